"""Wrong functions for `stopping_point`."""

import math
import re
from collections.abc import Callable

from course_utils.checking import at_once
from course_utils.exercises.early_stopping.stopper import Stopper, outcome
from course_utils.exercises.early_stopping.stopper_counts import OneEpochLate
from course_utils.exercises.early_stopping.stopper_limits import MinDeltaAdded, MinDeltaIgnored
from course_utils.exercises.early_stopping.stopper_mistakes import RULES
from course_utils.exercises.early_stopping.stopping_point import stopping_point


def _lowest(losses):
    """Return the epoch of the lowest loss; NaN is none."""
    seen = [math.inf if math.isnan(loss) else loss for loss in losses]
    return seen.index(min(seen))


# It stops where it should, and something else is reported


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
    return last, _lowest(values)


@stopping_point.misconception(
    "You look for the lowest loss of the whole list first, and stop `patience` epochs after it. "
    "Training knows only the losses up to now: go through them one by one.",
    limited=(True, False),
)
def lowest_of_all_first(values, patience, min_delta, limited):
    last = _lowest(values) + patience
    return min(last, len(values) - 1) if limited else last, _lowest(values)


@stopping_point.misconception(
    "You report the best epoch plus the patience also where the losses end before. If the patience "
    "is never used up, which epoch is the last?",
)
def beyond_the_end(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return (best + patience if best >= 0 else last), best


@stopping_point.misconception(
    "Where training stops, you go back by the patience to find the best epoch, and so you do where "
    "the losses end before. The best epoch has to be remembered when it comes.",
)
def patience_before_the_last(values, patience, min_delta):
    last, _ = stopping_point.reference(values, patience, min_delta)
    return last, last - patience


@stopping_point.misconception(
    "Both numbers are one too large: the epochs count from 0, as the positions in the list do.",
)
def counted_from_one(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last + 1, best + 1


@stopping_point.misconception(
    "The best epoch is right. Of the run you report how many epochs it took, or the one in which "
    "training is over already; asked for is the last one that is trained, counted from 0.",
)
def number_of_epochs(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last + 1, best


@stopping_point.misconception(
    "It is right where training stops. Where the patience is never used up you report how many "
    "losses there are; asked for is the last epoch, counted from 0.",
)
def length_at_the_end(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    stops = last - best >= patience
    return last if stops else len(values), best


@stopping_point.misconception(
    "The best epoch is right, and the last one is one too small. The epoch in which the patience "
    "is used up has been trained, too, and so has that of the last loss.",
    at_the_end=(True, False),
)
def epoch_before(values, patience, min_delta, at_the_end):
    last, best = stopping_point.reference(values, patience, min_delta)
    stops = last - best >= patience
    return last - 1 if stops or at_the_end else last, best


@stopping_point.misconception(
    "It is right where training stops. Where the patience is never used up, nothing comes back: "
    "what does your function return after the loop?",
)
def nothing_at_the_end(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return (last, best) if last - best >= patience else None


@stopping_point.misconception(
    "It is right where training stops. Where the patience is never used up, the numbers are no "
    "epochs: what does your function return after the loop?",
    result=((None, None), (-1, -1), (None, -1)),
)
def no_epochs_at_the_end(values, patience, min_delta, result):
    last, best = stopping_point.reference(values, patience, min_delta)
    return (last, best) if last - best >= patience else result


@stopping_point.misconception(
    "Both numbers are right, in the wrong order: the last epoch of the run comes first.",
    none=(-1, 0, None),
)
def wrong_order(values, patience, min_delta, none):
    last, best = stopping_point.reference(values, patience, min_delta)
    return none if best < 0 else best, last


@stopping_point.misconception(
    "You return the best loss. Asked for is the epoch in which it came.",
    none=(math.inf, None, math.nan, 0),
)
def value_instead_of_epoch(values, patience, min_delta, none):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last, none if best < 0 else values[best]


@stopping_point.misconception(
    "You return losses. Asked for are the epochs in which they came.",
)
def values_instead_of_epochs(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return values[last], values[best]


@stopping_point.misconception(
    "Of the best epoch you return how far it is behind the last one. Asked for is its own number.",
)
def distance_instead_of_epoch(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last, last - best


@stopping_point.misconception(
    "A single number comes back. The caller unpacks two: `last, best = stopping_point(...)`.",
    which=(1, 0),
)
def one_number_only(values, patience, min_delta, which):
    return stopping_point.reference(values, patience, min_delta)[which]


@stopping_point.misconception(
    "Three things come back. Asked for are two: the last epoch and the best one.",
)
def three_results(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last, best, values[best]


# It stops where it should not


def _as_function(rule: type[Stopper]) -> Callable:
    def variant(values, patience, min_delta):
        last, best = outcome(rule(patience, min_delta), values)
        return last, 0 if best is None else best

    variant.__name__ = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", rule.__name__).lower()
    return variant


for _message, _rule in RULES:
    stopping_point.misconception(_message)(_as_function(_rule))


class FirstAgainstItself(Stopper):
    """Begins with the first loss as the best one, and then meets it in the loop."""

    message = (
        "Epoch 0 is compared with itself and counts as waiting. What is worse than every loss?"
    )

    def improves(self, loss):
        self.best = self.best if self.seen else loss
        return self.is_below(loss, self.limit())


stopping_point.misconception(FirstAgainstItself.message)(_as_function(FirstAgainstItself))
for _rule in (OneEpochLate, MinDeltaIgnored, MinDeltaAdded):
    _both = type(f"FirstAgainstItselfAnd{_rule.__name__}", (FirstAgainstItself, _rule), {})
    stopping_point.misconception(at_once(FirstAgainstItself.message, _rule.message))(
        _as_function(_both)
    )
