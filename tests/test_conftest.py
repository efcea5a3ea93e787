"""What conftest.py promises, tried on small test runs of their own."""

import os
import re
import subprocess
import sys

import pytest
from nbformat.v4 import new_output

from tests.tiny import code, notebook
from tools import notebooks as tool

SHOW_PROGRESS_FILE = "import os; print(os.environ['COURSE_PROGRESS_FILE'])"


@pytest.fixture
def run_pytest(tmp_path):
    """Run pytest under the course's conftest.py on what the test put into its folder."""
    (tmp_path / "conftest.py").write_bytes((tool.ROOT / "conftest.py").read_bytes())

    def run(*arguments, **env):
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", *arguments]
        inherited = {name: value for name, value in os.environ.items() if name != "CI"}
        return subprocess.run(
            command,
            cwd=tmp_path,
            env={**inherited, **env},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def printed(text):
    return new_output("stream", name="stdout", text=text)


def test_nbval_runs_cells_as_jupyter_does(tmp_path, run_pytest):
    stored = notebook(
        code("6 * 7;", "silent", count=1),
        code("print('a')", "same", [printed("a\n")], 2),
        code("print('b')", "changed", [printed("a\n")], 3),
        code("input()", "asks", count=4),
    )
    tool.write(tmp_path / "01_tiny.ipynb", stored)
    report = run_pytest("--nbval")
    outcomes = re.findall(r"^(PASSED|FAILED) \S+::Cell (\d)", report.stdout, re.MULTILINE)
    assert {int(cell): outcome for outcome, cell in outcomes} == {
        0: "PASSED",
        1: "PASSED",
        2: "FAILED",
        3: "FAILED",
    }, report.stdout
    assert "StdinNotImplementedError" in report.stdout


def test_each_notebook_has_a_progress_file_of_its_own(tmp_path, run_pytest):
    learners = tmp_path / "learners.json"
    for name in ("01_tiny.ipynb", "02_second.ipynb"):
        tool.write(
            tmp_path / name, notebook(code(SHOW_PROGRESS_FILE, "where", [printed("")], count=1))
        )
    report = run_pytest("--nbval", COURSE_PROGRESS_FILE=str(learners))
    files = set(re.findall(r"\S*course-tests-\S*progress\.json", report.stdout))
    assert len(files) == 2, report.stdout
    assert str(learners) not in report.stdout


def test_tests_never_see_the_learners_progress_file(tmp_path, run_pytest):
    (tmp_path / "test_tiny.py").write_text(f"def test_where():\n    {SHOW_PROGRESS_FILE}\n")
    report = run_pytest(COURSE_PROGRESS_FILE="learners.json")
    assert "course-tests-" in report.stdout
    assert "learners.json" not in report.stdout


def test_lax_comparison_is_refused(run_pytest):
    report = run_pytest("--nbval-lax")
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


def test_nothing_is_skipped_on_continuous_integration(tmp_path, run_pytest):
    (tmp_path / "test_skips.py").write_text(SKIPS)
    (tmp_path / "test_module.py").write_text("import pytest\npytest.importorskip('no_such')\n")
    report = run_pytest("--continue-on-collection-errors", CI="true")
    assert "1 failed, 1 xfailed, 4 errors" in report.stdout
    for reason in ("by mark", "by call", "by fixture", "empty parameter set", "no_such"):
        assert reason in report.stdout
    assert report.returncode == pytest.ExitCode.TESTS_FAILED

    report = run_pytest()
    assert "5 skipped, 1 xfailed" in report.stdout
    assert report.returncode == pytest.ExitCode.OK
