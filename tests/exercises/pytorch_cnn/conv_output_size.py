"""Answers to `conv_output_size` that learners could write, and how each is to be judged."""

import math

import torch
from torch import nn

from tests.exercises.answers import right


@right
def conv_output_size_by_counting(n, kernel, stride, padding):
    return len(range(-padding, n + padding - kernel + 1, stride))


@right
def conv_output_size_with_floor(n, kernel, stride, padding):
    return math.floor((n - kernel + 2 * padding) / stride + 1)


@right
def conv_output_size_of_torch(n, kernel, stride, padding):
    layer = nn.Conv1d(1, 1, kernel, stride, padding)
    return layer(torch.zeros(1, 1, n)).shape[-1]
