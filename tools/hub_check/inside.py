"""The check itself; `__main__` runs it inside a `machine` to throw away."""

import asyncio
import secrets
import subprocess
import sys
import time
from pathlib import Path

import httpx

from tools.hub_check import machine
from tools.hub_check.lessons import hold_class
from tools.hub_check.student import HUB, TIMEOUT, Student
from tools.notebooks import ROOT

STUDENTS = 3
CLASS_SECONDS = 300
"""Five times what it takes: a class that hangs ends, even if nobody waits for it any more."""
NAME_LENGTH = 32
"""The longest that Unix and TLJH allow: the paths of sockets in the home folder have to fit."""
FOLDER = Path("/srv/hub")
LOG = FOLDER / "log"
CONFIG = Path(__file__).with_name("jupyterhub_config.py")


def start_hub() -> None:
    """Start JupyterHub in FOLDER, and wait until it answers.

    Raises
    ------
    machine.MachineError
        If it does not.
    """
    FOLDER.mkdir(mode=0o700)
    with LOG.open("wb") as log:
        hub = subprocess.Popen(
            [sys.executable, "-m", "jupyterhub", "--config", str(CONFIG)],
            cwd=FOLDER,
            env={**machine.environment(), "PYTHONPATH": str(ROOT)},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    end = time.monotonic() + TIMEOUT
    while hub.poll() is None and time.monotonic() < end:
        try:
            if httpx.get(f"{HUB}/hub/health", trust_env=False).is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise machine.MachineError("JupyterHub does not start; its log is above")


def main() -> None:
    """Prepare the machine, run the hub and hold the class; if it fails, show the hub's log."""
    try:
        machine.prepare()
        machine.install_course()
        names = [f"course-{secrets.token_hex(NAME_LENGTH)}"[:NAME_LENGTH] for _ in range(STUDENTS)]
        students = [Student(name, machine.add_user(name)) for name in names]
        start_hub()
        asyncio.run(asyncio.wait_for(hold_class(students), CLASS_SECONDS))
    except BaseException:
        if LOG.exists():
            sys.stderr.write(LOG.read_text(encoding="utf-8", errors="replace"))
        raise


if __name__ == "__main__":
    main()
