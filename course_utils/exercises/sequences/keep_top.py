"""Exercise: leave only the k likeliest letters."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _keep_top_cases() -> list[Case]:
    def by_hand() -> torch.Tensor:
        return torch.tensor([[1.0, 3.0, -2.0, 2.5], [4.0, 0.0, 5.0, 0.5]])

    generator = torch.Generator().manual_seed(125)
    return [
        Case("two rows, the two likeliest", by_hand(), 2),
        Case("only the likeliest", by_hand(), 1),
        Case("all letters", by_hand(), 4),
        Case("logits that are all negative", -by_hand().abs() - 1, 2),
        Case("rows at different heights", by_hand() + torch.tensor([[0.0], [20.0]]), 3),
        Case("five rows, seven letters", normal(generator, 5, 7), 4),
        Case("a single row", normal(generator, 1, 6), 2),
        Case("as many rows as letters", normal(generator, 4, 4), 3),
    ]


@exercise(
    cases=_keep_top_cases,
    hints=(
        "`logits.topk(k)` returns values and positions, sorted: the last value of a row is "
        "the smallest that stays.",
        "`torch.where(condition, logits, -torch.inf)` keeps what fulfils the condition. The "
        "smallest value that stays needs the shape (N, 1) to be compared with its row.",
    ),
    insight="The letters that go are those that a network has seen too rarely to know: each has "
    "little probability, and together they spoil a name now and then.",
)
def keep_top(logits, k):
    """Return logits (N, V) in which all but the k largest of each row are minus infinity."""
    smallest = logits.topk(k).values[:, -1:]
    return torch.where(logits >= smallest, logits, -torch.inf)


@keep_top.misconception(
    "What goes becomes 0, and a logit of 0 is no small one: softmax makes e⁰ = 1 of it. Which "
    "logit has the probability 0?",
)
def zero_for_the_others(logits, k):
    return torch.where(logits >= logits.topk(k).values[:, -1:], logits, 0.0)


@keep_top.misconception(
    "One letter too few stays in each row: the smallest of the k largest goes, too. Compare `>` "
    "and `>=`.",
)
def one_too_few(logits, k):
    return torch.where(logits > logits.topk(k).values[:, -1:], logits, -torch.inf)


@keep_top.misconception(
    "One letter too many stays. Counted from 0, at which place of the sorted row does the k-th "
    "largest stand?",
)
def one_too_many(logits, k):
    most = min(k + 1, logits.shape[1])
    return torch.where(logits >= logits.topk(most, dim=1).values[:, -1:], logits, -torch.inf)


@keep_top.misconception(
    "The k largest of the whole batch stay, so one row may lose all of its letters. Each row has "
    "its own k.",
)
def of_the_whole_batch(logits, k):
    return torch.where(logits >= logits.flatten().topk(k).values[-1], logits, -torch.inf)


@keep_top.misconception(
    "The first k letters of each row stay, whatever their logits. How do you find out which are "
    "the likeliest?",
)
def first_places_stay(logits, k):
    return torch.where(torch.arange(logits.shape[1]) < k, logits, -torch.inf)


@keep_top.misconception(
    "The k smallest stay. Which end of the sorted row holds the likeliest letters?",
)
def smallest_stay(logits, k):
    limit = logits.topk(k, dim=1, largest=False).values[:, -1:]
    return torch.where(logits <= limit, logits, -torch.inf)


@keep_top.misconception(
    "The k largest values come back, sorted, and nobody knows any more whose they are. Keep all V "
    "places, so that a place still means its letter.",
)
def sorted_values(logits, k):
    return logits.topk(k, dim=1).values


@keep_top.misconception(
    "These are probabilities. Sampling takes softmax later, after the temperature; here logits are "
    "asked for.",
)
def probabilities(logits, k):
    return keep_top.reference(logits, k).softmax(dim=1)


@keep_top.misconception(
    "The k largest of each column stay. Along which axis do the letters of one row lie?",
)
def of_each_column(logits, k):
    most = min(k, len(logits))
    return torch.where(logits >= logits.topk(most, dim=0).values[-1:], logits, -torch.inf)
