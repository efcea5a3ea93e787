"""Answers to `binary_cross_entropy_with_logits` and how each is to be judged."""

import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def by_targets_into_zeros(logits, targets):
    losses = torch.zeros(len(logits))
    is_one = targets == 1
    losses[is_one] = torch.nn.functional.softplus(-logits[is_one])
    losses[~is_one] = torch.nn.functional.softplus(logits[~is_one])
    return losses.mean()


@right
def with_softplus(logits, targets):
    return (functional.softplus(logits) - logits * targets).mean()


@right
def with_two_scores(logits, targets):
    pair = torch.stack([torch.zeros_like(logits), logits], dim=1)
    return functional.cross_entropy(pair, targets.long())


@right
def with_sign(logits, targets):
    z = torch.where(targets == 1, -logits, logits)
    return torch.logaddexp(z, torch.zeros_like(z)).mean()


@right
def with_logsigmoid(logits, targets):
    log = functional.logsigmoid
    return -(targets * log(logits) + (1 - targets) * log(-logits)).mean()


@right
def by_loop(logits, targets):
    total = 0
    for z, t in zip(logits.tolist(), targets.tolist(), strict=True):
        z = -z if t == 1 else z
        total += max(z, 0) + math.log(1 + math.exp(-abs(z)))
    return total / len(targets)


@right
def with_numpy(logits, targets):
    z, t = logits.numpy(), targets.numpy()
    return np.mean(np.logaddexp(0, z) - z * t)


@right
def of_torch(logits, targets):
    return nn.BCEWithLogitsLoss()(logits, targets)


@right
def with_logsumexp(logits, targets):
    pair = torch.stack((logits * 0, logits))
    return torch.mean(torch.logsumexp(pair, 0) - targets * logits)


def _class_1(z):
    return torch.relu(-z) + torch.log1p(torch.exp(-torch.abs(z)))


@right
def by_class(logits, targets):
    wrong_side = _class_1(-logits[targets == 0]).sum()
    return (_class_1(logits[targets == 1]).sum() + wrong_side) / targets.shape[0]


@wrong("log_of_zero")
def definition(logits, targets):
    p = 1 / (1 + torch.exp(-logits))
    loss = -targets * p.log() - (1 - targets) * (1 - p).log()
    return torch.mean(loss)


@wrong("log_of_zero")
def definition_with_if(logits, targets):
    total = 0
    for z, t in zip(logits.tolist(), targets.tolist(), strict=True):
        p = 1 / (1 + math.exp(-z))
        total -= math.log(p) if t == 1 else math.log(1 - p)
    return total / len(logits)


@wrong("log_of_zero")
def with_where(logits, targets):
    p = torch.sigmoid(logits)
    return -torch.log(torch.where(targets == 1, p, 1 - p)).mean()


@wrong("log_of_zero")
def literal(logits, targets):
    one, zero = torch.log(1 + torch.exp(-logits)), torch.log(1 + torch.exp(logits))
    return torch.where(targets == 1, one, zero).mean()


@wrong("log_of_zero")
def literal_by_factors(logits, targets):
    one, zero = torch.log1p(torch.exp(-logits)), torch.log1p(torch.exp(logits))
    return (targets * one + (1 - targets) * zero).mean()


@wrong("log_of_zero")
def literal_in_python(logits, targets):
    total = 0
    for z, t in zip(logits.tolist(), targets.tolist(), strict=True):
        total += math.log(1 + math.exp(-z if t == 1.0 else z))
    return total / len(targets)


@wrong("overflow")
def short_form(logits, targets):
    return torch.mean(torch.log(1 + logits.exp()) - targets * logits)


@wrong("overflow_and_no_mean")
def short_form_of_each(logits, targets):
    return torch.log1p(torch.exp(logits)) - targets * logits


@wrong("log_of_zero_and_sum")
def never_divided(logits, targets):
    p = torch.sigmoid(logits)
    return -sum(t * torch.log(q) + (1 - t) * torch.log(1 - q) for q, t in zip(p, targets))  # noqa: B905


@wrong("clipped")
def clamped(logits, targets):
    p = torch.clamp(torch.sigmoid(logits), 1e-7, 1 - 1e-7)
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@wrong("clipped")
def clamped_too_little(logits, targets):
    p = torch.sigmoid(logits).clamp(min=1e-12, max=1 - 1e-12)
    return torch.mean(-targets * p.log() - (1 - targets) * (1 - p).log())


@wrong("clipped", "eps_added")
def clamped_in_numpy(logits, targets):
    p = np.clip(1 / (1 + np.exp(-logits.numpy().astype(float))), 1e-15, 1 - 1e-15)
    t = targets.numpy()
    return -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))


@wrong("eps_added", "clipped")
def with_epsilon(logits, targets):
    p = torch.sigmoid(logits)
    return -(targets * (p + 1e-6).log() + (1 - targets) * (1 - p + 1e-6).log()).mean()


@wrong("cut_off")
def of_torch_without_logits(logits, targets):
    return functional.binary_cross_entropy(torch.sigmoid(logits), targets)


@wrong("cut_off")
def clamped_logits(logits, targets):
    return functional.softplus((1 - 2 * targets) * logits.clamp(-100, 100)).mean()


@wrong("sum_instead_of_mean")
def summed(logits, targets):
    return functional.binary_cross_entropy_with_logits(logits, targets, reduction="sum")


@wrong("no_mean")
def each(logits, targets):
    return torch.logaddexp(logits, torch.zeros(1)) - logits * targets


@wrong("one_example_alone")
def returned_in_the_loop(logits, targets):
    total = torch.tensor(0.0)
    for z, t in zip(logits, targets, strict=True):
        total = total + functional.softplus(z) - z * t
        return total / len(targets)
    return total


@wrong("only_class_1")
def one_term(logits, targets):
    return -(targets * torch.log(torch.sigmoid(logits))).mean()


@wrong("targets_swapped")
def sign_of_z(logits, targets):
    return (functional.softplus(-logits) + logits * targets).mean()


@wrong("targets_swapped")
def terms_exchanged(logits, targets):
    return torch.where(
        targets == 0, functional.softplus(-logits), functional.softplus(logits)
    ).mean()


@wrong("sign")
def minus_forgotten(logits, targets):
    p = torch.sigmoid(logits)
    return (targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@wrong("sign_of_one_term")
def bracket_forgotten(logits, targets):
    p = torch.sigmoid(logits)
    return (-targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@wrong("weights_of_the_terms")
def factor_forgotten(logits, targets):
    p = torch.sigmoid(logits)
    return -torch.mean(targets * torch.log(p) + torch.log(1 - p))


@wrong("weights_of_the_terms", "unused")
def targets_forgotten(logits, targets):
    return functional.softplus(-logits).mean()


@wrong("logarithm_missing")
def one_logarithm(logits, targets):
    p = torch.sigmoid(logits)
    return -(targets * torch.log(p + 0) + (1 - targets) * (1 - p)).mean()
