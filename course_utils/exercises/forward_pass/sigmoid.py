"""Exercise: 1 / (1 + exp(-z)) for every element of z; finite for any finite z."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _sigmoid_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(12)
    return [
        Case("z = 0", torch.tensor(0.0)),
        Case("five values", torch.tensor([-2.0, 1.0, 0.0, 3.0, -0.5])),
        Case("z = 1000, 0, -1000 and 2", torch.tensor([1000.0, 0.0, -1000.0, 2.0])),
        Case("a batch of 5 with 3 neurons", 3 * normal(generator, 5, 3)),
        Case("a batch of one", torch.tensor([[0.7, -1.5, 4.0]])),
        Case("three axes", normal(generator, 2, 3, 2)),
    ]


@exercise(
    cases=_sigmoid_cases,
    hints=(
        "`torch.exp(z)` works on every element of z. Put parentheses around the whole denominator.",
        "`exp(1000)` is infinity for a float. 1 divided by infinity is 0, which is harmless; "
        "infinity divided by infinity is NaN. Which of the two ways to write the sigmoid "
        "never divides infinity by infinity?",
    ),
    insight="`torch.sigmoid` is PyTorch's own. Its curve is symmetric: sigmoid(-z) is 1 - "
    "sigmoid(z). So one output is enough for two classes: the rest, up to 1, belongs to the other "
    "class.",
)
def sigmoid(z):
    """1 / (1 + exp(-z)) for every element of z; finite for any finite z."""
    return 1 / (1 + torch.exp(-z))
