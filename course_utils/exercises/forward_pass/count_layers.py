"""Wrong functions for `count_parameters` that take too few, too many or the wrong layers."""

import torch

from course_utils.exercises.forward_pass.count_parameters import count_parameters


def _with_bias(n_in, n_out):
    return n_in * n_out + n_out


def _without_bias(n_in, n_out):
    return n_in * n_out


def _layers(sizes, count):
    return [count(n_in, n_out) for n_in, n_out in zip(sizes, sizes[1:], strict=False)]


@count_parameters.misconception(
    "Only the first layer is counted. If there is a loop, look at the indentation of `return`: "
    "inside the loop it ends the function at the first pass.",
    count=(_with_bias, _without_bias),
)
def first_layer_only(sizes, count=_with_bias):
    return _layers(sizes, count)[0]


@count_parameters.misconception(
    "Only the last layer is counted: the count of each layer takes the place of the one before. "
    "Where are they added up?",
    count=(_with_bias, _without_bias),
)
def last_layer_only(sizes, count=_with_bias):
    return _layers(sizes, count)[-1]


@count_parameters.misconception(
    "The last layer is left out. How many pairs of neighbours does a list of four sizes have, and "
    "where does your loop end?",
    count=(_with_bias, _without_bias),
)
def last_layer_missing(sizes, count=_with_bias):
    return sum(_layers(sizes, count)[:-1])


@count_parameters.misconception(
    "The first layer is left out, the one that the inputs go into. Where does your loop begin?",
    count=(_with_bias, _without_bias),
)
def first_layer_missing(sizes, count=_with_bias):
    return sum(_layers(sizes, count)[1:])


@count_parameters.misconception(
    "The first and the last size are connected, too: position -1 is the end of the list, so at "
    "the first pass of the loop the last size counts as the one before. How many layers are there?",
    count=(_with_bias, _without_bias, lambda a, b: a * b + a),
)
def wrapped_around(sizes, count=_with_bias):
    return sum(count(sizes[place - 1], sizes[place]) for place in range(len(sizes)))


@count_parameters.misconception(
    "Every second pair is left out: the sizes are taken two at a time. A hidden layer belongs to "
    "two pairs, once as the outputs and once as the inputs.",
    count=(_with_bias, _without_bias),
)
def every_second_pair(sizes, count=_with_bias):
    return sum(count(sizes[i], sizes[i + 1]) for i in range(0, len(sizes) - 1, 2))


@count_parameters.misconception(
    "Each layer is connected with the one after the next. The two sizes of a pair stand side by "
    "side in the list.",
    count=(_with_bias, _without_bias),
)
def one_layer_skipped(sizes, count=_with_bias):
    return sum(count(a, b) for a, b in zip(sizes, sizes[2:], strict=False))


@count_parameters.misconception(
    "It works only for a list of one particular length, such as the example's four sizes. What "
    "repeats from layer to layer?",
    length=(4, 3, 2),
)
def one_length_only(sizes, length=4):
    if len(sizes) != length:
        raise ValueError
    return sum(_layers(sizes, _with_bias))


@count_parameters.misconception(
    "A fixed number of layers is counted, as many as the example has. What repeats from layer to "
    "layer?",
    length=(4, 3),
)
def first_sizes_only(sizes, length=4):
    if len(sizes) < length:
        raise IndexError
    return sum(_layers(sizes[:length], _with_bias))


@count_parameters.misconception(
    "You return the layers one by one. One number is wanted, for the whole network.",
    way=(
        lambda sizes: _layers(sizes, _with_bias),
        lambda sizes: tuple(_layers(sizes, _with_bias)),
        lambda sizes: torch.tensor(_layers(sizes, _with_bias)),
        lambda sizes: _layers(sizes, _without_bias),
        lambda sizes: _layers(sizes, lambda a, b: (a * b, b)),
        lambda sizes: _layers(sizes, lambda a, b: [a * b, b]),
    ),
)
def layer_by_layer(sizes, way):
    return way(sizes)


@count_parameters.misconception(
    "Weights and biases come back as two numbers. Both are parameters: one number is wanted.",
    way=(lambda weights, biases: (weights, biases), lambda weights, biases: (biases, weights)),
)
def two_numbers(sizes, way):
    return way(sum(_layers(sizes, _without_bias)), sum(sizes[1:]))


@count_parameters.misconception(
    "The sum comes back after each layer (a running sum). Only its last value is the count of the "
    "whole network.",
    count=(_with_bias, _without_bias),
)
def running_sum(sizes, count=_with_bias):
    layers = _layers(sizes, count)
    return [sum(layers[: number + 1]) for number in range(len(layers))]


@count_parameters.misconception(
    "Only the layers between hidden layers are counted. Both ends of the list belong to layers, "
    "too: the inputs are connected with the first neurons, and the last neurons with those before.",
    count=(_with_bias, _without_bias),
)
def hidden_layers_only(sizes, count=_with_bias):
    return sum(_layers(sizes[1:-1], count))
