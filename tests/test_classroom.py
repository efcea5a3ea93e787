"""The settings for a class on a JupyterHub: what they say, and that no student's file is lost."""

import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
import uuid
import zipfile
from pathlib import Path

import pytest
import yaml
from platformdirs.unix import Unix
from traitlets.config import PyFileConfigLoader

from course_utils import progress

ROOT = Path(__file__).resolve().parent.parent
CLASSROOM = ROOT / "classroom"
COURSE = "/srv/course"
HOME = "/home/jovyan"
COPY = f"{COURSE}/classroom/copy_notebooks.sh"
NAME = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["name"]
COPIES = Path(NAME, "notebooks")
NOTEBOOKS = sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb"))

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="for POSIX systems only")


def read(name):
    return (CLASSROOM / name).read_text(encoding="utf-8")


@pytest.fixture
def tljh(tmp_path):
    """Return the configuration as TLJH reads it: the file comes after its own settings."""
    main = tmp_path / "jupyterhub_config.py"
    lines = [
        "c.Spawner.mem_limit = None",
        "c.Spawner.cpu_limit = None",
        'c.Spawner.default_url = "/lab"',
        'c.Spawner.environment = {"LANG": "C.UTF-8"}',
        f"load_subconfig({str(CLASSROOM / 'tljh_config.py')!r})",
    ]
    main.write_text("\n".join(lines), encoding="utf-8")
    return PyFileConfigLoader(str(main)).load_config()


@pytest.fixture
def values():
    """Return the Helm values."""
    return yaml.safe_load(read("zero-to-jupyterhub.yaml"))


@pytest.fixture
def kernel_culling(values):
    """Return what the values say of idle kernels."""
    (file,) = values["singleuser"]["extraFiles"].values()
    return file["data"]["MappingKernelManager"]


def gigabytes(text):
    """Return a hub's "2G" in bytes."""
    return int(text.removesuffix("G")) * 2**30


# What both say


def test_both_limit_alike(tljh, values):
    singleuser = values["singleuser"]
    assert tljh.SystemdSpawner.mem_limit == singleuser["memory"]["limit"] == "2G"
    assert tljh.SystemdSpawner.cpu_limit == singleuser["cpu"]["limit"] == 1
    text = read("README.md")
    assert "at most 2 GB of memory and one core" in text


def test_the_limit_holds_the_largest_chapter(values):
    table = (ROOT / "README.md").read_text(encoding="utf-8")
    peaks = [int(peak) * 1e6 for peak in re.findall(r"\| (\d+) MB \|$", table, re.MULTILINE)]
    assert len(peaks) >= 6
    (server,) = re.findall(r"(\d+) MB for JupyterLab's server", read("README.md"))
    assert max(peaks) + int(server) * 1e6 < gigabytes(values["singleuser"]["memory"]["limit"])


def test_both_open_the_first_notebook(tljh, values):
    url = f"/lab/tree/{COPIES.as_posix()}/{NOTEBOOKS[0]}"
    assert NOTEBOOKS[0] == "00_start_here.ipynb"
    assert tljh.Spawner.default_url == values["singleuser"]["defaultUrl"] == url


def test_both_run_the_same_script_at_every_start(tljh, values):
    hook = values["singleuser"]["lifecycleHooks"]["postStart"]["exec"]["command"]
    assert hook == [COPY]
    assert tljh.Spawner.cmd == [COPY, "jupyterhub-singleuser"]
    assert (ROOT / Path(COPY).relative_to(COURSE)).is_file()


def test_both_cull_idle_kernels_alike(tljh, kernel_culling):
    assert kernel_culling == {"cull_idle_timeout": 3600, "cull_connected": True}
    assert [word for word in tljh.Spawner.args if "Mapping" in word] == [
        f"--MappingKernelManager.{name}={value}" for name, value in kernel_culling.items()
    ]


def test_both_cull_idle_servers_alike(values, kernel_culling):
    assert values["cull"]["enabled"] is True
    assert values["cull"]["timeout"] > kernel_culling["cull_idle_timeout"]
    assert f"services.cull.timeout {values['cull']['timeout']}\n" in read("README.md")


# The Littlest JupyterHub


