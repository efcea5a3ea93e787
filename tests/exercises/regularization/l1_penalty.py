"""Answers to `l1_penalty` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def l1_penalty_by_loop(params, strength):
    penalty = 0
    for W, _b in params:
        penalty = penalty + strength * torch.where(W > 0, W, -W).sum()
    return penalty


@right
def l1_penalty_by_norm(params, strength):
    return strength * torch.cat([W.flatten() for W, b in params]).norm(p=1)


@right
def l1_penalty_with_signs(params, strength):
    return strength * sum((W.sign() * W).sum() for W, b in params)
