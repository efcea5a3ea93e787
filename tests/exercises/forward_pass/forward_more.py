"""More answers to `forward` that learners could write, and how each is to be judged."""

import torch
from torch import nn

from tests.exercises.answers import wrong


@wrong("first_layers_only")
def two_layers(X, params):
    (W1, b1), (W2, b2) = params[0], params[1]
    return torch.relu(X @ W1.T + b1) @ W2.T + b2


@wrong("single_layer_wrong")
def first_hidden_last(X, params):
    A = torch.relu(X @ params[0][0].T + params[0][1])
    for W, b in params[1:-1]:
        A = torch.relu(A @ W.T + b)
    return A @ params[-1][0].T + params[-1][1] if len(params) > 1 else A


@wrong("everything_on_the_way")
def list_of_all(X, params):
    A = [X]
    for i, (W, b) in enumerate(params):
        Z = A[-1] @ W.T + b
        A.append(torch.relu(Z) if i < len(params) - 1 else Z)
    return A


@wrong("neurons_in_rows", "transpose")
def columns(X, params):
    A = X.T
    for i, (W, b) in enumerate(params):
        A = W @ A + b[:, None]
        if i < len(params) - 1:
            A = torch.relu(A)
    return A


@wrong("side_effect")
def popped(X, params):
    W, b = params.pop()
    for V, c in params:
        X = torch.relu(X @ V.T + c)
    return X @ W.T + b


@wrong("no_return")
def nothing(X, params):
    for W, b in params:
        X = torch.relu(X @ W.T + b)


@wrong("error")
def compared_by_value(X, params):
    for W, b in params:
        X = X @ W.T + b
        if (W, b) != params[-1]:
            X = torch.relu(X)
    return X


@wrong("hidden_layers_from_input")
def x_in_the_loop(X, params):
    for W, b in params[:-1]:
        A = torch.relu(X @ W.T + b)
    W, b = params[-1]
    return A @ W.T + b


@wrong("hidden_layers_from_input")
def x_in_the_loop_after_a_beginning(X, params):
    A = X
    for W, b in params[:-1]:
        A = torch.relu(nn.functional.linear(X, W, b))
    return nn.functional.linear(A, *params[-1])
