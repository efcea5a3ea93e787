"""Lines and patches that a beginner draws: which of them fool the network, and what others hear."""

import numpy as np
import pytest
import torch

from course_utils.checking import Outcome
from course_utils.data import load_fashion_mnist
from course_utils.exercises.start_here import fool_the_network
from course_utils.garment_network import garment_logits


def drawn(rows, columns, value):
    """Return an answer that draws one line or patch."""

    def answer(image):
        image[rows, columns] = value
        return image

    return answer


ALL = slice(None)


@pytest.mark.parametrize(
    ("answer", "changed"),
    [
        (drawn(13, ALL, 255), 28),
        (drawn(14, ALL, 255), 28),
        (drawn(ALL, 6, 255), 28),
        (drawn(ALL, 17, 255), 27),
        (drawn(slice(14, 18), slice(4, 8), 255), 16),
        (drawn(slice(20, 25), slice(20, 25), 0), 10),
        (drawn(slice(22, 24), slice(16, 18), 255), 4),
    ],
)
def test_lines_and_patches_that_reach_the_target(answer, changed):
    feedback = fool_the_network.check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback
    assert feedback.value == changed
    assert "The network now says S" in feedback.message


def test_more_pixels_than_the_target_are_measured():
    feedback = fool_the_network.check(drawn(ALL, slice(17, 19), 255))
    assert (feedback.outcome, feedback.value) == (Outcome.FAILED, 55)
    assert "Changed pixels: 55. Target: at most 30. Still 25 to go." in feedback.message


def test_most_single_lines_do_not_fool_it():
    boot = load_fashion_mnist("test")[0][0]
    places = [(n, ALL) for n in range(28)] + [(ALL, n) for n in range(28)]
    images = torch.stack([drawn(*place, v)(boot.clone()) for place in places for v in (0, 255)])
    fooled = (garment_logits(images).argmax(1) != 9).sum()
    assert fooled == 9


@pytest.mark.parametrize(
    "form",
    [
        lambda image: image.numpy(),
        lambda image: image.tolist(),
        lambda image: image.float(),
        lambda image: image.long(),
    ],
)
def test_the_image_may_come_back_in_any_form(form):
    assert fool_the_network.check(lambda image: form(drawn(13, ALL, 255)(image))).value == 28


def test_a_new_image_counts_what_differs():
    def new(image):
        other = torch.zeros(28, 28)
        other[8:22, 4:24] = 200
        return other

    feedback = fool_the_network.check(new)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value > 300


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda image: image, "The image came back as it was"),
        (drawn(0, slice(24, 28), 0), "The image came back as it was"),
        (drawn(3, ALL, 255), "With 28 changed pixels the network still says Ankle boot, 9"),
        (drawn(3, ALL, 255), "Try another place, another value, or more pixels. `ex.fool"),
        (drawn(slice(2, 5), ALL, 255), "Try another place or another value. `ex.fool"),
        (lambda image: image / 255, "A pixel is a whole number from 0 to 255, but the one in row"),
        (lambda image: image.long() - 1, "row 0, column 0 is -1."),
        (lambda image: image.float() * 2, "from 0 to 255, but"),
        (lambda image: image[10:20], "of shape (10, 28), but one of shape (28, 28) is needed."),
        (lambda image: image.flatten(), "of shape (784,)"),
        (lambda image: image[None], "`.reshape(28, 28)` keeps the numbers"),
        (lambda image: np.full((28, 28), np.nan), "784 of the 784 numbers are NaN"),
        (lambda image: image[30], "It raised `IndexError`"),
        (drawn(28, ALL, 255), "It raised `IndexError`"),
    ],
)
def test_what_is_refused(answer, says):
    feedback = fool_the_network.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None


def test_the_boot_is_new_for_every_check():
    for _ in range(2):
        assert fool_the_network.check(drawn(13, ALL, 255)).value == 28
    images, labels = load_fashion_mnist("test")
    assert labels[0] == 9
    assert (images[0, 13] != 255).sum() == 28
