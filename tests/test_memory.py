import subprocess
import sys

import psutil
import pytest

from course_utils import memory

GB = 10**9


@pytest.fixture
def cgroup(tmp_path, monkeypatch):
    """A machine with 8 GB free, and the files in which a container says what it has."""
    monkeypatch.setattr(memory, "_CGROUP", tmp_path)
    free = psutil.virtual_memory()._replace(available=8 * GB)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free)
    (tmp_path / "memory").mkdir()
    return tmp_path


def second_version(folder, limit, used, cache):
    (folder / "memory.max").write_text(f"{limit}\n")
    (folder / "memory.current").write_text(f"{used}\n")
    (folder / "memory.stat").write_text(f"anon 5\ninactive_file {cache}\nactive_file 7\n")


def first_version(folder, limit, used, cache):
    folder = folder / "memory"
    (folder / "memory.limit_in_bytes").write_text(f"{limit}\n")
    (folder / "memory.usage_in_bytes").write_text(f"{used}\n")
    (folder / "memory.stat").write_text(f"cache 1\ntotal_inactive_file {cache}\n")


@pytest.mark.parametrize("version", [first_version, second_version])
def test_a_container_has_what_its_limit_leaves(cgroup, version):
    version(cgroup, 2 * GB, int(1.9 * GB), int(0.3 * GB))
    assert memory.available() == int(0.4 * GB)


def test_without_a_limit_the_machine_decides(cgroup):
    assert memory.available() == 8 * GB
    second_version(cgroup, "max", GB, 0)
    first_version(cgroup, 2**63 - 4096, GB, 0)
    assert memory.available() == 8 * GB


@pytest.fixture
def kernels():
    """Start processes that look like kernels; all are ended afterwards."""
    running = []

    def start(count):
        for _ in range(count):
            code = "print('ready', flush=True); input()"
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
            process = subprocess.Popen([sys.executable, "-c", code, "ipykernel_launcher"], **pipes)
            process.stdout.readline()
            running.append(process)

    yield start
    for process in running:
        process.communicate(b"\n")


@pytest.mark.parametrize(("count", "who"), [(1, "another notebook is"), (2, "notebooks are")])
def test_short_memory_and_other_kernels_are_told(cgroup, kernels, monkeypatch, capsys, count, who):
    kernels(count)
    second_version(cgroup, 2 * GB, int(1.5 * GB), 0)
    others = {process.pid for process in psutil.process_iter()} - {
        process.pid for process in psutil.Process().children()
    }
    everybody = psutil.process_iter
    monkeypatch.setattr(
        psutil, "process_iter", lambda: (each for each in everybody() if each.pid not in others)
    )
    memory.warn_if_short()
    told = capsys.readouterr().out
    assert "0.5 GB are free" in told
    assert f"{who} running, with 0.0 GB" in told
    assert "Kernel > Shut Down Kernel" in told


def test_nothing_is_said_where_memory_suffices_or_nobody_else_holds_any(
    cgroup, kernels, monkeypatch, capsys
):
    kernels(1)
    memory.warn_if_short()
    second_version(cgroup, 2 * GB, int(1.5 * GB), 0)
    monkeypatch.setattr(psutil, "process_iter", lambda: iter([psutil.Process()]))
    memory.warn_if_short()
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("version", [first_version, second_version])
@pytest.mark.parametrize(("limit", "used", "left"), [(-1, 5, 8), (0, 5, 8), (1, 2, 0)])
def test_an_odd_limit_is_none_and_nothing_left_is_zero(cgroup, version, limit, used, left):
    version(cgroup, limit * GB, used * GB, 0)
    assert memory.available() == left * GB


def test_a_strange_system_keeps_nobody_from_a_lesson(cgroup, monkeypatch, capsys):
    def refuse(*_):
        raise psutil.AccessDenied

    second_version(cgroup, 2 * GB, 2 * GB, "12x")
    monkeypatch.setattr(psutil, "process_iter", refuse)
    memory.warn_if_short()
    monkeypatch.setattr(psutil, "virtual_memory", refuse)
    memory.warn_if_short()
    assert capsys.readouterr().out == ""


def test_a_process_that_ends_meanwhile_is_no_error(cgroup, monkeypatch, capsys):
    class Gone:
        def cmdline(self):
            raise psutil.NoSuchProcess(1)

    second_version(cgroup, 2 * GB, int(1.5 * GB), 0)
    monkeypatch.setattr(psutil, "process_iter", lambda: iter([Gone()]))
    memory.warn_if_short()
    assert capsys.readouterr().out == ""
