"""Answers to `two_class_loss` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def with_logits_module(scores, targets):
    return nn.BCEWithLogitsLoss()(scores, targets.float())


@right
def with_logits_function(scores, targets):
    return functional.binary_cross_entropy_with_logits(scores, targets.to(scores.dtype))


@right
def two_columns(scores, targets):
    logits = torch.stack([torch.zeros_like(scores), scores], dim=1)
    return functional.cross_entropy(logits, targets.long())


@right
def softplus_by_hand(scores, targets):
    return (functional.softplus(scores) - targets * scores).mean()


# sigmoid first: with scores of 1000 the logarithm is cut off
@wrong()
def sigmoid_then_bce(scores, targets):
    return nn.BCELoss()(torch.sigmoid(scores), targets.float())


# only the first message is gone
@wrong()
def float_only(scores, targets):
    return nn.BCELoss()(scores, targets.float())


# scores cut off at 0 and 1
@wrong()
def clamped(scores, targets):
    return nn.BCELoss()(scores.clamp(0, 1), targets.float())


# only the second message is gone
@wrong()
def targets_still_long(scores, targets):
    return nn.BCEWithLogitsLoss()(scores, targets)


# the formula of chapter 02 without care: log(0)
@wrong()
def formula_overflows(scores, targets):
    p = 1 / (1 + torch.exp(-scores))
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


# a small number in the logarithm bounds the loss
@wrong()
def with_epsilon(scores, targets):
    p = torch.sigmoid(scores)
    return -(targets * (p + 1e-8).log() + (1 - targets) * (1 - p + 1e-8).log()).mean()


# sigmoid twice
@wrong()
def sigmoid_twice(scores, targets):
    return nn.BCEWithLogitsLoss()(torch.sigmoid(scores), targets.float())


# sum, not mean
@wrong()
def summed(scores, targets):
    return nn.BCEWithLogitsLoss(reduction="sum")(scores, targets.float())


# no way back to the network
@wrong()
def detached(scores, targets):
    return nn.BCEWithLogitsLoss()(scores.detach(), targets.float()).requires_grad_()


# arguments swapped
@wrong()
def targets_first(scores, targets):
    return functional.binary_cross_entropy_with_logits(targets.float(), scores)


# squared error, and softmax over the batch
@wrong()
def softmax_over_the_batch(scores, targets):
    return ((torch.softmax(scores, dim=0) - targets) ** 2).mean()
