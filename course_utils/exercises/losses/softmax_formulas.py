"""What goes wrong in `softmax` with the formula itself."""

from itertools import product

import torch
from torch.nn import functional

from course_utils.exercises.losses.shared import both
from course_utils.exercises.losses.softmax import softmax
from course_utils.exercises.losses.softmax_mistakes import naive, shares, stable


def _total(exp):
    return exp.sum(dim=1, keepdim=True)


@softmax.misconception(
    "This is the softmax of a softmax: probabilities went in where scores belong, and what comes "
    "out is nearly the same for all classes.",
    exp=(stable, naive),
)
def applied_twice(logits, exp=stable):
    return shares(torch.exp(shares(exp(logits))))


@softmax.misconception(
    "You divide the scores by their sum. A score may be negative, and so may the sum: what makes "
    "every number positive first?",
    total=(
        lambda z: z.sum(dim=1, keepdim=True),
        lambda z: z.abs().sum(dim=1, keepdim=True),
    ),
)
def no_exponential(logits, total=_total):
    return logits / total(logits)


@softmax.misconception(
    "Every row adds up to 1, but what made the scores positive is not the exponential: squares, "
    "absolute values, a sigmoid, or a difference from the smallest score. One point more of score "
    "should make a class e times as probable.",
    positive=(
        torch.square,
        torch.abs,
        torch.relu,
        torch.sigmoid,
        functional.softplus,
        torch.log,
        torch.log1p,
        torch.expm1,
        lambda z: z - z.min(dim=1, keepdim=True).values,
        lambda z: z - z.max(dim=1, keepdim=True).values,
        lambda z: z - z.min(),
        lambda z: z + 1,
    ),
)
def not_the_exponential(logits, positive=None):
    return shares(positive(logits))


@softmax.misconception(
    "The base of your powers is not e. One point more of score should make a class about 2.718 "
    "times as probable: which function of PyTorch has that base?",
    how=tuple(product((2.0, 10.0, 2.7, 2.71, 2.718, 3.0), (naive, stable))),
)
def another_base(logits, how=(2.0, naive)):
    base, exp = how
    return shares(exp(logits * torch.log(torch.tensor(base))))


@softmax.misconception(
    "The smallest score gets the largest probability: the sign of the scores is reversed before "
    "the exponential.",
    exp=(stable, naive, lambda z: torch.exp(z - z.max(dim=1, keepdim=True).values)),
)
def scores_reversed(logits, exp=stable):
    return shares(exp(-logits))


@softmax.misconception(
    "The difference is taken the wrong way round, the largest score minus each score: then the "
    "smallest score gets the largest probability, and large distances overflow."
)
def difference_reversed(logits):
    return shares(torch.exp(logits.max(dim=1, keepdim=True).values - logits))


@softmax.misconception(
    "Each score was squeezed by itself, so the rows do not add up to 1. The classes have to share "
    "one whole."
)
def sigmoid(logits):
    return torch.sigmoid(logits)


@softmax.misconception(
    "The exponentials are there, but the rows do not add up to 1 yet.",
    exp=(
        stable,
        naive,
        lambda z: torch.exp(z - z.max()),
        lambda z: naive(z) / naive(z).amax(1, True),
    ),
)
def not_normalised(logits, exp=stable):
    return exp(logits)


@softmax.misconception(
    "Within a row the numbers stand in the right proportion, but they do not add up to 1: you "
    "divide by something else than the whole that is shared out, such as a mean, a length, or the "
    "number of rows or columns.",
    how=tuple(
        product(
            (stable, naive),
            (
                lambda e: e.mean(dim=1, keepdim=True),
                lambda e: e.mean(),
                lambda e: e.shape[1],
                lambda e: e.shape[0],
                lambda e: _total(e) * e.shape[0],
                lambda e: _total(e) * e.shape[1],
                lambda e: _total(e) + 1,
                lambda e: e.norm(dim=1, keepdim=True),
            ),
        )
    ),
)
def another_divisor(logits, how=None):
    exp, divisor = how
    return exp(logits) / divisor(exp(logits))


@softmax.misconception(
    "The denominator is the sum of the scores, not of their exponentials. To what do the "
    "numerators of a row have to add up, so that the shares add up to 1?",
    fraction=(
        lambda z: naive(z) / _total(z),
        lambda z: stable(z) / _total(z),
        lambda z: stable(z) / _total(z - z.max(dim=1, keepdim=True).values),
        lambda z: naive(z) / z.sum(),
        lambda z: naive(z / _total(z)),
    ),
)
def sum_of_the_scores(logits, fraction=None):
    return fraction(logits)


