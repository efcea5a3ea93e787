"""Exercise `two_class_loss`."""

import torch
from torch import nn

from course_utils.checking import POWERS_OF_TEN, Case, exercise, with_slopes
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import or_refusal


def _loss_and_slopes(function, scores, targets) -> object:
    """Return the loss and its slopes: it is there to be trained with."""
    return or_refusal(
        lambda: with_slopes(0)(function, scores, targets),
        "the result",
        "the slopes of the result",
    )


def _two_class_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(93)

    def case(label: str, scores: torch.Tensor, *targets: int) -> Case:
        return Case(label, scores, torch.tensor(targets), run=_loss_and_slopes)

    return [
        case("the three scores above", torch.tensor([2.0, -1.0, 0.5]), 1, 0, 1),
        case("a batch of one", torch.tensor([-3.0]), 1),
        case("a score of 1000 for the wrong class", torch.tensor([1000.0, 1.0]), 0, 1),
        case("a score of 1000 for the right class", torch.tensor([1000.0, -2.0, 0.0]), 1, 1, 0),
        case("a batch of 4", 2 * normal(generator, 4), 0, 1, 1, 0),
    ]


@exercise(
    cases=_two_class_cases,
    hints=(
        "Two things are wrong, and the messages name one each: the kind of number in the targets, "
        "and the range of the scores. The table in section 7 of chapter 02 has a loss that takes "
        "scores as they are.",
        "A loss whose name says that it takes logits has its sigmoid inside, so it needs neither a "
        "sigmoid nor a range. What it still needs: targets of the same kind of number as the "
        "scores. The setup of this chapter makes such numbers of bytes before it divides.",
    ),
    insight="BCEWithLogitsLoss computes sigmoid and logarithm together, so a score of 1000 on the "
    "wrong side costs 1000 and still has a slope: that is what the network learns from.",
)
def two_class_loss(scores, targets):
    """Return the mean binary cross-entropy of raw scores (N,) and integer targets (N,)."""
    targets = targets.to(scores.dtype)
    return torch.nn.functional.binary_cross_entropy_with_logits(scores, targets)


@two_class_loss.broken(
    "BCELoss refuses integer targets, and then scores that do not lie between 0 and 1."
)
def as_given(scores, targets):
    return nn.BCELoss()(scores, targets)


@two_class_loss.misconception(
    "Right for ordinary scores. The sigmoid of 1000 is rounded to exactly 1, though, the logarithm "
    "of 0 would be infinite, and BCELoss cuts it off at 100, with a slope of 0. Chapter 02 has a "
    "loss in which sigmoid and logarithm are computed together.",
)
def sigmoid_first(scores, targets):
    return nn.BCELoss()(torch.sigmoid(scores), targets.to(scores.dtype))


@two_class_loss.misconception(
    "There are two sigmoids now: yours, and the one inside the loss, as its name says. "
    "Probabilities go in where scores belong, and no answer can be confident any more.",
)
def sigmoid_twice(scores, targets):
    loss_fn = nn.BCEWithLogitsLoss()
    return loss_fn(torch.sigmoid(scores), targets.to(scores.dtype))


@two_class_loss.misconception(
    "You cut the scores off at 0 and 1, which silences the message and throws the answer away: a "
    "score of 2 now counts as certain, and one of -1 as impossible.",
)
def clamped(scores, targets):
    return nn.BCELoss()(scores.clamp(0, 1), targets.to(scores.dtype))


@two_class_loss.misconception(
    "You stretched the scores of the batch to the range from 0 to 1. The loss of an example then "
    "depends on who else is in the batch, and the smallest score always counts as impossible. "
    "What turns a score into a probability?",
)
def rescaled(scores, targets):
    low, high = scores.min(), scores.max()
    return nn.BCELoss()((scores - low) / (high - low), targets.to(scores.dtype))


@two_class_loss.misconception(
    "Softmax lets the examples of the batch compete with each other: their probabilities add up to "
    "1. Each example has a score of its own, and is class 1 or not whatever the others are.",
)
def softmax(scores, targets):
    return nn.BCELoss()(torch.softmax(scores, dim=0), targets.to(scores.dtype))


@two_class_loss.misconception(
    "Scores and targets have changed places: the first argument of a loss is what the network "
    "says, the second one what is true.",
)
def swapped(scores, targets):
    loss_fn = nn.BCEWithLogitsLoss()
    return loss_fn(targets.to(scores.dtype), scores)


@two_class_loss.misconception(
    "You turned the scores into decisions, 0 or 1, before the loss. BCELoss then sees certainty "
    "everywhere, 100 for each mistake, and a step function has no slope to learn from.",
)
def decided_first(scores, targets):
    return nn.BCELoss()((scores > 0).to(scores.dtype), targets.to(scores.dtype))


