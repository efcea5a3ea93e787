"""Answers to `scale_pixels` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def scale_pixels_with_numpy(images):
    return images.numpy().astype(np.float32) / 255


@right
def scale_pixels_by_loop(images):
    return torch.tensor([value / 255 for value in images.flatten().tolist()]).view(images.shape)


@right
def with_division_by_a_tensor(images):
    return images.float().div(torch.tensor(255.0))


@right
def by_multiplication(images):
    return images.to(torch.float64) * (1 / 255)


@right
def through_true_divide(images):
    return torch.true_divide(images, 255)


@right
def into_zeros(images):
    out = torch.zeros(images.shape)
    out[...] = images
    return out / 255


@right
def as_a_list_made_a_tensor(images):
    return (
        torch.tensor([[v / 255 for v in row] for row in images.tolist()])
        if images.dim() == 2
        else images / 255.0
    )


@wrong("divided_by_256")
def by_256(images):
    return images.float() / 256


@wrong("divided_by_256")
def by_254(images):
    return images / 254


@wrong("integer_division")
def whole_numbers(images):
    return (images / 255).int()


@wrong("integer_division")
def whole_numbers_long(images):
    return torch.floor(images / 255)


@wrong("own_maximum")
def own_maximum_with_amax(images):
    return images.float() / torch.amax(images)


@wrong("per_cent")
def per_cent(images):
    return images / 255 * 100


@wrong("minus_one_to_one")
def minus_one_to_one(images):
    return images / 127.5 - 1


@wrong("minus_one_to_one")
def minus_one_to_one_by_normalise(images):
    return (images / 255 - 0.5) / 0.5


@wrong("standardized")
def standardised(images):
    x = images.float()
    return (x - x.mean()) / x.std()


@wrong("own_range")
def min_max(images):
    x = images.float()
    return (x - x.min()) / (x.max() - x.min())


@wrong("only_converted")
def only_float(images):
    return images.float()


@wrong("only_converted")
def unchanged(images):
    return images


@wrong("inverted")
def inverted(images):
    return 1 - images / 255


@wrong("divided_twice")
def twice(images):
    return images / 255 / 255


@wrong()
def multiplied_first(images):
    return images * 1 // 1 * 2 / 510


@wrong()
def in_place(images):
    images /= 255
    return images


@wrong("black_and_white")
def black_and_white(images):
    return (images > 127).float()


@wrong("shape")
def flattened(images):
    return images.flatten() / 255


@wrong("function")
def rounded(images):
    return torch.round(images / 255, decimals=1)


@wrong()
def printed_only(images):
    print(images / 255)


@wrong("constant")
def zeros(images):
    return torch.zeros(images.shape)


@wrong("shares_of_the_sum")
def by_the_sum(images):
    return images / images.sum()


@wrong()
def numpy_without_import(images):
    return np_(images) / 255  # noqa: F821


@wrong()
def returns_the_divisor(images):
    return 255
