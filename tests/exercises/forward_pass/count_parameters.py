"""Answers to `count_parameters` that learners could write, and how each is to be judged."""

# ruff: noqa: RET503, RUF007 - learners write so

import math

import numpy as np
import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def count_parameters_by_loop(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        total += (sizes[layer - 1] + 1) * sizes[layer]
    return total


@right
def count_parameters_of_torch(sizes):
    layers = (torch.nn.Linear(*sizes[i : i + 2]) for i in range(len(sizes) - 1))
    return sum(parameter.numel() for layer in layers for parameter in layer.parameters())


@right
def with_numpy(sizes):
    s = np.array(sizes)
    return np.sum(s[:-1] * s[1:]) + s[1:].sum()


@right
def with_a_tensor(sizes):
    s = torch.tensor(sizes)
    return (s[:-1] @ s[1:]) + s[1:].sum()


@right
def recursively(sizes):
    if len(sizes) < 2:
        return 0
    return sizes[0] * sizes[1] + sizes[1] + recursively(sizes[1:])


@right
def as_a_float(sizes):
    weights = [a * b for a, b in zip(sizes, sizes[1:], strict=False)]
    return float(sum(weights) + sum(sizes) - sizes[0])


@right
def popped_from_a_copy(sizes):
    rest, total = list(sizes), 0
    before = rest.pop(0)
    while rest:
        size = rest.pop(0)
        total, before = total + before * size + size, size
    return total


@wrong("no_biases")
def weights(sizes):
    total = 0
    for i in range(len(sizes) - 1):
        total += sizes[i] * sizes[i + 1]
    return total


@wrong("biases_only")
def neurons(sizes):
    return sum(sizes[1:])


@wrong("bias_for_inputs")
def inputs_have_biases(sizes):
    return weights(sizes) + sum(sizes)


@wrong("bias_per_layer")
def one_a_layer(sizes):
    return sum(a * b + 1 for a, b in zip(sizes, sizes[1:], strict=False))


@wrong("bias_per_layer")
def plus_length(sizes):
    return weights(sizes) + len(sizes)


@wrong("bias_per_layer")
def one_for_all(sizes):
    return weights(sizes) + 1


@wrong("bias_per_input")
def plus_one_on_the_wrong_side(sizes):
    return sum(sizes[i] * (sizes[i + 1] + 1) for i in range(len(sizes) - 1))


@wrong("bias_on_both_sides")
def plus_one_on_both_sides(sizes):
    return sum((sizes[i] + 1) * (sizes[i + 1] + 1) for i in range(len(sizes) - 1))


@wrong("no_bias_in_the_last_layer")
def hidden_biases(sizes):
    return weights(sizes) + sum(sizes[1:-1])


@wrong("bias_in_the_last_layer_only")
def bias_outside_the_loop(sizes):
    total = 0
    for i in range(1, len(sizes)):
        total += sizes[i - 1] * sizes[i]
    return total + sizes[i]


@wrong("counted_neurons")
def all_neurons(sizes):
    return sum(sizes)


@wrong("sizes_added")
def plus_for_times(sizes):
    total = 0
    for a, b in zip(sizes[:-1], sizes[1:], strict=True):
        total += a + b
    return total


@wrong("all_sizes_multiplied")
def product(sizes):
    result = 1
    for size in sizes:
        result *= size
    return result


@wrong("layers_multiplied")
def product_of_layers(sizes):
    return math.prod(a * b + b for a, b in zip(sizes, sizes[1:], strict=False))


@wrong("every_layer_with_every_other")
def all_pairs(sizes):
    total = 0
    for i in range(len(sizes)):
        for j in range(i + 1, len(sizes)):
            total += sizes[i] * sizes[j]
    return total + sum(sizes[1:])


@wrong("layer_with_itself")
def squares(sizes):
    return sum(size * size + size for size in sizes)


@wrong("first_layer_only")
def return_in_loop(sizes):
    total = 0
    for i in range(len(sizes) - 1):
        total += sizes[i] * sizes[i + 1] + sizes[i + 1]
        return total


@wrong("last_layer_only")
def overwritten(sizes):
    for i in range(len(sizes) - 1):
        total = sizes[i] * sizes[i + 1] + sizes[i + 1]
    return total


@wrong("last_layer_missing")
def loop_too_short(sizes):
    return sum(sizes[i] * sizes[i + 1] + sizes[i + 1] for i in range(len(sizes) - 2))


@wrong("first_layer_missing")
def loop_begins_late(sizes):
    total = 0
    for i in range(2, len(sizes)):
        total += (sizes[i - 1] + 1) * sizes[i]
    return total


@wrong("wrapped_around")
def first_with_last(sizes):
    total = 0
    for i in range(len(sizes)):
        total += sizes[i - 1] * sizes[i] + sizes[i]
    return total


@wrong("one_length_only")
def as_in_the_example(sizes):
    a, b, c, d = sizes
    return a * b + b + b * c + c + c * d + d


@wrong("one_length_only", "first_sizes_only")
def by_position(sizes):
    return (
        sizes[0] * sizes[1] + sizes[1] * sizes[2] + sizes[2] * sizes[3]
        + sizes[1] + sizes[2] + sizes[3]
    )  # fmt: skip


@wrong("layer_by_layer")
def a_list(sizes):
    return [a * b + b for a, b in zip(sizes, sizes[1:], strict=False)]


@wrong("two_numbers")
def apart(sizes):
    return weights(sizes), sum(sizes[1:])


@wrong("biases_twice")
def twice(sizes):
    return sum((a + 2) * b for a, b in zip(sizes, sizes[1:], strict=False))


@wrong("factor")
def both_directions(sizes):
    return 2 * count_parameters_by_loop(sizes)


@wrong("factor", "offset")
def one_too_many(sizes):
    return count_parameters_by_loop(sizes) + 1


@wrong("constant")
def number_of_the_chapter(sizes):
    return 109386


@wrong("error")
def beyond_the_end(sizes):
    total = 0
    for i in range(len(sizes)):
        total += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return total


@wrong("no_return")
def printed(sizes):
    print(count_parameters_by_loop(sizes))


@wrong()
def the_network_itself(sizes):
    return nn.Sequential(*[nn.Linear(a, b) for a, b in zip(sizes, sizes[1:], strict=False)])
