"""Answers to `attention` that learners could write, and how each is to be judged."""

import math

import torch
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def by_einsum(Q, K, V):
    scores = torch.einsum("...td,...sd->...ts", Q, K) / math.sqrt(Q.size(-1))
    return torch.einsum("...ts,...se->...te", scores.softmax(-1), V)


@right
def queries_scaled_first(Q, K, V):
    d = K.shape[-1]
    exp = torch.exp((Q / d**0.5) @ K.mT)
    return exp @ V / exp.sum(dim=-1, keepdim=True)


@right
def both_scaled(Q, K, V):
    root = Q.shape[-1] ** 0.25
    return functional.softmax((Q / root).matmul((K / root).swapaxes(-1, -2)), dim=-1).matmul(V)


@right
def by_loops(Q, K, V):
    if Q.dim() > 2:
        return torch.stack([by_loops(*each) for each in zip(Q, K, V, strict=True)])
    rows = []
    for q in Q:
        scores = torch.stack([(q * k).sum() for k in K]) / len(q) ** 0.5
        shares = torch.exp(scores - scores.max())
        shares = shares / shares.sum()
        rows.append(sum(share * v for share, v in zip(shares, V, strict=True)))
    return torch.stack(rows)


@right
def of_pytorch(Q, K, V):
    return functional.scaled_dot_product_attention(Q, K, V)


@wrong("not_scaled")
def bare(Q, K, V):
    return (Q @ K.mT).softmax(-1) @ V


@wrong("scaled_wrongly")
def by_d(Q, K, V):
    return (Q @ K.mT / K.size(-1)).softmax(-1) @ V


@wrong("shares_of_the_queries")
def other_axis(Q, K, V):
    exp = (Q @ K.mT / Q.shape[-1] ** 0.5).exp()
    return exp / exp.sum(-2, keepdim=True) @ V


@wrong("axis_from_the_front")
def dim_1(Q, K, V):
    return functional.softmax(Q @ K.mT / Q.shape[-1] ** 0.5, dim=1) @ V


@wrong("no_softmax")
def linear(Q, K, V):
    return Q @ K.mT @ V / Q.shape[-1] ** 0.5


@wrong("only_the_shares")
def table(Q, K, V):
    return (Q @ K.mT / Q.shape[-1] ** 0.5).softmax(-1)


@wrong("later_hidden")
def masked(Q, K, V):
    return functional.scaled_dot_product_attention(Q, K, V, is_causal=True)


@wrong("only_two_axes")
def transposed_all(Q, K, V):
    return (Q @ K.T / Q.shape[-1] ** 0.5).softmax(-1) @ V


@wrong("scaled_after_softmax")
def division_last(Q, K, V):
    return (Q @ K.mT).softmax(-1) @ V / math.sqrt(Q.shape[-1])


@wrong("only_two_axes")
def two_sizes(Q, K, V):
    _, d = Q.shape
    return (Q @ K.mT / d**0.5).softmax(-1) @ V


@wrong("only_two_axes")
def counted_from_the_front(Q, K, V):
    return torch.softmax(Q @ K.transpose(0, 1) / math.sqrt(Q.shape[-1]), dim=-1) @ V
