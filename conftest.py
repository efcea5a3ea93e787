"""What holds for every test run, ``pytest --nbval notebooks`` included."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest
from nbval.plugin import IPyNbFile

pytest.register_assert_rewrite("tests.nbval_chapter")

from tests.nbval_chapter import Chapter  # noqa: E402 - its asserts explain themselves

# No test may touch the learner's own progress or IPython profile. This module is imported before
# any kernel starts, and kernels inherit the environment.
SCRATCH = Path(tempfile.mkdtemp(prefix="course-tests-"))
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)
os.environ["COURSE_PROGRESS_FILE"] = str(SCRATCH / "progress.json")
os.environ["IPYTHONDIR"] = str(SCRATCH / "ipython")

CELL_TIMEOUT = 120  # seconds


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
