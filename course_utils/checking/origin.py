"""Where in the learner's code an error arose: which line of the answer, which function of theirs.

Only code objects and line numbers are looked at: a traceback's frames would keep values alive.
"""

import linecache
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, ModuleType

_PACKAGE = str(Path(__file__).parents[1])

Trace = tuple[tuple[CodeType, int], ...]
"""The code and the line of each call that an error passed on its way, the innermost last."""


def trace_of(error: BaseException) -> Trace:
    """Return where an error arose, which is what of a traceback keeps no values alive."""
    walk = traceback.walk_tb(error.__traceback__)
    return tuple((frame.f_code, line) for frame, line in walk)


def is_library(code: CodeType) -> bool:
    """Whether code belongs to this package, to Python or to what is installed."""
    file = code.co_filename
    if file.startswith(_PACKAGE):
        return True
    roots = (sys.prefix, sys.base_prefix, "<frozen", "<__array_function__")
    return file.startswith(roots)


def codes_of(answer: object) -> list[CodeType]:
    """Return the code of a function, or that of the methods of a class."""
    functions = vars(answer).values() if isinstance(answer, type) else [answer]
    codes = [getattr(function, "__code__", None) for function in functions]
    return [code for code in codes if isinstance(code, CodeType)]


def line_of(answer: object, trace: Trace) -> str | None:
    """Return the line of the answer in which the error arose."""
    codes = codes_of(answer)
    for code, number in reversed(trace):
        if code in codes:
            return _line(code, number)
    return None


def helper_of(answer: object, trace: Trace) -> tuple[str, str | None] | None:
    """Return the name and the line of the learner's other function in which the error arose.

    None where it arose in the answer itself, or in what the answer called of a library.
    """
    for code, number in reversed(_beyond(answer, trace)):
        name = _name(code)
        if name and not is_library(code):
            return name, _line(code, number)
    return None


def called_by(answer: object, trace: Trace) -> str | None:
    """Return the name of the function that the answer called when the error arose."""
    beyond = _beyond(answer, trace)
    return _name(beyond[0][0]) if beyond else None


def has_check(answer: object, name: str) -> bool:
    """Whether an exercise of this name is at hand where the answer was written."""
    there = list(getattr(answer, "__globals__", {}).values())
    course = __name__.partition(".")[0]
    return any(
        hasattr(getattr(module, name, None), "check")
        for module in there
        if isinstance(module, ModuleType) and module.__name__.startswith(course)
    )


def _beyond(answer: object, trace: Trace) -> Trace:
    """Return what of a trace lies beyond the answer's own code."""
    own = {part for code in codes_of(answer) for part in _with_inner(code)}
    places = [place for place, (code, _) in enumerate(trace) if code in own]
    return trace[places[-1] + 1 :] if places else ()


def _with_inner(code: CodeType) -> Iterator[CodeType]:
    yield code
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield from _with_inner(part)


def _name(code: CodeType) -> str | None:
    """Return the name of a function, such as "Layer.forward"; a lambda has none."""
    name = code.co_qualname.rpartition("<locals>.")[2]
    return None if "<" in name else name


def _line(code: CodeType, number: int) -> str | None:
    """Return a line of code without the colon that opens a block."""
    return linecache.getline(code.co_filename, number).strip().removesuffix(":") or None
