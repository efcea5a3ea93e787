"""Exercise: Scale uint8 pixels (0 to 255) to floats from 0 to 1, in any shape."""

import torch

from course_utils.checking import Case, exercise


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
    "The brightest pixel does not become 1. A byte has 256 different values, but which is the "
    "largest of them?",
)
def divided_by_256(images):
    return images / 256


@scale_pixels.misconception(
    "Almost everything became 0. `//` throws the fraction away, and nearly all results between "
    "0 and 1 are nothing but fraction.",
)
def integer_division(images):
    return images // 255


@scale_pixels.misconception(
    "Each image was divided by its own brightest pixel, so a dark image comes out as bright as a "
    "bright one. The scale should be the same for every image.",
)
def own_maximum(images):
    return images / images.max()
