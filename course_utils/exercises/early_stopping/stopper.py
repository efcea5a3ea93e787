"""What `stopping_point` and `EarlyStopping` share: the runs they are tried on, and a stopper."""

import math
from collections.abc import Callable

NAN = math.nan

RUNS = (
    ("a run, computed by hand", [10, 8, 9, 7, 7.5, 8, 9, 6], 2, 0.0),
    ("patience 1", [6, 5, 5.5, 4], 1, 0.0),
    ("a run that ends before the patience does", [9, 7, 8, 5, 6], 3, 0.0),
    ("equal losses", [5, 4, 4, 4, 3], 2, 0.0),
    ("the first loss is the best", [3, 4, 5, 6, 7, 2], 3, 0.0),
    ("a loss that reaches 0", [2, 0, 1, 0.5, 0.25], 3, 0.0),
    ("losses that always fall", [9, 8, 7, 6, 5, 4, 3], 2, 0.0),
    ("a min_delta of 1, and steps of 1 and less", [9, 8, 7.5, 7, 6.5, 6, 2], 2, 1.0),
    ("steps around a min_delta of 0.5", [9, 8, 7.5, 7.25, 6.75, 6.875, 5], 2, 0.5),
    ("a min_delta of 1, and small steps that add up", [9, 8.5, 7.5, 7, 6, 6, 6, 6], 2, 1.0),
    ("a min_delta of 1, and only smaller steps", [9, 8.5, 8.25, 8.125, 8.0625], 2, 1.0),
    ("a zigzag downwards", [9, 8, 8.5, 7, 8, 6, 7, 5], 2, 0.0),
    ("a zigzag upwards", [5, 6, 5.5, 6.5, 6, 7, 4], 4, 0.0),
    ("one loss alone", [4], 2, 0.0),
    ("losses that tremble by less than min_delta", [5, 5.25, 4.75, 5.5, 4, 6], 3, 1.0),
    ("NaN in between", [5, 4, NAN, 3, NAN, 6, 7, 2], 2, 0.0),
    ("NaN twice in a row", [0.5, NAN, NAN, 0.25], 2, 0.0),
    ("NaN at first", [NAN, 3, 4, 5], 2, 0.0),
)
"""(label, losses, patience, min_delta) of the cases."""

ONLY_NAN = ("NaN until the patience is used up", [NAN, NAN, NAN, 3, 2], 2, 0.0)
"""The same, where nothing has improved when training stops."""


class Stopper:
    """Says of each loss whether its weights are kept, and whether to stop.

    It is made of small parts, so that a wrong version can change one of them.
    """

    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.best = self.last = self.lowest = math.inf
        self.since_best = self.seen = 0

    def limit(self):
        return self.best - self.min_delta

    def is_below(self, loss, limit):
        return loss < limit

    def starts(self):
        """Whether a loss counts as an improvement because it is the first."""
        return False

    def improves(self, loss):
        return self.starts() or self.is_below(loss, self.limit())

    def improved(self, loss):
        self.best, self.since_best = loss, 0

    def not_improved(self, loss):
        self.since_best += 1

    def is_over(self):
        return self.since_best >= self.patience

    def keeps(self, loss):
        """Whether the weights of this loss are kept: by default where it has improved."""
        return self.improves(loss)

    def follow(self, loss):
        """Take the next loss; return (whether its weights are kept, whether to stop)."""
        keeps = self.keeps(loss)
        (self.improved if self.improves(loss) else self.not_improved)(loss)
        self.seen += 1
        self.last, self.lowest = loss, loss if loss < self.lowest else self.lowest
        return bool(keeps), bool(self.is_over())


def outcome(stopper: Stopper, losses: list[float]) -> tuple[int, int | None]:
    """Return the last epoch that is trained, and the epoch whose weights are kept, if any."""
    kept = None
    for epoch, loss in enumerate(losses):
        keeps, stop = stopper.follow(loss)
        kept = epoch if keeps else kept
        if stop:
            break
    return epoch, kept


def says(message: str) -> Callable[[type[Stopper]], type[Stopper]]:
    """Return a decorator that gives a wrong rule what the learner is told of it."""

    def add(rule: type[Stopper]) -> type[Stopper]:
        rule.message = message
        return rule

    return add
