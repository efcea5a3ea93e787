"""Exercise `minibatches`."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.values import type_name

_EPOCHS = 100
"""How often three examples are shuffled: each of their 6 orders comes up about 17 times."""


_ORDER = (
    "the order of the indices",
    "the order in the next epoch",
    "the order when the seed is set again",
)
_CONTENT = ("the sizes of the batches", "the indices in all batches together")


def _judge_content(minibatches, n, batch_size, generator):
    """Return what holds for the batches of one epoch, whatever their order."""
    return Facts(_content(minibatches(n, batch_size, generator), n))


def _content(epoch: Any, n: int) -> dict[str, str]:
    facts = {"what comes back": _kind(epoch)}
    order = _order(epoch)
    if order is None:
        return facts | dict.fromkeys(_CONTENT, "unknown")
    return facts | dict(zip(_CONTENT, (str(_sizes(epoch)), _coverage(order, n))))


def _judge_minibatches(minibatches, n, batch_size, generator):
    """Return what holds for the batches of two epochs, and for the first one repeated."""
    generators = [generator, generator, torch.Generator().manual_seed(generator.initial_seed())]
    epochs = [minibatches(n, batch_size, each) for each in generators]
    facts = _content(epochs[0], n)
    first, following, again = orders = [_order(epoch) for epoch in epochs]
    if None in orders:
        return Facts(facts | dict.fromkeys(_ORDER, "unknown"))
    found = (
        _mixing(first, _sizes(epochs[0]), n),
        "the same" if following == first else "another one",
        "the same" if again == first else "another one",
    )
    return Facts(facts | dict(zip(_ORDER, found)))


def _judge_randomness(minibatches, n, batch_size, generator):
    """Return how many orders of a few examples come in many epochs, and how often each."""
    subject = f"what {_EPOCHS} epochs of {n} examples show"
    counts = Counter()
    for _ in range(_EPOCHS):
        order = _order(minibatches(n, batch_size, generator))
        if order is None or sorted(order) != [*range(n)]:
            return Facts({subject: "epochs that do not hold every example once"})
        counts[tuple(order)] += 1
    if len(counts) < 6:
        return Facts({subject: f"only {len(counts)} of their 6 possible orders"})
    often = "about" if max(counts.values()) < 3 * _EPOCHS / 6 else "by no means"
    return Facts({subject: f"all 6 possible orders, {often} equally often"})


def _kind(result: Any) -> str:
    """Return in words what came back."""
    if isinstance(result, torch.Tensor | np.ndarray):
        name = "tensor" if isinstance(result, torch.Tensor) else "array"
        return f"a single {name} of shape {tuple(result.shape)}"
    if isinstance(result, Iterator):
        return "an iterator, gone through only once"
    if not isinstance(result, list | tuple):
        return type_name(result)
    kinds = dict.fromkeys(_kind_of_batch(batch) for batch in result)
    return f"a list of {' and '.join(kinds)}" if kinds else "an empty list"


def _kind_of_batch(batch: Any) -> str:
    if not isinstance(batch, torch.Tensor | np.ndarray):
        name = type(batch).__name__
        plain = isinstance(batch, bool | int | float | list | tuple)
        return f"{name}s" if plain else f"objects of type {name}"
    axes = "1 axis" if batch.ndim == 1 else f"{batch.ndim} axes"
    return f"{batch.dtype} tensors of {axes}".removeprefix("torch.")


def _order(epoch: Any) -> list[int] | None:
    """Return the indices of all batches in a row, or None where there are none to be found."""
    if not isinstance(epoch, list | tuple):
        return None
    try:
        return [int(index) for batch in epoch for index in torch.as_tensor(batch).flatten()]
    except (TypeError, ValueError, RuntimeError, OverflowError):
        return None


def _sizes(epoch: list) -> list[int]:
    return [torch.as_tensor(batch).numel() for batch in epoch]


def _coverage(order: list[int], n: int) -> str:
    counts = Counter(order)
    missing = sorted(set(range(n)) - set(order))
    if set(order) - set(range(n)):
        return f"numbers up to {max(order)}" if max(order) >= n else "numbers below 0"
    if len(counts) < len(order):
        return "some of them several times" + (", others never" if missing else "")
    if missing:
        return f"all but {missing[0]}" if len(missing) == 1 else f"only {len(order)} of {n}"
    return "each from 0 to n - 1 once"


def _mixing(order: list[int], sizes: list[int], n: int) -> str:
    """Say what structure is left in the order."""
    if all((later - earlier) % n == 1 for earlier, later in zip(order, order[1:])):
        return "as stored" if order[0] == 0 else "as stored, beginning somewhere else"
    if all(later < earlier for earlier, later in zip(order, order[1:])):
        return "from the last to the first"
    batches = [[*batch] for batch in torch.tensor(order).split(sizes)]
    if len(batches) > 1 and all(max(b) - min(b) < len(b) for b in batches if len(b) > 1):
        return "one in which neighbours stay in one batch"
    if max(sizes) > 1 and all(b == sorted(b) for b in batches):
        return "one that rises within each batch"
    if sum(place == index for place, index in enumerate(order)) > n / 4:
        return "one in which many stay where they were"
    if sum(later - earlier == 1 for earlier, later in zip(order, order[1:])) > n / 4:
        return "one in which many neighbours stay together"
    return "mixed"


def _minibatches_cases() -> list[Case]:
    def case(label: str, n: int, size: int, run=_judge_minibatches) -> Case:
        return Case(label, n, size, torch.Generator().manual_seed(34 + n), run=run)

    return [
        case("10 examples in batches of 4: two are left over", 10, 4, _judge_content),
        case("9 examples in batches of 3", 9, 3, _judge_content),
        case("10 examples in batches of 7: three are left over", 10, 7, _judge_content),
        case("60 examples in batches of 6", 60, 6),
        case("103 examples in batches of 10: three are left over", 103, 10),
        case("batches of one example", 40, 1),
        case("a batch size above n", 50, 64),
        case("three examples, again and again", 3, 3, _judge_randomness),
    ]


@exercise(
    cases=_minibatches_cases,
    hints=(
        "Two steps: bring the numbers 0 to n - 1 into a random order, then cut the row into pieces "
        "of batch_size.",
        "`torch.randperm(n, generator=generator)` is that random order. "
        "`indices[start : start + batch_size]` is one piece, and a slice that reaches beyond the "
        "end is shorter by itself.",
    ),
    insight="`DataLoader(..., shuffle=True)`, which you meet in chapter 05, does the same. "
    "Because the seed decides everything, a run that went wrong can be repeated, batch by batch.",
)
def minibatches(n, batch_size, generator):
    """Return a shuffled range(n) as a list of index tensors of batch_size or, at the end, fewer."""
    indices = torch.randperm(n, generator=generator)
    return [indices[start : start + batch_size] for start in range(0, n, batch_size)]


@minibatches.misconception(
    "The examples that do not fill a whole batch are lost. Keep the last, smaller batch, even "
    "where it is the only one.",
)
def dropped_last(n, batch_size, generator):
    return [batch for batch in minibatches(n, batch_size, generator) if len(batch) == batch_size]


@minibatches.misconception(
    "The last batch is lost, even where it is full. At which start does the last batch begin, and "
    "does your `range` or loop reach it?",
)
def stopped_too_early(n, batch_size, generator):
    return minibatches(n, batch_size, generator)[:-1]


@minibatches.misconception(
    "The examples come in their stored order, the same in every epoch. If the data are sorted by "
    "class, a batch then holds one class only.",
)
def not_shuffled(n, batch_size, generator):
    return list(torch.arange(n).split(batch_size))


@minibatches.misconception(
    "The examples come in their stored order backwards. That is not a random order: neighbours "
    "stay neighbours, and every epoch is the same.",
)
def backwards(n, batch_size, generator):
    return list(torch.arange(n).flip(0).split(batch_size))


@minibatches.misconception(
    "The order is always the same: the stored one, beginning somewhere else. Nothing in it is "
    "random, and every epoch is like the one before.",
)
def fixed_rotation(n, batch_size, generator):
    return list(torch.arange(n).roll(n // 2).split(batch_size))
