"""Answers to `judge_scores` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def logits_all_the_way(scores, labels):
    loss = nn.BCEWithLogitsLoss()(scores, labels.float())
    return loss, torch.sigmoid(scores), (scores > 0).long()


@right
def threshold_on_the_probability(scores, labels):
    p = scores.sigmoid()
    loss = functional.binary_cross_entropy_with_logits(scores, labels.to(scores.dtype))
    return loss, p, (p > 0.5).long()


@right
def softplus_formula(scores, labels):
    loss = (functional.softplus(scores) - scores * labels).mean()
    classes = torch.where(scores > 0, 1, 0)
    return loss, torch.sigmoid(scores), classes


# only the loss repaired
@wrong()
def loss_only(scores, labels):
    loss = functional.binary_cross_entropy_with_logits(scores, labels.float())
    return loss, scores, (scores > 0.5).long()


# the limit 0.5 still meets the scores
@wrong()
def limit_for_scores(scores, labels):
    loss = functional.binary_cross_entropy_with_logits(scores, labels.float())
    return loss, torch.sigmoid(scores), (scores > 0.5).long()


# the limit 0 meets the probabilities: always class 1
@wrong()
def limit_for_probabilities(scores, labels):
    p = torch.sigmoid(scores)
    return functional.binary_cross_entropy_with_logits(scores, labels.float()), p, (p > 0).long()


# wrong for scores of 1000
@wrong()
def sigmoid_then_bce(scores, labels):
    p = torch.sigmoid(scores)
    return functional.binary_cross_entropy(p, labels.float()), p, (p > 0.5).long()


# still the squared error, of probabilities
@wrong()
def squared_error_of_p(scores, labels):
    p = torch.sigmoid(scores)
    return ((p - labels) ** 2).mean(), p, (scores > 0).long()


# softmax over the batch
@wrong()
def softmax_for_sigmoid(scores, labels):
    loss = functional.binary_cross_entropy_with_logits(scores, labels.float())
    return loss, scores.softmax(dim=0), (scores > 0).long()


# probabilities cut off, not computed
@wrong()
def clamped_scores(scores, labels):
    loss = functional.binary_cross_entropy_with_logits(scores, labels.float())
    return loss, scores.clamp(0, 1), (scores > 0).long()


# integer targets: an error
@wrong()
def forgets_float(scores, labels):
    loss = nn.BCEWithLogitsLoss()(scores, labels)
    return loss, torch.sigmoid(scores), (scores > 0).long()


# True and False instead of 0 and 1
@wrong()
def truth_values(scores, labels):
    loss = nn.BCEWithLogitsLoss()(scores, labels.float())
    return loss, torch.sigmoid(scores), scores > 0


# probability of class 0, and classes the wrong way round
@wrong()
def other_class(scores, labels):
    loss = nn.BCEWithLogitsLoss()(scores, labels.float())
    return loss, torch.sigmoid(-scores), (scores < 0).long()


# the loss without its graph, and the last two results swapped
@wrong()
def item_and_order(scores, labels):
    loss = nn.BCEWithLogitsLoss()(scores, labels.float()).item()
    return loss, (scores > 0).long(), torch.sigmoid(scores)


# the probability goes into the loss with logits
@wrong()
def sigmoid_twice(scores, labels):
    p = torch.sigmoid(scores)
    return nn.BCEWithLogitsLoss()(p, labels.float()), p, (p > 0.5).long()
