"""Answers to `widest_hidden` that learners could write, and how each is to be judged."""

import itertools
import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


def count_parameters(sizes):
    return sum(a * b + b for a, b in itertools.pairwise(sizes))


@right
def searched_upwards(n_in, n_out, budget):
    h = 0
    while count_parameters([n_in, h + 1, n_out]) <= budget:
        h += 1
    return h


@right
def searched_with_break(n_in, n_out, budget):
    best = 0
    for h in range(1, budget + 1):
        if count_parameters([n_in, h, n_out]) > budget:
            break
        best = h
    return best


@right
def every_width_tried(n_in, n_out, budget):
    best = 0
    for h in range(1, budget):
        if n_in * h + h + h * n_out + n_out <= budget:
            best = h
    return best


@right
def searched_downwards(n_in, n_out, budget):
    for h in range(budget, 0, -1):
        if count_parameters([n_in, h, n_out]) <= budget:
            return h
    return 0


@right
def halved_again_and_again(n_in, n_out, budget):
    low, high = 0, budget + 1
    while high - low > 1:
        middle = (low + high) // 2
        if count_parameters([n_in, middle, n_out]) <= budget:
            low = middle
        else:
            high = middle
    return low


@right
def maximum_of_a_list(n_in, n_out, budget):
    fitting = [h for h in range(1, 40_001) if count_parameters([n_in, h, n_out]) <= budget]
    return max(fitting, default=0)


@right
def paid_one_by_one(n_in, n_out, budget):
    rest, h = budget - n_out, 0
    while rest >= n_in + 1 + n_out:
        rest -= n_in + 1 + n_out
        h += 1
    return h


@right
def by_algebra_with_if(n_in, n_out, budget):
    if budget < count_parameters([n_in, 1, n_out]):
        return 0
    return int((budget - n_out) / (n_in + n_out + 1))


@right
def with_floor(n_in, n_out, budget):
    return max(math.floor((budget - n_out) / (n_in + n_out + 1)), 0)


@right
def with_numpy(n_in, n_out, budget):
    widths = np.arange(budget + 1)
    return (widths * (n_in + 1) + (widths + 1) * n_out <= budget)[1:].sum()


@right
def with_torch(n_in, n_out, budget):
    widths = torch.arange(1, budget + 1)
    return (widths * (n_in + 1 + n_out) + n_out <= budget).sum()


@right
def counted_by_next(n_in, n_out, budget):
    widths = itertools.count(1)
    return next(h for h in widths if count_parameters([n_in, h, n_out]) > budget) - 1


@right
def slope_from_two_counts(n_in, n_out, budget):
    one, two = (count_parameters([n_in, h, n_out]) for h in (1, 2))
    if budget < one:
        return 0
    return 1 + (budget - one) // (two - one)


@wrong("no_biases")
def weights_only(n_in, n_out, budget):
    h = 0
    while (h + 1) * n_in + (h + 1) * n_out <= budget:
        h += 1
    return h


@wrong("no_hidden_biases")
def output_biases_only(n_in, n_out, budget):
    h = 0
    while (h + 1) * n_in + (h + 1) * n_out + n_out <= budget:
        h += 1
    return h


@wrong("no_output_biases")
def hidden_biases_only(n_in, n_out, budget):
    return int(budget / (n_in + 1 + n_out))


@wrong("bias_per_layer")
def two_biases(n_in, n_out, budget):
    return max(0, (budget - 2) // (n_in + n_out))


@wrong("bias_for_inputs")
def three_layers(n_in, n_out, budget):
    best = 0
    for h in range(1, budget):
        if n_in + n_in * h + h + h * n_out + n_out <= budget:
            best = h
    return best


@wrong("output_biases_each_time")
def both_layers_times_h(n_in, n_out, budget):
    return budget // ((n_in + 1) + (1 + n_out))


@wrong("output_layer_ignored")
def first_layer_only(n_in, n_out, budget):
    return budget // (n_in + 1)


@wrong("output_weights_ignored")
def outputs_once(n_in, n_out, budget):
    return max(0, (budget - n_out) // (n_in + 1))


@wrong("input_layer_ignored")
def last_layer_only(n_in, n_out, budget):
    return max(0, (budget - n_out) // n_out)


@wrong("multiplied")
def connected_directly(n_in, n_out, budget):
    return budget // (n_in * n_out)


@wrong("neurons_counted")
def sizes_added(n_in, n_out, budget):
    return max(0, budget - n_in - n_out)


@wrong("rounded_up")
def ceiling(n_in, n_out, budget):
    return max(0, -(-(budget - n_out) // (n_in + n_out + 1)))


@wrong("rounded_up")
def nearest(n_in, n_out, budget):
    return max(0, round((budget - n_out) / (n_in + n_out + 1)))


@wrong("less_than_the_budget")
def strictly_less(n_in, n_out, budget):
    h = 0
    while count_parameters([n_in, h + 1, n_out]) < budget:
        h += 1
    return h


@wrong("one_too_many")
def first_that_does_not_fit(n_in, n_out, budget):
    h = 0
    while count_parameters([n_in, h, n_out]) <= budget:
        h += 1
    return h


@wrong("one_too_many")
def first_that_does_not_fit_from_one(n_in, n_out, budget):
    h = 1
    while count_parameters([n_in, h, n_out]) <= budget:
        h += 1
    return h


@wrong("one_too_few")
def subtracted_twice(n_in, n_out, budget):
    h = 0
    while count_parameters([n_in, h, n_out]) <= budget:
        h += 1
    return max(0, h - 2)


@wrong("not_rounded")
def divided(n_in, n_out, budget):
    return max(0, (budget - n_out) / (n_in + n_out + 1))


@wrong("not_rounded")
def divided_and_negative(n_in, n_out, budget):
    return (budget - n_out) / (n_in + n_out + 1)


@wrong("not_rounded")
def divided_and_outputs_forgotten(n_in, n_out, budget):
    return budget / (n_in + n_out + 1)


@wrong("negative")
def one_before_the_first_that_is_too_wide(n_in, n_out, budget):
    for h in range(budget):
        if h * (n_in + 1) + n_out * (h + 1) > budget:
            return h - 1
    return None
