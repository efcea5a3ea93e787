"""What relates an answer's results to the expected ones, for all exercises at once.

Half, twice or N times too large, a reversed sign, a transpose, a sum for a mean, another order, a
shift, an argument that plays no part: structure that anybody would see who laid all results beside
the expected ones. A diagnosis is given only where it explains every case.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from typing import Any

import torch

from course_utils.checking.cases import Case
from course_utils.checking.compare import compare, part_name
from course_utils.checking.parts import Part, Path, distinct, part, walk, wrong_elements
from course_utils.checking.relations import SAME_SHAPE
from course_utils.checking.running import Run
from course_utils.checking.shapes import OTHER_SHAPE, along_another_axis
from course_utils.checking.values import Facts, as_tensor, describe, is_number


@dataclass(frozen=True)
class Diagnosis:
    """A relation that holds between an answer's results and the expected ones in every case."""

    kind: str
    """A word for it, such as "sign" or "factor"."""
    text: str
    """A sentence or two."""


@dataclass(frozen=True)
class Observed:
    """What the reference and an answer did on the same cases."""

    cases: Sequence[Case]
    names: Sequence[str]
    """Names of the arguments."""
    expected: Sequence[Any]
    actual: Sequence[Any]
    parts: Sequence[str] = ()
    """Names of the results where there are several."""

    def arguments(self, number: int) -> dict[str, Any]:
        """Return the arguments of a case by name."""
        return dict(zip(self.names, self.cases[number].args, strict=False))


def diagnose(
    cases: Sequence[Case],
    names: Sequence[str],
    expected: Sequence[Run],
    actual: Sequence[Run],
    parts: Sequence[str] = (),
) -> Diagnosis | None:
    """Return what relates the results of two functions on the same cases, if anything does."""
    if any(run.error for run in (*expected, *actual)):
        return None
    seen = Observed(
        cases, names, [run.value for run in expected], [run.value for run in actual], parts
    )
    return constant(seen) or _containers(seen) or _numbers(seen)


# One result whatever the input


def constant(seen: Observed) -> Diagnosis | None:
    """Tell an answer that returns the same number in every case, whatever it is given."""
    pairs = [part(e, a, {}) for e, a in zip(seen.expected, seen.actual, strict=True)]
    if len(pairs) < 2 or any(each is None for each in pairs):
        return None
    values = torch.cat([each.actual.flatten() for each in pairs])
    wanted = torch.cat([each.expected.flatten() for each in pairs])
    first = values[:1]
    same = torch.isclose(values, first.expand_as(values), rtol=1e-6, atol=0, equal_nan=True)
    if not len(values) or not same.all() or distinct(wanted, 2) < 2:
        return None
    if first.isnan():
        return Diagnosis(
            "nan",
            "Whatever it is given, NaN comes out: 0/0, inf - inf, or a logarithm or root of "
            "something negative.",
        )
    return Diagnosis(
        "constant",
        f"Whatever your function is given, it returns {first.item():.4g}. On which line is the "
        "result lost, or decided before the arguments are used?",
    )


# Lists, tuples and dicts


def _containers(seen: Observed) -> Diagnosis | None:
    for kind, find in (
        ("wrapped", _wrapped),
        ("unwrapped", _unwrapped),
        ("listed", _listed),
        ("order_of_results", _order_of_results),
        ("alone", _alone),
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
    return None


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


# Numbers


def _numbers(seen: Observed) -> Diagnosis | None:
    places = _places(seen)
    if not places:
        return None
    found: dict[Path, Diagnosis] = {}
    for path, parts in places.items():
        if all(each.same_shape and each.is_right() for each in parts):
            continue
        diagnosis = relation(parts)
        if diagnosis is None:
            return None  # what explains one of two wrong results explains too little
        found[path] = diagnosis
    return _together(found, len(places), seen) if found else None


def _places(seen: Observed) -> dict[Path, list[Part]] | None:
    """Return the numbers of each place of the result; None where something else differs."""
    places: dict[Path, list[Part]] = {}
    for number, (expected, actual) in enumerate(zip(seen.expected, seen.actual, strict=True)):
        there, here = dict(walk(expected)), dict(walk(actual))
        if there.keys() != here.keys():
            return None
        for path, value in there.items():
            numbers = part(value, here[path], seen.arguments(number))
            if numbers is not None:
                places.setdefault(path, []).append(numbers)
            elif compare(value, here[path]):
                return None
    return places


def relation(parts: Sequence[Part]) -> Diagnosis | None:
    """Return what relates the numbers of one place to the expected ones, if anything does."""
    if not all(each.same_shape for each in parts):
        return _first(OTHER_SHAPE, parts) or _axis(parts)
    expected, _ = wrong_elements(parts)
    if distinct(expected, 2) < 2:
        return None  # one number alone is related to anything
    return _axis(parts) or _first(SAME_SHAPE, parts)


def _first(relations: Sequence[tuple[str, Callable]], parts: Sequence[Part]) -> Diagnosis | None:
    for kind, relate in relations:
        if text := relate(parts):
            return Diagnosis(kind, text)
    return None


def _axis(parts: Sequence[Part]) -> Diagnosis | None:
    text = along_another_axis(parts)
    return Diagnosis("axis", text) if text else None


def _together(found: dict[Path, Diagnosis], count: int, seen: Observed) -> Diagnosis:
    """Return one diagnosis for all places that are wrong."""
    first = next(iter(found.values()))
    if len({diagnosis.text for diagnosis in found.values()}) == 1:
        if count == 1:
            return first
        if len(found) == count:
            return replace(first, text=f"This holds for every result: {first.text}")
    lines = [f"{_name(path, seen)}: {diagnosis.text}" for path, diagnosis in found.items()]
    rest = "" if len(found) == count or len(lines) > 2 else "\nAll else is right."
    return Diagnosis(first.kind, "\n".join(lines[:3]) + rest)


def _name(path: Path, seen: Observed) -> str:
    """Return what the place of a result is called."""
    if not path:
        return "The result"
    first, *rest = path
    whole = next(value for value in seen.expected if path in dict(walk(value)))
    if isinstance(whole, Facts):
        name = first[:1].upper() + first[1:]
    elif isinstance(whole, dict):
        name = f"Under `{first}`"
    else:
        name = part_name(first, len(whole), seen.parts)
    return name + "".join(f"[{describe(step)}]" for step in rest)
