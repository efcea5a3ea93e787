"""Answers to `forward` that learners could write, and how each is to be judged."""

# ruff: noqa: RET503 - learners write so

import numpy as np
import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def forward_with_index(X, params):
    for layer, (W, b) in enumerate(params):
        X = X @ W.T + b
        if layer < len(params) - 1:
            X = X.relu()
    return X


@right
def forward_recursively(X, params):
    (W, b), *rest = params
    Z = (W @ X.T).T + b
    return forward_recursively(torch.maximum(Z, torch.zeros_like(Z)), rest) if rest else Z


@right
def with_numpy(X, params):
    A = X.numpy()
    for number, (W, b) in enumerate(params, start=1):
        A = A @ W.numpy().T + b.numpy()
        if number != len(params):
            A = np.maximum(A, 0)
    return torch.from_numpy(A)


@right
def with_linear_layers(X, params):
    layers = []
    for W, b in params:
        linear = nn.Linear(W.shape[1], W.shape[0])
        with torch.no_grad():
            linear.weight.copy_(W)
            linear.bias.copy_(b)
        layers += [linear, nn.ReLU()]
    return nn.Sequential(*layers[:-1])(X)


@right
def by_loops(X, params):
    rows = X.tolist()
    for place in range(len(params)):
        W, b = params[place]
        rows = [
            [sum(w * x for w, x in zip(ws, row, strict=True)) + c
             for ws, c in zip(W.tolist(), b.tolist(), strict=True)]
            for row in rows
        ]  # fmt: skip
        if place + 1 < len(params):
            rows = [[max(0.0, z) for z in row] for row in rows]
    return torch.tensor(rows)


@right
def activation_of_the_last_not_returned(X, params):
    A = X
    for W, b in params:
        Z = torch.addmm(b, A, W.t())
        A = Z * (Z > 0)
    return Z


@right
def popped_from_a_copy(X, params):
    layers = list(params)
    W, b = layers.pop()
    for V, c in layers:
        X = torch.where(X @ V.T + c > 0, X @ V.T + c, 0)
    return X @ W.T + b


@wrong("relu_after_last")
def relu_always(X, params):
    for W, b in params:
        X = torch.relu(X @ W.T + b)
    return X


@wrong("no_activation")
def linear(X, params):
    for W, b in params:
        X = X @ W.T + b
    return X


@wrong("no_activation")
def relu_not_kept(X, params):
    A = X
    for W, b in params[:-1]:
        A = A @ W.T + b
        torch.relu(A)
    return A @ params[-1][0].T + params[-1][1]


@wrong("relu_before_layer")
def relu_first(X, params):
    for W, b in params:
        X = torch.relu(X) @ W.T + b
    return X


@wrong("one_relu_too_few")
def off_by_one(X, params):
    A = X
    for i, (W, b) in enumerate(params, start=1):
        A = A @ W.T + b
        if i < len(params) - 1:
            A = torch.relu(A)
    return A


@wrong("relu_after_last_only")
def condition_reversed(X, params):
    for i, (W, b) in enumerate(params):
        X = X @ W.T + b
        if i == len(params) - 1:
            X = torch.relu(X)
    return X


@wrong("all_but_the_first_active")
def not_the_first(X, params):
    for i in range(len(params)):
        X = X @ params[i][0].T + params[i][1]
        if i != 0:
            X = X.clamp(min=0)
    return X


@wrong("always_from_input")
def from_x(X, params):
    for W, b in params[:-1]:
        A = torch.relu(X @ W.T + b)  # noqa: F841
    W, b = params[-1]
    return X @ W.T + b


@wrong("stopped_before_last")
def last_forgotten(X, params):
    A = X
    for i in range(len(params) - 1):
        W, b = params[i]
        A = torch.relu(A @ W.T + b)
    return A


@wrong("return_in_loop")
def return_in_loop(X, params):
    for W, b in params:
        return torch.relu(X @ W.T + b)


@wrong("missing_transpose")
def as_stored(X, params):
    for W, b in params[:-1]:
        X = torch.relu(X @ W + b)
    return X @ params[-1][0] + params[-1][1]


@wrong("no_bias")
def no_biases(X, params):
    *hidden, (last, _) = params
    for W, _ in hidden:
        X = torch.relu(X @ W.T)
    return X @ last.T


@wrong("bias_after_activation")
def bias_last(X, params):
    for W, b in params[:-1]:
        X = torch.relu(X @ W.T) + b
    return X @ params[-1][0].T + params[-1][1]


@wrong("some_biases_missing")
def last_without_bias(X, params):
    for W, b in params[:-1]:
        X = torch.relu(X @ W.T + b)
    return X @ params[-1][0].T


@wrong("another_function_between")
def sigmoid_between(X, params):
    for W, b in params[:-1]:
        X = 1 / (1 + torch.exp(-(X @ W.T + b)))
    return X @ params[-1][0].T + params[-1][1]


@wrong("another_function_everywhere")
def tanh_everywhere(X, params):
    for W, b in params:
        X = torch.tanh(X @ W.T + b)
    return X


@wrong("scores_converted")
def with_softmax(X, params):
    return torch.softmax(forward_with_index(X, params), dim=-1)


@wrong("reversed_layers")
def backwards(X, params):
    return forward_with_index(X, list(reversed(params)))


@wrong("first_layer_missing")
def from_the_second(X, params):
    for i in range(1, len(params)):
        X = X @ params[i][0].T + params[i][1]
        if i < len(params) - 1:
            X = torch.relu(X)
    return X


@wrong("last_layer_twice")
def last_again(X, params):
    for W, b in params:
        X = torch.relu(X @ W.T + b)
    W, b = params[-1]
    return X @ W.T + b


@wrong("one_depth_only")
def as_in_the_cell(X, params):
    (W1, b1), (W2, b2), (W3, b3) = params
    A1 = torch.relu(X @ W1.T + b1)
    A2 = torch.relu(A1 @ W2.T + b2)
    return A2 @ W3.T + b3
