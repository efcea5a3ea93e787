"""An error in the answer, told in a learner's words."""

import linecache
import traceback

from course_utils.checking.advice import advice, text_of
from course_utils.checking.values import shorten


def explain_error(answer: object, error: BaseException) -> str:
    """Say which error a call raised, in which line of the answer, and what that means."""
    where = ""
    if line := _line_of(answer, error):
        where = f" in its line `{line}`"
    message = shorten(text_of(error), 200)
    raised = f"It raised `{type(error).__name__}`{where}" + (f": {message}" if message else ".")
    meaning = advice(error)
    return f"{raised}\n{meaning}" if meaning else raised


def _line_of(answer: object, error: BaseException) -> str | None:
    """Return the line of the answer in which the error arose."""
    functions = vars(answer).values() if isinstance(answer, type) else [answer]
    codes = [getattr(function, "__code__", None) for function in functions]
    for frame, number in reversed(list(traceback.walk_tb(error.__traceback__))):
        if frame.f_code in codes:
            return linecache.getline(frame.f_code.co_filename, number).strip() or None
    return None
