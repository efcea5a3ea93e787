"""Answers to `softmax` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right


@right
def softmax_by_row(logits):
    rows = [torch.exp(row - row.max()) for row in logits]
    return torch.stack([row / row.sum() for row in rows])


@right
def softmax_with_logsumexp(logits):
    return (logits - logits.logsumexp(dim=1)[:, None]).exp()


@right
def softmax_with_numpy(logits):
    z = logits.numpy()
    exp = np.exp(z - z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)
