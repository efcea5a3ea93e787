"""Which of the known wrong functions an answer behaves like.

First the one that does the same in every case; then two of them, each in its own results; then one
from which the answer differs by a factor, a sign or the like; last one that does the same in all
cases but an incidental one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from course_utils.checking.cases import Case, Misconception, at_once
from course_utils.checking.compare import BETWEEN_WRONG_ONES, compare
from course_utils.checking.diagnose import diagnose
from course_utils.checking.remembered import remembered
from course_utils.checking.running import Run, runs
from course_utils.checking.values import Path, walk

_MAX_PAIRED = 40
"""So many known mistakes are combined with each other; more would take too long."""


@dataclass(frozen=True)
class Recognised:
    """A known mistake, or two of them, and what to say."""

    id: str
    text: str


@dataclass(frozen=True)
class Known:
    """A known mistake and what its function does in every case."""

    misconception: Misconception
    runs: tuple[Run, ...]


def exactly(
    actual: Sequence[Run],
    misconceptions: Sequence[Misconception],
    cases: Callable[[], Sequence[Case]],
    names: Sequence[str],
) -> Recognised | None:
    """Return the known mistake that does in every case what the answer did."""
    known = remembered()
    for misconception in misconceptions:
        for variant in range(len(misconception.variants())):
            theirs = _runs_of(misconception, variant, cases, names, known)
            if all(mine.same_as(other) for mine, other in zip(actual, theirs, strict=True)):
                return Recognised(misconception.id, misconception.message)
    return None


def all_known(
    misconceptions: Sequence[Misconception],
    cases: Callable[[], Sequence[Case]],
    names: Sequence[str],
) -> list[Known]:
    """Run every known wrong function on all cases."""
    known = remembered()
    return [Known(each, tuple(_runs_of(each, 0, cases, names, known))) for each in misconceptions]


def _runs_of(
    misconception: Misconception,
    variant: int,
    cases: Callable[[], Sequence[Case]],
    names: Sequence[str],
    found_out: dict[tuple[Any, ...], tuple[Run, ...]],
) -> Iterator[Run]:
    """Yield what one variant of a wrong function does, case by case, each found out once."""
    key = misconception.function, variant, cases, tuple(names)
    known = found_out.get(key, ())
    yield from known
    if len(known) == len(cases()):
        return
    function = misconception.variants()[variant]
    for place, run in enumerate(runs(function, cases, names, watch=False, inputs=False)):
        if place >= len(known):
            known = found_out[key] = (*known, run)
            yield run


# Two at once


def pair(
    expected: Sequence[Run], actual: Sequence[Run], known: Sequence[Known]
) -> Recognised | None:
    """Return two mistakes of which each explains the places where the other one is right.

    A place is one number or text of the result in one case. Where only one of the two is wrong the
    answer must agree with it, where none is it must be right; where both are, they may mix.
    """
    known = [each for each in known if not each.misconception.is_double]
    right, mine = _places(expected), _places(actual)
    if right is None or mine is None or right.keys() != mine.keys():
        return None
    table = []
    for each in known[:_MAX_PAIRED]:
        theirs = _places(each.runs)
        if theirs is not None and theirs.keys() == right.keys():
            wrong = {place for place in right if not _same(right[place], theirs[place])}
            agrees = {place for place in wrong if _same(theirs[place], mine[place])}
            if wrong and agrees:
                table.append((each.misconception, wrong, agrees))
    wrong_in_answer = {place for place in right if not _same(right[place], mine[place])}
    found = [
        (one, other)
        for one, other in combinations(table, 2)
        if _explain(one, other, wrong_in_answer)
    ]
    if len(found) != 1:
        return None
    (one, *_), (other, *_) = found[0]
    return Recognised(f"{one.id} + {other.id}", at_once(one.message, other.message))


def _explain(one: tuple, other: tuple, wrong_in_answer: set) -> bool:
    (_, wrong_1, agrees_1), (_, wrong_2, agrees_2) = one, other
    alone_1, alone_2 = wrong_1 - wrong_2, wrong_2 - wrong_1
    return bool(
        alone_1
        and alone_2
        and alone_1 <= agrees_1
        and alone_2 <= agrees_2
        and wrong_in_answer <= wrong_1 | wrong_2
    )


def _places(values: Sequence[Run]) -> dict[tuple[int, Path], Any] | None:
    """Return what stands in each place of all results; None where a call raised an error."""
    if any(run.error for run in values):
        return None
    return {(n, path): value for n, run in enumerate(values) for path, value in walk(run.value)}


def _same(one: Any, other: Any) -> bool:
    return compare(one, other, BETWEEN_WRONG_ONES) is None


def related(
    cases: Sequence[Case],
    names: Sequence[str],
    expected: Sequence[Run],
    actual: Sequence[Run],
    known: Sequence[Known],
    parts: Sequence[str],
) -> Recognised | None:
    """Return the one mistake from which the answer differs by a factor, a sign or the like."""
    kinds = _COMBINABLE if _same_shapes(expected, actual) else _COMBINABLE | _OF_SHAPES
    found = []
    for each in known:
        wrong = sum(not run.same_as(right) for run, right in zip(each.runs, expected, strict=True))
        if wrong < 2 or each.misconception.is_double:
            continue
        if diagnosis := diagnose(cases, names, each.runs, actual, parts, kinds):
            found.append((each.misconception, diagnosis))
    if len(found) != 1:
        return None
    misconception, diagnosis = found[0]
    return Recognised(
        f"{misconception.id} + {diagnosis.kind}",
        at_once(
            misconception.message,
            f"Were it only that, something else would still differ. {diagnosis.text}",
        ),
    )


_COMBINABLE = {
    "sign",
    "factor",
    "factor_by_size",
    "factor_by_argument",
    "step",
    "offset_by_argument",
    "order_of_results",
    "wrapped",
}
"""Relations that are telling also beside another mistake."""

_OF_SHAPES = {"transpose", "not_reduced", "shape"}
"""The same, where the answer's own shapes are wrong."""


