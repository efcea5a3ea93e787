"""Answers to `generator_loss` that learners could write, and how each is to be judged."""

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce
from torch.nn.functional import logsigmoid, softplus

from tests.exercises.answers import right, wrong


@right
def by_softplus(discriminator, fake):
    return softplus(-discriminator(fake)).mean()


@right
def by_logsigmoid(discriminator, fake):
    return -logsigmoid(discriminator(fake)).mean()


@right
def module_of_torch(discriminator, fake):
    return nn.BCEWithLogitsLoss()(discriminator(fake), torch.ones(len(fake), 1))


@right
def frozen_and_thawed(discriminator, fake):
    discriminator.requires_grad_(False)
    logits = discriminator(fake)
    discriminator.requires_grad_(True)
    return bce(logits, torch.ones_like(logits))


@wrong("cut_off")
def detached(discriminator, fake):
    return softplus(-discriminator(fake.detach())).mean()


@wrong("cut_off")
def answers_detached(discriminator, fake):
    return softplus(-discriminator(fake).detach()).mean()


@wrong("target_of_the_other")
def zeros(discriminator, fake):
    return bce(discriminator(fake), torch.zeros(len(fake), 1))


@wrong("minus_the_other_loss")
def zero_sum(discriminator, fake):
    return logsigmoid(-discriminator(fake)).mean()


@wrong("two_sigmoids")
def probabilities(discriminator, fake):
    p = discriminator(fake).sigmoid()
    return softplus(-p).mean()


@wrong("plain_answer")
def as_high_as_it_can(discriminator, fake):
    return -torch.mean(discriminator(fake))


@wrong("plain_answer")
def one_minus_p(discriminator, fake):
    return (1 - torch.sigmoid(discriminator(fake))).mean()


@wrong("summed")
def sum_of_all(discriminator, fake):
    return -logsigmoid(discriminator(fake)).sum()


@wrong("frozen")
def left_frozen(discriminator, fake):
    for parameter in discriminator.parameters():
        parameter.requires_grad = False
    return softplus(-discriminator(fake)).mean()


@wrong()
def one_for_each(discriminator, fake):
    return softplus(-discriminator(fake))


@wrong()
def no_gradient_at_all(discriminator, fake):
    return softplus(-discriminator(fake)).mean().item()


@wrong("through_probabilities")
def log_of_the_sigmoid(discriminator, fake):
    return -torch.sigmoid(discriminator(fake)).log().mean()


@wrong("logits_as_probabilities")
def log_of_the_logit(discriminator, fake):
    return -discriminator(fake).log().mean()


@wrong("logits_as_probabilities")
def loss_of_probabilities(discriminator, fake):
    logits = discriminator(fake)
    return nn.functional.binary_cross_entropy(logits, torch.ones_like(logits))
