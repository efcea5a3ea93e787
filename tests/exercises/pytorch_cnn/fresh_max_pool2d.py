"""Answers to `max_pool2d` by somebody who had only the notebook,
written when the checks were done.
"""

import numpy as np
import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def unfold_twice(x, size):
    return x.unfold(0, size, size).unfold(1, size, size).amax(dim=(2, 3))


@right
def two_loops(x, size):
    h, w = x.shape[0] // size, x.shape[1] // size
    out = torch.zeros(h, w, dtype=x.dtype)
    for i in range(h):
        for j in range(w):
            out[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return out


@right
def cut_and_reshape(x, size):
    h, w = x.shape[0] // size, x.shape[1] // size
    x = x[: h * size, : w * size].reshape(h, size, w, size)
    return x.max(dim=3).values.max(dim=1).values


@right
def from_the_library(x, size):
    return functional.max_pool2d(x[None, None], kernel_size=size)[0, 0]


# windows overlap
@wrong()
def stride_one(x, size):
    return functional.max_pool2d(x[None, None], size, stride=1)[0, 0]


# mean of each window
@wrong()
def average_pooling(x, size):
    return x.unfold(0, size, size).unfold(1, size, size).mean(dim=(2, 3))


# uses the incomplete windows at the end, too
@wrong()
def incomplete_windows_too(x, size):
    return functional.max_pool2d(x[None, None], size, ceil_mode=True)[0, 0]


# no cut: an error where rows are left over
@wrong()
def reshape_without_cut(x, size):
    H, W = x.shape
    return x.reshape(H // size, size, W // size, size).amax(dim=(1, 3))


# axes of the reshape in the wrong order
@wrong()
def reshape_in_the_wrong_order(x, size):
    h, w = x.shape[0] // size, x.shape[1] // size
    return x[: h * size, : w * size].reshape(size, h, size, w).amax(dim=(0, 2))


# starts from 0, so negative windows give 0
@wrong()
def best_starts_at_zero(x, size):
    h, w = x.shape[0] // size, x.shape[1] // size
    out = torch.zeros(h, w, dtype=x.dtype)
    for i in range(h * size):
        for j in range(w * size):
            if x[i, j] > out[i // size, j // size]:
                out[i // size, j // size] = x[i, j]
    return out


# takes the map for a square
@wrong()
def height_for_both(x, size):
    n = x.shape[0] // size
    out = torch.zeros(n, n)
    for i in range(n):
        for j in range(n):
            out[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return out


# windows of 2, whatever the size
@wrong()
def always_two(x, size):
    h, w = x.shape[0] // 2, x.shape[1] // 2
    rows = [[x[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max() for j in range(w)] for i in range(h)]
    return torch.tensor(rows)


# the window begins at i, not at i * size
@wrong()
def forgets_the_factor(x, size):
    h, w = x.shape[0] // size, x.shape[1] // size
    out = torch.zeros(h, w)
    for i in range(h):
        for j in range(w):
            out[i, j] = x[i : i + size, j : j + size].max()
    return out


# max(dim) gives a pair, which is returned as it is
@wrong()
def values_and_indices(x, size):
    windows = x.unfold(0, size, size).unfold(1, size, size)
    return windows.flatten(2).max(dim=2)


# every size-th pixel, without looking at the others
@wrong()
def keeps_the_corner(x, size):
    return x[size - 1 :: size, size - 1 :: size]


# largest in absolute value, by NumPy
@wrong()
def absolute_values(x, size):
    h, w = x.shape[0] // size, x.shape[1] // size
    a = np.abs(np.asarray(x))[: h * size, : w * size]
    return torch.tensor(a.reshape(h, size, w, size).max(axis=(1, 3)))
