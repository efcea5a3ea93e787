"""More answers to `mse`: into a tensor of zeros, which is float32."""

import torch

from tests.exercises.answers import right


@right
def errors_into_zeros(pred, target):
    errors = torch.zeros(len(target))
    higher = pred.flatten() > target
    errors[higher] = pred.flatten()[higher] - target[higher]
    errors[~higher] = target[~higher] - pred.flatten()[~higher]
    return (errors**2).mean()


@right
def row_by_row(pred, target):
    total = 0
    for p, t in zip(pred, target, strict=True):
        total = total + (p - t) ** 2
    return total / len(target)
