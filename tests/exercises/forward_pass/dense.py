"""Answers to `dense` that learners could write, and how each is to be judged."""

# ruff: noqa: RET503 - learners write so

import numpy as np
import torch
import torch.nn.functional as F

from tests.exercises.answers import right, wrong


@right
def dense_by_loop(A_prev, W, b):
    Z = torch.empty(len(A_prev), len(W), dtype=A_prev.dtype)
    for n, row in enumerate(A_prev):
        for j, weights in enumerate(W):
            Z[n, j] = (row * weights).sum() + b[j]
    return Z


@right
def by_three_loops(A_prev, W, b):
    N, n_in = A_prev.shape
    Z = torch.zeros(N, W.shape[0])
    for n in range(N):
        for j in range(W.shape[0]):
            for i in range(n_in):
                Z[n][j] += A_prev[n][i] * W[j][i]
            Z[n][j] += b[j]
    return Z


@right
def dense_with_einsum(A_prev, W, b):
    return torch.einsum("ni,oi->no", A_prev, W) + b


@right
def dense_of_torch(A_prev, W, b):
    return torch.nn.functional.linear(A_prev, W, b)


@right
def neurons_first(A_prev, W, b):
    return (W @ A_prev.T + b.unsqueeze(1)).T


@right
def by_broadcasting(A_prev, W, b):
    return (A_prev.unsqueeze(1) * W.unsqueeze(0)).sum(dim=2) + b


@right
def with_numpy(A_prev, W, b):
    return np.dot(A_prev.numpy(), W.numpy().T) + b.numpy()


@right
def example_by_example(A_prev, W, b):
    return torch.stack([W @ x + b for x in A_prev])


@right
def with_a_copied_linear_layer(A_prev, W, b):
    layer = torch.nn.Linear(W.shape[1], W.shape[0])
    with torch.no_grad():
        layer.weight.copy_(W)
        layer.bias.copy_(b)
        return layer(A_prev)


@right
def bias_as_another_weight(A_prev, W, b):
    ones = torch.ones(A_prev.shape[0], 1)
    return torch.cat([A_prev, ones], dim=1) @ torch.cat([W, b[:, None]], dim=1).T


@right
def with_addmm(A_prev, W, b):
    return torch.addmm(b, A_prev, W.transpose(0, 1))


@wrong("missing_transpose")
def as_stored(A_prev, W, b):
    return torch.matmul(A_prev, W) + b


@wrong("missing_transpose")
def wrong_letters(A_prev, W, b):
    return torch.einsum("ni,io->no", A_prev, W) + b


@wrong("missing_transpose_and_no_bias")
def product_only(A_prev, W, b):
    return torch.mm(A_prev, W)


@wrong("reshaped_weights")
def view_for_transpose(A_prev, W, b):
    return A_prev @ W.view(W.size(1), W.size(0)) + b


@wrong("reshaped_weights")
def reshaped_to_fit(A_prev, W, b):
    return A_prev @ W.reshape(A_prev.shape[1], -1) + b


@wrong("other_factors")
def weights_on_the_left(A_prev, W, b):
    return W @ A_prev + b


@wrong("neurons_in_rows_and_bias_per_example")
def as_in_the_formula(A_prev, W, b):
    return W @ A_prev.T + b


@wrong("neurons_in_rows_and_no_bias")
def formula_without_bias(A_prev, W, b):
    return torch.matmul(W, A_prev.t())


@wrong("neurons_in_rows")
def transposed(A_prev, W, b):
    return (A_prev @ W.T + b).T


@wrong("no_bias")
def only_product(A_prev, W, b):
    return F.linear(A_prev, W)


@wrong("bias_subtracted")
def minus_b(A_prev, W, b):
    return A_prev @ W.T - b


@wrong("one_bias_for_all")
def sum_of_biases(A_prev, W, b):
    return A_prev @ W.T + b.sum()


@wrong("bias_per_example")
def bias_as_a_column(A_prev, W, b):
    return A_prev @ W.T + b.reshape(-1, 1)


@wrong("bias_per_input")
def bias_in_the_inner_loop(A_prev, W, b):
    Z = torch.zeros(A_prev.shape[0], W.shape[0])
    for n in range(A_prev.shape[0]):
        for j in range(W.shape[0]):
            for i in range(W.shape[1]):
                Z[n, j] += A_prev[n, i] * W[j, i] + b[j]
    return Z


