"""Answers to `reparameterise` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def root_of_the_variance(mean, log_var, noise):
    std = torch.sqrt(torch.exp(log_var))
    return mean + std * noise


@right
def half_first(mean, log_var, noise):
    std = (0.5 * log_var).exp()
    return noise.mul(std).add(mean)


@right
def powers_of_e(mean, log_var, noise):
    return noise * torch.e ** (log_var / 2) + mean


@right
def number_by_number(mean, log_var, noise):
    rows = []
    for m, v, e in zip(mean, log_var, noise, strict=True):
        pairs = zip(m, v, e, strict=True)
        rows.append(torch.stack([a + (b / 2).exp() * c for a, b, c in pairs]))
    return torch.stack(rows)


@wrong("variance_as_spread")
def forgot_the_root(mean, log_var, noise):
    variance = log_var.exp()
    return noise * variance + mean


@wrong("logarithm_as_spread")
def times_log_var(mean, log_var, noise):
    return mean + noise * log_var


@wrong("logarithm_as_spread")
def times_half_log_var(mean, log_var, noise):
    std = log_var * 0.5
    return mean + noise * std


@wrong("half_outside")
def halved_after_exp(mean, log_var, noise):
    return mean + noise * (0.5 * torch.exp(log_var))


@wrong("root_of_the_logarithm")
def sqrt_of_log_var(mean, log_var, noise):
    return mean + torch.sqrt(log_var) * noise


@wrong("spread_ignored")
def plain_sum(mean, log_var, noise):
    return mean + noise


@wrong("noise_ignored")
def the_centre(mean, log_var, noise):
    return mean + 0 * noise


@wrong("mean_ignored")
def without_mean(mean, log_var, noise):
    return noise * torch.exp(log_var / 2)


@wrong("mean_stretched")
def bracket_too_wide(mean, log_var, noise):
    return (noise + mean) * torch.exp(0.5 * log_var)


@wrong("cut_off")
def by_torch_normal(mean, log_var, noise):
    with torch.no_grad():
        return mean + (log_var / 2).exp() * noise


@wrong("spread_cut_off")
def std_by_data(mean, log_var, noise):
    return mean + (log_var.data / 2).exp() * noise


@wrong("inverse_spread")
def minus_in_exp(mean, log_var, noise):
    return mean + (-0.5 * log_var).exp() * noise


@wrong()
def noise_of_its_own(mean, log_var, noise):
    return mean + (log_var / 2).exp() * torch.randn_like(mean)


@wrong()
def taken_away(mean, log_var, noise):
    return mean - (log_var / 2).exp() * noise


@wrong()
def nothing_comes_back(mean, log_var, noise):
    _ = mean + (log_var / 2).exp() * noise
