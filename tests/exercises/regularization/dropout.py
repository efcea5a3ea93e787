"""Answers to `dropout` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right


@right
def dropout_with_bernoulli(x, p, training, generator):
    if training:
        keep = torch.bernoulli(torch.full_like(x, 1 - p), generator=generator)
        return keep * x / (1 - p)
    return x.clone()


@right
def dropout_by_where(x, p, training, generator):
    if not training or p == 0:
        return x
    lost = torch.rand(x.shape, generator=generator) < p
    return torch.where(lost, torch.zeros_like(x), x / (1 - p))


@right
def dropout_in_numpy(x, p, training, generator):
    if not training:
        return x
    seed = torch.randint(2**31, (1,), generator=generator).item()
    keep = np.random.default_rng(seed).random(x.shape) > p
    return x * torch.from_numpy(keep) * (1 / (1 - p))


@right
def dropout_entry_by_entry(x, p, training, generator):
    if not training:
        return x
    values = []
    for value, number in zip(
        x.flatten().tolist(), torch.rand(x.numel(), generator=generator).tolist(), strict=True
    ):
        values.append(value / (1 - p) if number >= p else 0.0)
    return torch.tensor(values, dtype=x.dtype).view(x.shape)
