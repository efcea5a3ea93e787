"""Answers to `causal_weights` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def mask_of_booleans(scores):
    T = scores.shape[-1]
    mask = torch.ones(T, T, dtype=torch.bool).triu(1)
    return torch.softmax(scores.masked_fill(mask, float("-inf")), dim=-1)


@right
def added_infinity(scores):
    T = scores.shape[-1]
    return torch.softmax(scores + torch.full((T, T), float("-inf")).triu(1), -1)


@right
def clone_and_loop(scores):
    masked = scores.clone()
    for i in range(scores.shape[-1]):
        masked[..., i, i + 1 :] = float("-inf")
    return masked.softmax(dim=-1)


@wrong()
def zeros_from_triu(scores):
    return torch.softmax(scores.triu(1), dim=-1)


@wrong("hidden_by_zero")
def tril_of_scores(scores):
    return torch.softmax(torch.tril(scores), dim=-1)


@wrong("hidden_after_softmax")
def tril_of_shares(scores):
    return torch.tril(torch.softmax(scores, dim=-1))
