"""Answers to `confusion_matrix` as somebody could write them who has only the notebook."""

from collections import Counter

import torch

from tests.exercises.answers import right, wrong


@right
def with_a_counter(answers, labels, n_classes):
    counts = Counter(zip(labels.tolist(), answers.tolist(), strict=True))
    return torch.tensor([[counts[t, a] for a in range(n_classes)] for t in range(n_classes)])


@right
def row_by_row(answers, labels, n_classes):
    rows = [answers[labels == k].bincount(minlength=n_classes) for k in range(n_classes)]
    return torch.stack(rows)


# the loop over classes in the wrong order
@wrong()
def column_by_column(answers, labels, n_classes):
    rows = [labels[answers == k].bincount(minlength=n_classes) for k in range(n_classes)]
    return torch.stack(rows)


# returned in the loop
@wrong()  # noqa: RET503 - it returns within the loop
def first_image_only(answers, labels, n_classes):
    table = torch.zeros(n_classes, n_classes, dtype=torch.long)
    for a, t in zip(answers, labels, strict=True):
        table[t, a] += 1
        return table


# begins with ones
@wrong()
def from_ones(answers, labels, n_classes):
    table = torch.ones(n_classes, n_classes, dtype=torch.long)
    for a, t in zip(answers, labels, strict=True):
        table[t, a] += 1
    return table


# right or wrong, nothing else
@wrong()
def two_by_two(answers, labels, n_classes):
    same = (answers == labels).sum()
    return torch.tensor([[same, 0], [0, len(labels) - same]])


# a whole row is raised
@wrong()
def whole_rows(answers, labels, n_classes):
    table = torch.zeros(n_classes, n_classes, dtype=torch.long)
    for t in labels:
        table[t] += 1
    return table


# small numbers that overflow
@wrong()
def in_bits(answers, labels, n_classes):
    return with_a_counter(answers, labels, n_classes) > 0


# the last class is forgotten
@wrong()
def one_class_less(answers, labels, n_classes):
    return with_a_counter(answers, labels, n_classes - 1)
