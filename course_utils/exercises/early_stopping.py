"""Chapter 08: exercises and questions on data splits, early stopping and checkpoints."""

import copy
import math
import random
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from torch import nn

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question

# --- 8.1 train_val_split --------------------------------------------------------------------


def _judge_split(train_val_split: Callable, n: int, fraction: float, generator: torch.Generator):
    """Return what holds for the two parts, in words: many splits are right."""
    parts = train_val_split(n, fraction, generator)
    if not isinstance(parts, list | tuple) or len(parts) != 2:
        return parts
    kinds = " and ".join(dict.fromkeys(_kind(part) for part in parts))
    if kinds != _INDICES:
        return [kinds, *["not looked at"] * 5]
    train, val = (part.tolist() for part in parts)
    next_split = train_val_split(n, fraction, generator)
    again = train_val_split(n, fraction, torch.Generator().manual_seed(generator.initial_seed()))
    return [
        _INDICES,
        f"{len(train)} for training, {len(val)} for validation",
        _coverage(train, val, n),
        _mixing(val),
        "another split at the next call" if _sets(next_split) != _sets(parts) else "always alike",
        "same seed, same split" if _sets(again) == _sets(parts) else "same seed, another split",
    ]


_INDICES = "int64 tensors of 1 axis"
"""What both parts should be, in the words of `_kind`."""


def _kind(part: object) -> str:
    if isinstance(part, torch.Tensor):
        axes = "1 axis" if part.dim() == 1 else f"{part.dim()} axes"
        return f"{part.dtype} tensors of {axes}".removeprefix("torch.")
    return f"parts of type {type(part).__name__}"


def _coverage(train: list[int], val: list[int], n: int) -> str:
    if set(train + val) - set(range(n)):
        return "an index out of range"
    if len(set(train)) < len(train) or len(set(val)) < len(val):
        return "an index twice in one part"
    if set(train) & set(val):
        return "an index in both parts"
    return "every index once" if len(train + val) == n else "an index in neither part"


def _mixing(val: list[int]) -> str:
    """Say whether the validation set is a block of neighbours, and where."""
    first, last = min(val, default=0), max(val, default=0)
    if sorted(val) != list(range(first, last + 1)):
        return "shuffled"
    return f"not shuffled: {'first' if first == 0 else 'last'} examples for validation"


def _sets(parts: list | tuple) -> list[set[int]]:
    return [set(part.tolist()) for part in parts]


def _split_cases() -> list[Case]:
    return [
        Case(label, n, fraction, torch.Generator().manual_seed(81 + n), run=_judge_split)
        for label, n, fraction in (
            ("50 examples, a fifth of them for validation", 50, 0.2),
            ("23 examples: 0.3 of them are 6.9", 23, 0.3),
            ("41 examples: 0.2 of them are 8.2", 41, 0.2),
            ("100 examples: as a float, 0.29 of them are 28.999999999999996", 100, 0.29),
            ("more for validation than for training", 60, 0.75),
        )
    ]


@exercise(
    "8.1",
    cases=_split_cases,
    hints=(
        "First how many examples the validation set gets. Then one random order of all n, cut "
        "into two pieces: what is not in one piece is in the other.",
        "`torch.randperm(n, generator=generator)` is the random order, and `order[:k]` and "
        "`order[k:]` are two pieces that share nothing and lose nothing.",
        "The fraction belongs to the validation set: `n_val = round(fraction * n)`. Return the "
        "training indices first.",
    ),
)
def train_val_split(n, fraction, generator):
    """Return index tensors (train, val) that share range(n); val has round(fraction * n) of it."""
    n_val = round(fraction * n)
    order = torch.randperm(n, generator=generator)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "drawn-twice",
    "The two parts come from two random orders, so some examples are in both and others in none. "
    "Then the validation set tests what was trained on. How many random orders does a cut need?",
)
def _(n, fraction, generator):
    n_val = round(fraction * n)
    train = torch.randperm(n, generator=generator)[: n - n_val]
    return train, torch.randperm(n, generator=generator)[:n_val]


