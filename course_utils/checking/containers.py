"""Right results in the wrong container: wrapped, listed, in another order, with others beside."""

from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Any

import torch

from course_utils.checking.compare import compare, part_name
from course_utils.checking.observed import Diagnosis, Observed
from course_utils.checking.values import as_tensor, is_number


def container(seen: Observed) -> Diagnosis | None:
    """Return what is the matter with the list, tuple or dict in which the right results come."""
    for kind, find in (
        ("wrapped", _wrapped),
        ("unwrapped", _unwrapped),
        ("listed", _listed),
        ("order_of_results", _order_of_results),
        ("alone", _alone),
        ("with_others", _with_others),
        ("text", _text),
    ):
        if text := find(seen):
            return Diagnosis(kind, text)
    return None


def _all(seen: Observed, is_so: Callable[[Any, Any], bool]) -> bool:
    return all(is_so(e, a) for e, a in zip(seen.expected, seen.actual, strict=True))


def _wrapped(seen: Observed) -> str | None:
    if _all(
        seen, lambda e, a: isinstance(a, list | tuple) and len(a) == 1 and not compare(e, a[0])
    ):
        kind = "tuple" if isinstance(seen.actual[0], tuple) else "list"
        why = " A comma at the end of a line makes one." if kind == "tuple" else ""
        return f"The result is right, but wrapped in a {kind}.{why}"
    if _all(seen, lambda e, a: not isinstance(e, dict) and isinstance(a, dict) and len(a) == 1
            and not compare(e, next(iter(a.values())))):  # fmt: skip
        return "The result is right, but wrapped in a dictionary."
    if _all(seen, lambda e, a: isinstance(e, tuple) and isinstance(a, dict) and len(e) == len(a)
            and not compare(e, tuple(a.values()))):  # fmt: skip
        return (
            "The results are right, but come in a dictionary. Return them one after the other, "
            "with commas between them."
        )
    if _all(seen, lambda e, a: isinstance(e, tuple) and isinstance(a, list | tuple)
            and len(a) < len(e) and not compare(list(e), list(_flat(a)))):  # fmt: skip
        return "The results are right, but grouped by parentheses. Return them side by side."
    return None


def _flat(value: list | tuple) -> Iterator[Any]:
    for item in value:
        if isinstance(item, list | tuple):
            yield from _flat(item)
        else:
            yield item


def _unwrapped(seen: Observed) -> str | None:
    if _all(
        seen, lambda e, a: isinstance(e, list | tuple) and len(e) == 1 and not compare(e[0], a)
    ):
        return "The one result is right; a list with it is wanted."
    return None


def _listed(seen: Observed) -> str | None:
    """Tell a list of numbers where a tensor is expected."""

    def as_numbers(value: Any) -> torch.Tensor | None:
        try:
            return torch.as_tensor(_plain(value), dtype=torch.float64)
        except (TypeError, ValueError, RuntimeError, OverflowError):
            return None

    def is_listed(e: Any, a: Any) -> bool:
        if not is_number(e) or not isinstance(a, list | tuple):
            return False
        numbers = as_numbers(a)
        return numbers is not None and not compare(e, numbers)

    if _all(seen, is_listed):
        return (
            "The numbers are right, but they come in a Python list; a tensor is wanted. "
            "`torch.tensor` makes one of a list of numbers, `torch.stack` of a list of tensors."
        )
    return None


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    tensor = as_tensor(value)
    return value if tensor is None else tensor.tolist()


def _order_of_results(seen: Observed) -> str | None:
    count = len(seen.expected[0]) if isinstance(seen.expected[0], list | tuple) else 0
    if not 2 <= count <= 4 or not _all(seen, lambda e, a: _has(count, e) and _has(count, a)):
        return None
    for order in permutations(range(count)):
        if order != tuple(range(count)) and _all(
            seen, lambda e, a, o=order: not compare([e[place] for place in o], list(a))
        ):
            if len(seen.parts) == count:
                wanted, got = list(seen.parts), [seen.parts[place] for place in order]
                return (
                    f"All {count} results are right, in another order: you return "
                    f"`{', '.join(got)}`, wanted is `{', '.join(wanted)}`."
                )
            return f"All {count} results are right, in another order."
    return None


def _has(count: int, value: Any) -> bool:
    return isinstance(value, list | tuple) and len(value) == count


def _alone(seen: Observed) -> str | None:
    count = len(seen.expected[0]) if isinstance(seen.expected[0], list | tuple) else 0
    for place in range(count if count > 1 else 0):
        if _all(seen, lambda e, a, p=place: _has(count, e) and not isinstance(a, list | tuple)
                and not compare(e[p], a)):  # fmt: skip
            name = part_name(place, count, seen.parts)
            return f"Only one of {count} results comes back: {name}. It is right."
    return None


def _with_others(seen: Observed) -> str | None:
    """Tell the right result among others that nobody asked for."""
    count = len(seen.actual[0]) if isinstance(seen.actual[0], list | tuple) else 0
    for place in range(count if 2 <= count <= 4 else 0):
        if _all(seen, lambda e, a, p=place: not isinstance(e, list | tuple) and _has(count, a)
                and not compare(e, a[p])):  # fmt: skip
            return (
                f"The right result is there, with others beside it: number {place + 1} of the "
                f"{count} that you return. Only that one is asked for."
            )
    if _all(seen, lambda e, a: isinstance(e, tuple) and isinstance(a, tuple) and len(a) > len(e)
            and not compare(e, a[: len(e)])):  # fmt: skip
        return "The right results are there, and something after them that nobody asked for."
    return None


def _text(seen: Observed) -> str | None:
    """Tell a text where a number is expected."""
    if _all(seen, lambda e, a: is_number(e) and isinstance(a, str)):
        return (
            "The result comes as text. Return the number itself: `print` and f-strings are for "
            "showing it."
        )
    return None
