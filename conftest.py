"""What holds for every test run, ``pytest --nbval notebooks`` included."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from nbval.kernel import RunningKernel

# No test may touch the learner's own progress or IPython profile. This module is imported before
# any kernel starts, and kernels inherit the environment.
SCRATCH = Path(tempfile.mkdtemp(prefix="course-tests-"))
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)
os.environ["COURSE_PROGRESS_FILE"] = str(SCRATCH / "progress.json")
os.environ["IPYTHONDIR"] = str(SCRATCH / "ipython")

CELL_TIMEOUT = 120  # seconds

_start = RunningKernel.__init__


def start_with_own_progress(self: RunningKernel, *args: Any, **kwargs: Any) -> None:
    """Start nbval's kernel with a progress file that no other notebook writes to."""
    folder = tempfile.mkdtemp(dir=SCRATCH)
    os.environ["COURSE_PROGRESS_FILE"] = str(Path(folder) / "progress.json")
    _start(self, *args, **kwargs)


def execute_as_jupyter_does(
    self: RunningKernel, cell_input: str, allow_stdin: bool | None = None
) -> str:
    """Run a cell with history: without it, IPython does not see that a cell ends in ``;``."""
    return self.kc.execute(cell_input, store_history=True, allow_stdin=False, stop_on_error=False)


RunningKernel.__init__ = start_with_own_progress
RunningKernel.execute_cell_input = execute_as_jupyter_does


def pytest_configure(config: pytest.Config) -> None:
    """Hold nbval to strict comparison, this Python and a timeout that fits the lessons."""
    if config.option.nbval_lax:
        raise pytest.UsageError("outputs are compared strictly: use --nbval, not --nbval-lax")
    config.option.nbval_current_env = config.option.nbval_kernel_name is None
    config.option.nbval_cell_timeout = min(config.option.nbval_cell_timeout, CELL_TIMEOUT)


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
