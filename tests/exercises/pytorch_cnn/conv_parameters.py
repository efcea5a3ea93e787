"""Answers to `conv_parameters` that learners could write, and how each is to be judged."""

from torch import nn

from tests.exercises.answers import right


@right
def conv_parameters_of_torch(c_in, c_out, kernel):
    return sum(parameter.numel() for parameter in nn.Conv2d(c_in, c_out, kernel).parameters())


@right
def conv_parameters_in_two_steps(c_in, c_out, kernel):
    weights = c_in * c_out * kernel**2
    return weights + c_out
