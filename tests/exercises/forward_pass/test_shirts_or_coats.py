"""Neurons without training: simple ideas that reach the target, and those that do not."""

import functools

import pytest
import torch

from course_utils.checking import Outcome
from course_utils.data import load_fashion_mnist
from course_utils.exercises.forward_pass import shirts_or_coats


@functools.cache
def training_images():
    images, labels = load_fashion_mnist("train")
    return images[labels == 6].float(), images[labels == 4].float()


def by_averages(features):
    """Return the neuron of the difference of two averages, the bias half way between them."""
    shirts, coats = (features(images).mean(0) for images in training_images())
    w = shirts - coats
    b = -((shirts + coats) / 2 * w).sum()
    return lambda images: (features(images.float()) * w).flatten(1).sum(1) + b


def weighed_by_variance(images):
    shirts, coats = training_images()
    w = (shirts.mean(0) - coats.mean(0)) / (shirts.var(0) + coats.var(0) + 10)
    b = -((shirts.mean(0) + coats.mean(0)) / 2 * w).sum()
    return (images * w).sum((1, 2)) + b


def linear_discriminant(images):
    shirts, coats = (images.flatten(1) / 255 for images in training_images())
    covariance = torch.cov(shirts.T) + torch.cov(coats.T) + 0.01 * torch.eye(784)
    w = torch.linalg.solve(covariance, shirts.mean(0) - coats.mean(0))
    return (images.flatten(1) / 255 - (shirts.mean(0) + coats.mean(0)) / 2) @ w


def mean_of(images):
    return images.mean((1, 2), keepdim=True)


@pytest.mark.parametrize(
    ("features", "share"),
    [
        (lambda images: images / mean_of(images), 0.770),
        (lambda images: images - mean_of(images), 0.760),
        (lambda images: images / images.norm(dim=(1, 2), keepdim=True), 0.755),
        (lambda images: images.sqrt(), 0.751),
        (lambda images: (images > 0).float(), 0.768),
        (lambda images: (images > mean_of(images)).float(), 0.757),
        (lambda images: (images[:, 1:] - images[:, :-1]).abs(), 0.761),
    ],
)
def test_other_inputs_reach_the_target(features, share):
    feedback = shirts_or_coats.check(by_averages(features))
    assert feedback.outcome is Outcome.PASSED, feedback
    assert feedback.value == pytest.approx(share, abs=0.004)


def test_weights_that_know_what_varies_together_reach_far_more():
    assert shirts_or_coats.check(linear_discriminant).value == pytest.approx(0.855, abs=0.01)


@pytest.mark.parametrize(
    ("answer", "share"),
    [
        (by_averages(lambda images: images), 0.712),
        (by_averages(lambda images: images[:, :6]), 0.730),
        (by_averages(lambda images: images[:, :, 12:16]), 0.665),
        (by_averages(lambda images: images / images.amax((1, 2), keepdim=True)), 0.711),
        (weighed_by_variance, 0.705),
    ],
)
def test_first_ideas_are_measured_and_miss_it(answer, share):
    feedback = shirts_or_coats.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value == pytest.approx(share, abs=0.02)
    assert "Of the shirts " in feedback.message


def test_the_other_way_round_is_measured_too():
    neuron = by_averages(lambda images: images)
    feedback = shirts_or_coats.check(lambda images: -neuron(images))
    assert feedback.value == pytest.approx(0.288, abs=0.01)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda images: images.float().mean((1, 2)), "Every z is positive, so each garment is"),
        (lambda images: torch.zeros(len(images)), "Every z is zero or negative, so each garment"),
        (lambda images: torch.full((len(images),), 6), "each garment is called a shirt"),
        (lambda images: [1.0] * 2000, "each garment is called a shirt"),
    ],
)
def test_one_answer_for_all_is_named(answer, says):
    feedback = shirts_or_coats.check(answer)
    assert (feedback.outcome, feedback.value) == (Outcome.FAILED, 0.5)
    assert says in feedback.message


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda images: images.float().sum(), "of shape (), but one of shape (2000,) is needed"),
        (lambda images: images[:, :1, 0], "`.reshape(2000)` keeps the numbers"),
        (lambda images: images.float(), "of shape (2000, 28, 28)"),
        (lambda images: images.mean((1, 2)), "It raised `RuntimeError`"),
        (lambda images: images.float().std((1, 2)) / 0, "2,000 of the 2,000 numbers are NaN"),
        (lambda images: print("shirt"), "returned nothing (None)"),
    ],
)
def test_what_is_refused(answer, says):
    feedback = shirts_or_coats.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None
