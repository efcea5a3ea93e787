"""Answers to `he_init` by somebody who had only the notebook,
written when the checks were done.
"""

from itertools import pairwise

import torch

from tests.exercises.answers import right, wrong


@right
def in_a_loop(sizes, generator):
    params = []
    for k in range(1, len(sizes)):
        std = (2 / sizes[k - 1]) ** 0.5
        W = std * torch.randn(sizes[k], sizes[k - 1], generator=generator)
        b = torch.zeros(sizes[k])
        params.append((W, b))
    return params


@right
def torch_normal(sizes, generator):
    return [
        (torch.normal(0, (2 / i) ** 0.5, size=(o, i), generator=generator), torch.zeros(o))
        for i, o in pairwise(sizes)
    ]


# the variance for the standard deviation
@wrong()
def variance(sizes, generator):
    return [
        (torch.randn(o, i, generator=generator) * (2 / i), torch.zeros(o))
        for i, o in pairwise(sizes)
    ]


# outputs for inputs
@wrong()
def out_in_the_rule(sizes, generator):
    return [
        (torch.randn(o, i, generator=generator) * (2 / o) ** 0.5, torch.zeros(o))
        for i, o in pairwise(sizes)
    ]


# the generator is not passed on
@wrong()
def generator_forgotten(sizes, generator):
    return [(torch.randn(o, i) * (2 / i) ** 0.5, torch.zeros(o)) for i, o in pairwise(sizes)]


# rand for randn
@wrong()
def rand(sizes, generator):
    return [
        (torch.rand(o, i, generator=generator) * (2 / i) ** 0.5, torch.zeros(o))
        for i, o in pairwise(sizes)
    ]


# (in, out)
@wrong()
def axes_exchanged(sizes, generator):
    return [
        (torch.randn(i, o, generator=generator) * (2 / i) ** 0.5, torch.zeros(o))
        for i, o in pairwise(sizes)
    ]


# biases drawn, too
@wrong()
def biases_drawn(sizes, generator):
    return [
        (
            torch.randn(o, i, generator=generator) * (2 / i) ** 0.5,
            torch.randn(o, generator=generator),
        )
        for i, o in pairwise(sizes)
    ]


# without the last layer
@wrong()
def without_the_last(sizes, generator):
    return [
        (torch.randn(o, i, generator=generator) * (2 / i) ** 0.5, torch.zeros(o))
        for i, o in pairwise(sizes[:-1])
    ]


# one seed for every call
@wrong()
def seed_inside(sizes, generator):
    generator = torch.Generator().manual_seed(0)
    return [
        (torch.randn(o, i, generator=generator) * (2 / i) ** 0.5, torch.zeros(o))
        for i, o in pairwise(sizes)
    ]
