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

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # when it is run as a script

from tools.install_advice import InstallError, another_index_may_serve, explain

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
CPU_INDEX = "https://download.pytorch.org/whl/cpu"

# What an installation needs on the disk of the environment, in GB: measured with torch 2.15.0
# (1.5 and 6.0 GB), plus room for unpacking.
CPU_BUILD_GB = 3
CUDA_BUILD_GB = 8


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


def run_or_fail(command, otherwise):
    """Run a command; where it fails, raise the sentence for its cause, or `otherwise`."""
    status, stderr = run(command)
    if status:
        raise InstallError(explain(stderr) or otherwise)


def environment_python(venv):
    """Return the path of a virtual environment's Python."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def probe(venv):
    """Return what the environment holds (see install_probe.py), or None where pip fails in it."""
    command = [environment_python(venv), ROOT / "tools" / "install_probe.py", venv]
    try:
        output = subprocess.check_output([str(part) for part in command], stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return None
    return json.loads(output.decode("ascii"))


def make_environment(venv):
    """Make the environment; it has its pyvenv.cfg all the while, should this be interrupted."""
    mark = venv / "pyvenv.cfg"
    if venv.exists() and not mark.exists() and (venv.is_file() or any(venv.iterdir())):
        raise InstallError(
            f"{venv} exists and is not a virtual environment (no pyvenv.cfg): name another folder"
            " with VENV=, or delete this one if nothing in it is yours."
        )
    venv.mkdir(parents=True, exist_ok=True)
    mark.touch()
    for path in set(venv.iterdir()) - {mark}:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(str(path))
        else:
            path.unlink()
    # Not sys.executable, which may be the Python of the environment that was just emptied.
    python = getattr(sys, "_base_executable", None) or sys.executable
    failed = (
        f"Python's venv could not make {venv} (any message of its own is above): try another"
        " Python, as in `make lab PYTHON=python3.12`."
    )
    run_or_fail([python, "-m", "venv", str(venv)], failed)
    if probe(venv) is None:
        raise InstallError(failed)


def check_environment(venv, found):
    """Refuse an environment of an old Python, and one that another copy of the course uses."""
    if tuple(found["python"]) < OLDEST_PYTHON:
        raise InstallError(
            f"{venv} was made with Python {dotted(found['python'])}: delete that folder, then run"
            " the same command again."
        )
    owner = Path(found["course"] or ROOT).resolve()
    is_ours = owner == ROOT or ROOT in venv.resolve().parents
    if not is_ours and (owner / "pyproject.toml").exists():
        raise InstallError(
            f"{venv} belongs to the course in {owner}: run this command there, or name another"
            f" folder with VENV=. To take it over, first run `{environment_python(venv)} -m"
            " pip uninstall neural-networks-hands-on`."
        )


def forget_damaged(found):
    """Take the records of packages with missing files away, so that pip installs them again."""
    for info in map(Path, found["damaged"]):
        print(f"Files of {info.stem} are missing: it is installed again.", flush=True)
        shutil.rmtree(str(info))


def install_torch(python, index, constraints):
    """Try `index` for PyTorch, and return whether it served; fail where none could serve."""
    print(f"PyTorch: trying {index}", flush=True)
    status, stderr = run(torch_command(python, index, constraints), show_errors=False)
    if status == 0:
        return True
    if not another_index_may_serve(stderr):
        sys.stderr.write(stderr)
        raise InstallError(explain(stderr))
    print(f"PyTorch: {index} did not serve it, the default index will.", flush=True)
    return False


def copy_lab_settings(venv):
    """Give JupyterLab in the environment the course's defaults: it asks no website for news."""
    settings = venv / "share" / "jupyter" / "lab" / "settings"
    settings.mkdir(parents=True, exist_ok=True)
    shutil.copy(str(ROOT / "tools" / "jupyterlab" / "overrides.json"), str(settings))


def compile_course(python):
    """Compile the course's modules: a learner on a server may not keep them where they lie.

    Nothing depends on it. Where it cannot be written, each kernel compiles them at its start.
    """
    subprocess.call([str(python), "-m", "compileall", "-qq", "course_utils"], cwd=str(ROOT))


def install(venv, extras, constraints, torch_index):
    """Check the machine, make the environment and install the course into it."""
    check_python(sys.version_info)
    check_venv_modules()
    sys.stdout.reconfigure(errors="replace")  # a terminal may lack letters of a path
    python = environment_python(venv)
    pinned = pinned_version("torch", constraints)
    default_gb = CUDA_BUILD_GB if sys.platform.startswith("linux") else CPU_BUILD_GB

    found = probe(venv)
    torch_missing = found is None or not is_installed(found["torch"], pinned)
    if torch_missing:
        check_disk(venv, CPU_BUILD_GB if torch_index else default_gb)
    if found is None:
        make_environment(venv)
    else:
        check_environment(venv, found)
        forget_damaged(found)
    if torch_missing and torch_index and not install_torch(python, torch_index, constraints):
        check_disk(venv, default_gb)
    run_or_fail(
        course_command(python, extras, constraints),
        "pip could not install the course: its own message is above.",
    )
    copy_lab_settings(venv)
    compile_course(python)


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
    except OSError as error:
        print(f"\n{error}\n{explain(str(error)) or ''}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted: run the same command again to go on.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
