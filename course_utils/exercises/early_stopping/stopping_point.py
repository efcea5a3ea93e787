"""Exercise: Return (last epoch, best epoch), from 0, of a run with these validation losses."""

from collections.abc import Callable
from typing import Any

from course_utils.checking import Case, exercise
from course_utils.checking.values import as_tensor
from course_utils.exercises.early_stopping.stopper import ONLY_NAN, RUNS

_OPEN = 0
"""Stands for the best epoch where there is none, so that any will do."""


def _last_alone(stopping_point: Callable, *args: Any) -> Any:
    """Return the pair with the best epoch left open, which has not come yet."""
    result = stopping_point(*args)
    tensor = as_tensor(result)
    if tensor is not None and tensor.shape == (2,):
        result = tuple(tensor.tolist())
    if isinstance(result, list | tuple) and len(result) == 2:
        return type(result)((result[0], _OPEN)) if type(result) in (list, tuple) else result
    return result


def _stopping_cases() -> list[Case]:
    runs = [Case(label, list(losses), *settings) for label, losses, *settings in RUNS]
    label, losses, *settings = ONLY_NAN
    return [*runs, Case(label, list(losses), *settings, run=_last_alone)]


@exercise(
    cases=_stopping_cases,
    hints=(
        "Go through the values with `enumerate`, and remember two things: the best value so far "
        "and its epoch. What do you compare a new value with?",
        "How long it has been waiting is the distance to the best epoch, or a count of your own. "
        "Return from inside the loop as soon as that reaches the patience, and after the loop if "
        "it never does.",
        "Start with a best value of `float('inf')`, as worse than every other, in epoch -1, as if "
        "it had come just before the first. In the loop: if the value is below `best - min_delta`, "
        "remember value and epoch; else ask how far the best epoch is behind.",
    ),
    insight="What happens after the stop is never seen, so no patience is safe: a longer one costs "
    "epochs, a shorter one may miss a better minimum. Keras and Lightning use the same two "
    "settings, and stop at the same epoch for the same numbers.",
    results=("last", "best"),
)
def stopping_point(values, patience, min_delta):
    """Return (last epoch, best epoch), from 0, of a run with these validation losses."""
    best, best_epoch = float("inf"), -1
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch = value, epoch
        elif epoch - best_epoch >= patience:
            return epoch, best_epoch
    return epoch, best_epoch
