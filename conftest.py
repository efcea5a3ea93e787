"""What holds for every test run, ``pytest --nbval notebooks`` included."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from nbval.plugin import IPyNbFile
from xdist.scheduler import LoadScopeScheduling

pytest.register_assert_rewrite("tests.nbval_chapter")

from tests.nbval_chapter import Chapter  # noqa: E402 - its asserts explain themselves

# No test may touch the learner's own progress or IPython profile. This module is imported before
# any kernel starts, and kernels inherit the environment.
SCRATCH = Path(tempfile.mkdtemp(prefix="course-tests-"))
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)
os.environ["COURSE_PROGRESS_FILE"] = str(SCRATCH / "progress.json")
os.environ["IPYTHONDIR"] = str(SCRATCH / "ipython")

# What the notebooks have stored comes from a CPU; a GPU adds up in another order.
os.environ.setdefault("COURSE_DEVICE", "cpu")

# Side by side, each process computes in one thread: threads that wait for a core burn its time.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")

CELL_TIMEOUT = 300  # seconds; the longest cell takes a minute where nothing else runs


def pytest_configure(config: pytest.Config) -> None:
    """Hold nbval to strict comparison, this Python and a timeout that fits the lessons."""
    if config.option.nbval_lax:
        raise pytest.UsageError("outputs are compared strictly: use --nbval, not --nbval-lax")
    config.option.nbval_current_env = config.option.nbval_kernel_name is None
    config.option.nbval_cell_timeout = min(config.option.nbval_cell_timeout, CELL_TIMEOUT)


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    parent: pytest.Collector,
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect as a `Chapter` what nbval collects."""
    collectors = yield
    return [
        Chapter.from_parent(parent, path=each.path) if isinstance(each, IPyNbFile) else each
        for each in collectors
    ]


# Side by side: what shares a kernel, a browser or a fixture stays in one process.

RUNS_NOTEBOOKS = "tests/test_notebooks_run.py"
SHOWN_AND_READ = {"tests/browser/test_slides.py", "tests/slides/test_pages.py"}
WITHOUT_JUPYTERLAB = {
    f"tests/browser/test_{name}.py" for name in ("instruments_alone", "site", "slides")
}


class GroupScheduling(LoadScopeScheduling):
    """Groups all tests of JupyterLab, all of written slides, those of a notebook, or of a module.

    Each test that runs a solved notebook is a group of its own, because they are long.
    """

    def _split_scope(self, nodeid: str) -> str:
        """Return the name of a test's group."""
        path = nodeid.partition("::")[0]
        if path.startswith("tests/browser/") and path not in WITHOUT_JUPYTERLAB:
            return "tests/browser"
        if path in SHOWN_AND_READ:
            return "slides"
        return nodeid if path == RUNS_NOTEBOOKS else path


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> GroupScheduling | None:
    """Group by path for ``--dist loadgroup``: xdist 3.8's marks have no effect in pytest 9."""
    return GroupScheduling(config, log) if config.option.dist == "loadgroup" else None


# On continuous integration nothing may be skipped: what is not tested there is tested nowhere.


def fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure when the environment says ``CI=true``; leave xfail as it is."""
    if os.environ.get("CI") == "true" and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI=true does not allow: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Apply `fail_if_skipped` to a test."""
    report = yield
    fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Apply `fail_if_skipped` to a module."""
    report = yield
    fail_if_skipped(report)
    return report
