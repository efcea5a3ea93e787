"""Answers to `keep_top` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong

MINUS = float("-inf")


@right
def scattered(logits, k):
    values, places = logits.topk(k, dim=-1)
    return torch.full_like(logits, MINUS).scatter(1, places, values)


@right
def filled(logits, k):
    limit = logits.sort(dim=1, descending=True).values[:, k - 1 : k]
    return logits.masked_fill(logits < limit, MINUS)


@right
def row_by_row(logits, k):
    out = logits.clone()
    for row in out:
        limit = sorted(row.tolist())[-k]
        row[row < limit] = MINUS
    return out


@wrong("zero_for_the_others")
def times_mask(logits, k):
    limit = logits.topk(k).values[:, -1:]
    return logits * (logits >= limit)


@wrong("one_too_few")
def strictly(logits, k):
    return logits.masked_fill(logits <= logits.topk(k).values[:, -1:], MINUS)


@wrong("one_too_many")
def counted_from_zero(logits, k):
    limit = logits.sort(dim=1, descending=True).values[:, : k + 1][:, -1:]
    return logits.masked_fill(logits < limit, MINUS)


@wrong("of_the_whole_batch")
def flat(logits, k):
    limit = logits.flatten().sort(descending=True).values[k - 1]
    return logits.masked_fill(logits < limit, MINUS)


@wrong("smallest_stay")
def ascending(logits, k):
    limit = logits.sort(dim=1).values[:, k - 1 : k]
    return logits.masked_fill(logits > limit, MINUS)


@wrong("sorted_values")
def values_only(logits, k):
    return torch.sort(logits, dim=1, descending=True).values[:, :k]


@wrong("probabilities")
def with_softmax(logits, k):
    return torch.softmax(scattered(logits, k), dim=-1)


@wrong("of_each_column")
def dim_0(logits, k):
    limit = logits.topk(min(k, len(logits)), dim=0).values[-1:]
    return logits.masked_fill(logits < limit, MINUS)


@wrong()
def in_place(logits, k):
    logits[logits < logits.topk(k).values[:, -1:]] = MINUS
    return logits
