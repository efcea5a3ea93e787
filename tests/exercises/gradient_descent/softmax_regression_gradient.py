"""Answers to `softmax_regression_gradient` that learners could write, and their judgement."""

import numpy as np
import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


def softmax(logits):
    exp = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return exp / exp.sum(dim=1, keepdim=True)


@right
def with_one_hot(W, b, X, labels):
    N = len(X)
    error = softmax(X @ W.T + b) - functional.one_hot(labels, num_classes=len(b))
    return error.T @ X / N, error.sum(dim=0) / N


@right
def with_means(W, b, X, labels):
    p = softmax(torch.addmm(b, X, W.T))
    truth = torch.eye(len(b))[labels]
    return ((p - truth)[:, :, None] * X[:, None, :]).mean(dim=0), (p - truth).mean(0)


@right
def with_einsum(W, b, X, labels):
    error = torch.softmax(torch.einsum("nf,cf->nc", X, W) + b, -1)
    error[range(len(X)), labels] -= 1
    return torch.einsum("nc,nf->cf", error, X) / len(X), torch.einsum("nc->c", error) / len(X)


@right
def by_autograd(W, b, X, labels):
    W, b = W.clone().requires_grad_(), b.clone().requires_grad_()
    return torch.autograd.grad(functional.cross_entropy(X @ W.T + b, labels), (W, b))


@right
def by_backward_of_a_layer(W, b, X, labels):
    layer = torch.nn.Linear(*W.T.shape)
    layer.load_state_dict({"weight": W, "bias": b})
    functional.cross_entropy(layer(X), labels).backward()
    return layer.weight.grad, layer.bias.grad


@right
def example_by_example(W, b, X, labels):
    dW, db = torch.zeros(W.shape), torch.zeros(b.shape)
    for x, label in zip(X, labels, strict=True):
        error = torch.softmax(W @ x + b, dim=0)
        error[label] -= 1
        dW += torch.outer(error, x)
        db += error
    return dW / len(X), db / len(X)


@right
def number_by_number(W, b, X, labels):
    p = softmax(X @ W.T + b)
    dW, db = torch.zeros_like(W), torch.zeros_like(b)
    N, classes, features = len(X), *W.shape
    for n in range(N):
        for k in range(classes):
            slope = (p[n, k] - (1 if labels[n] == k else 0)) / N
            db[k] += slope
            for j in range(features):
                dW[k, j] += slope * X[n, j]
    return dW, db


@right
def in_numpy(W, b, X, labels):
    W, b, X, labels = W.numpy(), b.numpy(), X.numpy(), labels.numpy()
    logits = X @ W.T + b
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(X)), labels] -= 1
    return [p.T @ X / len(X), p.mean(axis=0)]


@right
def with_a_column_of_ones(W, b, X, labels):
    ones = torch.cat([X, torch.ones(len(X), 1)], dim=1)
    slopes = torch.softmax(ones @ torch.cat([W, b[:, None]], dim=1).T, dim=1)
    slopes = (slopes - (labels[:, None] == torch.arange(len(b))).float()) / len(X)
    both = slopes.T @ ones
    return both[:, :-1], both[:, -1]


@right
def through_log_softmax(W, b, X, labels):
    p = torch.log_softmax(functional.linear(X, W, b), dim=1).exp()
    truth = torch.zeros_like(p).scatter_(1, labels.unsqueeze(1), 1.0)
    error = p.sub(truth).div(p.shape[0])
    return (X.T @ error).T, error.sum(0)


@right
def class_by_class(W, b, X, labels):
    p = softmax(X @ W.T + b)
    errors = [(p[:, k] - (labels == k).float()) / len(X) for k in range(len(b))]
    return torch.stack([error @ X for error in errors]), torch.stack([e.sum() for e in errors])


@wrong("not_divided_by_n")
def summed(W, b, X, labels):
    p = softmax(X @ W.T + b)
    p[torch.arange(len(X)), labels] -= 1
    return p.T @ X, p.sum(0)


@wrong("divided_by_n_and_classes")
def mean_of_everything(W, b, X, labels):
    p = softmax(X @ W.T + b) - functional.one_hot(labels, len(b))
    p = p / (p.shape[0] * p.shape[1])
    return p.T @ X, p.sum(0)


@wrong("divided_by_another_size")
def by_the_classes(W, b, X, labels):
    p = softmax(X @ W.T + b) - functional.one_hot(labels, len(b))
    return p.T @ X / len(b), p.sum(0) / len(b)


@wrong("divided_twice")
def twice(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return error.T @ X / len(X), error.mean(0)


@wrong("db_mean")
def mean_for_the_bias(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return error.T @ X, error.mean(dim=0)


@wrong("db_not_divided")
def sum_for_the_bias(W, b, X, labels):
    error = softmax(X @ W.T + b) - torch.eye(len(b))[labels]
    return error.T @ X / len(X), error.sum(dim=0)


@wrong("dW_not_divided")
def mean_for_the_bias_only(W, b, X, labels):
    error = softmax(X @ W.T + b) - torch.eye(len(b))[labels]
    return error.T @ X, error.mean(dim=0)


@wrong("factor_2")
def as_for_mse(W, b, X, labels):
    error = softmax(X @ W.T + b) - torch.eye(len(b))[labels]
    return 2 / len(X) * error.T @ X, 2 * error.mean(dim=0)


@wrong("sign")
def truth_minus_probability(W, b, X, labels):
    error = (torch.eye(len(b))[labels] - softmax(X @ W.T + b)) / len(X)
    return error.T @ X, error.sum(0)


@wrong("sign_and_not_divided")
def truth_minus_probability_summed(W, b, X, labels):
    error = torch.eye(len(b))[labels] - softmax(X @ W.T + b)
    return error.T @ X, error.sum(0)


@wrong("transposed_dW")
def as_columns(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return X.T @ error, error.sum(0)


@wrong("db_over_classes")
def wrong_axis_of_the_sum(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return error.T @ X, error.sum(1)


@wrong("db_one_number")
def sum_of_all(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return error.T @ X, error.sum()


@wrong("db_not_summed")
def slopes_as_db(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return error.T @ X, error


@wrong("order_of_results")
def bias_first(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return error.sum(0), error.T @ X


@wrong("only_dW")
def weights_alone(W, b, X, labels):
    error = (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)
    return error.T @ X


@wrong("slopes_of_the_logits")
def halfway(W, b, X, labels):
    return (softmax(X @ W.T + b) - torch.eye(len(b))[labels]) / len(X)


@wrong("the_loss")
def loss_itself(W, b, X, labels):
    logits = X @ W.T + b
    return (torch.logsumexp(logits, 1) - logits[torch.arange(len(X)), labels]).mean()


def _both(error, X):
    return error.T @ X / len(X), error.mean(dim=0)


@wrong("unstable")
def plain_exponentials(W, b, X, labels):
    exp = (X @ W.T + b).exp()
    return _both(exp / exp.sum(1, keepdim=True) - torch.eye(len(b))[labels], X)


@wrong("one_maximum_for_all")
def largest_of_the_batch(W, b, X, labels):
    logits = X @ W.T + b
    exp = (logits - logits.max()).exp()
    return _both(exp / exp.sum(1, keepdim=True) - torch.eye(len(b))[labels], X)


@wrong("softmax_over_examples")
def wrong_axis(W, b, X, labels):
    return _both((X @ W.T + b).softmax(0) - torch.eye(len(b))[labels], X)
