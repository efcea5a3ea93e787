"""Answers to `dropout` by somebody who had only the notebook, written when the checks were done."""

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def mask_of_rand(x, p, training, generator):
    if not training:
        return x
    mask = torch.rand(x.shape, generator=generator) >= p
    return x * mask / (1 - p)


@right
def bernoulli_mask(x, p, training, generator):
    if training is False:
        return x.clone()
    M = torch.bernoulli(torch.full(x.shape, 1.0 - p), generator=generator)
    return M.to(x.dtype) * x / (1.0 - p)


@right
def where_it_is_small(x, p, training, generator):
    if training:
        r = torch.rand(x.size(), generator=generator)
        return torch.where(r < p, torch.zeros_like(x), x / (1 - p))
    return x


# no scaling
@wrong()
def not_scaled(x, p, training, generator):
    if not training:
        return x
    return x * (torch.rand(x.shape, generator=generator) >= p)


# divides by p
@wrong()
def divided_by_p(x, p, training, generator):
    if not training:
        return x
    return x * (torch.rand(x.shape, generator=generator) >= p) / p


# keeps with probability p
@wrong()
def keeps_instead_of_drops(x, p, training, generator):
    if not training:
        return x
    return x * (torch.rand(x.shape, generator=generator) < p) / (1 - p)


# drops in evaluation, too
@wrong()
def ignores_training(x, p, training, generator):
    mask = (torch.rand(x.shape, generator=generator) >= p).float()
    return x * mask / (1 - p)


# random numbers from the global generator
@wrong()
def global_generator(x, p, training, generator):
    if not training:
        return x
    return x * (torch.rand(x.shape) >= p) / (1 - p)


# library function, which knows no generator
@wrong()
def library_dropout(x, p, training, generator):
    return functional.dropout(x, p, training)


# the same neurons are dropped for every example
@wrong()
def one_mask_for_all_rows(x, p, training, generator):
    if not training:
        return x
    mask = torch.rand(x.shape[-1], generator=generator) >= p
    return x * mask / (1 - p)


# writes into x
@wrong()
def zeroes_x_itself(x, p, training, generator):
    if training:
        x[torch.rand(x.shape, generator=generator) < p] = 0
        return x / (1 - p)
    return x


# seeds anew: the same mask at every call
@wrong()
def seeded_each_time(x, p, training, generator):
    if not training:
        return x
    generator.manual_seed(0)
    return x * (torch.rand(x.shape, generator=generator) >= p) / (1 - p)


# scales in evaluation, not in training (the older form)
@wrong()
def scaled_in_evaluation(x, p, training, generator):
    if not training:
        return x * (1 - p)
    return x * (torch.rand(x.shape, generator=generator) >= p)


# the condition is the wrong way round
@wrong()
def modes_swapped(x, p, training, generator):
    if training:
        return x
    return x * (torch.rand(x.shape, generator=generator) >= p) / (1 - p)


# normal numbers for uniform ones, and multiplies by 1 - p
@wrong()
def randn_for_rand(x, p, training, generator):
    if not training:
        return x
    return x * (torch.randn(x.shape, generator=generator) >= p) * (1 - p)
