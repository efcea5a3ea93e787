"""Answers to `check_gradients` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def check_gradients_by_loop(claimed, expected, names, tol):
    for name in names[::-1]:
        if claimed[name].shape != expected[name].shape:
            return name
        for got, want in zip(
            claimed[name].flatten().tolist(), expected[name].flatten().tolist(), strict=True
        ):
            if not abs(got - want) <= tol:
                return name
    return None


@right
def check_gradients_keeping_the_last(claimed, expected, names, tol):
    wrong = None
    for name in names:
        same_shape = tuple(claimed[name].shape) == tuple(expected[name].shape)
        if not same_shape or not torch.allclose(claimed[name], expected[name], rtol=0.0, atol=tol):
            wrong = name
    return wrong
