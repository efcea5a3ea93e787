"""Answers to `training_loss` that learners could write, and how each is to be judged."""

import torch
from torch import nn
from torch.nn import functional as F

from tests.exercises.answers import right, wrong


@right
def training_loss_with_column(model, X, y):
    return ((model(X) - y.unsqueeze(1)) ** 2).mean()


@right
def training_loss_with_mse_loss(model, X, y):
    return nn.MSELoss()(model(X).flatten(), y)


@right
def training_loss_with_view(model, X, y):
    pred = model(X)
    return (pred - y.view(pred.shape)).square().mean()


@right
def with_an_index(model, X, y):
    return torch.mean((y - model(X)[:, 0]) ** 2)


@right
def with_a_loop(model, X, y):
    total = 0
    for x, target in zip(X, y, strict=True):
        total = total + (model(x) - target) ** 2
    return total / len(y)


@right
def with_a_dot_product(model, X, y):
    error = model(X).reshape(-1) - y
    return error @ error / y.shape[0]


for _name, _names, _answer in (
    ("still_broadcast", "as_given", lambda m, X, y: (m(X) - y).pow(2).mean()),
    ("mse_broadcast", "as_given", lambda m, X, y: F.mse_loss(m(X), y)),
    ("row_instead", "as_given", lambda m, X, y: ((m(X) - y.unsqueeze(0)) ** 2).mean()),
    ("sum_of_squares", "summed", lambda m, X, y: ((m(X).squeeze(1) - y) ** 2).sum()),
    ("each", "no_mean", lambda m, X, y: (m(X).flatten() - y).square()),
    ("item", "no_past", lambda m, X, y: F.mse_loss(m(X).flatten(), y).item()),
    ("detached", "no_past", lambda m, X, y: F.mse_loss(m(X).detach().flatten(), y)),
    ("fresh_tensor", "no_past", lambda m, X, y: torch.tensor(
        F.mse_loss(m(X).flatten(), y).item(), requires_grad=True)),
    ("row_0", "first_prediction", lambda m, X, y: ((m(X)[0] - y) ** 2).mean()),
    ("mean_of_predictions", "mean_prediction", lambda m, X, y: ((m(X).mean() - y) ** 2).mean()),
    ("mean_first", "square_of_mean", lambda m, X, y: (m(X).squeeze(1) - y).mean().square()),
    ("rmse", "root", lambda m, X, y: F.mse_loss(m(X).squeeze(1), y).sqrt()),
    ("mae", "absolute", lambda m, X, y: F.l1_loss(m(X).flatten(), y)),
    ("half_of_it", "half", lambda m, X, y: 0.5 * F.mse_loss(m(X).flatten(), y)),
    ("plain_mean", "no_square", lambda m, X, y: (m(X).flatten() - y).mean()),
    ("divided_again", "divided_twice",
     lambda m, X, y: F.mse_loss(m(X).flatten(), y) / y.numel()),
    ("reversed", "other_order", lambda m, X, y: F.mse_loss(m(X).flatten(), torch.flip(y, [0]))),
    ("column_against_column_sum", "summed",
     lambda m, X, y: (m(X) - y[:, None]).pow(2).sum()),
    ("pairs_summed", "summed_pairs", lambda m, X, y: (m(X) - y).pow(2).sum() / y.shape[0]),
    ("pairs_summed_alone", "summed_pairs", lambda m, X, y: torch.sum((y - m(X)) ** 2)),
    ("returns_the_pair", "", lambda m, X, y: (m(X).squeeze(1), y)),
    ("nothing", "no_return", lambda m, X, y: print(m(X) - y)),
    ("method_uncalled", "error", lambda m, X, y: ((m(X).squeeze - y) ** 2).mean()),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*_names.split())(_answer)