@wrong("bias_accumulates")
def running_sum_in_b(A_prev, W, b):
    Z = torch.zeros(A_prev.shape[0], W.shape[0], dtype=W.dtype)
    for n in range(A_prev.shape[0]):
        for j in range(W.shape[0]):
            z = b[j]
            for i in range(W.shape[1]):
                z += A_prev[n, i] * W[j, i]
            Z[n, j] = z
    return Z


@wrong("activation_included")
def with_relu(A_prev, W, b):
    return F.relu(A_prev @ W.T + b)


@wrong("curve_included")
def with_sigmoid(A_prev, W, b):
    return 1 / (1 + torch.exp(-(A_prev @ W.T + b)))


@wrong("no_bias_and_activation")
def relu_of_product(A_prev, W, b):
    return torch.relu(torch.mm(A_prev, W.T))


@wrong("elementwise_product")
def star(A_prev, W, b):
    return A_prev * W + b


@wrong("products_not_added_up")
def not_summed(A_prev, W, b):
    return A_prev.unsqueeze(1) * W


@wrong("summed_over_neurons")
def summed_along_the_wrong_axis(A_prev, W, b):
    return (A_prev.unsqueeze(1) * W.unsqueeze(0)).sum(dim=1)


@wrong("divided")
def mean_for_sum(A_prev, W, b):
    return (A_prev[:, None] * W).mean(dim=-1) + b


@wrong("one_example")
def return_in_the_loop(A_prev, W, b):
    for x in A_prev:
        return W @ x + b


@wrong("one_example")
def row_overwritten(A_prev, W, b):
    for x in A_prev:
        z = torch.stack([(x * w).sum() for w in W]) + b
    return z


@wrong("last_input_missing")
def loop_too_short(A_prev, W, b):
    Z = torch.zeros(len(A_prev), len(W))
    for i in range(W.shape[1] - 1):
        Z = Z + A_prev[:, i : i + 1] * W[:, i]
    return Z + b


@wrong("one_product")
def assigned_for_added(A_prev, W, b):
    Z = torch.zeros(len(A_prev), len(W))
    for n in range(len(A_prev)):
        for j in range(len(W)):
            for i in range(W.shape[1]):
                Z[n, j] = A_prev[n, i] * W[j, i]
            Z[n, j] += b[j]
    return Z


@wrong("squeezed")
def squeezed(A_prev, W, b):
    return (A_prev @ W.T + b).squeeze()


@wrong("neurons_added_up")
def all_summed(A_prev, W, b):
    return (A_prev @ W.T + b).sum(dim=1)


@wrong("sums_multiplied")
def sums(A_prev, W, b):
    return A_prev.sum(dim=1).unsqueeze(1) * W.sum(dim=1).unsqueeze(0) + b


@wrong("side_effect")
def in_place_on_b(A_prev, W, b):
    Z = A_prev @ W.T + b
    b += 1
    return Z


@wrong("error")
def dot_of_matrices(A_prev, W, b):
    return torch.dot(A_prev, W.T) + b


@wrong("listed")
def a_list_of_rows(A_prev, W, b):
    return [W @ x + b for x in A_prev]


@wrong("unused")
def bias_of_ones(A_prev, W, b):
    return A_prev @ W.T + torch.ones(W.shape[0])


@wrong("no_return")
def assigned(A_prev, W, b):
    Z = A_prev @ W.T + b  # noqa: F841


def my_neuron(x, w, b):
    return max(0, (w * x).sum() + b)


@wrong("neuron_given_all_weights")
def neuron_for_each_example(A_prev, W, b):
    return torch.tensor([my_neuron(x, W, b) for x in A_prev])


@wrong("neuron_given_all_weights")
def neuron_for_each_example_in_a_list(A_prev, W, b):
    rows = []
    for x in A_prev:
        rows.append(my_neuron(x, W, b))
    return rows


@wrong("neuron_given_all_weights")
def clamped_neuron_for_each_example(A_prev, W, b):
    return torch.stack([torch.relu((x * W).sum() + b) for x in A_prev])
