"""Answers to `max_pool2d` that learners could write, and how each is to be judged."""

import itertools

import numpy as np
import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong
from tests.exercises.pytorch_cnn.max_pool2d_more import *  # noqa: F403 - more wrong ones
from tests.exercises.pytorch_cnn.max_pool2d_more import tiled


@right
def larger_ones_into_low_ones(x, size):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    pooled = torch.full((rows, columns), float("-inf"))
    for i in range(size):
        for j in range(size):
            values = x[i : rows * size : size, j : columns * size : size]
            pooled[values > pooled] = values[values > pooled]
    return pooled


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


@right
def four_loops(x, size):
    H, W = x.shape
    out = torch.zeros(H // size, W // size)
    for i in range(H // size):
        for j in range(W // size):
            best = float("-inf")
            for a in range(size):
                for b in range(size):
                    if x[i * size + a, j * size + b] > best:
                        best = x[i * size + a, j * size + b].item()
            out[i, j] = best
    return out


@right
def in_numpy(x, size):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    cut = x.numpy()[: rows * size, : columns * size]
    return cut.reshape(rows, size, columns, size).max(axis=3).max(axis=1)


@right
def rows_first(x, size):
    by_rows = torch.stack([part.max(dim=0).values for part in x.split(size) if len(part) == size])
    columns = [part.max(dim=1).values for part in by_rows.split(size, dim=1)]
    return torch.stack(columns[: x.shape[1] // size], dim=1)


@right
def from_minus_infinity(x, size):
    out = torch.full((x.shape[0] // size, x.shape[1] // size), -torch.inf)
    for i in range(out.shape[0] * size):
        for j in range(out.shape[1] * size):
            out[i // size, j // size] = max(out[i // size, j // size], x[i, j])
    return out


@wrong("mean")
def average(x, size):
    return functional.avg_pool2d(x[None], size)[0]


@wrong("minimum")
def smallest(x, size):
    return tiled(x, size, torch.min)


@wrong("summed")
def sums(x, size):
    return tiled(x, size, lambda w: sum(w.flatten()))


@wrong("median")
def middle(x, size):
    return tiled(x, size, torch.median)


@wrong("corner")
def every_second_pixel(x, size):
    rows, columns = x.shape[0] // size * size, x.shape[1] // size * size
    return x[:rows:size, :columns:size]


@wrong("corner")
def overwritten_inside(x, size):
    def last(window):
        for row in window:
            for value in row:
                best = value
        return best

    return tiled(x, size, last)


@wrong("from_zero")
def best_begins_at_zero(x, size):
    def best_of(window):
        best = 0
        for value in window.flatten():
            if value > best:
                best = value
        return best

    return tiled(x, size, best_of)


@wrong("from_a_constant")
def best_begins_at_minus_one(x, size):
    return tiled(x, size, lambda w: max(-1, *w.flatten().tolist(), -1))


@wrong("from_a_constant")
def best_begins_at_minus_thousand(x, size):
    return tiled(x, size, lambda w: max([-1000.0, *w.flatten().tolist()]))


@wrong("from_another_pixel")
def best_begins_with_the_first_pixel(x, size):
    return tiled(x, size, lambda w: torch.maximum(w.max(), x[0][0]))


@wrong("never_reset")
def best_of_all_so_far(x, size):
    best = -float("inf")
    out = torch.zeros(x.shape[0] // size, x.shape[1] // size)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            for value in x[i * size : (i + 1) * size, j * size : (j + 1) * size].flatten():
                best = max(best, value.item())
            out[i, j] = best
    return out


@wrong("furthest_from_zero")
def of_the_sizes(x, size):
    return functional.max_pool2d(x.abs()[None], size)[0]


@wrong("position")
def where_it_is(x, size):
    return tiled(x, size, torch.argmax)


@wrong("position")
def indices_of_torch(x, size):
    return functional.max_pool2d(x[None], size, return_indices=True)[1][0]


@wrong("truncated")
def into_whole_numbers(x, size):
    return tiled(x, size, torch.max).int()


@wrong("diagonal")
def one_inner_loop(x, size):
    return tiled(x, size, lambda w: max(w[a, a] for a in range(len(w))))


@wrong("single_number")
def of_the_whole_map(x, size):
    return torch.max(x)


@wrong("overlapping_windows")
def stride_one(x, size):
    return functional.max_pool2d(x[None], size, stride=1)[0]


@wrong("crowded_windows")
def begins_at_i(x, size):
    out = torch.zeros(x.shape[0] // size, x.shape[1] // size)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = x[i : i + size, j : j + size].max()
    return out


@wrong("rounded_up")
def with_the_rest(x, size):
    return torch.tensor(
        [
            [x[i : i + size, j : j + size].max().item() for j in range(0, x.shape[1], size)]
            for i in range(0, x.shape[0], size)
        ]
    )


@wrong("kept_size")
def as_large_as_before(x, size):
    out = x.clone()
    for i in range(x.shape[0] // size):
        for j in range(x.shape[1] // size):
            window = (slice(i * size, (i + 1) * size), slice(j * size, (j + 1) * size))
            out[window] = x[window].max()
    return out


@wrong("one_direction")
def only_rows(x, size):
    return functional.max_pool1d(x[None], size)[0]


@wrong("wrong_axes_reduced")
def over_the_windows(x, size):
    return x.unfold(0, size, size).unfold(1, size, size).numpy().max(axis=(0, 1))


@wrong("reshape_mixes_rows")
def reshaped_in_a_wrong_order(x, size):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    cut = x[: rows * size, : columns * size].contiguous()
    return cut.view(rows, columns, size * size).max(dim=2).values


@wrong("leftovers_in_the_way")
def nothing_cut_off(x, size):
    H, W = x.shape
    return np.max(x.numpy().reshape(H // size, size, W // size, size), axis=(1, 3))
