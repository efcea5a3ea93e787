"""Answers to `class_scores` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn
from torch.nn import functional as nnf

from tests.exercises.answers import right, wrong


@right
def torch_relu(X, W1, b1, W2, b2):
    return torch.relu(X @ W1.T + b1) @ W2.T + b2


@right
def import_inside(X, W1, b1, W2, b2):
    import torch.nn.functional as F

    return F.relu(X @ W1.T + b1) @ W2.T + b2


@right
def two_linear_calls(X, W1, b1, W2, b2):
    hidden = nnf.linear(X, W1, b1).clamp(min=0)
    return nnf.linear(hidden, W2, b2)


@right
def relu_module(X, W1, b1, W2, b2):
    relu = nn.ReLU()
    A1 = relu(torch.matmul(X, W1.t()) + b1)
    return torch.matmul(A1, W2.t()) + b2


# nothing repaired
@wrong()
def still_no_import(X, W1, b1, W2, b2):
    return F.relu(X @ W1.T + b1) @ W2.T + b2  # noqa: F821


# torch.functional is another module: no relu there
@wrong()
def wrong_module(X, W1, b1, W2, b2):
    import torch.functional as F

    return F.relu(X @ W1.T + b1) @ W2.T + b2


# cuts the ReLU out to get rid of the name
@wrong()
def without_relu(X, W1, b1, W2, b2):
    return (X @ W1.T + b1) @ W2.T + b2


# ReLU around everything
@wrong()
def relu_at_the_end_too(X, W1, b1, W2, b2):
    return torch.relu(torch.relu(X @ W1.T + b1) @ W2.T + b2)


# parentheses: ReLU before the bias
@wrong()
def bias_outside_relu(X, W1, b1, W2, b2):
    return (torch.relu(X @ W1.T) + b1) @ W2.T + b2


# another activation
@wrong()
def sigmoid_instead(X, W1, b1, W2, b2):
    return torch.sigmoid(X @ W1.T + b1) @ W2.T + b2


# forgets the transposes
@wrong()
def not_transposed(X, W1, b1, W2, b2):
    return torch.relu(X @ W1 + b1) @ W2 + b2


# .relu after the wrong thing: the weights
@wrong()
def relu_of_the_weights(X, W1, b1, W2, b2):
    return (X @ W1.T.relu() + b1) @ W2.T + b2


# the second bias is lost
@wrong()
def no_second_bias(X, W1, b1, W2, b2):
    return torch.relu(X @ W1.T + b1) @ W2.T


# nn.ReLU is a class: this makes a layer and does not call it
@wrong()
def class_for_function(X, W1, b1, W2, b2):
    return nn.ReLU(X @ W1.T + b1) @ W2.T + b2


# probabilities instead of scores, and the import after its use
@wrong()
def import_after_use(X, W1, b1, W2, b2):
    scores = F.relu(X @ W1.T + b1) @ W2.T + b2  # noqa: F821
    import torch.nn.functional as F

    return F.softmax(scores, dim=1)
