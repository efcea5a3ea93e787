"""Answers to `mse` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def by_loop(pred, target):
    pairs = zip(pred.view(-1).tolist(), target.tolist(), strict=True)
    return sum((one - other) ** 2 for one, other in pairs) / len(target)


@right
def of_torch(pred, target):
    return functional.mse_loss(pred, target.view(pred.shape))


@right
def squeezed_where_needed(pred, target):
    if pred.dim() == 2:
        pred = pred.squeeze(1)
    return torch.mean(torch.square(pred - target))


@right
def with_numpy(pred, target):
    return np.mean((pred.numpy().ravel() - target.numpy()) ** 2)


@right
def with_norm(pred, target):
    return torch.dist(pred.reshape(-1), target) ** 2 / target.numel()


@right
def with_einsum(pred, target):
    error = target - pred.reshape(len(target))
    return torch.einsum("n,n->", error, error) / len(error)


@right
def with_squeeze_and_module(pred, target):
    return nn.MSELoss()(pred.squeeze(-1), target)


@right
def by_element(pred, target):
    total = torch.tensor(0.0)
    for n in range(pred.shape[0]):
        total = total + (pred[n] - target[n]) ** 2
    return total / pred.shape[0]


@right
def by_binomial(pred, target):
    p = pred.flatten().double()
    t = target.double()
    return (p @ p - 2 * (p @ t) + t @ t) / len(t)


@right
def as_a_column(pred, target):
    return (pred.view(-1, 1) - target.view(-1, 1)).square().mean(dim=0)


@wrong("broadcast")
def as_it_stands(pred, target):
    return torch.mean((pred - target) ** 2)


@wrong("broadcast")
def with_the_loss_of_torch(pred, target):
    return functional.mse_loss(pred, target)


@wrong("broadcast")
def with_sum_over_n(pred, target):
    error = target - pred
    return (error * error).sum() / target.shape[0]


@wrong("broadcast")
def with_numpy_shapes(pred, target):
    return ((pred.numpy() - target.numpy()) ** 2).mean()


@wrong("target_always_a_column")
def target_as_column(pred, target):
    return torch.mean((pred - target.view(-1, 1)) ** 2)


@wrong("every_pair")
def both_reshaped_differently(pred, target):
    return torch.mean((pred.view(-1, 1) - target.view(1, -1)) ** 2)


@wrong("column_expected")
def squeezed_always(pred, target):
    return ((pred.squeeze(1) - target) ** 2).mean()


@wrong("error_for_a_column")
def lists(pred, target):
    total = 0
    for p, t in zip(pred.tolist(), target.tolist(), strict=True):
        total += (p - t) ** 2
    return total / len(target)


@wrong("sum_instead_of_mean")
def never_divided(pred, target):
    total = 0.0
    for p, t in zip(pred.flatten(), target, strict=True):
        total += (p - t) ** 2
    return total


@wrong("factor")
def half_of_it(pred, target):
    return 0.5 * ((pred.flatten() - target) ** 2).mean()


@wrong("broadcast + factor")
def half_of_it_broadcast(pred, target):
    return ((pred - target) ** 2).mean() / 2


@wrong("sign")
def negative(pred, target):
    return -torch.mean((pred.flatten() - target) ** 2)


@wrong("no_square")
def mean_of_differences(pred, target):
    return torch.mean(target - pred.flatten())


@wrong("no_square")
def size_of_the_mean(pred, target):
    return abs((pred.flatten() - target).sum() / len(target))


@wrong("absolute")
def l1(pred, target):
    return functional.l1_loss(pred.flatten(), target)


@wrong("absolute")
def root_of_each_square(pred, target):
    return torch.sqrt((pred.flatten() - target) ** 2).mean()


@wrong("broadcast_and_absolute")
def l1_of_every_pair(pred, target):
    return torch.abs(target - pred).mean()


@wrong("root")
def rmse(pred, target):
    return torch.sqrt(torch.mean((pred.reshape(-1) - target) ** 2))


@wrong("broadcast_and_root")
def rmse_of_every_pair(pred, target):
    return torch.sqrt(functional.mse_loss(pred, target))


@wrong("root_of_the_sum")
def length(pred, target):
    return torch.linalg.norm(pred.flatten() - target)


@wrong("square_of_mean")
def power_outside(pred, target):
    return torch.mean(pred.flatten() - target) ** 2


@wrong("square_of_sum")
def square_outside_the_loop(pred, target):
    total = 0
    for p, t in zip(pred.flatten().tolist(), target.tolist(), strict=True):
        total += p - t
    return total**2 / len(target)


@wrong("no_mean")
def squares(pred, target):
    return torch.pow(pred.flatten() - target, 2)


@wrong("no_mean_and_broadcast")
def squares_of_every_pair(pred, target):
    return (target - pred).square()


@wrong("errors_themselves")
def differences(pred, target):
    return target - pred.flatten()


@wrong("one_example_alone")
def returned_in_the_loop(pred, target):
    total = 0
    for n in range(len(target)):
        total += (pred.flatten()[n] - target[n]) ** 2
        return total / len(target)
    return total


@wrong("one_example_alone")
def overwritten(pred, target):
    for p, t in zip(pred.flatten(), target, strict=True):
        loss = (p - t) ** 2
    return loss


@wrong("one_example_left_out")
def loop_too_short(pred, target):
    pred = pred.flatten()
    return sum((pred[n] - target[n]) ** 2 for n in range(len(target) - 1)) / len(target)


@wrong("divided_by_another_number")
def sample_mean(pred, target):
    return torch.sum((pred.flatten() - target) ** 2) / (target.numel() - 1)


@wrong("squared_before_the_difference")
def precedence(pred, target):
    return (pred.flatten() - target**2).mean()


@wrong("not_a_difference")
def plus(pred, target):
    return torch.mean((pred.flatten() + target) ** 2)


@wrong("another_power")
def cubed(pred, target):
    return ((pred.flatten() - target) ** 3).mean()


@wrong("spread_of_the_errors")
def variance_of_the_errors(pred, target):
    return torch.var(target - pred.flatten())


@wrong("huber")
def smooth(pred, target):
    return functional.smooth_l1_loss(pred.flatten(), target)


@wrong("gradient")
def slopes(pred, target):
    return 2 * (pred.flatten() - target) / len(target)


@wrong("one_of_the_squares")
def worst(pred, target):
    return max((p - t) ** 2 for p, t in zip(pred.flatten(), target, strict=True))


@wrong("relative")
def in_shares(pred, target):
    return (((pred.flatten() - target) / target) ** 2).mean()


@wrong("divided_by_a_fixed_number")
def three_houses(pred, target):
    return ((pred.flatten() - target) ** 2).sum() / 3


@wrong("divided_by_the_last_axis")
def by_size(pred, target):
    return torch.sum((pred.reshape(-1) - target) ** 2) / pred.size(-1)


@wrong("mean_along_axis_1")
def along_axis_1(pred, target):
    return (target - pred).pow(2).mean(1)


@wrong("spread")
def variance_of_the_predictions(pred, target):
    return torch.mean((pred - torch.mean(pred)) ** 2)


@wrong("function")
def rounded(pred, target):
    return round(((pred.flatten() - target) ** 2).mean().item(), 1)


@wrong()
def printed(pred, target):
    print(((pred.flatten() - target) ** 2).mean())
