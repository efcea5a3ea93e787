"""Numbers that are the expected ones times a factor, plus a difference, or both."""

import math
from collections.abc import Callable, Sequence

import torch

from course_utils.checking.parts import Part, distinct, holds, numbers_given, sizes, wrong_elements

_FACTORS = {
    2.0: "Every number is twice what it should be. Which factor, or which term, counts double?",
    0.5: "Every number is half of what it should be. Where does a factor of 2 get lost?",
    100.0: "Every number is a hundred times what it should be: per cent where a share belongs.",
    0.01: "Every number is a hundredth of what it should be.",
    1
    / math.log(
        2
    ): "The numbers are those of the logarithm to base 2; `log` to base e belongs here.",
    1 / math.log(10): "The numbers are those of the logarithm to base 10; base e belongs here.",
}


def negated(parts: Sequence[Part]) -> str | None:
    """Tell that every sign is reversed."""
    if holds(parts, lambda each: -each.expected):
        return "Every number has the right size and the wrong sign."
    return None


def scaled(parts: Sequence[Part]) -> str | None:
    """Find one factor for all."""
    factor = _common_factor(parts)
    if factor is None or not holds(parts, lambda each: factor * each.expected):
        return None
    for known, sentence in _FACTORS.items():
        if math.isclose(factor, known, rel_tol=2e-4):
            return sentence
    return f"Every number is {factor:.4g} times what it should be."


def _common_factor(parts: Sequence[Part]) -> float | None:
    expected, actual = wrong_elements(parts)
    usable = expected != 0
    if distinct(expected[usable], 2) < 2 or not actual[usable].isfinite().all():
        return None  # one number alone has a factor always
    factor = (actual[usable] / expected[usable]).median().item()
    return factor if factor not in (0.0, 1.0) and math.isfinite(factor) else None


def scaled_by_a_size(parts: Sequence[Part]) -> str | None:
    """Find another factor in each case: how many rows, columns or entries there are."""
    for name in _in_all(parts, sizes):
        if len({sizes(each)[name] for each in parts if not each.is_right()}) < 2:
            continue
        if holds(parts, lambda each, name=name: each.expected * sizes(each)[name]):
            return (
                f"Every number is too large by a factor, and the factor is {name}: "
                "a sum stands where a mean belongs, or a division is missing."
            )
        if holds(parts, lambda each, name=name: each.expected / sizes(each)[name]):
            return (
                f"Every number is too small by a factor, and the factor is {name}: "
                "a mean stands where a sum belongs, or a division is one too many."
            )
    return None


def scaled_by_an_argument(parts: Sequence[Part]) -> str | None:
    """Find a factor among the arguments that is missing or counts twice."""
    for name in _in_all(parts, numbers_given):
        values = [numbers_given(each)[name] for each in parts if not each.is_right()]
        if len(set(values)) < 2 or 0 in values:
            continue
        if holds(parts, lambda each, name=name: each.expected / numbers_given(each)[name]):
            return f"Only the factor `{name}` is missing in every number."
        if holds(parts, lambda each, name=name: each.expected * numbers_given(each)[name]):
            return f"The factor `{name}` counts once too often in every number."
    return None


def _in_all(parts: Sequence[Part], found: Callable[[Part], dict[str, float]]) -> list[str]:
    return [name for name in found(parts[0]) if all(name in found(each) for each in parts)]


def stretched(parts: Sequence[Part]) -> str | None:
    """Find one factor and one difference for all."""
    expected, actual = wrong_elements(parts)
    line = _line_through(expected, actual)
    if line is None or distinct(expected, 3) < 3:
        return None
    factor, offset = line
    if not holds(parts, lambda each: factor * each.expected + offset):
        return None
    what = (
        "minus what it should be"
        if math.isclose(factor, -1)
        else (f"{factor:.4g} times what it should be")
    )
    return f"Every number is {what}, {'plus' if offset > 0 else 'minus'} {abs(offset):.4g}."


def _line_through(expected: torch.Tensor, actual: torch.Tensor) -> tuple[float, float] | None:
    """Return the factor and the offset that turn two expected values into what came."""
    if not len(expected) or not (expected.isfinite().all() and actual.isfinite().all()):
        return None
    low, high = expected.argmin(), expected.argmax()
    width = (expected[high] - expected[low]).item()
    if width < 1e-6:
        return None
    factor = (actual[high] - actual[low]).item() / width
    offset = (actual[low] - factor * expected[low]).item()
    return (factor, offset) if abs(factor) > 1e-6 else None


def stretched_in_each_case(parts: Sequence[Part]) -> str | None:
    """Find a factor, or a factor and a difference, of its own in each case."""
    wrong = [each for each in parts if not each.is_right()]
    if len(wrong) < 2 or any(distinct(each.expected) < 4 for each in wrong):
        return None
    lines = [_line_through(each.expected.flatten(), each.actual.flatten()) for each in wrong]
    if None in lines or not all(
        each.agrees_with(factor * each.expected + offset)
        for each, (factor, offset) in zip(wrong, lines, strict=True)
    ):
        return None
    by_factor = all(abs(offset) < 1e-5 for _, offset in lines)
    how = "too large or too small by one factor" if by_factor else "stretched and shifted"
    return (
        f"Within a call all numbers are {how}, in each call another: what you compute with is "
        "taken from the input itself (its size, a sum, a mean, a largest value) where it should "
        "not be, or not taken where it should."
    )


def stretched_in_each_row(parts: Sequence[Part]) -> str | None:
    """Find a factor or a difference of its own in each row, or in each column."""
    wrong = [each for each in parts if not each.is_right()]
    if any(each.expected.dim() != 2 or min(each.expected.shape) < 2 for each in wrong):
        return None
    if sum(each.expected.numel() for each in wrong) < 6:
        return None
    for axis, name in ((1, "row"), (0, "column")):
        if all(_one_difference(each.actual - each.expected, axis) for each in wrong):
            return (
                f"In each {name} all numbers are off by the same amount, another in each {name}: "
                f"something is added or subtracted once a {name}."
            )
        if all(_one_difference(each.actual / each.expected, axis) for each in wrong):
            return (
                f"In each {name} all numbers are off by the same factor, another in each {name}: "
                f"something is multiplied or divided once a {name}."
            )
    return None


def _one_difference(differences: torch.Tensor, axis: int) -> bool:
    first = differences.narrow(axis, 0, 1).expand_as(differences)
    return bool(
        differences.isfinite().all() and torch.allclose(differences, first, rtol=1e-4, atol=1e-5)
    )


def step_scaled(parts: Sequence[Part]) -> str | None:
    """Find an updated argument that moved by a multiple of what it should have."""
    for name in parts[0].arguments:
        starts = [each.tensors.get(name) for each in parts]
        if any(
            s is None or s.shape != each.expected.shape
            for s, each in zip(starts, parts, strict=True)
        ):
            continue
        steps = [
            Part(each.expected - s, each.actual - s, each.arguments)
            for s, each in zip(starts, parts, strict=True)
        ]
        if all(each.actual.abs().max() < 1e-12 for each in steps):
            return f"`{name}` comes back as it was: nothing is done to it."
        factor = _common_factor(steps)
        if factor is not None and holds(steps, lambda each, f=factor: f * each.expected):
            if math.isclose(factor, -1, rel_tol=1e-3):
                return f"`{name}` moves by the right amount, in the opposite direction."
            return f"`{name}` moves {factor:.4g} times as far as it should."
        sentence = scaled_by_an_argument(steps) or scaled_by_a_size(steps)
        if sentence:
            return f"This holds for the step that `{name}` takes: {sentence}"
    return None
