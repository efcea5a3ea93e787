"""Answers to `count_parameters` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def count_parameters_by_loop(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        total += (sizes[layer - 1] + 1) * sizes[layer]
    return total


@right
def count_parameters_of_torch(sizes):
    layers = (torch.nn.Linear(*sizes[i : i + 2]) for i in range(len(sizes) - 1))
    return sum(parameter.numel() for layer in layers for parameter in layer.parameters())
