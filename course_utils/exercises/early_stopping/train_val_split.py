"""Exercise `train_val_split`."""

import random
from collections.abc import Callable

import torch

from course_utils.checking import Case, exercise


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
    "The two parts come from two random orders, so some examples are in both and others in none. "
    "Then the validation set tests what was trained on. How many random orders does a cut need?",
)
def drawn_twice(n, fraction, generator):
    n_val = round(fraction * n)
    train = torch.randperm(n, generator=generator)[: n - n_val]
    return train, torch.randperm(n, generator=generator)[:n_val]


@train_val_split.misconception(
    "The training set holds all n examples, those for validation among them. Then the validation "
    "set tests what was trained on.",
)
def validation_in_training(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    return order, order[: round(fraction * n)]


@train_val_split.misconception(
    "One part is cut from a random order, the other from the stored one, so they overlap. Both "
    "pieces have to come from the same order.",
)
def one_part_shuffled(n, fraction, generator):
    n_val = round(fraction * n)
    return torch.randperm(n, generator=generator)[n_val:], torch.arange(n_val)


@train_val_split.misconception(
    "Both sizes are rounded down, and an example that belongs to neither is lost. Round once, and "
    "give the other part all the rest.",
)
def remainder_lost(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_train, n_val = int((1 - fraction) * n), int(fraction * n)
    return order[:n_train], order[n_train : n_train + n_val]


@train_val_split.misconception(
    "`int` and `//` cut the digits off, and a float that should be 29 may be 28.999999999999996. "
    "Asked for is the nearest whole number.",
)
def rounded_down(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = int(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "The validation set is the end of the stored data. Where data are sorted, by class or by day, "
    "it then holds what the training set lacks.",
)
def not_shuffled_last(n, fraction, generator):
    return torch.arange(n).split([n - round(fraction * n), round(fraction * n)])


@train_val_split.misconception(
    "The validation set is the beginning of the stored data. Where data are sorted, by class or by "
    "day, it then holds what the training set lacks.",
)
def not_shuffled_first(n, fraction, generator):
    n_val = round(fraction * n)
    return torch.arange(n_val, n), torch.arange(n_val)


@train_val_split.misconception(
    "The split is random, but does not come from the generator that was passed in: after a restart "
    "other images are for validation, and the network has been trained on some of them. Which "
    "argument of the random function is missing?",
)
def ignored_generator(n, fraction, generator):
    order = torch.tensor(random.sample(range(n), n))
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "Two things: the split does not come from the generator that was passed in, so nobody can "
    "repeat it; and `int` or `//` cut off the digits where the nearest whole number is asked for.",
)
def ignored_generator_rounded_down(n, fraction, generator):
    order = torch.tensor(random.sample(range(n), n))
    n_val = int(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "Every call gives the same split, whatever generator it gets: a seed is set inside the "
    "function. Who calls it decides on the seed.",
)
def own_seed(n, fraction, generator):
    order = torch.randperm(n, generator=torch.Generator().manual_seed(0))
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "The two sizes are exchanged. Which part gets the fraction, and which part is returned first?",
)
def fraction_for_training(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = round(fraction * n)
    return order[:n_val], order[n_val:]


@train_val_split.misconception(
    "Each index is drawn by itself, so some examples come twice and others never. A split deals "
    "every example out once, like a card.",
)
def with_replacement(n, fraction, generator):
    order = torch.randint(n, (n,), generator=generator)
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "You toss a coin for every example. On average the sizes are right, but each split has others. "
    "Asked for is a fixed number of validation examples.",
)
def coin_for_each(n, fraction, generator):
    is_val = torch.rand(n, generator=generator) < fraction
    return (~is_val).nonzero().flatten(), is_val.nonzero().flatten()


@train_val_split.misconception(
    "These are masks: True and False for every example. Asked for are the indices themselves.",
)
def masks(n, fraction, generator):
    is_val = torch.randperm(n, generator=generator) < round(fraction * n)
    return ~is_val, is_val


@train_val_split.misconception(
    "The two pieces do not meet: the last example of the order is lost. A slice ends before its "
    "second number, so where must the next one begin?",
)
def off_by_one(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = round(fraction * n)
    return order[n_val:-1], order[:n_val]
