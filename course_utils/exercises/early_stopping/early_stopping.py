"""Exercise: Stops when a metric, lower is better, has not improved for `patience` epochs."""

import copy
import math
from collections.abc import Callable
from functools import partial

import torch
from torch import nn

from course_utils.checking import Case, exercise


class _Numbered(nn.Module):
    """A model whose weight and buffer are the number of the epoch."""

    def __init__(self, number: int):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2, 2))
        self.register_buffer("running_mean", torch.zeros(2))
        self.become(number)

    @torch.no_grad()
    def become(self, number: int) -> None:
        """Change the numbers in place, as an optimizer does."""
        self.weight.fill_(number)
        self.running_mean.fill_(number)

    def numbers(self) -> list[float]:
        return [self.weight.max().item(), self.running_mean.max().item()]


def _follow(
    values: list[float], EarlyStopping: Callable, patience: int, min_delta: float
) -> object:
    """Train for show: return when it stopped and which epoch's weights came back."""
    stopper, model = EarlyStopping(patience, min_delta), _Numbered(-1)
    first, stop, epoch = None, False, 0
    for epoch, value in enumerate(values):
        model.become(epoch)
        stop = stopper.step(value, model)
        if stop is ...:
            return ...
        first = stop if epoch == 0 else first
        if stop:
            break
    model.become(99)
    stopper.restore(model)
    new = _Numbered(-1)
    stopper.restore(new)
    return {
        "what step returns after epoch 0": first,
        "the last epoch that was trained": epoch,
        "what step returns after it": stop,
        "epoch of the weights, of the buffer after restore": model.numbers(),
        "the same in a new model": new.numbers(),
    }


def _early_stopping_cases() -> list[Case]:
    def case(label: str, values: list[float], patience: int, min_delta: float = 0.0) -> Case:
        numbers = ", ".join(f"{value:g}" for value in values)
        return Case(f"{label}: losses {numbers}", patience, min_delta, run=partial(_follow, values))

    return [
        case("the run by hand", [10, 8, 9, 7, 7.5, 8, 9, 6], 2),
        case("patience 1", [6, 5, 5.5, 4], 1),
        case("an end before the patience is used up", [9, 7, 8, 5, 6], 3),
        case("equal values", [5, 4, 4, 4, 3], 2),
        case("small steps", [9, 8, 7.5, 7, 6.5, 6, 2], 2, 1.0),
        case("steps around 0.5", [9, 8, 7.5, 7.25, 6.75, 6.875, 5], 2, 0.5),
        case("small steps that add up", [9, 8.5, 7.5, 7, 6, 6, 6, 6], 2, 1.0),
        case("a zigzag downwards", [9, 8, 8.5, 7, 8, 6, 7, 5], 2),
        case("a zigzag upwards", [5, 6, 5.5, 6.5, 6, 7, 4], 4),
        case("NaN in between", [5, 4, math.nan, 3, math.nan, math.nan, 2], 2),
        case("NaN at first", [math.nan, 3, 4, 5], 2),
    ]


@exercise(
    cases=_early_stopping_cases,
    hints=(
        "The object has to remember from step to step what your loop remembered: the best metric, "
        "how many epochs in a row have brought no improvement, and the weights of the best epoch. "
        "Give all of them a start in `__init__`.",
        "`model.state_dict()` holds the weights and buffers themselves, not copies of them. "
        "`{name: tensor.clone() for name, tensor in model.state_dict().items()}` is a copy.",
        "`step` does one of two things: after an improvement it stores the metric and a copy and "
        "sets the count to 0; otherwise it adds 1 to the count. Then it returns whether the count "
        "has reached the patience. `restore` is one call of `load_state_dict`.",
    ),
)
class EarlyStopping:
    """Stops when a metric, lower is better, has not improved for `patience` epochs."""

    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.best, self.since_best, self.best_weights = float("inf"), 0, None

    def step(self, metric, model):
        """Take the metric of an epoch; return whether to stop."""
        if metric < self.best - self.min_delta:
            weights = model.state_dict().items()
            self.best_weights = {name: tensor.clone() for name, tensor in weights}
            self.best, self.since_best = metric, 0
        else:
            self.since_best += 1
        return self.since_best >= self.patience

    def restore(self, model):
        """Give the model the weights of the best epoch."""
        model.load_state_dict(self.best_weights)