@softmax.misconception(
    "Sum and exponential are exchanged: the exponential of the sum is a product of exponentials. "
    "Which of the two comes first in the denominator?",
    fraction=(
        lambda z: naive(z) / naive(_total(z)),
        lambda z: stable(z) / naive(_total(z)),
        lambda z: stable(z) / naive(_total(z - z.max(dim=1, keepdim=True).values)),
        lambda z: naive(z - _total(z)),
    ),
)
def exponential_of_the_sum(logits, fraction=None):
    return fraction(logits)


@softmax.misconception(
    "These are logarithms of probabilities: they are negative and do not add up to 1. Which "
    "function undoes the logarithm, or where did it come in?",
    log=(
        lambda z: torch.log_softmax(z, dim=1),
        lambda z: torch.log(shares(stable(z))),
        lambda z: torch.log(shares(naive(z))),
        lambda z: z - torch.log(_total(naive(z))),
        lambda z: -torch.log_softmax(z, dim=1),
    ),
)
def logarithms(logits, log=None):
    return log(logits)


@softmax.misconception(
    "The scores come back shifted, each row by its largest one, and no exponential was taken."
)
def only_shifted(logits):
    return logits - logits.max(dim=1, keepdim=True).values


@softmax.misconception(
    "The class with the largest score gets everything, the others nothing. Softmax leaves each "
    "class a share, the larger the higher its score.",
    largest=(
        lambda z: functional.one_hot(z.argmax(dim=1), z.shape[1]),
        lambda z: z == z.max(dim=1, keepdim=True).values,
    ),
)
def all_for_the_largest(logits, largest=None):
    return largest(logits).to(logits.dtype)


@softmax.misconception(
    "Of each image only one number comes back, such as its largest probability or the place of its "
    "largest score. Every class needs its probability: shape (N, K).",
    pick=(
        lambda p: p.amax(dim=1),
        lambda p: p.argmax(dim=1),
        lambda p: p.sum(dim=1),
        lambda p: p.amax(dim=1, keepdim=True),
        lambda p: p.sum(dim=1, keepdim=True),
        lambda p: p.mean(dim=1),
        lambda p: p.mean(dim=1, keepdim=True),
    ),
)
def one_number_for_each_image(logits, pick=None):
    return pick(torch.softmax(logits, dim=1))


@softmax.misconception(
    "The sums of the rows, or their logarithms, come back: the denominator alone. What stands in "
    "the numerator?",
    total=(
        lambda z: _total(naive(z)),
        lambda z: _total(stable(z)),
        lambda z: torch.log(_total(naive(z))),
        lambda z: torch.logsumexp(z, dim=1, keepdim=True),
        lambda z: naive(z).sum(dim=1),
        lambda z: stable(z).sum(dim=1),
        lambda z: torch.logsumexp(z, dim=1),
    ),
)
def only_the_sums(logits, total=_total):
    return total(logits)


@softmax.misconception(
    "A class is missing: K scores come in, and fewer than K probabilities come out. Where does "
    "your loop or slice begin, and where does it end?",
    form=(
        lambda z: torch.softmax(z, dim=1)[:, :-1],
        lambda z: torch.softmax(z, dim=1)[:, 1:],
        lambda z: torch.softmax(z[:, :-1], dim=1),
        lambda z: torch.softmax(z[:, 1:], dim=1),
    ),
)
def class_missing(logits, form=None):
    return form(logits)


@softmax.misconception(
    "The sum is taken again while its numbers are being replaced by shares, so each class is "
    "divided by another sum. When is the sum of a row known, and when do you overwrite the row?",
    exp=(stable, naive),
)
def sum_changes_meanwhile(logits, exp=stable):
    shares_so_far = exp(logits)
    for k in range(logits.shape[1]):
        column = shares_so_far[:, k] / shares_so_far.sum(dim=1)
        shares_so_far = torch.cat(
            [shares_so_far[:, :k], column[:, None], shares_so_far[:, k + 1 :]], 1
        )
    return shares_so_far


@softmax.misconception(
    "The exponential was taken twice, one of the other. One of them is enough to make every score "
    "positive.",
    exp=(
        lambda z: torch.softmax(naive(z), dim=1),
        lambda z: torch.softmax(stable(z), dim=1),
        lambda z: shares(naive(naive(z))),
    ),
)
def exponential_twice(logits, exp=None):
    return exp(logits)


@softmax.misconception(
    "The scores went through another function before the exponential, which makes different scores "
    "equal or nearly so. The exponential takes negative numbers as well as positive ones.",
    function=(torch.relu, torch.abs, torch.tanh, torch.sigmoid, torch.square, torch.round),
)
def function_before_the_exponential(logits, function=torch.relu):
    return torch.softmax(function(logits), dim=1)


# Two at once


@both(softmax, "wrong_axis", "no_exponential")
def wrong_axis_and_no_exponential(logits):
    return logits / logits.sum(dim=0)


@both(softmax, "whole_batch", "no_exponential")
def whole_batch_and_no_exponential(logits):
    return logits / logits.sum()
