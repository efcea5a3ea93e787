"""Settings of The Littlest JupyterHub for a class; README.md says where this file goes.

The hub reads it after the settings made with tljh-config, so these win.
"""

c = get_config()  # noqa: F821 - the hub provides it

COURSE = "/srv/course"
CORES = 1

# Each user gets at most this much; nothing is set aside for anybody.
# A kernel that wants more memory is stopped, and the server around it goes on.
c.SystemdSpawner.mem_limit = "2G"
c.SystemdSpawner.cpu_limit = CORES

# A limited process still sees every core of the machine, and PyTorch would start a thread for each.
c.Spawner.environment.update(
    {name: str(CORES) for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS")},
)

# A kernel that has been idle for an hour gives its memory back, even if its notebook is open.
# Over TCP, which is the default, every user of the machine could read what a kernel prints.
c.Spawner.args = [
    "--KernelManager.transport=ipc",
    "--MappingKernelManager.cull_idle_timeout=3600",
    "--MappingKernelManager.cull_connected=True",
]

# The course folder is read-only, so each user works on copies. They are made by the user's own
# process; a pre_spawn_hook would run as root, and before a new user has a home folder.
c.Spawner.cmd = [f"{COURSE}/classroom/copy_notebooks.sh", "jupyterhub-singleuser"]
c.Spawner.default_url = "/lab/tree/neural-networks-hands-on/notebooks/00_start_here.ipynb"
