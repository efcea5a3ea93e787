"""What several exercises of the chapter share: labels, errors, two known mistakes at once."""

from collections.abc import Callable, Sequence
from typing import Any

import torch

from course_utils.checking import Exercise, at_once


def index(*labels: int) -> torch.Tensor:
    """Return labels as a tensor of integers."""
    return torch.tensor(labels)


def at_labels(rows: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return the entry of each row that stands at its label."""
    return rows[torch.arange(len(labels)), labels]


def or_error(result: torch.Tensor) -> torch.Tensor:
    """Raise an error where Python's own numbers do: too large, divided by 0, logarithm of 0."""
    if not result.isfinite().all():
        raise ArithmeticError
    return result


def both(exercise: Exercise, one: str, other: str, **constants: Sequence[Any]) -> Callable:
    """Return a decorator that adds a function which makes two known mistakes at once.

    Parameters
    ----------
    exercise
        The exercise, which knows either mistake.
    one, other
        Their names.
    **constants
        As for `Exercise.misconception`.
    """
    known = {mistake.id: mistake.message for mistake in exercise.misconceptions}
    return exercise.misconception(at_once(known[one], known[other]), **constants)
