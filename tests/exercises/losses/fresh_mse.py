"""Answers to `mse` by somebody who had only the notebook, written when the checks were done."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def flatten_first(pred, target):
    return ((pred.flatten() - target) ** 2).mean()


@right
def add_up_in_a_loop(pred, target):
    pred = pred.reshape(-1)
    total = torch.tensor(0.0, dtype=pred.dtype)
    for i in range(len(target)):
        total = total + (pred[i] - target[i]) ** 2
    return total / len(target)


@right
def numpy_and_back(pred, target):
    error = pred.numpy().ravel() - target.numpy()
    return torch.tensor(np.mean(error**2))


# the broadcasting trap
@wrong()
def broadcasts(pred, target):
    return ((pred - target) ** 2).mean()


# makes the target a column always, which is wrong for a flat pred
@wrong()
def target_as_column(pred, target):
    return ((pred - target.unsqueeze(1)) ** 2).mean()


# sum instead of mean
@wrong()
def summed(pred, target):
    return (pred.view(-1) - target).pow(2).sum()


# takes the root as well
@wrong()
def rooted(pred, target):
    return torch.sqrt(torch.mean((pred.reshape(-1) - target) ** 2))


# square of the mean: errors of opposite sign cancel
@wrong()
def mean_before_square(pred, target):
    return (pred.flatten() - target).mean() ** 2


# mean absolute error, and broadcasting
@wrong()
def absolute_and_broadcast(pred, target):
    return (pred - target).abs().mean()


# an index error for a flat pred
@wrong()
def first_column(pred, target):
    return ((pred[:, 0] - target) ** 2).mean()


# flatten is no copy: this subtracts the target from pred itself
@wrong()
def subtract_in_place(pred, target):
    difference = pred.flatten()
    difference -= target
    return (difference**2).mean()


# half of it, as in another course
@wrong()
def halved(pred, target):
    n = target.shape[0]
    return 1 / (2 * n) * torch.sum((pred.squeeze(-1) - target) ** 2)
