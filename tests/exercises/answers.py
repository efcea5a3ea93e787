"""Answers to exercises, each with the judgement it deserves; see `tests/exercises/<chapter>/`.

A module of answers is named as the module of its exercise::

    @right
    def by_loop(z): ...

    @wrong("missing_transpose")
    def dense_with_stored_weights(A_prev, W, b): ...

    @wrong()  # to be rejected, by whatever words
    def nonsense(A_prev, W, b): ...
"""

import importlib
from collections.abc import Callable
from typing import Any

from course_utils.exercises import all_exercises

RIGHT = "right"
WRONG = "wrong"


def right(answer: Any) -> Any:
    """Mark an answer that has to pass."""
    answer.judgement = (RIGHT, None)
    return answer


def wrong(*names: str) -> Callable[[Any], Any]:
    """Mark an answer that has to be rejected, and under one of these names where any are given."""

    def mark(answer: Any) -> Any:
        answer.judgement = (WRONG, names)
        return answer

    return mark


def answers_to(exercise) -> list[tuple[Any, str, tuple[str, ...] | None]]:
    """Return (answer, "right" or "wrong", names) for all answers kept for an exercise."""
    module = importlib.import_module(
        exercise.reference.__module__.replace("course_utils", "tests", 1)
    )
    return [
        (item, *vars(item)["judgement"])
        for item in vars(module).values()
        if callable(item) and "judgement" in getattr(item, "__dict__", {})
    ]


ANSWERS = [(exercise, *each) for exercise in all_exercises() for each in answers_to(exercise)]
"""(exercise, answer, "right" or "wrong", names)"""
