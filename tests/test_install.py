"""The installer, run for real on a tiny course, with local folders standing in for the indexes."""

import ast
import base64
import hashlib
import http.server
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

from tools import install

ROOT = Path(__file__).resolve().parent.parent
COMMAND = "tools/install.py"

# An in-tree build backend: pip needs no index to build the tiny course.
BACKEND = """
import shutil

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    return shutil.copy("tiny_course-1-py3-none-any.whl", wheel_directory).rpartition("/")[2]
"""
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
CONSTRAINTS = "torch==2.15.0\ntorchvision==0.29.2\n"

# Run the script as `python tools/install.py` would, on a machine that is changed first.
RUNNER = """
import runpy, shutil, sys, types
{machine}
runpy.run_path("tools/install.py", run_name="__main__")
"""
ROOMY = "shutil.disk_usage = lambda path: types.SimpleNamespace(free=10**12)"


def write_wheel(folder, name, version, metadata=()):
    """Write an installable wheel with nothing in it but its metadata; return its path."""
    info = f"{name}-{version}.dist-info"
    head = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    files = {
        f"{info}/METADATA": "\n".join([*head, *metadata, ""]),
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [f"{info}/RECORD,,"]
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode()
        record.append(f"{path},sha256={digest.rstrip('=')},{len(text)}")
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in {**files, f"{info}/RECORD": "\n".join([*record, ""])}.items():
            archive.writestr(path, text)
    return wheel


def write_index(folder, **versions):
    """Write a simple index (PEP 503) of empty wheels; return its address."""
    for name, version in versions.items():
        wheel = write_wheel(folder / name, name, version)
        link = f'<!DOCTYPE html><a href="{wheel.name.replace("+", "%2B")}">{wheel.name}</a>'
        (folder / name / "index.html").write_text(link, encoding="utf-8")
    return folder.as_uri()


@pytest.fixture
def cpu_index(tmp_path):
    return write_index(tmp_path / "cpu", torch="2.15.0+cpu", torchvision="0.29.2+cpu")


@pytest.fixture
def default_index(tmp_path):
    versions = {"torch": "2.15.0", "torchvision": "0.29.2", "numpy": "2.0", "linter": "1.0"}
    return write_index(tmp_path / "default", **versions)


@pytest.fixture
def closed_port():
    """Return an address where nothing listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{unused.getsockname()[1]}"


@pytest.fixture
def failing_index():
    """Serve an index that always answers 503, which pip would retry; yield address, requests."""
    requests = []

    class Unavailable(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            requests.append(self.path)
            self.send_error(503)

        def log_message(self, *arguments):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Unavailable) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", requests
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """Make one virtual environment for the tests to copy: making one takes seconds."""
    folder = tmp_path_factory.mktemp("environment") / "venv"
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    return folder


class Course:
    """A tiny course in a folder with a space in its name, and the installer in it."""

    def __init__(self, folder, index):
        self.folder = folder
        self.venv = folder / ".venv"
        self.index = index
        for path in (COMMAND, "tools/jupyterlab/overrides.json"):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, folder / path)
        (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
        (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
        (folder / "constraints.txt").write_text(CONSTRAINTS, encoding="utf-8")
        needs = ("torch", "torchvision", "numpy", 'linter; extra == "test"')
        write_wheel(
            folder,
            "tiny_course",
            "1",
            ["Provides-Extra: test", *(f"Requires-Dist: {need}" for need in needs)],
        )

    def install(self, *arguments, machine=ROOMY, **environ):
        """Run the installer with no other index, and no pip settings, than the test's own."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "COURSE_"))}
        pip = {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": self.index, "PIP_NO_CACHE_DIR": "1"}
        return subprocess.run(
            [sys.executable, "-c", RUNNER.format(machine=machine), *arguments],
            cwd=self.folder,
            env=kept | pip | environ,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )

    def versions(self):
        """Return what is installed, by name."""
        listing = subprocess.check_output(
            [install.environment_python(self.venv), "-m", "pip", "list", "--format=json"],
            env=os.environ | {"PIP_CONFIG_FILE": os.devnull},
        )
        return {package["name"]: package["version"] for package in json.loads(listing)}


@pytest.fixture
def fresh_course(tmp_path, default_index):
    """Return a tiny course without an environment."""
    return Course(tmp_path / "a course", default_index)


@pytest.fixture
def course(fresh_course, environment):
    """Return a tiny course with an empty environment."""
    shutil.copytree(environment, fresh_course.venv, symlinks=True)
    return fresh_course


def sentence(result):
    """Return what a failed installation says last, having shown no traceback."""
    assert result.returncode == 1
    assert "Traceback" not in result.stdout + result.stderr
    return result.stderr.rstrip().splitlines()[-1]


# Which PyTorch


@pytest.mark.parametrize(
    ("asked", "platform", "driver", "index"),
    [
        (None, "linux", False, install.CPU_INDEX),
        (None, "linux", True, None),
        (None, "darwin", False, None),
        (None, "win32", False, None),
        ("", "linux", False, None),
        ("https://mirror.example/cpu", "linux", True, "https://mirror.example/cpu"),
        ("https://mirror.example/cpu", "win32", False, "https://mirror.example/cpu"),
    ],
)
def test_index_to_try_first(asked, platform, driver, index):
    assert install.choose_torch_index(asked, platform, driver) == index


def test_a_machine_without_a_driver_is_told_by_its_command_and_its_kernel(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    proc_file = tmp_path / "version"
    assert not install.has_nvidia_driver(proc_file)
    proc_file.touch()
    assert install.has_nvidia_driver(proc_file)


def test_the_command_of_a_driver_is_enough(tmp_path, monkeypatch):
    command = tmp_path / ("nvidia-smi.exe" if os.name == "nt" else "nvidia-smi")
    command.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert install.has_nvidia_driver(tmp_path / "no such file")


@pytest.mark.parametrize(("driver", "index"), [(False, install.CPU_INDEX), (True, None)])
def test_the_driver_of_this_machine_decides(driver, index, monkeypatch):
    chosen = []
    monkeypatch.delenv("COURSE_TORCH_INDEX", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(install, "has_nvidia_driver", lambda: driver)
    monkeypatch.setattr(install, "install", lambda **options: chosen.append(options["torch_index"]))
    assert install.main([]) == 0
    assert chosen == [index]


@pytest.mark.parametrize(
    ("installed", "pinned", "same"),
    [
        ("2.15.0", "2.15.0", True),
        ("2.15.0+cpu", "2.15.0", True),
        ("2.13.0+cpu", "2.15.0", False),
        ("2.13.0", None, True),
        (None, "2.15.0", False),
        (None, None, False),
    ],
)
def test_what_counts_as_installed(installed, pinned, same):
    assert install.is_installed(installed, pinned) is same


# Whole installations


def test_the_cpu_build_is_taken_and_the_rest_comes_from_the_default_index(fresh_course, cpu_index):
    first = fresh_course.install("--extra", "test", COURSE_TORCH_INDEX=cpu_index)
    assert first.returncode == 0, first.stderr
    versions = fresh_course.versions()
    assert versions["torch"] == "2.15.0+cpu"
    assert versions["torchvision"] == "0.29.2+cpu"
    assert {"tiny-course", "numpy", "linter"} <= {name.replace("_", "-") for name in versions}
    settings = fresh_course.venv / "share/jupyter/lab/settings/overrides.json"
    assert settings.read_bytes() == (ROOT / "tools/jupyterlab/overrides.json").read_bytes()

    again = fresh_course.install("--extra", "test", COURSE_TORCH_INDEX=cpu_index)
    assert again.returncode == 0, again.stderr
    assert cpu_index in first.stdout
    assert cpu_index not in again.stdout
    assert fresh_course.versions() == versions


def test_an_index_that_fails_is_asked_once_and_the_default_index_serves(course, failing_index):
    address, requests = failing_index
    result = course.install(COURSE_TORCH_INDEX=address)
    assert result.returncode == 0, result.stderr
    assert requests == ["/torch/"]
    assert f"{address} did not serve it, the default index will." in result.stdout
    assert result.stderr == ""
    versions = course.versions()
    assert versions["torch"] == "2.15.0"
    assert "linter" not in versions


def test_an_index_out_of_reach_gives_way_to_the_default_index(course, closed_port):
    result = course.install(COURSE_TORCH_INDEX=closed_port)
    assert result.returncode == 0, result.stderr
    assert course.versions()["torch"] == "2.15.0"


def test_an_empty_index_is_not_tried(course):
    result = course.install(COURSE_TORCH_INDEX="")
    assert result.returncode == 0, result.stderr
    assert "PyTorch: " not in result.stdout
    assert course.versions()["torch"] == "2.15.0"


def test_without_constraints_the_newest_is_taken(course):
    (course.folder / "constraints.txt").write_text("torch==2.6.0\n", encoding="utf-8")
    result = course.install("--constraints", "", COURSE_TORCH_INDEX="")
    assert result.returncode == 0, result.stderr
    assert course.versions()["torch"] == "2.15.0"


def test_a_half_made_environment_is_mended(fresh_course):
    fresh_course.venv.mkdir()
    (fresh_course.venv / "pyvenv.cfg").touch()
    result = fresh_course.install(COURSE_TORCH_INDEX="")
    assert result.returncode == 0, result.stderr
    assert fresh_course.versions()["torch"] == "2.15.0"


# One sentence for what goes wrong


def test_an_old_python_can_read_the_installer():
    source = (ROOT / COMMAND).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))


def test_the_oldest_python_is_the_one_of_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == f">={install.dotted(install.OLDEST_PYTHON)}"


def test_old_python(fresh_course):
    result = fresh_course.install(machine="sys.version_info = (3, 10, 13, 'final', 0)")
    assert sentence(result).startswith(
        "This course needs Python 3.11 or newer and this is Python 3.10.13: install a newer one"
    )


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_no_python3_venv(fresh_course, module):
    result = fresh_course.install(machine=f"sys.modules[{module!r}] = None")
    assert f"({module} missing): install python3-venv" in sentence(result)
    assert not fresh_course.venv.exists()


@pytest.mark.parametrize(
    ("index", "needed"), [("", install.CUDA_BUILD_GB), ("file:///cpu", install.CPU_BUILD_GB)]
)
def test_no_disk(fresh_course, index, needed):
    machine = (
        "sys.platform = 'linux'; "
        f"shutil.disk_usage = lambda path: types.SimpleNamespace(free={needed} * 10**9 - 10**8)"
    )
    result = fresh_course.install(machine=machine, COURSE_TORCH_INDEX=index)
    assert f"needs about {needed} GB of disk" in sentence(result)
    assert f"has {needed - 0.1:.1f} GB left" in sentence(result)
    assert not fresh_course.venv.exists()


def test_what_is_installed_needs_no_disk(course, cpu_index):
    course.install(COURSE_TORCH_INDEX=cpu_index)
    full = "shutil.disk_usage = lambda path: types.SimpleNamespace(free=0)"
    assert course.install(machine=full, COURSE_TORCH_INDEX=cpu_index).returncode == 0


def test_no_network(course, closed_port):
    course.index = closed_port
    result = course.install(COURSE_TORCH_INDEX=closed_port, PIP_RETRIES="1")
    assert sentence(result) == install.NO_NETWORK


def test_another_failure_shows_the_message_of_pip(course):
    shutil.rmtree(course.folder.parent / "default" / "numpy")
    result = course.install(COURSE_TORCH_INDEX="")
    assert sentence(result) == "pip could not install the course: its own message is above."
    assert "No matching distribution found for numpy" in result.stderr


def test_a_folder_of_something_else_is_left_alone(fresh_course):
    fresh_course.venv.mkdir()
    (fresh_course.venv / "thesis.txt").touch()
    result = fresh_course.install(COURSE_TORCH_INDEX="")
    assert "is not a virtual environment" in sentence(result)
    assert [path.name for path in fresh_course.venv.iterdir()] == ["thesis.txt"]


def test_an_environment_of_an_old_python(tmp_path, monkeypatch):
    monkeypatch.setattr(install, "probe", lambda python: {"python": [3, 10, 13], "torch": None})
    with pytest.raises(install.InstallError, match=r"was made with Python 3\.10\.13: delete"):
        install.make_environment(tmp_path)


def test_interruption(monkeypatch, capsys):
    def interrupted(**options):
        raise KeyboardInterrupt

    monkeypatch.setattr(install, "install", interrupted)
    assert install.main([]) == 130
    assert capsys.readouterr().err.strip() == "Interrupted: run the same command again to go on."


# What pip 23.2 and 26.3 wrote
@pytest.mark.parametrize(
    ("stderr", "expected"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on"
            " device\n",
            install.DISK_FULL,
        ),
        (
            "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None,"
            " status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3."
            "connection.HTTPSConnection object at 0x7fadc433d350>: Failed to establish a new"
            " connection: [Errno -2] Name or service not known')': /simple/torch/\n"
            "ERROR: Could not find a version that satisfies the requirement torch (from versions:"
            " none)\n",
            install.NO_NETWORK,
        ),
        (
            "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None,"
            " status=None)) after connection broken by 'NameResolutionError(\"HTTPSConnection("
            "host='nosuchhost.invalid', port=443): Failed to resolve 'nosuchhost.invalid'"
            " ([Errno -2] Name or service not known)\")': /simple/torch/\n",
            install.NO_NETWORK,
        ),
        ("Error: [Errno 13] Permission denied: '/opt/course/.venv'\n", install.NOT_WRITABLE),
        ("ERROR: No matching distribution found for torch==99\n", None),
        ("", None),
    ],
)
def test_causes(stderr, expected):
    assert install.explain(stderr) == expected


def test_a_disk_that_fills_during_the_first_try_is_said_at_once(monkeypatch):
    stderr = "ERROR: Could not install packages: [Errno 28] No space left on device\n"
    monkeypatch.setattr(install, "run", lambda command, show_errors: (1, stderr))
    with pytest.raises(install.InstallError, match="The disk is full"):
        install.install_torch(Path("python"), "file:///cpu", None)
