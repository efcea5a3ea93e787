"""More answers to `cross_entropy` that learners could write, and how each is to be judged."""

import math

import torch
from torch.nn import functional

from tests.exercises.answers import wrong


@wrong("only_log_sum_exp")
def lse_alone(logits, labels):
    return torch.logsumexp(logits, dim=1).mean()


@wrong("squared_error")
def brier(logits, labels):
    return ((torch.softmax(logits, 1) - torch.eye(logits.shape[1])[labels]) ** 2).mean()


@wrong("wrong_axis")
def down_the_batch(logits, labels):
    return -torch.log_softmax(logits, 0)[torch.arange(len(labels)), labels].mean()


@wrong("whole_batch")
def over_everything(logits, labels):
    top = logits.max()
    lse = top + torch.log(torch.exp(logits - top).sum())
    return (lse - logits[torch.arange(len(labels)), labels]).mean()


@wrong("every_row_at_every_label")
def columns_of_all(logits, labels):
    return (torch.logsumexp(logits, dim=1, keepdim=True) - logits[:, labels]).mean()


@wrong("rows_picked_by_label")
def indices_swapped(logits, labels):
    return -torch.log_softmax(logits, 1)[labels, torch.arange(len(labels))].mean()


@wrong("one_hot_expected")
def weighted_by_label(logits, labels):
    return -torch.mean(labels * torch.log_softmax(logits, 1)[torch.arange(len(labels)), labels])


@wrong("largest_score")
def of_the_answer(logits, labels):
    return functional.cross_entropy(logits, logits.argmax(dim=1))


@wrong("all_classes")
def labels_forgotten(logits, labels):
    return -torch.mean(torch.log_softmax(logits, dim=1))


@wrong("function")
def perplexity(logits, labels):
    return torch.exp(functional.cross_entropy(logits, labels))


@wrong("factor", "another_base")
def in_bits(logits, labels):
    return functional.cross_entropy(logits, labels) / math.log(2)


@wrong("another_base")
def log2_of_softmax(logits, labels):
    return -torch.log2(torch.softmax(logits, 1)[torch.arange(len(labels)), labels]).mean()


@wrong("two_images_only")
def copied_from_the_lesson(logits, labels):
    picked = logits[torch.arange(2), labels]
    return torch.mean(logits.logsumexp(1) - picked)


@wrong("two_images_only")
def copied_with_the_probability(logits, labels):
    p = torch.exp(logits) / torch.exp(logits).sum(dim=1, keepdim=True)
    return -torch.log(p[torch.arange(2), labels]).mean()


@wrong("two_images_only")
def positions_in_a_list(logits, labels):
    return functional.nll_loss(torch.log_softmax(logits, 1)[[0, 1]], labels)


@wrong("probability_subtracted")
def log_sum_exp_minus_probability(logits, labels):
    p = torch.softmax(logits, dim=1)
    return (torch.logsumexp(logits, dim=1) - p[torch.arange(len(labels)), labels]).mean()


@wrong("probability_subtracted")
def log_sum_exp_minus_probability_by_hand(logits, labels):
    total = 0
    for z, label in zip(logits, labels, strict=True):
        exp = torch.exp(z)
        total = total + torch.log(exp.sum()) - (exp / exp.sum())[label]
    return total / len(labels)
