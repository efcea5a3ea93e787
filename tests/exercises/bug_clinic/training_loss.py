"""Answers to `training_loss` that learners could write, and how each is to be judged."""

from torch import nn

from tests.exercises.answers import right


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
