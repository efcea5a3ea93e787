"""More answers to `binary_cross_entropy_with_logits` and how each is to be judged."""

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@wrong("squared_error")
def brier(logits, targets):
    return functional.mse_loss(torch.sigmoid(logits), targets)


@wrong("logits_as_probabilities")
def no_sigmoid(logits, targets):
    return -torch.mean(targets * logits.log() + (1 - targets) * (1 - logits).log())


@wrong("sigmoid_twice")
def twice(logits, targets):
    return functional.binary_cross_entropy_with_logits(torch.sigmoid(logits), targets)


@wrong("targets_as_signs")
def margin(logits, targets):
    return torch.log1p(torch.exp(-targets * logits)).mean()


@wrong("only_the_harmless_part")
def always_right(logits, targets):
    return torch.log(1 + torch.exp(-torch.abs(logits))).mean()


@wrong("no_smooth_part")
def hinge(logits, targets):
    return (torch.maximum(logits, torch.zeros(())) - logits * targets).mean()


@wrong("rewritten_wrongly")
def no_absolute_value(logits, targets):
    return (torch.relu(logits) - logits * targets + torch.log(1 + torch.exp(-logits))).mean()


@wrong("rewritten_wrongly")
def plus(logits, targets):
    return (torch.relu(logits) + logits * targets + (1 + (-logits.abs()).exp()).log()).mean()


@wrong("factor")
def half(logits, targets):
    return functional.binary_cross_entropy_with_logits(logits, targets) / 2


@wrong("one_minus_something_else", "log_of_zero + one_minus_something_else")
def sigmoid_of_the_rest(logits, targets):
    log = functional.logsigmoid
    return -(targets * log(logits) + (1 - targets) * log(1 - logits)).mean()


def own_cross_entropy(scores, labels):
    picked = scores[torch.arange(len(labels)), labels]
    return (torch.logsumexp(scores, dim=1) - picked).mean()


def own_cross_entropy_in_a_loop(scores, labels):
    total = 0
    for n in range(len(labels)):
        total = total + torch.logsumexp(scores[n], dim=0) - scores[n][labels[n]]
    return total / len(labels)


@right
def own_loss_of_two_scores(logits, targets):
    return own_cross_entropy(torch.stack([logits * 0, logits], dim=1), targets.long())


@wrong("stacked_as_rows")
def two_rows(logits, targets):
    two_scores = torch.stack([torch.zeros(len(logits)), logits])
    return own_cross_entropy(two_scores, targets.long())


@wrong("stacked_as_rows")
def two_rows_in_a_loop(logits, targets):
    two_scores = torch.stack([torch.zeros_like(logits), logits])
    return own_cross_entropy_in_a_loop(two_scores, targets.long())


@wrong("stacked_as_rows")
def two_rows_of_torch(logits, targets):
    two_scores = torch.stack((torch.zeros_like(logits), logits), dim=0)
    return functional.cross_entropy(two_scores, targets.long())


@wrong("stacked_as_rows")
def two_rows_without_cross_entropy(logits, targets):
    two_scores = torch.stack([torch.zeros_like(logits), logits])
    return (torch.logsumexp(two_scores, dim=1) - logits * targets).mean()


@wrong("three_logits_only")
def zeros_of_the_lesson(logits, targets):
    two_scores = torch.stack([torch.zeros(3), logits], dim=1)
    return own_cross_entropy(two_scores, targets.long())


@wrong("one_minus_the_logarithm")
def one_outside_the_logarithm(logits, targets):
    p = torch.sigmoid(logits)
    return -(targets * torch.log(p) + (1 - targets) * (1 - torch.log(p))).mean()


@wrong("one_minus_the_logarithm")
def one_outside_the_stable_logarithm(logits, targets):
    log_p = functional.logsigmoid(logits)
    return -torch.where(targets == 1, log_p, 1 - log_p).mean()


@wrong("log_of_zero")
def literal_with_where(logits, targets):
    loss_0, loss_1 = torch.log(1 + torch.exp(logits)), torch.log(1 + torch.exp(-logits))
    return torch.where(targets == 1, loss_1, loss_0).mean()
