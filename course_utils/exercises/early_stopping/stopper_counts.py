"""Wrong rules for what becomes of the best loss, and for what is counted."""

import math

from course_utils.exercises.early_stopping.stopper import Stopper, says

# What becomes of the best loss


@says(
    "Everything is compared with the first loss, because the best one so far is never updated. "
    "What has to be remembered after an improvement?"
)
class BestNotUpdated(Stopper):
    def improved(self, loss):
        self.best = loss if math.isinf(self.best) else self.best
        self.since_best = 0


@says(
    "Only large improvements end the waiting, as they should, but every small one moves the best "
    "loss down. Then many small steps never add up to a large one: when may it change?"
)
class BestCreeps(Stopper):
    def not_improved(self, loss):
        self.since_best += 1
        self.best = min(self.best, loss)


@says(
    "It stops where it should, but what is kept is the lowest loss, however little it is lower. "
    "An improvement by min_delta or less counts for nothing, neither for the waiting nor for the "
    "weights."
)
class LowestKept(Stopper):
    def keeps(self, loss):
        return loss < self.lowest


# What is counted


@says(
    "You wait one epoch too long. With patience 1 the first epoch without an improvement is the "
    "last of the run: at which count is the patience used up?"
)
class OneEpochLate(Stopper):
    def is_over(self):
        return self.since_best > self.patience


@says(
    "You stop one epoch too early. How many epochs without an improvement in a row does a "
    "patience of 2 allow for?"
)
class OneEpochEarly(Stopper):
    def is_over(self):
        return self.since_best >= self.patience - 1


@says(
    "You stop one epoch too early: the epoch of an improvement counts as one without. At which "
    "number does the count begin, before the next epoch adds to it?"
)
class BestCounted(Stopper):
    def improved(self, loss):
        self.best, self.since_best = loss, 1


@says(
    "You stop one epoch too early, other than with patience 1. How many epochs without an "
    "improvement in a row does a patience of 2 allow for?"
)
class OneEpochEarlyAfterOne(Stopper):
    def is_over(self):
        return self.since_best >= max(self.patience - 1, 1)


@says(
    "You stop at the first loss that is no improvement; the patience plays no part. One bad epoch "
    "proves nothing on a noisy curve."
)
class NoPatience(Stopper):
    def is_over(self):
        return self.since_best > 0


@says(
    "You count all epochs without an improvement. Patience asks how many there were in a row: "
    "what happens to the count when an epoch improves?"
)
class CounterNotReset(Stopper):
    def improved(self, loss):
        self.best = loss


@says(
    "Improvements count as well, so the run ends after a fixed number of epochs, however well it "
    "goes. The patience is counted from the best epoch so far, which moves with each improvement."
)
class CountedFromTheStart(Stopper):
    def is_over(self):
        return self.seen >= self.patience


@says(
    "Training stops when the number of the epoch reaches the patience, however well it goes. The "
    "patience is counted from the best epoch so far, which moves with each improvement."
)
class StoppedByEpoch(Stopper):
    def is_over(self):
        return self.seen > self.patience


@says(
    "Training never stops: whatever the losses are, it goes on to the last one. Can your count "
    "reach the patience, and does anything happen when it does?"
)
class NeverStops(Stopper):
    def is_over(self):
        return False


@says(
    "Training stops after the first epoch, whatever its loss is: in the first round already "
    "something returns, or says stop. Under which condition should it?"
)
class StopsAtOnce(Stopper):
    def is_over(self):
        return True


@says(
    "Before the first improvement you wait longer than the patience allows. An epoch without an "
    "improvement counts, whether or not there was one before: where does your count begin?"
)
class FirstEpochsNotCounted(Stopper):
    def not_improved(self, loss):
        self.since_best += self.seen > 0


@says(
    "Before the first improvement nothing is counted, so a training that begins with NaN goes on "
    "and on. An epoch without an improvement counts, whether or not there was one before."
)
class CountedFromTheFirstImprovement(Stopper):
    def not_improved(self, loss):
        self.since_best += not math.isinf(self.best)


@says(
    "An epoch that is neither better than the best nor worse counts for nothing: an equal loss, "
    "say, or NaN. Every epoch that is no improvement counts; is there a third possibility?"
)
class InBetweenNotCounted(Stopper):
    def not_improved(self, loss):
        self.since_best += loss > self.best


@says(
    "Two rules contradict min_delta: every loss below the best counts as an improvement, and only "
    "one that is higher by more than min_delta counts as an epoch without; equal ones and NaN "
    "count for nothing. By how much must a loss be lower? All the rest is no improvement."
)
class ThreeWays(Stopper):
    def improves(self, loss):
        return loss < self.best

    def not_improved(self, loss):
        self.since_best += loss > self.best + self.min_delta


@says(
    "An epoch whose loss is NaN is passed over and does not count. It is an epoch without an "
    "improvement like others, and a training that gets nothing but NaN should end."
)
class NanNotCounted(Stopper):
    def not_improved(self, loss):
        self.since_best += not math.isnan(loss)


@says(
    "Training ends at the first NaN. That is an epoch without an improvement, no more: the "
    "patience decides when it is enough."
)
class NanStops(Stopper):
    def is_over(self):
        return self.since_best >= self.patience or math.isnan(self.last)


@says(
    "You wait for the loss to rise several times in a row, so one dip on the way up starts the "
    "waiting anew. Patience counts the epochs since the best one, whether the loss rises in them "
    "or falls."
)
class RisesCounted(Stopper):
    def improved(self, loss):
        self.best = loss
        self.not_improved(loss)

    def not_improved(self, loss):
        self.since_best = self.since_best + 1 if loss > self.last else 0
