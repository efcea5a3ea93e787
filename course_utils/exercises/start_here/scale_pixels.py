"""Exercise: pixels from 0 to 255 become numbers from 0 to 1."""

import torch

from course_utils.checking import Case, exercise


def _scale_pixels_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(0)
    image = torch.randint(0, 256, (28, 28), generator=generator, dtype=torch.uint8)
    return [
        Case("four pixels", torch.tensor([0, 51, 102, 255], dtype=torch.uint8)),
        Case("one image", image),
        Case("a dark image, whose brightest pixel is 7", image % 8),
        Case("an image without black", image // 2 + 100),
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
    insight="Whole numbers became floats by themselves: in PyTorch `/` always gives floats, even "
    "for 8-bit pixels, which could not hold 0.2.",
)
def scale_pixels(images):
    """Scale uint8 pixels (0 to 255) to floats from 0 to 1, in any shape."""
    return images / 255


@scale_pixels.misconception(
    "The brightest pixel does not become 1, because the divisor is not the largest pixel value. "
    "A byte has 256 different values, and 0 is one of them: which is the largest?",
    divisor=(256, 254, 257, 255.5, 250, 256.5),
)
def divided_by_256(images, divisor=256):
    return images / divisor


@scale_pixels.misconception(
    "Almost everything became 0: the fraction was thrown away, by `//`, `int` or the like, and "
    "nearly all results between 0 and 1 are nothing but fraction."
)
def integer_division(images):
    return images // 255


@scale_pixels.misconception(
    "Each image was divided by its own brightest pixel, so a dark image comes out as bright as a "
    "bright one. The scale should be the same for every image."
)
def own_maximum(images):
    return images / images.max()


@scale_pixels.misconception(
    "The darkest and the brightest pixel of each image became 0 and 1, so an image without black "
    "gets some. The scale should be the same for every image, whatever is in it."
)
def own_range(images):
    low, high = images.min().float(), images.max().float()
    return (images - low) / (high - low)


@scale_pixels.misconception(
    "You subtract the mean of the image and divide by its standard deviation. That is another "
    "preparation, which chapter 05 uses; here 0 stays 0, and 255 becomes 1."
)
def standardized(images):
    X = images.float()
    return (X - X.mean()) / X.std()


@scale_pixels.misconception(
    "Your numbers run from -1 to 1. Here black stays 0.0, and 255 becomes 1.0: one operation does "
    "it."
)
def minus_one_to_one(images):
    return images / 127.5 - 1


@scale_pixels.misconception(
    "The pixels are floats now, or as they were, but still run from 0 to 255. What brings 255 to "
    "1.0, and every other pixel in proportion?"
)
def only_converted(images):
    return images.float()


@scale_pixels.misconception(
    "Bright and dark are exchanged: 0 comes out as 1, and 255 as 0. Black should stay 0."
)
def inverted(images):
    return 1 - images / 255


@scale_pixels.misconception(
    "These are percentages: 255 becomes 100. The fraction itself is wanted, from 0 to 1."
)
def per_cent(images):
    return images / 255 * 100


@scale_pixels.misconception(
    "You divided by 255 twice, so even the brightest pixel is almost black."
)
def divided_twice(images):
    return images / 255 / 255


@scale_pixels.misconception(
    "Only two values come out, black and white: everything in between is lost. Each pixel should "
    "keep its place in proportion between 0 and 1."
)
def black_and_white(images):
    return (images > 127).float()


@scale_pixels.misconception(
    "All pixels of an image now add up to 1, as probabilities do. Here each pixel is scaled by "
    "itself: 255 becomes 1.0 whatever the others are."
)
def shares_of_the_sum(images):
    return images / images.sum()
