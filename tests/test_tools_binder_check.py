import os
import subprocess
import sys

import pytest

from tests.tiny import code, notebook
from tools import bench, binder_check
from tools import notebooks as tool

SMALL_MB = 200
ALLOCATE = "x = bytearray(b'1') * 300_000_000"
SEEN = """\
import os

import torch

cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
seen = (cores, torch.get_num_threads(), os.environ["OMP_NUM_THREADS"])
assert seen == (1, 1, "1"), seen"""


@pytest.fixture
def store(tmp_path, monkeypatch):
    """Store notebooks in a folder that is taken for the course's."""
    monkeypatch.setattr(tool, "NOTEBOOKS", tmp_path)

    def store(name, *cells):
        tool.write(tmp_path / name, notebook(*cells))
        return tmp_path / name

    return store


# The terms


def test_what_holds_too_much_is_stopped_and_named(store):
    path = store(
        "01_large.ipynb",
        code("x = 1", "small"),
        code(f"import time\n{ALLOCATE}\ntime.sleep(60)", "large"),
    )
    run = binder_check.check(path, SMALL_MB)
    assert run.seconds is None
    assert 200 < run.memory_mb < 500
    assert run.problem.startswith("01_large.ipynb, cell large: over 200 MB of memory, stopped at ")


def test_a_peak_between_two_looks_counts(store, monkeypatch):
    monkeypatch.setattr(binder_check, "LOOK_SECONDS", 1)
    path = store("01_peak.ipynb", code(f"import time\n{ALLOCATE}\ndel x\ntime.sleep(60)", "peak"))
    assert "cell peak: over 200 MB" in binder_check.check(path, SMALL_MB).problem


def test_a_peak_at_the_very_end_counts(store, monkeypatch):
    monkeypatch.setattr(bench, "measure", lambda nb, name: (1.0, 201.0))
    run = binder_check.check(store("01_late.ipynb", code("1", "one")), SMALL_MB)
    assert run.problem == "01_late.ipynb, last cell: over 200 MB of memory, 201 MB"


def test_memory_of_its_children_counts(store):
    child = f"import time; {ALLOCATE}; time.sleep(60)"
    source = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {child!r}])"
    path = store("01_child.ipynb", code(source, "child"))
    assert "cell child: over 200 MB" in binder_check.check(path, SMALL_MB).problem


def test_a_kernel_has_one_core_and_one_thread(store):
    before = os.environ.get("OMP_NUM_THREADS")
    cores = os.sched_getaffinity(0) if binder_check.CAN_BIND else None
    run = binder_check.check(store("01_seen.ipynb", code(SEEN, "seen")))
    assert run.problem is None
    assert run.seconds > 0
    assert 50 < run.memory_mb < binder_check.LIMIT_MB
    assert os.environ.get("OMP_NUM_THREADS") == before
    assert cores is None or os.sched_getaffinity(0) == cores


def test_a_kernel_that_dies_by_itself_is_no_matter_of_memory(store):
    path = store("01_dies.ipynb", code("import os\nos._exit(1)", "exit"))
    assert binder_check.check(path).problem == "01_dies.ipynb, cell exit: the kernel died"


# The table and the exit status


def test_all_are_run_in_order_and_what_fails_is_reported(store, capsys):
    store("02_fine.ipynb", code("1", "one"))
    store("01_error.ipynb", code("1 / 0", "division"))
    store("00_fine.ipynb", code("1", "one"))
    assert binder_check.main([]) == 1
    out, err = capsys.readouterr()
    assert [row.split(" | ")[0] for row in out.splitlines()[2:]] == [
        "| 00_fine.ipynb",
        "| 01_error.ipynb",
        "| 02_fine.ipynb",
    ]
    assert [row.split(" | ")[-1] for row in out.splitlines()[2:]] == ["ok |", "failed |", "ok |"]
    assert "error: 01_error.ipynb, cell division: ZeroDivisionError: division by zero" in err


def test_the_table_is_markdown(store, monkeypatch, capsys):
    store("01_tiny.ipynb", code("1", "one"))
    monkeypatch.setattr(bench, "measure", lambda nb, name: (12.34, 987.6))
    assert binder_check.main(["01_tiny"]) == 0
    assert capsys.readouterr().out == (
        "| Chapter | Run All, one core | Peak memory | Result |\n"
        "| --- | ---: | ---: | --- |\n"
        "| 01_tiny.ipynb | 12 s | 990 MB | ok |\n"
    )


def test_a_stopped_notebook_has_no_time_in_the_table():
    run = binder_check.Run("01_large.ipynb", memory_mb=1834, problem="over")
    assert binder_check.table_line(run) == "| 01_large.ipynb | — | 1830 MB | failed |"


def test_a_system_that_cannot_bind_says_so(store, monkeypatch, capsys):
    store("01_tiny.ipynb", code("1", "one"))
    monkeypatch.setattr(binder_check, "CAN_BIND", False)
    monkeypatch.setattr(bench, "measure", lambda nb, name: (1.0, 100.0))
    assert binder_check.main([]) == 0
    assert "one thread, but any core" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "said"), [([], "no notebook in"), (["x"], "no notebook x")])
def test_nothing_to_run_is_an_error(tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.setattr(tool, "NOTEBOOKS", tmp_path)
    assert binder_check.main(arguments) == 1
    assert said in capsys.readouterr().err


def test_runs_as_a_module():
    run = subprocess.run(
        [sys.executable, "-m", "tools.binder_check", "--help"],
        cwd=tool.ROOT,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "--limit-mb" in run.stdout
