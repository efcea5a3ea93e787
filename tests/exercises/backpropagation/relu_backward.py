"""Answers to `relu_backward` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def relu_backward_with_where(dA, Z):
    return torch.where(Z > 0, dA, torch.zeros_like(dA))


@right
def relu_backward_by_index(dA, Z):
    dZ = dA.clone()
    dZ[Z <= 0] = 0
    return dZ


@right
def relu_backward_from_activation(dA, Z):
    return dA * torch.sign(torch.relu(Z))
