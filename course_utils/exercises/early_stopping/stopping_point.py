"""Exercise: Return (last epoch, best epoch), from 0, of a run with these validation losses."""

import math
from collections.abc import Callable

from course_utils.checking import Case, exercise


def _stopping_cases() -> list[Case]:
    def case(label: str, values: list[float], patience: int, min_delta: float = 0.0) -> Case:
        return Case(label, values, patience, min_delta)

    return [
        case("the run by hand above", [10, 8, 9, 7, 7.5, 8, 9, 6], 2),
        case("patience 1", [6, 5, 5.5, 4], 1),
        case("a run that ends before the patience does", [9, 7, 8, 5, 6], 3),
        case("equal values", [5, 4, 4, 4, 3], 2),
        case("a min_delta of 1, and steps of 1 and less", [9, 8, 7.5, 7, 6.5, 6, 2], 2, 1.0),
        case("steps around a min_delta of 0.5", [9, 8, 7.5, 7.25, 6.75, 6.875, 5], 2, 0.5),
        case("a min_delta of 1, and small steps that add up", [9, 8.5, 7.5, 7, 6, 6, 6, 6], 2, 1.0),
        case("a zigzag downwards", [9, 8, 8.5, 7, 8, 6, 7, 5], 2),
        case("a zigzag upwards", [5, 6, 5.5, 6.5, 6, 7, 4], 4),
        case("NaN in between", [5, 4, math.nan, 3, math.nan, math.nan, 2], 2),
    ]


@exercise(
    cases=_stopping_cases,
    hints=(
        "Go through the values with `enumerate`, and remember two things: the best value so far "
        "and its epoch. What do you compare a new value with?",
        "How long it has been waiting is the distance to the best epoch. Return from inside the "
        "loop as soon as that reaches the patience, and after the loop if it never does.",
        "Start with `best, best_epoch = float('inf'), 0`. In the loop: if the value is below "
        "`best - min_delta`, remember value and epoch; else ask how far the best epoch is behind.",
    ),
)
def stopping_point(values, patience, min_delta):
    """Return (last epoch, best epoch), from 0, of a run with these validation losses."""
    best, best_epoch = float("inf"), 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch = value, epoch
        elif epoch - best_epoch >= patience:
            return epoch, best_epoch
    return epoch, best_epoch


def _stopping_variant(improves: Callable, *, patience: int = 0) -> Callable:
    """Return stopping_point with another rule of what improves, or a patience that much longer."""

    def variant(values, own_patience, min_delta):
        best, best_epoch, last = math.inf, 0, math.inf
        for epoch, value in enumerate(values):
            if improves(value, best, last, min_delta):
                best, best_epoch = value, epoch
            elif epoch - best_epoch >= own_patience + patience:
                return epoch, best_epoch
            last = value
        return epoch, best_epoch

    return variant


def _reference_improves(value: float, best: float, last: float, min_delta: float) -> bool:
    return value < best - min_delta


@stopping_point.misconception(
    "You wait one epoch too long. With patience 1 the first epoch without an improvement is the "
    "last of the run: at which distance from the best epoch is the patience used up?",
)
def one_epoch_late(values, patience, min_delta):
    return (_stopping_variant(_reference_improves, patience=1))(values, patience, min_delta)


@stopping_point.misconception(
    "You stop one epoch too early. How many epochs without an improvement in a row does a patience "
    "of 2 allow for?",
)
def one_epoch_early(values, patience, min_delta):
    return (_stopping_variant(_reference_improves, patience=-1))(values, patience, min_delta)


@stopping_point.misconception(
    "You stop at the first value that is no improvement; the patience plays no part. One bad epoch "
    "proves nothing on a noisy curve.",
)
def no_patience(values, patience, min_delta):
    return (lambda values, patience, min_delta: stopping_point.reference(values, 1, min_delta))(
        values, patience, min_delta
    )


@stopping_point.misconception(
    "You compare each value with the one before. A zigzag that climbs is then full of "
    "improvements: what should a value be lower than?",
)
def compared_with_the_last(values, patience, min_delta):
    return (_stopping_variant(lambda value, best, last, min_delta: value < last - min_delta))(
        values, patience, min_delta
    )


@stopping_point.misconception(
    "A value that is better by exactly min_delta, or equal where min_delta is 0, counts as an "
    "improvement in your function. It has to be better by more than that.",
)
def equal_counts(values, patience, min_delta):
    return (_stopping_variant(lambda value, best, last, min_delta: value <= best - min_delta))(
        values, patience, min_delta
    )


