"""Answers to `split_heads` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def by_chunks(x, heads):
    return torch.stack(x.chunk(heads, dim=-1), dim=1)


@right
def by_unflatten(x, heads):
    return x.unflatten(-1, (heads, -1)).permute(0, 2, 1, 3)


@right
def by_slices(x, heads):
    size = x.shape[-1] // heads
    return torch.cat([x[:, None, :, h * size : (h + 1) * size] for h in range(heads)], dim=1)


@right
def by_loops(x, heads):
    n, t, d = x.shape
    out = torch.zeros(n, heads, t, d // heads)
    for h in range(heads):
        for k in range(d // heads):
            out[:, h, :, k] = x[:, :, h * (d // heads) + k]
    return out


@right
def through_columns(x, heads):
    return x.mT.reshape(x.shape[0], heads, -1, x.shape[1]).mT


@wrong("viewed_at_once")
def one_view(x, heads):
    return x.view(len(x), heads, x.size(1), x.size(2) // heads)


@wrong("not_exchanged")
def one_step(x, heads):
    return x.unflatten(2, (heads, -1))


@wrong("dealt_in_turn")
def by_steps(x, heads):
    return torch.stack([x[..., h::heads] for h in range(heads)], dim=1)


@wrong("heads_in_front")
def batch_second(x, heads):
    return x.unflatten(2, (heads, -1)).permute(2, 0, 1, 3)


@wrong("sizes_exchanged")
def size_first(x, heads):
    return x.unflatten(2, (-1, heads)).transpose(1, 2)


@wrong("columns_before_places")
def as_for_keys(x, heads):
    return by_chunks(x, heads).mT


@wrong()
def a_list(x, heads):
    return x.chunk(heads, dim=2)
