"""The learner's own trained network: what is measured, and how small slips are told."""

import pytest
import torch

from course_utils.checking import Outcome
from course_utils.data import load_fashion_mnist
from course_utils.exercises.backpropagation import beat_it
from course_utils.garment_network import garment_logits, new_network


def untrained(images):
    torch.manual_seed(0)
    with torch.no_grad():
        return new_network()(images / 255)


@pytest.mark.parametrize(
    "answer",
    [
        garment_logits,
        lambda images: garment_logits(images).softmax(1),
        lambda images: garment_logits(images).tolist(),
        lambda images: torch.cat([garment_logits(part) for part in images.split(500)]),
    ],
)
def test_a_network_that_is_good_enough(answer):
    feedback = beat_it.check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback
    assert feedback.value == pytest.approx(0.8856, abs=0.001)
    assert "Hardest for it: Shirt, 6" in feedback.message


@pytest.mark.parametrize(
    ("answer", "least", "most"),
    [
        (untrained, 0.02, 0.25),
        (lambda images: garment_logits(images / 255), 0.05, 0.2),
        (lambda images: garment_logits(images.transpose(1, 2)), 0.0, 0.5),
        (lambda images: torch.zeros(len(images), 10), 0.1, 0.1),
    ],
)
def test_networks_that_are_measured_and_miss_it(answer, least, most):
    feedback = beat_it.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert least <= feedback.value <= most


def test_the_labels_in_the_order_of_the_file_are_no_answer():
    _, labels = load_fashion_mnist("test")
    feedback = beat_it.check(lambda images: torch.nn.functional.one_hot(labels, 10))
    assert feedback.value < 0.2


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (
            lambda images: garment_logits(images).argmax(1),
            "of shape (10000,), but one of shape (10",
        ),
        (lambda images: garment_logits(images).T, "of shape (10, 10000)"),
        (lambda images: garment_logits(images) * float("nan"), "the training has diverged"),
        (lambda images: images.flatten(1) @ torch.zeros(784, 10), "It raised `RuntimeError`"),
        (lambda images: (garment_logits(images), 0.88), "It returned a tuple"),
    ],
)
def test_what_is_refused(answer, says):
    feedback = beat_it.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None
