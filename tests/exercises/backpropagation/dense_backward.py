"""Answers to `dense_backward` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right


@right
def dense_backward_by_loop(dZ, A_prev, W):
    dA_prev, dW, db = torch.zeros_like(A_prev), torch.zeros_like(W), torch.zeros(len(W)).to(W)
    for dz, a_prev, da_prev in zip(dZ, A_prev, dA_prev, strict=True):
        for j in range(len(W)):
            da_prev += dz[j] * W[j]
            dW[j] += dz[j] * a_prev
            db[j] += dz[j]
    return dA_prev, dW, db


@right
def dense_backward_with_einsum(dZ, A_prev, W):
    return (
        torch.einsum("no,oi->ni", dZ, W),
        torch.einsum("no,ni->oi", dZ, A_prev),
        torch.einsum("no->o", dZ),
    )


@right
def dense_backward_with_numpy(dZ, A_prev, W):
    dZ, A_prev, W = dZ.numpy(), A_prev.numpy(), W.numpy()
    return [dZ @ W, (A_prev.T @ dZ).T, np.sum(dZ, axis=0)]
