"""Calls too large for paper, of which the shapes of the result can be said all the same."""

from dataclasses import dataclass
from typing import Any

import torch

from course_utils.checking import Exercise
from tools.exam.signature import parameters

MOST_SHAPES = 8


@dataclass(frozen=True)
class ShapedCase:
    """A call, its arguments described by their shapes."""

    lines: tuple[str, ...]
    right: str
    """The shapes of the result, in the form of the result."""


def shaped_case(exercise: Exercise) -> ShapedCase | None:
    """Return the first case of an exercise whose arguments and result have shapes."""
    if isinstance(exercise.reference, type):
        return None
    names = parameters(exercise)
    for case in exercise.cases():
        given = [_described(each) for each in case.args]
        if None in given or len(given) > len(names):
            continue
        right = _shape(exercise.reference(*case.args))
        if right is None or not 0 < right.count("(") <= MOST_SHAPES:
            continue
        if right != _shape_of_zeros(exercise, case.args):
            continue  # the numbers decide, not the shapes alone
        lines = [f"{name}: {text}" for name, text in zip(names, given, strict=False)]
        call = f"{exercise.name}({', '.join(names[: len(given)])})"
        return ShapedCase((*lines, call), right)
    return None


def _shape_of_zeros(exercise: Exercise, args: tuple[Any, ...]) -> str | None:
    """Return the shapes that come back where all tensors hold zeros."""
    try:
        return _shape(exercise.reference(*map(_zeros, args)))
    except (ValueError, IndexError, RuntimeError):
        return None


def _zeros(value: Any) -> Any:
    if isinstance(value, torch.Tensor):
        return torch.zeros_like(value)
    if isinstance(value, list | tuple):
        return type(value)(map(_zeros, value))
    return value


def _described(value: Any) -> str | None:
    """Return what an argument is, without the numbers of its tensors."""
    if isinstance(value, torch.Tensor):
        return f"shape {tuple(value.shape)}"
    if isinstance(value, torch.Generator):
        return "a generator of random numbers"
    if isinstance(value, bool | int | float):
        return repr(value)
    if isinstance(value, list | tuple) and value:
        parts = [_described(each) for each in value]
        return None if None in parts else f"[{', '.join(map(str, parts))}]"
    return None


def _shape(value: Any) -> str | None:
    """Return a result with a shape in the place of each tensor."""
    if isinstance(value, torch.Tensor):
        return str(tuple(value.shape))
    if isinstance(value, list | tuple) and value:
        parts = [_shape(each) for each in value]
        return None if None in parts else f"[{', '.join(map(str, parts))}]"
    return None
