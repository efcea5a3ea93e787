"""Answers to `relu` that learners could write, and how each is to be judged."""

import numpy as np

from tests.exercises.answers import right


@right
def relu_with_numpy(z):
    return np.maximum(z.numpy(), 0)


@right
def relu_by_mask(z):
    return z * (z > 0)
