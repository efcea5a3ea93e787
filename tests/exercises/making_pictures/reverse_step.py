"""Answers to `reverse_step` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


def schedule(betas, t):
    alphas = 1 - betas
    return betas[t], alphas[t], torch.prod(alphas[: t + 1])


@right
def as_in_the_paper(x, t, predicted, betas, noise):
    beta, alpha, alpha_bar = schedule(betas, t)
    if t == 0:
        noise = torch.zeros_like(x)
    mean = 1 / torch.sqrt(alpha) * (x - (1 - alpha) / torch.sqrt(1 - alpha_bar) * predicted)
    return mean + torch.sqrt(beta) * noise


@right
def in_plain_numbers(x, t, predicted, betas, noise):
    left = 1.0
    for beta in betas[: t + 1].tolist():
        left *= 1 - beta
    beta = betas[t].item()
    x = x - predicted * beta / (1 - left) ** 0.5
    x = x / (1 - beta) ** 0.5
    if t != 0:
        x = x + beta**0.5 * noise
    return x


@right
def switched_by_a_factor(x, t, predicted, betas, noise):
    beta, alpha, alpha_bar = schedule(betas, t)
    mean = alpha**-0.5 * x - beta / (alpha * (1 - alpha_bar)) ** 0.5 * predicted
    return mean + (t > 0) * beta**0.5 * noise


def step(x, t, predicted, betas, noise, *, share=None, stretch=None, spread=None):
    """Return a step whose parts may be replaced."""
    beta, alpha, alpha_bar = schedule(betas, t)
    share = beta / (1 - alpha_bar).sqrt() if share is None else share
    stretch = alpha.sqrt() if stretch is None else stretch
    spread = beta.sqrt() if spread is None else spread
    mean = (x - share * predicted) / stretch
    return mean if t == 0 else mean + spread * noise


@wrong("noise_to_the_end")
def always_noise(x, t, predicted, betas, noise):
    beta, alpha, alpha_bar = schedule(betas, t)
    mean = (x - beta * predicted / torch.sqrt(1 - alpha_bar)) / torch.sqrt(alpha)
    return mean + torch.sqrt(beta) * noise


@wrong("never_noise")
def the_mean(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, 0 * noise)


@wrong("whole_way_at_once")
def clean_guess(x, t, predicted, betas, noise):
    _, _, alpha_bar = schedule(betas, t)
    return (x - predicted * torch.sqrt(1 - alpha_bar)) / torch.sqrt(alpha_bar)


@wrong("not_stretched")
def no_division(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, noise, stretch=1.0)


@wrong("stretched_without_root")
def by_alpha(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, noise, stretch=1 - betas[t])


@wrong("all_shrinking_undone")
def by_alpha_bar(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, noise, stretch=schedule(betas, t)[2].sqrt())


@wrong("root_of_beta")
def sqrt_beta_of_the_noise(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, noise, share=betas[t] ** 0.5)


@wrong("variance_below")
def no_root_below(x, t, predicted, betas, noise):
    beta, _, alpha_bar = schedule(betas, t)
    return step(x, t, predicted, betas, noise, share=beta / (1 - alpha_bar))


@wrong("variance_as_spread")
def beta_times_noise(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, noise, spread=betas[t])


@wrong("full_noise")
def plus_noise(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, noise, spread=1.0)


@wrong("noise_added")
def plus_predicted(x, t, predicted, betas, noise):
    return step(x, t, -predicted, betas, noise)


@wrong("forwards")
def as_before(x, t, predicted, betas, noise):
    return torch.sqrt(1 - betas[t]) * x + torch.sqrt(betas[t]) * noise


@wrong("one_too_early")
def schedule_before(x, t, predicted, betas, noise):
    s = max(0, t - 1)
    beta, alpha, alpha_bar = schedule(betas, s)
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) / alpha.sqrt()
    return mean if t == 0 else mean + beta.sqrt() * noise


@wrong()
def only_beta(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, noise, share=betas[t])


@wrong()
def nothing_happens(x, t, predicted, betas, noise):
    return x + 0


@wrong("no_noise_at_the_start")
def quiet_at_the_last_t(x, t, predicted, betas, noise):
    if t == len(betas) - 1:
        noise = torch.zeros_like(x)
    return step(x, t, predicted, betas, 0 * noise) + betas[t] ** 0.5 * noise


@wrong("noise_at_zero_alone")
def noise_if_t_is_zero(x, t, predicted, betas, noise):
    mean = step(x, t, predicted, betas, 0 * noise)
    return mean + betas[t].sqrt() * noise if t == 0 else mean


@wrong("shrunk_again")
def times_the_root(x, t, predicted, betas, noise):
    return step(x, t, predicted, betas, noise, stretch=schedule(betas, t)[1] ** -0.5)
