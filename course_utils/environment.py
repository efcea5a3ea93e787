"""Is everything here that the course needs? One row for each thing, with what to do about it.

Nothing beyond the standard library is imported before it has been looked for, here and in
`present`, so that the check works where something is missing.
"""

import html
import importlib
import importlib.metadata
import platform
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

from course_utils.present import printable

DISTRIBUTION = "neural-networks-hands-on"
OLDEST_PYTHON = (3, 11)

_INSTALL = (
    "Run `make lab` in the course folder, or without make "
    "`python tools/install.py`, and restart the kernel."
)


@dataclass(frozen=True)
class Finding:
    """One thing that was looked for."""

    name: str
    ok: bool
    detail: str
    """A version or a place where all is well, otherwise what to do."""


@dataclass(frozen=True)
class Report:
    """All findings; a notebook shows them as a table."""

    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is missing."""
        return all(finding.ok for finding in self.findings)

    def __repr__(self) -> str:
        return printable(
            "\n".join(
                f"{'✓' if finding.ok else '✗ MISSING'} {finding.name}: {finding.detail}"
                for finding in self.findings
            )
        )

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{'✓ ok' if finding.ok else '<strong>✗ missing</strong>'}</td>"
            f'<td style="text-align:left">{html.escape(finding.name)}</td>'
            f'<td style="text-align:left">{html.escape(finding.detail)}</td></tr>'
            for finding in self.findings
        )
        return f"<table><tbody>{rows}</tbody></table>"


def check_environment() -> Report:
    """Look for Python, every package, the data, the progress file and a device."""
    packages = [
        _look(name, lambda name=name, minimum=minimum: _package(name, minimum))
        for name, minimum in _requirements()
    ]
    return Report(
        (
            _look("Python", _python),
            *packages,
            _look("Fashion-MNIST", _data),
            _look("progress file", _progress),
            _look("device", _device),
        )
    )


def _look(name: str, probe: Callable[[], str]) -> Finding:
    """Run one probe: what it raises is what the learner should do."""
    try:
        return Finding(name, True, probe())
    except Exception as error:  # whatever is wrong, the other rows are still wanted
        return Finding(name, False, str(error) or type(error).__name__)


def _python() -> str:
    if sys.version_info < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        raise RuntimeError(
            f"this is Python {platform.python_version()}, the course needs {oldest} or newer. "
            "Install it, delete the folder .venv and run `make lab`."
        )
    return platform.python_version()


def _requirements() -> list[tuple[str, str]]:
    """Return (package, oldest version) of everything the course itself asks for."""
    try:
        lines = importlib.metadata.requires(DISTRIBUTION) or []
    except importlib.metadata.PackageNotFoundError:
        return [(DISTRIBUTION, "0")]
    plain = (line for line in lines if ";" not in line)
    return [(name, minimum) for name, _, minimum in (line.partition(">=") for line in plain)]


def _package(name: str, minimum: str) -> str:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        version = None
    if version is None:  # also after an uninstallation that was cut short
        raise RuntimeError(f"not installed. {_INSTALL}")
    if _release(version) < _release(minimum):
        raise RuntimeError(f"version {version} is older than {minimum}. {_INSTALL}")
    return version


def _release(version: str) -> tuple[int, ...]:
    """Return the leading numbers of a version: "2.15.0+cpu" is (2, 15, 0)."""
    numbers = []
    for part in version.split("+")[0].split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    return tuple(numbers)


def _import(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except Exception as error:  # a broken installation may raise anything
        raise RuntimeError(
            f"{name} cannot be imported ({type(error).__name__}: {error}). {_advice(error)}"
        ) from error


def _advice(error: Exception) -> str:
    """Say what to do about an import that failed: mostly, to install the course."""
    text = str(error)
    if "COURSE_" in text:  # a variable that the course reads
        return "Set it anew or remove it, then start Jupyter again."
    if getattr(error, "winerror", None) in _DLL_ERRORS or "DLL load failed" in text:
        return (
            "Windows lacks a library: install the Microsoft Visual C++ Redistributable (x64) from "
            "https://aka.ms/vs/17/release/vc_redist.x64.exe and restart the computer."
        )
    if missing := re.search(r"([^\s:]+): cannot open shared object file", text):
        return (
            f"The system lacks {missing[1]}: install the package that holds it (on Debian and "
            "Ubuntu libgomp1 holds libgomp.so.1) and restart the kernel. If the library belongs "
            "to PyTorch or NumPy, delete the folder .venv and run `make lab`."
        )
    return _INSTALL


_DLL_ERRORS = (126, 127, 1114)
"""WinError: not found, too old, would not start."""


def _data() -> str:
    data = _import("course_utils.data")
    counts = [len(data.load_fashion_mnist(split)[0]) for split in ("train", "test")]
    return f"{counts[0]:,} training and {counts[1]:,} test images"


def _progress() -> str:
    progress = _import("course_utils.progress")
    try:
        return progress.check_writable() or "can be read and written"
    except progress.NotRecorded as off:
        return str(off)


def _device() -> str:
    _import("torch")  # whose absence is said in its own name
    return _import("course_utils.compute").describe_device()
