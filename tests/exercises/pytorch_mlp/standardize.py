"""Answers to `standardize` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right
from tests.exercises.pytorch_mlp.standardize_more import *  # noqa: F403 - those that are wrong


@right
def standardize_with_numpy(train, test):
    train, test = (images.numpy().astype(np.float32) for images in (train, test))
    return [(images - train.mean()) / train.std() for images in (train, test)]


@right
def standardize_after_scaling_to_one(train, test):
    train, test = train / 255, test / 255
    std, mean = torch.std_mean(train)
    return train.sub(mean).div(std), test.sub(mean).div(std)


@right
def standardize_by_moments(train, test):
    pixels = train.to(torch.float64).flatten()
    mean = pixels.sum() / pixels.numel()
    std = ((pixels**2).mean() - mean**2) ** 0.5
    return tuple(((images - mean) / std).float() for images in (train, test))


@right
def standardize_by_loops(train, test):
    pixels = [value for image in train.tolist() for row in image for value in row]
    mean = sum(pixels) / len(pixels)
    std = (sum((value - mean) ** 2 for value in pixels) / (len(pixels) - 1)) ** 0.5

    def scaled(images):
        return [[[(v - mean) / std for v in row] for row in image] for image in images.tolist()]

    return torch.tensor(scaled(train)), torch.tensor(scaled(test))


@right
def standardize_with_a_little_added(train, test):
    mean, std = train.float().mean(), train.float().std(unbiased=False)
    return (train - mean) / (std + 1e-8), (test - mean) / (std + 1e-8)


@right
def standardize_by_a_line(train, test):
    numbers = train.double()
    slope = 1 / numbers.var().sqrt()
    return train * slope - numbers.mean() * slope, test * slope - numbers.mean() * slope


@right
def standardize_image_by_image(train, test):
    mean = torch.stack([image.float().mean() for image in train]).mean()
    std = torch.sqrt(torch.mean((train.float() - mean) ** 2))
    return torch.stack([(i - mean) / std for i in train]), torch.stack(
        [(i - mean) / std for i in test]
    )


@right
def standardize_in_place_of_copies(train, test):
    train, test = train.clone().float(), test.clone().float()
    mean, std = train.mean().item(), train.std().item()
    for images in (train, test):
        images -= mean
        images /= std
    return train, test
