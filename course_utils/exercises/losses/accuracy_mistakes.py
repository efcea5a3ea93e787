"""What goes wrong in `accuracy`."""

import torch

from course_utils.exercises.losses.accuracy import accuracy
from course_utils.exercises.losses.shared import at_labels, both


def _hits(logits, labels):
    return (logits.argmax(dim=1) == labels).double()


_REDUCTIONS = (torch.mean, torch.sum, lambda x: x.sum() / len(x), lambda x: x.mean(dim=0))


# From right and wrong answers to a fraction


@accuracy.misconception(
    "You counted the right answers. Accuracy is the fraction of them, between 0 and 1."
)
def count(logits, labels):
    return _hits(logits, labels).sum()


@accuracy.misconception(
    "You return percent. Accuracy as a number runs from 0 to 1; percent is a way to print it."
)
def percent(logits, labels):
    return 100 * _hits(logits, labels).mean()


@accuracy.misconception("This is the fraction of wrong answers: the error rate.")
def error_rate(logits, labels):
    return 1 - _hits(logits, labels).mean()


@accuracy.misconception(
    "You counted the wrong answers. The fraction of the right ones is asked for."
)
def count_of_errors(logits, labels):
    return (1 - _hits(logits, labels)).sum()


@accuracy.misconception(
    "You divide by the number of classes. The right answers are a share of which number?"
)
def divided_by_classes(logits, labels):
    return _hits(logits, labels).sum() / logits.shape[1]


@accuracy.misconception(
    "You divide by the number of all scores, N times K. Each image has one answer: the right "
    "answers are a share of which number?"
)
def divided_by_all_scores(logits, labels):
    return _hits(logits, labels).sum() / logits.numel()


@accuracy.misconception(
    "You divide by one more or one less than the number of images. How many answers are there?",
    extra=(-1, 1),
)
def divided_by_another_number(logits, labels, extra=-1):
    return _hits(logits, labels).sum() / (len(labels) + extra)


@accuracy.misconception(
    "The fraction itself was thrown away: only 0 and 1 come out, 1 where every answer is right. "
    "On which line does a whole number, or a yes or no for the batch, come in?",
    reduce=(
        lambda hits: hits.mean().floor(),
        lambda hits: bool(hits.all()),
    ),
)
def all_or_nothing(logits, labels, reduce=torch.floor):
    return reduce(_hits(logits, labels))


@accuracy.misconception(
    "The answer is yes or no, 1 as soon as one image of the batch is right. Which share of them is "
    "right?",
    reduce=(lambda hits: hits.max(), lambda hits: bool(hits.any())),
)
def any_right(logits, labels, reduce=torch.max):
    return reduce(_hits(logits, labels))


@accuracy.misconception(
    "You return for each image whether its answer is right. One number is asked for, the share of "
    "right answers.",
    kind=(torch.Tensor.bool, torch.Tensor.double, torch.Tensor.tolist),
)
def no_mean(logits, labels, kind=torch.Tensor.bool):
    return kind(_hits(logits, labels).bool())


@accuracy.misconception(
    "You return the network's answers. They have not met the labels yet: how many agree?"
)
def answers_themselves(logits, labels):
    return logits.argmax(dim=1)


@accuracy.misconception(
    "Only one image counts, the first or the last. If you wrote a loop: what is added up from "
    "round to round, and does `return` come after the last one?",
    how=((0, False), (0, True), (-1, False), (-1, True)),
)
def one_image_alone(logits, labels, how=(0, False)):
    place, is_divided = how
    return _hits(logits, labels)[place] / (len(labels) if is_divided else 1)


@accuracy.misconception(
    "One image is left out, the first or the last. Where does your loop begin, and where does it "
    "end?",
    pick=(
        lambda hits: hits[:-1].sum() / len(hits),
        lambda hits: hits[1:].sum() / len(hits),
        lambda hits: hits[:-1].mean(),
        lambda hits: hits[1:].mean(),
    ),
)
def one_image_left_out(logits, labels, pick=None):
    return pick(_hits(logits, labels))


@accuracy.misconception(
    "You averaged class by class first, so an image of a rare class counts more than one of a "
    "frequent class. In the accuracy every image counts the same."
)
def mean_over_classes(logits, labels):
    hits = _hits(logits, labels)
    return torch.stack([hits[labels == k].mean() for k in labels.unique()]).mean()


@accuracy.degenerate(
    "No image ever counts as right, so 0 comes out whatever the scores are. What do you compare "
    "with the label, and is it of the same kind: one position for one image?"
)
def never_right(logits, labels):
    return 0.0


# From scores to answers


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
    "You averaged the probabilities or the scores of the true classes. Accuracy counts an image as "
    "right or wrong, however sure the network is.",
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


# Two at once


@both(accuracy, "error_rate", "percent")
def error_rate_in_percent(logits, labels):
    return 100 * (1 - _hits(logits, labels).mean())
