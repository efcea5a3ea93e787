"""Answers to `reverse_step` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def line_by_line(x, t, predicted, betas, noise):
    alpha_bars = torch.cumprod(1 - betas, dim=0)
    removed = betas[t] / torch.sqrt(1 - alpha_bars[t]) * predicted
    mu = (x - removed) * torch.rsqrt(1 - betas[t])
    if t == 0:
        return mu
    return mu + torch.sqrt(betas[t]) * noise


@right
def spread_of_zero(x, t, predicted, betas, noise):
    alpha_bar = (1 - betas[: t + 1]).prod()
    sigma = betas[t].sqrt() if t else torch.tensor(0.0)
    mu = (x - betas[t] * predicted / (1 - alpha_bar) ** 0.5) / (1 - betas[t]) ** 0.5
    return mu + sigma * noise


@right
def in_double(x, t, predicted, betas, noise):
    b = betas.double()
    alpha_bar = torch.exp(torch.log(1 - b)[: t + 1].sum())
    mu = (x - b[t] / (1 - alpha_bar).sqrt() * predicted) / (1 - b[t]).sqrt()
    return (mu + b[t].sqrt() * noise * (t != 0)).float()


# the test is the wrong way round
@wrong()
def noise_at_zero_alone(x, t, predicted, betas, noise):
    alpha_bar = (1 - betas).cumprod(0)[t]
    mu = (x - betas[t] / (1 - alpha_bar).sqrt() * predicted) / (1 - betas[t]).sqrt()
    return mu if t > 0 else mu + betas[t].sqrt() * noise


# the product over all steps of the schedule
@wrong()
def whole_product(x, t, predicted, betas, noise):
    alpha_bar = (1 - betas).prod()
    mu = (x - betas[t] / (1 - alpha_bar).sqrt() * predicted) / (1 - betas[t]).sqrt()
    return mu + betas[t].sqrt() * noise if t > 0 else mu


# multiplied by the root instead of divided
@wrong()
def shrunk_again(x, t, predicted, betas, noise):
    alpha_bar = (1 - betas).cumprod(0)[t]
    mu = (x - betas[t] / (1 - alpha_bar).sqrt() * predicted) * (1 - betas[t]).sqrt()
    return mu + betas[t].sqrt() * noise if t > 0 else mu
