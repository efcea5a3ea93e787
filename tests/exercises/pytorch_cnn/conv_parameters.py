"""Answers to `conv_parameters` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def conv_parameters_of_torch(c_in, c_out, kernel):
    return sum(parameter.numel() for parameter in nn.Conv2d(c_in, c_out, kernel).parameters())


@right
def conv_parameters_in_two_steps(c_in, c_out, kernel):
    weights = c_in * c_out * kernel**2
    return weights + c_out


@right
def by_loops(c_in, c_out, kernel):
    count = 0
    for _ in range(c_out):
        for _ in range(c_in):
            count += kernel * kernel
        count += 1
    return count


@right
def of_the_tensors(c_in, c_out, kernel):
    return torch.zeros(c_out, c_in, kernel, kernel).numel() + torch.zeros(c_out).numel()


@wrong("still_a_float")
def with_math_pow(c_in, c_out, kernel):
    return c_out * (math.pow(kernel, 2) * c_in) + c_out


@right
def with_numpy(c_in, c_out, kernel):
    return np.prod([c_out, c_in, kernel, kernel]) + c_out


@right
def weight_and_bias(c_in, c_out, kernel):
    layer = nn.Conv2d(c_in, c_out, kernel)
    return layer.weight.nelement() + layer.bias.shape[0]


@right
def as_a_sum_of_a_tensor(c_in, c_out, kernel):
    return torch.tensor([c_in * c_out * kernel * kernel, c_out]).sum()


@wrong("no_bias")
def only_weights(c_in, c_out, kernel):
    return nn.Conv2d(c_in, c_out, kernel).weight.numel()


@wrong("no_bias")
def layer_without_bias(c_in, c_out, kernel):
    layer = nn.Conv2d(c_in, c_out, kernel, bias=False)
    return sum(p.numel() for p in layer.parameters())


@wrong("only_biases")
def only_the_bias(c_in, c_out, kernel):
    return nn.Conv2d(c_in, c_out, kernel).bias.numel()


@wrong("bias_per_weight")
def a_bias_each(c_in, c_out, kernel):
    weights = c_in * c_out * kernel**2
    biases = weights
    return weights + biases


@wrong("bias_per_pair")
def a_bias_for_each_slice(c_in, c_out, kernel):
    return sum(kernel**2 + 1 for _ in range(c_in) for _ in range(c_out))


@wrong("bias_per_input")
def biases_of_the_inputs(c_in, c_out, kernel):
    return (c_out * kernel**2 + 1) * c_in


@wrong("bias_on_both_sides")
def biases_everywhere(c_in, c_out, kernel):
    return kernel**2 * c_in * c_out + (c_in + c_out)


@wrong("one_bias")
def a_single_bias(c_in, c_out, kernel):
    weights = c_out * c_in * kernel**2
    return weights + 1


@wrong("bias_per_place")
def biases_of_a_kernel(c_in, c_out, kernel):
    return c_out * (c_in * kernel**2 + kernel**2)


@wrong("flat_kernel")
def no_channels_in(c_in, c_out, kernel):
    return c_out * kernel**2 + c_out


@wrong("flat_kernel_and_no_bias")
def no_channels_in_no_bias(c_in, c_out, kernel):
    return kernel * kernel * c_out


@wrong("kernel_not_squared")
def one_side(c_in, c_out, kernel):
    return c_out * c_in * kernel + c_out


@wrong("kernel_not_squared_and_no_bias")
def one_side_no_bias(c_in, c_out, kernel):
    return np.prod([c_in, c_out, kernel])


@wrong("kernel_doubled")
def two_sides(c_in, c_out, kernel):
    return c_out * c_in * (kernel * 2) + c_out


@wrong("power_by_a_caret")
def caret(c_in, c_out, kernel):
    return c_out * (c_in * (kernel ^ 2) + 1)


@wrong("power_by_a_caret_and_no_bias")
def caret_no_bias(c_in, c_out, kernel):
    return c_out * c_in * (kernel ^ 2)


@wrong("kernel_ignored")
def as_a_dense_layer(c_in, c_out, kernel):
    return sum(p.numel() for p in nn.Linear(c_in, c_out).parameters())


@wrong("kernel_ignored_and_no_bias")
def pairs_of_channels(c_in, c_out, kernel):
    return c_in * c_out


@wrong("one_output_channel")
def a_single_kernel(c_in, c_out, kernel):
    return kernel**2 * c_in + 1


@wrong("one_output_channel_and_no_bias")
def a_single_kernel_no_bias(c_in, c_out, kernel):
    return c_in * kernel**2


@wrong("channels_shared")
def kernels_not_multiplied(c_in, c_out, kernel):
    return c_in * kernel**2 + c_out


@wrong("channels_added")
def sum_of_channels(c_in, c_out, kernel):
    return kernel**2 * (c_in + c_out) + c_out


@wrong("sum_for_product")
def precedence(c_in, c_out, kernel):
    return (c_in + kernel * kernel + 1) * c_out


@wrong("not_added_up")
def as_a_pair(c_in, c_out, kernel):
    return c_in * c_out * kernel**2, c_out


@wrong("shapes")
def shape_of_the_weights(c_in, c_out, kernel):
    return tuple(nn.Conv2d(c_in, c_out, kernel).weight.shape)


@wrong("constant")
def number_of_tensors(c_in, c_out, kernel):
    return len(list(nn.Conv2d(c_in, c_out, kernel).parameters()))


@wrong("rows_counted")
def rows_of_the_tensors(c_in, c_out, kernel):
    return sum(len(p) for p in nn.Conv2d(c_in, c_out, kernel).parameters())


@wrong("channel_too_often")
def bias_outside(c_in, c_out, kernel):
    return (c_out * c_in * kernel**2 + c_out) * c_out


@wrong("channel_too_often")
def output_for_input(c_in, c_out, kernel):
    return c_out * (c_out * kernel**2 + 1)


@wrong("biases_twice")
def twice_the_biases(c_in, c_out, kernel):
    return c_out * c_in * kernel**2 + 2 * c_out


@wrong()
def per_image(c_in, c_out, kernel):
    return c_out * (c_in * kernel * kernel + 1) * 24 * 24 - 1


@wrong()
def parameters_themselves(c_in, c_out, kernel):
    return nn.Conv2d(c_in, c_out, kernel).parameters()
