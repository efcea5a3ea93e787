"""Answers to `numerical_gradient` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def clone_up_and_down(f, theta):
    h = 1e-5
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        up, down = theta.clone(), theta.clone()
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad


@right
def rows_of_the_identity(f, theta):
    h = 1e-5
    steps = h * torch.eye(len(theta), dtype=theta.dtype)
    slopes = [(f(theta + step).item() - f(theta - step).item()) / (2 * h) for step in steps]
    return torch.tensor(slopes, dtype=theta.dtype)


@right
def one_copy_put_back(f, theta):
    h = 1e-5
    t = theta.clone()
    slopes = torch.empty_like(theta)
    for i in range(theta.numel()):
        t[i] = theta[i] + h
        above = f(t).item()
        t[i] = theta[i] - h
        below = f(t).item()
        t[i] = theta[i]
        slopes[i] = (above - below) / (2 * h)
    return slopes


# divides by h instead of 2h
@wrong()
def divided_by_h(f, theta):
    h = 1e-5
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        e = torch.zeros_like(theta)
        e[i] = h
        grad[i] = (f(theta + e) - f(theta - e)) / h
    return grad


# brackets missing: divides by 2 and multiplies by h
@wrong()
def divided_by_two_times_h(f, theta):
    h = 1e-5
    e = h * torch.eye(len(theta), dtype=torch.float64)
    return torch.stack([(f(theta + row) - f(theta - row)) / 2 * h for row in e])


# moves all parameters at once
@wrong()
def all_together(f, theta):
    h = 1e-5
    return torch.ones_like(theta) * (f(theta + h) - f(theta - h)) / (2 * h)


# the copies are made once, so earlier parameters stay moved
@wrong()
def copies_outside_the_loop(f, theta):
    h = 1e-5
    up = theta.clone()
    down = theta.clone()
    grad = torch.zeros(len(theta), dtype=torch.float64)
    for i in range(len(theta)):
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad


# names instead of copies: both are theta, and the difference is 0
@wrong()
def no_copies(f, theta):
    h = 1e-5
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        up = theta
        down = theta
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad


# moves theta itself and never puts it back
@wrong()
def theta_stays_moved(f, theta):
    h = 1e-5
    slopes = []
    for i in range(len(theta)):
        theta[i] += h
        above = f(theta).item()
        theta[i] -= 2 * h
        slopes.append((above - f(theta).item()) / (2 * h))
    return torch.tensor(slopes, dtype=torch.float64)


# the wrong way round: minus the gradient
@wrong()
def below_minus_above(f, theta):
    h = 1e-5
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        e = torch.zeros_like(theta)
        e[i] = h
        grad[i] = (f(theta - e) - f(theta + e)) / (2 * h)
    return grad


# so small an h that only rounding is left
@wrong()
def tiny_h(f, theta):
    h = 1e-15
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        up, down = theta.clone(), theta.clone()
        up[i] = up[i] + h
        down[i] = down[i] - h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad


# returns after the first parameter
@wrong()
def return_in_the_loop(f, theta):
    h = 1e-5
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        e = torch.zeros_like(theta)
        e[i] = h
        grad[i] = (f(theta + e) - f(theta - e)) / (2 * h)
        return grad
    return grad