class _Variant:
    """Early stopping in parts: each misconception changes one of them."""

    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.best, self.last, self.since_best, self.weights = math.inf, math.inf, 0, None

    def improves(self, metric):
        return metric < self.best - self.min_delta

    def improved(self, metric, model):
        self.best, self.since_best = metric, 0
        self.weights = self.kept(model)

    def kept(self, model):
        return copy.deepcopy(model.state_dict())

    def not_improved(self, metric, model):
        self.since_best += 1

    def is_over(self):
        return self.since_best >= self.patience

    def step(self, metric, model):
        (self.improved if self.improves(metric) else self.not_improved)(metric, model)
        self.last = metric
        return self.is_over()

    def restore(self, model):
        model.load_state_dict(self.weights)


@EarlyStopping.misconception(
    "It stops where it should, but `restore` brings back whatever the model is at that moment. A "
    "`state_dict` holds the tensors of the model themselves, and the optimizer goes on changing "
    "them. What makes them independent?",
)
class ByReference(_Variant):
    def kept(self, model):
        return dict(model.state_dict())


@EarlyStopping.misconception(
    "It stops where it should, but you store the weights at every step, so `restore` brings back "
    "those of the last one. Which steps deserve to be stored?",
)
class LastWeights(_Variant):
    def not_improved(self, metric, model):
        self.since_best += 1
        self.weights = self.kept(model)


@EarlyStopping.misconception(
    "`restore` brings back the weights of the first improvement, whatever came later. What has to "
    "happen to the stored weights at the next one?",
)
class FirstWeights(_Variant):
    def improved(self, metric, model):
        self.best, self.since_best = metric, 0
        self.weights = self.weights or self.kept(model)


@EarlyStopping.misconception(
    "It stops where it should, but after `restore` the model has the weights that it had before. "
    "The stored tensors must get into the very model that is passed in.",
)
class NothingRestored(_Variant):
    def restore(self, model):
        model = copy.deepcopy(model)
        model.load_state_dict(self.weights)
        return model


@EarlyStopping.misconception(
    "You restore the model that `step` saw, not the one that `restore` is given. The two are the "
    "same in most loops, but not in all.",
)
class OwnModelRestored(_Variant):
    def step(self, metric, model):
        self.model = model
        return super().step(metric, model)

    def restore(self, model):
        self.model.load_state_dict(self.weights)


@EarlyStopping.misconception(
    "The weights come back, the buffers do not: `parameters()` leaves out what a model keeps "
    "besides its weights, such as running means. Which method lists both?",
)
class ParametersOnly(_Variant):
    def kept(self, model):
        return {name: p.detach().clone() for name, p in model.named_parameters()}

    def restore(self, model):
        model.load_state_dict(self.weights, strict=False)


@EarlyStopping.misconception(
    "You wait one epoch too long. With patience 1 the first epoch without an improvement is the "
    "last of the run: which count means stop?",
)
class OneEpochLate(_Variant):
    def is_over(self):
        return self.since_best > self.patience


@EarlyStopping.misconception(
    "You stop one epoch too early. How many epochs without an improvement in a row does a patience "
    "of 2 allow for?",
)
class OneEpochEarly(_Variant):
    def is_over(self):
        return self.since_best >= max(self.patience - 1, 1)


@EarlyStopping.misconception(
    "You stop at the first metric that is no improvement; the patience plays no part.",
)
class NoPatience(_Variant):
    def is_over(self):
        return self.since_best > 0


@EarlyStopping.misconception(
    "You count all epochs without an improvement. Patience asks how many there were in a row: what "
    "happens to the count when an epoch improves?",
)
class CounterNotReset(_Variant):
    def improved(self, metric, model):
        self.best, self.weights = metric, self.kept(model)


