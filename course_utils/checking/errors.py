"""An error in the answer, told in a learner's words."""

import dis
import linecache
import re
import traceback
from types import CodeType

from course_utils.checking.advice import (
    ADVICE,
    BEYOND_THE_END,
    BEYOND_THE_END_IN_A_LOOP,
    BY_THE_CHECK,
    IN_THE_ANSWER,
)
from course_utils.checking.advice_layers import ADVICE_ON_LAYERS
from course_utils.checking.advice_python import ADVICE_ON_PYTHON
from course_utils.checking.values import shorten

Trace = tuple[tuple[CodeType, int], ...]
"""The code and the line of each call that an error passed on its way, the innermost last."""


def trace_of(error: BaseException) -> Trace:
    """Return where an error arose, which is what of a traceback keeps no values alive."""
    walk = traceback.walk_tb(error.__traceback__)
    return tuple((frame.f_code, line) for frame, line in walk)


def explain_error(answer: object, error: BaseException, trace: Trace = ()) -> str:
    """Say which error a call raised, in which line of the answer, and what that means."""
    where = ""
    if line := _line_of(answer, trace):
        where = f" in its line `{line}`"
    message = shorten(text_of(error), 200)
    raised = f"It raised `{type(error).__name__}`{where}" + (f": {message}" if message else ".")
    code = (line or "").partition("#")[0]
    meaning = (
        _of_comparing(code, message)
        or _of_math(code, message)
        or _of_max(code, message)
        or _of_conversion(answer, code, message)
        or advice(error)
    )
    if line and meaning:
        meaning = meaning.replace(BY_THE_CHECK, IN_THE_ANSWER if "missing" in message else "")
    if meaning == BEYOND_THE_END and any(map(_has_loop, _codes_of(answer))):
        meaning = BEYOND_THE_END_IN_A_LOOP
    return f"{raised}\n{meaning}" if meaning else raised


_COMPARED = re.compile(r"[^=!<>]==|!=|\bin\b|\.index\(|\.remove\(")


def _of_comparing(line: str, message: str) -> str | None:
    """Explain an error of shapes that comes from asking whether tensors are equal, or in a list."""
    if "size of tensor a" not in message:
        return None
    if not _COMPARED.search(line) or re.match(r"\s*for\b", line):
        return None
    return (
        "`==`, `!=`, `in` and `.index` compare tensors number by number, which gives no single "
        "True or False. Ask for the position (`enumerate`), or whether it `is` the same object."
    )


_SEVERAL = "only one element|cannot be converted to Scalar|size-1|length-1"


def _of_math(line: str, message: str) -> str | None:
    """Explain that a function of `math` was given a tensor with several numbers."""
    is_several = re.search(_SEVERAL, message)
    found = re.search(r"\bmath\.(\w+)\(", line)
    if not is_several or not found:
        return None
    return (
        f"Functions of `math` take a single number. `torch.{found[1]}` works on every element of a "
        "tensor."
    )


def _of_max(line: str, message: str) -> str | None:
    """Explain that Python's `max` was given a single number."""
    if not re.search(r"iteration over a 0-d tensor|'(float|int)' object is not iterable", message):
        return None
    found = re.search(r"(?<![.\w])(max|min)\(", line)
    if not found or re.search(r"\bfor\b|(?<![.\w])(sum|list|tuple|sorted|zip|enumerate)\(", line):
        return None
    return f"`{found[1]}` needs two things to compare here: `{found[1]}(0, z)`."


def _of_conversion(answer: object, line: str, message: str) -> str | None:
    """Explain that `int` or `float` was given a whole input."""
    found = re.search(r"(?<![.\w])(int|float)\((\w+)\)", line)
    inputs = [name for code in _codes_of(answer) for name in code.co_varnames[: code.co_argcount]]
    if not found or found[2] not in inputs or not re.search(_SEVERAL, message):
        return None
    return (
        f"`{found[1]}()` takes one number. An operation such as `/` works on all numbers of a "
        "tensor at once."
    )


def advice(error: BaseException) -> str | None:
    """Return what an error means and what to look at, where it is a common one."""
    text = text_of(error)
    for kind, pattern, meaning in (*ADVICE_ON_LAYERS, *ADVICE_ON_PYTHON, *ADVICE):
        if isinstance(error, kind) and (match := re.search(pattern, text, re.DOTALL)):
            groups = [group or "" for group in match.groups()]
            return meaning.format(*groups, *[""] * 4)
    return None


def text_of(error: BaseException) -> str:
    """Return the message of an error."""
    try:
        return str(error).strip()
    except Exception as broken:  # an exception class of the learner's own may do anything
        return f"(its message raises {type(broken).__name__})"


def _codes_of(answer: object) -> list[CodeType]:
    """Return the code of a function, or that of the methods of a class."""
    functions = vars(answer).values() if isinstance(answer, type) else [answer]
    codes = [getattr(function, "__code__", None) for function in functions]
    return [code for code in codes if isinstance(code, CodeType)]


def _has_loop(code: CodeType) -> bool:
    """Whether there is a loop in a function's code, or a comprehension."""
    steps = [step.opname for step in dis.get_instructions(code)]
    inner = [part for part in code.co_consts if isinstance(part, CodeType)]
    return any("FOR_ITER" in step or "JUMP_BACKWARD" in step for step in steps) or any(
        map(_has_loop, inner)
    )


def _line_of(answer: object, trace: Trace) -> str | None:
    """Return the line of the answer in which the error arose."""
    codes = _codes_of(answer)
    for code, number in reversed(trace):
        if code in codes:
            return linecache.getline(code.co_filename, number).strip() or None
    return None
