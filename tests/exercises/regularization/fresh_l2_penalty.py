"""Answers to `l2_penalty` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def generator_expression(params, strength):
    return strength * sum((W**2).sum() for W, _ in params)


@right
def loop_and_total(params, strength):
    total = torch.tensor(0.0, dtype=params[0][0].dtype)
    for layer in params:
        W = layer[0]
        total = total + torch.sum(W * W)
    return total * strength


@right
def all_in_one_row(params, strength):
    weights = torch.cat([W.flatten() for W, b in params])
    return strength * weights.square().sum()


@right
def dot_with_itself(params, strength):
    penalty = 0.0
    for W, _ in params:
        w = W.reshape(-1)
        penalty += strength * w.dot(w)
    return penalty


# the biases pay, too
@wrong()
def biases_too(params, strength):
    return strength * sum((W**2).sum() + (b**2).sum() for W, b in params)


# the factor 1/2 of other texts
@wrong()
def half_of_it(params, strength):
    return strength / 2 * sum((W**2).sum() for W, _ in params)


# mean over the entries
@wrong()
def mean_of_squares(params, strength):
    return strength * sum((W**2).mean() for W, _ in params)


# norm instead of its square
@wrong()
def norm_not_squared(params, strength):
    return strength * sum(torch.norm(W) for W, _ in params)


# .item() loses the graph
@wrong()
def plain_number(params, strength):
    total = 0
    for W, _ in params:
        total += (W**2).sum().item()
    return strength * total


# torch.tensor() makes a tensor without a past
@wrong()
def tensor_around_it(params, strength):
    total = 0
    for W, _ in params:
        total += float((W**2).sum())
    return torch.tensor(strength * total, requires_grad=True)


# = in the place of +=: only the last layer counts
@wrong()
def last_layer_only(params, strength):
    for W, _ in params:
        penalty = (W**2).sum()
    return strength * penalty


# square of the sum
@wrong()
def sum_then_square(params, strength):
    return strength * sum(W.sum() ** 2 for W, _ in params)


# forgets the strength
@wrong()
def no_strength(params, strength):
    return sum((W**2).sum() for W, _ in params)


# computes with .data
@wrong()
def through_data(params, strength):
    return strength * sum((W.data**2).sum() for W, _ in params)


# matrix product: an error, or another number, and the strength is squared as well
@wrong()
def matrix_product(params, strength):
    return sum(((strength * W) @ (strength * W)).sum() for W, _ in params)


# absolute values
@wrong()
def absolute_values(params, strength):
    return strength * sum(W.abs().sum() for W, _ in params)
