"""What goes wrong in `mse` with shapes, alone and beside something else."""

import torch

from course_utils.exercises.losses.mse import mse
from course_utils.exercises.losses.shared import both


def _errors(pred, target):
    return pred.flatten() - target


def _mean(x):
    return x.mean()


_MEANS = (
    _mean,
    lambda x: x.sum() / len(x),
    lambda x: x.mean(dim=0),
    lambda x: x.mean(dim=-1),
    lambda x: x.sum(dim=0) / len(x),
)
"""Ways to a mean of N numbers, which differ for N times N of them."""


@mse.misconception(
    "Right for (N,), wrong for (N, 1): subtracting (N,) from (N, 1) gives (N, N), every "
    "prediction against every target. Bring both to the same shape before you subtract.",
    reduce=_MEANS,
)
def broadcast(pred, target, reduce=_mean):
    return reduce((pred - target) ** 2)


@mse.misconception(
    "Right for (N, 1), wrong for (N,): the target became a column, and broadcasting combines "
    "every prediction of shape (N,) with every target. What shape can both inputs be given, "
    "whichever of the two `pred` has?",
    reduce=_MEANS,
)
def target_always_a_column(pred, target, reduce=_mean):
    return reduce((pred - target.unsqueeze(1)) ** 2)


@mse.misconception(
    "Every prediction is compared with every target, N times N pairs, whichever shape `pred` has. "
    "One of the two is a column and the other is not: print both shapes before the subtraction.",
    reduce=_MEANS,
)
def every_pair(pred, target, reduce=_mean):
    return reduce((pred.flatten()[:, None] - target) ** 2)


@mse.misconception(
    "Right for (N, 1), an error for (N,): your code asks for a second axis, and a tensor of shape "
    "(N,) has only one. What makes (N,) of both shapes?"
)
def column_expected(pred, target):
    return ((pred[:, 0] - target) ** 2).mean()


@mse.misconception(
    "Right for (N,), an error for (N, 1): something in your code works only on a tensor with one "
    "axis. What makes (N,) of both shapes?"
)
def error_for_a_column(pred, target):
    if pred.dim() == 2:
        raise ValueError
    return _errors(pred, target).square().mean()


@mse.misconception(
    "Your code asks for axis 1, which a tensor of shape (N,) does not have: an error. For (N, 1) "
    "that axis exists, but broadcasting has put all N targets along it. Bring both inputs to the "
    "same shape first.",
    reduce=(torch.mean, torch.sum),
)
def mean_along_axis_1(pred, target, reduce=torch.mean):
    return reduce((pred - target) ** 2, dim=1)


@mse.misconception(
    "Right for (N,), N times too large for (N, 1): you divide by the length of the last axis, and "
    "the last axis of a column has length 1. How many squares did you add up?"
)
def divided_by_the_last_axis(pred, target):
    return (_errors(pred, target) ** 2).sum() / pred.shape[-1]


@mse.misconception(
    "Predictions and targets were sorted, so a prediction meets the target of another example. "
    "Their order says which belong together."
)
def sorted_first(pred, target):
    return ((pred.flatten().sort().values - target.sort().values) ** 2).mean()


@mse.misconception(
    "You return the slopes of the loss, one for each prediction; chapter 03 will need them. Here "
    "the loss itself is asked for: one number.",
    factor=(
        lambda e: 2 / len(e),
        lambda e: 2,
        lambda e: 1 / len(e),
        lambda e: -2 / len(e),
        lambda e: -2,
    ),
)
def gradient(pred, target, factor=None):
    errors = _errors(pred, target)
    return factor(errors) * errors


# Two at once


@mse.misconception(
    "A power binds more tightly than a minus: only the target is squared, not the difference. "
    "Besides, N numbers come back where their mean belongs.",
    divisor=(len, lambda t: 1),
)
def only_the_target_squared(pred, target, divisor=len):
    return pred.flatten() - target**2 / divisor(target)


@mse.misconception(
    "You return squares, not one number; and for predictions of shape (N, 1) there are N times N "
    "of them, every prediction against every target. Look at the shapes first, then at what "
    "the word mean asks for."
)
def no_mean_and_broadcast(pred, target):
    return (pred - target) ** 2


@both(
    mse,
    "broadcast",
    "sum_instead_of_mean",
    reduce=(torch.sum, lambda x: x.sum(dim=0), lambda x: x.sum(dim=-1)),
)
def broadcast_and_sum(pred, target, reduce=torch.sum):
    return reduce((pred - target) ** 2)


@both(mse, "broadcast", "absolute", reduce=_MEANS)
def broadcast_and_absolute(pred, target, reduce=_mean):
    return reduce((pred - target).abs())


@both(mse, "every_pair", "absolute")
def every_pair_and_absolute(pred, target):
    return (pred.flatten()[:, None] - target).abs().mean()


@both(mse, "broadcast", "root", reduce=_MEANS)
def broadcast_and_root(pred, target, reduce=_mean):
    return reduce((pred - target) ** 2) ** 0.5


@both(
    mse,
    "broadcast",
    "root_of_the_sum",
    reduce=(torch.norm, lambda e: e.norm() / len(e)),
)
def broadcast_and_root_of_the_sum(pred, target, reduce=torch.norm):
    return reduce(pred - target)
