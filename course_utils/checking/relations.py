"""What relates numbers to the expected ones where both have the same shape.

Each relation takes the numbers of one place in all cases and returns a sentence where the relation
explains every one of them, else None. It speaks of the relation, not of the answer.
"""

import math
from collections.abc import Callable, Sequence

import torch

from course_utils.checking.parts import (
    Part,
    close,
    holds,
    numbers_given,
    sizes,
    wrong_elements,
)

Relation = Callable[[Sequence[Part]], str | None]

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
    if not usable.any() or not actual[usable].isfinite().all():
        return None
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


def moved(parts: Sequence[Part]) -> str | None:
    """Find one difference for all."""
    expected, actual = wrong_elements(parts)
    differences = actual - expected
    if not differences.isfinite().all() or len(expected.unique()) < 2:
        return None
    offset = differences.median().item()
    if not holds(parts, lambda each: each.expected + offset):
        return None
    size = f"{abs(offset):.4g}"
    return f"Every number is too {'large' if offset > 0 else 'small'} by {size}."


def moved_by_an_argument(parts: Sequence[Part]) -> str | None:
    """Find an argument that is missing, doubled, or has the wrong sign."""
    for name in parts[0].arguments:
        for factor, sentence in (
            (-1.0, f"The difference is exactly `{name}`: it is missing in the result."),
            (1.0, f"The difference is exactly `{name}`: it counts once too often in the result."),
            (-2.0, f"`{name}` enters the result with the wrong sign."),
            (2.0, f"`{name}` enters the result with the wrong sign."),
        ):
            if holds(parts, lambda each, n=name, f=factor: _plus(each, n, f)):
                return sentence
    return None


def _plus(each: Part, name: str, factor: float) -> torch.Tensor | None:
    argument = dict(each.tensors()).get(name)
    if argument is None or argument.dim() > each.expected.dim():
        return None
    try:
        return each.expected + factor * argument
    except RuntimeError:  # shapes that do not fit
        return None


def step_scaled(parts: Sequence[Part]) -> str | None:
    """Find an updated argument that moved by a multiple of what it should have."""
    for name in parts[0].arguments:
        starts = [dict(each.tensors()).get(name) for each in parts]
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


_FUNCTIONS: tuple[tuple[str, Callable[[torch.Tensor], torch.Tensor]], ...] = (
    ("the square of what it should be", torch.square),
    ("the square root of what it should be", torch.sqrt),
    ("the absolute value of what it should be", torch.abs),
    ("one divided by what it should be", torch.reciprocal),
    ("1 minus what it should be", lambda e: 1 - e),
    ("the exponential of what it should be", torch.exp),
    ("the logarithm of what it should be", torch.log),
    ("minus the logarithm of what it should be", lambda e: -e.log()),
    ("what it should be, rounded down to a whole number", torch.floor),
    ("what it should be, rounded up to a whole number", torch.ceil),
    ("what it should be, rounded to a whole number", torch.round),
    ("what it should be where that is positive, and 0 elsewhere", torch.relu),
    ("1 where it should be positive, and 0 elsewhere", lambda e: (e > 0).double()),
    ("the sign of what it should be", torch.sign),
    ("the sigmoid of what it should be", torch.sigmoid),
    ("the tanh of what it should be", torch.tanh),
)


def function_of_it(parts: Sequence[Part]) -> str | None:
    """Find a known function of the expected numbers."""
    for name, function in _FUNCTIONS:
        if holds(parts, lambda each, f=function: f(each.expected)):
            return f"Every number is {name}."
    for dim, name in ((-1, "along each row"), (0, "along each column")):
        for verb, function in (("softmax", torch.softmax), ("log-softmax", torch.log_softmax)):
            if all(each.expected.dim() >= 1 for each in parts) and holds(
                parts, lambda each, f=function, d=dim: f(each.expected, d)
            ):
                return f"What comes out is the {verb}, {name}, of what should."
    return None


def clipped(parts: Sequence[Part]) -> str | None:
    """Tell that the expected numbers are cut off at bounds."""
    low = min(each.actual.min().item() for each in parts)
    high = max(each.actual.max().item() for each in parts)
    inside = any(((each.expected > low) & (each.expected < high)).any() for each in parts)
    if not inside or not holds(parts, lambda each: each.expected.clamp(low, high)):
        return None
    cut = [
        f"{word} {bound:.4g}"
        for word, bound, is_cut in (
            ("below", low, any((each.expected < low - 1e-6).any() for each in parts)),
            ("above", high, any((each.expected > high + 1e-6).any() for each in parts)),
        )
        if is_cut
    ]
    return f"The numbers are right, but cut off {' and '.join(cut)}." if cut else None


