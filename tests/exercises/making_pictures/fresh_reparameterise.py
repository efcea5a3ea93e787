"""Answers to `reparameterise` by somebody who had only the notebook."""

import math

import torch

from tests.exercises.answers import right, wrong


@right
def sigma_by_pow(mean, log_var, noise):
    sigma = torch.pow(math.e, log_var).sqrt()
    return mean + noise * sigma


@right
def addcmul(mean, log_var, noise):
    return torch.addcmul(mean, noise, log_var.mul(0.5).exp())


@right
def in_steps(mean, log_var, noise):
    variance = torch.exp(log_var)
    sigma = variance**0.5
    z = sigma * noise
    return z + mean


# log_var taken for the variance itself
@wrong()
def variance_itself(mean, log_var, noise):
    return mean + log_var.abs().sqrt() * noise


# a distribution object: no gradient to the parameters
@wrong()
def from_a_distribution(mean, log_var, noise):
    return torch.distributions.Normal(mean, (log_var / 2).exp()).sample()


# mean and noise have changed places
@wrong()
def places_swapped(mean, log_var, noise):
    return noise + (log_var / 2).exp() * mean
