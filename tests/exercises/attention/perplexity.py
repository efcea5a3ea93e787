"""Answers to `perplexity` that learners could write, and how each is to be judged."""

import math

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def by_pytorch(logits, targets):
    return functional.cross_entropy(logits.flatten(0, 1), targets.flatten()).exp()


@right
def classes_in_the_middle(logits, targets):
    return math.exp(functional.cross_entropy(logits.transpose(1, 2), targets).item())


@right
def by_logsumexp(logits, targets):
    rows, labels = logits.reshape(-1, logits.shape[-1]), targets.reshape(-1)
    losses = rows.logsumexp(1) - rows[torch.arange(len(labels)), labels]
    return torch.exp(losses.sum() / len(labels))


@right
def by_loops(logits, targets):
    total, n = 0.0, 0
    for row, answers in zip(logits, targets, strict=True):
        for scores, answer in zip(row, answers, strict=True):
            total += (torch.logsumexp(scores, 0) - scores[answer]).item()
            n += 1
    return math.exp(total / n)


@right
def geometric_mean(logits, targets):
    log_p = logits.log_softmax(2).gather(2, targets.unsqueeze(2))
    return 1 / log_p.mean().exp()


@wrong("still_nats")
def loss(logits, targets):
    return functional.cross_entropy(logits.flatten(0, 1), targets.flatten())


@wrong("other_base")
def power_of_two(logits, targets):
    return 2 ** loss(logits, targets)


@wrong("mean_of_exponentials")
def exponentials_first(logits, targets):
    losses = functional.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    return losses.exp().mean()


@wrong("sum_in_place_of_mean")
def summed(logits, targets):
    return functional.cross_entropy(logits.transpose(1, 2), targets, reduction="sum").exp()


@wrong("sign_missing")
def typical_probability(logits, targets):
    return (-loss(logits, targets)).exp()


@wrong("softmax_twice")
def probabilities_given(logits, targets):
    return loss(logits.softmax(-1), targets).exp()


@wrong("softmax_over_places")
def wrong_axis(logits, targets):
    p = logits.softmax(1).gather(2, targets[..., None])
    return (-p.log().mean()).exp()


@wrong()
def naive_exponentials(logits, targets):
    p = logits.exp() / logits.exp().sum(-1, keepdim=True)
    return (-p.gather(-1, targets[..., None]).log().mean()).exp()


@wrong("places_taken_for_classes")
def not_flattened(logits, targets):
    return functional.cross_entropy(logits, targets).exp()


@wrong("places_taken_for_classes")
def rows_as_long_as_the_text(logits, targets):
    T = logits.shape[1]
    return torch.exp(functional.cross_entropy(logits.view(-1, T), targets.view(-1)))
