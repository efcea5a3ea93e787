"""Exercise `discriminator_loss`."""

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

from course_utils.checking import Case, exercise
from course_utils.exercises.making_pictures import shared


def _discriminator_loss_cases() -> list[Case]:
    return shared.cases(shared.of_discriminator, 152)


@exercise(
    cases=_discriminator_loss_cases,
    hints=(
        "Two means of chapter 02's binary cross-entropy, added: one over the real examples, one "
        "over the generated ones. Which target belongs to which?",
        "`torch.ones_like(logits)` is a target of the right shape, and so is `zeros_like`.",
        "The loss of the generated examples has a path back into the generator. `fake.detach()` "
        "has the same numbers and no past; then it goes through the discriminator.",
    ),
    insight="At the start both logits are about 0 and the loss is 2 log 2, 1.386: keep the number "
    "in mind, because a discriminator that is back at it cannot tell the two apart.",
)
def discriminator_loss(discriminator, real, fake):
    """Return the loss of a discriminator on real and generated examples, for itself alone."""
    bce = torch.nn.functional.binary_cross_entropy_with_logits
    on_real, on_fake = discriminator(real), discriminator(fake.detach())
    return bce(on_real, torch.ones_like(on_real)) + bce(on_fake, torch.zeros_like(on_fake))


@discriminator_loss.misconception(
    "The loss is right, but its gradient runs on through the generated examples into the network "
    "that made them. This is the discriminator's turn: where does the path begin, and how is it "
    "cut?"
)
def not_detached(discriminator, real, fake):
    on_real, on_fake = discriminator(real), discriminator(fake)
    return bce(on_real, torch.ones_like(on_real)) + bce(on_fake, torch.zeros_like(on_fake))


@discriminator_loss.misconception(
    "The cut comes too late: the discriminator's answers on generated examples have lost their "
    "past, so it learns nothing from them. What has to be cut off is the generator, and that "
    "stands before the discriminator."
)
def answers_detached(discriminator, real, fake):
    on_real, on_fake = discriminator(real), discriminator(fake).detach()
    return bce(on_real, torch.ones_like(on_real)) + bce(on_fake, torch.zeros_like(on_fake))


@discriminator_loss.misconception(
    "The targets are swapped: this discriminator learns to call generated examples real."
)
def targets_swapped(discriminator, real, fake):
    on_real, on_fake = discriminator(real), discriminator(fake.detach())
    return bce(on_real, torch.zeros_like(on_real)) + bce(on_fake, torch.ones_like(on_fake))


@discriminator_loss.misconception(
    "Both kinds have the target 1, so answering 1 to everything costs nothing."
)
def all_called_real(discriminator, real, fake):
    on_real, on_fake = discriminator(real), discriminator(fake.detach())
    return bce(on_real, torch.ones_like(on_real)) + bce(on_fake, torch.ones_like(on_fake))


@discriminator_loss.misconception(
    "Only one of the two kinds counts. A discriminator that has never seen the other is content "
    "with one answer for everything.",
    kind=("real", "fake"),
)
def one_kind_alone(discriminator, real, fake, kind="real"):
    on_real, on_fake = discriminator(real), discriminator(fake.detach())
    if kind == "real":
        return bce(on_real, torch.ones_like(on_real))
    return bce(on_fake, torch.zeros_like(on_fake))


@discriminator_loss.misconception(
    "There are two sigmoids, one after the other: the loss already expects logits, and what it "
    "gets are probabilities.",
    detached=(True, False),
)
def two_sigmoids(discriminator, real, fake, detached=True):
    fake = fake.detach() if detached else fake
    on_real, on_fake = torch.sigmoid(discriminator(real)), torch.sigmoid(discriminator(fake))
    return bce(on_real, torch.ones_like(on_real)) + bce(on_fake, torch.zeros_like(on_fake))


@discriminator_loss.misconception(
    "The answers of the discriminator are logits, and what you do with them needs probabilities. "
    "Use `functional.binary_cross_entropy_with_logits`, as in chapter 02.",
    by=("loss", "log"),
)
def logits_as_probabilities(discriminator, real, fake, by="loss"):
    on_real, on_fake = discriminator(real), discriminator(fake.detach())
    if by == "log":
        return -torch.log(on_real).mean() - torch.log(1 - on_fake).mean()
    of_probabilities = torch.nn.functional.binary_cross_entropy
    return of_probabilities(on_real, torch.ones_like(on_real)) + of_probabilities(
        on_fake, torch.zeros_like(on_fake)
    )


@discriminator_loss.misconception(
    "All examples stand in one mean, so the kind of which there are more counts for more, and the "
    "loss is half of what it should be where there are as many of each. The statement adds two "
    "means.",
    detached=(True, False),
)
def one_mean_for_all(discriminator, real, fake, detached=True):
    logits = discriminator(torch.cat([real, fake.detach() if detached else fake]))
    targets = torch.zeros_like(logits)
    targets[: len(real)] = 1
    return bce(logits, targets)


@discriminator_loss.misconception(
    "The two means are averaged, and the statement adds them.", detached=(True, False)
)
def halved(discriminator, real, fake, detached=True):
    fake = fake.detach() if detached else fake
    on_real, on_fake = discriminator(real), discriminator(fake)
    return (bce(on_real, torch.ones_like(on_real)) + bce(on_fake, torch.zeros_like(on_fake))) / 2


@discriminator_loss.misconception(
    "The losses of the examples are added up, so the loss grows with the batch. Take the mean of "
    "each kind.",
    detached=(True, False),
)
def summed(discriminator, real, fake, detached=True):
    fake = fake.detach() if detached else fake
    on_real, on_fake = discriminator(real), discriminator(fake)
    ones, zeros = torch.ones_like(on_real), torch.zeros_like(on_fake)
    return bce(on_real, ones, reduction="sum") + bce(on_fake, zeros, reduction="sum")


@discriminator_loss.misconception(
    "The value is right, but nothing flows back from it, so this discriminator will never learn. "
    "Is there a `no_grad` around it, an `.item()` or a `.detach()` too many?"
)
def all_cut_off(discriminator, real, fake):
    return not_detached(discriminator, real, fake).detach()


@discriminator_loss.misconception(
    "The second loss is taken away from the first instead of added: a discriminator could lower it "
    "for ever by being more and more wrong about generated examples."
)
def subtracted(discriminator, real, fake):
    on_real, on_fake = discriminator(real), discriminator(fake.detach())
    return bce(on_real, torch.ones_like(on_real)) - bce(on_fake, torch.zeros_like(on_fake))


@discriminator_loss.misconception(
    "The formula is right and the way to it is not: a probability near 0 or 1 has lost the digits "
    "that its logarithm needs, so a confident discriminator gets a wrong loss, or an infinite one. "
    "Chapter 02 has a form that takes the logits.",
    by=("log", "clipped"),
)
def through_probabilities(discriminator, real, fake, by="log"):
    on_real, on_fake = (
        torch.sigmoid(discriminator(real)),
        torch.sigmoid(discriminator(fake.detach())),
    )
    if by == "log":
        return -torch.log(on_real).mean() - torch.log(1 - on_fake).mean()
    clipped = torch.nn.functional.binary_cross_entropy
    return clipped(on_real, torch.ones_like(on_real)) + clipped(on_fake, torch.zeros_like(on_fake))
