"""What goes wrong in `cross_entropy` with the formula and with the labels."""

import torch
from torch.nn import functional

from course_utils.exercises.losses.cross_entropy import cross_entropy
from course_utils.exercises.losses.cross_entropy_mistakes import (
    FORMS,
    OVERFLOWS,
    losses,
    naive,
    stable,
)
from course_utils.exercises.losses.shared import at_labels, both, or_error


def _one_hot(logits, labels):
    return functional.one_hot(labels, logits.shape[1])


# The formula


@cross_entropy.misconception(
    "The sign is wrong: your loss is negative, and it falls when the network gets worse. "
    "The logarithm of a probability is negative; what turns it into a loss?"
)
def sign(logits, labels):
    return -losses(logits, labels).mean()


@both(cross_entropy, "log_of_zero", "sign", form=(*FORMS, *OVERFLOWS))
def log_of_zero_and_sign(logits, labels, form=FORMS[0]):
    return -form(logits, labels).mean()


@cross_entropy.misconception(
    "Softmax was applied to the scores, and then once more inside the log-sum-exp. Even a "
    "perfect answer then has a loss far from 0. Feed the formula with scores.",
    probabilities=(stable, naive),
)
def softmax_twice(logits, labels, probabilities=stable):
    return losses(probabilities(logits), labels).mean()


@cross_entropy.misconception(
    "Probabilities from the softmax go in where the formula wants a logarithm: your result is a "
    "mean probability, or 1 minus it, and no mistake costs more than 1. Which function makes a "
    "loss of a probability?",
    measure=(
        lambda p: -p,
        lambda p: p,
        lambda p: 1 - p,
        lambda p: 1 / p,
    ),
)
def no_logarithm(logits, labels, measure=torch.neg):
    return measure(at_labels(stable(logits), labels)).mean()


@cross_entropy.misconception(
    "Only the scores of the true classes enter your loss, not the others. A score is large or "
    "small only beside the other scores of its row: which term compares them?",
    sign=(-1, 1),
)
def only_the_true_score(logits, labels, sign=-1):
    return sign * at_labels(logits, labels).mean()


@cross_entropy.misconception(
    "You took the logarithm of the scores themselves; a negative number has none, so NaN comes "
    "out. What has to be done with scores before there are probabilities?",
    measure=(
        lambda z, y: -torch.log(at_labels(z, y)).mean(),
        lambda z, y: -(_one_hot(z, y) * torch.log(z)).sum(dim=1).mean(),
        lambda z, y: or_error(-torch.log(at_labels(z, y)).mean()),
        lambda z, y: (torch.log(z.sum(dim=1)) - at_labels(z, y)).mean(),
    ),
)
def logits_as_probabilities(logits, labels, measure=None):
    return measure(logits, labels)


@cross_entropy.misconception(
    "Each score was turned into a probability by itself, with a sigmoid. The classes of an image "
    "compete: which function makes probabilities of a whole row?",
    log=(functional.logsigmoid, lambda z: torch.log(torch.sigmoid(z))),
)
def sigmoid(logits, labels, log=functional.logsigmoid):
    return -at_labels(log(logits), labels).mean()


def _both_terms(p, t):
    return -(t * torch.log(p) + (1 - t) * torch.log(1 - p))


@cross_entropy.misconception(
    "Every class is judged as a yes or no of its own, with a second term for the classes that are "
    "not true: that is the form for two classes. Here the probabilities of a row add up to 1 "
    "already, and one term per image is enough.",
    measure=(
        lambda z, t: _both_terms(stable(z), t).sum(dim=1).mean(),
        lambda z, t: _both_terms(stable(z), t).mean(),
        lambda z, t: functional.binary_cross_entropy(stable(z), t),
        lambda z, t: functional.binary_cross_entropy_with_logits(z, t),
        lambda z, t: functional.binary_cross_entropy_with_logits(z, t) * z.shape[1],
    ),
)
def binary_form(logits, labels, measure=None):
    return measure(logits, _one_hot(logits, labels).to(logits.dtype))


@cross_entropy.misconception(
    "You add the score of the true class to the log-sum-exp: the more confident a right answer, "
    "the larger your loss. With which sign does that score stand in the formula?"
)
def true_score_added(logits, labels):
    return (torch.logsumexp(logits, dim=1) + at_labels(logits, labels)).mean()


@cross_entropy.misconception(
    "You subtract the probability of the true class; the formula subtracts its score.",
    how=tuple(
        (lse, probabilities)
        for lse in (
            lambda z: torch.logsumexp(z, dim=1),
            lambda z: torch.log(torch.exp(z).sum(dim=1)),
        )
        for probabilities in (stable, naive)
    ),
)
def probability_subtracted(logits, labels, how=None):
    lse, probabilities = how
    return (lse(logits) - at_labels(probabilities(logits), labels)).mean()


@cross_entropy.misconception(
    "The log-sum-exp alone comes out: the labels play no part. Which term of the formula says how "
    "well the true class did?",
    reduce=(torch.mean, torch.sum),
)
def only_log_sum_exp(logits, labels, reduce=torch.mean):
    return reduce(torch.logsumexp(logits, dim=1))


