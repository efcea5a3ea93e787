"""Wrong rules for what an improvement is."""

import math

from course_utils.exercises.early_stopping.stopper import Stopper, says


@says("Any loss below the best counts as an improvement. Which part does min_delta play?")
class MinDeltaIgnored(Stopper):
    def limit(self):
        return self.best


@says(
    "With your sign, min_delta makes it easier to improve: even a loss that is a little worse "
    "than the best counts. It should make it harder."
)
class MinDeltaAdded(Stopper):
    def limit(self):
        return self.best + self.min_delta


@says(
    "You take min_delta as a share of the best loss. Here it is a difference, in the unit of the "
    "loss."
)
class Relative(Stopper):
    def limit(self):
        return self.best * (1 - self.min_delta)


@says(
    "You compare each loss with the one before. A zigzag that climbs is then full of "
    "improvements: what should a loss be lower than?"
)
class ComparedWithTheLast(Stopper):
    def limit(self):
        return self.last - self.min_delta


@says(
    "You compare each loss with the one before, and min_delta plays no part. A zigzag that climbs "
    "is then full of improvements: what should a loss be lower than, and by how much?"
)
class ComparedWithTheLastOnly(Stopper):
    def limit(self):
        return self.last


@says(
    "A loss that is better by exactly min_delta, or equal where min_delta is 0, counts as an "
    "improvement. It has to be better by more than that."
)
class EqualCounts(Stopper):
    def is_below(self, loss, limit):
        return loss <= limit


@says(
    "NaN counts as an improvement and becomes the best loss, with which nothing can be compared. "
    "Every comparison with NaN is False: ask whether a loss is better, not whether it fails to be "
    "worse."
)
class NanImproves(Stopper):
    def is_below(self, loss, limit):
        return not loss >= limit


@says(
    "You take for an improvement whatever is not worse, and so two things count that should not: "
    "a loss that is better by exactly min_delta (equal, where that is 0), and NaN, of which no "
    "comparison is ever true. Ask whether a loss is better."
)
class EqualAndNanCount(Stopper):
    def is_below(self, loss, limit):
        return not loss > limit


@says(
    "The first loss becomes the best one whatever it is. If it is NaN, nothing is ever better. "
    "Which number is worse than every loss, so that no first epoch needs a rule of its own?"
)
class NanStarts(Stopper):
    def starts(self):
        return self.seen == 0


@says(
    "NaN counts as an improvement and becomes the best loss, and from then on nothing is better. "
    "NaN is never an improvement, wherever it comes."
)
class NanIsTaken(Stopper):
    def improves(self, loss):
        return math.isnan(loss) or loss < self.best - self.min_delta


@says("You wait for the loss to rise. A loss is better when it is lower.")
class HigherIsBetter(Stopper):
    def improves(self, loss):
        return math.isinf(self.best) or loss > self.best + self.min_delta


@says(
    "A loss that is far from the best counts as an improvement, on whichever side. A difference "
    "has a sign: which one means better?"
)
class AnyChangeCounts(Stopper):
    def improves(self, loss):
        return abs(self.best - loss) > self.min_delta


@says(
    "A best loss of 0 is taken for none at all: `not best` and `best or ...` are true of 0, too. "
    "What can tell the start from a loss of 0?"
)
class ZeroIsNone(Stopper):
    def improves(self, loss):
        return not self.best or loss < self.best - self.min_delta
