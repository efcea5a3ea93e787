"""Answers to `sample_letters` by somebody who had only the notebook."""

import torch
from torch.nn.functional import softmax

from tests.exercises.answers import right, wrong


@right
def count_the_edges(logits, temperature, u):
    p = softmax(logits / temperature, dim=1)
    right_edges = torch.cumsum(p, dim=1)
    passed = right_edges[:, :-1] <= u[:, None]
    return passed.sum(dim=1)


@right
def loop_over_rows(logits, temperature, u):
    out = torch.zeros(len(u), dtype=torch.long)
    for n in range(len(u)):
        left = 0.0
        for k, p in enumerate(softmax(logits[n] / temperature, dim=0)):
            if u[n] >= left:
                out[n] = k if p > 0 else out[n]
            left = left + p
    return out


@right
def left_edges(logits, temperature, u):
    p = softmax(logits / temperature, dim=1)
    begins = p.cumsum(1)[:, :-1]
    begins = torch.cat([torch.zeros(len(p), 1), begins], dim=1)
    return (u.view(-1, 1) >= begins).long().sum(1) - 1


# forgets softmax
@wrong()
def edges_of_logits(logits, temperature, u):
    edges = (logits / temperature).cumsum(1)
    return (u[:, None] >= edges[:, :-1]).sum(1)


# probabilities to the power of T
@wrong()
def powers(logits, temperature, u):
    p = softmax(logits, dim=1) ** temperature
    p = p / p.sum(1, keepdim=True)
    return (u[:, None] >= p.cumsum(1)[:, :-1]).sum(1)


# rounds u to a letter
@wrong()
def even_pieces(logits, temperature, u):
    return (u * logits.shape[1]).long()
