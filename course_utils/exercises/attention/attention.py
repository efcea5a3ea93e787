"""Exercise `attention`: every query mixes the values by how well its keys fit."""

import math

import torch

from course_utils.checking import Case, exercise, with_slopes
from course_utils.checking.samples import normal


def _attention_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(131)

    def case(label: str, front: tuple, queries: int, keys: int, d: int, e: int, **more) -> Case:
        Q, K = normal(generator, *front, queries, d), normal(generator, *front, keys, d)
        return Case(label, Q, K, normal(generator, *front, keys, e), **more)

    by_hand = (
        torch.tensor([[2.0, 0, 0, 0], [0, 4.0, 0, 0], [0, 0, 0, 0]]),
        torch.tensor([[1.0, 0, 3, 0], [0, 1.0, 0, 0], [2.0, 0, 0, 1]]),
        torch.tensor([[10.0, 0], [0, 10.0], [5.0, 5.0]]),
    )
    return [
        Case("three words with four numbers each", *by_hand),
        case("two queries, five keys, values of four numbers", (), 2, 5, 3, 4),
        case("as many queries as keys, and square values", (), 4, 4, 4, 4),
        case("one query", (), 1, 6, 5, 2),
        case("large scores", (), 3, 4, 64, 2),
        case("a batch of three", (3,), 4, 5, 2, 6),
        case("a batch of two with three heads", (2, 3), 4, 6, 5, 7),
        case("a result that is trained", (2,), 3, 4, 2, 5, run=with_slopes(0, 1, 2)),
    ]


@exercise(
    cases=_attention_cases,
    hints=(
        "Three steps: scores, shares, a mixture. The scores of all queries with all keys are one "
        "matrix product, of shape (T, S).",
        "`K.transpose(-2, -1)`, or `K.mT`, exchanges the last two axes only, so that it works "
        "with a batch in front; and the size d of a query is `Q.shape[-1]`.",
        "The shares of one query add up to 1 over all keys, so the softmax runs along the last "
        "axis. What does a matrix product of (T, S) with (S, e) do?",
    ),
    insight="These three lines are all that lets one place of a sequence learn from another, in "
    "every Transformer there is. Nothing in them is trained: weights come in where Q, K and V are "
    "made.",
)
def attention(Q, K, V):
    """Return (..., T, e): for Q (..., T, d), K (..., S, d) and V (..., S, e), values mixed."""
    scores = Q @ K.transpose(-2, -1) / Q.shape[-1] ** 0.5
    return torch.softmax(scores, dim=-1) @ V


def _scores(Q, K):
    return Q @ K.transpose(-2, -1) / math.sqrt(Q.shape[-1])


@attention.misconception(
    "The scores are not scaled: they are bare scalar products. Which root are they divided by?"
)
def not_scaled(Q, K, V):
    return torch.softmax(Q @ K.transpose(-2, -1), dim=-1) @ V


@attention.misconception(
    "The scores are scaled, but by the wrong amount, so the shares come out too even or too "
    "uneven. What exactly are they divided by: d, its root, or another size?",
    scale=(
        lambda Q, K, V: Q.shape[-1],
        lambda Q, K, V: 1 / Q.shape[-1] ** 0.5,
        lambda Q, K, V: K.shape[-2] ** 0.5,
        lambda Q, K, V: Q.shape[-2] ** 0.5,
        lambda Q, K, V: V.shape[-1] ** 0.5,
        lambda Q, K, V: Q.shape[0] ** 0.5,
        lambda Q, K, V: K.shape[-2],
        lambda Q, K, V: Q.shape[-1] ** 2,
    ),
)
def scaled_wrongly(Q, K, V, scale=lambda Q, K, V: Q.shape[-1]):
    return torch.softmax(Q @ K.transpose(-2, -1) / scale(Q, K, V), dim=-1) @ V


@attention.misconception(
    "Your shares add up to 1 over the queries, not over the keys. Who is it that divides its "
    "attention: the one that asks, or the one that is asked?"
)
def shares_of_the_queries(Q, K, V):
    return torch.softmax(_scores(Q, K), dim=-2) @ V


@attention.misconception(
    "Right for one sequence, but with a batch or heads in front the softmax runs along the wrong "
    "axis. Count the axes from the end: which one holds the keys?",
    axis=(1, 0),
)
def axis_from_the_front(Q, K, V, axis=1):
    return torch.softmax(_scores(Q, K), dim=axis) @ V


@attention.misconception(
    "Right for one sequence, but a batch or heads in front are too much for it: `K.T` reverses all "
    "axes, and `T, d = Q.shape` knows only two. Which axes, counted from the end, do you mean?",
)
def only_two_axes(Q, K, V):
    return torch.softmax(Q @ K.t() / Q.shape[-1] ** 0.5, dim=-1) @ V  # t() refuses a batch


@attention.misconception(
    "The values are added up with the bare scores: what a query takes does not add up to 1, and "
    "some shares are negative. What turns scores into shares?"
)
def no_softmax(Q, K, V):
    return _scores(Q, K) @ V


@attention.misconception(
    "These are the shares, how much each query takes from each key. They are still to be used: "
    "what is it that is mixed by them?"
)
def only_the_shares(Q, K, V):
    return torch.softmax(_scores(Q, K), dim=-1)


@attention.misconception(
    "Queries and keys have changed places: your row i belongs to key i. Whose row is it in the "
    "result?"
)
def asked_the_other_way(Q, K, V):
    return torch.softmax(_scores(K, Q), dim=-1) @ V


@attention.misconception(
    "Each query takes only its best key. That cannot be trained: a share that is 1 or 0 stays so "
    "when a weight changes a little. What is the soft form of the largest?"
)
def only_the_best(Q, K, V):
    scores = _scores(Q, K)
    best = torch.nn.functional.one_hot(scores.argmax(dim=-1), scores.shape[-1])
    return best.to(V.dtype) @ V


@attention.misconception(
    "The division comes too late: you divide what the softmax returns, so the shares do not add "
    "up to 1. At which point are the numbers still too large?"
)
def scaled_after_softmax(Q, K, V):
    return torch.softmax(Q @ K.transpose(-2, -1), dim=-1) / Q.shape[-1] ** 0.5 @ V


@attention.misconception(
    "What is mixed are the keys. They say what a word can be found by; what it has to give is "
    "another of the three.",
    which=(lambda Q, K: K, lambda Q, K: Q),
)
def keys_mixed(Q, K, V, which=lambda Q, K: K):
    return torch.softmax(_scores(Q, K), dim=-1) @ which(Q, K)


@attention.misconception(
    "No query looks at what comes after it. That is the causal mask, which the next exercise "
    "adds; here everybody may look at everybody."
)
def later_hidden(Q, K, V):
    scores = _scores(Q, K)
    allowed = torch.ones(scores.shape[-2:]).tril().bool()
    return torch.softmax(scores.masked_fill(~allowed, -math.inf), dim=-1) @ V


@attention.misconception(
    "The gradient is lost on the way: the numbers are right, but no training could come back "
    "through them. Where do the tensors turn into plain numbers, or lose their graph?"
)
def cut_off(Q, K, V):
    return (torch.softmax(_scores(Q, K), dim=-1) @ V).detach()