@train_val_split.misconception(
    "validation-in-training",
    "The training set holds all n examples, those for validation among them. Then the validation "
    "set tests what was trained on.",
)
def _(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    return order, order[: round(fraction * n)]


@train_val_split.misconception(
    "one-part-shuffled",
    "One part is cut from a random order, the other from the stored one, so they overlap. Both "
    "pieces have to come from the same order.",
)
def _(n, fraction, generator):
    n_val = round(fraction * n)
    return torch.randperm(n, generator=generator)[n_val:], torch.arange(n_val)


@train_val_split.misconception(
    "remainder-lost",
    "Both sizes are rounded down, and an example that belongs to neither is lost. Round once, and "
    "give the other part all the rest.",
)
def _(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_train, n_val = int((1 - fraction) * n), int(fraction * n)
    return order[:n_train], order[n_train : n_train + n_val]


@train_val_split.misconception(
    "rounded-down",
    "`int` and `//` cut the digits off, and a float that should be 29 may be 28.999999999999996. "
    "Asked for is the nearest whole number.",
)
def _(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = int(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "not-shuffled-last",
    "The validation set is the end of the stored data. Where data are sorted, by class or by day, "
    "it then holds what the training set lacks.",
)
def _(n, fraction, generator):
    return torch.arange(n).split([n - round(fraction * n), round(fraction * n)])


@train_val_split.misconception(
    "not-shuffled-first",
    "The validation set is the beginning of the stored data. Where data are sorted, by class or by "
    "day, it then holds what the training set lacks.",
)
def _(n, fraction, generator):
    n_val = round(fraction * n)
    return torch.arange(n_val, n), torch.arange(n_val)


@train_val_split.misconception(
    "ignored-generator",
    "The split is random, but does not come from the generator that was passed in: after a restart "
    "other images are for validation, and the network has been trained on some of them. Which "
    "argument of the random function is missing?",
)
def _(n, fraction, generator):
    order = torch.tensor(random.sample(range(n), n))
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "ignored-generator-rounded-down",
    "Two things: the split does not come from the generator that was passed in, so nobody can "
    "repeat it; and `int` or `//` cut off the digits where the nearest whole number is asked for.",
)
def _(n, fraction, generator):
    order = torch.tensor(random.sample(range(n), n))
    n_val = int(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "own-seed",
    "Every call gives the same split, whatever generator it gets: a seed is set inside the "
    "function. Who calls it decides on the seed.",
)
def _(n, fraction, generator):
    order = torch.randperm(n, generator=torch.Generator().manual_seed(0))
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "fraction-for-training",
    "The two sizes are exchanged. Which part gets the fraction, and which part is returned first?",
)
def _(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = round(fraction * n)
    return order[:n_val], order[n_val:]


@train_val_split.misconception(
    "with-replacement",
    "Each index is drawn by itself, so some examples come twice and others never. A split deals "
    "every example out once, like a card.",
)
def _(n, fraction, generator):
    order = torch.randint(n, (n,), generator=generator)
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "coin-for-each",
    "You toss a coin for every example. On average the sizes are right, but each split has others. "
    "Asked for is a fixed number of validation examples.",
)
def _(n, fraction, generator):
    is_val = torch.rand(n, generator=generator) < fraction
    return (~is_val).nonzero().flatten(), is_val.nonzero().flatten()


@train_val_split.misconception(
    "masks",
    "These are masks: True and False for every example. Asked for are the indices themselves.",
)
def _(n, fraction, generator):
    is_val = torch.randperm(n, generator=generator) < round(fraction * n)
    return ~is_val, is_val


@train_val_split.misconception(
    "off-by-one",
    "The two pieces do not meet: the last example of the order is lost. A slice ends before its "
    "second number, so where must the next one begin?",
)
def _(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = round(fraction * n)
    return order[n_val:-1], order[:n_val]


# --- 8.2 stopping_point ---------------------------------------------------------------------


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
    "8.2",
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


stopping_point.misconception(
    "one-epoch-late",
    "You wait one epoch too long. With patience 1 the first epoch without an improvement is the "
    "last of the run: at which distance from the best epoch is the patience used up?",
)(_stopping_variant(_reference_improves, patience=1))

stopping_point.misconception(
    "one-epoch-early",
    "You stop one epoch too early. How many epochs without an improvement in a row does a patience "
    "of 2 allow for?",
)(_stopping_variant(_reference_improves, patience=-1))

stopping_point.misconception(
    "no-patience",
    "You stop at the first value that is no improvement; the patience plays no part. One bad epoch "
    "proves nothing on a noisy curve.",
)(lambda values, patience, min_delta: stopping_point.reference(values, 1, min_delta))

stopping_point.misconception(
    "compared-with-the-last",
    "You compare each value with the one before. A zigzag that climbs is then full of "
    "improvements: what should a value be lower than?",
)(_stopping_variant(lambda value, best, last, min_delta: value < last - min_delta))

stopping_point.misconception(
    "equal-counts",
    "A value that is better by exactly min_delta, or equal where min_delta is 0, counts as an "
    "improvement in your function. It has to be better by more than that.",
)(_stopping_variant(lambda value, best, last, min_delta: value <= best - min_delta))

stopping_point.misconception(
    "min-delta-ignored",
    "Any value below the best counts as an improvement in your function. Which part does min_delta "
    "play?",
)(_stopping_variant(lambda value, best, last, min_delta: value < best))

stopping_point.misconception(
    "min-delta-added",
    "With your sign, min_delta makes it easier to improve: even a value that is a little worse "
    "than the best counts. It should make it harder.",
)(_stopping_variant(lambda value, best, last, min_delta: value < best + min_delta))

stopping_point.misconception(
    "relative",
    "You take min_delta as a share of the best value. Here it is a difference, in the unit of the "
    "loss.",
)(_stopping_variant(lambda value, best, last, min_delta: value < best * (1 - min_delta)))

stopping_point.misconception(
    "nan-improves",
    "NaN counts as an improvement in your function, and from then on nothing is better. Every "
    "comparison with NaN is False: ask whether a value is better, not whether it fails to be "
    "worse.",
)(_stopping_variant(lambda value, best, last, min_delta: not value >= best - min_delta))

stopping_point.misconception(
    "higher-is-better",
    "You wait for the value to rise. A loss is better when it is lower.",
)(
    _stopping_variant(
        lambda value, best, last, min_delta: math.isinf(best) or value > best + min_delta
    )
)


@stopping_point.misconception(
    "counter-not-reset",
    "You count all epochs without an improvement. Patience asks how many there were in a row: what "
    "happens to the count when an epoch improves?",
)
def _(values, patience, min_delta):
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
    "counted-from-the-start",
    "You stop as soon as the number of the epoch reaches the patience. The patience is counted "
    "from the best epoch so far, which moves along with every improvement.",
)
def _(values, patience, min_delta):
    best, best_epoch = math.inf, 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch = value, epoch
        if epoch >= patience:
            break
    return epoch, best_epoch


@stopping_point.misconception(
    "best-creeps",
    "Only large improvements end the waiting, as they should, but every small one moves the best "
    "value down. Then many small steps never add up to a large one: when may `best` change?",
)
def _(values, patience, min_delta):
    best, best_epoch = math.inf, 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best_epoch = epoch
        elif epoch - best_epoch >= patience:
            return epoch, best_epoch
        best = min(best, value)
    return epoch, best_epoch


@stopping_point.misconception(
    "lowest-kept",
    "It stops where it should, but the epoch that you report is that of the lowest value, however "
    "little it is lower. The best epoch is that of the last improvement, by more than min_delta.",
)
def _(values, patience, min_delta):
    last, _ = stopping_point.reference(values, patience, min_delta)
    seen = [math.inf if math.isnan(value) else value for value in values[: last + 1]]
    return last, seen.index(min(seen))


@stopping_point.misconception(
    "last-is-best",
    "It stops where it should, but you report the last epoch twice. The weights to keep are those "
    "of the last improvement, some epochs back.",
)
def _(values, patience, min_delta):
    last, _ = stopping_point.reference(values, patience, min_delta)
    return last, last


@stopping_point.misconception(
    "looked-ahead",
    "Your best epoch is the best of the whole list, with those after the stop. A run that has "
    "stopped never gets to see them.",
)
def _(values, patience, min_delta):
    last, _ = stopping_point.reference(values, patience, min_delta)
    seen = [math.inf if math.isnan(value) else value for value in values]
    return last, seen.index(min(seen))


@stopping_point.misconception(
    "counted-from-one",
    "Both numbers are one too large: the epochs count from 0, as the positions in the list do.",
)
def _(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last + 1, best + 1


@stopping_point.misconception(
    "number-of-epochs",
    "The best epoch is right. Of the run you report how many epochs it took; asked for is the last "
    "one, counted from 0.",
)
def _(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last + 1, best


@stopping_point.misconception(
    "wrong-order",
    "Both numbers are right, in the wrong order: the last epoch of the run comes first.",
)
def _(values, patience, min_delta):
    return stopping_point.reference(values, patience, min_delta)[::-1]


@stopping_point.misconception(
    "value-instead-of-epoch",
    "You return the best value. Asked for is the epoch in which it came.",
)
def _(values, patience, min_delta):
    last, best = stopping_point.reference(values, patience, min_delta)
    return last, values[best]


@stopping_point.misconception(
    "best-epoch-only",
    "You return a single number. The caller unpacks two: `last, best = stopping_point(...)`.",
)
def _(values, patience, min_delta):
    return stopping_point.reference(values, patience, min_delta)[1]


# --- 8.3 EarlyStopping ----------------------------------------------------------------------


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
    "8.3",
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
    "by-reference",
    "It stops where it should, but `restore` brings back whatever the model is at that moment. A "
    "`state_dict` holds the tensors of the model themselves, and the optimizer goes on changing "
    "them. What makes them independent?",
)
class _(_Variant):
    def kept(self, model):
        return dict(model.state_dict())


@EarlyStopping.misconception(
    "last-weights",
    "It stops where it should, but you store the weights at every step, so `restore` brings back "
    "those of the last one. Which steps deserve to be stored?",
)
class _(_Variant):
    def not_improved(self, metric, model):
        self.since_best += 1
        self.weights = self.kept(model)


@EarlyStopping.misconception(
    "first-weights",
    "`restore` brings back the weights of the first improvement, whatever came later. What has to "
    "happen to the stored weights at the next one?",
)
class _(_Variant):
    def improved(self, metric, model):
        self.best, self.since_best = metric, 0
        self.weights = self.weights or self.kept(model)


@EarlyStopping.misconception(
    "nothing-restored",
    "It stops where it should, but after `restore` the model has the weights that it had before. "
    "The stored tensors must get into the very model that is passed in.",
)
class _(_Variant):
    def restore(self, model):
        model = copy.deepcopy(model)
        model.load_state_dict(self.weights)
        return model


@EarlyStopping.misconception(
    "own-model-restored",
    "You restore the model that `step` saw, not the one that `restore` is given. The two are the "
    "same in most loops, but not in all.",
)
class _(_Variant):
    def step(self, metric, model):
        self.model = model
        return super().step(metric, model)

    def restore(self, model):
        self.model.load_state_dict(self.weights)


@EarlyStopping.misconception(
    "parameters-only",
    "The weights come back, the buffers do not: `parameters()` leaves out what a model keeps "
    "besides its weights, such as running means. Which method lists both?",
)
class _(_Variant):
    def kept(self, model):
        return {name: p.detach().clone() for name, p in model.named_parameters()}

    def restore(self, model):
        model.load_state_dict(self.weights, strict=False)


@EarlyStopping.misconception(
    "one-epoch-late",
    "You wait one epoch too long. With patience 1 the first epoch without an improvement is the "
    "last of the run: which count means stop?",
)
class _(_Variant):
    def is_over(self):
        return self.since_best > self.patience


@EarlyStopping.misconception(
    "one-epoch-early",
    "You stop one epoch too early. How many epochs without an improvement in a row does a patience "
    "of 2 allow for?",
)
class _(_Variant):
    def is_over(self):
        return self.since_best >= max(self.patience - 1, 1)


@EarlyStopping.misconception(
    "no-patience",
    "You stop at the first metric that is no improvement; the patience plays no part.",
)
class _(_Variant):
    def is_over(self):
        return self.since_best > 0


@EarlyStopping.misconception(
    "counter-not-reset",
    "You count all epochs without an improvement. Patience asks how many there were in a row: what "
    "happens to the count when an epoch improves?",
)
class _(_Variant):
    def improved(self, metric, model):
        self.best, self.weights = metric, self.kept(model)


@EarlyStopping.misconception(
    "counted-from-the-start",
    "You count every epoch, improvements as well, so the run ends after `patience` epochs, however "
    "well it goes.",
)
class _(_Variant):
    def step(self, metric, model):
        if self.improves(metric):
            self.best, self.weights = metric, self.kept(model)
        self.since_best += 1
        return self.is_over()


@EarlyStopping.misconception(
    "compared-with-the-last",
    "You compare each metric with the one before. A zigzag that climbs is then full of "
    "improvements: what should a metric be lower than?",
)
class _(_Variant):
    def improves(self, metric):
        return metric < self.last - self.min_delta


@EarlyStopping.misconception(
    "best-not-updated",
    "Everything is compared with the first metric, because the best one so far is never updated. "
    "What has to be remembered after an improvement?",
)
class _(_Variant):
    def improved(self, metric, model):
        self.best = metric if math.isinf(self.best) else self.best
        self.since_best, self.weights = 0, self.kept(model)


@EarlyStopping.misconception(
    "equal-counts",
    "A metric that is better by exactly min_delta, or equal where min_delta is 0, counts as an "
    "improvement. It has to be better by more than that.",
)
class _(_Variant):
    def improves(self, metric):
        return metric <= self.best - self.min_delta


@EarlyStopping.misconception(
    "min-delta-ignored",
    "Any metric below the best counts as an improvement. Which part does min_delta play?",
)
class _(_Variant):
    def improves(self, metric):
        return metric < self.best


@EarlyStopping.misconception(
    "min-delta-added",
    "With your sign, min_delta makes it easier to improve: even a metric that is a little worse "
    "than the best counts. It should make it harder.",
)
class _(_Variant):
    def improves(self, metric):
        return metric < self.best + self.min_delta


@EarlyStopping.misconception(
    "relative",
    "You take min_delta as a share of the best metric. Here it is a difference, in the unit of the "
    "metric.",
)
class _(_Variant):
    def improves(self, metric):
        return metric < self.best * (1 - self.min_delta)


@EarlyStopping.misconception(
    "best-creeps",
    "Only large improvements end the waiting, as they should, but every small one moves the best "
    "metric down. Then many small steps never add up to a large one: when may it change?",
)
class _(_Variant):
    def not_improved(self, metric, model):
        self.since_best += 1
        self.best = min(self.best, metric)


@EarlyStopping.misconception(
    "lowest-kept",
    "It stops where it should, but it keeps the weights of the lowest metric, however little it is "
    "lower. Here an improvement by min_delta or less counts for nothing, neither for the waiting "
    "nor for the weights.",
)
class _(_Variant):
    lowest = math.inf

    def step(self, metric, model):
        if metric < self.lowest:
            self.lowest, self.lowest_weights = metric, self.kept(model)
        return super().step(metric, model)

    def restore(self, model):
        model.load_state_dict(self.lowest_weights)


@EarlyStopping.misconception(
    "nan-improves",
    "NaN counts as an improvement, and from then on nothing is better. Every comparison with NaN "
    "is False: ask whether a metric is better, not whether it fails to be worse.",
)
class _(_Variant):
    def improves(self, metric):
        return not metric >= self.best - self.min_delta


@EarlyStopping.misconception(
    "nan-starts",
    "Your first metric becomes the best one whatever it is. If it is NaN, nothing is ever better. "
    "Which number is worse than every metric, so that no first step needs a rule of its own?",
)
class _(_Variant):
    def improves(self, metric):
        return math.isinf(self.best) or metric < self.best - self.min_delta


@EarlyStopping.misconception(
    "higher-is-better",
    "You wait for the metric to rise. It is a loss here: better is lower.",
)
class _(_Variant):
    def improves(self, metric):
        return math.isinf(self.best) or metric > self.best + self.min_delta


@EarlyStopping.misconception(
    "goes-on-when-true",
    "`step` says True while the training should go on. The loop reads it the other way round: "
    "`if stopper.step(...): break`.",
)
class _(_Variant):
    def is_over(self):
        return self.since_best < self.patience


@EarlyStopping.misconception(
    "says-whether-improved",
    "`step` says whether the metric has improved. The loop wants to know whether it should stop.",
)
class _(_Variant):
    def is_over(self):
        return self.since_best == 0


# --- 8.4 resume -----------------------------------------------------------------------------


@dataclass(frozen=True)
class _Saved:
    """What a case writes before it calls the learner's function."""

    epoch: int | None = None
    """The last complete epoch; None if there is no file."""
    foreign: bool = False
    """Whether the file holds code instead of a checkpoint."""

    def __repr__(self) -> str:
        return "Path('run.pt')"


@dataclass(frozen=True)
class _Fresh:
    """A model or an optimizer that a case makes anew."""

    kind: str

    def __repr__(self) -> str:
        return f"<new {self.kind}>"


_OPTIMIZERS = {
    "Adam": partial(torch.optim.Adam, lr=0.1),
    "SGD with momentum": partial(torch.optim.SGD, lr=0.1, momentum=0.9),
}


def _started(seed: int, kind: str) -> tuple[nn.Module, torch.optim.Optimizer]:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = nn.Linear(3, 2)
    return model, _OPTIMIZERS[kind](model.parameters())


def _train(model: nn.Module, optimizer: torch.optim.Optimizer, steps: int) -> None:
    generator = torch.Generator().manual_seed(84)
    for _ in range(steps):
        X = torch.randn(8, 3, generator=generator)
        optimizer.zero_grad()
        model(X).square().mean().backward()
        optimizer.step()


_runs_of_code = []
"""An entry for every time that the code of a foreign file ran."""


class _Code:
    """Pickled, it is a call that whoever loads it makes: here a harmless one, which is noted."""

    def __reduce__(self):
        return _note_run, ()


def _note_run() -> dict:
    _runs_of_code.append("ran")
    return {}


def _write(path: Path, saved: _Saved, kind: str) -> None:
    if saved.foreign:
        torch.save({"model": _Code(), "optimizer": {}, "epoch": 2}, path)
    elif saved.epoch is not None:
        model, optimizer = _started(1, kind)
        optimizer.param_groups[0]["lr"] = 0.03  # as a schedule leaves it
        _train(model, optimizer, 5 + saved.epoch)
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
        torch.save({**state, "epoch": saved.epoch}, path)


def _judge_resume(resume: Callable, saved: _Saved, fresh: _Fresh, optimizer: _Fresh) -> object:
    """Return the next epoch and the weights at once and after two more steps."""
    model, optimizer_ = _started(2, optimizer.kind)
    _runs_of_code.clear()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "run.pt"
        _write(path, saved, optimizer.kind)
        try:
            epoch = resume(path, model, optimizer_)
        except Exception:
            if not saved.foreign:
                raise
            return "the code in the file has run" if _runs_of_code else "an error, and no code ran"
    if epoch is ...:
        return ...
    if saved.foreign:
        return "the code in the file has run" if _runs_of_code else "no error"
    at_once = model.weight.detach().clone()
    _train(model, optimizer_, 2)
    later = model.weight.detach().clone()
    if isinstance(epoch, tuple | list | dict):
        epoch = f"a {type(epoch).__name__} of {len(epoch)} things"
    return {"next epoch": epoch, "weights": at_once, "weights two steps later": later}


def _resume_cases() -> list[Case]:
    def case(label: str, saved: _Saved, kind: str) -> Case:
        return Case(label, saved, _Fresh("model"), _Fresh(kind), run=_judge_resume)

    return [
        case("a file written after epoch 4, with Adam", _Saved(4), "Adam"),
        case("a file written after epoch 0", _Saved(0), "Adam"),
        case("a file written after epoch 9, SGD with momentum", _Saved(9), "SGD with momentum"),
        case("no file yet", _Saved(), "Adam"),
        case("a file that holds code instead of tensors", _Saved(foreign=True), "Adam"),
    ]


@exercise(
    "8.4",
    cases=_resume_cases,
    hints=(
        "Three things came out of the run and have to go back in: the weights, what the optimizer "
        "remembers, and where the count of epochs stands. And one question comes before: is there "
        "a file at all?",
        "`path.exists()` answers it. `torch.load(path, weights_only=True)` returns the dictionary, "
        "and both model and optimizer have a `load_state_dict`.",
        'The file says in `"epoch"` which epoch is complete, counted from 0. Which one is next?',
    ),
)
def resume(path, model, optimizer):
    """Restore model and optimizer from path; return the next epoch, 0 if there is no file."""
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


def _resume_variant(
    *,
    load_model: bool = True,
    load_optimizer: bool = True,
    step: int = 1,
    without_file: int = 0,
) -> Callable:
    """Return resume with something left out."""

    def variant(path, model, optimizer):
        if not path.exists():
            return without_file
        state = torch.load(path, weights_only=True)
        if load_model:
            model.load_state_dict(state["model"])
        if load_optimizer:
            optimizer.load_state_dict(state["optimizer"])
        return state["epoch"] + step

    return variant


resume.misconception(
    "optimizer-forgotten",
    "The weights are right, but two steps later they are not: the optimizer has begun anew. Adam "
    "and momentum carry averages of past gradients, and a schedule has left its learning rate "
    "there. Where are they in the file?",
)(_resume_variant(load_optimizer=False))

resume.misconception(
    "model-forgotten",
    "The epoch is right, but the model still has its random weights.",
)(_resume_variant(load_model=False))

resume.misconception(
    "only-the-epoch",
    "The epoch is right, but nothing else has come back: model and optimizer are as new. If you "
    "wrote `model = ...`: that gives a name inside the function to something else. What changes "
    "the model that was passed in?",
)(_resume_variant(load_model=False, load_optimizer=False))

resume.misconception(
    "epoch-repeated",
    "You return the epoch that is complete already, so the loop would train it twice. Which one "
    "comes after it?",
)(_resume_variant(step=0))

resume.misconception(
    "epoch-skipped",
    "One epoch is left out. The file says which epoch is complete; how many come between it and "
    "the next one?",
)(_resume_variant(step=2))

resume.misconception(
    "one-without-a-file",
    "Without a file the run begins, and epochs count from 0: yours would miss its first one.",
)(_resume_variant(without_file=1))


@resume.misconception(
    "no-file",
    "It works once there is a file. The first time there is none, and your function raises an "
    "error instead of beginning the run.",
)
def _(path, model, optimizer):
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@resume.misconception(
    "always-from-zero",
    "The weights come back, but the count of epochs begins at 0 again: the run would train too "
    "long, and a schedule would not fit.",
)
def _(path, model, optimizer):
    if path.exists():
        state = torch.load(path, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
    return 0


@resume.misconception(
    "every-error-begins-anew",
    "A file that cannot be read counts as no file. Then a damaged checkpoint silently throws hours "
    "of training away, and the next save overwrites it. Which single case means a new run?",
)
def _(path, model, optimizer):
    try:
        return resume.reference(path, model, optimizer)
    except Exception:
        return 0


@resume.misconception(
    "code-allowed",
    "With `weights_only=False` a file may run any code while it is loaded. A checkpoint needs "
    "tensors, numbers and dictionaries only.",
)
def _(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=False)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@resume.misconception(
    "whole-checkpoint-returned",
    "Everything comes back, but you return the whole file. The loop needs a number: "
    "`for epoch in range(resume(...), epochs)`.",
)
def _(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state


@resume.misconception(
    "everything-returned",
    "Everything comes back, but you return more than the next epoch. Model and optimizer were "
    "passed in and have changed in place; the caller has them already.",
)
def _(path, model, optimizer):
    return resume.reference(path, model, optimizer), model, optimizer


# --- questions ------------------------------------------------------------------------------


lucky_guesser = Question(
    "8.a",
    "1,000 networks guess at random among ten classes. The one with the best accuracy on 200 "
    "validation images is chosen, and then tested on 2,000 new images. Its two accuracies?",
    (
        Choice(
            "About 10 % on both",
            "10 % is what a guesser gets on average. But you did not take an average one: you took "
            "the luckiest of 1,000 on these 200 images.",
        ),
        Choice(
            "Clearly above 10 % on the validation images, about 10 % on the new ones",
            "It was chosen because it was lucky on just these 200 images, and luck does not come "
            "along to other images. Whatever chooses is flattered by its choice.",
            correct=True,
        ),
        Choice(
            "Clearly above 10 % on both: it is the best of 1,000",
            "It is the luckiest of 1,000. None of them knows anything, so what could help it on "
            "new images?",
        ),
    ),
)

which_curve = Question(
    "8.b",
    "Training goes on, and you may look at four numbers after every epoch. Which of them should "
    "decide when to stop?",
    (
        Choice(
            "The training loss: it is what the optimizer lowers",
            "It goes on falling while the network learns single images by heart, so it never says "
            "stop.",
        ),
        Choice(
            "The loss of the last mini-batch: it is the newest number",
            "A few dozen images that were just trained on: the number is noisy, and it falls for "
            "the same reason as the training loss.",
        ),
        Choice(
            "The validation loss",
            "These images were never trained on, so the loss shows what the network would do with "
            "new ones. It falls, and then it rises.",
            correct=True,
        ),
        Choice(
            "The test accuracy: it is what counts in the end",
            "Then the epoch is chosen by the test set, and its accuracy is flattered by the "
            "choice, as with the lucky guesser. Nothing would be left for an honest last number.",
        ),
    ),
)

confident = Question(
    "8.c",
    "Late in a training the validation loss rises, while the validation accuracy stays the same. "
    "How can that be?",
    (
        Choice(
            "One of the two must be computed wrongly",
            "Both are right. Accuracy counts which score is the largest; what else does "
            "cross-entropy see (chapter 02)?",
        ),
        Choice(
            "The same images are wrong, and the network gets surer of its wrong answers",
            "Accuracy asks only which class has the largest score. Cross-entropy is minus the "
            "logarithm of the probability of the right class, and grows without bound as that "
            "falls towards 0.",
            correct=True,
        ),
        Choice(
            "More and more images are wrong",
            "Then the accuracy would fall, too.",
        ),
    ),
)

by_reference = Question(
    "8.d",
    "`best = model.state_dict()` is called at the best epoch. Training goes on for three epochs, "
    "and then `model.load_state_dict(best)`. Which weights does the model have?",
    (
        Choice(
            "Those of the best epoch",
            "So it reads. But `state_dict` hands out the tensors of the model, and the optimizer "
            "changes tensors in place: whose numbers are in `best` three epochs later?",
        ),
        Choice(
            "Those of the last epoch",
            "`best` holds the tensors of the model themselves. Three epochs later they hold the "
            "last weights, and loading them changes nothing.",
            correct=True,
        ),
        Choice(
            "New random ones",
            "`load_state_dict` draws nothing at random: it copies the numbers that it is given.",
        ),
    ),
)

per_batch = Question(
    "8.e",
    "Adam begins with lr 0.004, and `StepLR(optimizer, step_size=3, gamma=0.5)` halves it after "
    "every three calls of `scheduler.step()`. By mistake the call stands in the loop over the "
    "batches. An epoch has 215 batches. What is the learning rate after one epoch?",
    (
        Choice(
            "0.004: the first drop comes after three epochs",
            "The schedule counts calls and knows nothing of epochs. How many calls were there?",
        ),
        Choice(
            "0.002: it drops once",
            "There were 215 calls, and every third of them halves.",
        ),
        Choice(
            "Below 1e-20: nothing is learned any more",
            "215 calls are 71 halvings: 0.004 is divided by 2 to the power of 71. Training stands "
            "still, and no error says so.",
            correct=True,
        ),
    ),
)

without_optimizer = Question(
    "8.f",
    "A run with Adam was killed. You load its weights into a new model, make a new Adam, and go "
    "on. What is different from the run that was never killed?",
    (
        Choice(
            "Nothing: the weights are all that a network is",
            "They are all of the network, but not all of the training. What does Adam average "
            "from step to step?",
        ),
        Choice(
            "Adam's averages begin at zero again, so its next steps are others",
            "They would carry on from hundreds of gradients; now they begin with one, and the bias "
            "correction makes the first step as long as lr in every weight. The learning rate that "
            "the schedule had reached is lost as well.",
            correct=True,
        ),
        Choice(
            "Training starts from the beginning",
            "The weights have come back, so what was learned is still there.",
        ),
    ),
)

smaller_steps = Question(
    "8.g",
    "A network overfits from epoch 8 on. You divide the learning rate by ten and train as before. "
    "What do you expect?",
    (
        Choice(
            "It no longer overfits: small steps learn no details by heart",
            "Smaller steps go down the same landscape (chapter 03), only more slowly. Nothing in "
            "them tells a detail of one image from what all images share.",
        ),
        Choice(
            "The lowest validation loss comes later, and the loss rises after it as before",
            "A smaller rate needs more epochs for the same way, so the turn comes later. Looking "
            "at 8 epochs alone, it seems to be cured.",
            correct=True,
        ),
        Choice(
            "It overfits sooner",
            "Sooner means that the training loss falls faster. Does it, with steps of a tenth?",
        ),
    ),
)

leak = Question(
    "8.h",
    "Which of these lets the validation set take part in the training?",
    (
        Choice(
            "Computing its loss after every epoch, without gradients",
            "Without gradients no weight changes. It decides when to stop, and that is its task.",
        ),
        Choice(
            "Standardising all 60,000 images by their common mean before the split",
            "The mean contains the validation images, so what the network is trained on depends on "
            "them, if only a little. Split first, then compute the statistics from the training "
            "part (chapter 05).",
            correct=True,
        ),
        Choice(
            "Shuffling the 60,000 images before the split",
            "That only decides which image goes where, without looking at any. Each one still ends "
            "up in a single set.",
        ),
    ),
)

with_weight_decay = Question(
    "8.i",
    "To the recipe of this chapter you add a weight decay that is strong enough to act. Which way "
    "does the epoch move at which early stopping stops?",
    (
        Choice(
            "It stops earlier: two brakes act at once",
            "Early stopping is no brake on the weights. It only watches when the validation loss "
            "turns; does weight decay (chapter 07) make it turn sooner?",
        ),
        Choice(
            "It stops later, or perhaps never: the validation loss turns later",
            "Weight decay makes it harder to learn single images by heart, so the validation loss "
            "goes on falling for longer. The two can be combined; one leaves the other less to do.",
            correct=True,
        ),
        Choice(
            "It stops at the same epoch: the two have nothing to do with each other",
            "Both deal with overfitting. If one keeps it small, what does the other see on the "
            "validation curve?",
        ),
    ),
)