@cross_entropy.misconception(
    "The score of the true class enters the formula as it is, by a subtraction. You take its "
    "logarithm or its exponential, divide by it, or take one logarithm too many.",
    form=(
        lambda lse, z: lse - torch.log(z),
        lambda lse, z: lse - torch.exp(z),
        lambda lse, z: torch.log(lse - z),
        lambda lse, z: lse / z,
        lambda lse, z: z / lse,
        lambda lse, z: lse * z,
        lambda lse, z: -torch.log(z / lse),
    ),
)
def true_score_changed(logits, labels, form=None):
    return form(torch.logsumexp(logits, dim=1), at_labels(logits, labels)).mean()


@cross_entropy.misconception(
    "This is the fraction of wrong answers, or a distance between answer and label. A loss has to "
    "be smooth, and to say how confident the network was: it works on the scores.",
    form=(
        lambda z, y: (z.argmax(dim=1) != y).double(),
        lambda z, y: (z.argmax(dim=1) == y).double(),
        lambda z, y: (z.argmax(dim=1) - y).double().abs(),
        lambda z, y: (z.argmax(dim=1) - y).double() ** 2,
    ),
)
def answers_counted(logits, labels, form=None):
    return form(logits, labels).mean()


@cross_entropy.misconception(
    "Probabilities come back, or their logarithms, and no loss. What does the formula make of the "
    "probability of the true class, and of N losses?",
    form=(
        lambda z, y: stable(z),
        lambda z, y: torch.log_softmax(z, dim=1),
        lambda z, y: -torch.log_softmax(z, dim=1),
        lambda z, y: at_labels(stable(z), y),
    ),
)
def probabilities_themselves(logits, labels, form=None):
    return form(logits, labels)


@cross_entropy.misconception(
    "In place of the log-sum-exp of a row stands something else, such as its largest score, its "
    "sum or its mean, or the sum of exponentials without the logarithm. Which of log, sum and exp "
    "is missing?",
    other=(
        lambda z: z.amax(dim=1),
        lambda z: z.sum(dim=1),
        lambda z: z.mean(dim=1),
        lambda z: torch.exp(z).sum(dim=1),
        lambda z: torch.exp(z - z.amax(1, True)).sum(dim=1),
        lambda z: torch.logsumexp(z, dim=1) - torch.log(torch.tensor(z.shape[1])),
        lambda z: torch.log1p(torch.exp(z).sum(dim=1)),
    ),
)
def no_log_sum_exp(logits, labels, other=None):
    return (other(logits) - at_labels(logits, labels)).mean()


@cross_entropy.misconception(
    "This logarithm has a base other than e, and large scores give infinity or NaN. All "
    "logarithms of this chapter are natural ones, and the form with log-sum-exp stays finite.",
    how=tuple((form, torch.log(torch.tensor(base))) for base in (2.0, 10.0) for form in FORMS),
)
def another_base(logits, labels, how=None):
    form, log_of_base = how
    return form(logits, labels).mean() / log_of_base


@cross_entropy.misconception(
    "This compares probabilities with one-hot rows by squared error. Cross-entropy takes the "
    "logarithm of the true class's probability, which punishes confident mistakes harder.",
    reduce=(lambda s: s.mean(), lambda s: s.sum(dim=1).mean(), lambda s: s.sum()),
)
def squared_error(logits, labels, reduce=torch.mean):
    return reduce((stable(logits) - _one_hot(logits, labels)) ** 2)


@cross_entropy.misconception(
    "Your loss weighs the logarithms with the network's own probabilities: this is the entropy, "
    "which says how uncertain the network is, right or wrong. The labels have to come in.",
    p_log_p=(
        lambda z: stable(z) * torch.log_softmax(z, dim=1),
        lambda z: stable(z) * torch.log(stable(z)),
        lambda z: naive(z) * torch.log(naive(z)),
    ),
)
def entropy(logits, labels, p_log_p=None):
    return -p_log_p(logits).sum(dim=1).mean()


# Axes


@cross_entropy.misconception(
    "The log-sum-exp, or the softmax, runs down the batch instead of across the classes of an "
    "image. Along which axis do they lie?",
    form=(
        lambda z, y: -at_labels(torch.log_softmax(z, dim=0), y),
        lambda z, y: -torch.log(at_labels(torch.softmax(z, dim=0), y)),
        lambda z, y: torch.logsumexp(z, dim=0) - at_labels(z, y),
        lambda z, y: -torch.log(at_labels(torch.exp(z) / torch.exp(z).sum(dim=0), y)),
    ),
)
def wrong_axis(logits, labels, form=None):
    return form(logits, labels).mean()


@cross_entropy.misconception(
    "The exponentials of the whole batch are added up. Each image has a sum of its own: over which "
    "axis?",
    form=(
        lambda z, y: torch.logsumexp(z, dim=(0, 1)) - at_labels(z, y),
        lambda z, y: torch.log(torch.exp(z).sum()) - at_labels(z, y),
        lambda z, y: -torch.log(at_labels(torch.softmax(z.flatten(), 0).view(z.shape), y)),
        lambda z, y: -torch.log(at_labels(torch.exp(z) / torch.exp(z).sum(), y)),
    ),
)
def whole_batch(logits, labels, form=None):
    return form(logits, labels).mean()
