"""Answers to `conv2d_layer` that learners could write, and how each is to be judged."""

import itertools

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


def places(X, W, stride, padding):
    """Return how many rows and columns come out."""
    return [
        (n + 2 * padding - k) // stride + 1 for n, k in zip(X.shape[2:], W.shape[2:], strict=True)
    ]


def loops(X, W, b, stride, padding, value, pad=None):
    """Fill the result with what `value` makes of the windows (N, c_in, kh, kw) of a place."""
    kh, kw = W.shape[2:]
    rows, columns = places(X, W, stride, padding)
    X = functional.pad(X, pad or (padding,) * 4)
    Z = torch.zeros(len(X), len(W), rows, columns)
    for i, j in itertools.product(range(rows), range(columns)):
        window = X[:, :, i * stride : i * stride + kh, j * stride : j * stride + kw]
        Z[:, :, i, j] = value(window, W, b)
    return Z


def dense(window, W, b):
    return window.flatten(1) @ W.flatten(1).T + b


@right
def of_torch(X, W, b, stride=1, padding=0):
    return functional.conv2d(X, W, b, stride=stride, padding=padding)


@right
def as_dense_layers(X, W, b, stride=1, padding=0):
    return loops(X, W, b, stride, padding, dense)


@right
def seven_loops(X, W, b, stride=1, padding=0):
    N, c_in, H, width = X.shape
    c_out, _, kh, kw = W.shape
    padded = np.zeros((N, c_in, H + 2 * padding, width + 2 * padding))
    padded[:, :, padding : padding + H, padding : padding + width] = X.numpy()
    rows, columns = places(X, W, stride, padding)
    weights, out = W.tolist(), np.zeros((N, c_out, rows, columns))
    for n in range(N):
        for o in range(c_out):
            for i in range(rows):
                for j in range(columns):
                    total = b[o].item()
                    for c in range(c_in):
                        for a in range(kh):
                            for d in range(kw):
                                pixel = padded[n, c, i * stride + a, j * stride + d]
                                total += pixel * weights[o][c][a][d]
                    out[n, o, i, j] = total
    return out


@right
def every_image_and_kernel_by_itself(X, W, b, stride=1, padding=0):
    def one_channel(image, kernel):
        image = functional.pad(image, (padding,) * 4)
        windows = image.unfold(0, kernel.shape[0], stride).unfold(1, kernel.shape[1], stride)
        return (windows * kernel).sum((2, 3))

    return torch.stack(
        [
            torch.stack(
                [
                    sum(one_channel(*pair) for pair in zip(x, w, strict=True)) + bias
                    for w, bias in zip(W, b, strict=True)
                ]
            )
            for x in X
        ]
    )


@right
def all_places_then_every_second(X, W, b, stride=1, padding=0):
    return functional.conv2d(X, W, b, padding=padding)[:, :, ::stride, ::stride]


@right
def as_a_matrix_product(X, W, b, stride=1, padding=0):
    columns = functional.unfold(X, tuple(W.shape[2:]), padding=padding, stride=stride)
    Z = W.flatten(1) @ columns + b[:, None]
    return Z.view(len(X), len(W), *places(X, W, stride, padding))


@right
def with_a_layer(X, W, b, stride=1, padding=0):
    layer = nn.Conv2d(W.shape[1], W.shape[0], tuple(W.shape[2:]), stride, padding)
    with torch.no_grad():
        layer.weight.copy_(W)
        layer.bias.copy_(b)
        return layer(X)


@right
def by_einsum(X, W, b, stride=1, padding=0):
    padded = torch.zeros(*X.shape[:2], *(n + 2 * padding for n in X.shape[2:]))
    padded[:, :, padding : padding + X.shape[2], padding : padding + X.shape[3]] = X
    windows = padded.unfold(2, W.shape[2], stride).unfold(3, W.shape[3], stride)
    return torch.einsum("ncijab,ocab->noij", windows, W) + b[None, :, None, None]


@right
def by_shifted_copies(X, W, b, stride=1, padding=0):
    X = functional.pad(X, (padding, padding, padding, padding))
    rows, columns = X.shape[2] - W.shape[2] + 1, X.shape[3] - W.shape[3] + 1
    Z = b.view(1, -1, 1, 1)
    for a in range(W.shape[2]):
        for d in range(W.shape[3]):
            part = X[:, :, a : a + rows : stride, d : d + columns : stride]
            Z = Z + torch.einsum("ncij,oc->noij", part, W[:, :, a, d])
    return Z


@wrong("flipped")
def as_in_mathematics(X, W, b, stride=1, padding=0):
    return loops(X, torch.rot90(W, 2, (2, 3)), b, stride, padding, dense)


@wrong("channels_averaged")
def mean_of_channels(X, W, b, stride=1, padding=0):
    return loops(
        X, W, b, stride, padding,
        lambda w, W, b: (w[:, None] * W).sum((3, 4)).mean(2) + b,
    )  # fmt: skip


@wrong("products_averaged")
def mean_of_products(X, W, b, stride=1, padding=0):
    return loops(X, W, b, stride, padding, lambda w, W, b: (w[:, None] * W).mean((2, 3, 4)) + b)


@wrong("one_channel")
def equals_for_plus_equals(X, W, b, stride=1, padding=0):
    for c in range(X.shape[1]):
        Z = loops(X[:, c : c + 1], W[:, c : c + 1], b, stride, padding, dense)
    return Z


