"""Calls that are small enough for paper, written as a student would write them."""

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch

from course_utils.checking import Case, Exercise
from course_utils.checking.values import describe, rounded, walk
from tools.exam.reading import Unprintable
from tools.exam.signature import parameters
from tools.exam.source import WIDTH, as_lambda

MOST_GIVEN = 30
"""Numbers in the arguments of a call."""
MOST_RETURNED = 12
MOST_CASES = 3
"""So many of an exercise's small cases are tried."""
_DTYPES = {torch.float32: "", torch.int64: "", torch.bool: ""}


@dataclass(frozen=True)
class SmallCase:
    """A call with few and short numbers."""

    place: int
    """Which of the exercise's cases it is."""
    lines: tuple[str, ...]
    """The arguments, and the call itself."""
    right: Any
    """What the reference returns."""


def small_cases(exercise: Exercise) -> list[SmallCase]:
    """Return the first cases of an exercise that can be computed on paper."""
    if isinstance(exercise.reference, type):
        return []
    found: list[SmallCase] = []
    for place, case in enumerate(exercise.cases()):
        if len(found) < MOST_CASES and (small := _small(exercise, place, case)):
            found.append(small)
    return found


def fresh(exercise: Exercise, small: SmallCase) -> tuple[Any, ...]:
    """Return the arguments of the call anew."""
    return exercise.cases()[small.place].args


def _small(exercise: Exercise, place: int, case: Case) -> SmallCase | None:
    if case.run and getattr(case.run, "__qualname__", "") != "with_slopes.<locals>.run":
        return None
    if sum(map(_count, case.args)) > MOST_GIVEN:
        return None
    names = parameters(exercise)[: len(case.args)]
    try:
        lines = [
            line
            for name, value in zip(names, case.args, strict=True)
            for line in _assignment(name, value)
        ]
        right = exercise.reference(*case.args)
    except Unprintable:
        return None
    if not fits(right):
        return None
    return SmallCase(place, (*lines, f"{exercise.name}({', '.join(names)})"), right)


def fits(value: Any) -> bool:
    """Whether a result is one line of a few finite numbers."""
    numbers = list(numbers_of(value))
    is_finite = all(abs(each) < 1e6 for each in numbers)
    is_text = all(isinstance(item, str | None) or _count(item) for _, item in walk(value))
    text = result(value)
    has_no_object = "<" not in text and "object" not in text and "of shape" not in text
    few = 0 < len(numbers) <= MOST_RETURNED
    return few and is_finite and is_text and has_no_object and len(text) <= WIDTH


def numbers_of(value: Any) -> Iterator[float]:
    """Yield all numbers of a result, in their order."""
    for _, item in walk(value):
        if isinstance(item, torch.Tensor):
            yield from map(float, item.detach().flatten().tolist())
        elif isinstance(item, int | float):
            yield float(item)


def result(value: Any) -> str:
    """Return a result as it stands on the marking sheet."""
    if isinstance(value, list | tuple):
        inner = ", ".join(map(result, value))
        comma = "," if len(value) == 1 else ""
        return f"[{inner}]" if isinstance(value, list) else f"({inner}{comma})"
    if isinstance(value, float):
        return rounded(value)
    return describe(value, MOST_RETURNED)


def shapes(value: Any) -> list[tuple[int, ...]]:
    """Return the shapes of all tensors in a result."""
    return [tuple(item.shape) for _, item in walk(value) if isinstance(item, torch.Tensor)]


def differs(right: Any, wrong: Any) -> bool:
    """Whether two results differ in a number that can be seen on paper."""
    one, other = list(numbers_of(right)), list(numbers_of(wrong))
    if len(one) != len(other):
        return True
    return any(abs(a - b) > 0.01 * max(abs(a), 0.1) for a, b in zip(one, other, strict=True))


def _count(value: Any) -> int:
    """Return how many numbers a value holds."""
    return sum(
        item.numel() if isinstance(item, torch.Tensor) else isinstance(item, int | float)
        for _, item in walk(value)
    )


def _assignment(name: str, value: Any) -> list[str]:
    """Return `name = value`, on several lines where it is long."""
    text = f"{name} = {_literal(value)}"
    if len(text) <= WIDTH:
        return [text]
    if isinstance(value, torch.Tensor) and value.dim() == 2:
        start = f"{name} = torch.tensor(["
        rows = [_numbers(row) for row in value]
        lines = [(start if not n else " " * len(start)) + row + "," for n, row in enumerate(rows)]
        lines[-1] = lines[-1][:-1] + f"]{_dtype(value)})"
    elif isinstance(value, list | tuple):
        begin, end = "[]" if isinstance(value, list) else "()"
        lines = [f"{name} = {begin}", *(f"    {_literal(each)}," for each in value), end]
    else:
        raise Unprintable
    if max(map(len, lines)) > WIDTH:
        raise Unprintable
    return lines


def _literal(value: Any) -> str:
    if isinstance(value, torch.Tensor):
        return f"torch.tensor({_numbers(value)}{_dtype(value)})"
    if isinstance(value, bool | int | float | str | None):
        return _short(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    if isinstance(value, tuple):
        comma = "," if len(value) == 1 else ""
        return f"({', '.join(map(_literal, value))}{comma})"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key!r}: {_literal(each)}' for key, each in value.items())}}}"
    if inspect.isfunction(value):
        return as_lambda(value)
    raise Unprintable


def _short(value: Any) -> str:
    """Return numbers as short as they were written; such as cannot be short are not for paper."""
    if isinstance(value, list):
        return f"[{', '.join(map(_short, value))}]"
    if not isinstance(value, float):
        return repr(value)
    shortest = float(f"{value:.4g}")
    if abs(shortest - value) > 1e-6 * abs(value) or abs(value) > 1e6:
        raise Unprintable
    return repr(shortest)


def _numbers(value: torch.Tensor) -> str:
    """Return the numbers of a tensor, 1. for 1.0 as PyTorch prints them."""
    return re.sub(r"\.0\b", ".", _short(value.tolist()))


def _dtype(value: torch.Tensor) -> str:
    return _DTYPES.get(value.dtype, f", dtype={value.dtype}")


def namespace(source: str) -> dict[str, Any]:
    """Return what the code of an item defines."""
    names: dict[str, Any] = {}
    exec(source, names)
    return names


def call(function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    """Return what a function returns; nothing where it raises an error."""
    try:
        return function(*args)
    except Exception:
        return None
