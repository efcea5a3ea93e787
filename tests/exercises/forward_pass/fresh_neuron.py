"""Answers to `neuron` by somebody who had only the notebook, written when the checks were done."""

import torch

from tests.exercises.answers import right, wrong


@right
def dot_then_relu(x, w, b):
    return torch.relu(torch.dot(x, w) + b)


@right
def by_loop(x, w, b):
    z = 0
    for i in range(len(x)):
        z = z + w[i] * x[i]
    z = z + b
    if z < 0:
        return z * 0
    return z


@right
def sum_and_clamp(x, w, b):
    products = x * w
    return (products.sum() + b).clamp(min=0)


# forgets the bias
@wrong()
def no_bias(x, w, b):
    return torch.relu((w * x).sum())


# forgets the activation function
@wrong()
def only_the_weighted_sum(x, w, b):
    return torch.dot(w, x) + b


# only as many inputs as in the example of the text
@wrong()
def two_inputs(x, w, b):
    z = w[0] * x[0] + w[1] * x[1] + b
    return torch.relu(z)


# the bias is added to each product, so it counts once for each input
@wrong()
def bias_inside_the_sum(x, w, b):
    return torch.relu((x * w + b).sum())


# the bias comes after the ReLU
@wrong()
def bias_too_late(x, w, b):
    return torch.relu(x @ w) + b


# never adds up: one number for each input
@wrong()
def not_summed(x, w, b):
    return torch.relu(x * w + b)


# Python's max gives the plain 0 for a silent neuron, not a tensor
@right
def max_of_zero(x, w, b):
    z = (x * w).sum() + b
    return max(0, z)


# takes the plain number out
@right
def plain_number(x, w, b):
    return torch.relu(x @ w + b).item()


# ReLU on every product before the sum
@wrong()
def relu_too_early(x, w, b):
    total = 0
    for i in range(len(x)):
        total = total + max(x[i] * w[i], torch.tensor(0.0))
    return total + b
