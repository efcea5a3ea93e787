"""Answers to `masked_loss` by somebody who had only the notebook."""

import torch
from torch.nn.functional import cross_entropy

from tests.exercises.answers import right, wrong


@right
def picks_by_mask(logits, targets):
    mask = targets != -1
    return cross_entropy(logits[mask], targets[mask])


@right
def by_weights(logits, targets):
    N, T, V = logits.shape
    flat = logits.reshape(N * T, V)
    goal = targets.reshape(N * T)
    each = cross_entropy(flat, goal.clamp(min=0), reduction="none")
    mask = (goal >= 0).float()
    return (each * mask).sum() / mask.sum()


@right
def by_nonzero(logits, targets):
    n, t = torch.nonzero(targets + 1, as_tuple=True)
    return cross_entropy(logits[n, t], targets[n, t])


# mean over names of sums
@wrong()
def sums_of_names(logits, targets):
    losses = [cross_entropy(z[y >= 0], y[y >= 0], reduction="sum") for z, y in zip(logits, targets)]  # noqa: B905
    return sum(losses) / len(losses)


# the mask is the wrong way round
@wrong()
def only_padding(logits, targets):
    mask = targets < 0
    return cross_entropy(logits[mask], targets[mask] + 1)


# only the last place
@wrong()
def last_place(logits, targets):
    return cross_entropy(logits[:, -1], targets[:, -1], ignore_index=-1)
