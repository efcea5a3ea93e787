"""More wrong answers to `conv2d`: windows that go astray, and what a square hides."""

import itertools

import numpy as np
import torch
from torch.nn import functional

from tests.exercises.answers import wrong


def conv2d_of_torch(image, kernel):
    return functional.conv2d(image[None, None], kernel[None, None])[0, 0]


def loops(image, kernel, value, rows=0, columns=0):
    """Fill a result of the right shape, or of another, with `value` of each window."""
    kh, kw = kernel.shape
    rows, columns = image.shape[0] - kh + 1 + rows, image.shape[1] - kw + 1 + columns
    out = torch.zeros(rows, columns)
    for i, j in itertools.product(range(rows), range(columns)):
        out[i, j] = value(image[i : i + kh, j : j + kw], kernel)
    return out


@wrong("window_stands_still")
def always_the_first_window(image, kernel):
    kh, kw = kernel.shape
    corner = (image[:kh, :kw] * kernel).sum()
    return loops(image, kernel, lambda w, k: corner)


@wrong("moves_in_one_direction")
def only_down(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for i in range(out.shape[0]):
        out[i] = (image[i : i + kh, 0:kw] * kernel).sum()
    return out


@wrong("sticks_out")
def over_all_pixels(image, kernel):
    kh, kw = kernel.shape
    out = np.zeros(image.shape)
    for i in range(image.shape[0]):
        for j in range(image.shape[1]):
            out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return out


@wrong("slice_without_start")
def end_counts_from_the_image(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = torch.sum(image[i:kh, j:kw] * kernel)
    return out


@wrong("window_of_other_size")
def one_row_more(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = torch.sum(image[i : i + kh + 1, j : j + kw + 1] * kernel)
    return out


@wrong("square_image")
def width_for_height(image, kernel):
    W, H = image.shape
    kh, kw = kernel.shape
    out = torch.zeros(H - kh + 1, W - kw + 1)
    for i, j in itertools.product(range(H - kh + 1), range(W - kw + 1)):
        out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return out


@wrong("square_kernel")
def one_kernel_size(image, kernel):
    k = kernel.shape[0]
    out = torch.zeros(image.shape[0] - k + 1, image.shape[1] - k + 1)
    for i, j in itertools.product(range(out.shape[0]), range(out.shape[1])):
        out[i, j] = (image[i : i + k, j : j + k] * kernel).sum()
    return out


@wrong("all_square")
def one_size_for_all(image, kernel):
    n, k = len(image), len(kernel)
    out = torch.zeros(n - k + 1, n - k + 1)
    for i in range(n - k + 1):
        for j in range(n - k + 1):
            out[i, j] = (image[i : i + k, j : j + k] * kernel).sum()
    return out


@wrong("places_exchanged")
def rows_for_columns(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for x, y in itertools.product(range(out.shape[0]), range(out.shape[1])):
        out[y, x] = (image[x : x + kh, y : y + kw] * kernel).sum()
    return out


@wrong("along_the_diagonal")
def one_index(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for i, j in itertools.product(range(out.shape[0]), range(out.shape[1])):
        out[i, j] = (image[i : i + kh, i : i + kw] * kernel).sum()
    return out


@wrong("transpose")
def columns_first(image, kernel):
    return conv2d_of_torch(image, kernel).T


@wrong("shape")
def channels_left(image, kernel):
    return functional.conv2d(image[None, None], kernel[None, None])


@wrong("shape")
def flat(image, kernel):
    return torch.cat([row for row in conv2d_of_torch(image, kernel)])  # noqa: C416


@wrong("listed")
def nested_lists(image, kernel):
    return [[value.item() for value in row] for row in conv2d_of_torch(image, kernel)]


@wrong("function")
def with_relu(image, kernel):
    return torch.relu(conv2d_of_torch(image, kernel))


@wrong("offset")
def onto_ones(image, kernel):
    return torch.ones_like(conv2d_of_torch(image, kernel)) + conv2d_of_torch(image, kernel)


@wrong("constant")
def never_written(image, kernel):
    return torch.zeros(image.shape[0] - kernel.shape[0] + 1, image.shape[1] - kernel.shape[1] + 1)


@wrong("flipped_and_padded", "turned_and_reaching_out")
def as_scipy_does(image, kernel):
    kh, kw = kernel.shape
    padded = functional.pad(image, (kw - 1, kw - 1, kh - 1, kh - 1))
    return conv2d_of_torch(padded, kernel.flip(0).flip(1))


@wrong("mean_and_off_by_one")
def averaged_and_short(image, kernel):
    return conv2d_of_torch(image, kernel / kernel.numel())[:-1, :-1]


@wrong("flipped_and_off_by_one")
def turned_and_short(image, kernel):
    return loops(image, kernel.flip([0, 1]), lambda w, k: (w * k).sum(), rows=-1, columns=-1)


@wrong("no_weights_and_jumping")
def pooled(image, kernel):
    return functional.avg_pool2d(image[None], tuple(kernel.shape), divisor_override=1)[0]


@wrong()
def without_axes(image, kernel):
    return functional.conv2d(image, kernel)


@wrong("cases", "error")
def without_a_sum(image, kernel):
    return loops(image, kernel, lambda w, k: w * k)


@wrong("error")
def float_sizes(image, kernel):
    rows = (image.shape[0] - kernel.shape[0]) / 1 + 1
    return torch.zeros(rows, image.shape[1])


@wrong("side_effect")
def kernel_turned_twice_in_place(image, kernel):
    out = conv2d_of_torch(image, kernel)
    kernel *= 2
    return out


@wrong("result_sides_exchanged")
def width_first(image, kernel):
    out = torch.zeros(image.shape[1] - kernel.shape[1] + 1, image.shape[0] - kernel.shape[0] + 1)
    for i in range(image.shape[0] - kernel.shape[0] + 1):
        for j in range(image.shape[1] - kernel.shape[1] + 1):
            out[i, j] = (image[i:, j:][: kernel.shape[0], : kernel.shape[1]] * kernel).sum()
    return out


@wrong("too_many_places")
def in_the_middle(image, kernel):
    out = torch.zeros(image.shape)
    right = conv2d_of_torch(image, kernel)
    top, left = kernel.shape[0] // 2, kernel.shape[1] // 2
    out[top : top + right.shape[0], left : left + right.shape[1]] = right
    return out


@wrong("fixed_kernel_size")
def of_three_by_three(image, kernel):
    out = torch.zeros(image.shape[0] - 2, image.shape[1] - 2)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = torch.sum(image[i : i + 3, j : j + 3] * kernel)
    return out
