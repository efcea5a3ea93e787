"""Exercise `judge_scores`."""

import torch
from torch import nn

from course_utils.checking import POWERS_OF_TEN, Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import or_refusal

_FACTS = ("the loss", "the probabilities", "the classes", "the slopes of the loss")


def _judged(function, scores, labels) -> object:
    """Return the three results, and the slopes of the loss: it is there to be trained with."""
    scores = scores.clone().requires_grad_()
    result = or_refusal(lambda: function(scores, labels), *_FACTS)
    if isinstance(result, Facts):
        return result
    if not isinstance(result, tuple | list) or len(result) != 3:
        return result
    loss, probabilities, classes = (
        each.detach() if isinstance(each, torch.Tensor) else each for each in result
    )
    slopes = "cut off: no gradient can flow from the loss back to the scores"
    if isinstance(result[0], torch.Tensor) and result[0].requires_grad:
        (found,) = torch.autograd.grad(result[0].sum(), [scores], allow_unused=True)
        slopes = slopes if found is None else found
    return Facts(zip(_FACTS, (loss, probabilities, classes, slopes), strict=True))


def _judge_scores_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(96)

    def case(label: str, scores: torch.Tensor, *labels: int) -> Case:
        return Case(label, scores, torch.tensor(labels), run=_judged)

    return [
        case("five scores", torch.tensor([-2.0, 0.25, 0.75, 3.0, -0.5]), 0, 1, 0, 1, 1),
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
    insight="A probability above 1/2 is a score above 0, so the classes need no sigmoid: the sign "
    "of the score decides.",
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
    "Loss and probabilities are right. The threshold is still a score of 0.5: that was half way "
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
    "confident and wrong.",
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


@judge_scores.misconception(
    "The loss is right as a number, but nothing leads back from it to the scores, so no network "
    "could be trained with it. `.item()`, `.detach()` and `no_grad` cut a result off."
)
def cut_off(scores, labels):
    loss, p, classes = judge_scores.reference(scores, labels)
    return loss.detach(), p, classes


@judge_scores.misconception(
    "The loss is a sum over the batch: with more examples it grows. The mean was no mistake."
)
def summed(scores, labels):
    loss, p, classes = judge_scores.reference(scores, labels)
    return len(scores) * loss, p, classes


@judge_scores.misconception(
    "Loss and probabilities are right. The classes are those of the other side: 1 where the "
    "probability of class 1 is small."
)
def classes_exchanged(scores, labels):
    loss, p, classes = judge_scores.reference(scores, labels)
    return loss, p, 1 - classes


@judge_scores.misconception(
    "Loss and classes are right. The probabilities are those of class 0; those of class 1 are "
    "asked for."
)
def probability_of_class_0(scores, labels):
    loss, p, classes = judge_scores.reference(scores, labels)
    return loss, 1 - p, classes


@judge_scores.misconception(
    "Softmax over the batch lets the examples compete: their probabilities add up to 1. Each "
    "example has a score of its own, and is class 1 or not whatever the others are."
)
def softmax_over_the_batch(scores, labels):
    loss, _, classes = judge_scores.reference(scores, labels)
    return loss, torch.softmax(scores, dim=0), classes


@judge_scores.misconception(
    "Loss and probabilities are right. The third result is True and False: the classes are asked "
    "for as whole numbers, 0 or 1."
)
def classes_as_bools(scores, labels):
    loss, p, classes = judge_scores.reference(scores, labels)
    return loss, p, classes.bool()


@judge_scores.misconception(
    "Probabilities and classes are right. The probability inside the loss is kept away from 0 and "
    "1 by hand, which caps the loss: the loss of exercise 9.3 takes the score itself.",
    eps=POWERS_OF_TEN,
)
def clipped_probability(scores, labels, eps=1e-7):
    _, p, classes = judge_scores.reference(scores, labels)
    q = p.clamp(eps, 1 - eps)
    return -(labels * q.log() + (1 - labels) * (1 - q).log()).mean(), p, classes


@judge_scores.misconception(
    "Probabilities and classes are right. For a score of 1000 the logarithm of a rounded "
    "probability is infinite, and the loss with it: the loss of exercise 9.3 takes the score."
)
def log_of_zero(scores, labels):
    _, p, classes = judge_scores.reference(scores, labels)
    return -(labels * p.log() + (1 - labels) * (1 - p).log()).mean(), p, classes


@judge_scores.misconception(
    "The probabilities are right, and the rest is as it was: the loss still takes the label for a "
    "quantity, and the threshold is still a score of 0.5."
)
def only_the_probabilities(scores, labels):
    return ((scores - labels) ** 2).mean(), torch.sigmoid(scores), (scores > 0.5).long()


@judge_scores.misconception(
    "The threshold is right now, and the rest is as it was: the loss still takes the label for a "
    "quantity, and the scores are no probabilities."
)
def only_the_threshold(scores, labels):
    return ((scores - labels) ** 2).mean(), scores.clone(), (scores > 0).long()


@judge_scores.misconception(
    "Two sigmoids: the probabilities are computed from probabilities, so all of them lie between "
    "0.5 and 0.73."
)
def probabilities_squashed_twice(scores, labels):
    loss, p, classes = judge_scores.reference(scores, labels)
    return loss, torch.sigmoid(p), classes


@judge_scores.misconception(
    "There is one loss for each example. A training needs a single number: the broken line took "
    "the mean, and that was no mistake."
)
def no_mean(scores, labels):
    _, p, classes = judge_scores.reference(scores, labels)
    targets = labels.to(scores.dtype)
    loss = nn.functional.binary_cross_entropy_with_logits(scores, targets, reduction="none")
    return loss, p, classes


@judge_scores.misconception(
    "The loss refuses the labels, because they are whole numbers: exercise 9.3 had the same "
    "message. Its loss computes with its targets."
)
def labels_as_they_are(scores, labels):
    loss = nn.functional.binary_cross_entropy_with_logits(scores, labels)
    return loss, torch.sigmoid(scores), (scores > 0).long()


@judge_scores.misconception(
    "The loss wants probabilities and gets scores, which lie below 0 and above 1. The loss of "
    "exercise 9.3 takes scores."
)
def scores_for_probabilities(scores, labels):
    loss = nn.functional.binary_cross_entropy(scores, labels.to(scores.dtype))
    return loss, torch.sigmoid(scores), (scores > 0).long()


@judge_scores.misconception(
    "Probabilities and classes are right. A small number inside the logarithm caps the loss: for a "
    "score of 1000 on the wrong side it should be 1000. The loss of exercise 9.3 takes the score.",
    eps=POWERS_OF_TEN[::-1],
)
def epsilon_in_the_logarithm(scores, labels, eps=1e-7):
    _, p, classes = judge_scores.reference(scores, labels)
    return -(labels * (p + eps).log() + (1 - labels) * (1 - p + eps).log()).mean(), p, classes
