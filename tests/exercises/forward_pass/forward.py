"""Answers to `forward` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


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
