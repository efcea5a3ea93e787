"""The files that install, build and test the course agree with each other."""

import importlib.metadata
import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
CONDA_NAMES = {"torch": "pytorch", "matplotlib": "matplotlib-base"}
ONE_PLATFORM = re.compile(
    r"nvidia|cuda|triton|appnope|colorama|pywin|pyreadline|win32|winloop|pyobjc"
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="for POSIX systems only")
needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")
LOCK = "course_utils/widgets/js/package-lock.json"
MODULES = "course_utils/widgets/js/node_modules/.package-lock.json"
OVERRIDES = "tools/jupyterlab/overrides.json"
SECTIONS = "tools/jupyterlab/sections/static/remoteEntry.js"


def requirements(*groups):
    """Return name -> range, for the run-time dependencies and those of optional groups."""
    lines = list(PROJECT["dependencies"])
    for group in groups:
        lines += PROJECT["optional-dependencies"][group]
    return {
        canonicalize_name(Requirement(line).name): Requirement(line).specifier for line in lines
    }


def pins(file_name):
    """Return name -> version of a constraints file in which every line is an exact pin."""
    lines = (ROOT / file_name).read_text(encoding="utf-8").splitlines()
    found = {}
    for line in lines:
        if not line or line.startswith("#"):
            continue
        match = re.fullmatch(r"([A-Za-z0-9._-]+)==([A-Za-z0-9.]+)", line)
        assert match, f"{file_name}: not an exact pin: {line}"
        name = canonicalize_name(match.group(1))
        assert name not in found, f"{file_name}: {name} is pinned twice"
        found[name] = Version(match.group(2))
    return found


def installed(pinned):
    """Return the installed distributions whose name and version are among pairs of them."""
    return [
        item
        for item in importlib.metadata.distributions()
        if (canonicalize_name(item.name), Version(item.version)) in pinned
    ]


def run(command, **options):
    """Run a command, and return what it printed."""
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", check=False, timeout=60, **options
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


# Versions


@pytest.mark.parametrize("file_name", ["constraints.txt", "constraints-oldest.txt"])
def test_pins_satisfy_the_ranges(file_name):
    pinned = pins(file_name)
    outside = {
        name: str(pinned.get(name))
        for name, accepted in requirements("test").items()
        if name not in pinned or pinned[name] not in accepted
    }
    assert outside == {}


@pytest.mark.parametrize("file_name", ["constraints.txt", "constraints-oldest.txt"])
def test_pins_hold_on_every_platform(file_name):
    assert [name for name in pins(file_name) if ONE_PLATFORM.match(name)] == []


def test_pins_accept_the_first_release_of_the_oldest_python():
    oldest = PROJECT["requires-python"].removeprefix(">=") + ".0"
    pinned = {*pins("constraints.txt").items(), *pins("constraints-oldest.txt").items()}
    needs = {item.name: item.metadata.get("Requires-Python", "") for item in installed(pinned)}
    assert needs
    assert {k: v for k, v in needs.items() if not SpecifierSet(v).contains(oldest)} == {}


@pytest.mark.parametrize("file_name", ["constraints.txt", "constraints-oldest.txt"])
def test_what_a_pin_needs_is_pinned_to_what_it_accepts(file_name):
    pinned = pins(file_name)
    needs = [
        (item.name, need)
        for item in installed(pinned.items())
        for need in map(Requirement, item.requires or [])
        if canonicalize_name(need.name) in pinned
        and (need.marker is None or need.marker.evaluate({"extra": ""}))
    ]
    assert len(needs) > 100
    broken = [
        f"{name} needs {need}"
        for name, need in needs
        if pinned[canonicalize_name(need.name)] not in need.specifier
    ]
    assert broken == []


def test_the_tested_pytorch():
    pinned = pins("constraints.txt")
    assert (str(pinned["torch"]), str(pinned["torchvision"])) == ("2.15.0", "0.29.2")


def test_the_oldest_versions_are_the_lower_bounds():
    oldest = pins("constraints-oldest.txt")
    for name, accepted in requirements().items():
        (bound,) = accepted
        assert bound.operator == ">="
        assert oldest[name] == Version(bound.version), name


# Binder and conda


def conda_environment():
    return yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))


def test_conda_installs_what_pip_does():
    expected = {CONDA_NAMES.get(name, name): spec for name, spec in requirements().items()}
    listed = [Requirement(line) for line in conda_environment()["dependencies"] if ">=" in line]
    assert {item.name: item.specifier for item in listed} == expected


