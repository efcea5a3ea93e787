"""What an open task measures, and the numbers in an answer that it measures by."""

from dataclasses import dataclass

import torch

from course_utils.checking.values import as_tensor, shorten, type_name


class Unfit(Exception):
    """What came back cannot be measured, or breaks a rule; the message says what to do."""


@dataclass(frozen=True)
class Figure:
    """What was measured, and a sentence on it that helps on."""

    value: float
    remark: str = ""


def numbers_of(value: object, shape: tuple[int, ...], *, not_finite: str = "") -> torch.Tensor:
    """Return what an answer returned as a float64 tensor.

    Parameters
    ----------
    value
        A tensor, an array or a list of numbers.
    shape
        The shape that is needed.
    not_finite
        What is said where a number is NaN or infinite.

    Raises
    ------
    Unfit
        It is nothing of that kind, has another shape, or a number in it is NaN or infinite.
    """
    tensor = _joined(value, shape)
    if tensor is None:
        question = " Is the `return` missing?" if value is None else ""
        raise Unfit(
            f"It returned {shorten(type_name(value), 100)}, but a tensor of shape {shape} is "
            f"needed.{question}"
        )
    if tensor.shape != shape:
        raise Unfit(
            f"It returned a tensor of shape {tuple(tensor.shape)}, but one of shape {shape} is "
            f"needed.{_way_there(tuple(tensor.shape), shape)}"
        )
    bad = (~tensor.double().isfinite()).sum().item()
    if bad:
        which = f"{bad:,} of the {tensor.numel():,} numbers are" if shape else "The number is"
        raise Unfit(
            not_finite
            or f"{which} NaN or infinite. Is something divided by zero, or does a number grow "
            "without end?"
        )
    return tensor.double()


def _joined(value: object, shape: tuple[int, ...]) -> torch.Tensor | None:
    """Return numeric data as a tensor, also where it stands in lists as long as `shape` says."""
    if not isinstance(value, list | tuple):
        return as_tensor(value)
    if not shape or len(value) != shape[0]:
        return None
    parts = [_joined(part, shape[1:]) for part in value]
    if any(part is None or part.shape != shape[1:] for part in parts):
        return None
    return torch.stack([part.double() for part in parts])


def _way_there(found: tuple[int, ...], shape: tuple[int, ...]) -> str:
    """Return what to do where only dimensions of size 1 are too many or too few."""
    without_ones = [[size for size in each if size != 1] for each in (found, shape)]
    if without_ones[0] != without_ones[1]:
        return ""
    return f" `.reshape({', '.join(map(str, shape))})` keeps the numbers and their order."
