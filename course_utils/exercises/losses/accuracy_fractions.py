"""What goes wrong in `accuracy` on the way from right and wrong answers to their fraction."""

import torch
from torch.nn import functional

from course_utils.exercises.losses.accuracy import accuracy
from course_utils.exercises.losses.shared import both


def _hits(logits, labels):
    return (logits.argmax(dim=1) == labels).double()


@accuracy.misconception(
    "You counted the right answers. Accuracy is the fraction of them, between 0 and 1."
)
def count(logits, labels):
    return _hits(logits, labels).sum()


@accuracy.misconception(
    "You return per cent. Accuracy as a number runs from 0 to 1; per cent is a way to print it."
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
    "You divide by the number of classes. The right answers are a fraction of which number?"
)
def divided_by_classes(logits, labels):
    return _hits(logits, labels).sum() / logits.shape[1]


@accuracy.misconception(
    "You divide by the number of all scores, N times K. Each image has one answer: the right "
    "answers are a fraction of which number?"
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
    "The answer is yes or no, 1 as soon as one image of the batch is right. Which fraction of "
    "them is right?",
    reduce=(lambda hits: hits.max(), lambda hits: bool(hits.any())),
)
def any_right(logits, labels, reduce=torch.max):
    return reduce(_hits(logits, labels))


@accuracy.misconception(
    "You return for each image whether its answer is right. One number is asked for, the fraction "
    "of right answers.",
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
    "pass to pass, and does `return` come after the last one?",
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


@accuracy.misconception(
    "Rows of zeros with a single 1 are compared place by place: the zeros that agree count as "
    "right, too. An image has one answer: which two numbers do you have to compare?"
)
def one_hot_rows_compared(logits, labels):
    answers = functional.one_hot(logits.argmax(dim=1), logits.shape[1])
    return (answers == functional.one_hot(labels, logits.shape[1])).double().mean()


@accuracy.misconception(
    "You divide by the sum of the labels, as if they counted something. A label is the name of a "
    "class: the right answers are a fraction of which number?"
)
def divided_by_the_labels(logits, labels):
    return _hits(logits, labels).sum() / labels.sum()


@accuracy.misconception(
    "This is a loss, or a number made of one. Accuracy counts an image as right or wrong, however "
    "confident the network is.",
    measure=(torch.clone, torch.neg, lambda loss: torch.exp(-loss), lambda loss: 1 - loss),
)
def loss_instead(logits, labels, measure=torch.clone):
    return measure(functional.cross_entropy(logits, labels))


# Two at once


@both(accuracy, "error_rate", "percent")
def error_rate_in_percent(logits, labels):
    return 100 * (1 - _hits(logits, labels).mean())
