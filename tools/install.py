"""Install the course and everything it needs into a virtual environment.

Standard library only, and no syntax newer than Python 3.6: an old Python has to read this file
before it can say, in one sentence, that it is too old.
"""

import argparse
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
CPU_INDEX = "https://download.pytorch.org/whl/cpu"

# What an installation needs on the disk of the environment, in GB: measured with torch 2.15.0
# (1.5 and 6.0 GB), plus room for unpacking.
CPU_BUILD_GB = 3
CUDA_BUILD_GB = 8

DISK_FULL = "The disk is full: make room, then run the same command again."
NO_NETWORK = (
    "The package index cannot be reached: check the network connection and any proxy, then run"
    " the same command again."
)
NOT_WRITABLE = (
    "A folder cannot be written (its name is in the message above): change its permissions, or"
    " copy the course into a folder of your own."
)

# What pip and venv write to stderr, and the sentence for it. The first that matches counts.
CAUSES = (
    (r"No space left on device|not enough space on the disk|Disk quota exceeded", DISK_FULL),
    (
        r"Failed to establish a new connection|Max retries exceeded|Could not fetch URL"
        r"|Temporary failure in name resolution|getaddrinfo failed|Network is unreachable"
        r"|NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError"
        r"|ProxyError|Connection (refused|reset|aborted)|RemoteDisconnected",
        NO_NETWORK,
    ),
    (r"Permission denied|Access is denied|Read-only file system", NOT_WRITABLE),
)

# Run by the environment's own Python. No pip, or no Python at all: the environment is broken.
PROBE = """
import importlib.metadata, importlib.util, json, sys
assert importlib.util.find_spec("pip")
found = {d.metadata["Name"]: d.version for d in importlib.metadata.distributions()}
print(json.dumps({"python": sys.version_info[:3], "torch": found.get("torch")}))
"""


class InstallError(Exception):
    """One sentence for the person who installs: what is wrong, and what to do."""


def check_python(version):
    """Refuse a Python older than the course supports."""
    if tuple(version[:2]) < OLDEST_PYTHON:
        needed, found = dotted(OLDEST_PYTHON), dotted(version[:3])
        raise InstallError(
            f"This course needs Python {needed} or newer and this is Python {found}: install a"
            " newer one, then run `make lab PYTHON=python3.12` (or `python3.12"
            " tools/install.py`)."
        )


def dotted(version):
    """Return a version tuple as text: (3, 11) is 3.11."""
    return ".".join(str(part) for part in version)


def check_venv_modules():
    """Refuse a Python that cannot make virtual environments: Debian packages that part apart."""
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if missing:
        package = f"python{dotted(sys.version_info[:2])}-venv"
        raise InstallError(
            f"This Python cannot make virtual environments ({' and '.join(missing)} missing):"
            f" install python3-venv (on Debian and Ubuntu `sudo apt install {package}`), then run"
            " the same command again."
        )