@EarlyStopping.misconception(
    "You count every epoch, improvements as well, so the run ends after `patience` epochs, however "
    "well it goes.",
)
class CountedFromTheStart(_Variant):
    def step(self, metric, model):
        if self.improves(metric):
            self.best, self.weights = metric, self.kept(model)
        self.since_best += 1
        return self.is_over()


@EarlyStopping.misconception(
    "You compare each metric with the one before. A zigzag that climbs is then full of "
    "improvements: what should a metric be lower than?",
)
class ComparedWithTheLast(_Variant):
    def improves(self, metric):
        return metric < self.last - self.min_delta


@EarlyStopping.misconception(
    "Everything is compared with the first metric, because the best one so far is never updated. "
    "What has to be remembered after an improvement?",
)
class BestNotUpdated(_Variant):
    def improved(self, metric, model):
        self.best = metric if math.isinf(self.best) else self.best
        self.since_best, self.weights = 0, self.kept(model)


@EarlyStopping.misconception(
    "A metric that is better by exactly min_delta, or equal where min_delta is 0, counts as an "
    "improvement. It has to be better by more than that.",
)
class EqualCounts(_Variant):
    def improves(self, metric):
        return metric <= self.best - self.min_delta


@EarlyStopping.misconception(
    "Any metric below the best counts as an improvement. Which part does min_delta play?",
)
class MinDeltaIgnored(_Variant):
    def improves(self, metric):
        return metric < self.best


@EarlyStopping.misconception(
    "With your sign, min_delta makes it easier to improve: even a metric that is a little worse "
    "than the best counts. It should make it harder.",
)
class MinDeltaAdded(_Variant):
    def improves(self, metric):
        return metric < self.best + self.min_delta


@EarlyStopping.misconception(
    "You take min_delta as a share of the best metric. Here it is a difference, in the unit of the "
    "metric.",
)
class Relative(_Variant):
    def improves(self, metric):
        return metric < self.best * (1 - self.min_delta)


@EarlyStopping.misconception(
    "Only large improvements end the waiting, as they should, but every small one moves the best "
    "metric down. Then many small steps never add up to a large one: when may it change?",
)
class BestCreeps(_Variant):
    def not_improved(self, metric, model):
        self.since_best += 1
        self.best = min(self.best, metric)


@EarlyStopping.misconception(
    "It stops where it should, but it keeps the weights of the lowest metric, however little it is "
    "lower. Here an improvement by min_delta or less counts for nothing, neither for the waiting "
    "nor for the weights.",
)
class LowestKept(_Variant):
    lowest = math.inf

    def step(self, metric, model):
        if metric < self.lowest:
            self.lowest, self.lowest_weights = metric, self.kept(model)
        return super().step(metric, model)

    def restore(self, model):
        model.load_state_dict(self.lowest_weights)


@EarlyStopping.misconception(
    "NaN counts as an improvement, and from then on nothing is better. Every comparison with NaN "
    "is False: ask whether a metric is better, not whether it fails to be worse.",
)
class NanImproves(_Variant):
    def improves(self, metric):
        return not metric >= self.best - self.min_delta


@EarlyStopping.misconception(
    "Your first metric becomes the best one whatever it is. If it is NaN, nothing is ever better. "
    "Which number is worse than every metric, so that no first step needs a rule of its own?",
)
class NanStarts(_Variant):
    def improves(self, metric):
        return math.isinf(self.best) or metric < self.best - self.min_delta


@EarlyStopping.misconception(
    "You wait for the metric to rise. It is a loss here: better is lower.",
)
class HigherIsBetter(_Variant):
    def improves(self, metric):
        return math.isinf(self.best) or metric > self.best + self.min_delta


@EarlyStopping.misconception(
    "`step` says True while the training should go on. The loop reads it the other way round: "
    "`if stopper.step(...): break`.",
)
class GoesOnWhenTrue(_Variant):
    def is_over(self):
        return self.since_best < self.patience


@EarlyStopping.misconception(
    "`step` says whether the metric has improved. The loop wants to know whether it should stop.",
)
class SaysWhetherImproved(_Variant):
    def is_over(self):
        return self.since_best == 0
