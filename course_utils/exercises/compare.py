"""Compare what a learner's function returned with what the reference returned."""

import enum
import inspect
import math
import numbers
import reprlib
from dataclasses import dataclass

import numpy as np
import torch


class Kind(enum.Enum):
    """In what respect two calls differ."""

    TYPE = "type"
    SHAPE = "shape"
    DTYPE = "dtype"
    NOT_FINITE = "not finite"
    VALUES = "values"
    CHANGED_INPUT = "changed input"


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
    if isinstance(expected, bool):
        actual = _as_bool(actual)
    if type(actual) is not type(expected):
        return _wrong_type(expected, actual)
    if actual != expected:
        return Difference(Kind.VALUES, f"Expected {expected!r}, but it returned {actual!r}.")
    return None


_MACHINES = (torch.nn.Module, torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler)
"""What is named by its class, because its own text has many lines."""


def describe(value: object, max_values: int = 12, depth: int = 4) -> str:
    """Return a short text for any value; it never raises.

    Tensors and arrays of up to `max_values` values are written out, larger ones by their shape;
    so are those in lists and tuples, `depth` levels deep.
    """
    try:
        if isinstance(value, torch.Tensor | np.ndarray):
            return _describe_array(value, max_values)
        if isinstance(value, list | tuple) and len(value) <= 4 and depth:
            inner = ", ".join(describe(item, max_values, depth - 1) for item in value)
            return f"[{inner}]" if isinstance(value, list) else f"({inner})"
        if isinstance(value, dict) and len(value) <= 4 and depth:
            inner = ", ".join(
                f"{key!r}: {describe(item, max_values, depth - 1)}" for key, item in value.items()
            )
            return f"{{{inner}}}"
        if inspect.isroutine(value):
            return value.__name__
        if isinstance(value, torch.Generator):
            return "generator"
        if isinstance(value, _MACHINES):
            return type(value).__name__
        return reprlib.repr(value)
    except Exception as error:  # a learner's own __repr__ may do anything
        return f"{type(value).__name__} object whose repr raises {type(error).__name__}"


def _describe_array(value: torch.Tensor | np.ndarray, max_values: int) -> str:
    kind = "tensor" if isinstance(value, torch.Tensor) else "array"
    tensor = _as_tensor(value)
    if tensor is None or not 0 < tensor.numel() <= max_values:
        return f"{kind} of shape {tuple(value.shape)}"
    return f"{kind}({_rounded(tensor.tolist())})"


def _rounded(values: object, digits: int = 5) -> str:
    if isinstance(values, list):
        return "[" + ", ".join(_rounded(value, digits) for value in values) + "]"
    return f"{values:.{digits}g}" if isinstance(values, float) else str(values)


_DTYPES = {
    torch.bool,
    *(torch.uint8, torch.uint16, torch.uint32, torch.uint64),
    *(torch.int8, torch.int16, torch.int32, torch.int64),
    *(torch.bfloat16, torch.float16, torch.float32, torch.float64),
}
"""What can be compared: no complex, quantized or sub-byte numbers."""


def _as_tensor(value: object) -> torch.Tensor | None:
    """Return numeric data as a detached, dense CPU tensor, or None where that makes no sense."""
    if isinstance(value, torch.Tensor):
        is_dense = value.layout == torch.strided and not value.is_nested and not value.is_meta
        if not is_dense or value.dtype not in _DTYPES:
            return None
        return value.detach().cpu().resolve_neg()
    if isinstance(value, np.ndarray | np.generic):
        return _from_numpy(value) if value.dtype.kind in "biuf" else None
    if isinstance(value, int) and value.bit_length() < 64:
        return torch.as_tensor(value, dtype=torch.int64)
    if isinstance(value, float | int):
        return torch.as_tensor(_as_float(value), dtype=torch.float64)
    return None


_LARGEST = 2**30
"""Bytes of an array; no exercise expects as much."""


def _from_numpy(value: np.ndarray | np.generic) -> torch.Tensor:
    """Copy to a tensor; torch knows neither foreign byte orders nor long doubles.

    Of what is too large to be right only the shape is kept: a broadcast array can claim terabytes.
    """
    if value.nbytes > _LARGEST:
        return torch.empty(value.shape, device="meta")
    is_long = value.dtype.char == "g"
    dtype = np.dtype(np.float64) if is_long else value.dtype.newbyteorder("=")
    return torch.as_tensor(np.array(value, dtype=dtype))


