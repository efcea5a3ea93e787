"""Exercise: softmax of every row, for scores of any size."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _softmax_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(22)
    one_low = 1000 + normal(generator, 2, 12)
    one_low[0, 4] = one_low[1, 0] = 50
    one_lead = normal(generator, 2, 30) / 2
    one_lead[0, 11] = one_lead[1, 29] = 3.5
    return [
        Case("the scores 2, 1, 0", torch.tensor([[2.0, 1.0, 0.0]])),
        Case("a batch of 4 with 3 classes", normal(generator, 4, 3)),
        Case("a batch of 3 with 3 classes", 2 * normal(generator, 3, 3)),
        Case("equal scores", torch.tensor([[1.0, 1.0], [-2.0, -2.0], [3.0, 0.0]])),
        Case(
            "scores of -1000 and 1000 in the same batch",
            torch.tensor(
                [
                    [-1000.0, -1001.0, -1002.0, -1003.0],
                    [999.0, 1000.0, 1001.0, -1000.0],
                    [-1000.0, 0.0, 1000.0, 1.0],
                ]
            ),
        ),
        Case("scores near -1000 only", torch.tensor([[-1000.0, -1003.0, -1001.0, -1002.0]])),
        Case("one score of 50 among scores near 1000", one_low),
        Case("ten classes", 3 * normal(generator, 5, 10)),
        Case("one score far above 29 others", one_lead),
    ]


@exercise(
    cases=_softmax_cases,
    hints=(
        "`exp(1000)` is infinity. Which number can you subtract from all scores of a row, so that "
        "no exponential of the row is above 1 and the probabilities stay the same?",
        "`logits.max(dim=1, keepdim=True).values` and `.sum(dim=1, keepdim=True)` have shape (N, "
        "1), so they fit every column of (N, K).",
    ),
    insight="PyTorch's `torch.softmax(logits, dim=1)` subtracts the largest score, too. Every "
    "language model relies on it: its attention takes a softmax of every row, in every layer.",
)
def softmax(logits):
    """Return probabilities of the same shape as logits (N, K); every row adds up to 1."""
    exp = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return exp / exp.sum(dim=1, keepdim=True)
