"""Answers to `numerical_gradient` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def numerical_gradient_with_units(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta - h * unit)) / (2 * h) for unit in units])


@right
def numerical_gradient_putting_back(f, theta):
    slopes, moved = [], theta.clone()
    for i, value in enumerate(theta.tolist()):
        moved[i] = value + 1e-4
        above = f(moved).item()
        moved[i] = value - 1e-4
        slopes.append((above - f(moved).item()) / 2e-4)
        moved[i] = value
    return torch.tensor(slopes, dtype=theta.dtype)
