"""Chapter 00: one exercise and one question to learn how exercises and questions work."""

import torch

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question


def _scale_pixels_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(0)
    image = torch.randint(0, 256, (28, 28), generator=generator, dtype=torch.uint8)
    return [
        Case("four pixels", torch.tensor([0, 51, 102, 255], dtype=torch.uint8)),
        Case("one image", image),
        Case("a dark image, whose brightest pixel is 7", image % 8),
        Case("a batch of two images", torch.stack([image, 255 - image])),
    ]


@exercise(
    "0.1",
    cases=_scale_pixels_cases,
    hints=(
        "The brightest possible pixel, 255, has to become 1.0, and 0 stays 0.0. "
        "Which one operation does that to every pixel?",
        "In PyTorch an operator works on all elements of a tensor at once, so no loop is needed. "
        "Is the divisor a property of this image, or the same for all images?",
    ),
)
def scale_pixels(images):
    """Scale uint8 pixels (0 to 255) to floats from 0 to 1, in any shape."""
    return images / 255


@scale_pixels.misconception(
    "divided-by-256",
    "The brightest pixel does not become 1. A byte has 256 different values, but which is the "
    "largest of them?",
)
def _(images):
    return images / 256


@scale_pixels.misconception(
    "integer-division",
    "Almost everything became 0. `//` throws the fraction away, and nearly all results between "
    "0 and 1 are nothing but fraction.",
)
def _(images):
    return images // 255


@scale_pixels.misconception(
    "own-maximum",
    "Each image was divided by its own brightest pixel, so a dark image comes out as bright as a "
    "bright one. The scale should be the same for every image.",
)
def _(images):
    return images / images.max()


how_checks_work = Question(
    "0.a",
    "You run a check before you have replaced the `...` of its exercise. What happens?",
    (
        Choice(
            "The notebook stops with an error",
            "A check never stops the notebook: whatever you pass to it, a message comes back.",
        ),
        Choice(
            "It says “not attempted”, and nothing else happens",
            "An untouched stub counts neither as right nor as wrong, so you can run a whole "
            "chapter first and solve it afterwards.",
            correct=True,
        ),
        Choice(
            "It counts as a failed attempt",
            "Only real answers are counted. An untouched stub leaves your progress as it is.",
        ),
    ),
)
