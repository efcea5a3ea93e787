"""Wrong functions for `train_val_split` that return something else than two index tensors."""

import torch

from course_utils.exercises.early_stopping.train_val_split import train_val_split


def _right(n, fraction, generator):
    order, n_val = torch.randperm(n, generator=generator), round(fraction * n)
    return order[n_val:], order[:n_val]


@train_val_split.misconception(
    "These are masks: True and False for every example. Asked for are the indices themselves.",
)
def masks(n, fraction, generator):
    is_val = torch.randperm(n, generator=generator) < round(fraction * n)
    return ~is_val, is_val


@train_val_split.misconception(
    "The indices come in lists. Asked for are tensors, which pick all their examples at once: "
    "what makes a tensor of a list?",
)
def lists(n, fraction, generator):
    return tuple(part.tolist() for part in _right(n, fraction, generator))


@train_val_split.misconception(
    "The indices come in NumPy arrays. Asked for are tensors: what makes one of an array?",
)
def arrays(n, fraction, generator):
    return tuple(part.numpy() for part in _right(n, fraction, generator))


@train_val_split.misconception(
    "The indices are floats, and a tensor takes whole numbers only as indices. Where do they "
    "become floats?",
    dtype=(torch.float32, torch.float64),
)
def floats(n, fraction, generator, dtype):
    return tuple(part.to(dtype) for part in _right(n, fraction, generator))


@train_val_split.misconception(
    "The indices are whole numbers of another kind than int64, PyTorch's own for indices.",
    dtype=(torch.int32, torch.int16, torch.uint8),
)
def small_integers(n, fraction, generator, dtype):
    return tuple(part.to(dtype) for part in _right(n, fraction, generator))


@train_val_split.misconception(
    "The parts have two axes, as when `nonzero` returns one row for each index. Asked for are "
    "tensors with one axis: one number for each example.",
    axis=(1, 0),
)
def two_axes(n, fraction, generator, axis):
    return tuple(part.unsqueeze(axis) for part in _right(n, fraction, generator))


@train_val_split.misconception(
    "You return the two subsets of a dataset. Asked for are the index tensors; each subset knows "
    "its indices.",
)
def subsets(n, fraction, generator):
    n_val = round(fraction * n)
    return torch.utils.data.random_split(range(n), [n - n_val, n_val], generator)


@train_val_split.misconception(
    "A single tensor comes back. The caller unpacks two: the indices for training, and those for "
    "validation.",
)
def a_single_tensor(n, fraction, generator):
    return torch.randperm(n, generator=generator)


@train_val_split.misconception(
    "Three parts come back. Here there are two, for training and for validation; the test set is "
    "a file of its own.",
)
def three_parts(n, fraction, generator):
    return (*_right(n, fraction, generator), torch.arange(0))


@train_val_split.misconception(
    "You return how many examples each part gets. Asked for is which ones: two tensors of indices.",
)
def sizes_only(n, fraction, generator):
    return n - round(fraction * n), round(fraction * n)
