"""Answers to `l1_penalty` by somebody who had only the notebook,
written when the checks were done.
"""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def sum_of_abs(params, strength):
    return strength * sum(W.abs().sum() for W, b in params)


@right
def loop_over_layers(params, strength):
    cost = 0
    for W, _ in params:
        cost = cost + torch.sum(torch.abs(W))
    return strength * cost


@right
def one_norm_of_all(params, strength):
    weights = torch.cat([layer[0].reshape(-1) for layer in params])
    return strength * torch.norm(weights, p=1)


@right
def weight_times_sign(params, strength):
    return strength * torch.stack([(W * W.sign().detach()).sum() for W, _ in params]).sum()


# the biases pay, too
@wrong()
def biases_too(params, strength):
    return strength * sum(p.abs().sum() for layer in params for p in layer)


# root of the square: the gradient at 0 is NaN
@wrong()
def root_of_square(params, strength):
    return strength * sum(torch.sqrt(W**2).sum() for W, _ in params)


# forgets the absolute value
@wrong()
def signed_sum(params, strength):
    return strength * sum(W.sum() for W, _ in params)


# absolute value of the sum
@wrong()
def abs_of_the_sum(params, strength):
    return strength * sum(abs(W.sum()) for W, _ in params)


# linalg.norm(W, 1) of a matrix is its largest column sum
@wrong()
def matrix_norm(params, strength):
    return strength * sum(torch.linalg.norm(W, 1) for W, _ in params)


# mean over the entries
@wrong()
def mean_of_abs(params, strength):
    return strength * sum(W.abs().mean() for W, _ in params)


# left over from L2
@wrong()
def still_squares(params, strength):
    return strength * sum((W.abs() ** 2).sum() for W, _ in params)


# only positive weights cost something
@wrong()
def relu_of_weights(params, strength):
    return strength * sum(torch.relu(W).sum() for W, _ in params)


# NumPy cuts the graph
@wrong()
def by_numpy(params, strength):
    total = sum(np.abs(W.detach().numpy()).sum() for W, _ in params)
    return torch.tensor(strength * float(total))


# returns inside the loop: the first layer only
@wrong()
def first_layer_only(params, strength):
    for W, _ in params:
        return strength * W.abs().sum()
    return None


# sign by division: 0 / 0
@wrong()
def divided_by_its_abs(params, strength):
    return strength * sum((W * (W / W.abs())).sum() for W, _ in params)


# keeps W out of it, and forgets the strength
@wrong()
def bias_for_weight(params, strength):
    return sum(b.abs().sum() for _, b in params)
