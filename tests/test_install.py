"""The installer, run for real on a tiny course, with local folders standing in for the indexes."""

import ast
import base64
import contextlib
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

from tools import install, install_advice

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ["tools/install.py", "tools/install_advice.py", "tools/install_probe.py"]

# An in-tree build backend: pip needs no index to build the tiny course.
BACKEND = """
import shutil

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    wheel = "neural_networks_hands_on-1-py3-none-any.whl"
    return shutil.copy(wheel, wheel_directory).rpartition("/")[2]
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
    """Write an installable wheel of an empty module; return its path."""
    info = f"{name}-{version}.dist-info"
    head = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    files = {
        f"{name}.py": "",
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


def site_packages(environment):
    version = install.dotted(sys.version_info[:2])
    return environment / ("Lib" if os.name == "nt" else f"lib/python{version}") / "site-packages"


class Course:
    """A tiny course in a folder with a space in its name, and the installer in it."""

    def __init__(self, folder, index):
        self.folder = folder
        self.venv = folder / ".venv"
        self.index = index
        for path in (*SCRIPTS, "tools/jupyterlab/overrides.json"):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, folder / path)
        (folder / "course_utils").mkdir()
        (folder / "course_utils" / "module.py").touch()
        (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
        (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
        (folder / "constraints.txt").write_text(CONSTRAINTS, encoding="utf-8")
        needs = ("torch", "torchvision", "numpy", 'linter; extra == "test"')
        write_wheel(
            folder,
            "neural_networks_hands_on",
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

    def module(self, name):
        """Return the place of an installed module."""
        return site_packages(self.venv) / f"{name}.py"

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


def test_where_nothing_can_be_compiled_the_course_is_installed_all_the_same(course):
    (course.folder / "course_utils/module.py").write_text("no Python", encoding="utf-8")
    (course.folder / "course_utils/__pycache__").touch()  # no folder, so nothing can be written
    result = course.install(COURSE_TORCH_INDEX="")
    assert (result.returncode, result.stderr) == (0, "")


def test_the_cpu_build_is_taken_and_the_rest_comes_from_the_default_index(fresh_course, cpu_index):
    first = fresh_course.install("--extra", "test", COURSE_TORCH_INDEX=cpu_index)
    assert first.returncode == 0, first.stderr
    versions = fresh_course.versions()
    assert versions["torch"] == "2.15.0+cpu"
    assert versions["torchvision"] == "0.29.2+cpu"
    assert {"neural-networks-hands-on", "numpy", "linter"} <= {
        name.replace("_", "-") for name in versions
    }
    assert install.probe(fresh_course.venv)["course"] == str(fresh_course.folder)
    settings = fresh_course.venv / "share/jupyter/lab/settings/overrides.json"
    assert settings.read_bytes() == (ROOT / "tools/jupyterlab/overrides.json").read_bytes()
    assert [*(fresh_course.folder / "course_utils/__pycache__").glob("module.*.pyc")]

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


def test_a_terminal_may_lack_letters(course):
    index = course.folder.parent.as_uri() + "/лекции"
    result = course.install(COURSE_TORCH_INDEX=index, PYTHONIOENCODING="cp1252")
    assert result.returncode == 0, result.stderr
    assert "/??????" in result.stdout


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


def test_half_a_pip_is_made_whole(course):
    pip = site_packages(course.venv) / "pip"
    shutil.rmtree(pip / "_internal/cli")
    next(pip.parent.glob("pip-*/RECORD")).unlink()
    result = course.install(COURSE_TORCH_INDEX="")
    assert result.returncode == 0, result.stderr
    assert course.versions()["torch"] == "2.15.0"


# What an environment holds


@contextlib.contextmanager
def without(pattern, folder):
    """Move what fits a pattern away, and bring it back."""
    found = [(path, path.with_name(f"{path.name}.away")) for path in folder.glob(pattern)]
    assert found
    for path, away in found:
        path.rename(away)
    try:
        yield
    finally:
        for path, away in found:
            away.rename(path)


@pytest.mark.parametrize(
    "lost",
    [
        "pyvenv.cfg",
        install.environment_python(Path()).as_posix(),
        "**/site-packages/pip-*.dist-info",
        "**/site-packages/pip-*.dist-info/RECORD",
        "**/site-packages/pip/_internal/cli",
        "**/site-packages/pip/_vendor/certifi/cacert.pem",
    ],
)
def test_what_pip_needs(environment, lost):
    assert install.probe(environment)["damaged"] == []
    with without(lost, environment):
        assert install.probe(environment) is None


# In a process of its own: where pip is loaded, PyTorch 2.6 cannot load setuptools any more.
PROBES_A_FOLDER = """
import sys, sysconfig
from tools import install_probe

