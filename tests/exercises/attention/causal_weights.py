"""Answers to `causal_weights` that learners could write, and how each is to be judged."""

import math

import torch

from tests.exercises.answers import right, wrong


def triangle(scores):
    return torch.tril(torch.ones(scores.shape[-1], scores.shape[-1]))


@right
def very_low_scores(scores):
    return (scores + -1e9 * (1 - triangle(scores))).softmax(-1)


@right
def masked_where_zero(scores):
    return scores.masked_fill(triangle(scores) == 0, float("-inf")).softmax(dim=-1)


@right
def shares_again(scores):
    exp = torch.exp(scores - scores.max(dim=-1, keepdim=True).values) * triangle(scores)
    return exp / exp.sum(dim=-1, keepdim=True)


@right
def by_rows(scores):
    size = scores.shape[-1]
    rows = []
    for i in range(size):
        shares = torch.softmax(scores[..., i, : i + 1], dim=-1)
        rest = torch.zeros(*shares.shape[:-1], size - i - 1)
        rows.append(torch.cat([shares, rest], dim=-1))
    return torch.stack(rows, dim=-2)


@right
def by_places(scores):
    places = torch.arange(scores.shape[-1])
    return torch.where(places <= places[:, None], scores, -math.inf).softmax(-1)


@wrong("hidden_by_zero")
def times_triangle(scores):
    return (scores * triangle(scores)).softmax(-1)


@wrong("hidden_after_softmax")
def product_afterwards(scores):
    return scores.softmax(-1) * triangle(scores)


@wrong("earlier_hidden")
def upper(scores):
    return scores.masked_fill(triangle(scores).T == 0, -math.inf).softmax(-1)


@wrong("itself_hidden")
def triu_without_one(scores):
    return scores.masked_fill(torch.ones_like(scores).triu() == 1, -math.inf).softmax(-1)


@wrong("columns_add_up")
def other_axis(scores):
    return scores.masked_fill(triangle(scores) == 0, -math.inf).softmax(-2)


@wrong("still_scores")
def not_yet(scores):
    return torch.where(triangle(scores) == 1, scores, -math.inf)


@wrong("axis_from_the_front")
def dim_1(scores):
    return torch.softmax(scores.masked_fill(triangle(scores) == 0, -math.inf), dim=1)


@wrong()
def in_place(scores):
    scores[..., triangle(scores) == 0] = -math.inf
    return scores.softmax(-1)


@wrong("mask_of_the_scores")
def hidden_where_not_zero(scores):
    return scores.masked_fill(torch.triu(scores, diagonal=1) != 0, -math.inf).softmax(-1)


@wrong("mask_of_the_scores")
def truth_of_the_scores(scores):
    return torch.softmax(scores.masked_fill(scores.triu(1).bool(), -torch.inf), dim=-1)


@wrong("mask_of_the_scores")
def hidden_where_positive(scores):
    return torch.where(scores.triu(1) > 0, -math.inf, scores).softmax(-1)


@wrong("mask_of_the_scores")
def hidden_where_the_lower_half_is_zero(scores):
    return scores.masked_fill(scores.tril() == 0, -math.inf).softmax(-1)


@wrong()
def mask_of_numbers(scores):
    return scores.masked_fill(torch.ones_like(scores).triu(1), -math.inf).softmax(-1)
