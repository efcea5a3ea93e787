"""Answers to `dense_backward` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def column_sums_by_ones(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, torch.ones(len(dZ)) @ dZ


@right
def dense_backward_by_loop(dZ, A_prev, W):
    dA_prev, dW, db = torch.zeros(A_prev.shape), torch.zeros(W.shape), torch.zeros(len(W))
    for n in range(len(dZ)):
        for j in range(len(W)):
            db[j] += dZ[n, j]
            for i in range(W.shape[1]):
                dA_prev[n, i] += dZ[n, j] * W[j, i]
                dW[j, i] += dZ[n, j] * A_prev[n, i]
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


@right
def by_outer_products(dZ, A_prev, W):
    pairs = list(zip(dZ, A_prev, strict=True))
    return torch.stack([W.T @ dz for dz in dZ]), sum(torch.outer(*p) for p in pairs), sum(dZ)


@right
def with_autograd(dZ, A_prev, W):
    leaves = [A_prev.clone(), W.clone(), torch.zeros(len(W), dtype=W.dtype)]
    for leaf in leaves:
        leaf.requires_grad_()
    torch.nn.functional.linear(*leaves).backward(dZ)
    return tuple(leaf.grad for leaf in leaves)


@right
def by_broadcast(dZ, A_prev, W):
    dA = (dZ[:, :, None] * W[None]).sum(1)
    return dA, (dZ[:, :, None] * A_prev[:, None, :]).sum(0), torch.ones(len(dZ)).to(dZ) @ dZ


@wrong("weights_transposed", "transpose")
def dw_transposed(dZ, A_prev, W):
    return dZ.matmul(W), A_prev.t().matmul(dZ), dZ.sum(0)


@wrong("wrong_axes_meet_for_the_inputs")
def w_transposed(dZ, A_prev, W):
    return torch.matmul(dZ, W.T), torch.matmul(dZ.T, A_prev), torch.sum(dZ, 0)


@wrong("wrong_axes_meet_for_the_inputs")
def w_first(dZ, A_prev, W):
    return W @ dZ, dZ.T @ A_prev, dZ.sum(0)


@wrong("wrong_axes_meet_for_the_weights")
def dz_not_transposed(dZ, A_prev, W):
    dW = dZ @ A_prev
    return dZ @ W, dW, dZ.sum(axis=0)


@wrong("error")
def both_products(dZ, A_prev, W):
    return dZ @ W.T, dZ @ A_prev.T, dZ.sum(0)


@wrong("bias_not_summed")
def db_is_dz(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ


@wrong("shape")
def db_keepdim(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.sum(dim=0, keepdim=True)


@wrong("bias_averaged")
def db_mean(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, torch.mean(dZ, dim=0)


@wrong("divided_again")
def one_over_n(dZ, A_prev, W):
    N = dZ.shape[0]
    return dZ @ W, 1 / N * dZ.T @ A_prev, 1 / N * dZ.sum(0)


@wrong("everything_divided", "factor_by_size")
def all_over_n(dZ, A_prev, W):
    dZ = dZ / len(dZ)
    return dZ @ W, dZ.T @ A_prev, dZ.sum(0)


@wrong("weights_averaged", "factor_by_size")
def dw_mean(dZ, A_prev, W):
    return dZ @ W, (dZ[:, :, None] * A_prev[:, None]).mean(0), dZ.sum(0)


@wrong("bias_over_neurons")
def db_axis(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.numpy().sum(axis=1)


@wrong("bias_single_number")
def db_total(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.sum().item()


@wrong("order_of_results")
def dw_db_da(dZ, A_prev, W):
    return dZ.T @ A_prev, dZ.sum(0), dZ @ W


@wrong("order_of_results")
def dw_first(dZ, A_prev, W):
    return dZ.T @ A_prev, dZ @ W, dZ.sum(0)


@wrong("inputs_left_out")
def two_results(dZ, A_prev, W):
    return dZ.T @ A_prev, dZ.sum(0)


@wrong("alone")
def weights_alone(dZ, A_prev, W):
    return torch.einsum("no,ni->oi", dZ, A_prev)


@wrong("one_example_counts")
def overwritten_in_the_loop(dZ, A_prev, W):
    dA = torch.zeros_like(A_prev)
    for n in range(len(dZ)):
        dA[n] = dZ[n] @ W
        dW = torch.outer(dZ[n], A_prev[n])
        db = dZ[n]
    return dA, dW, db


@wrong("only_one_example")
def return_in_the_loop(dZ, A_prev, W):
    for dz, a in zip(dZ, A_prev, strict=True):
        return dz @ W, dz[:, None] * a, dz
    return None


@wrong("inputs_as_a_factor")
def with_relu_mask(dZ, A_prev, W):
    return torch.where(A_prev > 0, dZ @ W, 0), dZ.T @ A_prev, dZ.sum(0)


@wrong("sums_multiplied")
def sums_first(dZ, A_prev, W):
    return dZ @ W, dZ.sum(0)[:, None] * A_prev.sum(0), dZ.sum(0)


@wrong("sums_multiplied")
def means_first(dZ, A_prev, W):
    return dZ @ W, torch.outer(dZ.sum(0), A_prev.mean(0)), dZ.sum(0)


@wrong("not_reduced")
def dw_for_each_example(dZ, A_prev, W):
    return dZ @ W, torch.einsum("no,ni->noi", dZ, A_prev), dZ.sum(0)


@wrong("weights_transposed + bias_averaged", "transpose")
def transposed_and_mean(dZ, A_prev, W):
    return dZ @ W, A_prev.T @ dZ, dZ.mean(0)


@wrong("weights_transposed + bias_over_neurons", "transpose")
def transposed_and_axis(dZ, A_prev, W):
    return dZ @ W, A_prev.T @ dZ, dZ.sum(1)


@wrong("sign")
def signs(dZ, A_prev, W):
    return -dZ @ W, -dZ.T @ A_prev, -dZ.sum(0)


@wrong("sign")
def sign_of_weights(dZ, A_prev, W):
    return dZ @ W, -dZ.T @ A_prev, dZ.sum(0)


@wrong("transpose")
def inputs_transposed(dZ, A_prev, W):
    return W.T @ dZ.T, dZ.T @ A_prev, dZ.sum(0)


@wrong("forward_again")
def forward(dZ, A_prev, W):
    return A_prev @ W.T, dZ.T @ A_prev, dZ.sum(0)


@wrong("outputs_for_inputs")
def with_outputs(dZ, A_prev, W):
    Z = A_prev @ W.T
    return dZ @ W, dZ.T @ Z, dZ.sum(0)


@wrong("slope_of_the_bias_alone")
def ones_for_bias(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, torch.ones(W.shape[0])


@wrong("inputs_not_used")
def weights_in_dw(dZ, A_prev, W):
    return dZ @ W, W * dZ.sum(0).unsqueeze(1), dZ.sum(0)


@wrong("error")
def elementwise(dZ, A_prev, W):
    return dZ * W, dZ * A_prev, dZ.sum(0)


@wrong("one_neuron_counts")
def overwritten_over_neurons(dZ, A_prev, W):
    dA = torch.zeros_like(A_prev)
    for j in range(W.shape[0]):
        dA = torch.outer(dZ[:, j], W[j])
    return dA, dZ.T @ A_prev, dZ.sum(0)


@wrong("relu_inside")
def masked_first(dZ, A_prev, W):
    dZ = torch.where(A_prev @ W.T > 0, dZ, 0)
    return dZ @ W, dZ.T @ A_prev, dZ.sum(0)


@wrong("bias_from_something_else")
def bias_of_inputs(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, A_prev.sum(0)
