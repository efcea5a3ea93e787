"""Answers to `noised` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def walking(x0, noise, t, betas):
    rows = []
    for x, e, steps in zip(x0, noise, t.tolist(), strict=True):
        signal, power = 1.0, 0.0
        for beta in betas[: steps + 1].tolist():
            signal, power = signal * (1 - beta), power * (1 - beta) + beta
        rows.append(signal**0.5 * x + power**0.5 * e)
    return torch.stack(rows)


@right
def einsum(x0, noise, t, betas):
    alpha_bar = torch.cumprod(1 - betas, dim=0)[t]
    keep, ruin = alpha_bar.sqrt(), (1 - alpha_bar).sqrt()
    return torch.einsum("n,n...->n...", keep, x0) + torch.einsum("n,n...->n...", ruin, noise)


@right
def transposed(x0, noise, t, betas):
    alpha_bar = torch.cumprod(1 - betas, dim=0)[t]
    last = torch.movedim(x0, 0, -1) * alpha_bar.sqrt()
    last = last + torch.movedim(noise, 0, -1) * (1 - alpha_bar).sqrt()
    return torch.movedim(last, -1, 0)


# keeps beta instead of 1 - beta
@wrong()
def beta_kept(x0, noise, t, betas):
    b = betas.cumprod(0)[t].view(-1, *[1] * (x0.dim() - 1))
    return b.sqrt() * x0 + (1 - b).sqrt() * noise


# makes noise of its own
@wrong()
def own_noise(x0, noise, t, betas):
    a = (1 - betas).cumprod(0)[t].view(-1, *[1] * (x0.dim() - 1))
    return a.sqrt() * x0 + (1 - a).sqrt() * torch.randn_like(x0)


# the noise taken away
@wrong()
def minus(x0, noise, t, betas):
    a = (1 - betas).cumprod(0)[t].view(-1, *[1] * (x0.dim() - 1))
    return a.sqrt() * x0 - (1 - a).sqrt() * noise
