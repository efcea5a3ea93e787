"""Answers to `join_heads` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def contiguous_view(x):
    n, heads, t, size = x.shape
    return x.transpose(1, 2).contiguous().view(n, t, heads * size)


@right
def by_cat(x):
    return torch.cat(list(x.unbind(1)), dim=-1)


@right
def by_permute(x):
    return x.permute(0, 2, 1, 3).reshape(x.shape[0], x.shape[2], -1)


@right
def by_loops(x):
    n, heads, t, size = x.shape
    out = torch.zeros(n, t, heads * size)
    for h in range(heads):
        out[..., h * size : (h + 1) * size] = x[:, h]
    return out


@wrong("reshaped_at_once")
def one_view(x):
    n, heads, t, size = x.shape
    return x.contiguous().view(n, t, heads * size)


@wrong("interleaved")
def columns_outside(x):
    return x.permute(0, 2, 3, 1).reshape(len(x), x.shape[2], -1)


@wrong("added")
def sum_of_heads(x):
    return sum(x.unbind(1))


@wrong("averaged")
def mean_of_heads(x):
    return sum(x.unbind(1)) / x.shape[1]


@wrong("still_four_axes")
def only_exchanged(x):
    return x.permute(0, 2, 1, 3)


@wrong("one_after_the_other")
def longer(x):
    return torch.cat(x.unbind(1), dim=1)


@wrong()
def cannot_be_viewed(x):
    n, heads, t, size = x.shape
    return x.transpose(1, 2).view(n, t, heads * size)