def an_argument(parts: Sequence[Part]) -> str | None:
    """Tell that one of the arguments comes out, unchanged."""
    for name in parts[0].arguments:
        if holds(parts, lambda each, n=name: dict(each.tensors()).get(n)):
            return f"What comes out is the argument `{name}`, unchanged."
    return None


def rearranged(parts: Sequence[Part]) -> str | None:
    """Tell that the expected numbers stand in other places."""
    wrong = [each for each in parts if not each.is_right()]
    if not all(each.expected.dim() >= 1 for each in wrong):
        return None
    square = all(each.expected.dim() == 2 for each in wrong)
    if square and holds(wrong, lambda each: each.expected.T):
        return "The matrix is transposed: its rows and columns are exchanged."
    for axis, name in ((0, "order"), (-1, "order within each row")):
        if axis == 0 or all(each.expected.dim() > 1 for each in wrong):
            if holds(wrong, lambda each, a=axis: each.expected.flip(a)):
                return f"The numbers are right, and their {name} is reversed."
            for by, way in ((1, "later"), (-1, "earlier")):
                if all(_is_shifted(each, by, axis) for each in wrong):
                    return f"The numbers are right, but each stands one place {way} than it should."
    if holds([_sorted(each) for each in wrong], lambda each: each.expected):
        return "The right numbers, in another order."
    return None


def _is_shifted(each: Part, by: int, axis: int) -> bool:
    length = each.expected.shape[axis]
    if length < 3:
        return False
    expected = each.expected.narrow(axis, max(-by, 0), length - 1)
    actual = each.actual.narrow(axis, max(by, 0), length - 1)
    return bool(close(expected, actual).all()) and len(expected.unique()) > 1


def _sorted(each: Part) -> Part:
    order = lambda tensor: tensor.flatten().sort().values  # noqa: E731
    return Part(order(each.expected), order(each.actual), each.arguments)


def right_in_part(parts: Sequence[Part]) -> str | None:
    """Tell that all but one row, or one row alone, is right."""
    wrong = [each for each in parts if not each.is_right()]
    if not all(each.expected.dim() >= 1 and len(each.expected) > 1 for each in wrong):
        return None
    what = "row" if any(each.expected.dim() > 1 for each in wrong) else "number"
    rows = [close(each.expected, each.actual).flatten(1).all(1) if each.expected.dim() > 1
            else close(each.expected, each.actual) for each in wrong]  # fmt: skip
    for place, name in ((-1, "last"), (0, "first")):
        if all(_only(~row, place) for row in rows):
            return f"All is right but the {name} {what}."
        if all(_only(row, place) for row in rows) and any(len(row) > 2 for row in rows):
            return f"Only the {name} {what} is right."
    return None


def _only(flags: torch.Tensor, place: int) -> bool:
    return bool(flags[place]) and int(flags.sum()) == 1


def right_but_where(parts: Sequence[Part]) -> str | None:
    """Tell that it is wrong exactly where an argument, or the result, is special."""
    conditions: tuple[tuple[str, Callable[[torch.Tensor], torch.Tensor]], ...] = (
        ("0", lambda t: t == 0),
        ("negative", lambda t: t < 0),
        ("positive", lambda t: t > 0),
        ("NaN", torch.isnan),
    )
    subjects = [(f"`{name}`", name) for name in parts[0].arguments] + [("the right result", None)]
    for subject, name in subjects:
        values = [each.expected if name is None else dict(each.tensors()).get(name)
                  for each in parts]  # fmt: skip
        if any(
            v is None or v.shape != each.expected.shape
            for v, each in zip(values, parts, strict=True)
        ):
            continue
        for word, condition in conditions:
            flags = [condition(value) for value in values]
            differs = [~close(each.expected, each.actual) for each in parts]
            some = sum(int(flag.sum()) for flag in flags)
            if some and all(torch.equal(f, d) for f, d in zip(flags, differs, strict=True)):
                return f"All is right but where {subject} is {word}."
    return None


def not_a_number(parts: Sequence[Part]) -> str | None:
    """Tell that all is NaN."""
    if all(each.actual.isnan().all() for each in parts):
        return "Every number is NaN: 0/0, inf - inf, or a logarithm or root of something negative."
    return None


SAME_SHAPE: tuple[tuple[str, Relation], ...] = (
    ("nan", not_a_number),
    ("sign", negated),
    ("argument", an_argument),
    ("factor", scaled),
    ("factor_by_size", scaled_by_a_size),
    ("factor_by_argument", scaled_by_an_argument),
    ("offset_by_argument", moved_by_an_argument),
    ("offset", moved),
    ("step", step_scaled),
    ("order", rearranged),
    ("function", function_of_it),
    ("clipped", clipped),
    ("part", right_in_part),
    ("where", right_but_where),
)
"""In the order in which they are tried: the narrower ones first."""
