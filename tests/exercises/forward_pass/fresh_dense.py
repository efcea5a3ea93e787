"""Answers to `dense` by somebody who had only the notebook, written when the checks were done."""

import torch

from tests.exercises.answers import right, wrong


@right
def as_in_the_text(A_prev, W, b):
    return A_prev @ W.T + b


@right
def three_loops(A_prev, W, b):
    N, n_in = A_prev.shape
    n_out = len(W)
    Z = torch.zeros(N, n_out, dtype=A_prev.dtype)
    for n in range(N):
        for j in range(n_out):
            for i in range(n_in):
                Z[n, j] += A_prev[n, i] * W[j, i]
            Z[n, j] += b[j]
    return Z


@right
def with_einsum(A_prev, W, b):
    return torch.einsum("ni,oi->no", A_prev, W) + b


# forgets the transpose
@wrong()
def no_transpose(A_prev, W, b):
    return A_prev @ W + b


# transposes only where it would fail otherwise: wrong for a square W
@wrong()
def transpose_if_needed(A_prev, W, b):
    if A_prev.shape[1] != W.shape[0]:
        W = W.T
    return torch.matmul(A_prev, W) + b


# reshape is not a transpose
@wrong()
def reshaped(A_prev, W, b):
    return A_prev @ W.reshape(W.shape[1], W.shape[0]) + b


# transposed result, (out, N)
@wrong()
def columns_are_examples(A_prev, W, b):
    return W @ A_prev.T + b.unsqueeze(1)


# forgets the bias
@wrong()
def without_bias(A_prev, W, b):
    return torch.mm(A_prev, W.t())


# applies ReLU already
@wrong()
def with_activation(A_prev, W, b):
    return torch.relu(A_prev @ W.T + b)


# a batch of one loses its first axis
@wrong()
def squeezed(A_prev, W, b):
    return (A_prev @ W.T + b).squeeze()


# transposes the caller's W for good
@wrong()
def transposed_in_place(A_prev, W, b):
    return A_prev @ W.t_() + b


# writes the first example into all rows, and has no bias
@wrong()
def first_example_everywhere(A_prev, W, b):
    Z = torch.zeros(len(A_prev), len(W), dtype=W.dtype)
    for n in range(len(A_prev)):
        Z[n] = W @ A_prev[0]
    return Z
