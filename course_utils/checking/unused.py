"""Arguments that play no part in an answer's result."""

from collections.abc import Callable, Sequence
from typing import Any

import torch

from course_utils.checking.cases import Case
from course_utils.checking.compare import BETWEEN_WRONG_ONES, compare
from course_utils.checking.diagnose import Diagnosis
from course_utils.checking.running import runs


def unused_argument(
    reference: Callable, answer: Callable, cases: Callable[[], Sequence[Case]], names: Sequence[str]
) -> Diagnosis | None:
    """Tell an answer whose result stays the same whatever one of its arguments is.

    Each argument that is a float or a tensor of floats is changed in every case; the reference's
    result has to follow at least twice, the answer's never does.
    """
    if any(case.run for case in cases()):
        return None
    for place, name in enumerate(names):
        changed = _with_other(cases, place)
        if changed is None:
            continue
        before, after = (
            list(runs(reference, each, names, watch=True)) for each in (cases, changed)
        )
        moves = [not _same(one, other) for one, other in zip(before, after, strict=True)]
        if sum(moves) < 2:
            continue
        before, after = (list(runs(answer, each, names, watch=True)) for each in (cases, changed))
        if any(run.error for run in (*before, *after)):
            continue
        if all(_same(one, other) for one, other in zip(before, after, strict=True)):
            return Diagnosis(
                "unused", f"`{name}` plays no part: whatever it is, the result stays the same."
            )
    return None


def _same(one: Any, other: Any) -> bool:
    if one.error or other.error:
        return True
    return compare(one.value, other.value, BETWEEN_WRONG_ONES) is None


def _with_other(
    cases: Callable[[], Sequence[Case]], place: int
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
                _other(case.args[place]),
                *case.args[place + 1 :],
            )
            for case in cases()
        ]

    return changed


def _is_float(value: Any) -> bool:
    return isinstance(value, float) or (
        isinstance(value, torch.Tensor) and value.is_floating_point()
    )


def _other(value: Any) -> Any:
    if isinstance(value, float):
        return value * 0.5 + 0.11
    generator = torch.Generator().manual_seed(99)
    noise = torch.rand(value.shape, generator=generator, dtype=torch.float64)
    return (value * (0.5 + noise)).to(value.dtype).detach()
