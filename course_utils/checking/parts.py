"""A result taken apart into numbers, one list of them for each place in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch

from course_utils.checking.compare import PLAIN, agrees
from course_utils.checking.values import as_tensor, is_number


@dataclass(frozen=True)
class Part:
    """The numbers that were expected in one place and case, and those that came."""

    expected: torch.Tensor
    actual: torch.Tensor
    arguments: dict[str, Any]
    """The call's arguments by name."""

    @property
    def same_shape(self) -> bool:
        """Whether both have one shape."""
        return self.expected.shape == self.actual.shape

    def is_right(self) -> bool:
        """Whether all numbers agree."""
        return self.agrees_with(self.expected)

    def agrees_with(self, predicted: torch.Tensor | None) -> bool:
        """Whether the numbers that came are the predicted ones."""
        if predicted is None or predicted.shape != self.actual.shape:
            return False
        return bool(close(predicted, self.actual).all())

    @cached_property
    def tensors(self) -> dict[str, torch.Tensor]:
        """Those arguments that are numbers or tensors, by name."""
        found = {
            name: as_tensor(value)
            for name, value in self.arguments.items()
            if not isinstance(value, bool)
        }
        return {
            name: tensor.double()
            for name, tensor in found.items()
            if tensor is not None and tensor.numel()
        }


def close(one: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
    """Say of each element whether two float64 tensors of one shape agree."""
    return agrees(one.double(), other.double(), PLAIN)


def distinct(values: torch.Tensor, most: int = 4) -> int:
    """Return how many values differ from each other, beyond rounding, counted up to `most`."""
    count, rest = 0, values.flatten().double()
    while len(rest) and count < most:
        rest = rest[1:][~close(rest[:1].expand_as(rest[1:]), rest[1:])]
        count += 1
    return count


def part(expected: Any, actual: Any, arguments: dict[str, Any]) -> Part | None:
    """Return the numbers of two results, or None where either is no number."""
    if not is_number(expected) or isinstance(actual, bool):
        return None
    one, other = as_tensor(expected), as_tensor(actual)
    if one is None or other is None or other.is_meta:
        return None
    if other.dtype == torch.bool and one.dtype != torch.bool:
        return None  # a comparison's result is said to be one
    if one.dim() == 0 and other.numel() == 1:
        other = other.reshape(())
    return Part(one.double(), other.double(), arguments)


def holds(parts: Sequence[Part], predict: Callable[[Part], torch.Tensor | None]) -> bool:
    """Whether a prediction is what came, in every case."""
    return all(each.agrees_with(predict(each)) for each in parts)


def wrong_elements(parts: Sequence[Part]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the expected and the actual values of all elements that differ."""
    pairs = [
        (each.expected[differs], each.actual[differs])
        for each in parts
        for differs in [~close(each.expected, each.actual)]
    ]
    if not pairs:
        return torch.empty(0), torch.empty(0)
    expected, actual = zip(*pairs, strict=True)
    return torch.cat([e.flatten() for e in expected]), torch.cat([a.flatten() for a in actual])


def sizes(each: Part) -> dict[str, float]:
    """Return what is counted in a call, in words: rows, columns, entries, lengths."""
    found: dict[str, float] = {}
    for name, value in each.arguments.items():
        if isinstance(value, torch.Tensor) and value.dim() == 1:
            found[f"the {_length(value)} of `{name}`"] = len(value)
        elif isinstance(value, torch.Tensor) and value.dim() >= 2:
            found[f"the {_length(value)} of `{name}`"] = value.shape[0]
            if value.dim() == 2:
                found[f"the number of columns of `{name}`"] = value.shape[1]
            found[f"the number of all entries of `{name}`"] = value.numel()
        elif isinstance(value, list | tuple):
            found[f"the length of `{name}`"] = len(value)
    if each.expected.dim() >= 1:
        # The same words whatever the axes: what holds in all cases goes by its name.
        found["the number of rows of the result"] = each.expected.shape[0]
    return found


def _length(tensor: torch.Tensor) -> str:
    """Return what the length of a tensor's first axis is called."""
    words = {1: "number of entries", 2: "number of rows"}
    return words.get(tensor.dim(), "length of the first axis")


def numbers_given(each: Part) -> dict[str, float]:
    """Return those arguments that are single numbers."""
    return {
        name: tensor.item()
        for name, tensor in each.tensors.items()
        if tensor.dim() == 0 and tensor.isfinite()
    }
