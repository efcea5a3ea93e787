"""Answers to `softmax_regression_gradient` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def step_by_step(W, b, X, labels):
    N = X.shape[0]
    logits = X @ W.T + b
    p = torch.softmax(logits, dim=1)
    one_hot = torch.zeros_like(p)
    for i in range(N):
        one_hot[i, labels[i]] = 1
    dlogits = (p - one_hot) / N
    dW = dlogits.T @ X
    db = dlogits.sum(dim=0)
    return dW, db


@right
def let_pytorch_do_it(W, b, X, labels):
    W2 = W.detach().clone().requires_grad_(True)
    b2 = b.detach().clone().requires_grad_(True)
    loss = functional.cross_entropy(X @ W2.T + b2, labels)
    loss.backward()
    return W2.grad, b2.grad


@right
def outer_products(W, b, X, labels):
    dW = 0
    db = 0
    for n in range(len(labels)):
        z = W @ X[n] + b
        p = torch.softmax(z, 0)
        p = p - torch.nn.functional.one_hot(labels[n], len(b))
        dW = dW + p[:, None] * X[n][None, :]
        db = db + p
    return dW / len(labels), db / len(labels)


# not divided by N
@wrong()
def no_mean(W, b, X, labels):
    p = torch.softmax(X @ W.T + b, dim=1)
    p = p - functional.one_hot(labels, W.shape[0])
    return p.T @ X, p.sum(0)


# the product the other way round
@wrong()
def other_way_round(W, b, X, labels):
    p = torch.softmax(X @ W.T + b, dim=1) - functional.one_hot(labels, W.shape[0])
    return X.T @ p / len(X), p.mean(0)


# a softmax that overflows
@wrong()
def homemade_softmax(W, b, X, labels):
    e = torch.exp(X @ W.T + b)
    p = e / e.sum(dim=1).unsqueeze(1)
    p = p - functional.one_hot(labels, W.shape[0])
    return p.T @ X / len(X), p.mean(0)


# the labels are not one-hot
@wrong()
def minus_labels(W, b, X, labels):
    p = torch.softmax(X @ W.T + b, dim=1)
    error = p - labels.unsqueeze(1)
    return error.T @ X / len(X), error.mean(0)


# one axis too many is averaged
@wrong()
def mean_of_all(W, b, X, labels):
    p = torch.softmax(X @ W.T + b, dim=1) - functional.one_hot(labels, W.shape[0])
    return p.T @ X / len(X), p.mean()


# the wrong softmax
@wrong()
def softmax_of_columns(W, b, X, labels):
    p = torch.softmax(X @ W.T + b, dim=0) - functional.one_hot(labels, W.shape[0])
    return p.T @ X / len(X), p.mean(0)


# ten classes, whatever the weights say
@wrong()
def always_ten_classes(W, b, X, labels):
    p = torch.softmax(X @ W.T + b, dim=1) - functional.one_hot(labels, 10)
    return p.T @ X / len(X), p.mean(0)


# the square of the mean squared error
@wrong()
def two(W, b, X, labels):
    p = torch.softmax(X @ W.T + b, dim=1) - functional.one_hot(labels, W.shape[0])
    return 2 * p.T @ X / len(X), 2 * p.mean(0)
