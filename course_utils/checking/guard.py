"""What holds for every check: it raises nothing, and leaves everything as it was."""

import contextlib
import io
from collections.abc import Callable, Iterator
from dataclasses import replace

from course_utils.checking.feedback import Outcome, Verdict
from course_utils.checking.running import Interrupted, quiet
from course_utils.checking.stubs import older_version_note
from course_utils.checking.surroundings import OwnRun
from course_utils.checking.values import shorten

_INTERRUPTED = (
    "You interrupted the check, and it ended there. If it ran for long: does every loop in your "
    "function come to an end?"
)

_running = False
"""Whether a check is running: an answer may call one."""


def guarded(look: Callable[[], Verdict], answer: object, name: str) -> Verdict:
    """Return what `look` finds of an answer; whatever that is or does, a verdict comes back.

    Torch, Python's builtins, random numbers and output are as before.

    Parameters
    ----------
    look
        Judges the answer.
    answer, name
        What is judged, and what it should be called.
    """
    if _running:
        return Verdict(
            Outcome.FAILED,
            "A check was called within a check: does your function call it?",
            interrupted=True,
        )
    try:
        with _alone(), OwnRun(), quiet(io.StringIO()):
            verdict = look()
            note = older_version_note(answer, name)
            if note and verdict.outcome is Outcome.FAILED:
                return replace(verdict, message=f"{note}\n{verdict.message}")
            return verdict
    except (Interrupted, KeyboardInterrupt):
        return Verdict(Outcome.FAILED, _INTERRUPTED, interrupted=True)
    except BaseException as error:  # an object of the learner's own may raise when looked at
        return Verdict(
            Outcome.FAILED,
            "The check could not look at the answer, or at what it returned: that raised "
            f"`{shorten(type(error).__name__, 100)}`. Return plain numbers, tensors, lists or "
            "dicts.",
        )


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    global _running
    _running = True
    try:
        yield
    finally:
        _running = False
