"""Answers to `sigmoid` that learners could write, and how each is to be judged."""

import math

import torch

from tests.exercises.answers import right


@right
def sigmoid_by_sign(z):
    small = torch.exp(-z.abs())
    return torch.where(z >= 0, 1 / (1 + small), small / (1 + small))


@right
def sigmoid_by_loop(z):
    def one(value):
        return 0.0 if value < -700 else 1 / (1 + math.exp(-value))

    return torch.tensor([one(v) for v in z.flatten().tolist()], dtype=z.dtype).view(z.shape)
