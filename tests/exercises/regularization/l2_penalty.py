"""Answers to `l2_penalty` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def l2_penalty_by_loop(params, strength):
    total = torch.tensor(0.0, dtype=params[0][0].dtype)
    for W, _b in params:
        for row in W:
            total = total + (row * row).sum()
    return total * strength


@right
def l2_penalty_by_norms(params, strength):
    return sum(strength * torch.linalg.vector_norm(W) ** 2 for W, b in params)


@right
def l2_penalty_of_one_vector(params, strength):
    weights = torch.cat([W.flatten() for W, _ in params])
    return strength * weights.dot(weights)