def _as_float(value: float) -> float:
    """Return the float next to a number; an integer beyond all floats becomes infinity."""
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _as_bool(value: object) -> object:
    """Return a bool of NumPy or PyTorch as Python's, anything else as it is."""
    tensor = _as_tensor(value)
    is_bool = tensor is not None and tensor.dtype == torch.bool and tensor.dim() == 0
    return bool(tensor) if is_bool else value


_SHORT_FLOATS = (torch.bfloat16, torch.float16, torch.float32)


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
    if expected.dtype == torch.float64 and tensor.dtype in _SHORT_FLOATS:
        return Difference(
            Kind.DTYPE,
            f"The inputs are float64, but the result is {str(tensor.dtype).removeprefix('torch.')}:"
            " a conversion on the way loses precision.",
        )
    return _compare_values(expected, tensor, equal_nan)


def _compare_values(
    expected: torch.Tensor, actual: torch.Tensor, equal_nan: bool
) -> Difference | None:
    close = _close(expected, actual, equal_nan)
    if close.all():
        return None
    index = tuple((~close).nonzero()[0].tolist())
    text = _expected_and_got(expected[index].item(), actual[index].item())
    if index:
        wrong = int((~close).sum())
        text = f"{wrong} of {close.numel()} values differ; the first, at {list(index)}: {text}"
    return Difference(Kind.VALUES, text[0].upper() + text[1:])


def _close(expected: torch.Tensor, actual: torch.Tensor, equal_nan: bool) -> torch.Tensor:
    """Say of each element whether it agrees."""
    if not expected.is_floating_point() and not actual.is_floating_point():
        return actual.long() == expected.long()  # float64 cannot tell integers above 2**53 apart
    rtol, atol = _tolerance(expected.dtype)
    return torch.isclose(
        actual.double(), expected.double(), rtol=rtol, atol=atol, equal_nan=equal_nan
    )


def _expected_and_got(expected: float, actual: float) -> str:
    """Write both numbers with as many digits as it takes to see that they differ."""
    pairs = [(_rounded(expected, digits), _rounded(actual, digits)) for digits in (5, 9, 17)]
    one, other = next((pair for pair in pairs if pair[0] != pair[1]), pairs[-1])
    return f"expected {one}, got {other}."


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
    if actual is None:
        got = "returned nothing (None). Is the `return` missing?"
    elif callable(actual) and not isinstance(actual, type):
        got = "returned a function. Are the parentheses of a call missing?"
    elif inspect.isgenerator(actual):
        got = "returned a generator. Is there a `yield` where a `return` belongs?"
    elif inspect.iscoroutine(actual):
        got = "returned a coroutine. Is there an `async` before the `def`?"
    else:
        got = f"returned {_type_name(actual)}: {describe(actual)}."
    wanted = "a number" if _is_scalar(expected) else _type_name(expected)
    return Difference(Kind.TYPE, f"Expected {wanted}, but it {got}")


def _is_scalar(value: object) -> bool:
    return isinstance(value, torch.Tensor) and value.dim() == 0


def _type_name(value: object) -> str:
    """Return the type with its article, such as "a list" or "a sparse_coo tensor"."""
    if value is None:
        return "nothing (None)"
    name = type(value).__name__
    if isinstance(value, torch.Tensor):
        name = " ".join([*_oddities(value), "tensor"])
    return f"an {name}" if name.lower().startswith(tuple("aeio")) else f"a {name}"


def _oddities(tensor: torch.Tensor) -> list[str]:
    """Return what keeps a tensor from being compared: usually nothing."""
    dtype, layout = (str(part).removeprefix("torch.") for part in (tensor.dtype, tensor.layout))
    oddities = {
        "nested": tensor.is_nested,
        "meta": tensor.is_meta,
        layout: tensor.layout != torch.strided,
        dtype: tensor.dtype not in _DTYPES,
    }
    return [name for name, is_so in oddities.items() if is_so]
