"""Settings of the checked hub: the classroom's, after what a hub without systemd needs."""

from tools.hub_check.machine import COURSE, PROXY, PROXY_FOLDER

c = get_config()  # noqa: F821 - the hub provides it

c.JupyterHub.bind_url = "http://127.0.0.1:8000"
c.ConfigurableHTTPProxy.command = [str(PROXY_FOLDER / "node_modules/.bin" / PROXY)]
c.Authenticator.allow_all = True  # who has a password on this machine: PAM is the default
c.Spawner.environment = {"PYTHONPATH": str(COURSE)}  # as if the course were installed

load_subconfig(str(COURSE / "classroom/tljh_config.py"))  # noqa: F821
