"""A machine to throw away: for root, in mount, process and network namespaces of its own.

What is written to its folders goes to memory. So the users, the course in /srv/course and the hub
are gone with its last process, however that ends, and the machine around it has never had them.
"""

import os
import re
import secrets
import shlex
import shutil
import socket
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.notebooks import ROOT

ENTER = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")
MEMORY = Path("/mnt")
ORIGIN = Path("/srv/origin")
COURSE = Path("/srv/course")
COURSE_FOLDERS = ("classroom", "course_utils", "data", "notebooks")
PROXY = "configurable-http-proxy"
PROXY_VERSION = "5.3.0"
PROXY_FOLDER = ROOT / "build/hub-check"
SET_INTERFACE_FLAGS, UP = 0x8914, 1  # Linux: SIOCSIFFLAGS, IFF_UP


class MachineError(Exception):
    """Something that a hub needs is missing; the message says what to do."""


def run(*command: str | Path, **options: Any) -> None:
    """Run a command.

    Raises
    ------
    MachineError
        If it fails or is missing; the message ends with what it said.
    """
    try:
        subprocess.run(
            command, capture_output=True, encoding="utf-8", errors="replace", check=True, **options
        )
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", None) or error
        raise MachineError(f"{shlex.join(map(str, command))}: {said}".strip()) from None


# Before it is entered


def check_enterable() -> None:
    """Refuse a system that cannot have such a machine.

    Raises
    ------
    MachineError
        The message says what is needed.
    """
    if sys.platform != "linux" or os.geteuid():
        raise MachineError("this needs Linux and root, as in `sudo make hub-check`")
    try:
        run(*ENTER, "true")
    except MachineError as error:
        raise MachineError(
            f"root may not make namespaces here; start a container with --privileged\n{error}"
        ) from None


def install_proxy() -> None:
    """Have npm install JupyterHub's proxy, where it is not there yet.

    Raises
    ------
    MachineError
        If npm cannot.
    """
    installed = PROXY_FOLDER / PROXY_VERSION
    if installed.exists():
        return
    PROXY_FOLDER.mkdir(parents=True, exist_ok=True)
    options = ("--no-package-lock", "--no-audit", "--no-fund", "--prefix", PROXY_FOLDER)
    try:
        run("npm", "install", *options, f"{PROXY}@{PROXY_VERSION}", env=environment())
    except MachineError as error:
        raise MachineError(
            f"npm could not install {PROXY}, for which the first check needs the network: its own "
            f"message is below; then run this again\n{error}"
        ) from None
    installed.touch()


def environment() -> dict[str, str]:
    """Return the variables of this process, with this Python's programs first on the path."""
    return {**os.environ, "PATH": os.pathsep.join((f"{sys.prefix}/bin", os.environ["PATH"]))}


# Inside


def prepare() -> None:
    """Let writing go to memory, let everybody reach this Python, and start the loopback device."""
    import fcntl  # not on Windows, where the check explains itself

    run("mount", "-t", "tmpfs", "tmpfs", MEMORY)
    needed = [Path(sys.prefix), Path(sys.base_prefix)]
    hidden = {
        parent for path in needed for parent in path.parents if not parent.stat().st_mode & 0o001
    }
    written = {Path("/", name) for name in ("etc", "home", "srv", "tmp", "var")}
    for folder in sorted(hidden | written):
        _cover(folder)
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, SET_INTERFACE_FLAGS, struct.pack("16sH14x", b"lo", UP))


def _cover(folder: Path) -> None:
    """Let what is written to `folder` go to memory, and let everybody pass through it."""
    layers = MEMORY / folder.relative_to("/").as_posix().replace("/", "-")
    upper, work = layers / "upper", layers / "work"
    for layer in (upper, work):
        layer.mkdir(parents=True)
    upper.chmod(folder.stat().st_mode & 0o7777 | 0o011)
    options = f"lowerdir={folder},upperdir={upper},workdir={work}"
    run("mount", "-t", "overlay", "overlay", "-o", options, folder)


def add_user(name: str) -> str:
    """Make a Unix user with a home folder as TLJH does, and return the password."""
    password = secrets.token_urlsafe(12)
    run("useradd", "--create-home", "--shell", "/bin/bash", name)
    run("chmod", "o-rwx", f"/home/{name}")
    run("chpasswd", input=f"{name}:{password}")
    return password


def publish(message: str) -> None:
    """Commit what ORIGIN holds, as whoever keeps the course does."""
    author = ("-c", "user.name=course", "-c", "user.email=course@localhost")
    run("git", "-C", ORIGIN, "add", "--all")
    run("git", "-C", ORIGIN, *author, "commit", "--quiet", "--message", message)


def install_course() -> None:
    """Publish the course as it is here, and clone it as classroom/README.md says."""
    ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for name in COURSE_FOLDERS:
        shutil.copytree(ROOT / name, ORIGIN / name, ignore=ignored)
    run("git", "init", "--quiet", ORIGIN)
    publish("The course")
    run(*documented("git clone"))
    run(*documented("chmod"))


def update_course() -> None:
    """Bring what was published to the students as classroom/README.md says."""
    run(*documented("git -C"))
    run(*documented("chmod"))


def documented(beginning: str) -> list[str]:
    """Return the command of classroom/README.md that begins so, with ORIGIN as the address."""
    readme = (ROOT / "classroom/README.md").read_text(encoding="utf-8")
    (command,) = re.findall(rf"sudo ({beginning} [^`\n]*)", readme)
    return shlex.split(re.sub(r"https://\S+", str(ORIGIN), command))
