"""Answers to `two_class_loss` that learners could write, and how each is to be judged."""

import math

import torch
from torch import nn
from torch.nn import functional as F

from tests.exercises.answers import right, wrong


@right
def two_class_loss_with_module(scores, targets):
    return nn.BCEWithLogitsLoss()(scores, targets.float())


@right
def two_class_loss_by_hand(scores, targets):
    return (F.softplus(scores) - scores * targets).mean()


@right
def with_log_sigmoid(scores, targets):
    t = targets.to(torch.float32)
    return -(t * F.logsigmoid(scores) + (1 - t) * F.logsigmoid(-scores)).mean()


@right
def as_cross_entropy_of_two_scores(scores, targets):
    return F.cross_entropy(torch.stack([torch.zeros_like(scores), scores], dim=1), targets)


@right
def one_by_one(scores, targets):
    total = 0.0
    for score, target in zip(scores, targets, strict=True):
        total = total + F.softplus(-score if target else score)
    return total / len(scores)


@right
def with_the_sum_divided(scores, targets):
    loss_fn = nn.BCEWithLogitsLoss(reduction="sum")
    return loss_fn(scores, targets * 1.0) / targets.numel()


@wrong("cut_off")
def two_class_loss_by_loop(scores, targets):
    total = 0.0
    for z, target in zip(scores.tolist(), targets.tolist(), strict=True):
        z = -z if target else z
        total += max(z, 0.0) + math.log1p(math.exp(-abs(z)))
    return total / len(scores)


def _by_hand(scores, targets, eps):
    p = 1 / (1 + torch.exp(-scores))
    return -(targets * torch.log(p + eps) + (1 - targets) * torch.log(1 - p + eps)).mean()


_bce, _logits = F.binary_cross_entropy, F.binary_cross_entropy_with_logits

for _name, _names, _answer in (
    ("sigmoid_and_bce", "sigmoid_first", lambda s, t: _bce(s.sigmoid(), t.float())),
    ("two_sigmoids", "sigmoid_twice", lambda s, t: _logits(torch.sigmoid(s), t.float())),
    ("cut_at_0_and_1", "clamped", lambda s, t: _bce(torch.clamp(s, 0, 1), t.float())),
    ("min_max", "rescaled",
     lambda s, t: _bce((s - s.min()) / (s.max() - s.min()), t.float())),
    ("softmax_in_batch", "softmax", lambda s, t: _bce(F.softmax(s, 0), t.float())),
    ("arguments_exchanged", "swapped", lambda s, t: _logits(t.float(), s)),
    ("decisions", "decided_first", lambda s, t: _bce((s > 0).float(), t.float())),
    ("mse", "squared_error", lambda s, t: F.mse_loss(s, t.float())),
    ("item", "cut_off", lambda s, t: _logits(s, t.float()).item()),
    ("detached", "cut_off", lambda s, t: _logits(s.detach(), t.float())),
    ("clipped", "clipped_probability",
     lambda s, t: _bce(s.sigmoid().clamp(1e-6, 1 - 1e-6), t.float())),
    ("epsilon", "epsilon_in_the_logarithm", lambda s, t: _by_hand(s, t, 1e-9)),
    ("formula", "log_of_zero", lambda s, t: _by_hand(s, t, 0)),
    ("sum_of_losses", "summed", lambda s, t: _logits(s, t.float(), reduction="sum")),
    ("each_loss", "no_mean", lambda s, t: F.softplus(s) - s * t),
    ("other_class", "classes_exchanged", lambda s, t: _logits(-s, t.float())),
    ("relu_first", "negative_scores_lost", lambda s, t: _logits(F.relu(s), t.float())),
    ("fresh_tensor", "new_tensor",
     lambda s, t: torch.tensor(_logits(s, t.float()).item(), requires_grad=True)),
    ("minus", "negative", lambda s, t: -_logits(s, t.float())),
    ("targets_only_converted", "only_the_targets", lambda s, t: nn.BCELoss()(s, t.float())),
    ("targets_left", "only_the_scores", lambda s, t: nn.BCEWithLogitsLoss()(s, t)),
    ("classes", "cross_entropy_of_classes", lambda s, t: F.cross_entropy(s, t)),
    ("classes_of_floats", "cross_entropy_of_classes", lambda s, t: F.cross_entropy(s, t.float())),
    ("whole_scores", "rounded_scores", lambda s, t: nn.BCELoss()(s.long(), t)),
    ("whole_scores_as_logits", "rounded_scores", lambda s, t: _logits(s.to(t.dtype), t.float())),
    ("module_of_arguments", "", lambda s, t: nn.BCEWithLogitsLoss(s, t.float())),
    ("half_of_it", "factor", lambda s, t: _logits(s, t.float()) / 2),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*_names.split())(_answer)
