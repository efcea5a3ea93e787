"""Answers to `conv2d_backward` that learners could write, and how each is to be judged."""

import itertools

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


def share(dZ, X, W):
    """Let each place add its share, as most people write it."""
    kh, kw = W.shape[2:]
    dX, dW = torch.zeros(X.shape), torch.zeros(W.shape)
    for n, o, i, j in itertools.product(*map(range, dZ.shape)):
        dW[o] += dZ[n, o, i, j] * X[n, :, i : i + kh, j : j + kw]
        dX[n, :, i : i + kh, j : j + kw] += dZ[n, o, i, j] * W[o]
    return dX, dW, dZ.sum((0, 2, 3))


@right
def four_loops(dZ, X, W):
    return share(dZ, X, W)


@right
def with_autograd(dZ, X, W):
    leaves = [X.clone(), W.clone(), torch.zeros(len(W))]
    for leaf in leaves:
        leaf.requires_grad_()
    return torch.autograd.grad(functional.conv2d(*leaves), leaves, dZ)


@right
def with_dense_backward(dZ, X, W):
    def dense_backward(dZ, A_prev, W):
        return dZ @ W, dZ.T @ A_prev, dZ.sum(0)

    kh, kw = W.shape[2:]
    dX, dW, db = torch.zeros(X.shape), torch.zeros(W.shape), torch.zeros(len(W))
    for i, j in itertools.product(range(dZ.shape[2]), range(dZ.shape[3])):
        window = X[:, :, i : i + kh, j : j + kw]
        da, dw, d = dense_backward(dZ[:, :, i, j], window.flatten(1), W.flatten(1))
        dX[:, :, i : i + kh, j : j + kw] += da.view(window.shape)
        dW += dw.view(W.shape)
        db += d
    return dX, dW, db


@right
def as_convolutions(dZ, X, W):
    kh, kw = W.shape[2:]
    padded = functional.pad(dZ, (kw - 1, kw - 1, kh - 1, kh - 1))
    dX = functional.conv2d(padded, W.flip(2, 3).transpose(0, 1))
    dW = functional.conv2d(X.transpose(0, 1), dZ.transpose(0, 1)).transpose(0, 1)
    return dX, dW, dZ.flatten(2).sum((0, 2))


@right
def by_the_weights(dZ, X, W):
    rows, columns = dZ.shape[2:]
    dX, dW = torch.zeros_like(X), torch.zeros_like(W)
    for a, b in itertools.product(*map(range, W.shape[2:])):
        part = X[:, :, a : a + rows, b : b + columns]
        dW[:, :, a, b] = torch.einsum("noij,ncij->oc", dZ, part)
        dX[:, :, a : a + rows, b : b + columns] += torch.einsum("noij,oc->ncij", dZ, W[:, :, a, b])
    return [dX, dW, torch.einsum("noij->o", dZ)]


@right
def of_transposed_convolution(dZ, X, W):
    dX = functional.conv_transpose2d(dZ, W)
    dW = torch.nn.grad.conv2d_weight(X, W.shape, dZ)
    return dX, dW, sum(each.sum((1, 2)) for each in dZ)


@wrong("overwritten")
def equals_sign(dZ, X, W):
    kh, kw = W.shape[2:]
    dX = torch.zeros(X.shape)
    for i, j in itertools.product(range(dZ.shape[2]), range(dZ.shape[3])):
        flat = dZ[:, :, i, j] @ W.flatten(1)
        dX[:, :, i : i + kh, j : j + kw] = flat.view(len(X), *W.shape[1:])
    return dX, *share(dZ, X, W)[1:]


@wrong("kernel_turned")
def not_turned(dZ, X, W):
    kh, kw = W.shape[2:]
    padded = functional.pad(dZ, (kw - 1, kw - 1, kh - 1, kh - 1))
    return functional.conv2d(padded, W.transpose(0, 1)), *share(dZ, X, W)[1:]


