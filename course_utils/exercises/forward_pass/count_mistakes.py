"""Wrong functions for `count_parameters`."""

import math
from itertools import combinations

from course_utils.exercises.forward_pass.count_parameters import count_parameters


def _pairs(sizes):
    return list(zip(sizes, sizes[1:], strict=False))


def _weights(sizes):
    return sum(n_in * n_out for n_in, n_out in _pairs(sizes))


def _biases(sizes):
    return sum(sizes[1:])


@count_parameters.misconception(
    "You counted the weights only. What else does each neuron have that is learned?",
)
def no_biases(sizes):
    return _weights(sizes)


@count_parameters.misconception(
    "You counted the biases only, or the neurons. A layer also has a weight for every connection "
    "from one of its inputs to one of its neurons."
)
def biases_only(sizes):
    return _biases(sizes)


@count_parameters.misconception(
    "The inputs got biases. The input layer only holds the numbers that come in: nothing is "
    "computed there, so nothing is learned there.",
    biases=(sum, lambda sizes: sizes[0]),
)
def bias_for_inputs(sizes, biases=sum):
    return _weights(sizes) + biases(sizes)


@count_parameters.misconception(
    "You counted one bias for each layer, or one for the whole network. A bias belongs to a "
    "neuron: how many neurons does a layer have?",
    layers=(
        lambda sizes: len(sizes) - 1,
        len,
        lambda sizes: len(sizes) - 2,
        lambda sizes: 1,
    ),
)
def bias_per_layer(sizes, layers):
    return _weights(sizes) + layers(sizes)


@count_parameters.misconception(
    "The biases are counted with the wrong side of the layer: there is one for every output of a "
    "layer, not one for every input.",
)
def bias_per_input(sizes):
    return _weights(sizes) + sum(sizes[:-1])


@count_parameters.misconception(
    "The biases are counted on both sides of a layer, for its inputs and for its neurons. Which of "
    "the two compute something?",
    way=(
        lambda a, b: a * b + a + b,
        lambda a, b: (a + 1) * (b + 1),
    ),
)
def bias_on_both_sides(sizes, way):
    return sum(way(n_in, n_out) for n_in, n_out in _pairs(sizes))


@count_parameters.misconception(
    "The neurons of the last layer have no bias in your count. They have one, like all the "
    "others; what the output layer lacks is only the activation function."
)
def no_bias_in_the_last_layer(sizes):
    return _weights(sizes) + sum(sizes[1:-1])


@count_parameters.misconception(
    "The neurons of the first layer after the inputs have no bias in your count. All neurons have "
    "one; only the inputs have none."
)
def no_bias_in_the_first_layer(sizes):
    return _weights(sizes) + sum(sizes[2:])


@count_parameters.misconception(
    "Only the last layer got its biases: look at what is done inside the loop, and what after it."
)
def bias_in_the_last_layer_only(sizes):
    return _weights(sizes) + sizes[-1]


@count_parameters.misconception(
    "Only the first layer got its biases. Every layer adds its own: what is done once, and what "
    "for each layer?"
)
def bias_in_the_first_layer_only(sizes):
    return _weights(sizes) + sizes[1]


@count_parameters.misconception("The biases are subtracted where they should be added.")
def biases_subtracted(sizes):
    return _weights(sizes) - _biases(sizes)


@count_parameters.misconception(
    "The biases count twice. Each neuron has one.",
)
def biases_twice(sizes):
    return _weights(sizes) + 2 * _biases(sizes)


@count_parameters.misconception(
    "You counted neurons. Parameters sit mostly on the connections between them.",
    way=(sum, lambda sizes: sum(sizes[:-1]), lambda sizes: sum(sizes[1:-1])),
)
def counted_neurons(sizes, way=sum):
    return way(sizes)


@count_parameters.misconception(
    "The sizes of a layer's two sides are added. How many connections are there if each of 2 "
    "inputs is connected to each of 4 neurons?",
    bias=(lambda b: 0, lambda b: b, lambda b: 1),
)
def sizes_added(sizes, bias):
    return sum(n_in + n_out + bias(n_out) for n_in, n_out in _pairs(sizes))


@count_parameters.misconception(
    "All sizes are multiplied together. A connection joins two layers that follow each other: "
    "count the layers one by one, and add them up.",
    biases=(lambda sizes: 0, _biases, sum),
)
def all_sizes_multiplied(sizes, biases):
    return math.prod(sizes) + biases(sizes)


@count_parameters.misconception(
    "The counts of the layers are multiplied together. How many parameters does a network of two "
    "layers have, with 12 in the one and 5 in the other?",
    bias=(lambda b: b, lambda b: 0),
)
def layers_multiplied(sizes, bias):
    return math.prod(n_in * n_out + bias(n_out) for n_in, n_out in _pairs(sizes))


@count_parameters.misconception(
    "Every layer is connected with every other one. Here each layer is connected only with the one "
    "that follows it.",
    biases=(lambda sizes: 0, _biases, sum),
)
def every_layer_with_every_other(sizes, biases):
    return sum(a * b for a, b in combinations(sizes, 2)) + biases(sizes)


@count_parameters.misconception(
    "The inputs are connected with the outputs directly; what happens in between? Each layer is "
    "connected with the one that follows it.",
    biases=(lambda sizes: 0, lambda sizes: sizes[-1], _biases),
)
def first_with_last(sizes, biases):
    return sizes[0] * sizes[-1] + biases(sizes)


@count_parameters.misconception(
    "Each layer is connected with itself: both factors are the same size. A weight joins a neuron "
    "with one of the layer before.",
    way=(
        lambda sizes: sum(n * n + n for n in sizes),
        lambda sizes: sum(n * n for n in sizes),
        lambda sizes: sum(n * n + n for n in sizes[1:]),
        lambda sizes: sum(n * n for n in sizes[1:]),
        lambda sizes: sum(n * n + n for n in sizes[:-1]),
        lambda sizes: sum(n * n for n in sizes[:-1]),
    ),
)
def layer_with_itself(sizes, way):
    return way(sizes)


@count_parameters.misconception(
    "The sum of the sizes is multiplied by a sum, so that layers are connected that do not follow "
    "each other. Multiply pair by pair, and add up afterwards.",
    way=(
        lambda sizes: sum(sizes[:-1]) * sum(sizes[1:]),
        lambda sizes: sum(sizes[:-1]) * sum(sizes[1:]) + _biases(sizes),
        lambda sizes: sum(sizes) ** 2,
    ),
)
def sums_multiplied(sizes, way):
    return way(sizes)


@count_parameters.misconception(
    "The weights count twice. A connection has one weight, in whichever direction you look at it."
)
def weights_twice(sizes):
    return 2 * _weights(sizes) + _biases(sizes)


@count_parameters.misconception(
    "The biases work as a factor in your count: the weights of a layer are multiplied by its "
    "number of neurons once more. They are parameters besides the weights."
)
def biases_as_a_factor(sizes):
    return sum(n_in * n_out * n_out for n_in, n_out in _pairs(sizes))
