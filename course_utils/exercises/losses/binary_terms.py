"""What goes wrong in `binary_cross_entropy_with_logits` with the terms of the formula."""

import torch
from torch.nn import functional

from course_utils.exercises.losses.binary_cross_entropy_with_logits import (
    binary_cross_entropy_with_logits as bce,
)
from course_utils.exercises.losses.binary_mistakes import FORMS, OVERFLOWS, by_terms, losses
from course_utils.exercises.losses.shared import both, or_error

_LOGS = (
    (functional.logsigmoid, lambda z: functional.logsigmoid(-z)),
    (lambda z: torch.log(torch.sigmoid(z)), lambda z: torch.log(1 - torch.sigmoid(z))),
    (
        lambda z: or_error(torch.log(torch.sigmoid(z))),
        lambda z: or_error(torch.log(1 - torch.sigmoid(z))),
    ),
    (lambda z: -torch.log(1 + torch.exp(-z)), lambda z: -torch.log(1 + torch.exp(z))),
)
"""Ways to log p and log(1 - p)."""


@bce.misconception(
    "Examples with target 0 cost nothing in your loss. What should a confident wrong answer for "
    "class 0 cost?",
    logs=_LOGS,
)
def only_class_1(logits, targets, logs=_LOGS[0]):
    return -(targets * logs[0](logits)).mean()


@bce.misconception(
    "Examples with target 1 cost nothing in your loss. What should a confident wrong answer for "
    "class 1 cost?",
    logs=_LOGS,
)
def only_class_0(logits, targets, logs=_LOGS[0]):
    return -((1 - targets) * logs[1](logits)).mean()


@bce.misconception(
    "The two classes are exchanged: your loss is small where the answer is wrong. Which of the two "
    "terms belongs to target 1, and which sign has z in it?",
    form=(losses, *FORMS, *OVERFLOWS),
)
def targets_swapped(logits, targets, form=losses):
    return form(logits, 1 - targets).mean()


@bce.misconception(
    "The sign is wrong: your loss is negative. The logarithm of a probability is negative; what "
    "turns it into a loss?",
    form=(losses, *FORMS, *OVERFLOWS),
)
def sign(logits, targets, form=losses):
    return -form(logits, targets).mean()


@bce.misconception(
    "The two terms have opposite signs, so that the examples of one class pull your loss below 0. "
    "Does the minus in front reach both terms, as the bracket in the formula says?",
    logs=tuple((sign, *logs) for sign in (1, -1) for logs in _LOGS),
)
def sign_of_one_term(logits, targets, logs=(1, *_LOGS[0])):
    sign, log_p, log_q = logs
    loss = (1 - targets) * log_q(logits) - targets * log_p(logits)
    return sign * loss.mean()


@bce.misconception(
    "Both terms count for every example, or the same one for both classes: a factor t or 1 - t is "
    "missing, or the 1 minus. Which logarithm is there for target 0?",
    terms=tuple(
        terms
        for log_p, log_q in _LOGS
        for terms in (
            lambda z, t, p=log_p, q=log_q: t * p(z) + q(z),
            lambda z, t, p=log_p, q=log_q: p(z) + (1 - t) * q(z),
            lambda z, t, p=log_p, q=log_q: p(z) + q(z),
            lambda z, t, p=log_p, q=log_q: p(z),
            lambda z, t, p=log_p, q=log_q: q(z),
            lambda z, t, p=log_p, q=log_q: t * p(z) + (1 - t) * p(z),
            lambda z, t, p=log_p, q=log_q: t * p(z) + t * q(z),
        )
    ),
)
def weights_of_the_terms(logits, targets, terms=None):
    return -terms(logits, targets).mean()


@bce.misconception(
    "A logarithm is missing: at least one of the two terms is a probability, and a confident "
    "mistake costs no more than 1 there. What makes a loss of a probability?",
    terms=(
        lambda p, t: t * p + (1 - t) * (1 - p),
        lambda p, t: -(t * p + (1 - t) * (1 - p)),
        lambda p, t: t * (1 - p) + (1 - t) * p,
        lambda p, t: -(t * torch.log(p) + (1 - t) * (1 - p)),
        lambda p, t: -(t * p + (1 - t) * torch.log(1 - p)),
        lambda p, t: -(t * torch.log(p) + (1 - t) * p),
    ),
)
def logarithm_missing(logits, targets, terms=None):
    return terms(torch.sigmoid(logits), targets).mean()


