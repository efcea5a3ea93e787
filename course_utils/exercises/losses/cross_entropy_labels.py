"""What goes wrong in `cross_entropy` with the labels."""

import torch
from torch.nn import functional

from course_utils.exercises.losses.cross_entropy import cross_entropy
from course_utils.exercises.losses.cross_entropy_mistakes import losses, naive, stable
from course_utils.exercises.losses.shared import at_labels

_REDUCTIONS = (
    torch.mean,
    torch.sum,
    lambda x: x.sum() / len(x),
    lambda x: x.mean(dim=0),
    lambda x: x.mean(dim=-1),
    lambda x: x,
)


def _log_p(logits):
    return torch.log_softmax(logits, dim=1)


@cross_entropy.misconception(
    "You multiply by the labels, as if they were rows of zeros with a single one. They are "
    "indices: label 3 says where to look, not how much to weigh.",
    form=(
        lambda log_p, y: -(y * log_p).sum(dim=1).mean(),
        lambda log_p, y: -(y[:, None] * log_p).sum(dim=1).mean(),
        lambda log_p, y: -(y * log_p).sum(dim=-1).sum() / log_p.numel(),
        lambda log_p, y: -(y * log_p).sum(),
        lambda log_p, y: -(y[:, None] * log_p).mean(),
        lambda log_p, y: -(y[:, None] * log_p).sum(),
        lambda log_p, y: -(y * at_labels(log_p, y)).mean(),
        lambda log_p, y: -(y * at_labels(log_p, y)).sum(),
        lambda log_p, y: -(y.to(log_p.dtype) @ log_p).mean(),
    ),
)
def one_hot_expected(logits, labels, form=None):
    return form(_log_p(logits), labels)


@cross_entropy.misconception(
    "You take the columns of all labels from every row, (N, N) numbers. Each row needs one score, "
    "at its own label.",
    reduce=_REDUCTIONS,
)
def every_row_at_every_label(logits, labels, reduce=torch.mean):
    return reduce(-_log_p(logits)[:, labels])


@cross_entropy.misconception(
    "All labels are looked up in one row, the first of the batch. Each image has a row of its own: "
    "which two indices pick its number?",
    form=(
        lambda z, y: (torch.logsumexp(z, dim=1) - z[0, y]).mean(),
        lambda z, y: -_log_p(z)[0, y].mean(),
        lambda z, y: -torch.log(stable(z)[0, y]).mean(),
    ),
)
def scores_of_the_first_row(logits, labels, form=None):
    return form(logits, labels)


@cross_entropy.misconception(
    "The labels pick rows, where they should pick a column in each row: label 2 gives the third "
    "image of the batch, and an error where there are too few. What comes first in the brackets?",
    form=(
        lambda z, y: (torch.logsumexp(z, dim=1) - z[y]).mean(),
        lambda z, y: -_log_p(z)[y].mean(),
        lambda z, y: -torch.log(stable(z)[y]).mean(),
        lambda z, y: -_log_p(z)[y].sum(),
        lambda z, y: -_log_p(z)[y].sum(dim=1).mean(),
        lambda z, y: -_log_p(z)[y, torch.arange(len(y))].mean(),
        lambda z, y: (torch.logsumexp(z, dim=1) - z[y, torch.arange(len(y))]).mean(),
        lambda z, y: -torch.log(stable(z)[y, torch.arange(len(y))]).mean(),
        lambda z, y: -_log_p(z).gather(0, y[:, None]).mean(),
    ),
)
def rows_picked_by_label(logits, labels, form=None):
    return form(logits, labels)


@cross_entropy.misconception(
    "It fits two images only, as `torch.arange(2)` does. How many are there?",
    form=(
        lambda z, pick: (torch.logsumexp(z, dim=1) - pick(z)).mean(),
        lambda z, pick: -pick(_log_p(z)).mean(),
        lambda z, pick: -torch.log(pick(stable(z))).mean(),
        lambda z, pick: -torch.log(pick(naive(z))).mean(),
    ),
)
def two_images_only(logits, labels, form=None):
    return form(logits, lambda rows: rows[torch.arange(2), labels])


@cross_entropy.misconception(
    "The same class is looked up for every image. Each image has a label of its own.",
    pick=(
        lambda log_p, y: log_p[:, 0],
        lambda log_p, y: log_p[:, -1],
        lambda log_p, y: log_p[:, y[0]],
        lambda log_p, y: log_p[:, y[-1]],
    ),
)
def one_class_for_all(logits, labels, pick=None):
    return -pick(_log_p(logits), labels).mean()


@cross_entropy.misconception(
    "You subtract the label itself. A label is an index: it says in which column the score stands.",
    difference=(
        lambda z, y: torch.logsumexp(z, dim=1) - y,
        lambda z, y: y - torch.logsumexp(z, dim=1),
        lambda z, y: (z - y) ** 2,
        lambda z, y: (z - y[:, None]) ** 2,
    ),
)
def label_as_score(logits, labels, difference=None):
    return difference(logits, labels).mean()


@cross_entropy.misconception(
    "You look one place beside the label. Labels begin at 0, as Python's indices do, so nothing "
    "has to be added or subtracted.",
    step=(-1, 1),
)
def beside_the_label(logits, labels, step=-1):
    return losses(logits, labels + step).mean()


@cross_entropy.misconception(
    "You subtract the largest score of each row, whatever the label says: this is the loss of a "
    "network whose every answer is right. Which score does the formula subtract?"
)
def largest_score(logits, labels):
    return (torch.logsumexp(logits, dim=1) - logits.amax(dim=1)).mean()


@cross_entropy.misconception(
    "The logarithms of all classes are averaged or added up, whichever is true: the labels play no "
    "part. Which number of each row belongs to its label?",
    log=(_log_p, lambda z: torch.log(stable(z))),
)
def all_classes(logits, labels, log=_log_p):
    return -log(logits).mean()


@cross_entropy.misconception(
    "The labels play no part: the losses of all classes of an image are added up, and not only "
    "that of the true class. Which number of each row belongs to its label?",
    reduce=(lambda x: x.sum(dim=1).mean(), torch.sum),
)
def all_classes_added(logits, labels, reduce=torch.sum):
    return reduce(-_log_p(logits))


@cross_entropy.misconception(
    "Only the wrong classes are counted, or one minus a probability stands where the probability "
    "of the true class belongs.",
    form=(
        lambda z, y: -torch.log(1 - at_labels(stable(z), y)).mean(),
        lambda z, y: -(_log_p(z) * (1 - functional.one_hot(y, z.shape[1]))).sum(dim=1).mean(),
    ),
)
def wrong_classes(logits, labels, form=None):
    return form(logits, labels)
