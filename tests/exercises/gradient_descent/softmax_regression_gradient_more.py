"""More answers to `softmax_regression_gradient` that learners could write, and their judgement."""

import torch
from torch.nn import functional

from tests.exercises.answers import wrong


def softmax(logits):
    exp = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return exp / exp.sum(dim=1, keepdim=True)


def _both(error, X):
    return error.T @ X / len(X), error.mean(dim=0)


@wrong("sigmoid")
def each_class_alone(W, b, X, labels):
    p = 1 / (1 + torch.exp(-(X @ W.T + b)))
    return _both(p - torch.eye(len(b))[labels], X)


@wrong("no_probabilities")
def logits_minus_truth(W, b, X, labels):
    return _both(X @ W.T + b - torch.eye(len(b))[labels], X)


@wrong("no_bias")
def bias_forgotten(W, b, X, labels):
    p = softmax(X @ W.T)
    p[torch.arange(len(X)), labels] -= 1
    return _both(p, X)


@wrong("argmax_for_softmax")
def perceptron(W, b, X, labels):
    eye = torch.eye(len(b))
    return _both(eye[(X @ W.T + b).argmax(dim=1)] - eye[labels], X)


@wrong("no_truth")
def labels_unused(W, b, X, labels):
    return _both(softmax(X @ W.T + b), X)


@wrong("one_for_all_classes")
def minus_one(W, b, X, labels):
    return _both(softmax(X @ W.T + b) - 1, X)


@wrong("labels_of_all_examples")
def all_rows(W, b, X, labels):
    p = softmax(X @ W.T + b)
    p[:, labels] = p[:, labels] - 1
    return _both(p, X)


@wrong("labels_as_numbers")
def numbers(W, b, X, labels):
    return _both(softmax(X @ W.T + b) - labels.view(-1, 1), X)


@wrong("only_the_true_class")
def picked(W, b, X, labels):
    rows = torch.arange(len(X))
    slopes = torch.zeros(len(X), len(b))
    slopes[rows, labels] = softmax(X @ W.T + b)[rows, labels] - 1
    return _both(slopes, X)


@wrong("only_the_wrong_classes")
def true_class_to_zero(W, b, X, labels):
    p = softmax(X @ W.T + b)
    p[torch.arange(len(X)), labels] = 0
    return _both(p, X)


@wrong("true_class_for_all")
def one_column(W, b, X, labels):
    p = softmax(X @ W.T + b)[torch.arange(len(X)), labels] - 1
    return _both(p[:, None].repeat(1, len(b)), X)


@wrong("truth_before_the_softmax")
def subtracted_too_early(W, b, X, labels):
    logits = X @ W.T + b
    logits[torch.arange(len(X)), labels] -= 1
    return _both(softmax(logits), X)


@wrong("truth_added")
def plus(W, b, X, labels):
    return _both(softmax(X @ W.T + b) + torch.eye(len(b))[labels], X)


@wrong("truth_not_divided")
def parentheses(W, b, X, labels):
    error = softmax(X @ W.T + b) / len(X) - functional.one_hot(labels, len(b))
    return error.T @ X, error.sum(0)


@wrong("classes_from_the_labels")
def classes_that_occur(W, b, X, labels):
    return _both(softmax(X @ W.T + b) - functional.one_hot(labels), X)


@wrong("slope_of_a_sigmoid")
def of_squares(W, b, X, labels):
    p = softmax(X @ W.T + b)
    return _both((p - torch.eye(len(b))[labels]) * p * (1 - p), X)


@wrong("error")
def transpose_forgotten(W, b, X, labels):
    p = softmax(X @ W + b)
    p[torch.arange(len(X)), labels] -= 1
    return _both(p, X)


@wrong()
def moves_the_weights(W, b, X, labels):
    p = softmax(X @ W.T + b)
    p[torch.arange(len(X)), labels] -= 1
    dW, db = _both(p, X)
    W -= 0.1 * dW
    b -= 0.1 * db
    return dW, db


@wrong("no_return")
def returns_nothing(W, b, X, labels):
    p = softmax(X @ W.T + b)
    p[torch.arange(len(X)), labels] -= 1


@wrong()
def grown_by_the_slopes(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return W - error.T @ X, b - error.sum(0)


@wrong()
def as_a_dict(W, b, X, labels):
    dW, db = _both(softmax(X @ W.T + b) - torch.eye(len(b))[labels], X)
    return {"dW": dW, "db": db}


@wrong()
def fused(W, b, X, labels):
    dW, db = _both(softmax(X @ W.T + b) - torch.eye(len(b))[labels], X)
    return torch.cat([dW, db[:, None]], dim=1)
