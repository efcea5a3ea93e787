"""Answers to `keep_top` by somebody who had only the notebook."""

import math

import torch

from tests.exercises.answers import right, wrong


@right
def by_topk(logits, k):
    best = torch.topk(logits, k, dim=1)
    out = torch.full(logits.shape, -math.inf)
    for n in range(len(logits)):
        out[n, best.indices[n]] = logits[n, best.indices[n]]
    return out


@right
def by_rank(logits, k):
    rank = logits.argsort(dim=1, descending=True).argsort(dim=1)
    return torch.where(rank < k, logits, torch.tensor(-math.inf))


@right
def by_threshold(logits, k):
    threshold, _ = logits.topk(k, dim=1)
    return torch.where(logits < threshold.min(dim=1, keepdim=True).values, -math.inf, logits)


# very negative, but not impossible
@wrong()
def minus_ten(logits, k):
    return logits.masked_fill(logits < logits.topk(k).values[:, -1:], -10.0)


# plus infinity
@wrong()
def wrong_sign(logits, k):
    return logits.masked_fill(logits < logits.topk(k).values[:, -1:], math.inf)


# always keeps k - 1
@wrong()
def drops_the_last(logits, k):
    return logits.masked_fill(logits <= logits.topk(k).values[:, -1:], -math.inf)
