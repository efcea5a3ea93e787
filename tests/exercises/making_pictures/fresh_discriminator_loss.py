"""Answers to `discriminator_loss` by somebody who had only the notebook."""

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def one_call_each(discriminator, real, fake):
    def loss(x, target):
        logits = discriminator(x)
        targets = torch.full_like(logits, target)
        return functional.binary_cross_entropy_with_logits(logits, targets)

    return loss(real, 1.0) + loss(fake.detach(), 0.0)


@right
def by_the_formula(discriminator, real, fake):
    z_real = discriminator(real)
    z_fake = discriminator(fake.detach())
    return (
        torch.log1p(torch.exp(-z_real.double())).mean()
        + torch.logaddexp(z_fake.double(), torch.zeros(1, dtype=torch.float64)).mean()
    )


@right
def without_the_past(discriminator, real, fake):
    no_past = torch.empty_like(fake).copy_(fake.data)
    return (
        -functional.logsigmoid(discriminator(real)).mean()
        + functional.softplus(discriminator(no_past)).mean()
    )


# real examples cut off as well as their answers
@wrong()
def real_answers_detached(discriminator, real, fake):
    a, b = discriminator(real).detach(), discriminator(fake.detach())
    return functional.softplus(-a).mean() + functional.softplus(b).mean()


# the two losses one after the other in a list
@wrong()
def two_losses(discriminator, real, fake):
    a, b = discriminator(real), discriminator(fake.detach())
    return [functional.softplus(-a).mean(), functional.softplus(b).mean()]


# cross-entropy over a single logit is always 0
@wrong()
def cross_entropy_of_one(discriminator, real, fake):
    a, b = discriminator(real), discriminator(fake.detach())
    return functional.cross_entropy(a, torch.zeros(len(a), dtype=torch.long)) + (
        functional.cross_entropy(b, torch.zeros(len(b), dtype=torch.long))
    )
