"""Exercise `cross_entropy_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _cross_entropy_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(43)
    return [
        Case(
            "two examples with 3 classes",
            torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]]),
            torch.tensor([1, 2]),
        ),
        Case("a batch of one with 10 classes", normal(generator, 1, 10), torch.tensor([7])),
        Case(
            "as many examples as classes",
            2 * normal(generator, 4, 4),
            torch.tensor([2, 0, 3, 3]),
        ),
        Case(
            "logits of 1000 and -1000",
            torch.tensor([[1000.0, 0.0, -1000.0], [0.0, 1000.0, 999.0], [1.0, 2.0, 3.0]]),
            torch.tensor([0, 2, 1]),
        ),
        Case("two classes", 3 * normal(generator, 5, 2), torch.tensor([1, 0, 0, 1, 1])),
        Case("three examples, all of class 0", normal(generator, 3, 4), torch.tensor([0, 0, 0])),
        Case(
            "a batch of 6 with 3 classes",
            normal(generator, 6, 3),
            torch.tensor([0, 1, 2, 2, 1, 0]),
        ),
        Case("a batch of 2 with 10 classes", normal(generator, 2, 10), torch.tensor([4, 9])),
    ]


@exercise(
    cases=_cross_entropy_backward_cases,
    hints=(
        "Start from the probabilities: `torch.softmax(logits, dim=1)`. In each row one number "
        "must change, the one in the column of the label.",
        "`torch.nn.functional.one_hot(labels, K)` has a 1 in the column of each label. Or take "
        "`rows = torch.arange(N)` and change `P[rows, labels]`.",
        "The loss is the mean over N examples, so each example's share of it is 1/N.",
    ),
    insight="No entry can be larger than 1/N, however wrong the network is: the loss of a "
    "hopeless example grows without bound, its pull on the logits does not.",
)
def cross_entropy_backward(logits, labels):
    """Gradient (N, K) of the mean cross-entropy with respect to the logits; labels are (N,)."""
    one_hot = torch.nn.functional.one_hot(labels, logits.shape[1])
    return (torch.softmax(logits, dim=1) - one_hot) / len(logits)
