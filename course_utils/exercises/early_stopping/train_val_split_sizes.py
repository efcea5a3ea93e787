"""Wrong functions for `train_val_split` whose parts have wrong sizes."""

import math

import torch

from course_utils.exercises.early_stopping.train_val_split import train_val_split


def _order(n, generator):
    return torch.randperm(n, generator=generator)


def _cut(order, n_val):
    """Return the two pieces as the reference cuts them."""
    n_val = max(n_val, 0)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "Both sizes are rounded by themselves, so that an example can belong to neither. Round once, "
    "and give the other part all the rest.",
    whole=(int, round),
)
def remainder_lost(n, fraction, generator, whole):
    order = _order(n, generator)
    n_train, n_val = int((1 - fraction) * n), whole(fraction * n)
    return order[:n_train], order[n_train : n_train + n_val]


@train_val_split.misconception(
    "The size of the validation set is cut down to a whole number, as `int` and `//` do, and a "
    "float that should be 29 may be 28.999999999999996. Asked for is the nearest whole number.",
)
def rounded_down(n, fraction, generator):
    return _cut(_order(n, generator), int(fraction * n))


@train_val_split.misconception(
    "The validation set gets one example too many wherever the share is no whole number: its size "
    "is rounded up, or that of the training set down. Asked for is the nearest whole number.",
    size=(
        lambda n, fraction: math.ceil(fraction * n),
        lambda n, fraction: n - int((1 - fraction) * n),
        lambda n, fraction: n - int(n - fraction * n),
    ),
)
def rounded_up(n, fraction, generator, size):
    return _cut(_order(n, generator), size(n, fraction))


@train_val_split.misconception(
    "The validation set always gets one example too many. How many does `round(fraction * n)` "
    "name, and how many does your slice take?",
)
def one_too_many(n, fraction, generator):
    return _cut(_order(n, generator), round(fraction * n) + 1)


@train_val_split.misconception(
    "The validation set always gets one example too few. How many does `round(fraction * n)` "
    "name, and how many does your slice take?",
)
def one_too_few(n, fraction, generator):
    return _cut(_order(n, generator), round(fraction * n) - 1)


@train_val_split.misconception(
    "A validation set never comes out empty, and a share that rounds to 0 gets one example all "
    "the same. Here the nearest whole number holds, and that may be 0.",
)
def at_least_one(n, fraction, generator):
    return _cut(_order(n, generator), max(1, round(fraction * n)))


@train_val_split.misconception(
    "It is right until the validation set has no example: then it gets all of them. Counted from "
    "the end, 0 is not the end: `order[-0:]` is the whole order. Counting from the front has no "
    "such trap.",
)
def slice_from_the_end(n, fraction, generator):
    order, n_val = _order(n, generator), round(fraction * n)
    return order[:-n_val], order[-n_val:]


@train_val_split.misconception(
    "The two sizes are exchanged. Which part gets the fraction, and which part is returned first?",
)
def fraction_for_training(n, fraction, generator):
    return _cut(_order(n, generator), round(fraction * n))[::-1]


@train_val_split.misconception(
    "The two sizes are exchanged, and rounded down. Which part gets the fraction, which is "
    "returned first, and what is the nearest whole number?",
)
def fraction_for_training_rounded_down(n, fraction, generator):
    return _cut(_order(n, generator), int(fraction * n))[::-1]


@train_val_split.misconception(
    "The fraction itself is rounded, to 0 or 1, before n comes in. What should be a whole number "
    "is the count of examples.",
    whole=(round, int, math.ceil),
)
def fraction_rounded(n, fraction, generator, whole):
    return _cut(_order(n, generator), whole(fraction) * n)


@train_val_split.misconception(
    "You read the fraction as per cent. It is a share of 1: 0.2 is a fifth.",
)
def per_cent(n, fraction, generator):
    return _cut(_order(n, generator), round(fraction / 100 * n))


@train_val_split.misconception(
    "Both parts get half of the examples, whatever the fraction is.",
)
def halves(n, fraction, generator):
    return _cut(_order(n, generator), n // 2)


@train_val_split.misconception(
    "You toss a coin for every example. On average the sizes are right, but each split has others. "
    "Asked for is a fixed number of validation examples.",
)
def coin_for_each(n, fraction, generator):
    is_val = torch.rand(n, generator=generator) < fraction
    return (~is_val).nonzero().flatten(), is_val.nonzero().flatten()
