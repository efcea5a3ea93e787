"""Answers to `sigmoid` by somebody who had only the notebook, written when the checks were done."""

import math

import torch

from tests.exercises.answers import right, wrong


@right
def straight_from_the_table(z):
    return 1 / (1 + torch.exp(-z))


@right
def two_branches(z):
    e = torch.exp(-torch.abs(z))
    return torch.where(z >= 0, 1 / (1 + e), e / (1 + e))


@right
def element_by_element(z):
    numbers = []
    for value in z.flatten().tolist():
        if value >= 0:
            numbers.append(1 / (1 + math.exp(-value)))
        else:
            numbers.append(math.exp(value) / (1 + math.exp(value)))
    return torch.tensor(numbers, dtype=z.dtype).reshape(z.shape)


# infinity over infinity at 1000
@wrong()
def exponential_over_one_plus(z):
    return torch.exp(z) / (1 + torch.exp(z))


# the minus in the exponent is missing
@wrong()
def no_minus(z):
    return 1 / (1 + torch.exp(z))


# brackets missing: 1 / 1 comes first
@wrong()
def no_brackets(z):
    return 1 / 1 + torch.exp(-z)


# hides the NaN, but with 0 where it should be 1
@wrong()
def nan_to_zero(z):
    e = torch.exp(z)
    return torch.nan_to_num(e / (e + 1), nan=0.0)


# math.exp takes a single number only, and overflows at 1000
@wrong()
def math_exp(z):
    return 1 / (1 + math.exp(-z))


# an if on a whole tensor
@wrong()
def if_on_a_tensor(z):
    if z >= 0:
        return 1 / (1 + torch.exp(-z))
    return torch.exp(z) / (1 + torch.exp(z))


# minus instead of plus below
@wrong()
def one_minus(z):
    return 1 / (1 - torch.exp(-z))


# cuts z so hard that it is no longer a sigmoid
@wrong()
def clamped_to_two(z):
    z = torch.clamp(z, -2, 2)
    return 1 / (1 + torch.exp(-z))


# turns the sign in z itself
@wrong()
def negated_in_place(z):
    z.neg_()
    return 1.0 / (1.0 + torch.exp(z))
