"""Answers to `sigmoid_backward` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def value_first(dA, Z):
    A = torch.sigmoid(Z)
    return dA * A * (1 - A)


@right
def both_in_one_line(dA, Z):
    return torch.sigmoid(Z) * torch.sigmoid(-Z) * dA


@right
def clamped(dA, Z):
    A = 1 / (1 + torch.exp(-Z.clamp(-50, 50)))
    return dA * (A - A * A)


# the value instead of the slope
@wrong()
def times_the_value(dA, Z):
    return dA * torch.sigmoid(Z)


# the slope alone
@wrong()
def only_the_slope(dA, Z):
    A = torch.sigmoid(Z)
    return A * (1 - A)


# takes Z for A
@wrong()
def z_is_a(dA, Z):
    return dA * Z * (1 - Z)


# the quotient rule with exp, NaN far out
@wrong()
def derivative_from_the_book(dA, Z):
    return dA * torch.exp(-Z) / (1 + torch.exp(-Z)) ** 2


# the slope of tanh
@wrong()
def slope_of_tanh(dA, Z):
    return dA * (1 - torch.tanh(Z) ** 2)


# a matrix product
@wrong()
def with_at(dA, Z):
    A = torch.sigmoid(Z)
    return dA @ (A * (1 - A))


# clamps so early that it shows
@wrong()
def clamped_too_early(dA, Z):
    A = torch.sigmoid(Z.clamp(-1, 1))
    return dA * A * (1 - A)


# the mask of ReLU
@wrong()
def as_for_relu(dA, Z):
    return dA * (torch.sigmoid(Z) > 0.5)
