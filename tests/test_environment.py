import importlib.metadata
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from course_utils import compute, environment
from course_utils.environment import Finding, Report, check_environment
from tests.progress.support import raising

ROOT = Path(__file__).resolve().parents[1]
INSTALL = "Run `make lab` in the course folder"


def find(name):
    """The finding of that name in a new report, and whether the report is ok."""
    report = check_environment()
    (finding,) = [finding for finding in report.findings if finding.name == name]
    return finding, report.ok


def assert_missing(name, *words):
    finding, report_ok = find(name)
    assert not finding.ok
    assert not report_ok
    for word in words:
        assert word in finding.detail


def test_everything_is_here(monkeypatch):
    monkeypatch.delenv("COURSE_DATA_DIR", raising=False)
    report = check_environment()
    assert report.ok, repr(report)
    details = {finding.name: finding.detail for finding in report.findings}
    assert details["Fashion-MNIST"] == "60,000 training and 10,000 test images"
    assert details["torch"] == importlib.metadata.version("torch")
    assert details["progress file"] == "can be read and written"
    assert next(iter(details)) == "Python"
    assert list(details)[-3:] == ["Fashion-MNIST", "progress file", "device"]


def test_every_requirement_is_looked_for_with_its_oldest_version():
    requirements = environment._requirements()
    assert {"torch", "torchvision", "numpy", "ipywidgets"} <= {name for name, _ in requirements}
    for name, minimum in requirements:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
        assert re.fullmatch(r"\d+(\.\d+)+", minimum)


def test_old_python(monkeypatch):
    monkeypatch.setattr(environment, "OLDEST_PYTHON", (3, 999))
    assert_missing("Python", "needs 3.999 or newer", "delete the folder .venv and run `make lab`")


def test_course_not_installed(monkeypatch):
    monkeypatch.setattr(environment, "DISTRIBUTION", "no-such-course")
    assert_missing("no-such-course", "not installed", INSTALL)


def test_missing_package(monkeypatch):
    monkeypatch.setattr(environment, "_requirements", lambda: [("no-such-package", "1.0")])
    assert_missing("no-such-package", "not installed", INSTALL)


def test_package_whose_uninstallation_was_cut_short(monkeypatch):
    monkeypatch.setattr(environment, "_requirements", lambda: [("numpy", "1.0")])
    monkeypatch.setattr(importlib.metadata, "version", lambda name: None)
    assert_missing("numpy", "not installed", INSTALL)


def test_old_package(monkeypatch):
    monkeypatch.setattr(environment, "_requirements", lambda: [("torch", "999.1")])
    assert_missing("torch", "is older than 999.1", INSTALL)


@pytest.mark.parametrize(
    ("version", "minimum", "is_older"),
    [
        ("2.10", "2.9", False),
        ("2.9.1", "2.10", True),
        ("2.15.0+cpu", "2.6", False),
        ("2.6", "2.6", False),
        ("2.5.9", "2.6", True),
        ("2.7.0a0+git1", "2.6", False),
        ("3", "2.6", False),
    ],
)
def test_versions_are_compared_as_numbers(version, minimum, is_older):
    assert (environment._release(version) < environment._release(minimum)) is is_older


def test_missing_data(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_DATA_DIR", str(tmp_path / "nowhere"))
    assert_missing("Fashion-MNIST", str(tmp_path / "nowhere"), "git checkout -- data")


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("Fashion-MNIST", "course_utils.data"),
        ("progress file", "course_utils.progress"),
        ("device", "torch"),
    ],
)
def test_broken_import(name, module, monkeypatch):
    monkeypatch.setitem(sys.modules, module, None)
    assert_missing(name, f"{module} cannot be imported (ModuleNotFoundError: ", INSTALL)