@two_class_loss.misconception(
    "This is the squared error. It raises no error, but it is another loss: case 8 shows what it "
    "does to a network that chooses between two classes.",
)
def squared_error(scores, targets):
    return nn.MSELoss()(scores, targets.to(scores.dtype))


@two_class_loss.misconception(
    "The number is right, but it has no past: nothing leads back from it to the scores, so no "
    "network could be trained with it. `.item()`, `.detach()`, `.numpy()`, `torch.tensor(...)` and "
    "`no_grad` cut a result off."
)
def cut_off(scores, targets):
    return two_class_loss.reference(scores, targets).detach()


@two_class_loss.misconception(
    "Right for ordinary scores. The probability is kept away from 0 and 1 by hand, though, which "
    "caps the loss: a score of 1000 on the wrong side should cost 1000. Work on the score.",
    eps=POWERS_OF_TEN,
)
def clipped_probability(scores, targets, eps=1e-7):
    p = torch.sigmoid(scores).clamp(eps, 1 - eps)
    return nn.BCELoss()(p, targets.to(scores.dtype))


@two_class_loss.misconception(
    "Right for ordinary scores, but for 1000 the logarithm of a rounded probability is infinite, "
    "and 0 times infinity is NaN. Chapter 02 has a loss that takes the scores themselves."
)
def log_of_zero(scores, targets):
    p = torch.sigmoid(scores)
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@two_class_loss.misconception(
    "The losses are added up: with a larger batch the number grows. The broken line took the mean, "
    "and that was no mistake."
)
def summed(scores, targets):
    return len(scores) * two_class_loss.reference(scores, targets)


@two_class_loss.misconception(
    "There is one loss for each example. A training needs a single number: the broken line took "
    "the mean, and that was no mistake."
)
def no_mean(scores, targets):
    return nn.BCEWithLogitsLoss(reduction="none")(scores, targets.to(scores.dtype))


@two_class_loss.misconception(
    "The two classes are exchanged: a high score for class 1 is expensive where the target is 1."
)
def classes_exchanged(scores, targets):
    return two_class_loss.reference(scores, 1 - targets)


@two_class_loss.misconception(
    "The scores go through an absolute value or a ReLU before the loss: a score below 0 is an "
    "answer, too, and it is lost."
)
def negative_scores_lost(scores, targets):
    return two_class_loss.reference(scores.relu(), targets)


@two_class_loss.misconception(
    "A new tensor is made of the number, with `requires_grad=True`. That silences `backward`, and "
    "nothing leads back from the new tensor to the scores: their slopes stay 0."
)
def new_tensor(scores, targets):
    return torch.tensor(two_class_loss.reference(scores, targets).item(), requires_grad=True)


@two_class_loss.misconception(
    "The sign is lost: the loss is negative, and a training that makes it smaller makes the "
    "answers worse."
)
def negative(scores, targets):
    return -two_class_loss.reference(scores, targets)


@two_class_loss.misconception(
    "The targets are floats now, which was the first message. BCELoss still refuses the scores: it "
    "wants probabilities. What turns a score into one, and is right for 1000, too?"
)
def only_the_targets(scores, targets):
    return nn.BCELoss()(scores, targets.to(scores.dtype))


@two_class_loss.misconception(
    "The loss is one for scores now. It still refuses the targets, because they are whole numbers: "
    "that was the first message of the cell."
)
def only_the_scores(scores, targets):
    return nn.BCEWithLogitsLoss()(scores, targets)


@two_class_loss.misconception(
    "Cross-entropy of this kind takes a row of scores for each example, one for each class, and "
    "lets them compete. Here each example has a single score: which loss of chapter 02 is for "
    "that?",
    kind=(torch.int64, torch.float32),
)
def cross_entropy_of_classes(scores, targets, kind=torch.int64):
    return nn.CrossEntropyLoss()(scores, targets.to(kind))


@two_class_loss.misconception(
    "You rounded the scores. The targets were of the wrong kind, not the scores."
)
def rounded_scores(scores, targets):
    return nn.BCELoss()(scores.long(), targets)


@two_class_loss.misconception(
    "Right for ordinary scores. A small number inside the logarithm keeps it finite, though, and "
    "caps the loss: a score of 1000 on the wrong side should cost 1000. Work on the score.",
    eps=POWERS_OF_TEN[::-1],
)
def epsilon_in_the_logarithm(scores, targets, eps=1e-7):
    p = torch.sigmoid(scores)
    return -(targets * torch.log(p + eps) + (1 - targets) * torch.log(1 - p + eps)).mean()