@wrong("gradient_turned")
def turned_back(dZ, X, W):
    dX, dW, db = share(dZ, X, W)
    return dX, dW.flip([2, 3]), db


@wrong("one_output_channel")
def last_kernel(dZ, X, W):
    for o in range(len(W)):
        dX = functional.conv_transpose2d(dZ[:, o : o + 1], W[o : o + 1])
    return dX, *share(dZ, X, W)[1:]


@wrong("output_channels_averaged")
def mean_of_kernels(dZ, X, W):
    each = [functional.conv_transpose2d(dZ[:, [o]], W[[o]]) for o in range(len(W))]
    return torch.stack(each).mean(0), *share(dZ, X, W)[1:]


@wrong("one_image")
def last_image(dZ, X, W):
    for n in range(len(X)):
        dW = torch.nn.grad.conv2d_weight(X[n : n + 1], W.shape, dZ[n : n + 1])
    return share(dZ, X, W)[0], dW, dZ.sum((0, 2, 3))


@wrong("batch_averaged")
def mean_over_images(dZ, X, W):
    dX, dW, db = share(dZ, X, W)
    return dX, dW / X.shape[0], db


@wrong("batch_not_summed")
def for_each_image(dZ, X, W):
    pairs = zip(dZ.split(1), X.split(1), strict=True)
    return share(dZ, X, W)[0], torch.stack([share(*p, W)[1] for p in pairs]), dZ.sum((0, 2, 3))


@wrong("one_place")
def last_place(dZ, X, W):
    kh, kw = W.shape[2:]
    for i, j in itertools.product(range(dZ.shape[2]), range(dZ.shape[3])):
        window = X[:, :, i : i + kh, j : j + kw]
        dW = (dZ[:, :, i, j].T @ window.flatten(1)).view(W.shape)
    return share(dZ, X, W)[0], dW, dZ.sum((0, 2, 3))


@wrong("last_place_replaces")
def equals_for_the_parameters(dZ, X, W):
    kh, kw = W.shape[2:]
    for i, j in itertools.product(range(dZ.shape[2]), range(dZ.shape[3])):
        delta, window = dZ[:, :, i, j], X[:, :, i : i + kh, j : j + kw].flatten(1)
        dW, db = (delta.T @ window).view(W.shape), delta.sum(0)
    return share(dZ, X, W)[0], dW, db


@wrong("bias_averaged")
def mean_db(dZ, X, W):
    return *share(dZ, X, W)[:2], dZ.mean((0, 2, 3))


@wrong("bias_not_summed")
def db_of_a_dense_layer(dZ, X, W):
    return *share(dZ, X, W)[:2], dZ.sum(dim=0)


@wrong("single_bias")
def db_total(dZ, X, W):
    return *share(dZ, X, W)[:2], dZ.sum().item()


@wrong("everything_divided")
def all_over_n(dZ, X, W):
    return share(dZ / len(dZ), X, W)


@wrong("order_of_results")
def dw_first(dZ, X, W):
    dX, dW, db = share(dZ, X, W)
    return dW, dX, db


@wrong("stopped_early")
def loops_end_early(dZ, X, W):
    part = dZ.clone()
    part[:, :, -1], part[..., -1] = 0, 0
    return *share(part, X, W)[:2], dZ.sum((0, 2, 3))


@wrong("dz_left_out_of_kernels")
def sum_of_windows(dZ, X, W):
    dX, _, db = share(dZ, X, W)
    return dX, share(torch.ones_like(dZ), X, W)[1], db


@wrong()
def two_of_three(dZ, X, W):
    return share(dZ, X, W)[:2]


@wrong()
def db_with_axes(dZ, X, W):
    return *share(dZ, X, W)[:2], dZ.sum((0, 2, 3), keepdim=True)


@wrong("side_effect")
def dz_scaled(dZ, X, W):
    result = share(dZ, X, W)
    dZ *= 2
    return result
