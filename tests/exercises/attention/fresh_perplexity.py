"""Answers to `perplexity` by somebody who had only the notebook."""

import torch
from torch.nn.functional import cross_entropy

from tests.exercises.answers import right, wrong


@right
def exp_of_loss(logits, targets):
    N, T, V = logits.shape
    return torch.exp(cross_entropy(logits.reshape(N * T, V), targets.reshape(N * T)))


@right
def e_to_the_power(logits, targets):
    return torch.e ** cross_entropy(logits.permute(0, 2, 1), targets)


@right
def mean_of_rows(logits, targets):
    losses = torch.stack(
        [cross_entropy(row, label) for row, label in zip(logits, targets, strict=True)]
    )
    return losses.mean().exp()


@wrong("mean_of_exponentials")
def each_row(logits, targets):
    return torch.stack(
        [cross_entropy(a, b).exp() for a, b in zip(logits, targets, strict=True)]
    ).mean()


@wrong("reshaped_across")
def view_with_axes_mixed(logits, targets):
    N, T, V = logits.shape
    return cross_entropy(logits.view(N, V, T), targets).exp()


@wrong("still_nats")
def no_exponential(logits, targets):
    return cross_entropy(logits.permute(0, 2, 1), targets)
