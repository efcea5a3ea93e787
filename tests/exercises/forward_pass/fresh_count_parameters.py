"""Answers to `count_parameters` by somebody who had only the notebook,
written when the checks were done.
"""

from tests.exercises.answers import right, wrong


@right
def layer_by_layer(sizes):
    total = 0
    for i in range(len(sizes) - 1):
        total += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return total


@right
def plus_one_input(sizes):
    return sum((sizes[i - 1] + 1) * sizes[i] for i in range(1, len(sizes)))


@right
def remember_the_last(sizes):
    weights, biases = 0, 0
    before = sizes[0]
    for size in sizes[1:]:
        weights += before * size
        biases += size
        before = size
    return weights + biases


# no biases
@wrong()
def only_weights(sizes):
    return sum(sizes[i] * sizes[i + 1] for i in range(len(sizes) - 1))


# gives the inputs a bias, too
@wrong()
def bias_for_inputs(sizes):
    total = sum(sizes)
    for i in range(1, len(sizes)):
        total += sizes[i] * sizes[i - 1]
    return total


# runs one layer too far
@wrong()
def out_of_range(sizes):
    count = 0
    for i in range(len(sizes)):
        count += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return count


# multiplies all sizes
@wrong()
def one_big_product(sizes):
    product = 1
    for size in sizes:
        product *= size
    return product


# one bias for a whole layer
@wrong()
def one_bias_for_each_layer(sizes):
    return sum(sizes[i] * sizes[i + 1] + 1 for i in range(len(sizes) - 1))


# as many biases as inputs
@wrong()
def biases_of_the_wrong_side(sizes):
    return sum(sizes[i] * sizes[i + 1] + sizes[i] for i in range(len(sizes) - 1))


# empties the caller's list
@wrong()
def eats_the_list(sizes):
    total = 0
    n_in = sizes.pop(0)
    while sizes:
        n_out = sizes.pop(0)
        total += n_in * n_out + n_out
        n_in = n_out
    return total


# only for the network of the text
@wrong()
def exactly_four_sizes(sizes):
    a, b, c, d = sizes
    return a * b + b + b * c + c + c * d + d


# overwrites instead of adding: the last layer alone
@wrong()
def last_layer_only(sizes):
    total = 0
    for i in range(1, len(sizes)):
        total = (sizes[i - 1] + 1) * sizes[i]
    return total
