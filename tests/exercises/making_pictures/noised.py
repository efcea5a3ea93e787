"""Answers to `noised` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def step_by_step_product(x0, noise, t, betas):
    out = torch.empty_like(x0)
    for n in range(len(x0)):
        left = 1.0
        for s in range(int(t[n]) + 1):
            left *= 1 - betas[s].item()
        out[n] = left**0.5 * x0[n] + (1 - left) ** 0.5 * noise[n]
    return out


@right
def by_reshape(x0, noise, t, betas):
    a = torch.cumprod(1 - betas, 0)[t].reshape((len(t),) + (1,) * (x0.ndim - 1))
    return torch.sqrt(a) * x0 + torch.sqrt(1 - a) * noise


@right
def flattened(x0, noise, t, betas):
    a = (1 - betas).cumprod(0)[t][:, None]
    mixed = a**0.5 * x0.flatten(1) + (1 - a) ** 0.5 * noise.flatten(1)
    return mixed.reshape(x0.shape)


@right
def by_logarithms(x0, noise, t, betas):
    a = torch.log1p(-betas).cumsum(0).exp()[t]
    while a.dim() < x0.dim():
        a = a.unsqueeze(-1)
    return x0 * a.sqrt() + noise * (1 - a).sqrt()


def shaped(a, x0):
    return a.reshape(-1, *[1] * (x0.dim() - 1))


@wrong("last_step_alone")
def one_beta(x0, noise, t, betas):
    beta = shaped(betas[t], x0)
    return (1 - beta).sqrt() * x0 + beta.sqrt() * noise


@wrong("product_of_betas")
def cumprod_of_betas(x0, noise, t, betas):
    b = shaped(torch.cumprod(betas, 0)[t], x0)
    return (1 - b).sqrt() * x0 + b.sqrt() * noise


@wrong("betas_added")
def cumsum(x0, noise, t, betas):
    b = shaped(torch.cumsum(betas, 0)[t], x0)
    return torch.sqrt(1 - b) * x0 + torch.sqrt(b) * noise


@wrong("without_roots")
def a_and_one_minus_a(x0, noise, t, betas):
    a = shaped(torch.cumprod(1 - betas, 0)[t], x0)
    return noise * (1 - a) + x0 * a


@wrong("shares_swapped")
def the_other_way_round(x0, noise, t, betas):
    a = shaped(torch.cumprod(1 - betas, 0)[t], x0)
    return (1 - a).sqrt() * x0 + a.sqrt() * noise


@wrong("root_before_the_difference")
def one_minus_root(x0, noise, t, betas):
    root = shaped(torch.cumprod(1 - betas, 0)[t].sqrt(), x0)
    return root * x0 + (1 - root) * noise


@wrong("one_step_short")
def product_before_t(x0, noise, t, betas):
    a = torch.tensor([torch.prod(1 - betas[: int(s)]) for s in t])
    return shaped(a, x0).sqrt() * x0 + (1 - shaped(a, x0)).sqrt() * noise


@wrong("one_t_for_all")
def t_of_the_first(x0, noise, t, betas):
    a = torch.cumprod(1 - betas, 0)[t[0]]
    return a.sqrt() * x0 + (1 - a).sqrt() * noise


@wrong("full_noise")
def noise_at_full_strength(x0, noise, t, betas):
    return shaped(torch.cumprod(1 - betas, 0)[t], x0).sqrt() * x0 + noise


@wrong("full_picture")
def picture_at_full_strength(x0, noise, t, betas):
    return x0 + (1 - shaped(torch.cumprod(1 - betas, 0)[t], x0)).sqrt() * noise


@wrong("along_the_columns", "error", "cases")
def no_new_axes(x0, noise, t, betas):
    a = torch.cumprod(1 - betas, 0)[t]
    return torch.sqrt(a) * x0 + torch.sqrt(1 - a) * noise


@wrong()
def for_points_alone(x0, noise, t, betas):
    a = torch.cumprod(1 - betas, 0)[t][:, None]
    return torch.sqrt(a) * x0 + torch.sqrt(1 - a) * noise


@wrong()
def both_for_training(x0, noise, t, betas):
    a = shaped(torch.cumprod(1 - betas, 0)[t], x0)
    return a.sqrt() * x0 + (1 - a).sqrt() * noise, noise


@wrong("one_step_short")
def counted_from_one(x0, noise, t, betas):
    a = shaped(torch.cumprod(1 - betas, 0)[t - 1], x0)
    return a.sqrt() * x0 + (1 - a).sqrt() * noise


@wrong("one_step_short")
def counted_from_one_with_care(x0, noise, t, betas):
    a = shaped(torch.cumprod(1 - betas, 0)[torch.where(t > 0, t - 1, 0)], x0)
    return a.sqrt() * x0 + (1 - a).sqrt() * noise


@wrong("product_of_betas")
def betas_as_shares(x0, noise, t, betas):
    a = shaped(betas.cumprod(0)[t], x0)
    return a.sqrt() * x0 + (1 - a).sqrt() * noise
