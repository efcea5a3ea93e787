"""Answers to `positions` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def by_loops(length, d):
    P = torch.zeros(length, d)
    for t in range(length):
        for i in range(d // 2):
            angle = t * 10000 ** (-2 * i / d)
            P[t, 2 * i], P[t, 2 * i + 1] = math.sin(angle), math.cos(angle)
    return P


@right
def by_logarithms(length, d):
    speeds = torch.exp(torch.arange(0, d, 2) * (-math.log(10_000.0) / d))
    angles = torch.arange(length).unsqueeze(1) * speeds
    P = torch.empty(length, d)
    P[:, ::2] = angles.sin()
    P[:, 1::2] = angles.cos()
    return P


@right
def shifted_sines(length, d):
    column = torch.arange(d)
    speeds = 1 / 10_000 ** (2 * (column // 2) / d)
    return torch.sin(torch.arange(length)[:, None] * speeds + (column % 2) * math.pi / 2)


@right
def in_numpy(length, d):
    angles = np.arange(length)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    return np.stack([np.sin(angles), np.cos(angles)], axis=2).reshape(length, d)


@wrong("cosines_first")
def other_order(length, d):
    P = by_logarithms(length, d)
    return P.view(length, -1, 2).flip(2).flatten(1)


@wrong("in_halves")
def two_halves(length, d):
    P = by_logarithms(length, d)
    return torch.cat([P[:, ::2], P[:, 1::2]], dim=1)


@wrong("other_exponent")
def two_i_of_columns(length, d):
    angles = torch.arange(length)[:, None] / 10_000 ** (2 * torch.arange(0, d, 2) / d)
    return torch.stack([angles.sin(), angles.cos()], dim=2).view(length, d)


@wrong("other_exponent")
def i_over_d(length, d):
    angles = torch.arange(length)[:, None] / 10_000 ** (torch.arange(d // 2) / d)
    return torch.stack([angles.sin(), angles.cos()], dim=2).view(length, d)


@wrong("speed_for_each_column")
def column_speeds(length, d):
    P = torch.zeros(length, d)
    for k in range(d):
        angles = torch.arange(length) / 10_000 ** (k / d)
        P[:, k] = angles.cos() if k % 2 else angles.sin()
    return P


@wrong("places_from_one")
def from_one(length, d):
    return by_logarithms(length + 1, d)[1:]


@wrong("other_base")
def thousand(length, d):
    angles = torch.arange(length)[:, None] / 1_000 ** (torch.arange(0, d, 2) / d)
    return torch.stack([angles.sin(), angles.cos()], dim=2).view(length, d)


@wrong("only_sines")
def sine_twice(length, d):
    return by_logarithms(length, d)[:, ::2].repeat_interleave(2, dim=1)


@wrong("ever_faster")
def multiplied_by_the_power(length, d):
    P = torch.zeros(length, d)
    for t in range(length):
        for i in range(d // 2):
            angle = t * 10000 ** (2 * i / d)
            P[t, 2 * i], P[t, 2 * i + 1] = math.sin(angle), math.cos(angle)
    return P
