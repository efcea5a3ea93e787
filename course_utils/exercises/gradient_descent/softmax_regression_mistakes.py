"""What learners make of exercise `softmax_regression_gradient`: its slopes and its sums."""

import torch
from torch.nn import functional

from course_utils.exercises.gradient_descent.softmax_regression_gradient import (
    softmax_regression_gradient,
)


def logits_of(W, b, X):
    """Return X @ W.T + b."""
    return X @ W.T + b


def truth(b, labels):
    """Return one-hot rows, shape (N, out)."""
    return functional.one_hot(labels, len(b)).float()


def error(W, b, X, labels):
    """Return probability minus truth, shape (N, out)."""
    return torch.softmax(logits_of(W, b, X), dim=1) - truth(b, labels)


def sums(slopes, X):
    """Return (dW, db) from the slopes of the logits, shape (N, out)."""
    return slopes.T @ X, slopes.sum(dim=0)


# The mean


@softmax_regression_gradient.misconception(
    "You return sums over the examples. The loss is their mean, so its gradient is a mean, too: "
    "otherwise twice as many examples make steps twice as long.",
)
def not_divided_by_n(W, b, X, labels):
    return sums(error(W, b, X, labels), X)


@softmax_regression_gradient.misconception(
    "You divide by N times the number of classes, as `.mean()` over all entries does. The loss is "
    "a mean over the examples only: each of them has one loss, however many classes there are.",
)
def divided_by_n_and_classes(W, b, X, labels):
    slopes = error(W, b, X, labels)
    return sums(slopes / slopes.numel(), X)


@softmax_regression_gradient.misconception(
    "You divide by the wrong number: the classes or the features. Over what does the loss take "
    "its mean?",
    size=(lambda W, X: len(W), lambda W, X: W.shape[1], lambda W, X: X.numel()),
)
def divided_by_another_size(W, b, X, labels, size):
    return sums(error(W, b, X, labels) / size(W, X), X)


@softmax_regression_gradient.misconception(
    "You divide by N twice. The slopes of the logits hold that division already, or else it "
    "belongs at the end: which of your lines takes a mean once more?",
)
def divided_twice(W, b, X, labels):
    return sums(error(W, b, X, labels) / len(X) ** 2, X)


@softmax_regression_gradient.misconception(
    "`dW` is right, but `db` is divided by N once too often: you take a mean of slopes that hold "
    "the division by N already.",
)
def db_mean(W, b, X, labels):
    slopes = error(W, b, X, labels) / len(X)
    return slopes.T @ X, slopes.mean(dim=0)


@softmax_regression_gradient.misconception(
    "`dW` is right, but `db` is a sum over the examples, where the loss is their mean. Both follow "
    "from the same slopes.",
)
def db_not_divided(W, b, X, labels):
    slopes = error(W, b, X, labels)
    return slopes.T @ X / len(X), slopes.sum(dim=0)


@softmax_regression_gradient.misconception(
    "`db` is right, but `dW` is a sum over the examples, where the loss is their mean. Both follow "
    "from the same slopes.",
)
def dW_not_divided(W, b, X, labels):
    slopes = error(W, b, X, labels)
    return slopes.T @ X, slopes.mean(dim=0)


@softmax_regression_gradient.misconception(
    "There is a factor of 2, as in the gradient of the mean squared error. There it comes from the "
    "square. Which square is there here?",
)
def factor_2(W, b, X, labels):
    return sums(2 * error(W, b, X, labels) / len(X), X)


@softmax_regression_gradient.misconception(
    "There is a factor of 2, as in the gradient of the mean squared error, and the division by N "
    "is missing. What does the derivative of this loss contain of the two?",
)
def factor_2_not_divided(W, b, X, labels):
    return sums(2 * error(W, b, X, labels), X)


# Which way round


@softmax_regression_gradient.misconception(
    "The sign is reversed: descending along it would make the loss grow. Which comes first, "
    "probability or truth?",
)
def sign(W, b, X, labels):
    return sums(-error(W, b, X, labels) / len(X), X)


@softmax_regression_gradient.misconception(
    "Two things at once.\n1. The sign is reversed: which comes first, probability or truth?\n2. "
    "The results are sums over the examples; the loss is their mean, so its gradient is a mean, "
    "too.",
)
def sign_and_not_divided(W, b, X, labels):
    return sums(-error(W, b, X, labels), X)


@softmax_regression_gradient.misconception(
    "`dW` came out as (in, out). A gradient has the shape of what it belongs to: write the shapes "
    "of both factors under your product.",
)
def transposed_dW(W, b, X, labels):
    slopes = error(W, b, X, labels) / len(X)
    return X.T @ slopes, slopes.sum(dim=0)


@softmax_regression_gradient.misconception(
    "Two things at once: `dW` came out as (in, out), not in the shape of W, and the division by N "
    "is missing.",
)
def transposed_and_not_divided(W, b, X, labels):
    slopes = error(W, b, X, labels)
    return X.T @ slopes, slopes.sum(dim=0)


@softmax_regression_gradient.misconception(
    "Your `db` adds up the classes of each example, so it has a number for every example. The bias "
    "has one for every class: over which axis does the sum run?",
    scale=(lambda N: 1 / N, lambda N: 1),
)
def db_over_classes(W, b, X, labels, scale=None):
    slopes = error(W, b, X, labels) * scale(len(X))
    return slopes.T @ X, slopes.sum(dim=1)


@softmax_regression_gradient.misconception(
    "Your `db` is one number, the sum or the mean over everything. Each class has a bias of its "
    "own: which axis may be summed up?",
    number=(torch.sum, torch.mean),
)
def db_one_number(W, b, X, labels, number=torch.sum):
    slopes = error(W, b, X, labels) / len(X)
    return slopes.T @ X, number(slopes)


@softmax_regression_gradient.misconception(
    "Your `db` still has a row for each example: it holds the slopes of the logits as they are. "
    "All examples share one bias for each class. What becomes of their slopes?",
    divided=(True, False),
)
def db_not_summed(W, b, X, labels, divided=True):
    slopes = error(W, b, X, labels) / len(X)
    return slopes.T @ X, slopes if divided else slopes * len(X)


@softmax_regression_gradient.misconception(
    "The features of the examples are missing in `dW`: every feature of a class gets the same "
    "slope. What does a weight multiply on the way forward?",
)
def features_left_out(W, b, X, labels):
    slopes = error(W, b, X, labels) / len(X)
    return slopes.sum(dim=0)[:, None].expand_as(W), slopes.sum(dim=0)


@softmax_regression_gradient.misconception(
    "Both results are right, but in the wrong order: `dW` comes first.",
)
def order_of_results(W, b, X, labels):
    return sums(error(W, b, X, labels) / len(X), X)[::-1]


@softmax_regression_gradient.misconception(
    "Only `dW` comes back. The bias has a gradient, too, and both are wanted.",
    divided=(True, False),
)
def only_dW(W, b, X, labels, divided=True):
    return sums(error(W, b, X, labels) / (len(X) if divided else 1), X)[0]


@softmax_regression_gradient.misconception(
    "You return the slopes of the logits. They are the way to the goal: what do W and b have to do "
    "with the logits?",
    divided=(True, False),
)
def slopes_of_the_logits(W, b, X, labels, divided=True):
    return error(W, b, X, labels) / (len(X) if divided else 1)


@softmax_regression_gradient.misconception(
    "You return the loss. Asked for is its gradient, for W and for b.",
)
def the_loss(W, b, X, labels):
    return functional.cross_entropy(logits_of(W, b, X), labels)
