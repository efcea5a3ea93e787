"""Run the check: ``python -m tools.hub_check``, on Linux and as root; it takes about a minute.

Three students with real Unix accounts log in to a real JupyterHub, which has the settings, the
script and the commands of ``classroom/``. They solve an exercise, the course is updated under them,
and each tries to reach the work of another. The exit status is 1 if a promise to the class does not
hold, or if something is missing. Accounts, course and hub are in a `machine` to throw away.
"""

import os
import subprocess
import sys

from tools.hub_check import machine
from tools.notebooks import ROOT


def main() -> int:
    """Run the check in a machine to throw away, and return its exit status."""
    try:
        machine.check_enterable()
        machine.install_proxy()
    except machine.MachineError as error:
        print(f"hub-check: {error}", file=sys.stderr)
        return 1
    command = (*machine.ENTER, sys.executable, "-m", "tools.hub_check.inside")
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
