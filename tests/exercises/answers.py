"""Answers to exercises, each with the judgement it deserves; see `tests/exercises/<chapter>/`.

A module of answers is named as the module of its exercise::

    @right
    def by_loop(z): ...

    @wrong("missing_transpose")
    def dense_with_stored_weights(A_prev, W, b): ...

    @wrong()  # to be rejected, by whatever words
    def nonsense(A_prev, W, b): ...

``python -m tests.exercises.answers forward_pass`` prints what each answer of a chapter is told,
and counts how many are judged and named.
"""

import importlib
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from course_utils.checking import Exercise, Outcome
from course_utils.exercises import all_exercises

ROOT = Path(__file__).resolve().parents[2]
RIGHT = "right"
WRONG = "wrong"


def right(answer: Any) -> Any:
    """Mark an answer that has to pass."""
    answer.judgement = (RIGHT, ())
    return answer


def wrong(*names: str) -> Callable[[Any], Any]:
    """Mark an answer that has to be rejected, and under one of these names where any are given.

    A name is that of a misconception ("ascent"), of two ("ascent + no_mean") or the kind of a
    diagnosis ("factor").
    """

    def mark(answer: Any) -> Any:
        answer.judgement = (WRONG, names)
        return answer

    return mark


def answers_to(exercise: Exercise) -> list[tuple[Any, str, tuple[str, ...]]]:
    """Return (answer, "right" or "wrong", names) for all answers kept for an exercise."""
    return [answer for module in _modules(exercise) for answer in _answers_in(module)]


def fresh_answers_to(exercise: Exercise) -> list[tuple[Any, str, tuple[str, ...]]]:
    """Return the answers of somebody who had only the notebook."""
    folder, _, name = _home(exercise).rpartition(".")
    return _answers_in(f"{folder}.fresh_{name}")


def _home(exercise: Exercise) -> str:
    return exercise.reference.__module__.replace("course_utils", "tests", 1)


def _modules(exercise: Exercise) -> list[str]:
    """Return the modules with answers to an exercise: its own, and those that go on with it."""
    folder, _, name = _home(exercise).rpartition(".")
    found = sorted((ROOT / folder.replace(".", "/")).glob(f"{name}_more*.py"))
    return [_home(exercise), *(f"{folder}.{path.stem}" for path in found)]


def _answers_in(module: str) -> list[tuple[Any, str, tuple[str, ...]]]:
    return [
        (item, *vars(item)["judgement"])
        for item in vars(importlib.import_module(module)).values()
        if "judgement" in getattr(item, "__dict__", {})
        and getattr(item, "__module__", module) == module
    ]


FRESH = [(exercise, *each) for exercise in all_exercises() for each in fresh_answers_to(exercise)]
"""The same, of somebody who had only the notebook."""

ANSWERS = [(exercise, *each) for exercise in all_exercises() for each in answers_to(exercise)]
"""(exercise, answer, "right" or "wrong", names)"""


def main(chapter: str = "", name: str = "", which: str = "kept") -> None:
    """Print what each answer is told, and a table; `which` is "kept" or "fresh"."""
    table: dict[int, Counter] = {}
    of = fresh_answers_to if which == "fresh" else answers_to
    for exercise, answer, judgement, names in (
        (asked, *each) for asked in all_exercises() for each in of(asked)
    ):
        if not exercise.key.startswith(chapter) or name not in exercise.key:
            continue
        start = time.perf_counter()
        feedback = exercise.check(answer)
        seconds = time.perf_counter() - start
        passed = feedback.outcome is Outcome.PASSED
        found = feedback.misconception or feedback.diagnosis
        as_expected = passed if judgement == RIGHT else not passed and (not names or found in names)
        sign = " " if as_expected else "!"
        print(f"{sign} {judgement:5} {exercise.key} {answer.__name__} -> {found} ({seconds:.2f} s)")
        if judgement == WRONG or not as_expected:
            print("      " + feedback.message.replace("\n", "\n      "))
        row = table.setdefault(exercise.chapter, Counter())
        row[judgement] += 1
        row["rejected"] += judgement == RIGHT and not passed
        row["accepted"] += judgement == WRONG and passed
        row["named"] += judgement == WRONG and not passed and found is not None
    print("chapter  right  rejected  wrong  accepted  named")
    for number, row in table.items():
        counts = "  ".join(
            f"{row[key]:7}" for key in (RIGHT, "rejected", WRONG, "accepted", "named")
        )
        print(f"{number:7}  {counts}")


if __name__ == "__main__":
    main(*sys.argv[1:])
