"""Compare what a learner's function returned with what the reference returned."""

import enum
import numbers
import reprlib
from dataclasses import dataclass

import numpy as np
import torch


class Kind(enum.Enum):
    """In what respect two results differ."""

    TYPE = "type"
    SHAPE = "shape"
    DTYPE = "dtype"
    NOT_FINITE = "not finite"
    VALUES = "values"


@dataclass(frozen=True)
class Difference:
    """The first respect in which a result differs from the expected one."""

    kind: Kind
    text: str
    """A sentence or two for the learner, in terms of expected and returned."""


def compare(expected: object, actual: object, *, equal_nan: bool = False) -> Difference | None:
    """Return the first difference between two results, or None where they agree.

    Parameters
    ----------
    expected
        A tensor, a number, a string, None, or a list, tuple or dict of such.
    actual
        Anything. Where a tensor is expected, an array of the same shape and values agrees with it,
        and so does a plain number where the shape is (). Integers are compared exactly, float32
        to about four digits, float64 to about seven.
    equal_nan
        Whether NaN agrees with NaN and infinity with infinity, as when two wrong results are
        compared with each other.
    """
    if isinstance(expected, torch.Tensor | numbers.Number) and not isinstance(expected, bool):
        return _compare_numbers(torch.as_tensor(expected), actual, equal_nan)
    if isinstance(expected, list | tuple):
        return _compare_sequences(expected, actual, equal_nan)
    if isinstance(expected, dict):
        return _compare_dicts(expected, actual, equal_nan)
    if type(actual) is not type(expected):
        return _wrong_type(expected, actual)
    if actual != expected:
        return Difference(Kind.VALUES, f"Expected {expected!r}, but it returned {actual!r}.")
    return None


def describe(value: object, max_values: int = 12) -> str:
    """Return a short text for any value; it never raises.

    Tensors and arrays of up to `max_values` values are written out, larger ones by their shape.
    """
    if isinstance(value, torch.Tensor | np.ndarray):
        return _describe_array(value, max_values)
    if isinstance(value, list | tuple) and len(value) <= 4:
        inner = ", ".join(describe(item, max_values) for item in value)
        return f"[{inner}]" if isinstance(value, list) else f"({inner})"
    try:
        return reprlib.repr(value)
    except Exception as error:  # a learner's own __repr__ may do anything
        return f"{type(value).__name__} object whose repr raises {type(error).__name__}"


def _describe_array(value: torch.Tensor | np.ndarray, max_values: int) -> str:
    kind = "tensor" if isinstance(value, torch.Tensor) else "array"
    tensor = _as_tensor(value)
    if tensor is None or not 0 < tensor.numel() <= max_values:
        return f"{kind} of shape {tuple(value.shape)}"
    return f"{kind}({_rounded(tensor.tolist())})"


def _rounded(values: object) -> str:
    if isinstance(values, list):
        return "[" + ", ".join(_rounded(value) for value in values) + "]"
    return f"{values:.5g}" if isinstance(values, float) else str(values)


def _as_tensor(value: object) -> torch.Tensor | None:
    """Return numeric data as a detached, dense CPU tensor, or None where that makes no sense."""
    if isinstance(value, torch.Tensor):
        if value.layout != torch.strided or value.is_meta or value.is_complex():
            return None
        return value.detach().cpu().resolve_neg()
    if isinstance(value, np.ndarray | np.generic):
        return torch.as_tensor(np.array(value)) if value.dtype.kind in "biuf" else None
    if isinstance(value, float | int):
        try:
            return torch.as_tensor(
                value, dtype=torch.float64 if isinstance(value, float) else torch.int64
            )
        except (OverflowError, RuntimeError):  # an integer beyond 64 bits
            return None
    return None


def _compare_numbers(expected: torch.Tensor, actual: object, equal_nan: bool) -> Difference | None:
    tensor = _as_tensor(actual)
    if tensor is None or isinstance(actual, bool):
        return _wrong_type(expected, actual)
    if tensor.dtype == torch.bool and expected.dtype != torch.bool:
        return Difference(
            Kind.TYPE, "It returned True and False (a comparison's result) where numbers belong."
        )
    if tensor.shape != expected.shape:
        return Difference(
            Kind.SHAPE,
            f"Expected shape {tuple(expected.shape)}, but it returned shape {tuple(tensor.shape)}.",
        )
    if not equal_nan and not tensor.isfinite().all():
        return _not_finite(tensor)
    if expected.dtype == torch.float64 and tensor.dtype in (torch.float32, torch.float16):
        return Difference(
            Kind.DTYPE,
            f"The inputs are float64, but the result is {str(tensor.dtype).removeprefix('torch.')}:"
            " a conversion on the way loses precision.",
        )
    return _compare_values(expected, tensor, equal_nan)


def _compare_values(
    expected: torch.Tensor, actual: torch.Tensor, equal_nan: bool
) -> Difference | None:
    rtol, atol = _tolerance(expected.dtype)
    close = torch.isclose(
        actual.double(), expected.double(), rtol=rtol, atol=atol, equal_nan=equal_nan
    )
    if close.all():
        return None
    index = tuple((~close).nonzero()[0].tolist())
    text = f"expected {_rounded(expected[index].item())}, got {_rounded(actual[index].item())}."
    if index:
        wrong = int((~close).sum())
        text = f"{wrong} of {close.numel()} values differ; the first, at {list(index)}: {text}"
    return Difference(Kind.VALUES, text[0].upper() + text[1:])


def _tolerance(dtype: torch.dtype) -> tuple[float, float]:
    """Return (relative, absolute) tolerance: sums may be taken in any order."""
    if not dtype.is_floating_point:
        return 0.0, 0.0
    return (1e-7, 1e-9) if dtype == torch.float64 else (1e-4, 1e-5)


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


def _compare_sequences(
    expected: list | tuple, actual: object, equal_nan: bool
) -> Difference | None:
    if not isinstance(actual, list | tuple):
        return _wrong_type(expected, actual)
    if len(actual) != len(expected):
        return Difference(
            Kind.SHAPE, f"Expected {len(expected)} results, but it returned {len(actual)}."
        )
    for position, (one, other) in enumerate(zip(expected, actual, strict=True), start=1):
        if difference := compare(one, other, equal_nan=equal_nan):
            return Difference(difference.kind, f"Result number {position}: {difference.text}")
    return None


def _compare_dicts(expected: dict, actual: object, equal_nan: bool) -> Difference | None:
    if not isinstance(actual, dict):
        return _wrong_type(expected, actual)
    if actual.keys() != expected.keys():
        return Difference(
            Kind.SHAPE,
            f"Expected the keys {list(expected)}, but it returned {describe([*actual])}.",
        )
    for key, value in expected.items():
        if difference := compare(value, actual[key], equal_nan=equal_nan):
            return Difference(difference.kind, f"Under {key!r}: {difference.text}")
    return None


def _wrong_type(expected: object, actual: object) -> Difference:
    wanted = "a number" if _is_scalar(expected) else _with_article(type(expected).__name__.lower())
    if actual is None:
        got = "returned nothing (None). Is the `return` missing?"
    elif callable(actual) and not isinstance(actual, type):
        got = "returned a function. Are the parentheses of a call missing?"
    else:
        got = f"returned {_with_article(type(actual).__name__)}: {describe(actual)}."
    return Difference(Kind.TYPE, f"Expected {wanted}, but it {got}")


def _is_scalar(value: object) -> bool:
    return isinstance(value, torch.Tensor) and value.dim() == 0


def _with_article(name: str) -> str:
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"
