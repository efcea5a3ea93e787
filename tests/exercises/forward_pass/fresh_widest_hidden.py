"""Answers to `widest_hidden` by somebody who had only the notebook,
written when the checks were done.
"""

from tests.exercises.answers import right, wrong


@right
def solve_for_h(n_in, n_out, budget):
    # n_in * h + h + h * n_out + n_out <= budget
    h = (budget - n_out) // (n_in + n_out + 1)
    if h < 0:
        return 0
    return h


@right
def try_and_step_back(n_in, n_out, budget):
    h = 1
    while h * n_in + h + n_out * h + n_out <= budget:
        h = h + 1
    return h - 1


@right
def while_true(n_in, n_out, budget):
    width = 0
    while True:
        wider = width + 1
        first_layer = n_in * wider + wider
        second_layer = wider * n_out + n_out
        if first_layer + second_layer > budget:
            return width
        width = wider


@right
def doubling_then_adding(n_in, n_out, budget):
    def fits(h):
        return h * (n_in + 1) + (h + 1) * n_out <= budget

    step, h = 1, 0
    while fits(h + step):
        step *= 2
    while step:
        if fits(h + step):
            h += step
        step //= 2
    return h


# the biases of the outputs are missing
@wrong()
def outputs_without_biases(n_in, n_out, budget):
    h = 0
    while (h + 1) * n_in + (h + 1) + (h + 1) * n_out <= budget:
        h += 1
    return h


# counts the first layer only
@wrong()
def first_layer(n_in, n_out, budget):
    h = 0
    while n_in * (h + 1) + (h + 1) <= budget:
        h += 1
    return h


# rounds to the nearest
@wrong()
def rounded(n_in, n_out, budget):
    return max(0, round((budget - n_out) / (n_in + n_out + 1)))


# stops one too late
@wrong()
def one_too_wide(n_in, n_out, budget):
    h = 0
    while n_in * h + h + h * n_out + n_out <= budget:
        h += 1
    return h


# less than, not at most
@wrong()
def strictly_below(n_in, n_out, budget):
    h = 0
    while n_in * (h + 1) + (h + 1) + (h + 1) * n_out + n_out < budget:
        h += 1
    return h


# negative where nothing fits
@wrong()
def algebra_alone(n_in, n_out, budget):
    return (budget - n_out) // (n_in + n_out + 1)


# true division
@wrong()
def true_division(n_in, n_out, budget):
    return (budget - n_out) / (n_in + n_out + 1)


# the sign of the outputs' biases
@wrong()
def biases_added_to_the_budget(n_in, n_out, budget):
    return max(0, (budget + n_out) // (n_in + n_out + 1))
