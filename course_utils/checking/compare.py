"""Compare what a learner's function returned with what the reference returned."""

import enum
import inspect
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from course_utils.checking.values import (
    Facts,
    as_bool,
    as_tensor,
    describe,
    is_number,
    rounded,
    type_name,
)


class Kind(enum.Enum):
    """In what respect two calls differ."""

    TYPE = "type"
    SHAPE = "shape"
    NOT_FINITE = "not finite"
    VALUES = "values"
    FACT = "fact"
    SIDE_EFFECT = "side effect"


@dataclass(frozen=True)
class Difference:
    """The first respect in which a result differs from the expected one."""

    kind: Kind
    text: str
    """A sentence or two for the learner, in terms of expected and returned."""


@dataclass(frozen=True)
class Manner:
    """How two results are compared.

    Parameters
    ----------
    precise
        Whether float64 is held to its own accuracy, about seven digits. Otherwise four digits do,
        those of a sum in float32, whatever the dtype.
    whole
        Whether a whole number has to come as one, because it is a size: 14, not 14.0.
    equal_nan
        Whether NaN and infinity are numbers like others, as when two wrong results are compared
        with each other; otherwise they are told of where finite numbers are expected.
    parts
        Names of the results where a function returns several, for the texts.
    """

    precise: bool = False
    whole: bool = False
    equal_nan: bool = False
    parts: Sequence[str] = ()


PLAIN = Manner()
BETWEEN_WRONG_ONES = Manner(equal_nan=True)


def compare(expected: object, actual: object, manner: Manner = PLAIN) -> Difference | None:
    """Return the first difference between two results, or None where they agree.

    Parameters
    ----------
    expected
        A tensor, a number, a string, None, `Facts`, or a list, tuple or dict of such.
    actual
        Anything. Where a tensor is expected, an array of the same shape and values agrees with it,
        whatever its dtype; where one number is expected, anything that holds one does. Integers
        are compared exactly.
    manner
        How floats are compared.
    """
    if is_number(expected):
        if manner.whole and type(actual) is float and actual == expected:
            return Difference(
                Kind.TYPE,
                f"The number is right, but it came as a float, {actual}: a whole number is wanted, "
                "as a count or a size. `/` makes floats, `//` does not.",
            )
        return _compare_numbers(as_tensor(expected), actual, manner)
    if isinstance(expected, list | tuple):
        return _compare_sequences(expected, actual, manner)
    if isinstance(expected, dict):
        return _compare_dicts(expected, actual, manner)
    if isinstance(expected, bool):
        actual = as_bool(actual)
    if not isinstance(actual, type(expected)):
        return _wrong_type(expected, actual)
    if actual != expected:
        return Difference(Kind.VALUES, f"Expected {expected!r}, but it returned {actual!r}.")
    return None


def _compare_numbers(expected: torch.Tensor, actual: object, manner: Manner) -> Difference | None:
    tensor = as_tensor(actual)
    if tensor is None or (isinstance(actual, bool) and expected.dtype != torch.bool):
        return _wrong_type(expected, actual)
    if tensor.dtype == torch.bool and expected.dtype != torch.bool:
        return Difference(
            Kind.TYPE, "It returned True and False (a comparison's result) where numbers belong."
        )
    if expected.dim() == 0 and tensor.numel() == 1:
        tensor = tensor.reshape(())
    if tensor.shape != expected.shape:
        return Difference(
            Kind.SHAPE,
            f"Expected shape {tuple(expected.shape)}, but it returned shape {tuple(tensor.shape)}.",
        )
    if tensor.is_meta:
        return None  # two wrong results too large to be looked at
    if not manner.equal_nan and not tensor.isfinite().all() and expected.isfinite().all():
        return _not_finite(tensor)
    return _compare_values(expected, tensor, manner)


def _compare_values(
    expected: torch.Tensor, actual: torch.Tensor, manner: Manner
) -> Difference | None:
    close = agrees(expected, actual, manner)
    if close.all():
        return None
    index = tuple((~close).nonzero()[0].tolist())
    text = _expected_and_got(expected[index].item(), actual[index].item())
    if index:
        wrong = int((~close).sum())
        text = f"{wrong} of {close.numel()} values differ; the first, at {list(index)}: {text}"
    return Difference(Kind.VALUES, text[0].upper() + text[1:])


def agrees(expected: torch.Tensor, actual: torch.Tensor, manner: Manner = PLAIN) -> torch.Tensor:
    """Say of each element whether two tensors of one shape agree."""
    if not expected.is_floating_point() and not actual.is_floating_point():
        return actual.long() == expected.long()  # float64 cannot tell integers above 2**53 apart
    rtol, atol = _tolerance(expected.dtype, manner.precise)
    return torch.isclose(actual.double(), expected.double(), rtol=rtol, atol=atol, equal_nan=True)


