"""Wrong rules for when to stop, which `stopping_point` and `EarlyStopping` share.

A rule is wrong in one respect or in two: `RULES` holds them all, with what the learner is told.
"""

from collections.abc import Iterator
from itertools import product

from course_utils.checking import at_once
from course_utils.exercises.early_stopping.stopper import ONLY_NAN, RUNS, Stopper, outcome
from course_utils.exercises.early_stopping.stopper_counts import (
    BestCounted,
    BestCreeps,
    BestNotUpdated,
    CountedFromTheFirstImprovement,
    CountedFromTheStart,
    CounterNotReset,
    FirstEpochsNotCounted,
    InBetweenNotCounted,
    LowestKept,
    NanNotCounted,
    NanStops,
    NeverStops,
    NoPatience,
    OneEpochEarly,
    OneEpochEarlyAfterOne,
    OneEpochLate,
    RisesCounted,
    StoppedByEpoch,
    StopsAtOnce,
    ThreeWays,
)
from course_utils.exercises.early_stopping.stopper_limits import (
    AnyChangeCounts,
    ComparedWithTheLast,
    ComparedWithTheLastOnly,
    EqualAndNanCount,
    EqualCounts,
    HigherIsBetter,
    MinDeltaAdded,
    MinDeltaIgnored,
    NanImproves,
    NanIsTaken,
    NanStarts,
    Relative,
    ZeroIsNone,
)

_LIMITS = (MinDeltaIgnored, MinDeltaAdded, Relative, ComparedWithTheLast, ComparedWithTheLastOnly)
_COMPARISONS = (EqualCounts, NanImproves, EqualAndNanCount)
_COUNTS = (OneEpochLate, OneEpochEarly, OneEpochEarlyAfterOne, BestCounted, CounterNotReset)
_OTHERS = (FirstEpochsNotCounted, LowestKept, InBetweenNotCounted)
_ALONE = (
    *(NoPatience, CountedFromTheStart, StoppedByEpoch, NeverStops, StopsAtOnce),
    *(CountedFromTheFirstImprovement, ThreeWays, NanNotCounted, NanStops, RisesCounted),
    *(HigherIsBetter, AnyChangeCounts, NanIsTaken, ZeroIsNone, BestNotUpdated, BestCreeps),
)
_ANY_LIMIT = (*_LIMITS, *_COMPARISONS, NanStarts)


def _all_rules() -> Iterator[tuple[str, type[Stopper]]]:
    """Yield (message, rule): the single mistakes, then those pairs that behave like none before."""
    seen = {_behaviour(Stopper)}
    singles = (*_LIMITS, *_COMPARISONS, NanStarts, *_COUNTS, *_OTHERS, *_ALONE)
    pairs = (
        *product(_LIMITS, (*_COMPARISONS, NanStarts)),
        *product(_COMPARISONS, (NanStarts,)),
        *product((*_ANY_LIMIT, ZeroIsNone), (*_COUNTS, *_OTHERS)),
        *product(_COUNTS, _OTHERS),
    )
    for each in singles:
        seen.add(_behaviour(each))
        yield each.message, each
    for one, other in pairs:
        both = type(f"{one.__name__}And{other.__name__}", (one, other), {})
        if (behaviour := _behaviour(both)) not in seen:
            seen.add(behaviour)
            yield at_once(one.message, other.message), both


def _behaviour(rule: type[Stopper]) -> tuple:
    found = [
        outcome(rule(patience, min_delta), losses)
        for _, losses, patience, min_delta in (*RUNS, ONLY_NAN)
    ]
    # Which epoch is the best where none is, is left open.
    return (*[(last, best or 0) for last, best in found[:-1]], found[-1][0])


RULES = tuple(_all_rules())
"""(message, class) of every wrong rule."""
