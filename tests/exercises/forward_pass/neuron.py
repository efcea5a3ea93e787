"""Answers to `neuron` that learners could write, and how each is to be judged."""

# ruff: noqa: RET503 - learners write so

import math

import numpy as np
import torch
import torch.nn.functional as F

from tests.exercises.answers import right, wrong


@right
def neuron_by_loop(x, w, b):
    z = b.item()
    for value, weight in zip(x.tolist(), w.tolist(), strict=True):
        z += value * weight
    return max(0.0, z)


@right
def neuron_with_einsum(x, w, b):
    return torch.relu(torch.einsum("i,i->", x, w) + b)


@right
def with_numpy(x, w, b):
    return np.maximum(np.dot(x, w) + b.numpy(), 0)


@right
def with_if(x, w, b):
    z = torch.dot(w, x) + b
    if z > 0:
        return z
    return torch.tensor(0.0)


@right
def with_builtin_max(x, w, b):
    return max(0, sum(x * w) + b)


@right
def as_a_linear_layer(x, w, b):
    return F.relu(F.linear(x.unsqueeze(0), w.unsqueeze(0), b.reshape(1)))


@right
def through_absolute_value(x, w, b):
    z = torch.matmul(x, w.T) + b
    return (z + abs(z)) / 2


@right
def into_zeros(x, w, b):
    z = torch.zeros(1)
    for i in range(x.shape[0]):
        z = z + x[i] * w[i]
    return torch.maximum(z + b, torch.zeros(1))


@wrong("no_activation")
def forgot_relu(x, w, b):
    return torch.dot(x, w) + b


@wrong("no_activation")
def max_of_a_single_tensor(x, w, b):
    z = (x * w).sum() + b
    return torch.max(z)


@wrong("no_bias")
def only_weights(x, w, b):
    return F.relu(torch.sum(w * x))


@wrong("weighted_sum_alone")
def dot(x, w, b):
    return torch.dot(x, w)


@wrong("bias_per_input")
def bias_in_the_loop(x, w, b):
    z = 0
    for i in range(len(x)):
        z += x[i] * w[i] + b
    return max(0, z)


@wrong("bias_per_input_and_no_activation")
def sum_of_all(x, w, b):
    return sum(x * w + b)


@wrong("bias_subtracted")
def threshold(x, w, b):
    return torch.relu(x @ w - b)


@wrong("bias_after_activation")
def relu_then_bias(x, w, b):
    return torch.relu(x @ w) + b


@wrong("products_cut_off")
def relu_in_the_loop(x, w, b):
    total = b.item()
    for xi, wi in zip(x, w, strict=True):
        total += max(0.0, (xi * wi).item())
    return total


@wrong("products_cut_off")
def relu_before_sum(x, w, b):
    return torch.relu(x * w + b).sum()


@wrong("no_sum")
def elementwise(x, w, b):
    return torch.maximum(w * x + b, torch.tensor(0.0))


@wrong("mean_of_products")
def mean(x, w, b):
    return torch.relu(torch.mean(x * w) + b)


@wrong("sums_multiplied")
def sums(x, w, b):
    return max(torch.tensor(0.0), x.sum() * w.sum() + b)


@wrong("two_inputs_only")
def as_in_the_cell(x, w, b):
    z = w[0] * x[0] + w[1] * x[1] + b
    return torch.relu(z)


@wrong("first_input_only")
def return_in_loop(x, w, b):
    z = 0.0
    for i in range(len(x)):
        z += x[i] * w[i]
        return max(z + b, 0)


@wrong("last_input_only")
def overwritten(x, w, b):
    for i in range(len(x)):
        z = x[i] * w[i] + b
    return torch.relu(z)


@wrong("last_input_missing")
def loop_too_short(x, w, b):
    z = b.clone()
    for i in range(len(x) - 1):
        z = z + x[i] * w[i]
    return torch.relu(z)


@wrong("smooth_activation")
def logistic(x, w, b):
    return 1 / (1 + math.exp(-(x @ w + b)))


@wrong("yes_or_no")
def comparison(x, w, b):
    return (x @ w + b) > 0


@wrong("yes_or_no")
def one_or_zero(x, w, b):
    return 1 if x @ w + b > 0 else 0


@wrong("absolute_value")
def absolute(x, w, b):
    return abs((x * w).sum() + b)


@wrong("kept_the_negatives")
def min_for_max(x, w, b):
    return min(0, (x * w).sum() + b)


@wrong("leaky")
def leaky_relu(x, w, b):
    return F.leaky_relu(x @ w + b, 0.1)


@wrong("nothing_when_silent")
def if_without_else(x, w, b):
    z = x @ w + b
    if z > 0:
        return z


@wrong("maximum_along_an_axis")
def torch_max_with_zero(x, w, b):
    return torch.max(x @ w + b, 0)


@wrong("error")
def torch_maximum_with_zero(x, w, b):
    return torch.maximum(x @ w + b, 0)


@wrong("side_effect")
def bias_used_up(x, w, b):
    z = b
    for i in range(len(x)):
        z += x[i] * w[i]
    return torch.relu(z)


@wrong("unused")
def weights_forgotten(x, w, b):
    return torch.relu(x.sum() + b)


@wrong("unused")
def bias_of_the_example(x, w, b):
    return torch.relu(x @ w + 2)


@wrong("weights_added")
def plus_for_times(x, w, b):
    return torch.relu(torch.sum(x + w) + b)


@wrong("both_z_and_a")
def both(x, w, b):
    z = x @ w + b
    return z, torch.relu(z)
