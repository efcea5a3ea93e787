"""Exercise `minibatches`."""

import torch

from course_utils.checking import Case, exercise


def _judge_minibatches(minibatches, n, batch_size, generator):
    """Return what holds for the batches of two epochs, in words: many orders are right."""
    first = minibatches(n, batch_size, generator)
    if not isinstance(first, list | tuple) or not first:
        return first
    kinds = dict.fromkeys(_kind(batch) for batch in first)
    if list(kinds) != [_INDICES]:
        return [", ".join(kinds), *["not looked at"] * 5]
    second = minibatches(n, batch_size, generator)
    again = minibatches(n, batch_size, torch.Generator().manual_seed(generator.initial_seed()))
    order, next_order, same_order = (
        torch.cat([*epoch]).tolist() for epoch in (first, second, again)
    )
    return [
        _INDICES,
        f"sizes {[len(batch) for batch in first]}",
        _coverage(order, n),
        _mixing(first, n),
        "a new order in every epoch" if next_order != order else "every epoch the same order",
        "same seed, same order" if same_order == order else "same seed, another order",
    ]


_INDICES = "int64 tensors of 1 axis"
"""What every batch should be, in the words of `_kind`."""


def _kind(batch: object) -> str:
    if isinstance(batch, torch.Tensor):
        axes = "1 axis" if batch.dim() == 1 else f"{batch.dim()} axes"
        return f"{batch.dtype} tensors of {axes}".removeprefix("torch.")
    return f"batches of type {type(batch).__name__}"


def _mixing(batches: list[torch.Tensor], n: int) -> str:
    if torch.cat([*batches]).tolist() == list(range(n)):
        return "not shuffled"
    neighbours = all((batch.diff() == 1).all() for batch in batches)
    larger_than_one = any(len(batch) > 1 for batch in batches)
    return "only whole batches shuffled" if neighbours and larger_than_one else "shuffled"


def _coverage(order: list[int], n: int) -> str:
    if set(order) - set(range(n)):
        return "an index out of range"
    if len(set(order)) < len(order):
        return "an index twice"
    return "every index once" if len(order) == n else "an index missing"


def _minibatches_cases() -> list[Case]:
    return [
        Case(label, n, size, torch.Generator().manual_seed(34 + n), run=_judge_minibatches)
        for label, n, size in (
            ("20 examples in batches of 5", 20, 5),
            ("23 examples in batches of 10: three are left over", 23, 10),
            ("batches of one example", 12, 1),
            ("a batch size above n", 15, 64),
        )
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
)
def minibatches(n, batch_size, generator):
    """Return a shuffled range(n) as a list of index tensors of batch_size, the last maybe less."""
    indices = torch.randperm(n, generator=generator)
    return [indices[start : start + batch_size] for start in range(0, n, batch_size)]


@minibatches.misconception(
    "The examples that do not fill a whole batch are lost. Keep the last, smaller batch, even "
    "where it is the only one.",
)
def dropped_last(n, batch_size, generator):
    indices = torch.randperm(n, generator=generator)
    full = n // batch_size
    return [indices[k * batch_size : (k + 1) * batch_size] for k in range(full)]


@minibatches.misconception(
    "The examples come in their stored order, the same in every epoch. If the data are sorted by "
    "class, a batch then holds one class only.",
)
def not_shuffled(n, batch_size, generator):
    return list(torch.arange(n).split(batch_size))


@minibatches.misconception(
    "Shuffled, but every epoch in the same order: you set a seed inside the function, so it starts "
    "anew at each call. The generator that is passed in moves on by itself; use it as it is.",
)
def same_order_every_epoch(n, batch_size, generator):
    indices = torch.randperm(n, generator=torch.Generator().manual_seed(0))
    return list(indices.split(batch_size))


@minibatches.misconception(
    "The order is random, but does not come from the generator that was passed in: nobody can "
    "repeat your run with the same seed. Which argument of the random function is missing?",
)
def ignored_generator(n, batch_size, generator):
    return list(torch.randperm(n).split(batch_size))


@minibatches.misconception(
    "Each index is drawn by itself, so some examples come twice in an epoch and others never. "
    "An epoch shows every example once.",
)
def with_replacement(n, batch_size, generator):
    return list(torch.randint(0, n, (n,), generator=generator).split(batch_size))


@minibatches.misconception(
    "Each batch is drawn without regard to the others, so some examples come twice in an epoch and "
    "others never, and the last batch is as large as the rest. Bring all examples into one order "
    "first.",
)
def batches_drawn_alone(n, batch_size, generator):
    count = -(-n // batch_size)
    return [torch.randint(0, n, (batch_size,), generator=generator) for _ in range(count)]


@minibatches.misconception(
    "The batches come in random order, but each holds neighbours: the same examples stay together "
    "in every epoch. What should be shuffled before the cutting?",
)
def batches_shuffled(n, batch_size, generator):
    batches = torch.arange(n).split(batch_size)
    return [batches[k] for k in torch.randperm(len(batches), generator=generator)]


@minibatches.misconception(
    "There is an empty batch at the end whenever n is a multiple of batch_size. How many batches "
    "are needed, and which start is the last one?",
)
def one_too_many(n, batch_size, generator):
    indices = torch.randperm(n, generator=generator)
    count = n // batch_size + 1
    return [indices[k * batch_size : (k + 1) * batch_size] for k in range(count)]


@minibatches.misconception(
    "The batches overlap: each start moves on by one instead of by a whole batch.",
)
def overlapping(n, batch_size, generator):
    indices = torch.randperm(n, generator=generator)
    return [indices[start : start + batch_size] for start in range(n)]


@minibatches.misconception(
    "You cut into batch_size pieces. batch_size is how many examples are in a batch, not how many "
    "batches there are.",
)
def number_of_batches(n, batch_size, generator):
    return list(torch.randperm(n, generator=generator).chunk(batch_size))


@minibatches.misconception(
    "Every batch is cut from a random order of its own, so some examples come twice in an epoch "
    "and others never. How often may the order change while one epoch is cut up?",
)
def new_order_for_every_batch(n, batch_size, generator):
    starts = range(0, n, batch_size)
    return [torch.randperm(n, generator=generator)[s : s + batch_size] for s in starts]
