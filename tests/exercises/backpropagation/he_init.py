"""Right answers to `he_init` that learners could write; the wrong ones are in `he_init_more`."""

import math
from itertools import pairwise

import numpy as np
import torch

from tests.exercises.answers import right


@right
def by_normal(sizes, generator):
    return [
        (
            torch.normal(0.0, math.sqrt(2 / n_in), (n_out, n_in), generator=generator),
            torch.zeros(n_out),
        )
        for n_in, n_out in pairwise(sizes)
    ]


@right
def by_index(sizes, generator):
    params = []
    for i in range(len(sizes) - 1):
        W = torch.randn((sizes[i + 1], sizes[i]), generator=generator)
        W *= (2 / sizes[i]) ** 0.5
        params.append([W, torch.zeros(sizes[i + 1])])
    return params


@right
def of_torch(sizes, generator):
    params = []
    for n_in, n_out in pairwise(sizes):
        W = torch.empty(n_out, n_in)
        torch.nn.init.kaiming_normal_(W, nonlinearity="relu", generator=generator)
        params.append((W, torch.zeros(n_out)))
    return params


@right
def filled_in_place(sizes, generator):
    params = ()
    for n_out, n_in in zip(sizes[1:], sizes[:-1], strict=True):
        W = torch.empty(n_out, n_in).normal_(0, (2 / n_in) ** 0.5, generator=generator)
        params += ((W, W.new_zeros(n_out)),)
    return params


@right
def box_muller(sizes, generator):
    params = []
    for n_in, n_out in pairwise(sizes):
        u = 1 - torch.rand(2, n_out, n_in, generator=generator)
        Z = torch.sqrt(-2 * torch.log(u[0])) * torch.cos(2 * torch.pi * u[1])
        params.append((Z * (2 / n_in) ** 0.5, torch.zeros(n_out)))
    return params


@right
def one_by_one(sizes, generator):
    params = []
    for n_in, n_out in pairwise(sizes):
        W = torch.zeros(n_out, n_in)
        for row in range(n_out):
            W[row] = torch.randn(n_in, generator=generator) / math.sqrt(n_in / 2)
        params.append((W, torch.zeros(n_out)))
    return params


@right
def biases_first_drawn(sizes, generator):
    bs = [0 * torch.randn(n, generator=generator) for n in sizes[1:]]
    Ws = [
        torch.randn(n, m, generator=generator) * math.sqrt(2) / math.sqrt(m)
        for m, n in pairwise(sizes)
    ]
    return list(zip(Ws, bs, strict=True))


@right
def drawn_transposed(sizes, generator):
    return [
        ((torch.randn(m, n, generator=generator) * (2 / m) ** 0.5).T, torch.zeros(n))
        for m, n in pairwise(sizes)
    ]


@right
def seeded_by_the_generator(sizes, generator):
    seed = torch.randint(2**31, (1,), generator=generator).item()
    rng = np.random.default_rng(seed)
    return [
        (
            torch.from_numpy(rng.normal(0, (2 / m) ** 0.5, (n, m))).float(),
            torch.zeros(n),
        )
        for m, n in pairwise(sizes)
    ]


@right
def to_be_trained(sizes, generator):
    return [
        (
            ((2 / m) ** 0.5 * torch.randn(n, m, generator=generator)).requires_grad_(),
            torch.zeros(n, requires_grad=True),
        )
        for m, n in pairwise(sizes)
    ]
