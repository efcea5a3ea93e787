"""What further calls tell of an answer: arguments that play no part, results that are random."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

import torch

from course_utils.checking.cases import Case
from course_utils.checking.compare import BETWEEN_WRONG_ONES, compare
from course_utils.checking.observed import Diagnosis
from course_utils.checking.running import Run, runs
from course_utils.checking.values import is_number, walk

_MOST = 1000
"""So many numbers in lists are looked at; more would take too long."""


def unused_argument(
    reference: Callable, answer: Callable, cases: Callable[[], Sequence[Case]], names: Sequence[str]
) -> Diagnosis | None:
    """Tell an answer whose result stays the same whatever one of its arguments is.

    Each argument that is a float or a tensor of floats is changed in every case; the reference's
    result has to follow at least twice, the answer's never does, whichever way it is changed.
    """
    if any(case.run for case in cases()):
        return None
    before = list(runs(answer, cases, names, watch=True))
    if not all(run.error or _is_numbers(run) for run in before):
        return None
    right = list(runs(reference, cases, names, watch=True))
    for place, name in enumerate(names):
        others = [_with_other(cases, place, change) for change in _CHANGES]
        if None in others or sum(_moves(reference, right, others[0], names)) < 2:
            continue
        if not any(any(_moves(answer, before, other, names, at_error=True)) for other in others):
            return Diagnosis(
                "unused", f"`{name}` plays no part: whatever it is, the result stays the same."
            )
    return None


def other_each_time(
    answer: Callable,
    cases: Callable[[], Sequence[Case]],
    names: Sequence[str],
) -> Diagnosis | None:
    """Tell an answer that returns something else each time for the same arguments."""
    first, second = (runs(answer, cases, names, watch=True) for _ in range(2))
    for one, other in zip(first, second, strict=True):
        if not (_is_numbers(one) and _is_numbers(other)):
            continue  # a new object, such as a generator, is another one each time
        if not compare(one.value, other.value, BETWEEN_WRONG_ONES):
            continue
        return Diagnosis(
            "random",
            "Each call returns something else for the same arguments: something is drawn at random "
            "in your function, such as the weights of a new `nn.Linear`, or is kept from the call "
            "before.",
        )
    return None


def _is_numbers(run: Run) -> bool:
    places = list(islice(walk(run.value), _MOST + 1)) if not run.error else []
    return 0 < len(places) <= _MOST and all(is_number(value) for _, value in places)


def _moves(
    function: Callable,
    before: Sequence[Run],
    others: Callable[[], Sequence[Case]],
    names: Sequence[str],
    at_error: bool = False,
) -> Iterator[bool]:
    """Yield for each case whether the result moves from what it was `before`.

    `at_error` is what an error counts as.
    """
    after = runs(function, others, names, watch=True)
    for one, other in zip(before, after, strict=True):
        if one.error or other.error:
            yield at_error
        else:
            yield compare(one.value, other.value, BETWEEN_WRONG_ONES) is not None


def _with_other(
    cases: Callable[[], Sequence[Case]], place: int, change: Callable[[Any], Any]
) -> Callable[[], Sequence[Case]] | None:
    """Return the cases with one argument changed, or None where it is nothing of floats."""
    if not all(_is_float(case.args[place]) for case in cases() if place < len(case.args)):
        return None
    if any(place >= len(case.args) for case in cases()):
        return None

    def changed() -> list[Case]:
        return [
            Case(
                case.label,
                *case.args[:place],
                change(case.args[place]),
                *case.args[place + 1 :],
            )
            for case in cases()
        ]

    return changed


def _is_float(value: Any) -> bool:
    return isinstance(value, float) or (
        isinstance(value, torch.Tensor) and value.is_floating_point()
    )


def _stretched(value: Any) -> Any:
    """Change sizes and keep signs: what has to be positive is so still."""
    if isinstance(value, float):
        return value * 0.5 + 0.11
    return (value * (0.5 + _noise(value))).to(value.dtype).detach()


def _reversed(value: Any) -> Any:
    """Change signs and the order, which is all that some results depend on."""
    return -_stretched(value)


def _drawn(value: Any) -> Any:
    if isinstance(value, float):
        return 1.7 - 3 * value
    return (3 * _noise(value).flatten().flip(0).view(value.shape) - 1).to(value.dtype)


def _noise(like: torch.Tensor) -> torch.Tensor:
    generator = torch.Generator().manual_seed(99)
    return torch.rand(like.shape, generator=generator, dtype=torch.float64)


_CHANGES = (_stretched, _reversed, _drawn)
