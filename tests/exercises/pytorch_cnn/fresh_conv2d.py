"""Answers to `conv2d` by somebody who had only the notebook, written when the checks were done."""

import numpy as np
import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def two_loops(image, kernel):
    kh, kw = kernel.shape
    H, W = image.shape
    out = torch.zeros(H - kh + 1, W - kw + 1, dtype=torch.result_type(image, kernel))
    for i in range(H - kh + 1):
        for j in range(W - kw + 1):
            out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return out


@right
def rows_of_lists(image, kernel):
    kh, kw = kernel.shape
    rows = []
    for top in range(image.shape[0] - kh + 1):
        row = []
        for left in range(image.shape[1] - kw + 1):
            row.append(torch.sum(image[top : top + kh, left : left + kw] * kernel))
        rows.append(torch.stack(row))
    return torch.stack(rows)


@right
def shifted_copies(image, kernel):
    kh, kw = kernel.shape
    h, w = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    return sum(image[a : a + h, b : b + w] * kernel[a, b] for a in range(kh) for b in range(kw))


@right
def windows_by_unfold(image, kernel):
    windows = image.unfold(0, kernel.shape[0], 1).unfold(1, kernel.shape[1], 1)
    return (windows * kernel).sum(dim=(2, 3))


# turns the kernel round, as textbooks of signal processing do
@wrong()
def flipped_kernel(image, kernel):
    k = torch.flip(kernel, dims=[0, 1])
    kh, kw = k.shape
    h, w = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    out = torch.zeros(h, w)
    for i in range(h):
        for j in range(w):
            out[i, j] = (image[i : i + kh, j : j + kw] * k).sum()
    return out


# forgets + 1: the last row and column are missing
@wrong()
def one_place_missing(image, kernel):
    kh, kw = kernel.shape
    H, W = image.shape
    out = torch.zeros(H - kh, W - kw)
    for i in range(H - kh):
        for j in range(W - kw):
            out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return out


# takes image and kernel for squares
@wrong()
def squares_only(image, kernel):
    k = len(kernel)
    n = len(image) - k + 1
    out = torch.zeros(n, n)
    for i in range(n):
        for j in range(n):
            out[i, j] = (image[i : i + k, j : j + k] * kernel).sum()
    return out


# matrix product instead of entry by entry
@wrong()
def matmul_of_windows(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = (image[i : i + kh, j : j + kw] @ kernel).sum()
    return out


# zeros around the image, so that the size stays
@wrong()
def padded_to_the_same_size(image, kernel):
    kh, kw = kernel.shape
    return functional.conv2d(image[None, None], kernel[None, None], padding=(kh // 2, kw // 2))[
        0, 0
    ]


# no axes for batch and channel: an error
@wrong()
def torch_without_axes(image, kernel):
    return functional.conv2d(image, kernel)


# four loops, and = in the place of +=
@wrong()
def forgets_to_add_up(image, kernel):
    kh, kw = kernel.shape
    h, w = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    out = torch.zeros(h, w)
    for i in range(h):
        for j in range(w):
            for a in range(kh):
                for b in range(kw):
                    out[i, j] = image[i + a, j + b] * kernel[a, b]
    return out


# the window moves by its own width
@wrong()
def windows_side_by_side(image, kernel):
    kh, kw = kernel.shape
    windows = image.unfold(0, kh, kh).unfold(1, kw, kw)
    return (windows * kernel).sum(dim=(2, 3))


# whole numbers only, in NumPy
@wrong()
def integer_result(image, kernel):
    image, kernel = np.asarray(image), np.asarray(kernel)
    kh, kw = kernel.shape
    out = np.zeros((image.shape[0] - kh + 1, image.shape[1] - kw + 1), dtype=int)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.sum(image[i : i + kh, j : j + kw] * kernel)
    return torch.from_numpy(out)


# mean in the place of the sum, and a result that lies on its side
@wrong()
def mean_and_transposed(image, kernel):
    kh, kw = kernel.shape
    out = torch.zeros(image.shape[1] - kw + 1, image.shape[0] - kh + 1)
    for i in range(image.shape[0] - kh + 1):
        for j in range(image.shape[1] - kw + 1):
            out[j, i] = (image[i : i + kh, j : j + kw] * kernel).mean()
    return out


# kernel axes mixed up in the slice
@wrong()
def height_and_width_swapped(image, kernel):
    kw, kh = kernel.shape
    out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return out
