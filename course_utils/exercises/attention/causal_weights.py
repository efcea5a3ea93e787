"""Exercise `causal_weights`: shares in which no place sees what comes after it."""

import math

import torch

from course_utils.checking import Case, exercise, with_slopes
from course_utils.checking.samples import normal


def _causal_weights_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(132)
    high = 4 * normal(generator, 5, 5)
    low = normal(generator, 4, 4) - 200
    return [
        Case("three equal scores", torch.zeros(3, 3)),
        Case("two places", torch.tensor([[1.0, 5.0], [2.0, 0.0]])),
        Case("one place", torch.tensor([[3.0]])),
        Case("five places", high),
        Case("scores near -200", low),
        Case("a batch of three", normal(generator, 3, 4, 4)),
        Case("a batch of two with three heads", 2 * normal(generator, 2, 3, 5, 5)),
        Case("a result that is trained", normal(generator, 2, 4, 4), run=with_slopes(0)),
    ]


@exercise(
    cases=_causal_weights_cases,
    hints=(
        "Which score has to enter the softmax so that a share of exactly 0 comes out, and the "
        "others still add up to 1?",
        "`torch.ones_like(scores).triu(1)` has a 1 wherever the column is greater than the row: "
        "there the key comes after the query.",
        "`scores.masked_fill(mask, -math.inf)`, with a mask of True and False, returns a copy in "
        "which those scores are replaced.",
    ),
    insight="One row of text gives T exercises at once: place 0 predicts from one letter, place 1 "
    "from two, and so on, in a single pass. Without the mask each could copy its answer from the "
    "place after it.",
)
def causal_weights(scores):
    """Return shares (..., T, T) of scores (..., T, T): row i adds up to 1 over columns 0 to i."""
    later = torch.ones_like(scores).triu(1).bool()
    return torch.softmax(scores.masked_fill(later, -torch.inf), dim=-1)


def _later(scores, diagonal=1):
    return torch.ones(scores.shape[-2:]).triu(diagonal).bool()


@causal_weights.misconception(
    "Nothing is hidden: each place takes from all, also from those that come after it."
)
def no_mask(scores):
    return torch.softmax(scores, dim=-1)


@causal_weights.misconception(
    "The scores of later places are set to 0, and a score of 0 still gets a share: exp(0) is 1. "
    "Which score gets none?",
    low=(0.0, -1.0, 1e-9, -10.0, -5.0),
)
def hidden_by_zero(scores, low=0.0):
    return torch.softmax(scores.masked_fill(_later(scores), low), dim=-1)


@causal_weights.misconception(
    "Your finite number is not low enough: where the other scores are low, too, later places "
    "still get a share. Which score is lower than any other?",
    low=(-100.0, -50.0, -20.0, -200.0, -30.0, -99.0),
)
def hidden_by_a_small_number(scores, low=-100.0):
    return torch.softmax(scores.masked_fill(_later(scores), low), dim=-1)


@causal_weights.misconception(
    "Your mask is made of the scores themselves, so a score that is 0 (or negative) is not hidden. "
    "Where a key is comes from its column, not from its score: make the mask from a table of ones.",
    hidden=(
        lambda scores: scores.triu(1) != 0,
        lambda scores: scores.triu(1) > 0,
        lambda scores: scores.tril() == 0,
    ),
)
def mask_of_the_scores(scores, hidden=lambda scores: scores.triu(1) != 0):
    return torch.softmax(scores.masked_fill(hidden(scores), -math.inf), dim=-1)


@causal_weights.misconception(
    "Later places get nothing, but what is left no longer adds up to 1: they took part in the "
    "softmax and were removed afterwards. When do they have to go?"
)
def hidden_after_softmax(scores):
    return torch.softmax(scores, dim=-1).masked_fill(_later(scores), 0.0)


@causal_weights.misconception(
    "The wrong half is hidden: each place looks at itself and at what comes after it. Row i is "
    "the query, column j the key: where is j greater than i?"
)
def earlier_hidden(scores):
    earlier = torch.ones(scores.shape[-2:]).tril(-1).bool()
    return torch.softmax(scores.masked_fill(earlier, -math.inf), dim=-1)


@causal_weights.misconception(
    "The diagonal is hidden as well, so no place may look at itself, and place 0 has nothing left "
    "at all. May a letter that has been read be used to predict the next?"
)
def itself_hidden(scores):
    return torch.softmax(scores.masked_fill(_later(scores, 0), -math.inf), dim=-1)


@causal_weights.misconception(
    "One place too many is visible: the one right after the query. For a network that predicts "
    "the next letter, that is the answer."
)
def next_visible(scores):
    return torch.softmax(scores.masked_fill(_later(scores, 2), -math.inf), dim=-1)


@causal_weights.misconception(
    "Columns add up to 1, not rows. A row is one query, and it divides its attention among the "
    "keys: along which axis do those lie?"
)
def columns_add_up(scores):
    return torch.softmax(scores.masked_fill(_later(scores), -math.inf), dim=-2)


@causal_weights.misconception(
    "Right for one table, but with a batch or heads in front the softmax runs along the wrong "
    "axis. Count from the end: which axis holds the keys?",
    axis=(1, 0),
)
def axis_from_the_front(scores, axis=1):
    return torch.softmax(scores.masked_fill(_later(scores), -math.inf), dim=axis)


@causal_weights.misconception(
    "These are scores with the later ones hidden, not yet shares: rows do not add up to 1."
)
def still_scores(scores):
    return scores.masked_fill(_later(scores), -math.inf)


@causal_weights.misconception(
    "The scores play no part: each place takes the same from all that it may see. They say how "
    "much each is worth."
)
def all_alike(scores):
    seen = (~_later(scores)).to(scores.dtype).expand(scores.shape)
    return seen / seen.sum(dim=-1, keepdim=True)


@causal_weights.misconception(
    "The gradient is lost on the way: the numbers are right, but no training could come back "
    "through them. Where do the tensors turn into plain numbers, or lose their graph?"
)
def cut_off(scores):
    return causal_weights.reference(scores.detach())
