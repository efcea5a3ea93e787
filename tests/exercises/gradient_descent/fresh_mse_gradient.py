"""Answers to `mse_gradient` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def matrix_formula(theta, X, y):
    return 2 / len(y) * X.T @ (X @ theta - y)


@right
def example_by_example(theta, X, y):
    grad = torch.zeros_like(theta)
    for n in range(X.shape[0]):
        error = (X[n] * theta).sum() - y[n]
        grad = grad + 2 * error * X[n]
    return grad / X.shape[0]


@right
def let_pytorch_do_it(theta, X, y):
    t = theta.clone().requires_grad_(True)
    loss = ((X @ t - y) ** 2).mean()
    loss.backward()
    return t.grad


# no factor 2
@wrong()
def no_two(theta, X, y):
    return X.T @ (X @ theta - y) / len(y)


# not divided by N
@wrong()
def sum_of_squares(theta, X, y):
    return 2 * X.T @ (X @ theta - y)


# the error is turned round
@wrong()
def target_minus_prediction(theta, X, y):
    error = y - X @ theta
    return 2 * (error[:, None] * X).mean(dim=0)


# divides by the number of features
@wrong()
def divided_by_features(theta, X, y):
    return 2 * X.T @ (X @ theta - y) / len(theta)


# the transpose is missing
@wrong()
def no_transpose(theta, X, y):
    return 2 / len(y) * X @ (X @ theta - y)


# forgets to subtract y, and the 2
@wrong()
def prediction_only(theta, X, y):
    return X.T @ (X @ theta) / X.shape[0]


# the mean over the features as well: one number
@wrong()
def one_number(theta, X, y):
    return (2 * (X @ theta - y)[:, None] * X).mean()


# the loss, not its gradient
@wrong()
def returns_the_loss(theta, X, y):
    return ((X @ theta - y) ** 2).mean()


# y gets overwritten by the errors
@wrong()
def errors_into_y(theta, X, y):
    y -= X @ theta
    return -2 * X.T @ y / len(y)
