"""Answers to `scale_pixels` by somebody who had only the notebook,
written when the checks were done.
"""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def divide_by_255(images):
    return images / 255


@right
def one_pixel_at_a_time(images):
    scaled = []
    for pixel in images.flatten():
        scaled.append(pixel.item() / 255.0)
    return torch.tensor(scaled).reshape(images.shape)


@right
def through_numpy(images):
    array = np.array(images).astype(np.float32)
    return torch.from_numpy(np.asarray(array / 255.0))


@right
def multiply_by_the_inverse(images):
    factor = 1.0 / 255.0
    return images.float() * factor


# divides by 256
@wrong()
def two_to_the_eighth(images):
    return images.float() / 256


# integer division: everything but 255 becomes 0
@wrong()
def floor_division(images):
    return images // 255


# divides by the brightest pixel of this image, which need not be 255
@wrong()
def by_own_maximum(images):
    return images / images.max()


# min-max scaling from the web: the darkest pixel becomes 0 whatever it is
@wrong()
def min_max_from_the_web(images):
    images = images.float()
    return (images - images.min()) / (images.max() - images.min() + 1e-8)


# prints instead of returning
@wrong()
def prints_the_result(images):
    print(images / 255)


# scales in place: an error for bytes, and a changed input for floats
@wrong()
def divide_in_place(images):
    images /= 255
    return images


# scales to -1 .. 1, as for another kind of network
@wrong()
def minus_one_to_one(images):
    return (images / 255 - 0.5) / 0.5


# the result has lost its shape
@wrong()
def as_a_long_row(images):
    return images.reshape(-1) / 255


# goes back to bytes at the end, which cuts the fractions off
@wrong()
def back_to_the_old_dtype(images):
    return (images.float() / 255).to(torch.uint8)
