"""Answers to `minibatches` that learners could write, and how each is to be judged."""

import random

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def minibatches_by_split(n, batch_size, generator):
    return torch.randperm(n, generator=generator).split(batch_size)


@right
def minibatches_from_lists(n, batch_size, generator):
    seed = torch.randint(2**31, (1,), generator=generator).item()
    indices = list(range(n))
    random.Random(seed).shuffle(indices)
    batches = []
    while indices:
        batches.append(torch.tensor(indices[:batch_size]))
        indices = indices[batch_size:]
    return batches


@right
def sorted_by_random_numbers(n, batch_size, generator):
    order = torch.rand(n, generator=generator).argsort()
    return [order[i * batch_size : (i + 1) * batch_size] for i in range(-(-n // batch_size))]


@right
def shuffled_by_hand(n, batch_size, generator):
    order = list(range(n))
    for i in range(n - 1, 0, -1):
        j = int(torch.randint(0, i + 1, (1,), generator=generator))
        order[i], order[j] = order[j], order[i]
    return list(torch.split(torch.tensor(order), batch_size))


@right
def with_numpy(n, batch_size, generator):
    order = torch.randperm(n, generator=generator).numpy()
    return [torch.from_numpy(part) for part in np.split(order, range(batch_size, n, batch_size))]


@right
def drawn_without_replacement(n, batch_size, generator):
    order = torch.multinomial(torch.ones(n), n, replacement=False, generator=generator)
    full, rest = divmod(n, batch_size)
    batches = list(order[: full * batch_size].view(full, batch_size))
    return [*batches, order[-rest:]] if rest else batches


@right
def taken_one_by_one(n, batch_size, generator):
    batches, batch = [], []
    for index in torch.randperm(n, generator=generator):
        batch.append(index)
        if len(batch) == batch_size:
            batches.append(torch.stack(batch))
            batch = []
    if batch:
        batches.append(torch.stack(batch))
    return batches


def _cut(order, batch_size):
    return [order[s : s + batch_size] for s in range(0, len(order), batch_size)]


@wrong("dropped_last")
def full_batches_only(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    return [order[s : s + batch_size] for s in range(0, n - batch_size + 1, batch_size)]


@wrong("stopped_too_early")
def range_ends_early(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    return [order[s : s + batch_size] for s in range(0, n - batch_size, batch_size)]


@wrong("not_shuffled")
def unshuffled(n, batch_size, generator):
    return [torch.arange(s, min(s + batch_size, n)) for s in range(0, n, batch_size)]


@wrong("not_shuffled")
def sorted_again(n, batch_size, generator):
    return _cut(torch.randperm(n, generator=generator).sort().values, batch_size)


@wrong("same_order_every_epoch")
def seeded_inside(n, batch_size, generator):
    generator.manual_seed(42)
    return _cut(torch.randperm(n, generator=generator), batch_size)


@wrong("same_order_every_epoch")
def python_seeded_inside(n, batch_size, generator):
    order = list(range(n))
    random.seed(0)
    random.shuffle(order)
    return _cut(torch.tensor(order), batch_size)


@wrong("ignored_generator")
def numpys_own_randomness(n, batch_size, generator):
    return _cut(torch.from_numpy(np.random.permutation(n)), batch_size)  # noqa: NPY002


@wrong("with_replacement")
def choices(n, batch_size, generator):
    return _cut(torch.tensor(random.choices(range(n), k=n)), batch_size)


@wrong("with_replacement")
def replaced(n, batch_size, generator):
    return _cut(torch.multinomial(torch.ones(n), n, True, generator=generator), batch_size)


@wrong("batches_drawn_alone")
def drawn_alone(n, batch_size, generator):
    batches = []
    for _ in range(0, n, batch_size):
        batches.append(torch.randint(n, (batch_size,), generator=generator))
    return batches


@wrong("new_order_for_every_batch")
def permuted_each_time(n, batch_size, generator):
    batches = []
    for start in range(0, n, batch_size):
        order = torch.randperm(n, generator=generator)
        batches.append(order[start : start + batch_size])
    return batches


@wrong("batches_shuffled")
def order_of_batches(n, batch_size, generator):
    starts = torch.arange(0, n, batch_size)
    starts = starts[torch.randperm(len(starts), generator=generator)]
    return [torch.arange(s, min(s + batch_size, n)) for s in starts.tolist()]


@wrong("shuffled_within_batches")
def order_within_batches(n, batch_size, generator):
    return [
        s + torch.randperm(min(batch_size, n - s), generator=generator)
        for s in range(0, n, batch_size)
    ]


@wrong("rotated")
def rolled(n, batch_size, generator):
    shift = int(torch.randint(0, n, (1,), generator=generator))
    return _cut(torch.roll(torch.arange(n), shift), batch_size)


@wrong("backwards")
def reversed_order(n, batch_size, generator):
    return _cut(torch.arange(n - 1, -1, -1), batch_size)


@wrong("one_too_many")
def one_more(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    return [order[s : s + batch_size] for s in range(0, n + 1, batch_size)]


@wrong("overlapping")
def steps_of_one(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    return [order[k : k + batch_size] for k in range((n + batch_size - 1) // batch_size)]


@wrong("end_stays")
def ends_at_batch_size(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    return [order[k * batch_size : batch_size] for k in range(-(-n // batch_size))]


@wrong("number_of_batches")
def so_many_batches(n, batch_size, generator):
    return torch.chunk(torch.randperm(n, generator=generator), batch_size)


@wrong("evened_out")
def equal_batches(n, batch_size, generator):
    parts = np.array_split(torch.randperm(n, generator=generator).numpy(), -(-n // batch_size))
    return [torch.tensor(part) for part in parts]


@wrong("evened_out")
def chunks(n, batch_size, generator):
    return torch.randperm(n, generator=generator).chunk(-(-n // batch_size))


@wrong("filled_up")
def wrapped_around(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    return [order[torch.arange(s, s + batch_size) % n] for s in range(0, n, batch_size)]


@wrong("from_one")
def counted_from_one(n, batch_size, generator):
    order = torch.arange(1, n + 1)[torch.randperm(n, generator=generator)]
    return _cut(order, batch_size)


@wrong("lists_of_numbers")
def as_lists(n, batch_size, generator):
    return _cut(torch.randperm(n, generator=generator).tolist(), batch_size)


@wrong("lists_of_numbers + ignored_generator", "ignored_generator + lists_of_numbers")
def as_lists_of_python(n, batch_size, generator):
    order = list(range(n))
    random.shuffle(order)
    return _cut(order, batch_size)


@wrong("other_dtype")
def floats(n, batch_size, generator):
    return _cut(torch.randperm(n, generator=generator).float(), batch_size)


@wrong("not_cut")
def in_one_piece(n, batch_size, generator):
    return torch.randperm(n, generator=generator)


@wrong("yielded")
def with_yield(n, batch_size, generator):
    yield from _cut(torch.randperm(n, generator=generator), batch_size)


@wrong("first_batch_only")
def returned_at_once(n, batch_size, generator):
    order, batches = torch.randperm(n, generator=generator), []
    for start in range(0, n, batch_size):
        batches.append(order[start : start + batch_size])
        return batches
    return None


@wrong("shuffled_in_part")
def few_swaps(n, batch_size, generator):
    order = torch.arange(n)
    i, j = torch.randint(n, (2,), generator=generator).tolist()
    order[[i, j]] = order[[j, i]]
    return _cut(order, batch_size)


@wrong("shuffled_in_part")
def half_of_it_shuffled(n, batch_size, generator):
    half = torch.randperm(n // 2, generator=generator)
    return _cut(torch.cat([half, torch.arange(n // 2, n)]), batch_size)


@wrong("error")
def shape_forgotten(n, batch_size, generator):
    return torch.randperm(n, generator=generator).view(-1, batch_size)
