"""Answers to `confusion_matrix` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch.nn.functional import one_hot

from tests.exercises.answers import right, wrong


@right
def confusion_by_bincount(answers, labels, n_classes):
    counts = (labels * n_classes + answers).bincount(minlength=n_classes * n_classes)
    return counts.reshape(n_classes, n_classes)


@right
def confusion_by_comparison(answers, labels, n_classes):
    return torch.tensor(
        [
            [((labels == true) & (answers == answered)).sum() for answered in range(n_classes)]
            for true in range(n_classes)
        ]
    )


@right
def confusion_by_product(answers, labels, n_classes):
    return one_hot(labels, n_classes).T @ one_hot(answers, n_classes)


@right
def confusion_by_index_put(answers, labels, n_classes):
    counts = torch.zeros((n_classes, n_classes), dtype=torch.long)
    ones = torch.ones(len(labels), dtype=torch.long)
    return counts.index_put_((labels, answers), ones, accumulate=True)


@right
def confusion_by_numpy(answers, labels, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    np.add.at(counts, (labels.numpy(), answers.numpy()), 1)
    return counts


@right
def confusion_in_int32(answers, labels, n_classes):
    counts = torch.zeros(n_classes, n_classes, dtype=torch.int32)
    for i in range(len(answers)):
        counts[labels[i]][answers[i]] += 1
    return counts


@wrong("answers_in_rows")
def exchanged(answers, labels, n_classes):
    return confusion_by_bincount(labels, answers, n_classes)


@wrong("each_pair_once")
def added_at_once(answers, labels, n_classes):
    counts = torch.zeros(n_classes, n_classes, dtype=torch.long)
    counts[labels, answers] += 1
    return counts


@wrong("each_pair_once")
def written_in_a_loop(answers, labels, n_classes):
    counts = torch.zeros(n_classes, n_classes, dtype=torch.long)
    for answer, label in zip(answers, labels, strict=True):
        counts[label, answer] = 1
    return counts


@wrong("as_large_as_what_occurs")
def by_unique(answers, labels, n_classes):
    n = len(torch.unique(torch.cat([answers, labels])))
    size = max(n, int(torch.cat([answers, labels]).max()) + 1)
    return confusion_by_bincount(answers, labels, size)


@wrong("shares_of_rows")
def normalised(answers, labels, n_classes):
    counts = confusion_by_bincount(answers, labels, n_classes).float()
    return counts / counts.sum(1, keepdim=True).clamp(min=1)


@wrong("mistakes_only")
def only_if_different(answers, labels, n_classes):
    counts = torch.zeros(n_classes, n_classes, dtype=torch.long)
    for answer, label in zip(answers.tolist(), labels.tolist(), strict=True):
        if answer != label:
            counts[label, answer] += 1
    return counts


@wrong("right_ones_only")
def only_if_equal(answers, labels, n_classes):
    counts = torch.zeros(n_classes, n_classes, dtype=torch.long)
    for answer, label in zip(answers.tolist(), labels.tolist(), strict=True):
        if answer == label:
            counts[label, label] += 1
    return counts


@wrong("one_number_a_class")
def right_of_each(answers, labels, n_classes):
    return torch.tensor([((answers == k) & (labels == k)).sum() for k in range(n_classes)])


@wrong("in_one_row")
def never_reshaped(answers, labels, n_classes):
    return torch.bincount(labels * n_classes + answers, minlength=n_classes**2)


@right
def as_floats(answers, labels, n_classes):
    return confusion_by_bincount(answers, labels, n_classes).float()


@wrong()
def without_minlength(answers, labels, n_classes):
    return torch.bincount(labels * n_classes + answers).view(n_classes, n_classes)


@wrong()
def starts_at_one(answers, labels, n_classes):
    return confusion_by_bincount(answers, labels, n_classes) + 1


@wrong()
def share_that_is_right(answers, labels, n_classes):
    return (answers == labels).float().mean()


@wrong("one_row_for_all")
def one_list_repeated(answers, labels, n_classes):
    counts = [[0] * n_classes] * n_classes
    for answer, label in zip(answers.tolist(), labels.tolist(), strict=True):
        counts[label][answer] += 1
    return torch.tensor(counts)
