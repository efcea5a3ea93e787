"""Answers to `judge_scores` that learners could write, and how each is to be judged."""

import torch
from torch import nn
from torch.nn import functional as F

from tests.exercises.answers import right, wrong


@right
def judge_scores_with_module(scores, labels):
    p = torch.sigmoid(scores)
    loss = nn.BCEWithLogitsLoss()(scores, labels.float())
    return loss, p, torch.where(p > 0.5, 1, 0)


@right
def judge_scores_by_hand(scores, labels):
    loss = (torch.logaddexp(scores, torch.zeros_like(scores)) - scores * labels).mean()
    return loss, 1 / (1 + torch.exp(-scores)), torch.sigmoid(scores).round().long()


@right
def with_softplus(scores, labels):
    loss = F.softplus(torch.where(labels == 1, -scores, scores)).mean()
    return loss, scores.sigmoid().detach(), (scores > 0).int()


@right
def as_a_list_with_numpy_classes(scores, labels):
    p = F.sigmoid(scores)
    classes = (p.detach().numpy() > 0.5).astype(int)
    return [F.binary_cross_entropy_with_logits(scores, labels.float()), p.detach().numpy(), classes]


@right
def with_two_scores_each(scores, labels):
    both = torch.stack([torch.zeros_like(scores), scores], dim=1)
    return F.cross_entropy(both, labels), both.softmax(1)[:, 1], both.argmax(1)


@right
def with_a_loop(scores, labels):
    p = torch.stack([torch.sigmoid(score) for score in scores])
    loss = sum(F.softplus(-s if t else s) for s, t in zip(scores, labels, strict=True)) / len(
        scores
    )
    return loss, p, torch.tensor([int(q > 0.5) for q in p])


def _bce(s, t):
    return F.binary_cross_entropy_with_logits(s, t.float())


def _log_loss(s, t, eps):
    p = torch.sigmoid(s)
    return -(t * (p + eps).log() + (1 - t) * (1 - p + eps).log()).mean()


_sigmoid = torch.sigmoid

for _name, _names, _answer in (
    ("threshold_left", "old_threshold", lambda s, t: (_bce(s, t), s.sigmoid(), (s > 0.5).long())),
    ("all_ones", "everything_class_1",
     lambda s, t: (_bce(s, t), s.sigmoid(), (s.sigmoid() >= 0).long())),
    ("scores_left", "raw_probabilities", lambda s, t: (_bce(s, t), s, (s > 0).long())),
    ("loss_alone", "only_the_loss", lambda s, t: (_bce(s, t), s, (s > 0.5).long())),
    ("cut_off_scores", "clamped", lambda s, t: (_bce(s, t), torch.clamp(s, 0, 1), (s > 0).long())),
    ("brier", "squared_sigmoid",
     lambda s, t: (F.mse_loss(_sigmoid(s), t.float()), _sigmoid(s), (s > 0).long())),
    ("mse_left", "loss_unchanged",
     lambda s, t: (((s - t) ** 2).mean(), _sigmoid(s), (s > 0).long())),
    ("two_sigmoids", "sigmoid_twice",
     lambda s, t: (_bce(_sigmoid(s), t), _sigmoid(s), (s > 0).long())),
    ("bce_of_p", "sigmoid_first",
     lambda s, t: (nn.BCELoss()(_sigmoid(s), t.float()), _sigmoid(s), (s > 0).long())),
    ("item", "cut_off", lambda s, t: (_bce(s, t).item(), _sigmoid(s), (s > 0).long())),
    ("fresh_tensor", "cut_off",
     lambda s, t: (torch.tensor(_bce(s, t).item(), requires_grad=True), _sigmoid(s),
                   (s > 0).long())),
    ("sum_of_losses", "summed",
     lambda s, t: (_bce(s, t) * s.numel(), _sigmoid(s), (s > 0).long())),
    ("each_loss", "no_mean",
     lambda s, t: (F.softplus(s) - s * t, _sigmoid(s), (s > 0).long())),
    ("other_way", "classes_exchanged", lambda s, t: (_bce(s, t), _sigmoid(s), (s < 0).long())),
    ("p_of_0", "probability_of_class_0",
     lambda s, t: (_bce(s, t), _sigmoid(-s), (s > 0).long())),
    ("softmax", "softmax_over_the_batch",
     lambda s, t: (_bce(s, t), F.softmax(s, dim=0), (s > 0).long())),
    ("bools", "classes_as_bools", lambda s, t: (_bce(s, t), _sigmoid(s), s > 0)),
    ("epsilon", "epsilon_in_the_logarithm",
     lambda s, t: (_log_loss(s, t, 1e-8), _sigmoid(s), (s > 0).long())),
    ("formula", "log_of_zero", lambda s, t: (_log_loss(s, t, 0), _sigmoid(s), (s > 0).long())),
    ("only_p", "only_the_probabilities",
     lambda s, t: (F.mse_loss(s, t.float()), _sigmoid(s), (s > 0.5).long())),
    ("only_threshold", "only_the_threshold",
     lambda s, t: (F.mse_loss(s, t.float()), s, (s > 0).long())),
    ("labels_left", "labels_as_they_are",
     lambda s, t: (nn.BCEWithLogitsLoss()(s, t), _sigmoid(s), (s > 0).long())),
    ("bce_of_scores", "scores_for_probabilities",
     lambda s, t: (nn.BCELoss()(s, t.float()), _sigmoid(s), (s > 0).long())),
    ("threshold_and_p_of_0", "old_threshold + probability_of_class_0",
     lambda s, t: (_bce(s, t), 1 - _sigmoid(s), (s > 0.5).long())),
    ("two_results", "", lambda s, t: (_bce(s, t), _sigmoid(s))),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*filter(None, [_names]))(_answer)
