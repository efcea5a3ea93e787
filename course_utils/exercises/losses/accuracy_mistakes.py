"""What goes wrong in `accuracy` on the way from scores to right and wrong answers."""

import torch

from course_utils.exercises.losses.accuracy import accuracy
from course_utils.exercises.losses.shared import at_labels

_REDUCTIONS = (torch.mean, torch.sum, lambda x: x.sum() / len(x), lambda x: x.mean(dim=0))


@accuracy.misconception(
    "You look for the largest score down each column: the best image for a class. Which axis are "
    "the classes of one image?",
    reduce=(torch.mean, torch.sum, lambda x: x.sum() / len(x)),
)
def wrong_axis(logits, labels, reduce=torch.mean):
    return reduce((logits.argmax(dim=0) == labels).double())


@accuracy.misconception(
    "The answers have shape (N, 1) and the labels (N,), or the other way round: comparing them "
    "gives (N, N), every answer against every label.",
    reduce=_REDUCTIONS,
)
def broadcast(logits, labels, reduce=torch.mean):
    return reduce((logits.argmax(dim=1, keepdim=True) == labels).double())


@accuracy.misconception(
    "Without an axis you get the position of one single score, the largest of the whole batch. "
    "Every image has an answer of its own.",
    reduce=(torch.mean, torch.sum),
)
def one_answer_for_the_batch(logits, labels, reduce=torch.mean):
    return reduce((logits.argmax() == labels).double())


@accuracy.misconception(
    "You compare scores with the label. The label is a position: at which place of the row does "
    "the largest score stand?",
    hits=(
        lambda z, y: z.amax(dim=1) == y,
        lambda z, y: (z == y[:, None]).any(dim=1),
        lambda z, y: at_labels(z, y) == y,
        lambda z, y: z.amax(dim=1).round() == y,
        lambda z, y: z == y[:, None],
        lambda z, y: z.amax(dim=1).long() == y,
    ),
)
def value_instead_of_position(logits, labels, hits=None):
    return hits(logits, labels).double().mean()


@accuracy.misconception(
    "One single False comes out: a pair was compared with a tensor. `max` with an axis returns two "
    "things, the largest scores and their positions: which of them do you need?"
)
def pair_compared(logits, labels):
    return False


@accuracy.misconception(
    "The position of the smallest score is taken for the network's answer. Which score is its "
    "vote for a class?"
)
def smallest_score(logits, labels):
    return (logits.argmin(dim=1) == labels).double().mean()


@accuracy.misconception(
    "The answers are one place beside the labels. Positions begin at 0, and so do labels: nothing "
    "has to be added or subtracted.",
    step=(1, -1),
)
def beside_the_label(logits, labels, step=1):
    return (logits.argmax(dim=1) + step == labels).double().mean()


@accuracy.misconception(
    "You averaged the probabilities or the scores of the true classes. Accuracy counts an image "
    "as right or wrong, however confident the network is.",
    number=(
        lambda z, y: at_labels(torch.softmax(z, dim=1), y),
        lambda z, y: at_labels(z, y),
        lambda z, y: torch.softmax(z, dim=1).amax(dim=1),
        lambda z, y: at_labels(torch.sigmoid(z), y),
        lambda z, y: z.amax(dim=1),
    ),
)
def probability_of_the_label(logits, labels, number=None):
    return number(logits, labels).mean()


@accuracy.misconception(
    "You ask whether the true class passes a threshold, such as a score of 0 or a probability of "
    "one half. An answer is right when its score is the largest of the row, however large it is.",
    hits=(
        lambda z, y: at_labels(torch.softmax(z, dim=1), y) > 0.5,
        lambda z, y: at_labels(z, y) > 0,
        lambda z, y: at_labels(z, y) >= 0,
        lambda z, y: at_labels(z, y) > 0.5,
        lambda z, y: at_labels(z, y) > z.mean(dim=1),
        lambda z, y: at_labels(z, y) > z.mean(),
    ),
)
def threshold(logits, labels, hits=None):
    return hits(logits, labels).double().mean()


@accuracy.misconception(
    "The score of the true class is compared with the largest of the whole batch. Each image has a "
    "row of its own to win."
)
def largest_of_the_batch(logits, labels):
    return (at_labels(logits, labels) == logits.max()).double().mean()


@accuracy.misconception(
    "The softmax runs down the batch before the answers are taken, which changes the order within "
    "a row. For the largest score of a row no softmax is needed at all."
)
def softmax_down_the_batch(logits, labels):
    return (torch.softmax(logits, dim=0).argmax(dim=1) == labels).double().mean()


@accuracy.misconception(
    "You average how far apart two class numbers are. Classes have no distances: an answer is "
    "right or it is not.",
    measure=(torch.abs, torch.square, torch.clone, torch.neg),
)
def distance_of_classes(logits, labels, measure=torch.abs):
    return measure((logits.argmax(dim=1) - labels).double()).mean()


@accuracy.misconception(
    "An image counts as right when its class is among the best two or more. Here only the largest "
    "score counts.",
    k=(2, 3, 5),
)
def among_the_best(logits, labels, k=2):
    best = logits.topk(min(k, logits.shape[1]), dim=1).indices
    return (best == labels[:, None]).any(dim=1).double().mean()


@accuracy.misconception(
    "All images are compared with the same label, or all labels with the answer to one image. Each "
    "image has an answer and a label of its own.",
    hits=(
        lambda answers, y: answers == y[0],
        lambda answers, y: answers == y[-1],
        lambda answers, y: answers == y.max(),
        lambda answers, y: answers == y.argmax(),
        lambda answers, y: answers[0] == y,
        lambda answers, y: answers[-1] == y,
    ),
)
def one_for_all(logits, labels, hits=None):
    return hits(logits.argmax(dim=1), labels).double().mean()


@accuracy.misconception(
    "An answer that is larger or smaller than the label counts as right, too. Classes have no "
    "order: answer and label agree, or they do not.",
    hits=(torch.ge, torch.le, torch.gt, torch.lt),
)
def order_of_classes(logits, labels, hits=torch.ge):
    return hits(logits.argmax(dim=1), labels).double().mean()


@accuracy.misconception(
    "The scores were changed before the largest one was sought: by an absolute value, a square, a "
    "rounding or a ReLU. That changes which one is the largest; no such step is needed.",
    change=(torch.abs, torch.square, torch.relu, torch.round, torch.trunc, torch.reciprocal),
)
def scores_changed_first(logits, labels, change=torch.abs):
    return (change(logits).argmax(dim=1) == labels).double().mean()


@accuracy.misconception(
    "Scores, labels or answers were sorted, so the places no longer say which class, or which "
    "image, a number belongs to.",
    hits=(
        lambda z, y: z.sort(dim=1).values.argmax(dim=1) == y,
        lambda z, y: z.sort(dim=1, descending=True).values.argmax(dim=1) == y,
        lambda z, y: z.argmax(dim=1) == y.sort().values,
        lambda z, y: z.argmax(dim=1).sort().values == y,
        lambda z, y: z.argmax(dim=1).sort().values == y.sort().values,
    ),
)
def sorted_first(logits, labels, hits=None):
    return hits(logits, labels).double().mean()


@accuracy.misconception(
    "This is the fraction of scores, among all N times K, that pass a threshold, or a mean of "
    "scores or answers: the labels play no part. Which answers agree with their label?",
    number=(
        lambda z: z > 0,
        lambda z: torch.softmax(z, dim=1) > 0.5,
        lambda z: z,
        lambda z: z.argmax(dim=1),
    ),
)
def labels_forgotten(logits, labels, number=None):
    return number(logits).double().mean()
