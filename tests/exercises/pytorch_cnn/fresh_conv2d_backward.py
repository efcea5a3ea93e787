"""Answers to `conv2d_backward` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


def walk(dZ, X, W, add=True):
    kh, kw = W.shape[2], W.shape[3]
    dX, dW, db = torch.zeros(X.shape), torch.zeros(W.shape), torch.zeros(W.shape[0])
    for i in range(dZ.shape[2]):
        for j in range(dZ.shape[3]):
            delta = dZ[:, :, i, j]
            window = X[:, :, i : i + kh, j : j + kw].reshape(len(X), -1)
            back = (delta @ W.reshape(len(W), -1)).reshape(len(X), *W.shape[1:])
            if add:
                dX[:, :, i : i + kh, j : j + kw] += back
            else:
                dX[:, :, i : i + kh, j : j + kw] = back
            dW += (delta.T @ window).reshape(W.shape)
            db += delta.sum(dim=0)
    return dX, dW, db


@right
def with_a_walk(dZ, X, W):
    return walk(dZ, X, W)


@right
def with_numpy(dZ, X, W):
    dX, dW, db = (each.numpy() for each in walk(dZ, X, W))
    return dX, dW, db


@wrong("overwritten")
def without_plus(dZ, X, W):
    return walk(dZ, X, W, add=False)


@wrong("everything_divided")
def divided_by_the_batch(dZ, X, W):
    return [each / X.shape[0] for each in walk(dZ, X, W)]


@wrong("bias_averaged")
def bias_mean_over_batch(dZ, X, W):
    dX, dW, _ = walk(dZ, X, W)
    return dX, dW, dZ.mean(dim=0).sum(dim=(1, 2))
