"""Exercise `class_weights`, with its wrong functions."""

import torch

from course_utils.checking import POWERS_OF_TEN, Case, exercise


def _cases() -> list[Case]:
    return [
        Case("three classes of 1, 2 and 3 photos", torch.tensor([2, 0, 1, 2, 1, 2]), 3),
        Case("two classes, one of them rare", torch.tensor([0] * 9 + [1]), 2),
        Case("all alike", torch.tensor([3, 1, 0, 2, 2, 0, 1, 3]), 4),
        Case("a class in the middle without photos", torch.tensor([0, 0, 0, 2, 3, 3]), 4),
        Case("the last class without photos", torch.tensor([1, 0, 1, 1, 0]), 3),
    ]


@exercise(
    cases=_cases,
    hints=(
        "How many photos has each class? A class with half as many gets twice the weight.",
        "`labels.bincount(minlength=n_classes)` counts, and goes on to the last class even where "
        "its photos are missing.",
        "Where a count is 0, nothing can be divided: `torch.where(counts > 0, ..., 0.0)` looks.",
    ),
    insight="scikit-learn calls these weights “balanced”. They do not make a network better at "
    "everything: they move its mistakes, from the rare classes to the common ones. Whether that is "
    "better depends on what a mistake costs.",
)
def class_weights(labels, n_classes):
    """Return N / (K · count) for each of K classes, shape (K,); 0 where the count is 0."""
    counts = labels.bincount(minlength=n_classes)
    return torch.where(counts > 0, len(labels) / (n_classes * counts), 0.0)


def _counts(labels, n_classes):
    return labels.bincount(minlength=n_classes)


def _inverse(counts):
    return torch.where(counts > 0, 1 / counts, 0.0)


@class_weights.misconception(
    "The more photos a class has, the larger its weight: the rare classes now count even less than "
    "before.",
    scale=(lambda n, k: 1.0, lambda n, k: 1 / n, lambda n, k: k / n),
)
def common_ones_more(labels, n_classes, scale):
    return _counts(labels, n_classes) * scale(len(labels), n_classes)


@class_weights.misconception(
    "The weights stand in the right proportion, but they are too small or too large as a whole: "
    "the mean over the photos, each with its class's weight, is not 1. With such weights a "
    "learning rate no longer means what it meant.",
    scale=(
        lambda n, k: 1.0,
        lambda n, k: float(n),
        lambda n, k: 1 / k,
        lambda n, k: 100.0,
    ),
)
def scaled_otherwise(labels, n_classes, scale):
    return _inverse(_counts(labels, n_classes)) * scale(len(labels), n_classes)


@class_weights.misconception(
    "The weights are brought to a fixed sum over the classes. Bring them to a mean of 1 over the "
    "photos: that is what dividing N by K times the count does.",
    total=(lambda k: 1.0, lambda k: float(k)),
)
def fixed_sum(labels, n_classes, total):
    inverse = _inverse(_counts(labels, n_classes))
    return inverse / inverse.sum() * total(n_classes)


@class_weights.misconception(
    "A class without photos gets an infinite weight, or none that is a number, because its count "
    "is 0. It should get 0.",
)
def divided_by_zero(labels, n_classes):
    return len(labels) / (n_classes * _counts(labels, n_classes))


@class_weights.misconception(
    "A class without photos gets a weight as if it had one. It should get 0.",
)
def at_least_one(labels, n_classes):
    return len(labels) / (n_classes * _counts(labels, n_classes).clamp(min=1))


@class_weights.misconception(
    "A little is added to each count before dividing. Where a count is 0 the weight becomes huge "
    "instead of 0.",
    eps=POWERS_OF_TEN,
)
def eps_added(labels, n_classes, eps):
    return len(labels) / (n_classes * (_counts(labels, n_classes) + eps))


@class_weights.misconception(
    "There are weights only for the classes up to the largest label that occurs. How many classes "
    "there are is told by `n_classes`, because the last ones may have no photos.",
)
def last_classes_lost(labels, n_classes):
    counts = labels.bincount()
    return torch.where(counts > 0, len(labels) / (n_classes * counts), 0.0)


@class_weights.misconception(
    "The classes without photos are left out, so the weights no longer stand at the place of their "
    "class.",
)
def empty_classes_left_out(labels, n_classes):
    counts = labels.unique(return_counts=True)[1]
    return len(labels) / (n_classes * counts)


@class_weights.misconception(
    "K counts only the classes that occur. It is `n_classes`, with those that have no photos.",
)
def only_occurring_counted(labels, n_classes):
    counts = _counts(labels, n_classes)
    return torch.where(counts > 0, len(labels) / ((counts > 0).sum() * counts), 0.0)


@class_weights.misconception(
    "This is 1 minus the share of the class. It hardly differs between a rare class and a very "
    "rare one; a class with half as many photos should get twice the weight.",
)
def one_minus_share(labels, n_classes):
    return 1 - _counts(labels, n_classes) / len(labels)


@class_weights.misconception(
    "The root of the count is in the denominator: a class with a quarter of the photos then gets "
    "twice the weight, not four times. Some people do that on purpose, but it was not asked for.",
)
def root_of_count(labels, n_classes):
    counts = _counts(labels, n_classes)
    return torch.where(counts > 0, (len(labels) / (n_classes * counts)).sqrt(), 0.0)


@class_weights.misconception(
    "The commonest class gets the weight 1, and all others more: the loss as a whole grows, as if "
    "the learning rate were larger. Bring the weights to a mean of 1 over the photos.",
)
def commonest_is_one(labels, n_classes):
    counts = _counts(labels, n_classes)
    return torch.where(counts > 0, counts.max() / counts, 0.0)


@class_weights.misconception(
    "There is one weight for each photo. The loss wants one for each class, shape (K,).",
)
def one_for_each_photo(labels, n_classes):
    return class_weights.reference(labels, n_classes)[labels]


@class_weights.misconception(
    "The division drops what is behind the point. Divide with `/`, not with `//`.",
)
def whole_numbers(labels, n_classes):
    counts = _counts(labels, n_classes)
    return torch.where(counts > 0, len(labels) // (n_classes * counts.clamp(min=1)), 0).float()
