"""Answers to `conv_parameters` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def weights_plus_biases(c_in, c_out, kernel):
    weights = c_in * c_out * kernel**2
    biases = c_out
    return weights + biases


@right
def per_kernel(c_in, c_out, kernel):
    return (c_in * kernel * kernel + 1) * c_out


@right
def asks_pytorch(c_in, c_out, kernel):
    layer = nn.Conv2d(c_in, c_out, kernel)
    return sum(p.numel() for p in layer.parameters())


@right
def counts_in_loops(c_in, c_out, kernel):
    n = 0
    for _ in range(c_out):
        for _ in range(c_in):
            n += kernel * kernel
        n += 1
    return n


# no biases
@wrong()
def weights_only(c_in, c_out, kernel):
    return c_in * c_out * kernel * kernel


# one bias in all
@wrong()
def single_bias(c_in, c_out, kernel):
    return c_out * c_in * kernel**2 + 1


# a bias for each channel that comes in
@wrong()
def bias_for_each_input(c_in, c_out, kernel):
    return c_out * c_in * kernel**2 + c_in


# a bias for each slice of each kernel
@wrong()
def bias_for_each_slice(c_in, c_out, kernel):
    return c_in * c_out * (kernel**2 + 1)


# kernels are square
@wrong()
def kernel_not_squared(c_in, c_out, kernel):
    return c_in * c_out * kernel + c_out


# forgets that every kernel has a slice for each channel
@wrong()
def one_slice(c_in, c_out, kernel):
    return c_out * (kernel * kernel + 1)


# ^ is no power in Python
@wrong()
def caret_for_power(c_in, c_out, kernel):
    return c_in * c_out * (kernel ^ 2) + c_out


# the number of tensors, not of numbers
@wrong()
def counts_tensors(c_in, c_out, kernel):
    return len(list(nn.Conv2d(c_in, c_out, kernel).parameters()))


# 2 * kernel for kernel squared
@wrong()
def doubled_kernel(c_in, c_out, kernel):
    return c_out * (c_in * 2 * kernel + 1)


# channels added and not multiplied
@wrong()
def channels_added(c_in, c_out, kernel):
    return (c_in + c_out) * kernel**2 + c_out


# prints and returns nothing
@wrong()
def only_prints(c_in, c_out, kernel):
    print(c_out * (c_in * kernel**2 + 1))


# counts one channel too few for the bias, and forgets c_out
@wrong()
def numel_of_one_kernel(c_in, c_out, kernel):
    return torch.zeros(c_in, kernel, kernel).numel() + c_out
