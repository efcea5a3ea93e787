"""Answers to `training_loss` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def squeezed_predictions(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).mean()


@right
def column_of_targets(model, X, y):
    return torch.mean((model(X) - y.unsqueeze(1)) ** 2)


@right
def mse_loss_on_flat(model, X, y):
    predictions = model(X).flatten()
    return nn.MSELoss()(predictions, y)


@right
def first_column(model, X, y):
    error = model(X)[:, 0] - y
    return error.dot(error) / len(y)


# the same mistake with pow
@wrong()
def same_as_before(model, X, y):
    return (model(X) - y).pow(2).mean()


# the new axis on the wrong side: (N, 1) minus (1, N)
@wrong()
def axis_in_front(model, X, y):
    return ((model(X) - y.unsqueeze(0)) ** 2).mean()


# broadcasts by hand, which is the mistake itself
@wrong()
def expanded_by_hand(model, X, y):
    predictions = model(X).expand(-1, len(y))
    return ((predictions - y[None, :].expand(len(y), -1)) ** 2).mean()


# mean before the square
@wrong()
def square_of_the_mean(model, X, y):
    return (model(X).squeeze(1) - y).mean() ** 2


# sum
@wrong()
def summed(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).sum()


# no graph: the model cannot learn from it
@wrong()
def number_without_graph(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).mean().item()


# detach cuts the model off, requires_grad_ silences the message
@wrong()
def detached_predictions(model, X, y):
    predictions = model(X).detach().squeeze(1)
    return ((predictions - y) ** 2).mean().requires_grad_()


# absolute error
@wrong()
def absolute_error(model, X, y):
    return (model(X).squeeze(1) - y).abs().mean()


# root of it
@wrong()
def root_mean_square(model, X, y):
    return torch.sqrt(((model(X).squeeze(1) - y) ** 2).mean())


# both get a new axis, and the mistake is back
@wrong()
def both_unsqueezed(model, X, y):
    return ((model(X).unsqueeze(1) - y.unsqueeze(1)) ** 2).mean()


# takes the prediction of the first example for all
@wrong()
def first_row(model, X, y):
    return ((model(X)[0] - y) ** 2).mean()


# half of it, and no_grad
@wrong()
def half_without_grad(model, X, y):
    with torch.no_grad():
        return 0.5 * ((model(X).squeeze(1) - y) ** 2).mean()
