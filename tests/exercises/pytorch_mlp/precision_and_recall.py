"""Answers to `precision_and_recall` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def by_nan_to_num(confusion):
    right = torch.diag(confusion)
    columns, rows = confusion.sum(0), confusion.sum(1)
    return torch.nan_to_num(right / columns, nan=0), torch.nan_to_num(right / rows, nan=0)


@right
def by_loop(confusion):
    precision, recall = [], []
    for k in range(len(confusion)):
        answered, true = confusion[:, k].sum().item(), confusion[k].sum().item()
        precision.append(confusion[k, k].item() / answered if answered else 0)
        recall.append(confusion[k, k].item() / true if true else 0.0)
    return torch.tensor(precision), torch.tensor(recall)


@right
def by_numpy(confusion):
    table = confusion.numpy().astype(float)
    right, columns, rows = np.diag(table), table.sum(axis=0), table.sum(axis=1)
    divide = [np.divide(right, n, out=np.zeros_like(right), where=n > 0) for n in (columns, rows)]
    return tuple(divide)


@right
def with_a_small_number(confusion):
    right = confusion.diagonal().double()
    return [right / (confusion.sum(dim=dim) + 1e-12) for dim in (0, 1)]


@right
def by_where(confusion):
    tp = confusion.diagonal()
    fp, fn = confusion.sum(0) - tp, confusion.sum(1) - tp
    zero = torch.tensor(0.0)
    precision = torch.where(tp + fp > 0, tp / (tp + fp), zero)
    return precision, torch.where(tp + fn > 0, tp / (tp + fn), zero)


@wrong("exchanged")
def the_other_way(confusion):
    precision, recall = by_loop(confusion)
    return recall, precision


@wrong("rows_twice")
def the_same_dim(confusion):
    recall = confusion.diagonal() / confusion.sum(dim=1).clamp(min=1)
    return recall, recall


@wrong("columns_twice")
def dim_zero_twice(confusion):
    precision = confusion.diagonal() / confusion.sum(axis=0).clamp(min=1)
    return precision, precision


@wrong("nan_where_empty")
def nothing_done(confusion):
    right = torch.diagonal(confusion)
    return right / confusion.sum(0), right / confusion.sum(1)


@wrong("nan_where_empty + order_of_results")
def nothing_done_and_exchanged(confusion):
    return nothing_done(confusion)[::-1]


@wrong("of_all_images")
def by_total(confusion):
    return confusion.diagonal() / confusion.sum(), confusion.diagonal() / confusion.sum()


@wrong("means_over_classes")
def macro(confusion):
    precision, recall = by_loop(confusion)
    return precision.mean(), recall.mean()


@wrong("whole_tables")
def normalised_tables(confusion):
    columns = confusion / confusion.sum(0, keepdim=True).clamp(min=1)
    return columns, confusion / confusion.sum(1, keepdim=True).clamp(min=1)


@wrong("in_per_cent")
def per_cent(confusion):
    return tuple(100 * each for each in by_loop(confusion))


@wrong("rounded_down")
def floor_division(confusion):
    right = confusion.diagonal()
    return right // confusion.sum(0).clamp(min=1), right // confusion.sum(1).clamp(min=1)


@wrong("divided_by_the_mistakes")
def tp_by_fp(confusion):
    tp = confusion.diagonal()
    fp, fn = confusion.sum(0) - tp, confusion.sum(1) - tp
    return tp / fp.clamp(min=1), tp / fn.clamp(min=1)


@wrong()
def precision_alone(confusion):
    return by_loop(confusion)[0]


@wrong()
def one_table(confusion):
    return torch.stack(by_loop(confusion), dim=1)


@wrong()
def f1(confusion):
    precision, recall = by_loop(confusion)
    return 2 * precision * recall / (precision + recall + 1e-12), recall