def check_disk(folder, needed_gb):
    """Refuse to start on a disk that the installation would fill."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    free_gb = shutil.disk_usage(str(existing)).free / 1e9
    if free_gb < needed_gb:
        raise InstallError(
            f"The installation needs about {needed_gb} GB of disk and {existing} has"
            f" {free_gb:.1f} GB left: make room, then run the same command again."
        )


def has_nvidia_driver(proc_file=Path("/proc/driver/nvidia/version")):
    """Return whether an NVIDIA driver is installed."""
    return shutil.which("nvidia-smi") is not None or proc_file.exists()


def choose_torch_index(asked, platform, nvidia_driver):
    """Return the index to try first for PyTorch, or None for the default index.

    On Linux the default index holds the CUDA build, four times the size of the CPU build; on
    macOS and Windows it holds the CPU build itself. `asked` overrides: an address, or "" for none.
    """
    if asked is not None:
        return asked or None
    return CPU_INDEX if platform.startswith("linux") and not nvidia_driver else None


def pinned_version(name, constraints):
    """Return the version that the constraints file pins for `name`, or None."""
    if constraints is None:
        return None
    text = constraints.read_text(encoding="utf-8")
    match = re.search(rf"^{re.escape(name)}==(\S+)", text, flags=re.MULTILINE)
    return match.group(1) if match else None


def is_installed(installed, pinned):
    """Return whether the installed version is the pinned one, whatever its build (2.15.0+cpu)."""
    if installed is None:
        return False
    return pinned is None or installed.split("+")[0] == pinned


def pip_install(python):
    """Return the beginning of a pip command."""
    return [str(python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]


def torch_command(python, index, constraints):
    """Return the command that tries `index` for PyTorch: once, briefly, without dependencies."""
    once = ["--retries", "0", "--timeout", "15", "--index-url", index, "--no-deps"]
    pins = [(name, pinned_version(name, constraints)) for name in ("torch", "torchvision")]
    return pip_install(python) + once + [f"{name}=={pin}" if pin else name for name, pin in pins]


def course_command(python, extras, constraints):
    """Return the command that installs the course, editable, with what is still missing."""
    limits = ["--constraint", str(constraints)] if constraints else []
    course = f".[{','.join(extras)}]" if extras else "."
    return [*pip_install(python), *limits, "--editable", course]


def run(command, show_errors=True):
    """Run a command in the course folder; return its exit status and what it wrote to stderr.

    stdout goes straight to the terminal, so that pip draws its progress bars.
    """
    process = subprocess.Popen(
        command, cwd=str(ROOT), stderr=subprocess.PIPE, encoding="utf-8", errors="replace"
    )
    lines = []
    with process:
        for line in process.stderr:
            lines.append(line)
            if show_errors:
                sys.stderr.write(line)
                sys.stderr.flush()
    return process.returncode, "".join(lines)


def explain(stderr):
    """Return the sentence for a known cause of failure, or None."""
    return next((sentence for pattern, sentence in CAUSES if re.search(pattern, stderr)), None)


def run_or_fail(command, otherwise):
    """Run a command; where it fails, raise the sentence for its cause, or `otherwise`."""
    status, stderr = run(command)
    if status:
        raise InstallError(explain(stderr) or otherwise)


def environment_python(venv):
    """Return the path of a virtual environment's Python."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def probe(python):
    """Return the versions of an environment's Python and PyTorch, or None if it does not work."""
    try:
        output = subprocess.check_output([str(python), "-c", PROBE], stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return None
    return json.loads(output.decode("ascii"))


def make_environment(venv):
    """Make the virtual environment where there is none that works."""
    found = probe(environment_python(venv))
    if found is None:
        if venv.exists() and any(venv.iterdir()) and not (venv / "pyvenv.cfg").exists():
            raise InstallError(
                f"{venv} exists and is not a virtual environment: name another folder with VENV=."
            )
        run_or_fail(
            [sys.executable, "-m", "venv", "--clear", str(venv)],
            f"The virtual environment {venv} could not be made: venv's own message is above.",
        )
    elif tuple(found["python"]) < OLDEST_PYTHON:
        raise InstallError(
            f"{venv} was made with Python {dotted(found['python'])}: delete that folder, then run"
            " the same command again."
        )


def install_torch(python, index, constraints):
    """Try `index` for PyTorch, and return whether it served; a full disk is an error."""
    print(f"PyTorch: trying {index}", flush=True)
    status, stderr = run(torch_command(python, index, constraints), show_errors=False)
    if status == 0:
        return True
    if explain(stderr) == DISK_FULL:
        raise InstallError(DISK_FULL)
    print(f"PyTorch: {index} did not serve it, the default index will.", flush=True)
    return False


def copy_lab_settings(venv):
    """Give JupyterLab in the environment the course's defaults: it asks no website for news."""
    settings = venv / "share" / "jupyter" / "lab" / "settings"
    settings.mkdir(parents=True, exist_ok=True)
    shutil.copy(str(ROOT / "tools" / "jupyterlab" / "overrides.json"), str(settings))


def install(venv, extras, constraints, torch_index):
    """Check the machine, make the environment and install the course into it."""
    check_python(sys.version_info)
    check_venv_modules()
    python = environment_python(venv)
    pinned = pinned_version("torch", constraints)
    default_gb = CUDA_BUILD_GB if sys.platform.startswith("linux") else CPU_BUILD_GB

    found = probe(python)
    torch_missing = found is None or not is_installed(found["torch"], pinned)
    if torch_missing:
        check_disk(venv, CPU_BUILD_GB if torch_index else default_gb)
    make_environment(venv)
    if torch_missing and torch_index and not install_torch(python, torch_index, constraints):
        check_disk(venv, default_gb)
    run_or_fail(
        course_command(python, extras, constraints),
        "pip could not install the course: its own message is above.",
    )
    copy_lab_settings(venv)


def parse(arguments):
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--venv", default=".venv", help="folder of the virtual environment")
    parser.add_argument("--extra", action="append", default=[], help="optional group, such as test")
    parser.add_argument(
        "--constraints", default="constraints.txt", help='file of exact versions, or "" for none'
    )
    parser.add_argument(
        "--torch-index",
        default=os.environ.get("COURSE_TORCH_INDEX"),
        help='index to try first for PyTorch, or "" for none (default: $COURSE_TORCH_INDEX, else'
        " the CPU builds on Linux without an NVIDIA driver)",
    )
    return parser.parse_args(arguments)


def main(arguments=None):
    """Install, and return the exit status: what goes wrong is said in one sentence."""
    options = parse(arguments)
    try:
        install(
            venv=ROOT / options.venv,
            extras=options.extra,
            constraints=ROOT / options.constraints if options.constraints else None,
            torch_index=choose_torch_index(options.torch_index, sys.platform, has_nvidia_driver()),
        )
    except InstallError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted: run the same command again to go on.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
