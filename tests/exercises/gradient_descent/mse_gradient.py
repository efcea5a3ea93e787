"""Answers to `mse_gradient` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def mse_gradient_by_loop(theta, X, y):
    total = torch.zeros_like(theta)
    for x, target in zip(X, y, strict=True):
        total = total + 2 * (x @ theta - target) * x
    return total / len(X)


@right
def mse_gradient_by_autograd(theta, X, y):
    theta = theta.clone().requires_grad_()
    ((X @ theta - y) ** 2).mean().backward()
    return theta.grad
