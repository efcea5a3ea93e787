"""Exercise `generator_loss`."""

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

from course_utils.checking import Case, exercise
from course_utils.exercises.making_pictures import shared


def _generator_loss_cases() -> list[Case]:
    return shared.cases(shared.of_generator, 162)


@exercise(
    cases=_generator_loss_cases,
    hints=(
        "The generator wants one answer from the discriminator about what it has made. Which, and "
        "what is the loss of chapter 02 with that answer as target?",
        "The gradient has to come from the loss through the discriminator into `fake`, and from "
        "there into the generator: nothing on this path may be cut.",
    ),
    insight="`backward` on this loss leaves gradients in the discriminator, too. They do no harm, "
    "because the generator's optimizer holds the generator's parameters alone, as long as the "
    "discriminator's `zero_grad` comes before its next `backward`.",
)
def generator_loss(discriminator, fake):
    """Return the loss of a generator: it wants its examples to be taken for real."""
    bce = torch.nn.functional.binary_cross_entropy_with_logits
    logits = discriminator(fake)
    return bce(logits, torch.ones_like(logits))


@generator_loss.misconception(
    "The value is right, but the path to the generator is cut, so it will never learn. `detach` "
    "belongs into the discriminator's turn; whose turn is it here?",
    where=("before", "after"),
)
def cut_off(discriminator, fake, where="before"):
    logits = discriminator(fake.detach())
    loss = bce(logits, torch.ones_like(logits))
    return loss if where == "before" else loss.detach()


@generator_loss.misconception(
    "The target is 0: this generator learns to be recognised, and helps the discriminator.",
    cut=(False, True),
)
def target_of_the_other(discriminator, fake, cut=False):
    logits = discriminator(fake.detach() if cut else fake)
    return bce(logits, torch.zeros_like(logits))


@generator_loss.misconception(
    "The discriminator's loss with a minus is the form with which the idea began, and the same "
    "paper already advised against it: where the discriminator is confident, its slope is nearly "
    "0, just when the generator has most to learn. Ask for the target that the generator wants."
)
def minus_the_other_loss(discriminator, fake):
    logits = discriminator(fake)
    return -bce(logits, torch.zeros_like(logits))


@generator_loss.misconception(
    "There are two sigmoids, one after the other: the loss already expects logits, and what it "
    "gets are probabilities."
)
def two_sigmoids(discriminator, fake):
    probability = torch.sigmoid(discriminator(fake))
    return bce(probability, torch.ones_like(probability))


@generator_loss.misconception(
    "The answers of the discriminator are logits, and what you do with them needs probabilities: a "
    "logit may be negative, and has no logarithm then. Use "
    "`functional.binary_cross_entropy_with_logits`, as in chapter 02.",
    by=("log", "loss"),
)
def logits_as_probabilities(discriminator, fake, by="log"):
    logits = discriminator(fake)
    if by == "log":
        return -torch.log(logits).mean()
    return torch.nn.functional.binary_cross_entropy(logits, torch.ones_like(logits))


@generator_loss.misconception(
    "Your loss is the logit itself, or the probability, with a minus. It falls in the same "
    "direction, but it is another loss: the statement names the binary cross-entropy.",
    of=("logit", "probability", "complement"),
)
def plain_answer(discriminator, fake, of="logit"):
    logits = discriminator(fake)
    if of == "logit":
        return -logits.mean()
    probability = torch.sigmoid(logits).mean()
    return -probability if of == "probability" else 1 - probability


@generator_loss.misconception(
    "The losses of the examples are added up, so the loss grows with the batch. Take their mean."
)
def summed(discriminator, fake):
    logits = discriminator(fake)
    return bce(logits, torch.ones_like(logits), reduction="sum")


@generator_loss.misconception(
    "The discriminator stays frozen after your function: it will not learn in its own turn any "
    "more. If you freeze it, thaw it again."
)
def frozen(discriminator, fake):
    discriminator.requires_grad_(False)
    logits = discriminator(fake)
    return bce(logits, torch.ones_like(logits))


@generator_loss.misconception(
    "The formula is right and the way to it is not: a probability near 0 has lost the digits that "
    "its logarithm needs, so against a confident discriminator the loss, or its gradient, is "
    "wrong. Chapter 02 has a form that takes the logits.",
    by=("log", "clipped"),
)
def through_probabilities(discriminator, fake, by="log"):
    probability = torch.sigmoid(discriminator(fake))
    if by == "log":
        return -torch.log(probability).mean()
    clipped = torch.nn.functional.binary_cross_entropy
    return clipped(probability, torch.ones_like(probability))