def test_conda_installs_nothing_else_than_python_and_pip():
    others = [line for line in conda_environment()["dependencies"] if ">=" not in line]
    assert others == ["python=3.12", "pip"]
    assert conda_environment()["channels"] == ["conda-forge"]


@posix_only
def test_repo2docker_builds_that_environment(tmp_path):
    for name in ("environment.yml", "postBuild", "start", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    command = [sys.executable, "-m", "repo2docker", "--no-build", "--debug", "."]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "Building conda environment for python=3.12" in said
    assert "RUN ./postBuild" in said
    assert 'R2D_ENTRYPOINT="${REPO_DIR}/start"' in said


@posix_only
@pytest.mark.parametrize("script", ["postBuild", "start", ".ci/run"])
def test_scripts_are_executable_bash(script):
    path = ROOT / script
    assert path.stat().st_mode & stat.S_IXUSR
    assert path.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\n")
    run(["bash", "-n", path])


@posix_only
@pytest.mark.parametrize(
    ("cores", "limit", "threads"),
    [
        (64, None, "2"),
        (1, None, "1"),
        (64, "4", "4"),
        (2, "4", "2"),
        (64, "1.0", "1"),
        (64, "0.5", "1"),
        (64, "none", "1"),
    ],
)
def test_start_caps_threads(tmp_path, cores, limit, threads):
    write_command(tmp_path, "nproc", f"echo {cores}")
    environ = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    if limit is not None:
        environ["CPU_LIMIT"] = limit
    show = 'echo "$OMP_NUM_THREADS $MKL_NUM_THREADS $1"'
    printed = run([ROOT / "start", "bash", "-c", show, "bash", "an argument"], env=environ)
    assert printed == f"{threads} {threads} an argument\n"


# The build server


def write_command(folder, name, body):
    """Write an executable bash script that stands in for a command."""
    path = folder / name
    path.write_text(f"#!/bin/bash\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@posix_only
@pytest.mark.parametrize(
    ("browser", "served", "installed"),
    [
        ("chromium-headless-shell", "*", []),
        ("google-chrome", "*", []),
        (None, "*", ["chromium-headless-shell"]),
        (None, "chromium", ["chromium"]),
    ],
)
def test_ci_installs_a_missing_browser_and_runs_the_tests(tmp_path, browser, served, installed):
    for tool in ("bash", "env", "dirname", "id"):
        (tmp_path / tool).symlink_to(shutil.which(tool))
    write_command(tmp_path, "sudo", '"$@"')
    serve = f'if [[ $1 = update || ${{*: -1}} = {served} ]]; then echo "apt-get $1 ${{*: -1}}"'
    write_command(tmp_path, "apt-get", f"{serve}; else exit 100; fi")
    write_command(tmp_path, "make", 'echo "make $*, CI=$CI, $PWD"')
    if browser:
        write_command(tmp_path, browser, "")
    printed = run([ROOT / ".ci/run"], cwd=tmp_path, env={"PATH": str(tmp_path)}).splitlines()
    assert printed[-1] == f"make test, CI=true, {ROOT}"
    expected = [f"apt-get install {each}" for each in installed]
    assert printed[:-1] == (["apt-get update update", *expected] if expected else [])


def workflow():
    text = (ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # YAML 1.1 reads the key "on" as true


def test_the_workflow_runs_on_changes_and_weekly():
    triggers = workflow()["on"]
    assert {"push", "pull_request", "schedule"} <= set(triggers)
    (weekly,) = triggers["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* [0-6]", weekly["cron"])


def test_the_workflow_covers_platforms_and_the_oldest_python():
    systems = ["ubuntu-latest", "macos-latest", "windows-latest"]
    jobs = workflow()["jobs"]
    tested = jobs["tested-versions"]["strategy"]["matrix"]
    assert tested["os"] == systems
    assert PROJECT["requires-python"] == f">={min(tested['python'], key=Version)}"
    assert jobs["newest-versions"]["strategy"]["matrix"]["os"] == systems


def test_the_workflow_runs_the_targets_of_the_makefile():
    jobs = workflow()["jobs"]
    last = {name: job["steps"][-1]["run"] for name, job in jobs.items()}
    assert last == {
        "tested-versions": "make test PYTHON=python",
        "oldest-versions": "make test-oldest",
        "newest-versions": "make test PYTHON=python CONSTRAINTS=",
    }
    for job in jobs.values():
        for step in job["steps"]:
            # A tag can be moved to other code, a commit cannot.
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step.get("uses", "a/b@" + "0" * 40))


# The Makefile


INHERITED = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PYTHON", "VENV", "CONSTRAINTS")
LONG_AGO, THEN, LATER = 1_000_000_000, 1_100_000_000, 1_200_000_000


def try_make(folder, *arguments):
    """Run make as from a fresh shell: the variables of a make around the tests are left out."""
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=folder,
        env={key: value for key, value in os.environ.items() if key not in INHERITED},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def make(folder, *arguments):
    """Run make, and return what it printed."""
    done = try_make(folder, *arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def touch(path, seconds):
    """Give a file, made if need be, a time of change."""
    path.touch()
    os.utime(path, (seconds, seconds))


@pytest.fixture
def installed_course(tmp_path):
    """Return a course folder with a space in its name, as an installation leaves it."""
    folder = tmp_path / "a course"
    inputs = ["pyproject.toml", "constraints.txt", "tools/install.py"]
    for name in ["Makefile", OVERRIDES, SECTIONS, LOCK, *inputs]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
        touch(folder / name, LONG_AGO)
    (folder / ".venv").mkdir()
    for stamp in (".lab-installed", ".test-installed"):
        touch(folder / ".venv" / stamp, THEN)
    (folder / MODULES).parent.mkdir()
    touch(folder / MODULES, THEN)
    return folder


@needs_make
def test_make_alone_lists_every_target(installed_course):
    listed = {line.split()[1] for line in make(installed_course).splitlines()}
    required = {"lab", "test", "test-oldest", "render", "lint", "bench", "solutions", "clean"}
    required |= {
        "widgets",
        "slides",
        "reset",
        "update",
        "binder-check",
        "class-report",
        "classroom-check",
        "hub-check",
    }
    assert required | {"help"} <= listed


@needs_make
@pytest.mark.parametrize("target", ["lab", "test"])
def test_what_is_installed_is_not_installed_again(installed_course, target):
    assert "tools/install.py" not in make(installed_course, "-n", target)


@needs_make
@pytest.mark.parametrize(
    "changed",
    ["pyproject.toml", "constraints.txt", "tools/install.py", OVERRIDES, SECTIONS],
)
@pytest.mark.parametrize(("target", "extra"), [("lab", ""), ("test", " --extra test")])
def test_a_change_is_installed(installed_course, changed, target, extra):
    touch(installed_course / changed, LATER)
    commands = make(installed_course, "-n", target)
    options = '--venv ".venv" --constraints "constraints.txt"'
    assert f"tools/install.py {options}{extra}\n" in commands


@needs_make
def test_learners_need_no_tools_of_javascript_and_tests_fetch_them_once(installed_course):
    install = "-m tools.javascript install"
    assert install not in make(installed_course, "-n", "test")
    touch(installed_course / LOCK, LATER)
    assert install in make(installed_course, "-n", "test")
    assert "javascript" not in make(installed_course, "-n", "lab")


@needs_make
def test_make_lab_opens_the_first_notebook_in_the_course_folder(installed_course):
    last = make(installed_course, "-n", "lab", "LAB_ARGS=--no-browser").splitlines()[-1]
    assert last.endswith(
        "-m jupyterlab --ServerApp.root_dir=. notebooks/00_start_here.ipynb --no-browser"
    )


@needs_make
def test_make_test_runs_every_kind_of_test_in_order(installed_course):
    commands = make(installed_course, "-n", "test")
    tests = "--nbval notebooks tests --ignore=tests/test_notebooks_run.py\n"
    steps = ["ruff check", "ruff format --check", "lint-imports", "javascript lint", tests]
    places = [commands.rindex(step) for step in steps]
    assert places == sorted(places)


@needs_make
def test_make_clean_keeps_the_environment_and_the_work(installed_course):
    kept = [".venv/.lab-installed", "notebooks/.ipynb_checkpoints/mine.ipynb", "notebooks/a.ipynb"]
    removed = ["build/solutions/a.ipynb", "tests/__pycache__/a.pyc", ".coverage"]
    for folder in ("course_utils", "tests"):
        (installed_course / folder).mkdir(exist_ok=True)
    for name in kept + removed:
        (installed_course / name).parent.mkdir(parents=True, exist_ok=True)
        (installed_course / name).touch()
    make(installed_course, "clean")
    assert [name for name in kept if not (installed_course / name).exists()] == []
    assert [name for name in removed if (installed_course / name).exists()] == []


@needs_make
def test_make_without_python_says_what_to_install(installed_course):
    touch(installed_course / "pyproject.toml", LATER)
    done = try_make(installed_course, "lab", "PYTHON=no-such-python")
    assert done.returncode != 0
    assert done.stderr.startswith("There is no no-such-python here: install Python 3.11 or newer")