sys.prefix, sys.base_prefix = sys.argv[1:]
sysconfig.get_path = lambda name: sys.prefix
install_probe.main(sys.prefix)
"""


@pytest.mark.parametrize(("base", "damaged"), [("conda", []), ("/usr", ["numpy-2.0", "torch-2.6"])])
def test_what_counts_as_damaged(tmp_path, base, damaged):
    for name in ("pip-26.3", "numpy-2.0", "torch-2.6", "~umpy-1.9"):
        (tmp_path / f"{name}.dist-info").mkdir()
    (tmp_path / "torch-2.6.dist-info/RECORD").touch()
    (tmp_path / "pip-26.3.dist-info/RECORD").write_text("pip/a.pyc,,\n", encoding="utf-8")
    prefixes = [str(tmp_path), str(tmp_path) if base == "conda" else base]
    command = [sys.executable, "-c", PROBES_A_FOLDER, *prefixes]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)["damaged"]
    assert found == [str(tmp_path / f"{name}.dist-info") for name in damaged]


def test_an_environment_may_lie_behind_a_link(environment, tmp_path):
    (tmp_path / "link").symlink_to(environment, target_is_directory=True)
    assert install.probe(tmp_path / "link") == install.probe(environment)


def test_without_its_mark_an_environment_is_left_alone(course):
    (course.venv / "pyvenv.cfg").unlink()
    result = course.install(COURSE_TORCH_INDEX="")
    assert "is not a virtual environment (no pyvenv.cfg)" in sentence(result)
    assert result.stdout == ""


@pytest.mark.parametrize("stopped", ["rmtree", "run_or_fail"])
def test_an_environment_stopped_in_the_making_is_made_again(tmp_path, monkeypatch, stopped):
    def stop(*arguments):
        raise KeyboardInterrupt

    if stopped == "rmtree":  # while an old one is cleared
        (tmp_path / "pyvenv.cfg").touch()
        (tmp_path / "bin").mkdir()
    with monkeypatch.context() as patched:
        patched.setattr(shutil if stopped == "rmtree" else install, stopped, stop)
        with pytest.raises(KeyboardInterrupt):
            install.make_environment(tmp_path)
    assert (tmp_path / "pyvenv.cfg").exists()
    monkeypatch.setattr(install, "run_or_fail", lambda *arguments: None)
    monkeypatch.setattr(install, "probe", lambda venv: {})
    install.make_environment(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["pyvenv.cfg"]


def test_what_was_made_has_to_work(tmp_path, monkeypatch):
    monkeypatch.setattr(install, "run_or_fail", lambda *arguments: None)
    with pytest.raises(install.InstallError, match="could not make"):
        install.make_environment(tmp_path / "new")


def test_an_environment_of_an_old_python(tmp_path):
    with pytest.raises(install.InstallError, match=r"was made with Python 3\.10\.13: delete"):
        install.check_environment(tmp_path, {"python": [3, 10, 13]})


def test_the_environment_of_another_copy_is_left_to_it(fresh_course, environment, tmp_path):
    other = tmp_path / "another course"
    info = site_packages(environment) / "neural_networks_hands_on-1.dist-info"
    info.mkdir()
    (info / "RECORD").write_text(f"{info.name}/RECORD,,\n", encoding="utf-8")
    origin = {"url": other.as_uri(), "dir_info": {"editable": True}}
    (info / "direct_url.json").write_text(json.dumps(origin), encoding="utf-8")
    other.mkdir()
    (other / "pyproject.toml").touch()
    result = fresh_course.install("--venv", str(environment), COURSE_TORCH_INDEX="")
    shutil.rmtree(info)
    assert f"belongs to the course in {other}: run this command there" in sentence(result)
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("owner", "venv"),
    [
        (None, "elsewhere/venv"),  # no course in it yet
        ("course", "elsewhere/venv"),  # ours
        ("gone", "elsewhere/venv"),  # moved since
        ("elsewhere", "course/.venv-oldest"),  # copied with the folder
    ],
)
def test_other_environments_are_ours(tmp_path, monkeypatch, owner, venv):
    for folder in ("course", "elsewhere"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "pyproject.toml").touch()
    monkeypatch.setattr(install, "ROOT", tmp_path / "course")
    found = {"python": [3, 11], "course": owner and str(tmp_path / owner)}
    install.check_environment(tmp_path / venv, found)


# One sentence for what goes wrong


@pytest.mark.parametrize("script", SCRIPTS)
def test_an_old_python_can_read_the_installer(script):
    source = (ROOT / script).read_text(encoding="utf-8")
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


def test_what_lost_files_is_installed_again_and_the_rest_needs_no_disk(course, cpu_index):
    course.install(COURSE_TORCH_INDEX=cpu_index)
    course.module("numpy").unlink()
    full = "shutil.disk_usage = lambda path: types.SimpleNamespace(free=0)"
    result = course.install(machine=full, COURSE_TORCH_INDEX=cpu_index)
    assert result.returncode == 0
    assert "Files of numpy-2.0 are missing" in result.stdout
    assert course.module("numpy").exists()


def test_no_network(course, closed_port):
    course.index = closed_port
    result = course.install(COURSE_TORCH_INDEX=closed_port, PIP_RETRIES="1")
    assert sentence(result) == install_advice.NO_NETWORK


def test_no_build_for_this_computer(course):
    shutil.rmtree(course.folder.parent / "default" / "numpy")
    result = course.install(COURSE_TORCH_INDEX="")
    assert sentence(result) == install_advice.NO_BUILD
    assert "No matching distribution found for numpy" in result.stderr


def test_another_failure_has_a_sentence_of_its_own():
    with pytest.raises(install.InstallError, match="its own message is above"):
        install.run_or_fail([sys.executable, "-c", "exit(1)"], "its own message is above")


def test_a_file_is_no_environment(fresh_course):
    fresh_course.venv.touch()
    assert "is not a virtual environment" in sentence(fresh_course.install(COURSE_TORCH_INDEX=""))
    assert fresh_course.venv.is_file()


def test_a_folder_of_something_else_is_left_alone(fresh_course):
    fresh_course.venv.mkdir()
    (fresh_course.venv / "thesis.txt").touch()
    result = fresh_course.install(COURSE_TORCH_INDEX="")
    assert "is not a virtual environment" in sentence(result)
    assert [path.name for path in fresh_course.venv.iterdir()] == ["thesis.txt"]


def test_interruption(monkeypatch, capsys):
    def interrupted(**options):
        raise KeyboardInterrupt

    monkeypatch.setattr(install, "install", interrupted)
    assert install.main([]) == 130
    assert capsys.readouterr().err.strip() == "Interrupted: run the same command again to go on."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(28, "No space left on device"), install_advice.DISK_FULL),
        (PermissionError(13, "Permission denied", "/opt/course"), "'/opt/course'"),
        (PermissionError(13, "Permission denied", "/opt/course"), install_advice.NOT_WRITABLE),
        (FileNotFoundError(2, "No such file", "constraints.txt"), "constraints.txt"),
    ],
)
def test_an_error_of_the_system_is_said_without_a_traceback(monkeypatch, capsys, error, said):
    def fail(**options):
        raise error

    monkeypatch.setattr(install, "install", fail)
    assert install.main([]) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "stderr",
    ["[Errno 28] No space left on device", "[WinError 206]", "[Errno 13] Permission denied: 'a'"],
)
def test_what_no_index_can_mend_stops_the_first_try(monkeypatch, capsys, stderr):
    monkeypatch.setattr(install, "run", lambda command, show_errors: (1, stderr))
    with pytest.raises(install.InstallError):
        install.install_torch(Path("python"), "file:///cpu", None)
    assert stderr in capsys.readouterr().err
