"""Answers to `minibatches` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def split_the_order(n, batch_size, generator):
    return list(torch.randperm(n, generator=generator).split(batch_size))


@right
def slices(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    batches = []
    for start in range(0, n, batch_size):
        batches.append(order[start : start + batch_size])
    return batches


@right
def while_something_is_left(n, batch_size, generator):
    rest = torch.randperm(n, generator=generator)
    batches = []
    while len(rest) > 0:
        batches.append(rest[:batch_size])
        rest = rest[batch_size:]
    return batches


# not shuffled
@wrong()
def in_order(n, batch_size, generator):
    return list(torch.arange(n).split(batch_size))


# randomness from elsewhere
@wrong()
def forgets_the_generator(n, batch_size, generator):
    return list(torch.randperm(n).split(batch_size))


# drops what does not fill a batch
@wrong()
def drops_the_rest(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    return [order[i * batch_size : (i + 1) * batch_size] for i in range(n // batch_size)]


# an empty last batch where n divides evenly
@wrong()
def one_batch_too_many(n, batch_size, generator):
    order = torch.randperm(n, generator=generator)
    return [order[i * batch_size : (i + 1) * batch_size] for i in range(n // batch_size + 1)]


# a new order for each batch: some examples twice, others never
@wrong()
def new_order_each_time(n, batch_size, generator):
    batches = []
    for start in range(0, n, batch_size):
        batches.append(torch.randperm(n, generator=generator)[start : start + batch_size])
    return batches


# chunk takes the number of batches, not their size
@wrong()
def chunked(n, batch_size, generator):
    return list(torch.chunk(torch.randperm(n, generator=generator), batch_size))


# seeds the generator anew, so that every epoch is the same
@wrong()
def same_every_time(n, batch_size, generator):
    generator.manual_seed(0)
    return list(torch.randperm(n, generator=generator).split(batch_size))


# draws with replacement
@wrong()
def with_replacement(n, batch_size, generator):
    order = torch.randint(0, n, (n,), generator=generator)
    return [order[i : i + batch_size] for i in range(0, n, batch_size)]


# shuffles the batches, but neighbours stay together
@wrong()
def shuffled_blocks(n, batch_size, generator):
    blocks = torch.arange(n).split(batch_size)
    order = torch.randperm(len(blocks), generator=generator)
    return [blocks[i] for i in order.tolist()]
