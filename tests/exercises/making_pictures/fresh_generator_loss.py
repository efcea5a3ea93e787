"""Answers to `generator_loss` by somebody who had only the notebook."""

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def wanted_answer(discriminator, fake):
    answer = discriminator(fake)
    wanted = torch.ones(answer.shape)
    return functional.binary_cross_entropy_with_logits(answer, wanted, reduction="mean")


@right
def squeezed(discriminator, fake):
    logits = discriminator(fake)[:, 0]
    return functional.binary_cross_entropy_with_logits(logits, logits * 0 + 1)


@right
def by_logaddexp(discriminator, fake):
    logits = discriminator(fake)
    return torch.logaddexp(torch.zeros_like(logits), -logits).mean()


# the discriminator's loss with real and fake swapped, twice the generated ones
@wrong()
def counted_twice(discriminator, fake):
    return 2 * functional.softplus(-discriminator(fake)).mean()


# judged without recording anything
@wrong()
def under_no_grad(discriminator, fake):
    with torch.no_grad():
        logits = discriminator(fake)
    return functional.softplus(-logits).mean()


# a new leaf in the place of the generator's output
@wrong()
def a_new_leaf(discriminator, fake):
    copy = fake.detach().requires_grad_()
    return functional.softplus(-discriminator(copy)).mean()
