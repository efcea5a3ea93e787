"""Answers to `mse_gradient` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def errors_into_zeros(theta, X, y):
    errors = torch.zeros(len(y))
    for n in range(len(y)):
        errors[n] = X[n] @ theta - y[n]
    return 2 * X.T @ errors / len(y)


@right
def mse_gradient_by_loop(theta, X, y):
    total = torch.zeros_like(theta)
    for x, target in zip(X, y, strict=True):
        total = total + 2 * (x @ theta - target) * x
    return total / len(X)


@right
def mse_gradient_by_autograd(theta, X, y):
    theta = theta.clone().requires_grad_()
    ((X @ theta - y) ** 2).mean().backward()
    return theta.grad


@right
def with_loss_of_torch(theta, X, y):
    theta = nn.Parameter(theta.clone())
    nn.MSELoss()(torch.mv(X, theta), y).backward()
    return theta.grad


@right
def entry_by_entry(theta, X, y):
    grad = torch.zeros(X.shape[1])
    for j in range(X.shape[1]):
        for i in range(X.shape[0]):
            prediction = 0.0
            for k in range(X.shape[1]):
                prediction += X[i, k] * theta[k]
            grad[j] += 2 * (prediction - y[i]) * X[i, j] / X.shape[0]
    return grad


@right
def contributions(theta, X, y):
    return (2 * (X @ theta - y).unsqueeze(1) * X).mean(dim=0)


@right
def with_einsum(theta, X, y):
    return torch.einsum("n,nf->f", X @ theta - y, X) * (2 / X.size(0))


@right
def numpy_lstsq_style(theta, X, y):
    A, t, b = X.numpy(), theta.numpy(), y.numpy()
    return 2 / len(b) * (A.T @ A @ t - A.T @ b)


@right
def comprehension(theta, X, y):
    return torch.stack([2 * ((X @ theta - y) * column).mean() for column in X.T])


@right
def numerically(theta, X, y):
    def loss(t):
        return (X.double() @ t - y.double()).square().mean()

    units = 1e-5 * torch.eye(len(theta)).double()
    here = theta.double()
    return torch.stack([(loss(here + u) - loss(here - u)) / 2e-5 for u in units])


@wrong("not_divided_by_n")
def summed(theta, X, y):
    return torch.matmul(2 * X.t(), X @ theta - y)


@wrong("not_divided_by_n")
def loop_without_division(theta, X, y):
    total = torch.zeros(len(theta))
    for x, target in zip(X, y, strict=True):
        total += 2 * (torch.dot(x.float(), theta.float()) - target) * x
    return total


@wrong("no_factor_2")
def mean_of_products(theta, X, y):
    return ((X @ theta - y)[:, None] * X).mean(0)


@wrong("no_factor_2")
def half_the_loss(theta, X, y):
    theta = theta.clone().requires_grad_()
    loss = (X @ theta - y).pow(2).sum() / (2 * len(y))
    return torch.autograd.grad(loss, theta)[0]


@wrong("no_factor_2_and_no_mean")
def bare(theta, X, y):
    return (X @ theta - y) @ X


@wrong("sign")
def target_first(theta, X, y):
    return 2 / len(X) * X.T @ (y - X @ theta)


@wrong("sign_and_not_divided")
def target_first_sum(theta, X, y):
    return 2 * (y - X @ theta) @ X


@wrong("sign_and_no_factor_2")
def target_first_half(theta, X, y):
    return ((y - X @ theta)[:, None] * X).mean(dim=0)


@wrong("sign_and_nothing_else")
def target_first_bare(theta, X, y):
    return X.T @ (y - X @ theta)


@wrong("divided_by_2n")
def quarter(theta, X, y):
    return 0.5 * X.T @ (X @ theta - y) / len(X)


@wrong("divided_twice")
def mean_and_divided(theta, X, y):
    return (2 * (X @ theta - y)[:, None] * X).mean(0) / len(y)


@wrong("divided_by_features")
def over_all_entries(theta, X, y):
    N, features = X.shape
    return 2 * X.T @ (X @ theta - y) / (N * features)


@wrong("divided_by_number_of_features")
def over_features(theta, X, y):
    return 2 * X.T @ (X @ theta - y) / len(theta)


@wrong("divided_by_n_minus_1")
def over_n_minus_1(theta, X, y):
    return 2 * X.T.numpy() @ (X @ theta - y).numpy() / np.float64(len(y) - 1)


@wrong("no_inputs")
def errors_only(theta, X, y):
    return 2 * (X @ theta - y) / len(y)


@wrong("no_inputs")
def mean_error(theta, X, y):
    return 2 * torch.mean(X @ theta - y)


@wrong("no_target")
def without_targets(theta, X, y):
    return 2 * X.T @ (X @ theta) / len(y)


@wrong("target_added")
def plus_target(theta, X, y):
    return X.T @ (X @ theta + y) / len(y)


@wrong("target_outside")
def parentheses(theta, X, y):
    return 2 * (X.T @ X @ theta - y) / len(y)


@wrong("missing_transpose")
def untransposed(theta, X, y):
    return X @ (X @ theta - y) * 2


@wrong("errors_along_features")
def broadcast(theta, X, y):
    return torch.mean(2 * (X @ theta - y) * X, dim=0)


@wrong("per_example")
def one_row_each(theta, X, y):
    return torch.stack([2 * (x @ theta - t) * x for x, t in zip(X, y, strict=True)])


@wrong("combined_over_features")
def mean_along_rows(theta, X, y):
    return (2 * X * (X @ theta - y)[:, None]).mean(dim=1)


@wrong("one_number")
def mean_of_everything(theta, X, y):
    return (2 * X * (X @ theta - y)[:, None]).mean()


@wrong("last_example_only")
def overwritten(theta, X, y):
    for x, target in zip(X, y, strict=True):
        grad = 2 * (x @ theta - target) * x
    return grad


@wrong("first_example_only")
def returned_at_once(theta, X, y):
    grad = torch.zeros_like(theta)
    for x, target in zip(X, y, strict=True):
        grad += 2 * (x @ theta - target) * x
        return grad / len(y)
    return None


@wrong("means_multiplied")
def two_means(theta, X, y):
    return 2 * X.mean(0) * torch.mean(X @ theta - y)


@wrong("error_squared")
def squared(theta, X, y):
    return 2 * X.T @ (X @ theta - y).square() / len(y)


@wrong("absolute_error")
def signs(theta, X, y):
    return X.T @ torch.sign(X @ theta - y) / len(y)


@wrong("root_mean_square")
def rooted(theta, X, y):
    theta = theta.clone().requires_grad_()
    torch.sqrt(nn.functional.mse_loss(X @ theta, y)).backward()
    return theta.grad


@wrong("slopes_of_the_inputs")
def wrt_inputs(theta, X, y):
    X = X.clone().requires_grad_()
    nn.functional.mse_loss(X @ theta, y).backward()
    return X.grad


@wrong("loss_itself")
def loss(theta, X, y):
    return nn.functional.mse_loss(X @ theta, y)


@wrong("stepped")
def step(theta, X, y):
    return theta - 0.01 * contributions(theta, X, y)


@wrong("shape")
def column(theta, X, y):
    return 2 * X.T @ (X @ theta - y)[:, None] / len(y)


@wrong()
def swapped_product(theta, X, y):
    return 2 * X.T @ (theta @ X - y) / len(y)


@wrong("side_effect")
def target_used_up(theta, X, y):
    y -= X @ theta
    return -2 * X.T @ y / len(y)
