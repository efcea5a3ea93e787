"""Answers to `train_val_split` that learners could write, and how each is to be judged."""

import random

import torch

from tests.exercises.answers import right


@right
def train_val_split_from_a_list(n, fraction, generator):
    seed = torch.randint(2**31, (1,), generator=generator).item()
    chosen = random.Random(seed).sample(range(n), round(n * fraction))
    rest = sorted(set(range(n)) - set(chosen))
    return [torch.tensor(rest), torch.tensor(chosen)]


@right
def train_val_split_by_ranks(n, fraction, generator):
    ranks = torch.rand(n, generator=generator).argsort()
    is_val = ranks < round(fraction * n)
    return (~is_val).nonzero().flatten(), is_val.nonzero().flatten()


@right
def train_val_split_of_torch(n, fraction, generator):
    n_val = round(fraction * n)
    parts = torch.utils.data.random_split(range(n), [n - n_val, n_val], generator)
    return tuple(torch.tensor(part.indices) for part in parts)
