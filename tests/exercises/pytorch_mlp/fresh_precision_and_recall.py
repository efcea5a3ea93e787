"""Answers to `precision_and_recall` as somebody could write them who has only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def class_by_class(confusion):
    K = confusion.shape[0]
    precision, recall = torch.zeros(K), torch.zeros(K)
    for k in range(K):
        if confusion[:, k].any():
            precision[k] = confusion[k][k] / confusion[:, k].sum()
        if confusion[k].any():
            recall[k] = confusion[k][k] / confusion[k].sum()
    return precision, recall


@right
def nan_replaced(confusion):
    right = confusion.diag().float()
    precision, recall = right / confusion.sum(0), right / confusion.sum(1)
    precision[precision != precision] = 0
    recall[recall.isnan()] = 0
    return precision, recall


# the sum of the whole table stands underneath both
@wrong()
def accuracy_twice(confusion):
    share = confusion.trace() / confusion.sum()
    return share, share


# the number of classes
@wrong()
def by_classes(confusion):
    right = confusion.diag()
    return right / len(confusion), right / len(confusion)


# the first row and column
@wrong()
def of_the_first_class(confusion):
    right = confusion[0, 0]
    return right / confusion[:, 0].sum(), right / confusion[0].sum()


# infinity where nothing is answered
@wrong()
def off_by_one(confusion):
    right = confusion.diag()
    return right / (confusion.sum(0) + 1), right / (confusion.sum(1) + 1)


# specificity
@wrong()
def true_negatives(confusion):
    right, total = confusion.diag(), confusion.sum()
    rows, columns = confusion.sum(1), confusion.sum(0)
    negative = (total - rows - columns + right) / (total - rows).clamp(min=1)
    return negative, right / rows.clamp(min=1)


# rounded
@wrong()
def rounded(confusion):
    return tuple(each.round(decimals=1) for each in class_by_class(confusion))


# the largest instead of the diagonal
@wrong()
def largest(confusion):
    return (
        confusion.max(0).values / confusion.sum(0).clamp(min=1),
        confusion.max(1).values / confusion.sum(1).clamp(min=1),
    )
