"""Answers to `discriminator_loss` that learners could write, and how each is to be judged."""

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy as bce_of_probabilities
from torch.nn.functional import binary_cross_entropy_with_logits as bce
from torch.nn.functional import logsigmoid, softplus

from tests.exercises.answers import right, wrong


@right
def module_of_torch(discriminator, real, fake):
    loss_fn = nn.BCEWithLogitsLoss()
    real_loss = loss_fn(discriminator(real), torch.ones(len(real), 1))
    fake_loss = loss_fn(discriminator(fake.detach()), torch.zeros(len(fake), 1))
    return real_loss + fake_loss


@right
def by_softplus(discriminator, real, fake):
    return softplus(-discriminator(real)).mean() + softplus(discriminator(fake.detach())).mean()


@right
def by_logsigmoid(discriminator, real, fake):
    scores = discriminator(fake.data)
    return -logsigmoid(discriminator(real)).mean() - logsigmoid(-scores).mean()


@right
def flattened(discriminator, real, fake):
    a, b = discriminator(real).squeeze(1), discriminator(fake.clone().detach()).squeeze(1)
    return bce(a, torch.ones(len(a))) + bce(b, torch.zeros(len(b)))


@right
def both_at_once(discriminator, real, fake):
    logits = discriminator(torch.cat([real, fake.detach()]))
    a, b = logits[: len(real)], logits[len(real) :]
    return bce(a, torch.ones_like(a)) + bce(b, torch.zeros_like(b))


@wrong("not_detached")
def path_left_open(discriminator, real, fake):
    a, b = discriminator(real), discriminator(fake)
    return softplus(-a).mean() + softplus(b).mean()


@wrong("answers_detached")
def detached_after(discriminator, real, fake):
    real_loss = bce(discriminator(real), torch.ones(len(real), 1))
    return real_loss + bce(discriminator(fake).detach(), torch.zeros(len(fake), 1))


@wrong("targets_swapped")
def zeros_for_real(discriminator, real, fake):
    a, b = discriminator(real), discriminator(fake.detach())
    return bce(a, torch.zeros_like(a)) + bce(b, torch.ones_like(b))


@wrong("all_called_real")
def ones_twice(discriminator, real, fake):
    a, b = discriminator(real), discriminator(fake.detach())
    return softplus(-a).mean() + softplus(-b).mean()


@wrong("one_kind_alone")
def only_real(discriminator, real, fake):
    return softplus(-discriminator(real)).mean()


@wrong("one_kind_alone")
def only_fake(discriminator, real, fake):
    return softplus(discriminator(fake.detach())).mean()


@wrong("two_sigmoids")
def probabilities_as_logits(discriminator, real, fake):
    loss_fn = nn.BCEWithLogitsLoss()
    a = discriminator(real).sigmoid()
    b = discriminator(fake.detach()).sigmoid()
    return loss_fn(a, torch.ones_like(a)) + loss_fn(b, torch.zeros_like(b))


@wrong("one_mean_for_all")
def joined(discriminator, real, fake):
    logits = discriminator(torch.cat([real, fake.detach()]))
    targets = torch.cat([torch.ones(len(real), 1), torch.zeros(len(fake), 1)])
    return bce(logits, targets)


@wrong("halved")
def mean_of_the_two(discriminator, real, fake):
    a, b = discriminator(real), discriminator(fake.detach())
    return 0.5 * (softplus(-a).mean() + softplus(b).mean())


@wrong("summed")
def sum_of_all(discriminator, real, fake):
    return softplus(-discriminator(real)).sum() + softplus(discriminator(fake.detach())).sum()


@wrong("all_cut_off")
def a_number(discriminator, real, fake):
    with torch.no_grad():
        return softplus(-discriminator(real)).mean() + softplus(discriminator(fake)).mean()


@wrong("subtracted")
def minus(discriminator, real, fake):
    return softplus(-discriminator(real)).mean() - softplus(discriminator(fake.detach())).mean()


@wrong("through_probabilities")
def unstable(discriminator, real, fake):
    a, b = torch.sigmoid(discriminator(real)), torch.sigmoid(discriminator(fake.detach()))
    return -torch.log(a).mean() - torch.log(1 - b).mean()


@wrong()
def per_example(discriminator, real, fake):
    return softplus(-discriminator(real)), softplus(discriminator(fake.detach()))


@wrong()
def clipped_probabilities(discriminator, real, fake):
    a, b = torch.sigmoid(discriminator(real)), torch.sigmoid(discriminator(fake.detach()))
    ones, zeros = torch.ones_like(a), torch.zeros_like(b)
    return bce_of_probabilities(a, zeros) + bce_of_probabilities(b, ones)


@wrong("logits_as_probabilities")
def loss_of_probabilities(discriminator, real, fake):
    a, b = discriminator(real), discriminator(fake.detach())
    return bce_of_probabilities(a, torch.ones_like(a)) + bce_of_probabilities(
        b, torch.zeros_like(b)
    )


@wrong("logits_as_probabilities")
def logarithms_of_logits(discriminator, real, fake):
    a, b = discriminator(real), discriminator(fake.detach())
    return -(a.log().mean() + (1 - b).log().mean())
