"""More of what learners make of `softmax_regression_gradient`: probabilities and truth."""

import torch

from course_utils.exercises.gradient_descent.softmax_regression_gradient import (
    softmax_regression_gradient,
)
from course_utils.exercises.gradient_descent.softmax_regression_mistakes import (
    error,
    logits_of,
    sums,
    truth,
)


def _gradient(slopes, X):
    return sums(slopes / len(X), X)


def _probabilities(W, b, X):
    return torch.softmax(logits_of(W, b, X), dim=1)


# Probabilities


@softmax_regression_gradient.misconception(
    "Right for small logits, but near 1000 NaN comes out: `exp(1000)` is more than a float can "
    "hold, and infinity divided by infinity is no number. How does the softmax of chapter 02 "
    "avoid that?",
)
def unstable(W, b, X, labels):
    exp = torch.exp(logits_of(W, b, X))
    return _gradient(exp / exp.sum(dim=1, keepdim=True) - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "You subtract one number from the logits of the whole batch. In a row far below it every "
    "exponential becomes 0, and 0/0 is NaN. Whose maximum does a row need?",
)
def one_maximum_for_all(W, b, X, labels):
    logits = logits_of(W, b, X)
    exp = torch.exp(logits - logits.max())
    return _gradient(exp / exp.sum(dim=1, keepdim=True) - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "The softmax runs down the columns, so that the examples of a batch compete with each other. "
    "Among what is the choice made, and along which axis of (N, out) do they lie?",
)
def softmax_over_examples(W, b, X, labels):
    return _gradient(torch.softmax(logits_of(W, b, X), dim=0) - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "One softmax is taken of the whole batch: all probabilities together add up to 1. Those "
    "of every single example should.",
)
def softmax_over_everything(W, b, X, labels):
    p = torch.softmax(logits_of(W, b, X).flatten(), dim=0).view(len(X), -1)
    return _gradient(p - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "Your probabilities are sigmoids, which judge every class by itself. Here the classes exclude "
    "each other, and their probabilities add up to 1.",
)
def sigmoid(W, b, X, labels):
    return _gradient(torch.sigmoid(logits_of(W, b, X)) - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "Logits, or their logarithms after a softmax, stand where probabilities belong. What turns "
    "scores into numbers between 0 and 1?",
    form=(
        lambda logits: logits,
        lambda logits: torch.log_softmax(logits, dim=1),
        lambda logits: logits - logits.amax(dim=1, keepdim=True),
    ),
)
def no_probabilities(W, b, X, labels, form=None):
    return _gradient(form(logits_of(W, b, X)) - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "The exponentials are not divided by their sum, so they are no probabilities: a row has to "
    "add up to 1.",
    form=(
        lambda logits: torch.exp(logits - logits.amax(dim=1, keepdim=True)),
        lambda logits: torch.exp(logits),
    ),
)
def not_normalised(W, b, X, labels, form=None):
    return _gradient(form(logits_of(W, b, X)) - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "The softmax is taken twice. A softmax of probabilities makes them nearly equal.",
)
def softmax_twice(W, b, X, labels):
    return _gradient(torch.softmax(_probabilities(W, b, X), dim=1) - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "The bias plays no part in your logits. `db` alone is not enough: the probabilities depend on "
    "b as well.",
)
def no_bias(W, b, X, labels):
    return _gradient(error(W, torch.zeros_like(b), X, labels), X)


@softmax_regression_gradient.misconception(
    "The class with the largest logit counts as certain in your slopes, whatever its probability. "
    "They should depend on how confident the network is.",
)
def argmax_for_softmax(W, b, X, labels):
    return _gradient(truth(b, logits_of(W, b, X).argmax(dim=1)) - truth(b, labels), X)


# Truth


@softmax_regression_gradient.misconception(
    "The truth is missing: your slopes are the probabilities alone, so that every descent would "
    "lower all logits, the right one, too. Where do the labels come in?",
)
def no_truth(W, b, X, labels):
    return _gradient(_probabilities(W, b, X), X)


@softmax_regression_gradient.misconception(
    "1 is subtracted from the probability of every class. For which of the classes is the truth 1, "
    "and what is it for the others?",
)
def one_for_all_classes(W, b, X, labels):
    return _gradient(_probabilities(W, b, X) - 1, X)


@softmax_regression_gradient.misconception(
    "1 is subtracted in every row at the labels of all examples, as `p[:, labels]` does. Each row "
    "has one true class, its own: how does chapter 02 pick one entry from each row?",
)
def labels_of_all_examples(W, b, X, labels):
    p = _probabilities(W, b, X)
    p[:, labels] -= 1
    return _gradient(p, X)


@softmax_regression_gradient.misconception(
    "The labels are subtracted as numbers, though they are only names of classes: class 3 is not "
    "three times class 1. What row of zeros and ones says the same?",
)
def labels_as_numbers(W, b, X, labels):
    return _gradient(_probabilities(W, b, X) - labels[:, None], X)


@softmax_regression_gradient.misconception(
    "Only the true class has a slope in your result. The probabilities of the other classes count "
    "as well: a descent has to lower their logits.",
)
def only_the_true_class(W, b, X, labels):
    return _gradient(truth(b, labels) * error(W, b, X, labels), X)


@softmax_regression_gradient.misconception(
    "Only the wrong classes have a slope in your result: the probability of the true one is set to "
    "0, not lowered by 1. How far is it from the truth?",
)
def only_the_wrong_classes(W, b, X, labels):
    return _gradient((1 - truth(b, labels)) * _probabilities(W, b, X), X)


@softmax_regression_gradient.misconception(
    "The probability of the true class, minus 1, is used for all classes of an example. Each class "
    "has a probability of its own.",
)
def true_class_for_all(W, b, X, labels):
    p = (truth(b, labels) * _probabilities(W, b, X)).sum(dim=1, keepdim=True)
    return _gradient((p - 1).expand(len(X), len(b)), X)


@softmax_regression_gradient.misconception(
    "The truth is subtracted from the logits, before the softmax, or added to them. Between what "
    "and the truth is the difference to be taken?",
    sign=(-1, 1),
)
def truth_before_the_softmax(W, b, X, labels, sign=-1):
    return _gradient(torch.softmax(logits_of(W, b, X) + sign * truth(b, labels), dim=1), X)


@softmax_regression_gradient.misconception(
    "The truth is added where it is to be subtracted: at the true class your slope is above 1.",
)
def truth_added(W, b, X, labels):
    return _gradient(_probabilities(W, b, X) + truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "The truth is subtracted after the division by N, so it counts N times too much: the mean is "
    "one of the whole difference.",
)
def truth_not_divided(W, b, X, labels):
    return sums(_probabilities(W, b, X) / len(X) - truth(b, labels), X)


@softmax_regression_gradient.misconception(
    "The number of classes is taken from the labels that happen to occur. Where the last class has "
    "no example, rows become too short: what else says how many classes there are?",
)
def classes_from_the_labels(W, b, X, labels):
    rows = torch.nn.functional.one_hot(labels)
    return _gradient(_probabilities(W, b, X) - rows, X)


@softmax_regression_gradient.misconception(
    "The error is multiplied by the slope of a sigmoid, p times 1 - p, or by the probability. "
    "That belongs to a squared error of probabilities; with the cross-entropy it has cancelled.",
    form=(lambda p: p * (1 - p), lambda p: p, lambda p: 1 - p),
)
def slope_of_a_sigmoid(W, b, X, labels, form=None):
    return _gradient(error(W, b, X, labels) * form(_probabilities(W, b, X)), X)
