"""Answers to `class_weights` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def with_a_loop(labels, n_classes):
    weights = torch.zeros(n_classes)
    for k in range(n_classes):
        count = int((labels == k).sum())
        if count:
            weights[k] = len(labels) / (n_classes * count)
    return weights


@right
def with_one_hot(labels, n_classes):
    shares = torch.nn.functional.one_hot(labels, n_classes).float().mean(dim=0)
    weights = 1 / (n_classes * shares)
    weights[shares == 0] = 0
    return weights


@right
def from_a_list(labels, n_classes):
    counts = [labels.tolist().count(k) for k in range(n_classes)]
    return torch.tensor([len(labels) / n_classes / c if c else 0.0 for c in counts])


@right
def infinities_replaced(labels, n_classes):
    counts = torch.bincount(labels, minlength=n_classes).float()
    return torch.nan_to_num(labels.numel() / counts / n_classes, posinf=0.0)


@wrong("scaled_otherwise")
def one_over_count(labels, n_classes):
    counts = torch.bincount(labels, minlength=n_classes)
    return torch.tensor([1 / c if c else 0.0 for c in counts.tolist()])


@wrong("common_ones_more")
def shares(labels, n_classes):
    return torch.tensor([(labels == k).float().mean().item() for k in range(n_classes)])


@wrong("fixed_sum")
def adding_up_to_one(labels, n_classes):
    counts = torch.bincount(labels, minlength=n_classes)
    weights = torch.tensor([1 / c if c else 0.0 for c in counts.tolist()])
    return weights / weights.sum()


@wrong("divided_by_zero")
def infinite(labels, n_classes):
    counts = torch.tensor([(labels == k).sum() for k in range(n_classes)])
    return len(labels) / n_classes / counts


@wrong("last_classes_lost")
def without_minlength(labels, n_classes):
    counts = torch.bincount(labels).tolist()
    return torch.tensor([len(labels) / n_classes / c if c else 0.0 for c in counts])


@wrong("one_for_each_photo")
def per_photo(labels, n_classes):
    return torch.tensor([len(labels) / n_classes / int((labels == y).sum()) for y in labels])
