"""Answers to `binary_cross_entropy_with_logits` by somebody who had only the notebook,
written when the checks were done.
"""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def formula_from_the_web(logits, targets):
    loss = logits.clamp(min=0) - logits * targets + torch.log1p(torch.exp(-logits.abs()))
    return loss.mean()


@right
def two_scores(logits, targets):
    both = torch.stack([torch.zeros_like(logits), logits], dim=1)
    return (torch.logsumexp(both, dim=1) - logits * targets).mean()


@right
def numpy_logaddexp(logits, targets):
    z, t = logits.numpy(), targets.numpy()
    losses = np.where(t == 1, np.logaddexp(0, -z), np.logaddexp(0, z))
    return torch.tensor(losses.mean())


# straight from the formula: 0 times infinity
@wrong()
def naive_formula(logits, targets):
    p = 1 / (1 + torch.exp(-logits))
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


# keeps p away from 0 and 1, so a loss of 1000 becomes 16
@wrong()
def clamped_probability(logits, targets):
    p = torch.sigmoid(logits).clamp(1e-7, 1 - 1e-7)
    return -(targets * p.log() + (1 - targets) * (1 - p).log()).mean()


# the right branch for each class, but exp overflows
@wrong()
def where_with_overflow(logits, targets):
    one = torch.log(1 + torch.exp(-logits))
    zero = torch.log(1 + torch.exp(logits))
    return torch.where(targets == 1, one, zero).mean()


# the classes are the wrong way round
@wrong()
def classes_swapped(logits, targets):
    sign = 2 * targets - 1
    z = sign * logits
    return torch.logaddexp(torch.zeros_like(z), z).mean()


# only the half for class 1
@wrong()
def only_class_one(logits, targets):
    return (targets * torch.logaddexp(torch.zeros_like(logits), -logits)).mean()


# an if on the whole tensor of targets
@wrong()
def if_target(logits, targets):
    if targets == 1:
        return torch.log(1 + torch.exp(-logits)).mean()
    return torch.log(1 + torch.exp(logits)).mean()


# sum instead of mean
@wrong()
def total_loss(logits, targets):
    zero = torch.tensor(0.0, dtype=logits.dtype)
    correction = torch.log(1 + torch.exp(-torch.abs(logits)))
    return (torch.maximum(logits, zero) - logits * targets + correction).sum()


# the absolute value is missing in the stable formula
@wrong()
def stable_without_abs(logits, targets):
    return (logits.clamp(min=0) - logits * targets + torch.log1p(torch.exp(-logits))).mean()


# cuts the logits off at 50
@wrong()
def clamped_logits(logits, targets):
    z = logits.clamp(-50, 50).double()
    return (torch.log(1 + torch.exp(z)) - z * targets).mean()