@stopping_point.misconception(
    "Any value below the best counts as an improvement in your function. Which part does min_delta "
    "play?",
)
def min_delta_ignored(values, patience, min_delta):
    return (_stopping_variant(lambda value, best, last, min_delta: value < best))(
        values, patience, min_delta
    )


@stopping_point.misconception(
    "With your sign, min_delta makes it easier to improve: even a value that is a little worse "
    "than the best counts. It should make it harder.",
)
def min_delta_added(values, patience, min_delta):
    return (_stopping_variant(lambda value, best, last, min_delta: value < best + min_delta))(
        values, patience, min_delta
    )


@stopping_point.misconception(
    "You take min_delta as a share of the best value. Here it is a difference, in the unit of the "
    "loss.",
)
def relative(values, patience, min_delta):
    return (_stopping_variant(lambda value, best, last, min_delta: value < best * (1 - min_delta)))(
        values, patience, min_delta
    )


@stopping_point.misconception(
    "NaN counts as an improvement in your function, and from then on nothing is better. Every "
    "comparison with NaN is False: ask whether a value is better, not whether it fails to be "
    "worse.",
)
def nan_improves(values, patience, min_delta):
    return (_stopping_variant(lambda value, best, last, min_delta: not value >= best - min_delta))(
        values, patience, min_delta
    )


@stopping_point.misconception(
    "You wait for the value to rise. A loss is better when it is lower.",
)
def higher_is_better(values, patience, min_delta):
    return (
        _stopping_variant(
            lambda value, best, last, min_delta: math.isinf(best) or value > best + min_delta
        )
    )(values, patience, min_delta)


@stopping_point.misconception(
    "You count all epochs without an improvement. Patience asks how many there were in a row: what "
    "happens to the count when an epoch improves?",
)
def counter_not_reset(values, patience, min_delta):
    best, best_epoch, waited = math.inf, 0, 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch = value, epoch
        else:
            waited += 1
            if waited >= patience:
                break
    return epoch, best_epoch


@stopping_point.misconception(
    "You stop as soon as the number of the epoch reaches the patience. The patience is counted "
    "from the best epoch so far, which moves along with every improvement.",
)
def counted_from_the_start(values, patience, min_delta):
    best, best_epoch = math.inf, 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch = value, epoch
        if epoch >= patience:
            break
    return epoch, best_epoch


@stopping_point.misconception(
    "Only large improvements end the waiting, as they should, but every small one moves the best "
    "value down. Then many small steps never add up to a large one: when may `best` change?",
)
def best_creeps(values, patience, min_delta):
    best, best_epoch = math.inf, 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best_epoch = epoch
        elif epoch - best_epoch >= patience:
            return epoch, best_epoch
        best = min(best, value)
    return epoch, best_epoch


@stopping_point.misconception(
    "It stops where it should, but the epoch that you report is that of the lowest value, however "
    "little it is lower. The best epoch is that of the last improvement, by more than min_delta.",
)
def lowest_kept(values, patience, min_delta):
    last, _ = stopping_point.reference(values, patience, min_delta)
    seen = [math.inf if math.isnan(value) else value for value in values[: last + 1]]
    return last, seen.index(min(seen))


@stopping_point.misconception(
    "It stops where it should, but you report the last epoch twice. The weights to keep are those "
    "of the last improvement, some epochs back.",
)
def last_is_best(values, patience, min_delta):
    last, _ = stopping_point.reference(values, patience, min_delta)
    return last, last


@stopping_point.misconception(
    "Your best epoch is the best of the whole list, with those after the stop. A run that has "
    "stopped never gets to see them.",
)
def looked_ahead(values, patience, min_delta):
    last, _ = stopping_point.reference(values, patience, min_delta)
    seen = [math.inf if math.isnan(value) else value for value in values]
    return last, seen.index(min(seen))


@stopping_point.misconception(
    "Both numbers are one too large: the epochs count from 0, as the positions in the list do.",
)
def counted_from_one(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last + 1, best + 1


@stopping_point.misconception(
    "The best epoch is right. Of the run you report how many epochs it took; asked for is the last "
    "one, counted from 0.",
)
def number_of_epochs(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last + 1, best


@stopping_point.misconception(
    "Both numbers are right, in the wrong order: the last epoch of the run comes first.",
)
def wrong_order(values, patience, min_delta):
    return stopping_point.reference(values, patience, min_delta)[::-1]


@stopping_point.misconception(
    "You return the best value. Asked for is the epoch in which it came.",
)
def value_instead_of_epoch(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last, values[best]


@stopping_point.misconception(
    "You return a single number. The caller unpacks two: `last, best = stopping_point(...)`.",
)
def best_epoch_only(values, patience, min_delta):
    return stopping_point.reference(values, patience, min_delta)[1]
