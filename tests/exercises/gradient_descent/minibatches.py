"""Answers to `minibatches` that learners could write, and how each is to be judged."""

import random

import torch

from tests.exercises.answers import right


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
