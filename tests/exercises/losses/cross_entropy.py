"""Answers to `cross_entropy` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def by_classes_into_zeros(logits, labels):
    losses = torch.zeros(len(labels))
    for k in range(logits.shape[1]):
        rows = logits[labels == k]
        losses[labels == k] = torch.logsumexp(rows, dim=1) - rows[:, k]
    return losses.mean()


@right
def by_loop(logits, labels):
    total = 0.0
    for row, label in zip(logits.tolist(), labels.tolist(), strict=True):
        top = max(row)
        total += top + math.log(sum(math.exp(z - top) for z in row)) - row[label]
    return total / len(labels)


@right
def with_one_hot(logits, labels):
    one_hot = functional.one_hot(labels, logits.shape[1]).to(logits.dtype)
    return -(one_hot * functional.log_softmax(logits, dim=1)).sum() / len(labels)


@right
def with_gather(logits, labels):
    return -logits.log_softmax(dim=1).gather(1, labels[:, None]).mean()


@right
def of_torch(logits, labels):
    return nn.CrossEntropyLoss()(logits, labels)


@right
def with_numpy(logits, labels):
    z, y = logits.numpy(), labels.numpy()
    top = z.max(axis=1)
    lse = top + np.log(np.exp(z - top[:, None]).sum(axis=1))
    return np.mean(lse - z[np.arange(len(y)), y])


@right
def with_columns(logits, labels):
    lse = torch.logsumexp(logits, dim=1, keepdim=True)
    return (lse - logits.gather(1, labels.unsqueeze(1))).mean()


@right
def with_the_diagonal(logits, labels):
    return torch.logsumexp(logits - logits[:, labels].diag()[:, None], dim=1).mean()


@right
def image_by_image(logits, labels):
    losses = [torch.logsumexp(logits[n], 0) - logits[n, labels[n]] for n in range(len(labels))]
    return torch.stack(losses).mean()


@wrong("log_of_zero")
def through_softmax(logits, labels):
    p = functional.softmax(logits, dim=1)
    return -torch.log(p[range(len(labels)), labels]).mean()


@wrong("log_of_zero")
def through_naive_softmax(logits, labels):
    p = torch.exp(logits) / torch.exp(logits).sum(1, keepdim=True)
    return torch.mean(-torch.log(p.gather(1, labels.view(-1, 1)).squeeze(1)))


@wrong("log_of_zero")
def in_python(logits, labels):
    total = 0
    for row, label in zip(logits.tolist(), labels.tolist(), strict=True):
        exp = [math.exp(z) for z in row]
        total -= math.log(exp[label] / sum(exp))
    return total / len(labels)


@wrong("log_of_zero")
def with_one_hot_and_log(logits, labels):
    target = torch.eye(logits.shape[1])[labels]
    return -(target * torch.log(torch.softmax(logits, 1))).sum(1).mean()


@wrong("log_of_zero_and_sum")
def likelihood(logits, labels):
    return -sum(torch.log(torch.softmax(logits, dim=1)[n, y]) for n, y in enumerate(labels))


@wrong("log_of_zero_and_sign")
def without_minus(logits, labels):
    p = torch.softmax(logits, dim=1)
    return torch.log(p[torch.arange(len(labels)), labels]).mean()


@wrong("log_of_zero_and_no_mean")
def each_through_softmax(logits, labels):
    return -torch.softmax(logits, dim=1)[torch.arange(len(labels)), labels].log()


@wrong("no_max_subtraction")
def log_sum_exp_by_hand(logits, labels):
    lse = torch.log(torch.sum(torch.exp(logits), dim=1))
    return (lse - logits[torch.arange(logits.shape[0]), labels]).mean()


@wrong("one_maximum_for_all")
def shifted_by_one_number(logits, labels):
    z = logits - logits.max()
    lse = z.exp().sum(dim=1).log()
    return (lse - z[torch.arange(len(z)), labels]).mean()


@wrong("maximum_not_put_back")
def shifted_in_one_term(logits, labels):
    z = logits - logits.max(dim=1, keepdim=True)[0]
    return (torch.logsumexp(z, 1) - logits[torch.arange(len(z)), labels]).mean()


@wrong("maximum_too_often")
def shifted_in_the_other_term(logits, labels):
    z = logits - logits.max(dim=1, keepdim=True)[0]
    return (torch.logsumexp(logits, 1) - z[torch.arange(len(z)), labels]).mean()


@wrong("eps_added", "clipped")
def with_epsilon(logits, labels):
    p = torch.softmax(logits, dim=1)[torch.arange(len(labels)), labels]
    return -(p + 1e-12).log().mean()


@wrong("eps_added", "clipped")
def with_numpy_clip(logits, labels):
    p = np.clip(torch.softmax(logits, dim=1).numpy(), 1e-15, 1.0)
    return -np.log(p[np.arange(len(labels)), labels.numpy()]).mean()


@wrong("infinity_replaced", "clipped")
def capped_at_100(logits, labels):
    log_p = torch.log(torch.softmax(logits, 1)).clamp(min=-100)
    return -log_p[torch.arange(len(labels)), labels].mean()


@wrong("scores_changed_first")
def clamped_scores(logits, labels):
    return functional.cross_entropy(torch.clamp(logits, -50, 50), labels)


@wrong("sum_instead_of_mean")
def reduction_sum(logits, labels):
    return functional.cross_entropy(logits, labels, reduction="sum")


@wrong("no_mean")
def reduction_none(logits, labels):
    return functional.cross_entropy(logits, labels, reduction="none")


@wrong("mean_over_all_entries")
def mean_of_one_hot(logits, labels):
    t = functional.one_hot(labels, logits.shape[1])
    return -(t * torch.log_softmax(logits, 1)).mean()


@wrong("divided_by_classes")
def over_the_classes(logits, labels):
    lse = torch.logsumexp(logits, dim=1)
    return (lse - logits[torch.arange(len(labels)), labels]).sum() / logits.size(1)


@wrong("mean_before_the_logarithm")
def log_of_the_mean(logits, labels):
    return -torch.log(torch.softmax(logits, 1)[torch.arange(len(labels)), labels].mean())


@wrong("one_image_alone")
def returned_in_the_loop(logits, labels):
    total = 0.0
    for n, y in enumerate(labels):
        total += torch.logsumexp(logits[n], 0) - logits[n, y]
        return total / len(labels)
    return total


@wrong("sign")
def score_minus_lse(logits, labels):
    return (logits[torch.arange(len(labels)), labels] - logits.logsumexp(1)).mean()


@wrong("softmax_twice")
def softmax_before_the_loss(logits, labels):
    return functional.cross_entropy(torch.softmax(logits, dim=1), labels)


@wrong("no_logarithm")
def nll_of_softmax(logits, labels):
    return functional.nll_loss(torch.softmax(logits, dim=1), labels)


@wrong("only_the_true_score")
def nll_of_scores(logits, labels):
    return functional.nll_loss(logits, labels)


@wrong("logits_as_probabilities")
def log_of_scores(logits, labels):
    return -torch.log(logits[torch.arange(len(labels)), labels]).mean()


@wrong("sigmoid")
def with_sigmoid(logits, labels):
    p = 1 / (1 + torch.exp(-logits))
    return -torch.log(p[torch.arange(len(labels)), labels]).mean()


@wrong("binary_form")
def with_second_term(logits, labels):
    p, t = torch.softmax(logits, 1), functional.one_hot(labels, logits.shape[1])
    return (-t * p.log() - (1 - t) * (1 - p).log()).sum(1).mean()


@wrong("true_score_added")
def plus(logits, labels):
    return torch.mean(torch.logsumexp(logits, 1) + logits[torch.arange(len(labels)), labels])
