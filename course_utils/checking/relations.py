"""What relates numbers to the expected ones where both have the same shape.

Each relation takes the numbers of one place in all cases and returns a sentence where the relation
explains every one of them, else None. It speaks of the relation, not of the answer.
"""

from collections.abc import Callable, Sequence

import torch

from course_utils.checking.factors import (
    negated,
    scaled,
    scaled_by_a_size,
    scaled_by_an_argument,
    step_scaled,
    stretched,
    stretched_in_each_case,
    stretched_in_each_row,
)
from course_utils.checking.parts import Part, close, distinct, holds, wrong_elements
from course_utils.checking.places import rearranged, right_but_where, right_in_part

Relation = Callable[[Sequence[Part]], str | None]


def moved(parts: Sequence[Part]) -> str | None:
    """Find one difference for all."""
    expected, actual = wrong_elements(parts)
    differences = actual - expected
    if not differences.isfinite().all() or distinct(expected, 2) < 2:
        return None
    offset = differences.median().item()
    if not holds(parts, lambda each: each.expected + offset):
        return None
    size = f"{abs(offset):.4g}"
    return f"Every number is too {'large' if offset > 0 else 'small'} by {size}."


def moved_by_an_argument(parts: Sequence[Part]) -> str | None:
    """Find an argument that is missing, doubled, or has the wrong sign."""
    for name in parts[0].arguments:
        values = [each.tensors.get(name) for each in parts if not each.is_right()]
        if None in values or distinct(torch.cat([value.flatten() for value in values]), 2) < 2:
            continue  # the same number everywhere may be another number
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
    argument = each.tensors.get(name)
    if argument is None or argument.dim() > each.expected.dim():
        return None
    try:
        return each.expected + factor * argument
    except RuntimeError:  # shapes that do not fit
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
    for digits in (1, 2, 3, 4):
        if holds(parts, lambda each, d=digits: torch.round(each.expected, decimals=d)):
            return f"Every number is what it should be, rounded to {digits} decimals."
    for dim, name in ((-1, "along each row"), (0, "along each column")):
        for verb, function in (("softmax", torch.softmax), ("log-softmax", torch.log_softmax)):
            if all(each.expected.dim() >= 1 for each in parts) and holds(
                parts, lambda each, f=function, d=dim: f(each.expected, d)
            ):
                return f"What comes out is the {verb}, {name}, of what should."
    return None


def clipped(parts: Sequence[Part]) -> str | None:
    """Tell that the expected numbers are cut off at bounds."""
    values = torch.cat([each.actual.flatten() for each in parts])
    low, high = values.min().item(), values.max().item()
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
        if holds(parts, lambda each, n=name: each.tensors.get(n)):
            return f"What comes out is the argument `{name}`, unchanged."
    return None


def one_number(parts: Sequence[Part]) -> str | None:
    """Tell that all numbers are the same one."""
    values = torch.cat([each.actual.flatten() for each in parts])
    if len(values) > 1 and close(values[:1].expand_as(values), values).all():
        return f"Every number is {values[0].item():.4g}, whatever it should be."
    return None


def not_a_number(parts: Sequence[Part]) -> str | None:
    """Tell that all is NaN."""
    if all(each.actual.isnan().all() for each in parts):
        return "Every number is NaN: 0/0, inf - inf, or a logarithm or root of something negative."
    return None


SAME_SHAPE: tuple[tuple[str, Relation], ...] = (
    ("nan", not_a_number),
    ("constant", one_number),
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
    ("stretched", stretched),
    ("row", stretched_in_each_row),
    ("clipped", clipped),
    ("part", right_in_part),
    ("where", right_but_where),
    ("case", stretched_in_each_case),
)
"""In the order in which they are tried: the narrower ones first."""