@bce.misconception(
    "This is a squared error of probabilities. It is flat where the network is confident and "
    "wrong; the logarithm is not.",
    power=(2, 1.5),
)
def squared_error(logits, targets, power=2):
    return ((torch.sigmoid(logits) - targets).abs() ** power).mean()


@bce.misconception(
    "The logit itself is compared with the target, as in the mean squared error. A logit of 5 is a "
    "sound answer for class 1, though far from 1: which function makes a probability of it?",
    measure=(torch.square, torch.abs),
)
def logits_compared(logits, targets, measure=torch.square):
    return measure(logits - targets).mean()


@bce.misconception(
    "You took the logarithm of the logits themselves; a negative number has none, so NaN comes "
    "out. Which function turns a logit into a probability?",
    form=(
        by_terms,
        lambda z, t: torch.where(t == 1, -torch.log(z), -torch.log(1 - z)),
        lambda z, t: or_error(by_terms(z, t)),
        lambda z, t: or_error(torch.where(t == 1, -torch.log(z), -torch.log(1 - z))),
    ),
)
def logits_as_probabilities(logits, targets, form=by_terms):
    return form(logits, targets).mean()


@bce.misconception(
    "The sigmoid was applied twice: a probability went in where a logit belongs, so that no loss "
    "can be far from 0.7. The formula with z has the sigmoid inside.",
    form=(losses, FORMS[0]),
)
def sigmoid_twice(logits, targets, form=losses):
    return form(torch.sigmoid(logits), targets).mean()


@bce.misconception(
    "The probability of class 0 is 1 minus that of class 1. You take 1 minus the logit, or a "
    "logarithm of a logarithm: where does that 1 stand in the definition?",
    log_q=(
        lambda z: functional.logsigmoid(1 - z),
        lambda z: torch.log(torch.sigmoid(1 - z)),
        lambda z: torch.log(1 - functional.logsigmoid(z)),
        lambda z: torch.log(1 - z),
    ),
)
def one_minus_something_else(logits, targets, log_q=None):
    log_p = functional.logsigmoid(logits)
    return -(targets * log_p + (1 - targets) * log_q(logits)).mean()


@bce.misconception(
    "1 - log p is not log(1 - p): what is inside the logarithm?", log_p=tuple(p for p, _ in _LOGS)
)
def one_minus_the_logarithm(logits, targets, log_p=_LOGS[0][0]):
    return -(targets * log_p(logits) + (1 - targets) * (1 - log_p(logits))).mean()


@bce.misconception(
    "The exponentials of the whole batch are added up. Each example has a loss of its own, which "
    "does not depend on the other logits."
)
def exponentials_added_up(logits, targets):
    return (torch.logsumexp(logits, dim=0) - logits * targets).mean()


@bce.misconception(
    "This is a hinge loss: it is 0 as soon as the logit is on the right side by 1, and has a kink "
    "there. Cross-entropy is smooth, because it takes a logarithm."
)
def hinge(logits, targets):
    return (1 - logits * (2 * targets - 1)).clamp(min=0).mean()


@bce.misconception(
    "This is the fraction of wrong answers, or of right ones. A loss has to be smooth, and to say "
    "how confident the network was.",
    form=(
        lambda z, t: (z > 0) != (t == 1),
        lambda z, t: (z >= 0) != (t == 1),
        lambda z, t: (z > 0) == (t == 1),
        lambda z, t: (z >= 0) == (t == 1),
    ),
)
def answers_counted(logits, targets, form=None):
    return form(logits, targets).double().mean()


