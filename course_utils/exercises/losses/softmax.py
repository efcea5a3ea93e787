"""Exercise: Return probabilities of the same shape as logits (N, K); every row adds up to 1."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _softmax_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(22)
    return [
        Case("the scores 2, 1, 0", torch.tensor([[2.0, 1.0, 0.0]])),
        Case("a batch of 4 with 3 classes", normal(generator, 4, 3)),
        Case("a batch of 3 with 3 classes", 2 * normal(generator, 3, 3)),
        Case(
            "scores of -1000 and 1000 in the same batch",
            torch.tensor([[1000.0, 999.0, -1000.0], [-1000.0, -1001.0, -1002.0]]),
        ),
        Case("ten classes in float64", 5 * normal(generator, 2, 10, dtype=torch.float64)),
    ]


@exercise(
    cases=_softmax_cases,
    hints=(
        "Three steps for each row: subtract its largest score, take `torch.exp`, divide by the "
        "row's sum.",
        "`logits.max(dim=1, keepdim=True).values` and `.sum(dim=1, keepdim=True)` have shape "
        "(N, 1), so they fit to every column of (N, K).",
    ),
)
def softmax(logits):
    """Return probabilities of the same shape as logits (N, K); every row adds up to 1."""
    exp = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return exp / exp.sum(dim=1, keepdim=True)


@softmax.misconception(
    "Right for small scores, NaN for large ones: `exp(1000)` is infinity, and infinity divided by "
    "infinity is NaN. What may you subtract from a row without changing its softmax?",
)
def no_max_subtraction(logits):
    exp = torch.exp(logits)
    return exp / exp.sum(dim=1, keepdim=True)


@softmax.misconception(
    "You subtract the largest score of the whole batch. In a row whose scores are all far below "
    "it, every exponential becomes 0, and 0/0 is NaN. Whose maximum does a row need?",
)
def one_maximum_for_all(logits):
    exp = torch.exp(logits - logits.max())
    return exp / exp.sum(dim=1, keepdim=True)


@softmax.misconception(
    "Your columns add up to 1 instead of your rows: classes of one image compete with each other, "
    "not images of one batch. Along which axis do the classes lie?",
)
def wrong_axis(logits):
    return torch.softmax(logits, dim=0)


@softmax.misconception(
    "All numbers of the batch together add up to 1. Each image needs probabilities of its own.",
)
def whole_batch(logits):
    return torch.softmax(logits.flatten(), dim=0).view(logits.shape)


@softmax.misconception(
    "This is the softmax of a softmax: probabilities went in where scores belong, and what comes "
    "out is nearly the same for all classes.",
)
def applied_twice(logits):
    return torch.softmax(torch.softmax(logits, dim=1), dim=1)


@softmax.misconception(
    "You divide the scores by their sum. A score may be negative, and so may the sum: what makes "
    "every number positive first?",
)
def no_exponential(logits):
    return logits / logits.sum(dim=1, keepdim=True)


@softmax.misconception(
    "Each score was squeezed by itself, so the rows do not add up to 1. The classes have to share "
    "one whole.",
)
def sigmoid(logits):
    return torch.sigmoid(logits)


@softmax.misconception(
    "The exponentials are right, but the rows do not add up to 1 yet.",
)
def not_normalised(logits):
    return torch.exp(logits - logits.max(dim=1, keepdim=True).values)


@softmax.misconception(
    "The sums of the rows have shape (N,), and broadcasting lays them along the columns: dividing "
    "(N, K) by (N,) fails, and where N happens to equal K it divides by the sum of another row. "
    "Which shape makes the sum of a row meet all numbers of that row?",
)
def no_keepdim(logits):
    exp = torch.exp(logits)
    return exp / exp.sum(dim=1)


@softmax.misconception(
    "All numbers of the batch together add up to 1, and large scores give NaN. Each image needs "
    "probabilities of its own: over which axis should the sum run?",
)
def whole_batch_overflows(logits):
    exp = torch.exp(logits)
    return exp / exp.sum()
