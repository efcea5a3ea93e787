"""Answers to `conv2d` that learners could write, and how each is to be judged."""

import itertools

import numpy as np
import torch
from torch.nn import functional

from tests.exercises.answers import right


@right
def conv2d_of_torch(image, kernel):
    return functional.conv2d(image[None, None], kernel[None, None])[0, 0]


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
