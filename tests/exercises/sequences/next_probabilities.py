"""Answers to `next_probabilities` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def row_by_row(counts, smoothing):
    out = torch.zeros(counts.shape)
    for i in range(len(counts)):
        row = counts[i] + smoothing
        out[i] = row / row.sum()
    return out


@right
def number_by_number(counts, smoothing):
    rows, columns = counts.shape
    out = counts.clone()
    for i in range(rows):
        total = counts[i].sum() + smoothing * columns
        for j in range(columns):
            out[i, j] = (counts[i, j] + smoothing) / total
    return out


@right
def transposed_twice(counts, smoothing):
    table = (counts + smoothing).T
    return (table / table.sum(0)).T


@right
def with_numpy(counts, smoothing):
    table = np.asarray(counts) + smoothing
    return table / table.sum(axis=1, keepdims=True)


@right
def by_softmax_of_logarithms(counts, smoothing):
    return torch.softmax((counts + smoothing).log(), dim=-1)


@wrong("sums_along_the_wrong_axis", "columns_sum_to_one")
def no_keepdim(counts, smoothing):
    table = counts + smoothing
    return table / table.sum(1)


@wrong("columns_sum_to_one")
def axis_0(counts, smoothing):
    table = counts + smoothing
    return table / table.sum(0)


@wrong("whole_table_sums_to_one")
def one_sum(counts, smoothing):
    return (counts + smoothing) / torch.sum(counts + smoothing)


@wrong("smoothing_once_in_the_sum")
def total_plus_one_smoothing(counts, smoothing):
    return torch.stack([(row + smoothing) / (row.sum() + smoothing) for row in counts])


@wrong("divided_by_the_old_sums")
def old_totals(counts, smoothing):
    return torch.stack([(row + smoothing) / row.sum() for row in counts])


@wrong("not_smoothed")
def without(counts, smoothing):
    return torch.nn.functional.normalize(counts, p=1, dim=1, eps=0.0)


@wrong("smoothed_too_late")
def at_the_end(counts, smoothing):
    out = counts / counts.sum(1, keepdim=True)
    return out + smoothing


@wrong("only_zeros_smoothed")
def where_there_is_none(counts, smoothing):
    table = counts.clone()
    table[table == 0] = smoothing
    return table / table.sum(1, keepdim=True)


@wrong("softmax_of_counts")
def softmax(counts, smoothing):
    return (counts + smoothing).softmax(-1)


@wrong("logarithms")
def logs(counts, smoothing):
    return row_by_row(counts, smoothing).log()


@wrong()
def in_place(counts, smoothing):
    counts += smoothing
    return counts / counts.sum(1, keepdim=True)