def _same_shapes(expected: Sequence[Run], actual: Sequence[Run]) -> bool:
    """Whether all numbers of an answer have the expected shapes."""
    right, mine = _places(expected), _places(actual)
    if right is None or mine is None or right.keys() != mine.keys():
        return False
    return all(
        getattr(right[place], "shape", ()) == getattr(mine[place], "shape", ()) for place in right
    )


# All but one


def nearly(
    expected: Sequence[Run], actual: Sequence[Run], known: Sequence[Known], cases: Sequence[Case]
) -> Recognised | None:
    """Return the one mistake that does the same in all cases but one, of those that tell it."""
    found = list(_near(expected, actual, known))
    if not found:
        return None
    best = max(agreeing for _, agreeing, _ in found)
    leaders = [each for each in found if each[1] == best]
    if len(leaders) != 1:
        return None
    misconception, _, odd = leaders[0]
    return Recognised(
        misconception.id,
        f"This looks like a known mistake, though not in every case (not for {cases[odd].label}).\n"
        f"{misconception.message}",
    )


def _near(
    expected: Sequence[Run], actual: Sequence[Run], known: Sequence[Known]
) -> Iterator[tuple[Misconception, int, int]]:
    """Yield mistakes that differ from the answer in one case, in how many telling ones they agree.

    A case tells where the mistake does not do what is right, other than by raising an error.
    """
    for each in known:
        differs = [n for n, run in enumerate(each.runs) if not actual[n].same_as(run)]
        telling = [
            n
            for n, run in enumerate(each.runs)
            if n not in differs and not run.same_as(expected[n]) and not run.error
        ]
        if len(differs) == 1 and len(telling) >= 2:
            yield each.misconception, len(telling), differs[0]
