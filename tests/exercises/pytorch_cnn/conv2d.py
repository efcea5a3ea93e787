"""Answers to `conv2d` that learners could write, and how each is to be judged."""

import itertools

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong
from tests.exercises.pytorch_cnn.conv2d_more import *  # noqa: F403 - more answers
from tests.exercises.pytorch_cnn.conv2d_more import conv2d_of_torch, loops

conv2d_of_torch = right(conv2d_of_torch)


@right
def windows_as_rows_of_zeros(image, kernel):
    (height, width), (kh, kw) = image.shape, kernel.shape
    rows, columns = height - kh + 1, width - kw + 1
    windows = torch.zeros(rows * columns, kh * kw)
    for n in range(rows * columns):
        i, j = divmod(n, columns)
        windows[n] = image[i : i + kh, j : j + kw].flatten()
    return (windows @ kernel.flatten()).reshape(rows, columns)


@right
def conv2d_by_shifted_images(image, kernel):
    rows = image.shape[0] - kernel.shape[0] + 1
    columns = image.shape[1] - kernel.shape[1] + 1
    out = 0
    for i, j in itertools.product(*map(range, kernel.shape)):
        out = out + kernel[i, j] * image[i : i + rows, j : j + columns]
    return out


@right
def conv2d_in_numpy(image, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(image.numpy(), tuple(kernel.shape))
    return np.einsum("ijkl,kl->ij", windows, kernel.numpy())


@right
def conv2d_as_a_list(image, kernel):
    (H, W), (kh, kw) = image.shape, kernel.shape
    rows = [
        [torch.sum(kernel * image[i : i + kh, j : j + kw]) for j in range(W - kw + 1)]
        for i in range(H - kh + 1)
    ]
    return torch.stack([torch.stack(row) for row in rows])


@right
def four_loops(image, kernel):
    H, W = image.shape
    kh, kw = kernel.shape
    out = torch.zeros(H - kh + 1, W - kw + 1)
    for i in range(H - kh + 1):
        for j in range(W - kw + 1):
            total = 0.0
            for a in range(kh):
                for b in range(kw):
                    total += image[i + a, j + b].item() * kernel[a, b].item()
            out[i, j] = total
    return out


@right
def as_a_matrix_product(image, kernel):
    patches = functional.unfold(image[None, None], tuple(kernel.shape))[0]
    shape = [n - k + 1 for n, k in zip(image.shape, kernel.shape, strict=True)]
    return (kernel.flatten() @ patches).view(shape)


@right
def with_a_layer(image, kernel):
    layer = nn.Conv2d(1, 1, tuple(kernel.shape), bias=False, dtype=image.dtype)
    with torch.no_grad():
        layer.weight[0, 0] = kernel
    return layer(image[None, None]).squeeze(0, 1)


@right
def from_python_lists(image, kernel):
    image, kernel = image.tolist(), kernel.tolist()
    kh, kw = len(kernel), len(kernel[0])
    return torch.tensor(
        [
            [sum(image[i + a][j + b] * kernel[a][b] for a in range(kh) for b in range(kw))
             for j in range(len(image[0]) - kw + 1)]
            for i in range(len(image) - kh + 1)
        ]
    )  # fmt: skip


@wrong("flipped")
def as_in_mathematics(image, kernel):
    return loops(image, torch.rot90(kernel, 2), lambda w, k: (w * k).sum())


@wrong("mirrored")
def left_and_right(image, kernel):
    return loops(image, torch.fliplr(kernel), lambda w, k: (w * k).sum())


@wrong("transposed")
def kernel_read_by_columns(image, kernel):
    def value(w, k):
        return sum(w[a, b] * k[b, a] for a in range(len(w)) for b in range(w.shape[1]))

    return loops(image, kernel, value)


@wrong("transposed")
def transposed_and_flattened(image, kernel):
    return loops(image, kernel, lambda w, k: w.flatten() @ k.T.flatten())


@wrong("mean")
def averaged(image, kernel):
    return loops(image, kernel, lambda w, k: (w * k).sum() / k.numel())


@wrong("divided_by_the_weights")
def weighted_mean(image, kernel):
    return loops(image, kernel, lambda w, k: (w * k).sum() / k.sum())


@wrong("maximum")
def largest_product(image, kernel):
    return loops(image, kernel, lambda w, k: torch.max(w * k))


@wrong("matrix_product")
def at_sign(image, kernel):
    return loops(image, kernel, lambda w, k: torch.matmul(w, k).sum())


@wrong("matrix_product")
def at_sign_with_transpose(image, kernel):
    return loops(image, kernel, lambda w, k: (w @ k.T).sum())


@wrong("no_weights")
def sum_of_pixels(image, kernel):
    return loops(image, kernel, lambda w, k: w.sum())


@wrong("weights_added")
def plus_for_times(image, kernel):
    return loops(image, kernel, lambda w, k: torch.sum(w + k))


@wrong("sum_of_weights")
def same_pixel(image, kernel):
    return loops(image, kernel, lambda w, k: sum(w[0, 0] * weight for weight in k.flatten()))


@wrong("one_product")
def equals_for_plus_equals(image, kernel):
    def value(w, k):
        for a, b in itertools.product(*map(range, k.shape)):
            total = w[a, b] * k[a, b]
        return total

    return loops(image, kernel, value)


@wrong("weights_left_out")
def inner_loops_too_short(image, kernel):
    def value(w, k):
        ends = (range(n - 1) for n in k.shape)
        return sum(w[a, b] * k[a, b] for a, b in itertools.product(*ends))

    return loops(image, kernel, value)


@wrong("never_reset")
def total_goes_on(image, kernel):
    total = torch.tensor(0.0)
    out = torch.zeros(image.shape[0] - kernel.shape[0] + 1, image.shape[1] - kernel.shape[1] + 1)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            total = total + (image[i:, j:][: kernel.shape[0], : kernel.shape[1]] * kernel).sum()
            out[i, j] = total
    return out


@wrong("never_reset")
def total_goes_on_in_a_row(image, kernel):
    right = conv2d_of_torch(image, kernel)
    return torch.stack([torch.cumsum(row, 0) for row in right])


@wrong("truncated")
def into_whole_numbers(image, kernel):
    out = torch.zeros(conv2d_of_torch(image, kernel).shape, dtype=torch.int)
    out[:] = conv2d_of_torch(image, kernel)
    return out


@wrong("padded")
def same_by_torch(image, kernel):
    return functional.conv2d(image[None, None], kernel[None, None], padding="same")[0, 0]


@wrong("padded")
def border_of_one(image, kernel):
    return functional.conv2d(image[None, None], kernel[None, None], padding=1)[0, 0]


@wrong("too_many_places")
def into_an_image(image, kernel):
    out = torch.zeros_like(image)
    right = conv2d_of_torch(image, kernel)
    for i, row in enumerate(right):
        out[i, : len(row)] = row
    return out


@wrong("off_by_one")
def one_place_less(image, kernel):
    return loops(image, kernel, lambda w, k: (w * k).sum(), rows=-1, columns=-1)


@wrong("one_side_short")
def one_column_less(image, kernel):
    return loops(image, kernel, lambda w, k: (w * k).sum(), columns=-1)


@wrong("stopped_early")
def loops_end_early(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for i in range(image.shape[0] - kh):
        for j in range(image.shape[1] - kw):
            out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return out


@wrong("jumping")
def side_by_side(image, kernel):
    return functional.conv2d(image[None, None], kernel[None, None], stride=tuple(kernel.shape))[
        0, 0
    ]


@wrong("jumping")
def stride_of_two(image, kernel):
    return functional.conv2d(image[None, None], kernel[None, None], stride=2)[0, 0]


@wrong("first_row_only")
def return_in_the_outer_loop(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
        return out
    return None


@wrong("first_value_only")
def return_at_once(image, kernel):
    kh, kw = kernel.shape
    for i in range(image.shape[0] - kh + 1):
        for j in range(image.shape[1] - kw + 1):
            return (image[i : i + kh, j : j + kw] * kernel).sum()
    return None


@wrong("last_value_only")
def overwritten(image, kernel):
    (H, W), (kh, kw) = image.shape, kernel.shape
    for i, j in itertools.product(range(H - kh + 1), range(W - kw + 1)):
        result = (image[i : i + kh, j : j + kw] * kernel).sum()
    return result


@wrong("all_windows_added")
def all_in_one(image, kernel):
    return conv2d_of_torch(image, kernel).sum()