def test_tljh_caps_threads_at_the_cores_and_keeps_other_variables(tljh):
    cores = str(tljh.SystemdSpawner.cpu_limit)
    capped = {"OMP_NUM_THREADS": cores, "MKL_NUM_THREADS": cores}
    assert tljh.Spawner.environment == {"LANG": "C.UTF-8", **capped}


def test_tljh_keeps_what_kernels_print_from_other_users(tljh):
    assert "--KernelManager.transport=ipc" in tljh.Spawner.args


@posix_only
def test_tljh_has_room_for_sockets_in_the_home_folder_of_the_longest_name(tljh, course, home):
    show = ["printenv", "JUPYTER_RUNTIME_DIR"]
    folder = Path(start([tljh.Spawner.cmd[0], *show], course, home).stdout.strip())
    longest = Path("/home", "n" * 32, folder.relative_to(home), f"kernel-{uuid.uuid4()}-ipc-99")
    assert len(str(longest)) <= 107


def test_tljh_formats_the_command_unchanged(tljh):
    """SystemdSpawner fills {USERNAME} and {USERID} into every word."""
    words = tljh.Spawner.cmd + tljh.Spawner.args
    assert [word.format(USERNAME="ada", USERID=1) for word in words] == words


def test_tljh_sets_nothing_else(tljh):
    assert {name: sorted(section) for name, section in tljh.items()} == {
        "Spawner": ["args", "cmd", "cpu_limit", "default_url", "environment", "mem_limit"],
        "SystemdSpawner": ["cpu_limit", "mem_limit"],
    }


# Zero to JupyterHub


def test_z2jh_names_no_image_yet(values):
    image = values["singleuser"]["image"]
    assert image == {"name": "ghcr.io/OWNER/REPOSITORY", "tag": "TAG"}
    assert f"--image-name {image['name']}:{image['tag']} " in read("README.md")


def test_z2jh_sets_resources_aside(values):
    memory, cpu = values["singleuser"]["memory"], values["singleuser"]["cpu"]
    assert memory["guarantee"] == memory["limit"]
    assert cpu["guarantee"] == 0.5
    assert "N / 2 for Z2JH to set aside" in read("README.md")


def test_z2jh_keeps_the_home_folder_on_the_volume(values):
    """The server starts there, and the image is built with the course somewhere else."""
    assert values["singleuser"]["storage"] == {"capacity": "1Gi", "homeMountPath": HOME}
    assert values["hub"]["config"] == {"KubeSpawner": {"working_dir": HOME}}
    assert f"--user-name {Path(HOME).name} --target-repo-dir {COURSE} " in read("README.md")


def test_z2jh_mounts_settings_that_jupyter_server_reads(values):
    (key,) = values["singleuser"]["extraFiles"]
    assert key == "jupyter_server_config.json"
    assert values["singleuser"]["extraFiles"][key]["mountPath"] == f"/etc/jupyter/{key}"


def test_z2jh_sets_nothing_else(values):
    assert set(values) == {"hub", "singleuser", "cull"}
    assert set(values["singleuser"]) == {
        *("image", "memory", "cpu", "storage", "lifecycleHooks", "defaultUrl", "extraFiles"),
    }


# Copies of the notebooks


@pytest.fixture
def course(tmp_path):
    """Return a course folder of three notebooks, not writable, in a path with a space."""
    folder = tmp_path / "the course"
    for name in ("notebooks", "classroom"):
        (folder / name).mkdir(parents=True)
    shutil.copy(CLASSROOM / "copy_notebooks.sh", folder / "classroom")
    for number in range(3):
        add_notebook(folder, number)
    return folder


@pytest.fixture
def home(tmp_path):
    """Return the home folder of a new user."""
    folder = tmp_path / "home of ada"
    folder.mkdir()
    return folder


def add_notebook(course, number):
    path = course / "notebooks" / f"{number:02}.ipynb"
    path.write_text(f"original {number}", encoding="utf-8")
    path.chmod(0o444)


def start(command, course, home, path=os.environ["PATH"]):
    """Run a command of a hub for a user, the course lying in `course`; return what it printed."""
    return subprocess.run(
        [word.replace(COURSE, str(course)) for word in command],
        cwd=home,
        env={"HOME": str(home), "PATH": path},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )


def copies(home):
    """Return name -> content of everything in the user's folder."""
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in (home / COPIES).iterdir()
        if path.is_file()
    }