@wrong("batch_summed")
def sum_of_a_whole_window(X, W, b, stride=1, padding=0):
    Z = torch.zeros(len(X), len(W), *places(X, W, stride, padding))
    for k in range(len(W)):
        one = loops(
            X, W[:1], b, stride, padding,
            lambda w, W_, b_, k=k: (w * W[k]).sum() + b[k],
        )  # fmt: skip
        Z[:, k] = one[:, 0]
    return Z


@wrong("batch_summed")
def dense_layers_added(X, W, b, stride=1, padding=0):
    return loops(X, W, b, stride, padding, lambda w, W, b: dense(w, W, b).sum(0))


@wrong("one_kernel")
def the_first_kernel(X, W, b, stride=1, padding=0):
    return loops(X, W, b, stride, padding, lambda w, W, b: (w * W[0]).sum((1, 2, 3))[:, None] + b)


@wrong("slices_not_told_apart")
def channels_added_first(X, W, b, stride=1, padding=0):
    grey = X.sum(1, keepdim=True)
    return loops(grey, W[:, :1], b, stride, padding, dense)


@wrong("no_bias")
def without_b(X, W, b, stride=1, padding=0):
    return loops(X, W, b, stride, padding, lambda w, W, b: w.flatten(1) @ W.flatten(1).T)


@wrong("bias_per_weight")
def bias_in_the_inner_sum(X, W, b, stride=1, padding=0):
    def value(window, W, b):
        return (window[:, None] * W + b.view(-1, 1, 1, 1)).sum((2, 3, 4))

    return loops(X, W, b, stride, padding, value)


@wrong("bias_per_weight")
def bias_for_each_channel(X, W, b, stride=1, padding=0):
    Z = 0
    for c in range(X.shape[1]):
        Z = Z + loops(X[:, c : c + 1], W[:, c : c + 1], b, stride, padding, dense)
    return Z


@wrong("bias_shared")
def one_bias(X, W, b, stride=1, padding=0):
    return loops(X, W, b[0], stride, padding, dense)


@wrong("padded_on_one_side")
def right_and_below(X, W, b, stride=1, padding=0):
    return functional.conv2d(functional.pad(X, (0, padding, 0, padding)), W, b, stride)


@wrong("all_padding_on_one_side")
def into_zeros_from_the_corner(X, W, b, stride=1, padding=0):
    padded = torch.zeros(*X.shape[:2], *(n + 2 * padding for n in X.shape[2:]))
    padded[:, :, : X.shape[2], : X.shape[3]] = X
    return functional.conv2d(padded, W, b, stride)


@wrong("padded_in_one_direction")
def two_numbers_for_pad(X, W, b, stride=1, padding=0):
    return functional.conv2d(functional.pad(X, (padding, padding)), W, b, stride)


@wrong("padding_ignored")
def padded_and_forgotten(X, W, b, stride=1, padding=0):
    return functional.conv2d(X, W, b, stride)


@wrong("padding_doubled")
def padded_twice(X, W, b, stride=1, padding=0):
    return functional.conv2d(functional.pad(X, (padding,) * 4), W, b, stride, padding)


@wrong("stride_ignored")
def without_stride(X, W, b, stride=1, padding=0):
    return loops(X, W, b, 1, padding, dense)


@wrong("crowded_windows")
def at_i_and_j(X, W, b, stride=1, padding=0):
    rows, columns = places(X, W, stride, padding)
    X = functional.pad(X, (padding,) * 4)
    Z = torch.zeros(len(X), len(W), rows, columns)
    for i, j in itertools.product(range(rows), range(columns)):
        Z[:, :, i, j] = dense(X[:, :, i : i + W.shape[2], j : j + W.shape[3]], W, b)
    return Z


@wrong("stride_inside_the_window")
def step_in_the_slice(X, W, b, stride=1, padding=0):
    return functional.conv2d(X, W, b, padding=padding, dilation=stride)


@wrong("stride_inside_the_window")
def every_second_pixel(X, W, b, stride=1, padding=0):
    X = functional.pad(X, (padding,) * 4)[:, :, ::stride, ::stride]
    lacking = [max(0, k - n) for k, n in zip(W.shape[2:], X.shape[2:], strict=True)]
    return functional.conv2d(functional.pad(X, (0, lacking[1], 0, lacking[0])), W, b)


@wrong("channels_last")
def last_axis(X, W, b, stride=1, padding=0):
    return torch.movedim(of_torch(X, W, b, stride, padding), 1, -1)


@wrong("with_relu")
def clamped(X, W, b, stride=1, padding=0):
    return of_torch(X, W, b, stride, padding).clamp(min=0)


@wrong("off_by_one")
def one_less(X, W, b, stride=1, padding=0):
    return of_torch(X, W, b, stride, padding)[:, :, :-1, :-1]


@wrong("batch_second")
def kernels_first(X, W, b, stride=1, padding=0):
    return torch.stack(
        [of_torch(X, w[None], c[None], stride, padding)[:, 0] for w, c in zip(W, b, strict=True)]
    )


@wrong("error", "cases")
def bias_on_the_last_axis(X, W, b, stride=1, padding=0):
    return functional.conv2d(X, W, None, stride, padding) + b


@wrong()
def defaults_changed(X, W, b, stride=2, padding=1):
    return of_torch(X, W, b, stride, padding)
