"""More answers to `widest_hidden` that learners could write, and how each is to be judged."""

# ruff: noqa: RET503 - learners write so

import itertools

from torch import nn

from tests.exercises.answers import wrong


def count_parameters(sizes):
    return sum(a * b + b for a, b in itertools.pairwise(sizes))


@wrong("negative")
def below_zero(n_in, n_out, budget):
    h = 0
    while count_parameters([n_in, h, n_out]) <= budget:
        h += 1
    return h - 1


@wrong("something_else_for_none")
def returns_none(n_in, n_out, budget):
    for h in range(budget, 0, -1):
        if count_parameters([n_in, h, n_out]) <= budget:
            return h


@wrong("something_else_for_none")
def at_least_one(n_in, n_out, budget):
    return max(1, (budget - n_out) // (n_in + n_out + 1))


@wrong("never_assigned")
def no_value_before_the_loop(n_in, n_out, budget):
    for h in range(1, budget + 1):
        if count_parameters([n_in, h, n_out]) > budget:
            break
        best = h
    return best


@wrong("error_for_none")
def max_of_nothing(n_in, n_out, budget):
    return max(h for h in range(1, 40_001) if count_parameters([n_in, h, n_out]) <= budget)


@wrong("parameters_returned")
def count_of_the_widest(n_in, n_out, budget):
    h = max(0, (budget - n_out) // (n_in + n_out + 1))
    return count_parameters([n_in, h, n_out])


@wrong("parameters_returned")
def rest_of_the_budget(n_in, n_out, budget):
    return (budget - n_out) % (n_in + n_out + 1)


@wrong("search_ends_early")
def up_to_a_thousand(n_in, n_out, budget):
    best = 0
    for h in range(1000):
        if count_parameters([n_in, h, n_out]) <= budget:
            best = h
    return best


@wrong("narrowest")
def first_that_fits(n_in, n_out, budget):
    for h in range(1, budget):
        if count_parameters([n_in, h, n_out]) <= budget:
            return h
    return 0


@wrong("all_that_fit")
def a_list(n_in, n_out, budget):
    return [h for h in range(1, 40_001) if count_parameters([n_in, h, n_out]) <= budget]


@wrong("fixed_sizes")
def for_fashion_mnist(n_in, n_out, budget):
    h = 0
    while count_parameters([784, h + 1, 10]) <= budget:
        h += 1
    return h


@wrong()
def whole_but_float(n_in, n_out, budget):
    return max(0.0, (budget - n_out) // (n_in + n_out + 1) * 1.0)


@wrong("the_budget")
def parentheses_missing(n_in, n_out, budget):
    return max(0, budget - n_out // (n_in + n_out + 1))


@wrong("constant")
def of_the_example(n_in, n_out, budget):
    return 125


@wrong("no_return")
def printed(n_in, n_out, budget):
    print(max(0, (budget - n_out) // (n_in + n_out + 1)))


@wrong()
def the_network(n_in, n_out, budget):
    h = max(1, (budget - n_out) // (n_in + n_out + 1))
    return nn.Sequential(nn.Linear(n_in, h), nn.ReLU(), nn.Linear(h, n_out))
