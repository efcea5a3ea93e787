"""An error in the answer, told in a learner's words."""

import dis
import re
from types import CodeType

from course_utils.checking.advice import (
    ADVICE,
    BEYOND_THE_END,
    BEYOND_THE_END_IN_A_LOOP,
    BY_THE_CHECK,
    IN_THE_ANSWER,
)
from course_utils.checking.advice_layers import ADVICE_ON_LAYERS
from course_utils.checking.advice_lines import of_a_list, of_line
from course_utils.checking.advice_python import ADVICE_ON_PYTHON
from course_utils.checking.origin import (
    Trace,
    called_by,
    codes_of,
    has_check,
    helper_of,
    line_of,
)
from course_utils.checking.values import shorten


def explain_error(answer: object, error: BaseException, trace: Trace = ()) -> str:
    """Say which error a call raised, in which line of the answer, and what that means."""
    where = ""
    if line := line_of(answer, trace):
        where = f" in its line `{line}`"
    message = shorten(text_of(error), 200)
    raised = f"It raised `{type(error).__name__}`{where}" + (f": {message}" if message else ".")
    helper = helper_of(answer, trace)
    code = ((helper and helper[1]) or line or "").partition("#")[0]
    handed_over = of_a_list(message, called_by(answer, trace))
    meaning = handed_over or of_line(answer, code, message) or advice(error)
    if line and meaning:
        meaning = meaning.replace(BY_THE_CHECK, IN_THE_ANSWER if "missing" in message else "")
    if meaning == BEYOND_THE_END and any(map(_has_loop, codes_of(answer))):
        meaning = BEYOND_THE_END_IN_A_LOOP
    inside = _inside(answer, *helper) if helper and not handed_over else None
    lines = [raised, inside, meaning]
    return "\n".join(text for text in lines if text)


def _inside(answer: object, name: str, line: str | None) -> str:
    """Say that an error arose in another function of the learner's, and where to look first."""
    where = f" in the line `{line}`" if line else ""
    where = f"The error arises inside your `{name}`{where and ',' + where}"
    if has_check(answer, name):
        return f"{where}; run its own check again. If it passes, look at what you hand over here."
    return f"{where}."


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


def _has_loop(code: CodeType) -> bool:
    """Whether there is a loop in a function's code, or a comprehension."""
    steps = [step.opname for step in dis.get_instructions(code)]
    inner = [part for part in code.co_consts if isinstance(part, CodeType)]
    return any("FOR_ITER" in step or "JUMP_BACKWARD" in step for step in steps) or any(
        map(_has_loop, inner)
    )
