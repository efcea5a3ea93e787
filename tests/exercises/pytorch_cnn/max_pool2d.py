"""Answers to `max_pool2d` that learners could write, and how each is to be judged."""

import itertools

import torch
from torch.nn import functional

from tests.exercises.answers import right


@right
def max_pool2d_of_torch(x, size):
    return functional.max_pool2d(x[None], size)[0]


@right
def max_pool2d_by_reshape(x, size):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    cut = x[: rows * size, : columns * size]
    return cut.reshape(rows, size, columns, size).amax(dim=(1, 3))


@right
def max_pool2d_by_shifted_images(x, size):
    rows, columns = x.shape[0] // size * size, x.shape[1] // size * size
    out = x[:rows:size, :columns:size].clone()
    for i, j in itertools.product(range(size), repeat=2):
        out = torch.maximum(out, x[i:rows:size, j:columns:size])
    return out


@right
def max_pool2d_in_lists(x, size):
    values = x.tolist()
    rows = []
    for top in range(0, len(values) - size + 1, size):
        row = []
        for left in range(0, len(values[0]) - size + 1, size):
            row.append(max(max(line[left : left + size]) for line in values[top : top + size]))
        rows.append(row)
    return torch.tensor(rows, dtype=x.dtype)