def _tolerance(dtype: torch.dtype, precise: bool) -> tuple[float, float]:
    """Return (relative, absolute) tolerance: sums may be taken in any order."""
    if not dtype.is_floating_point:
        return 0.0, 1e-6  # a whole number that came as a float
    return (1e-7, 1e-9) if precise and dtype == torch.float64 else (1e-4, 1e-5)


def _expected_and_got(expected: float, actual: float) -> str:
    """Write both numbers with as many digits as it takes to see that they differ."""
    pairs = [(rounded(expected, digits), rounded(actual, digits)) for digits in (5, 9, 17)]
    one, other = next((pair for pair in pairs if pair[0] != pair[1]), pairs[-1])
    return f"expected {one}, got {other}."


def _not_finite(tensor: torch.Tensor) -> Difference:
    bad = ~tensor.isfinite()
    index = bad.nonzero()[0].tolist()
    name = "NaN (not a number)" if tensor[tuple(index)].isnan() else "infinity"
    where = f" at {index}" if index else ""
    return Difference(
        Kind.NOT_FINITE,
        f"The result contains {name}{where}: somewhere on the way a number grew beyond what "
        "a float can hold, or 0/0 or inf/inf was computed.",
    )


def _compare_sequences(expected: list | tuple, actual: object, manner: Manner) -> Difference | None:
    if not isinstance(actual, list | tuple):
        return _wrong_type(expected, actual)
    if len(actual) != len(expected):
        return Difference(
            Kind.SHAPE, f"Expected {len(expected)} results, but it returned {len(actual)}."
        )
    inner = Manner(manner.precise, manner.whole, manner.equal_nan)
    for position, (one, other) in enumerate(zip(expected, actual, strict=True)):
        if difference := compare(one, other, inner):
            name = part_name(position, len(expected), manner.parts)
            return Difference(difference.kind, f"{name}: {difference.text}")
    return None


def part_name(position: int, count: int, parts: Sequence[str] = ()) -> str:
    """Return what the result in a place is called: by its own name, or by its number."""
    return f"`{parts[position]}`" if len(parts) == count else f"Number {position + 1} of {count}"


def _compare_dicts(expected: dict, actual: object, manner: Manner) -> Difference | None:
    if not isinstance(actual, dict):
        return _wrong_type(expected, actual)
    if actual.keys() != expected.keys():
        return Difference(
            Kind.SHAPE,
            f"Expected the keys {list(expected)}, but it returned {describe([*actual])}.",
        )
    inner = Manner(manner.precise, manner.whole, manner.equal_nan)
    for key, value in expected.items():
        if difference := compare(value, actual[key], inner):
            if isinstance(expected, Facts):
                return Difference(Kind.FACT, _sentence(key, value, actual[key], difference))
            return Difference(difference.kind, f"Under {key!r}: {difference.text}")
    return None


def _sentence(subject: str, expected: object, actual: object, difference: Difference) -> str:
    """Say what was observed and what should have been."""
    subject = subject[:1].upper() + subject[1:]
    if isinstance(expected, str) or isinstance(actual, str):
        return f"{subject}: should be {_words(expected)}, but is {_words(actual)}."
    return f"{subject}: {difference.text.replace('it returned', 'got')}"


def _words(value: object) -> str:
    return value if isinstance(value, str) else f"`{describe(value)}`"


def _wrong_type(expected: object, actual: object) -> Difference:
    if actual is None:
        got = "returned nothing (None)."
    elif isinstance(actual, torch.nn.Module):
        name = type(actual).__name__
        got = f"returned the module `{name}` itself. Its output comes from calling it on something."
    elif callable(actual) and not isinstance(actual, type):
        name = getattr(actual, "__name__", "...")
        got = (
            f"returned the function `{name}` itself, not a result of it. "
            "Are the parentheses of a call missing?"
        )
    elif inspect.isgenerator(actual):
        got = "returned a generator. Is there a `yield` where a `return` belongs?"
    elif inspect.iscoroutine(actual):
        got = "returned a coroutine. Is there an `async` before the `def`?"
    else:
        got = f"returned {type_name(actual)}: {describe(actual)}."
    if isinstance(expected, Facts):
        return Difference(Kind.TYPE, f"It {got}")
    is_one = isinstance(expected, torch.Tensor) and expected.dim() == 0
    wanted = "a number" if is_one else type_name(expected)
    return Difference(Kind.TYPE, f"Expected {wanted}, but it {got}")
