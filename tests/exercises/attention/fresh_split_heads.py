"""Answers to `split_heads` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def reshape_and_transpose(x, heads):
    N, T, d = x.shape
    x = x.reshape(N, T, heads, int(d / heads))
    return x.transpose(1, 2)


@right
def list_of_heads(x, heads):
    size = x.shape[2] // heads
    parts = []
    for h in range(heads):
        parts.append(x[:, :, h * size : h * size + size])
    return torch.stack(parts, dim=1)


@right
def split_by_size(x, heads):
    return torch.stack(x.split(x.shape[-1] // heads, dim=-1)).transpose(0, 1)


@wrong("viewed_at_once")
def only_view(x, heads):
    N, T, d = x.shape
    return x.view(N, heads, T, d // heads)


@wrong("viewed_at_once", "places_split")
def view_with_minus_one(x, heads):
    return x.view(x.shape[0], heads, -1, x.shape[2] // heads)


@wrong()
def wrong_exchange(x, heads):
    N, T, d = x.shape
    return x.reshape(N, T, heads, d // heads).transpose(0, 2)
