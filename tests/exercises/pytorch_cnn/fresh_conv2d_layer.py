"""Answers to `conv2d_layer` by somebody who had only the notebook."""

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


def sizes(X, W, stride, padding):
    return tuple((X.shape[k] + 2 * padding - W.shape[k]) // stride + 1 for k in (2, 3))


@right
def my_conv2d_for_each_channel(X, W, b, stride=1, padding=0):
    def conv2d(image, kernel):
        kh, kw = kernel.shape
        out = torch.zeros(image.shape[0] - kh + 1, image.shape[1] - kw + 1)
        for i in range(out.shape[0]):
            for j in range(out.shape[1]):
                out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
        return out

    X = functional.pad(X, (padding, padding, padding, padding))
    maps = []
    for image in X:
        for o in range(len(W)):
            total = b[o]
            for c in range(len(image)):
                total = total + conv2d(image[c], W[o, c])
            maps.append(total[::stride, ::stride])
    return torch.stack(maps).view(len(X), len(W), *maps[0].shape)


@right
def four_loops(X, W, b, stride=1, padding=0):
    rows, columns = sizes(X, W, stride, padding)
    big = torch.zeros(X.shape[0], X.shape[1], X.shape[2] + 2 * padding, X.shape[3] + 2 * padding)
    big[:, :, padding : padding + X.shape[2], padding : padding + X.shape[3]] = X
    out = torch.zeros(X.shape[0], W.shape[0], rows, columns)
    for n in range(X.shape[0]):
        for o in range(W.shape[0]):
            for i in range(rows):
                for j in range(columns):
                    y, x = i * stride, j * stride
                    window = big[n, :, y : y + W.shape[2], x : x + W.shape[3]]
                    out[n, o, i, j] = torch.sum(window * W[o]) + b[o]
    return out


@wrong("channels_averaged")
def mean_over_channels(X, W, b, stride=1, padding=0):
    Z = 0
    for c in range(X.shape[1]):
        Z = Z + functional.conv2d(X[:, [c]], W[:, [c]], None, stride, padding)
    return Z / X.shape[1] + b.view(1, -1, 1, 1)


@wrong("padded_on_one_side")
def zeros_before(X, W, b, stride=1, padding=0):
    return functional.conv2d(functional.pad(X, (padding, 0, padding, 0)), W, b, stride)


@wrong("stride_in_one_direction")
def only_rows(X, W, b, stride=1, padding=0):
    return functional.conv2d(X, W, b, padding=padding)[:, :, ::stride]


@wrong("bias_shared")
def sum_of_biases(X, W, b, stride=1, padding=0):
    return functional.conv2d(X, W, None, stride, padding) + b.sum()
