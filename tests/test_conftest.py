"""What conftest.py promises, tried on small test runs of their own."""

import os
import re
import subprocess
import sys

import pytest
from nbformat.v4 import new_output

from tests.tiny import code, notebook
from tools import bench
from tools import notebooks as tool

SHOW_PROGRESS_FILE = "import os; print(os.environ['COURSE_PROGRESS_FILE'])"


def run_pytest(folder, *arguments, **env):
    """Run pytest under the course's conftest.py on what is in `folder`."""
    (folder / "conftest.py").write_bytes((tool.ROOT / "conftest.py").read_bytes())
    outer = ("CI", "OMP_NUM_THREADS", "PYTEST_")  # what the run around this one has set
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", *arguments],
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(tool.ROOT), **env},
        capture_output=True,
        text=True,
        check=False,
    )


# Notebooks


def printed(text):
    return new_output("stream", name="stdout", text=text)


TINY = notebook(
    code("import os\nanswer = 42", "answer", count=1),
    code("answer;", "silent", count=2),
    code("print(answer)", "same", [printed("42\n")], 3),
    code("print(answer)", "changed", [printed("43\n")], 4),
    code("input()", "asks", count=5),
    code("print(os.environ['OMP_NUM_THREADS'])", "threads", [printed("1\n")], 6),
    code(SHOW_PROGRESS_FILE, "where", [printed("")], count=7),
)
CURIOUS = notebook(
    code(SHOW_PROGRESS_FILE, "where", [printed("")], count=1),
    code(
        "import socket\ntry: socket.create_connection(('192.0.2.1', 80), 1)\nexcept OSError: ...",
        "connect",
        count=2,
    ),
)
WASTEFUL = notebook(
    code("print('wasteful')", "says", [printed("wasteful\n")], 1),
    code("x = b'x' * 1_200_000_000", "waste", count=2),
)
TOLD = bench.table(
    [
        bench.Row("01_tiny.ipynb", "Tiny", 20, 1, memory_mb=300),
        bench.Row("03_wasteful.ipynb", "Wasteful", 20, 1, memory_mb=300),
    ]
)


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Return what one run of three notebooks in two processes says."""
    folder = tmp_path_factory.mktemp("course")
    tool.write(folder / "01_tiny.ipynb", TINY)
    tool.write(folder / "02_curious.ipynb", CURIOUS)
    tool.write(folder / "03_wasteful.ipynb", WASTEFUL)
    readme = f"\n{TOLD}\n".join(bench.CHAPTERS)
    (folder / "README.md").write_text(readme, encoding="utf-8")
    side_by_side = ("--nbval", "-n", "2", "--dist", "loadgroup", "--no-loadscope-reorder")
    return run_pytest(folder, *side_by_side, COURSE_PROGRESS_FILE="learners.json").stdout


def outcomes(report, chapter):
    """Return what became of each item of a notebook."""
    lines = re.findall(rf"^(PASSED|FAILED) {chapter}.ipynb::([\w ]+\w)", report, re.MULTILINE)
    return {item: outcome for outcome, item in lines}


def test_nbval_runs_cells_as_jupyter_does(report):
    found = outcomes(report, "01_tiny")
    assert [found[f"Cell {number}"] for number in range(3)] == ["PASSED"] * 3, report
    assert [found[f"Cell {number}"] for number in (3, 4)] == ["FAILED"] * 2, report
    assert "StdinNotImplementedError" in report


def test_side_by_side_each_process_computes_in_one_thread(report):
    assert outcomes(report, "01_tiny")["Cell 5"] == "PASSED", report


def test_each_notebook_has_a_progress_file_of_its_own(report):
    files = set(re.findall(r"\S*course-tests-\S*progress\.json", report))
    assert len(files) == 2, report
    assert "learners.json" not in report


def test_a_chapter_that_keeps_within_its_limits_passes(report):
    found = outcomes(report, "01_tiny")
    assert found["needs_no_network"] == "PASSED", report
    assert found["stays_within_its_memory"] == "PASSED", report
    assert found["takes_the_memory_that_readers_are_told"] == "PASSED", report


def test_an_attempt_at_the_network_fails_even_if_the_notebook_catches_it(report):
    found = outcomes(report, "02_curious")
    assert found["Cell 1"] == "PASSED", report
    assert found["needs_no_network"] == "FAILED", report
    assert "socket.getaddrinfo 192.0.2.1" in report


def test_too_much_memory_fails(report):
    found = outcomes(report, "03_wasteful")
    assert found["needs_no_network"] == "PASSED", report
    assert found["stays_within_its_memory"] == "FAILED", report
    assert found["takes_the_memory_that_readers_are_told"] == "FAILED", report


def test_a_chapter_of_which_readers_are_told_nothing_fails(report):
    assert outcomes(report, "02_curious")["takes_the_memory_that_readers_are_told"] == "FAILED"
    assert "run `python -m tools.bench --write`" in report


# Every run


def test_lax_comparison_is_refused(tmp_path):
    report = run_pytest(tmp_path, "--nbval-lax")
    assert report.returncode == pytest.ExitCode.USAGE_ERROR
    assert "outputs are compared strictly" in report.stderr


SKIPS = """
import pytest

@pytest.mark.skip(reason="by mark")
def test_mark(): pass

def test_call():
    pytest.skip("by call")

@pytest.fixture
def absent():
    pytest.skip("by fixture")

def test_fixture(absent): pass

@pytest.mark.parametrize("nothing", [])
def test_empty(nothing): pass

@pytest.mark.xfail(strict=True)
def test_known_defect():
    assert False
"""


def test_nothing_is_skipped_on_continuous_integration_and_elsewhere_it_is_said(tmp_path):
    (tmp_path / "test_skips.py").write_text(SKIPS)
    (tmp_path / "test_module.py").write_text("import pytest\npytest.importorskip('no_such')\n")
    report = run_pytest(tmp_path, "--continue-on-collection-errors", CI="true")
    assert "1 failed, 1 xfailed, 4 errors" in report.stdout
    for reason in ("by mark", "by call", "by fixture", "empty parameter set", "no_such"):
        assert reason in report.stdout
    assert report.returncode == pytest.ExitCode.TESTS_FAILED

    (tmp_path / "test_where.py").write_text(f"def test_where():\n    {SHOW_PROGRESS_FILE}\n")
    report = run_pytest(tmp_path, COURSE_PROGRESS_FILE="learners.json")
    assert "1 passed, 5 skipped, 1 xfailed" in report.stdout
    assert report.returncode == pytest.ExitCode.OK
    # And no test sees the learner's progress file.
    assert "course-tests-" in report.stdout
    assert "learners.json" not in report.stdout
