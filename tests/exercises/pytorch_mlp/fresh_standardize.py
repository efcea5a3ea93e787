"""Answers to `standardize` by somebody who had only the notebook,
written when the checks were done.
"""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def plain_mean_and_std(train, test):
    train, test = train.float(), test.float()
    mean, std = train.mean(), train.std()
    return (train - mean) / std, (test - mean) / std


@right
def divided_by_255_first(train, test):
    a = train.float() / 255.0
    b = test.float() / 255.0
    m = torch.mean(a)
    s = torch.std(a)
    return (a - m) / s, (b - m) / s


@right
def with_a_helper_function(train, test):
    mu = train.to(torch.float32).mean().item()
    sigma = train.to(torch.float32).std().item()

    def scale(images):
        return (images.to(torch.float32) - mu) / sigma

    return scale(train), scale(test)


# standardises the test images by their own statistics
@wrong()
def each_by_its_own(train, test):
    train, test = train.float(), test.float()
    return (train - train.mean()) / train.std(), (test - test.mean()) / test.std()


# takes the statistics of both sets together
@wrong()
def both_sets_in_one(train, test):
    everything = torch.cat([train, test]).float()
    mean, std = everything.mean(), everything.std()
    return (train.float() - mean) / std, (test.float() - mean) / std


# overwrites train before the statistics for test are taken from it
@wrong()
def statistics_of_the_standardised(train, test):
    train = train.float()
    train = (train - train.mean()) / train.std()
    test = (test.float() - train.mean()) / train.std()
    return train, test


# forgets .float(): the mean of uint8 is an error
@wrong()
def no_float(train, test):
    mean = train.mean()
    std = train.std()
    return (train - mean) / std, (test - mean) / std


# .float() makes no copy of floats, so the given tensors change
@wrong()
def in_place_on_float(train, test):
    train, test = train.float(), test.float()
    mean, std = train.mean(), train.std()
    return train.sub_(mean).div_(std), test.sub_(mean).div_(std)


# divides by the variance
@wrong()
def by_the_variance(train, test):
    x = train.float()
    return (x - x.mean()) / x.var(), (test.float() - x.mean()) / x.var()


# one mean and one standard deviation for each pixel position
@wrong()
def scikit_learn_style(train, test):
    a, b = train.float(), test.float()
    mean, std = a.mean(dim=0), a.std(dim=0)
    return (a - mean) / (std + 1e-8), (b - mean) / (std + 1e-8)


# only train is divided by 255, so test is far off
@wrong()
def forgets_255_for_test(train, test):
    train = train.float() / 255
    mean, std = train.mean(), train.std()
    return (train - mean) / std, (test.float() - mean) / std


# operator precedence: only the mean is divided
@wrong()
def missing_parentheses(train, test):
    mean, std = train.float().mean(), train.float().std()
    return train.float() - mean / std, test.float() - mean / std


# min-max scaling instead
@wrong()
def scaled_to_0_and_1(train, test):
    low, high = train.min().float(), train.max().float()
    return (train - low) / (high - low), (test - low) / (high - low)


# NumPy, and the numbers of somebody else's code
@wrong()
def numbers_from_the_web(train, test):
    a, b = np.asarray(train) / 255, np.asarray(test) / 255
    return torch.tensor((a - 0.2860) / 0.3530), torch.tensor((b - 0.2860) / 0.3530)
