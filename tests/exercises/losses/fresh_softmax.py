"""Answers to `softmax` by somebody who had only the notebook, written when the checks were done."""

import torch

from tests.exercises.answers import right, wrong


@right
def shift_by_row_maximum(logits):
    shifted = logits - logits.max(dim=1, keepdim=True).values
    e = torch.exp(shifted)
    return e / e.sum(dim=1, keepdim=True)


@right
def row_by_row(logits):
    rows = []
    for row in logits:
        e = torch.exp(row - row.max())
        rows.append(e / e.sum())
    return torch.stack(rows)


@right
def exponential_of_the_logarithm(logits):
    z = logits - logits.amax(dim=1, keepdim=True)
    return torch.exp(z - torch.logsumexp(z, dim=1, keepdim=True))


# overflows
@wrong()
def naive(logits):
    e = torch.exp(logits)
    return e / e.sum(dim=1, keepdim=True)


# one maximum for the whole batch: a row at -1000 becomes 0 / 0
@wrong()
def overall_maximum(logits):
    e = torch.exp(logits - logits.max())
    return e / e.sum(1, keepdim=True)


# without keepdim the sums meet the columns
@wrong()
def no_keepdim(logits):
    e = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return e / e.sum(dim=1)


# along the wrong axis
@wrong()
def over_the_batch(logits):
    e = torch.exp(logits - logits.max(dim=0, keepdim=True).values)
    return e / e.sum(dim=0, keepdim=True)


# the sum of everything: the rows do not add up to 1
@wrong()
def one_sum_for_all(logits):
    z = logits - logits.amax(dim=1, keepdim=True)
    return z.exp() / z.exp().sum()


# max returns a pair, .values is missing
@wrong()
def forgot_values(logits):
    e = torch.exp(logits - logits.max(dim=1, keepdim=True))
    return e / e.sum(dim=1, keepdim=True)


# replaces NaN by 0: then a row need not add up to 1
@wrong()
def nan_becomes_zero(logits):
    e = logits.exp()
    p = e / e.sum(dim=1, keepdim=True)
    return torch.nan_to_num(p, nan=0.0)


# changes the caller's scores
@wrong()
def shifted_in_place(logits):
    logits -= logits.max(dim=1, keepdim=True).values
    e = torch.exp(logits)
    return e / e.sum(dim=1, keepdim=True)


# cuts large scores off, so that 1000 and 900 look alike
@wrong()
def clamped(logits):
    e = torch.exp(torch.clamp(logits, -50, 50))
    return e / e.sum(dim=1, keepdim=True)
