"""What relates an answer's results to the expected ones, for all exercises at once.

Half, twice or N times too large, a reversed sign, a transpose, a sum for a mean, another order, a
shift, an argument that plays no part: structure that anybody would see who laid all results beside
the expected ones. A diagnosis is given only where it explains every case.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

import torch

from course_utils.checking.cases import Case
from course_utils.checking.compare import compare, part_name
from course_utils.checking.containers import container
from course_utils.checking.observed import Diagnosis, Observed
from course_utils.checking.parts import Part, distinct, part, wrong_elements
from course_utils.checking.relations import SAME_SHAPE
from course_utils.checking.running import Run
from course_utils.checking.shapes import OTHER_SHAPE, along_another_axis
from course_utils.checking.values import Facts, Path, describe, rounded, walk


def diagnose(
    cases: Sequence[Case],
    names: Sequence[str],
    expected: Sequence[Run],
    actual: Sequence[Run],
    parts: Sequence[str] = (),
    kinds: Collection[str] | None = None,
) -> Diagnosis | None:
    """Return what relates the results of two functions on the same cases, if anything does.

    With `kinds`, only these relations are tried.
    """
    if any(run.error for run in (*expected, *actual)):
        return None
    seen = Observed(
        cases, names, [run.value for run in expected], [run.value for run in actual], parts
    )
    if kinds is None and (found := constant(seen)):
        return found
    if (found := container(seen)) and (kinds is None or found.kind in kinds):
        return found
    return _numbers(seen, kinds)


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
        f"Whatever your function is given, it returns {rounded(first.item())}. On which line is "
        "the result lost, or decided before the arguments are used?",
    )


# Numbers


def _numbers(seen: Observed, kinds: Collection[str] | None) -> Diagnosis | None:
    places = _places(seen)
    if not places:
        return None
    found: dict[Path, Diagnosis] = {}
    for path, parts in places.items():
        if all(each.same_shape and each.is_right() for each in parts):
            continue
        diagnosis = relation(parts, kinds)
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


def relation(parts: Sequence[Part], kinds: Collection[str] | None = None) -> Diagnosis | None:
    """Return what relates the numbers of one place to the expected ones, if anything does."""
    same_shape = all(each.same_shape for each in parts)
    if same_shape and distinct(wrong_elements(parts)[0], 2) < 2:
        return None  # one number alone is related to anything
    for kind, relate in _SAME if same_shape else _OTHER:
        if (kinds is None or kind in kinds) and (text := relate(parts)):
            return Diagnosis(kind, text)
    return None


_SAME = (("axis", along_another_axis), *SAME_SHAPE)
_OTHER = (*OTHER_SHAPE, ("axis", along_another_axis))


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
