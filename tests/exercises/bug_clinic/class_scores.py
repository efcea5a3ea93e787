"""Answers to `class_scores` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from tests.exercises.answers import right, wrong


@right
def class_scores_with_the_missing_import(X, W1, b1, W2, b2):
    return F.relu(X @ W1.T + b1) @ W2.T + b2


@right
def class_scores_with_an_import_inside(X, W1, b1, W2, b2):
    import torch.nn.functional as F

    return F.relu(X @ W1.T + b1) @ W2.T + b2


@right
def class_scores_with_modules(X, W1, b1, W2, b2):
    return torch.addmm(b2, nn.ReLU()(torch.addmm(b1, X, W1.T)), W2.T)


@right
def with_linear(X, W1, b1, W2, b2):
    return F.linear(F.linear(X, W1, b1).clamp(min=0), W2, b2)


@right
def with_numpy(X, W1, b1, W2, b2):
    X, W1, b1, W2, b2 = (t.numpy() for t in (X, W1, b1, W2, b2))
    return np.maximum(X @ W1.T + b1, 0) @ W2.T + b2


@right
def with_a_function_of_its_own(X, W1, b1, W2, b2):
    def relu(z):
        return z * (z > 0)

    return torch.stack([W2 @ relu(W1 @ x + b1) + b2 for x in X])


for _name, _names, _answer in (
    ("without_it", "no_relu", lambda X, W1, b1, W2, b2: (X @ W1.T + b1) @ W2.T + b2),
    ("sigmoid_method", "sigmoid", lambda X, W1, b1, W2, b2: (X @ W1.T + b1).sigmoid() @ W2.T + b2),
    ("tanh_method", "tanh", lambda X, W1, b1, W2, b2: torch.tanh(X @ W1.T + b1) @ W2.T + b2),
    ("leaky", "leaky_relu",
     lambda X, W1, b1, W2, b2: F.leaky_relu(X @ W1.T + b1) @ W2.T + b2),
    ("gelu_module", "another_activation",
     lambda X, W1, b1, W2, b2: nn.GELU()(X @ W1.T + b1) @ W2.T + b2),
    ("twice", "relu_on_scores",
     lambda X, W1, b1, W2, b2: F.relu(F.relu(X @ W1.T + b1) @ W2.T + b2)),
    ("at_the_end", "relu_moved_to_the_end",
     lambda X, W1, b1, W2, b2: ((X @ W1.T + b1) @ W2.T + b2).clamp_min(0)),
    ("of_X", "relu_of_the_inputs",
     lambda X, W1, b1, W2, b2: (F.relu(X) @ W1.T + b1) @ W2.T + b2),
    ("bias_outside", "relu_before_the_bias",
     lambda X, W1, b1, W2, b2: (F.relu(X @ W1.T) + b1) @ W2.T + b2),
    ("first_bias_lost", "no_first_bias", lambda X, W1, b1, W2, b2: F.relu(X @ W1.T) @ W2.T + b2),
    ("second_bias_lost", "offset_by_argument", lambda X, W1, b1, W2, b2:
     F.relu(X @ W1.T + b1) @ W2.T),
    ("both_biases_lost", "no_biases", lambda X, W1, b1, W2, b2:
     F.relu(X @ W1.T) @ W2.T),
    ("softmax_too", "softmax_on_scores",
     lambda X, W1, b1, W2, b2: F.softmax(F.relu(X @ W1.T + b1) @ W2.T + b2, 1)),
    ("log_softmax_too", "log_softmax_on_scores",
     lambda X, W1, b1, W2, b2: F.log_softmax(F.relu(X @ W1.T + b1) @ W2.T + b2, -1)),
    ("hidden_only", "hidden_layer", lambda X, W1, b1, W2, b2: F.relu(X @ W1.T + b1)),
    ("no_transpose", "error", lambda X, W1, b1, W2, b2: F.relu(X @ W1 + b1) @ W2 + b2),
    ("class_called", "", lambda X, W1, b1, W2, b2: nn.ReLU(X @ W1.T + b1) @ W2.T + b2),
    ("still_unknown", "error",
     lambda X, W1, b1, W2, b2: f.relu(X @ W1.T + b1) @ W2.T + b2),  # noqa: F821
    ("argmax", "", lambda X, W1, b1, W2, b2: (F.relu(X @ W1.T + b1) @ W2.T + b2).argmax(1)),
    ("elu", "another_activation", lambda X, W1, b1, W2, b2: F.elu(X @ W1.T + b1) @ W2.T + b2),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*_names.split())(_answer)