@pytest.fixture(params=["tljh", "z2jh"])
def command(request):
    """Return the command with which a hub makes the copies; TLJH's then runs the server."""
    if request.param == "tljh":
        tljh = request.getfixturevalue("tljh")
        return [*tljh.Spawner.cmd[:-1], "printf", "<%s>", *tljh.Spawner.args, "a b"]
    values = request.getfixturevalue("values")
    return values["singleuser"]["lifecycleHooks"]["postStart"]["exec"]["command"]


@posix_only
def test_the_script_is_executable_bash():
    path = CLASSROOM / "copy_notebooks.sh"
    assert path.stat().st_mode & stat.S_IXUSR
    assert path.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\n")
    subprocess.run(["bash", "-n", path], check=True, timeout=60)


@posix_only
def test_a_new_user_gets_every_notebook_to_write_in(command, course, home):
    assert start(command, course, home).stderr == ""
    assert copies(home) == {f"{n:02}.ipynb": f"original {n}" for n in range(3)}
    for path in (home / COPIES).iterdir():
        assert path.stat().st_mode & stat.S_IWUSR


@posix_only
def test_an_edited_notebook_is_never_overwritten(command, course, home):
    start(command, course, home)
    mine = home / COPIES / "01.ipynb"
    mine.write_text("my answers", encoding="utf-8")
    os.utime(mine, (1, 1))  # older than the original
    start(command, course, home)
    assert copies(home) == {
        "00.ipynb": "original 0",
        "01.ipynb": "my answers",
        "02.ipynb": "original 2",
    }


@posix_only
def test_a_corrected_original_does_not_replace_an_untouched_copy(command, course, home):
    start(command, course, home)
    original = course / "notebooks" / "01.ipynb"
    original.chmod(0o644)
    original.write_text("corrected", encoding="utf-8")
    start(command, course, home)
    assert copies(home)["01.ipynb"] == "original 1"


@posix_only
def test_new_and_renamed_notebooks_are_added(command, course, home):
    start(command, course, home)
    add_notebook(course, 3)
    (home / COPIES / "00.ipynb").rename(home / COPIES / "my 00.ipynb")
    start(command, course, home)
    found = copies(home)
    assert found.pop("my 00.ipynb") == "original 0"
    assert found == {f"{n:02}.ipynb": f"original {n}" for n in range(4)}


@posix_only
def test_other_files_of_the_course_and_the_user_stay_where_they_are(command, course, home):
    (course / "notebooks" / "notes.txt").touch()
    (course / "notebooks" / ".ipynb_checkpoints").mkdir()
    (home / COPIES).mkdir(parents=True)
    (home / COPIES / "mine.txt").write_text("mine", encoding="utf-8")
    start(command, course, home)
    assert copies(home).keys() == {"mine.txt", "00.ipynb", "01.ipynb", "02.ipynb"}


@posix_only
def test_a_copy_that_fails_leaves_no_part_and_the_server_starts(command, course, home):
    (course / "notebooks" / "01.ipynb").unlink()
    (course / "notebooks" / "01.ipynb").mkdir()  # cannot be read as a file
    done = start(command, course, home)
    assert "01.ipynb could not be made" in done.stderr
    assert copies(home).keys() == {"00.ipynb", "02.ipynb"}
    (course / "notebooks" / "01.ipynb").rmdir()
    add_notebook(course, 1)
    start(command, course, home)
    assert copies(home)["01.ipynb"] == "original 1"


@posix_only
def test_a_copy_cut_short_at_another_start_is_made_anew(command, course, home):
    (home / COPIES).mkdir(parents=True)
    (home / COPIES / ".01.ipynb.part").write_text("orig", encoding="utf-8")
    start(command, course, home)
    assert copies(home) == {f"{n:02}.ipynb": f"original {n}" for n in range(3)}


@posix_only
def test_a_link_in_the_way_is_neither_followed_nor_replaced(command, course, home):
    (home / COPIES).mkdir(parents=True)
    mine = home / "mine.txt"
    mine.write_text("mine", encoding="utf-8")
    (home / COPIES / ".00.ipynb.part").symlink_to(mine)
    (home / COPIES / "01.ipynb").symlink_to("/not/mounted/now.ipynb")
    assert start(command, course, home).stderr == ""
    assert mine.read_text(encoding="utf-8") == "mine"
    assert (home / COPIES / "01.ipynb").is_symlink()
    assert copies(home) == {"00.ipynb": "original 0", "02.ipynb": "original 2"}


