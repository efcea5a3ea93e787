"""Answers to `dense_backward` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def three_products(dZ, A_prev, W):
    dA_prev = dZ @ W
    dW = dZ.T @ A_prev
    db = dZ.sum(dim=0)
    return dA_prev, dW, db


@right
def example_after_example(dZ, A_prev, W):
    dA_prev = torch.zeros_like(A_prev)
    dW = torch.zeros_like(W)
    db = torch.zeros(W.shape[0], dtype=W.dtype)
    for n in range(len(dZ)):
        dW += torch.outer(dZ[n], A_prev[n])
        db += dZ[n]
        dA_prev[n] = dZ[n] @ W
    return dA_prev, dW, db


@right
def ask_autograd(dZ, A_prev, W):
    A, V = A_prev.detach().clone().requires_grad_(), W.detach().clone().requires_grad_()
    b = torch.zeros(len(W), dtype=W.dtype, requires_grad=True)
    return torch.autograd.grad(A @ V.T + b, (A, V, b), grad_outputs=dZ)


# averages over the batch
@wrong()
def averaged(dZ, A_prev, W):
    N = dZ.shape[0]
    return dZ @ W, dZ.T @ A_prev / N, dZ.sum(dim=0) / N


# dW has the shape (in, out)
@wrong()
def dw_transposed(dZ, A_prev, W):
    return dZ @ W, A_prev.T @ dZ, dZ.sum(dim=0)


# transposes W as in the forward pass
@wrong()
def forward_transpose(dZ, A_prev, W):
    return dZ @ W.T, dZ.T @ A_prev, dZ.sum(0)


# adds over the neurons instead of the examples
@wrong()
def db_over_the_neurons(dZ, A_prev, W):
    return torch.matmul(dZ, W), torch.matmul(dZ.T, A_prev), dZ.sum(dim=1)


# db is a row of shape (1, out), as in NumPy code on the web
@wrong()
def db_keeps_the_axis(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, torch.sum(dZ, dim=0, keepdim=True)


# another order of the three
@wrong()
def wrong_order(dZ, A_prev, W):
    return dZ.T @ A_prev, dZ.sum(dim=0), dZ @ W


# squeeze takes the only axis away when there is one neuron
@wrong()
def squeezed(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.sum(dim=0, keepdim=True).squeeze()


# only the last example counts
@wrong()
def overwritten(dZ, A_prev, W):
    for n in range(dZ.shape[0]):
        dW = torch.outer(dZ[n], A_prev[n])
        db = dZ[n]
    return dZ @ W, dW, db


# db is not added up, and there is a ReLU mask that nobody asked for
@wrong()
def masked_and_not_summed(dZ, A_prev, W):
    return (dZ @ W) * (A_prev > 0), dZ.T @ A_prev, dZ
