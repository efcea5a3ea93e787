"""Exercise `judge_scores`."""

import torch
from torch import nn

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _judge_scores_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(96)

    def case(label: str, scores: torch.Tensor, *labels: int) -> Case:
        return Case(label, scores, torch.tensor(labels))

    return [
        case("four scores", torch.tensor([-2.0, 0.25, 0.75, 3.0]), 0, 1, 0, 1),
        case("a batch of one", torch.tensor([0.4]), 1),
        case("scores of -1000 and 1000", torch.tensor([-1000.0, 1000.0, 0.1]), 1, 1, 0),
        case("a batch of 5", normal(generator, 5), 0, 1, 1, 0, 1),
    ]


@exercise(
    cases=_judge_scores_cases,
    hints=(
        "Three results, three repairs: a loss made for two classes, a probability, and a "
        "threshold. Begin with the loss of exercise 9.3.",
        "A score becomes a probability through the sigmoid. The two classes part where the "
        "probability is 1/2: at which score is that?",
    ),
)
def judge_scores(scores, labels):
    """Return the loss, the probabilities of class 1 (N,), and the predicted classes (N,)."""
    targets = labels.to(scores.dtype)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, targets)
    return loss, torch.sigmoid(scores), (scores > 0).long()


@judge_scores.broken(
    "What it calls probabilities lies below 0 and above 1, and with a larger learning rate the "
    "loss becomes infinite."
)
def as_given(scores, labels):
    return ((scores - labels) ** 2).mean(), scores, (scores > 0.5).long()


def _cross_entropy(scores, labels):
    return nn.functional.binary_cross_entropy_with_logits(scores, labels.to(scores.dtype))


@judge_scores.misconception(
    "Loss and probabilities are right. The classes still part at a score of 0.5: that was half way "
    "between the old targets 0 and 1. Which score has the probability 1/2?",
)
def old_threshold(scores, labels):
    return _cross_entropy(scores, labels), torch.sigmoid(scores), (scores > 0.5).long()


@judge_scores.misconception(
    "Loss and probabilities are right. But every probability is above 0, so everything becomes "
    "class 1: the threshold for scores and the one for probabilities are two numbers.",
)
def everything_class_1(scores, labels):
    p = torch.sigmoid(scores)
    return _cross_entropy(scores, labels), p, torch.ones_like(labels)


@judge_scores.misconception(
    "The loss is right, and the scores are still returned as they are. Numbers below 0 or above 1 "
    "are no probabilities.",
)
def raw_probabilities(scores, labels):
    return _cross_entropy(scores, labels), scores.clone(), (scores > 0).long()


@judge_scores.misconception(
    "The loss is right. With it the meaning of a score has changed: it is no longer a guess of 0 "
    "or 1. So the probability and the threshold have to change, too.",
)
def only_the_loss(scores, labels):
    return _cross_entropy(scores, labels), scores.clone(), (scores > 0.5).long()


@judge_scores.misconception(
    "Cut off at 0 and 1 the numbers look like probabilities, but a score of 0.25 is not a "
    "probability of 1/4. Which function of chapter 02 belongs to this loss?",
)
def clamped(scores, labels):
    return _cross_entropy(scores, labels), scores.clamp(0, 1), (scores > 0).long()


@judge_scores.misconception(
    "The probabilities lie between 0 and 1 now, but the loss is still the squared error, and "
    "through a sigmoid it goes flat: chapter 02 measured a slope of 0.0001 where the network is "
    "sure and wrong.",
)
def squared_sigmoid(scores, labels):
    p = torch.sigmoid(scores)
    return ((p - labels) ** 2).mean(), p, (scores > 0).long()


@judge_scores.misconception(
    "Probabilities and classes are right, the loss is not: it still pulls every score of class 1 "
    "towards the number 1, from above as well.",
)
def loss_unchanged(scores, labels):
    return ((scores - labels) ** 2).mean(), torch.sigmoid(scores), (scores > 0).long()


@judge_scores.misconception(
    "The loss gets probabilities where it wants scores: its sigmoid is applied on top of yours.",
)
def sigmoid_twice(scores, labels):
    p = torch.sigmoid(scores)
    return _cross_entropy(p, labels), p, (scores > 0).long()


@judge_scores.misconception(
    "Right for ordinary scores. For a score of 1000 the sigmoid is rounded to 1, and BCELoss "
    "cuts the loss off at 100; the loss of exercise 9.3 takes the score itself.",
)
def sigmoid_first(scores, labels):
    p = torch.sigmoid(scores)
    return nn.functional.binary_cross_entropy(p, labels.to(p.dtype)), p, (scores > 0).long()