@posix_only
def test_the_course_is_found_whatever_cd_looks_through(course, home):
    (home / "classroom").mkdir()
    environ = {"HOME": str(home), "PATH": os.environ["PATH"], "CDPATH": f"{home}:{course}"}
    script = ["bash", "classroom/copy_notebooks.sh"]
    subprocess.run(script, cwd=course, env=environ, check=True, timeout=60)
    assert len(copies(home)) == 3


if hasattr(os, "geteuid") and os.geteuid() == 0:

    def test_root_writes_nothing_where_a_user_can_place_links(command, course, home):
        os.chown(home, 65534, 65534)
        done = start(command, course, home)
        assert "run this as the owner" in done.stderr
        assert list(home.iterdir()) == []
        assert done.stdout == start(command, course, home.parent).stdout  # the server starts


@posix_only
def test_a_file_saved_during_the_copy_is_kept(command, course, home, tmp_path):
    (tmp_path / "cat").write_text(
        f'#!/bin/bash\necho -n mine > "$HOME/{COPIES}/${{1##*/}}"\n{shutil.which("cat")} "$1"\n',
        encoding="utf-8",
    )
    (tmp_path / "cat").chmod(0o755)
    start(command, course, home, path=f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert copies(home) == {f"{n:02}.ipynb": "mine" for n in range(3)}


@posix_only
def test_a_home_that_cannot_be_written_does_not_keep_the_server_from_starting(
    command, course, home
):
    (home / NAME).touch()  # a file where the folder should be
    assert "02.ipynb could not be made" in start(command, course, home).stderr


@posix_only
def test_tljh_runs_the_server_with_its_arguments_after_the_copies(tljh, course, home):
    show = ["sh", "-c", f'ls "{COPIES}"; printf "<%s>" "$@"', "sh"]
    done = start([tljh.Spawner.cmd[0], *show, *tljh.Spawner.args, "a b"], course, home)
    arguments = "".join(f"<{word}>" for word in [*tljh.Spawner.args, "a b"])
    assert done.stdout == f"00.ipynb\n01.ipynb\n02.ipynb\n{arguments}"


# README


def test_the_readme_is_short():
    assert len(read("README.md").splitlines()) <= 90


def test_the_readme_names_files_that_are_there():
    text = read("README.md")
    named = re.findall(rf"{COURSE}/([\w./-]+)", text) + re.findall(r"\bclassroom/[\w.-]+", text)
    named += [f"classroom/{name}" for name in re.findall(r"\| `([\w.-]+)` \|", text)]
    assert len(set(named)) >= 4
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_readme_installs_with_an_option_of_the_installer():
    install = (ROOT / "tools/install.py").read_text(encoding="utf-8")
    assert "/srv/course/tools/install.py --venv /opt/tljh/user\n" in read("README.md")
    assert '"--venv"' in install


@pytest.fixture
def hub_progress_file(monkeypatch, home):
    """Return where progress is kept on a hub, which runs on Linux."""
    monkeypatch.delenv(progress.FILE_VARIABLE)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(
        progress, "user_data_path", lambda *args, **options: Unix(*args, **options).user_data_path
    )
    return progress.progress_file()


@posix_only
def test_progress_lies_where_the_readme_says(hub_progress_file, home):
    where = hub_progress_file.relative_to(home).as_posix()
    assert f"`~/{where}`" in read("README.md")
    assert f"cp {where} {NAME}/" in read("README.md")


@posix_only
def test_taking_it_home_packs_notebooks_and_progress(hub_progress_file, home):
    progress.record_attempt("1.1", passed=True)
    (home / COPIES).mkdir(parents=True)
    (home / COPIES / "01.ipynb").write_text("my answers", encoding="utf-8")
    (commands,) = re.findall(r"```\n(cd && .*?)```", read("README.md"), re.DOTALL)
    bin_folder = Path(sys.executable).parent
    environ = {"HOME": str(home), "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["bash", "-ec", commands], cwd="/", env=environ, check=True, timeout=60)
    with zipfile.ZipFile(home / "course.zip") as archive:
        assert archive.read(f"{COPIES.as_posix()}/01.ipynb") == b"my answers"
        assert archive.read(f"{NAME}/progress.json") == hub_progress_file.read_bytes()
