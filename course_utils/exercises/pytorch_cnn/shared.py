"""How two known mistakes become a third one, where an answer makes both."""

from collections.abc import Callable, Mapping
from typing import Any

from course_utils.checking import Exercise, at_once


def add_pairs(
    exercise: Exercise,
    firsts: Mapping[str, Any],
    seconds: Mapping[str, Any],
    join: Callable[[Any, Any], Callable],
) -> None:
    """Add a misconception for each of `firsts` together with each of `seconds`.

    Parameters
    ----------
    exercise
        Knows each of the mistakes alone already, by the names that are the keys.
    firsts, seconds
        What the mistakes are made of, by their names.
    join
        Returns the function that makes both, given what each is made of.
    """
    messages = {each.id: each.message for each in exercise.misconceptions}
    for one, first in firsts.items():
        for other, second in seconds.items():
            function = join(first, second)
            function.__name__ = f"{one}_and_{other}"
            exercise.misconception(at_once(messages[one], messages[other]))(function)
