"""Answers to `class_weights` of somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def loop_with_if(labels, n_classes):
    w = []
    for k in range(n_classes):
        c = (labels == k).sum().item()
        if c == 0:
            w.append(0.0)
        else:
            w.append(len(labels) / (n_classes * c))
    return torch.tensor(w)


@wrong()
def most_common_over_count(labels, n_classes):
    counts = labels.bincount(minlength=n_classes)
    return torch.where(counts > 0, counts.max() / counts, 0.0)


@wrong()
def forgot_the_classes(labels, n_classes):
    counts = labels.bincount(minlength=n_classes)
    w = len(labels) / counts
    w[counts == 0] = 0
    return w


@wrong()
def list_of_weights(labels, n_classes):
    counts = labels.bincount(minlength=n_classes)
    return counts / len(labels) * n_classes
