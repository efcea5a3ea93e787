"""Any value as a tensor, where it is one in other clothes, and as a short text."""

import inspect
import math
import numbers
import reprlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch

_DTYPES = {
    torch.bool,
    *(torch.uint8, torch.uint16, torch.uint32, torch.uint64),
    *(torch.int8, torch.int16, torch.int32, torch.int64),
    *(torch.bfloat16, torch.float16, torch.float32, torch.float64),
}
"""What can be compared: no complex, quantized or sub-byte numbers."""

_LARGEST = 2**30
"""Bytes of an array; no exercise expects as much."""

_MACHINES = (torch.nn.Module, torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler)
"""What is named by its class, because its own text has many lines."""


Path = tuple[Any, ...]
"""Where something stands in a result: positions in lists, keys of dicts."""


class Facts(dict):
    """What was observed of an answer, in the place of one plain result.

    Each key is the subject of a sentence, such as ``"the mode of the model in training"``, and each
    value completes it: a short text ("evaluation mode") or a number, tensor, list or dict. Where
    an observation differs from the reference's, the learner reads "the mode of the model in
    training should be ..., but is ...".
    """


def is_number(value: object) -> bool:
    """Whether a value is numeric data in Python's, NumPy's or PyTorch's form, and no bool."""
    return isinstance(value, torch.Tensor | numbers.Number | np.ndarray) and not isinstance(
        value, bool
    )


def is_one_number(value: object) -> bool:
    """Whether a value is one number: Python's, or of shape ()."""
    return is_number(value) and getattr(value, "ndim", 0) == 0


def as_tensor(value: object) -> torch.Tensor | None:
    """Return numeric data as a detached, dense CPU tensor, or None where that makes no sense.

    Of what is too large to be right only the shape is kept: an expanded tensor, or a broadcast
    array, can claim terabytes.
    """
    if isinstance(value, torch.Tensor):
        is_dense = value.layout == torch.strided and not value.is_nested and not value.is_meta
        if not is_dense or value.dtype not in _DTYPES:
            return None
        if value.numel() * value.element_size() > _LARGEST:
            return torch.empty(value.shape, dtype=value.dtype, device="meta")
        return value.detach().as_subclass(torch.Tensor).cpu().resolve_neg()
    if isinstance(value, np.ndarray | np.generic):
        return _from_numpy(value) if value.dtype.kind in "biuf" else None
    if isinstance(value, int) and value.bit_length() < 64:
        return torch.as_tensor(value, dtype=torch.int64)
    if isinstance(value, float | int):
        return torch.as_tensor(_as_float(value), dtype=torch.float64)
    return None


def _from_numpy(value: np.ndarray | np.generic) -> torch.Tensor:
    """Copy to a tensor; torch knows neither foreign byte orders nor long doubles."""
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


def as_bool(value: object) -> object:
    """Return a bool of NumPy or PyTorch as Python's, anything else as it is."""
    tensor = as_tensor(value)
    is_bool = tensor is not None and tensor.dtype == torch.bool and tensor.numel() == 1
    return bool(tensor) if is_bool else value


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield each place of a result and what stands there."""
    if isinstance(value, list | tuple):
        for position, item in enumerate(value):
            yield from walk(item, (*path, position))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, (*path, key))
    else:
        yield path, value


# Texts


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
    tensor = as_tensor(value)
    if tensor is None or not 0 < tensor.numel() <= max_values:
        return f"{kind} of shape {tuple(value.shape)}"
    return f"{kind}({rounded(tensor.tolist())})"


def rounded(values: object, digits: int = 5) -> str:
    """Write numbers, or lists of them, with a few digits."""
    if isinstance(values, list):
        return "[" + ", ".join(rounded(value, digits) for value in values) + "]"
    if not isinstance(values, float):
        return str(values)
    if values.is_integer() and abs(values) < 1e9:
        return str(int(values))
    return f"{values:.{digits}g}"


def type_name(value: object) -> str:
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


def shorten(text: str, limit: int) -> str:
    """Cut a text off at `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1] + "…"
