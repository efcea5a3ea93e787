"""Answers to `tanh_backward` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def value_first(dA, Z):
    A = torch.tanh(Z)
    return dA * (1 - A**2)


@right
def subtracted(dA, Z):
    A = torch.tanh(Z)
    return dA - A * A * dA


@right
def by_the_sigmoid(dA, Z):
    A = 2 * torch.sigmoid(2 * Z) - 1
    return (1 - A.square()) * dA


# the square is missing
@wrong()
def without_square(dA, Z):
    return dA * (1 - torch.tanh(Z))


# the value instead of the slope
@wrong()
def times_the_value(dA, Z):
    return dA * torch.tanh(Z)


# the slope of the sigmoid
@wrong()
def slope_of_the_sigmoid(dA, Z):
    A = torch.sigmoid(Z)
    return dA * A * (1 - A)


# takes Z for A
@wrong()
def z_is_a(dA, Z):
    return dA * (1 - Z**2)


# the slope alone
@wrong()
def only_the_slope(dA, Z):
    return 1 - torch.tanh(Z) ** 2


# tanh from exponentials, NaN far out
@wrong()
def from_exponentials(dA, Z):
    A = (torch.exp(Z) - torch.exp(-Z)) / (torch.exp(Z) + torch.exp(-Z))
    return dA * (1 - A**2)


# the square in the wrong place
@wrong()
def square_outside(dA, Z):
    return dA * (1 - torch.tanh(Z)) ** 2