@bce.misconception(
    "A softmax over the batch makes the examples compete with each other. Here each has one logit "
    "of its own, and a function that looks at nothing else.",
    form=(by_terms, lambda p, t: -t * torch.log(p)),
)
def softmax_over_the_batch(logits, targets, form=by_terms):
    return form(torch.softmax(logits, dim=0), targets).mean()


@bce.misconception(
    "Your formula multiplies z by the target as if targets were -1 and 1. With targets 0 and 1 the "
    "examples of class 0 all cost log 2, whatever their logit is.",
    form=(
        functional.softplus,
        lambda x: torch.log(1 + torch.exp(x)),
        lambda x: -torch.log(torch.sigmoid(-x)),
    ),
)
def targets_as_signs(logits, targets, form=functional.softplus):
    return form(-targets * logits).mean()


@bce.misconception(
    "The exponential is harmless now, but every example looks right to your loss: with -|z| in "
    "place of z the sign is lost, and with it the price of a wrong answer. What is the difference "
    "between log(1 + exp(z)) and log(1 + exp(-z))?"
)
def only_the_harmless_part(logits, targets):
    return torch.log1p(torch.exp(-logits.abs())).mean()


@bce.misconception(
    "Right at ±1000, wrong near 0: the smooth part of the loss is missing, the logarithm that "
    "remains when the larger of z and 0 is taken out."
)
def no_smooth_part(logits, targets):
    return (logits.clamp(min=0) - logits * targets).mean()


def _smooth(z):
    return torch.log1p(torch.exp(-z.abs()))


@bce.misconception(
    "You rewrote log(1 + exp(z)), or the difference between the two losses, and what you have "
    "written is not the same. Put in z = 3 and z = -3, with both targets: which of the four "
    "differs from the definition, and by how much?",
    form=(
        lambda z, t: z.abs() - z * t + _smooth(z),
        lambda z, t: _smooth(z) - z * t,
        lambda z, t: z.clamp(max=0) - z * t + _smooth(z),
        lambda z, t: z.clamp(min=0) + z * t + _smooth(z),
        lambda z, t: z.clamp(min=0) - z * t - _smooth(z),
        lambda z, t: z.clamp(min=0) * t + _smooth(z),
        lambda z, t: z.clamp(min=0) - t + _smooth(z),
        lambda z, t: z.clamp(min=0) - z * t + torch.log1p(torch.exp(-z)),
        lambda z, t: z.clamp(min=0) - z * t + torch.log1p(torch.exp(z)),
        lambda z, t: z.clamp(min=0) - z * t + torch.log1p(torch.exp(z.abs())),
        lambda z, t: z.clamp(min=0) - z * t + torch.exp(-z.abs()),
        lambda z, t: z.clamp(min=0) - z * t + torch.log(torch.exp(-z.abs())),
        lambda z, t: functional.softplus(z) + z * t,
        lambda z, t: functional.softplus(-z) - z * t,
        lambda z, t: functional.softplus(z) - t,
        lambda z, t: functional.softplus(z) * t,
        lambda z, t: -z * t,
        lambda z, t: z - z * t,
        lambda z, t: torch.where(t == 1, -z, z),
        lambda z, t: torch.where(t == 1, z, -z),
        lambda z, t: torch.exp(torch.where(t == 1, -z, z)),
        lambda z, t: z.max() - z * t + _smooth(z),
        lambda z, t: z.clamp(min=0) - z * t + torch.log(1 - torch.exp(-z.abs())),
    ),
)
def rewritten_wrongly(logits, targets, form=None):
    return form(logits, targets).mean()


@bce.misconception(
    "This logarithm has a base other than e, and large logits give infinity or NaN. All "
    "logarithms of this chapter are natural ones.",
    how=tuple((form, base) for base in (2.0, 10.0) for form in (*FORMS, *OVERFLOWS)),
)
def another_base(logits, targets, how=(FORMS[0], 2.0)):
    form, base = how
    return form(logits, targets).mean() / torch.log(torch.tensor(base))


@both(bce, "targets_swapped", "sign", form=(losses, *FORMS, *OVERFLOWS))
def targets_swapped_and_sign(logits, targets, form=losses):
    return -form(logits, 1 - targets).mean()
