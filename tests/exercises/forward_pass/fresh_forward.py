"""Answers to `forward` by somebody who had only the notebook, written when the checks were done."""

import torch

from tests.exercises.answers import right, wrong


@right
def count_the_layers(X, params):
    A = X
    for i, (W, b) in enumerate(params):
        A = A @ W.T + b
        if i < len(params) - 1:
            A = torch.relu(A)
    return A


@right
def hidden_then_output(X, params):
    for W, b in params[:-1]:
        X = (X @ W.T + b).clamp(min=0)
    W_out, b_out = params[-1]
    return X @ W_out.T + b_out


@right
def recursive(X, params):
    W, b = params[0]
    Z = X @ W.T + b
    if len(params) == 1:
        return Z
    return recursive(Z * (Z > 0), params[1:])


# ReLU after the last layer, too
@wrong()
def relu_everywhere(X, params):
    A = X
    for W, b in params:
        A = torch.relu(A @ W.T + b)
    return A


# no ReLU at all
@wrong()
def all_linear(X, params):
    for W, b in params:
        X = X @ W.T + b
    return X


# ReLU at the start of each layer hits the inputs as well
@wrong()
def relu_on_the_inputs(X, params):
    A = X
    for W, b in params:
        A = torch.relu(A) @ W.T + b
    return A


# only for three layers
@wrong()
def three_layers(X, params):
    (W1, b1), (W2, b2), (W3, b3) = params
    A1 = torch.relu(X @ W1.T + b1)
    A2 = torch.relu(A1 @ W2.T + b2)
    return A2 @ W3.T + b3


# pop takes the last layer out of the caller's list
@wrong()
def pops_the_last(X, params):
    W_last, b_last = params.pop()
    for W, b in params:
        X = torch.relu(X @ W.T + b)
    return X @ W_last.T + b_last


# returns from inside the loop, after the first layer
@wrong()
def early_return(X, params):
    A = X
    for W, b in params:
        Z = A @ W.T + b
        A = torch.relu(Z)
        return Z
    return A


# every layer gets X instead of the activations before it
@wrong()
def always_from_x(X, params):
    Zs = []
    for W, b in params:
        Zs.append(X @ W.T + b)
    return Zs[-1]


# compares pairs of tensors with ==
@wrong()
def is_it_the_last_pair(X, params):
    A = X
    for W, b in params:
        A = A @ W.T + b
        if (W, b) != params[-1]:
            A = torch.relu(A)
    return A


# softmax at the end, although scores are asked for
@wrong()
def probabilities_at_the_end(X, params):
    A = X
    for W, b in params[:-1]:
        A = torch.relu(A @ W.T + b)
    W, b = params[-1]
    return torch.softmax(A @ W.T + b, dim=1)
