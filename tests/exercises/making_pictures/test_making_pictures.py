"""The references of chapter 15 against torch, brute force, statistics and autograd."""

import math

import pytest
import torch
from torch import nn
from torch.nn import functional

from course_utils.exercises import making_pictures as ex


def random(*shape, seed=15, dtype=torch.float64):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


def test_reparameterise_has_the_density_of_torch():
    mean, log_var, noise = random(3), random(3, seed=16), random(100_000, 3, seed=17)
    codes = ex.reparameterise(mean, log_var, noise)
    expected = torch.distributions.Normal(mean, (log_var / 2).exp())
    torch.testing.assert_close(codes.mean(0), expected.mean, rtol=0, atol=0.05)
    torch.testing.assert_close(codes.std(0), expected.stddev, rtol=0.02, atol=0)


def test_reparameterise_has_the_slopes_of_finite_differences():
    inputs = [random(4, 2, seed=seed).requires_grad_() for seed in range(3)]
    assert torch.autograd.gradcheck(ex.reparameterise, inputs)


@pytest.mark.parametrize("scale", [0.0, 1.0, 30.0])
def test_losses_of_a_gan_agree_with_the_formulas(scale):
    discriminator = nn.Linear(2, 1).double()
    with torch.no_grad():
        discriminator.weight.copy_(scale * random(1, 2))
    real, fake = random(5, 2), random(3, 2, seed=16).requires_grad_()
    loss = ex.discriminator_loss(discriminator, real, fake)
    on_real, on_fake = discriminator(real), discriminator(fake)
    expected = functional.softplus(-on_real).mean() + functional.softplus(on_fake).mean()
    torch.testing.assert_close(loss, expected)
    assert torch.autograd.grad(loss, fake, allow_unused=True, retain_graph=True) == (None,)
    parameters = list(discriminator.parameters())
    torch.testing.assert_close(
        torch.autograd.grad(loss, parameters),
        torch.autograd.grad(expected, parameters, retain_graph=True),
    )

    loss = ex.generator_loss(discriminator, fake)
    torch.testing.assert_close(loss, functional.softplus(-on_fake).mean())
    (slope,) = torch.autograd.grad(loss, fake)
    by_hand = -(1 - torch.sigmoid(on_fake)) / 3 * discriminator.weight
    torch.testing.assert_close(slope, by_hand)


def test_modes_hit_agrees_with_counting():
    points, centres = 2 * random(200, 2), random(6, 2, seed=16)
    for radius in (0.3, 1.0, 2.5):
        counts = [
            sum(math.dist(point, centre) <= radius for point in points.tolist())
            for centre in centres.tolist()
        ]
        for least in (1, max(counts), max(counts) + 1):
            expected = sum(count >= least for count in counts)
            assert ex.modes_hit(points, centres, radius, least) == expected


def test_noised_is_the_walk():
    """Walk step by step with independent noise: mean and spread are those of one go."""
    betas = torch.linspace(0.05, 0.4, 6).double()
    x0 = torch.full((200_000, 1), 2.0, dtype=torch.float64)
    x = x0
    for t, beta in enumerate(betas):
        x = (1 - beta).sqrt() * x + beta.sqrt() * random(*x.shape, seed=t)
        steps = torch.full((len(x0),), t)
        at_once = ex.noised(x0, random(*x.shape, seed=99), steps, betas)
        torch.testing.assert_close(x.mean(), at_once.mean(), rtol=0, atol=0.02)
        torch.testing.assert_close(x.std(), at_once.std(), rtol=0.01, atol=0)


@pytest.mark.parametrize("t", range(6))
def test_reverse_step_has_the_mean_of_bayes(t):
    """With x0 known, the mean of x_{t-1} given x_t is a weighted sum; here x0 is a normal number.

    Data from the standard normal distribution keep it, so the best prediction of the noise is
    sqrt(1 - alpha_bar) x_t, and E[x_{t-1} | x_t] = sqrt(1 - beta) x_t.
    """
    betas = torch.linspace(0.05, 0.4, 6).double()
    alpha_bar = (1 - betas).cumprod(0)[t]
    x = random(7, 2)
    best = (1 - alpha_bar).sqrt() * x
    mean = ex.reverse_step(x, t, best, betas, torch.zeros_like(x))
    torch.testing.assert_close(mean, (1 - betas[t]).sqrt() * x)


def test_reverse_step_adds_noise_until_the_end():
    betas = torch.tensor([0.1, 0.3]).double()
    x, predicted, noise = random(4, 3), random(4, 3, seed=16), random(4, 3, seed=17)
    without = [ex.reverse_step(x, t, predicted, betas, 0 * noise) for t in (0, 1)]
    added = [ex.reverse_step(x, t, predicted, betas, noise) - without[t] for t in (0, 1)]
    torch.testing.assert_close(added[0], torch.zeros_like(x))
    torch.testing.assert_close(added[1], betas[1].sqrt() * noise)