def test_progress_that_cannot_be_written(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("COURSE_PROGRESS_FILE", str(tmp_path / "file" / "progress.json"))
    assert_missing("progress file", "Could not save", "set COURSE_PROGRESS_FILE to a file")


def test_progress_that_is_not_recorded(monkeypatch):
    monkeypatch.setenv("COURSE_PROGRESS_FILE", "off")
    detail = "Progress is not recorded: COURSE_PROGRESS_FILE is off."
    assert find("progress file") == (Finding("progress file", True, detail), True)


def test_damaged_progress_is_kept_and_that_is_said(progress_file):
    progress_file.write_bytes(b"damaged")
    assert "it was kept as" in find("progress file")[0].detail


def test_an_error_without_words_is_named(monkeypatch):
    def probe():
        raise ZeroDivisionError

    assert environment._look("anything", probe) == Finding("anything", False, "ZeroDivisionError")


def test_device(monkeypatch):
    monkeypatch.setattr(compute, "describe_device", lambda: "cuda, tried")
    assert find("device") == (Finding("device", True, "cuda, tried"), True)


def test_a_device_that_is_none(monkeypatch):
    monkeypatch.setenv("COURSE_DEVICE", "toaster")
    assert_missing("device", "COURSE_DEVICE", "toaster")


# --- what to do about an import that fails ------------------------------------------------------


def windows(number):
    """Return the error with which torch does not start on Windows."""
    error = OSError(f"[WinError {number}] Error loading 'C:\\torch\\lib\\c10.dll'.")
    error.winerror = number
    return error


REDISTRIBUTABLE = "install the Microsoft Visual C++ Redistributable (x64)"


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (windows(126), REDISTRIBUTABLE),
        (windows(127), REDISTRIBUTABLE),
        (windows(1114), REDISTRIBUTABLE),
        (ImportError("DLL load failed while importing _C: not found."), REDISTRIBUTABLE),
        (
            OSError("libgomp.so.1: cannot open shared object file: No such file or directory"),
            "The system lacks libgomp.so.1: install the package that holds it",
        ),
        (
            ImportError("Error: libstdc++.so.6: cannot open shared object file: No such file"),
            "The system lacks libstdc++.so.6: ",
        ),
        (ValueError("COURSE_THREADS must be a number from 1 up, not 'a'"), "remove it, then start"),
        (ModuleNotFoundError("No module named 'torch'"), INSTALL),
        (windows(5), INSTALL),
        (ValueError("numpy.dtype size changed"), INSTALL),
    ],
    ids=str,
)
def test_the_advice_fits_the_cause(error, advice, monkeypatch):
    monkeypatch.setattr(environment.importlib, "import_module", raising(error))
    finding = environment._look("anything", lambda: environment._import("torch"))
    assert finding.detail.startswith(f"torch cannot be imported ({type(error).__name__}: ")
    assert advice in finding.detail
    assert (INSTALL in finding.detail) is (advice == INSTALL)


WITHOUT_TORCH = """
import sys
before = set(sys.modules)
from course_utils import environment
foreign = {name.partition(".")[0] for name in set(sys.modules) - before} - sys.stdlib_module_names
print(*foreign)
sys.modules["torch"] = None
report = environment.check_environment()
print(*sorted(finding.name for finding in report.findings if not finding.ok))
"""


def test_the_check_works_where_torch_does_not():
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_TORCH],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["course_utils", "Fashion-MNIST device"]


# --- how it is shown ----------------------------------------------------------------------------

REPORT = Report((Finding("Python", True, "3.11"), Finding("<b>", False, 'run "a" & <i>b</i>')))


def test_text():
    assert repr(REPORT) == '✓ Python: 3.11\n✗ MISSING <b>: run "a" & <i>b</i>'
    assert not REPORT.ok
    assert Report(REPORT.findings[:1]).ok


class Table(HTMLParser):
    """The tags of a piece of HTML, and the text of its cells."""

    def __init__(self, source):
        super().__init__()
        self.tags, self.cells = [], []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag == "td":
            self.cells.append("")

    def handle_data(self, text):
        self.cells[-1] += text


def test_html():
    table = Table(REPORT._repr_html_())
    assert set(table.tags) == {"table", "tbody", "tr", "td", "strong"}
    assert table.cells == ["✓ ok", "Python", "3.11", "✗ missing", "<b>", 'run "a" & <i>b</i>']
