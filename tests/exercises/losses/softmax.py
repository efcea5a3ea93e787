"""Answers to `softmax` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def into_zeros_where_it_matters(logits):
    shifted = logits - logits.max(dim=1, keepdim=True).values
    exp = torch.zeros(logits.shape)
    exp[shifted > -80] = torch.exp(shifted[shifted > -80])
    return exp / exp.sum(dim=1, keepdim=True)


@right
def by_row(logits):
    rows = [torch.exp(row - row.max()) for row in logits]
    return torch.stack([row / row.sum() for row in rows])


@right
def with_logsumexp(logits):
    return (logits - logits.logsumexp(dim=1)[:, None]).exp()


@right
def with_numpy(logits):
    z = logits.numpy()
    exp = np.exp(z - z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


@right
def by_loops(logits):
    out = torch.zeros(logits.shape)
    for n in range(logits.shape[0]):
        top = max(logits[n].tolist())
        exp = [math.exp(z - top) for z in logits[n].tolist()]
        for k in range(logits.shape[1]):
            out[n, k] = exp[k] / sum(exp)
    return out


@right
def transposed(logits):
    z = logits.T
    exp = torch.exp(z - z.amax(dim=0))
    return (exp / torch.sum(exp, 0)).T


@right
def with_a_small_number(logits):
    exp = torch.exp(logits - logits.max(dim=-1, keepdim=True)[0])
    return exp / (exp.sum(dim=-1, keepdim=True) + 1e-12)


@right
def of_differences(logits):
    return 1 / torch.exp(logits[:, None, :] - logits[:, :, None]).sum(dim=2)


@wrong("no_max_subtraction")
def as_in_the_lesson(logits):
    return torch.exp(logits) / torch.exp(logits).sum(dim=1, keepdim=True)


@wrong("no_max_subtraction")
def in_python(logits):
    rows = []
    for row in logits.tolist():
        exp = [math.exp(z) for z in row]
        rows.append([e / sum(exp) for e in exp])
    return torch.tensor(rows)


@wrong("one_maximum_for_all")
def maximum_without_axis(logits):
    e = (logits - torch.max(logits)).exp()
    return e / e.sum(1).view(-1, 1)


@wrong("zeros_hidden")
def with_epsilon(logits):
    e = torch.exp(logits - logits.max())
    return e / (e.sum(dim=1, keepdim=True) + 1e-10)


@wrong("another_number_subtracted")
def minus_the_mean(logits):
    e = torch.exp(logits - torch.mean(logits, 1, keepdim=True))
    return e / torch.sum(e, 1, keepdim=True)


@wrong("another_number_subtracted")
def minus_the_first(logits):
    return torch.stack([(z - z[0]).exp() / (z - z[0]).exp().sum() for z in logits])


@wrong("maximum_of_the_column")
def max_of_columns(logits):
    e = torch.exp(logits - torch.max(logits, dim=0, keepdim=True).values)
    return e / e.sum(dim=1, keepdim=True)


@wrong("maximum_in_one_place")
def only_above(logits):
    top = logits.max(dim=1, keepdim=True).values
    return torch.exp(logits - top) / torch.exp(logits).sum(dim=1, keepdim=True)


@wrong("cut_off")
def clamped(logits):
    e = torch.clamp(logits, -50, 50).exp()
    return e / e.sum(dim=1, keepdim=True)


@wrong("nan_replaced")
def without_nan(logits):
    e = logits.exp()
    return torch.nan_to_num(e / e.sum(dim=1, keepdim=True))


@wrong("scores_scaled_first")
def in_thousands(logits):
    return functional.softmax(logits / 1000, dim=-1)


@wrong("wrong_axis")
def columns(logits):
    e = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return e / torch.sum(e, dim=0, keepdim=True)


@wrong("whole_batch")
def no_axis_for_the_sum(logits):
    e = torch.exp(logits - logits.max(1, keepdim=True).values)
    return e / e.sum()


@wrong("no_keepdim")
def sum_without_keepdim(logits):
    e = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return e / e.sum(dim=1)


@wrong("no_keepdim_of_the_maximum")
def maximum_without_keepdim(logits):
    e = torch.exp(logits - logits.max(dim=1).values)
    return e / e.sum(dim=1, keepdim=True)


@wrong("no_keepdim_of_the_maximum")
def neither_with_keepdim(logits):
    e = torch.exp(logits - logits.amax(1))
    return e / e.sum(1)


@wrong("sum_runs_on")
def total_above_the_loop(logits):
    out, total = [], 0
    for row in logits:
        e = torch.exp(row - row.max())
        for value in e:
            total += value
        out.append(e / total)
    return torch.stack(out)


@wrong("one_row_alone")
def returned_in_the_loop(logits):
    p = torch.zeros(logits.shape[1])
    for row in logits:
        e = torch.exp(row - max(row))
        p = e / sum(e)
        break
    return p


@wrong("applied_twice")
def twice(logits):
    return torch.softmax(functional.softmax(logits, 1), -1)


@wrong("no_exponential")
def plain_shares(logits):
    return logits / torch.sum(logits, dim=-1, keepdim=True)


@wrong("wrong_axis_and_no_exponential")
def shares_of_columns(logits):
    return torch.div(logits, logits.sum(0, keepdim=True))


@wrong("not_the_exponential")
def squares(logits):
    return logits**2 / (logits**2).sum(dim=1, keepdim=True)


@wrong("not_the_exponential")
def from_the_smallest(logits):
    z = logits - logits.amin(dim=1, keepdim=True)
    return z / z.sum(dim=1, keepdim=True)


@wrong("another_base")
def powers_of_two(logits):
    e = 2 ** (logits - logits.max(dim=1, keepdim=True).values)
    return e / e.sum(dim=1, keepdim=True)


@wrong("scores_reversed")
def minus_in_front(logits):
    e = torch.exp(-logits)
    return e / e.sum(dim=1, keepdim=True)


@wrong("difference_reversed")
def other_way_round(logits):
    e = torch.exp(logits.max(dim=1, keepdim=True)[0] - logits)
    return e / e.sum(dim=1, keepdim=True)


@wrong("sigmoid")
def logistic(logits):
    return 1 / (1 + torch.exp(-logits))


@wrong("not_normalised")
def exponentials(logits):
    return logits.exp()


@wrong("another_divisor")
def over_the_classes(logits):
    e = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return e / logits.shape[1]


@wrong("exponential_of_the_sum")
def exponential_outside(logits):
    return torch.exp(logits) / torch.exp(torch.sum(logits, 1, keepdim=True))


@wrong("logarithms")
def log_of_it(logits):
    return functional.log_softmax(logits, dim=1)


@wrong("only_shifted")
def shifted(logits):
    return logits - logits.amax(dim=1, keepdim=True)


@wrong("all_for_the_largest")
def hard(logits):
    return (logits == logits.max(dim=1, keepdim=True).values) * torch.tensor(1.0)


@wrong("one_number_for_each_image")
def largest(logits):
    return torch.softmax(logits, 1).max(1)[0]


@wrong("function")
def rounded(logits):
    return torch.round(torch.softmax(logits, dim=1), decimals=3)


@wrong("listed")
def lists(logits):
    return torch.softmax(logits, dim=1).tolist()


@wrong("sign", "function", "order")
def complement(logits):
    return 1 - torch.softmax(logits, dim=1)


@wrong("transpose", "order")
def left_transposed(logits):
    e = torch.exp(logits.T - logits.T.max(dim=0).values)
    return e / e.sum(dim=0)


@wrong("side_effect")
def in_place(logits):
    logits -= logits.max(dim=1, keepdim=True).values
    return torch.exp(logits) / torch.exp(logits).sum(dim=1, keepdim=True)
