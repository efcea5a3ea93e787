"""Wrong functions for `train_val_split`: what is in the two parts, and what is left to chance."""

import random

import torch

from course_utils.exercises.early_stopping.train_val_split import train_val_split


def _order(n, generator):
    return torch.randperm(n, generator=generator)


def _cut(order, n_val):
    """Return the two pieces as the reference cuts them."""
    n_val = max(n_val, 0)
    return order[n_val:], order[:n_val]


# What is in the two parts


@train_val_split.misconception(
    "The two parts come from two random orders, so some examples are in both and others in none. "
    "Then the validation set tests what was trained on. How many random orders does a cut need?",
)
def drawn_twice(n, fraction, generator):
    n_val = round(fraction * n)
    return _order(n, generator)[n_val:], _order(n, generator)[:n_val]


@train_val_split.misconception(
    "The training set holds all n examples, those for validation among them. Then the validation "
    "set tests what was trained on.",
)
def validation_in_training(n, fraction, generator):
    order = _order(n, generator)
    return order, order[: round(fraction * n)]


@train_val_split.misconception(
    "The validation set holds all n examples, those of the training set among them. It has to be "
    "what the training set leaves over.",
)
def training_in_validation(n, fraction, generator):
    order = _order(n, generator)
    return order[round(fraction * n) :], order


@train_val_split.misconception(
    "One part is cut from a random order, the other from the stored one, so they overlap. Both "
    "pieces have to come from the same order.",
    parts=(
        lambda order, k: (order[k:], torch.arange(k)),
        lambda order, k: (order[k:], torch.arange(len(order) - k, len(order))),
        lambda order, k: (torch.arange(len(order) - k), order[:k]),
        lambda order, k: (torch.arange(k, len(order)), order[:k]),
    ),
)
def one_part_shuffled(n, fraction, generator, parts):
    return parts(_order(n, generator), round(fraction * n))


@train_val_split.misconception(
    "Both parts are cut from the same side of the order, so what is in the smaller one is in the "
    "larger one, too. Where does the second piece have to begin?",
)
def pieces_on_one_another(n, fraction, generator):
    order, n_val = _order(n, generator), round(fraction * n)
    return order[: n - n_val], order[:n_val]


@train_val_split.misconception(
    "Each index is drawn by itself, so some examples come twice and others never. A split deals "
    "every example out once, like a card.",
    source=(lambda n, generator: torch.randint(n, (n,), generator=generator),
            lambda n, generator: torch.randint(0, n - 1, (n,), generator=generator)),
)  # fmt: skip
def with_replacement(n, fraction, generator, source):
    return _cut(source(n, generator), round(fraction * n))


@train_val_split.misconception(
    "The two pieces do not meet: an example between or behind them is lost. A slice ends before "
    "its second number, so where must the next one begin?",
    parts=(
        lambda order, k: (order[k:-1], order[:k]),
        lambda order, k: (order[k + 1 :], order[:k]),
        lambda order, k: (order[k:], order[1:k]),
        lambda order, k: (order[k:], order[: max(k - 1, 0)]),
    ),
)
def off_by_one(n, fraction, generator, parts):
    return parts(_order(n, generator), round(fraction * n))


@train_val_split.misconception(
    "The two pieces overlap by one example. A slice ends before its second number, so where must "
    "the next one begin?",
    parts=(
        lambda order, k: (order[max(k - 1, 0) :], order[:k]),
        lambda order, k: (order[k:], order[: k + 1]),
    ),
)
def overlap_by_one(n, fraction, generator, parts):
    return parts(_order(n, generator), round(fraction * n))


@train_val_split.misconception(
    "Your indices run from 1 to n. Positions in a tensor are counted from 0, so the first example "
    "is never used and the last index does not exist.",
)
def counted_from_one(n, fraction, generator):
    return _cut(_order(n, generator) + 1, round(fraction * n))


@train_val_split.misconception(
    "The order that you cut has one index too many: of n examples, counted from 0, which is the "
    "last?",
)
def one_index_too_many(n, fraction, generator):
    return _cut(_order(n + 1, generator), round(fraction * n))


@train_val_split.misconception(
    "The order that you cut has one index too few: n - 1 is the last index, and it belongs to a "
    "part, too.",
)
def one_index_too_few(n, fraction, generator):
    return _cut(_order(n - 1, generator), round(fraction * n))


@train_val_split.misconception(
    "The training set gets as few examples as the validation set, and all the others are lost. It "
    "should get the whole rest of the order.",
)
def two_equal_pieces(n, fraction, generator):
    order, n_val = _order(n, generator), round(fraction * n)
    return order[n_val : 2 * n_val], order[:n_val]


# Chance


def _left_to_global_chance(n):
    return torch.tensor(random.sample(range(n), n))


@train_val_split.misconception(
    "The split is random, but does not come from the generator that was passed in: after a restart "
    "other images are for validation, and the network has been trained on some of them. Where do "
    "your random numbers come from?",
)
def ignored_generator(n, fraction, generator):
    return _cut(_left_to_global_chance(n), round(fraction * n))


@train_val_split.misconception(
    "Every call gives the same split, whatever generator it gets, as when a seed is set inside the "
    "function. Who calls it decides on the seed.",
)
def own_seed(n, fraction, generator):
    return _cut(_order(n, torch.Generator().manual_seed(1000)), round(fraction * n))


@train_val_split.misconception(
    "A second call with the same generator gives the same split once more: you take only its seed, "
    "or a copy of it, or set it back. Drawing from the generator itself moves it on.",
)
def generator_stands_still(n, fraction, generator):
    again = torch.Generator().manual_seed(generator.initial_seed())
    return _cut(_order(n, again), round(fraction * n))


@train_val_split.misconception(
    "The validation set is always the end of the stored data. Where data are sorted, by class or "
    "by day, it then holds what the training set lacks. What has to be shuffled before the cut?",
)
def not_shuffled_last(n, fraction, generator):
    return torch.arange(n).split([n - round(fraction * n), round(fraction * n)])


@train_val_split.misconception(
    "The validation set is always the beginning of the stored data. Where data are sorted, by "
    "class or by day, it then holds what the training set lacks. What has to be shuffled before "
    "the cut?",
)
def not_shuffled_first(n, fraction, generator):
    return _cut(torch.arange(n), round(fraction * n))


@train_val_split.misconception(
    "Your validation set is a row of neighbours, and only where it begins is random. In sorted "
    "data neighbours are alike; the whole order has to be shuffled.",
)
def rotation(n, fraction, generator):
    start = torch.randint(n, (1,), generator=generator).item()
    return _cut(torch.arange(n).roll(start), round(fraction * n))
