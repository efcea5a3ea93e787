"""Exercise: max(0, z) for every element of z, as a new tensor."""

from collections.abc import Callable
from typing import Any

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _then_overwritten(function: Callable, z: torch.Tensor) -> Any:
    """Call the function, then put other numbers into z: a new tensor does not follow.

    An answer that changes its input in place is told so in the other cases.
    """
    probe = torch.tensor([-1.0, 2.0])
    function(probe)
    result = function(z)
    if probe[0] == -1:
        z.fill_(-9.0)
    return result


def _relu_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(13)
    return [
        Case("six values around 0", torch.tensor([-2.0, 3.0, -0.5, 0.0, 0.25, 1.0])),
        Case("only negative values", torch.tensor([-3.0, -1.0])),
        Case("large values", torch.tensor([-1000.0, 10.0, 1000.0])),
        Case("a batch of 5 with 3 neurons", normal(generator, 5, 3)),
        Case("a batch of one", torch.tensor([[-1.0, 2.0, -0.1, 0.05]])),
        Case("three axes", normal(generator, 2, 3, 2)),
        Case(
            "positive values only",
            torch.tensor([0.5, 2.0, 1.5]),
            run=_then_overwritten,
        ),
    ]


@exercise(
    cases=_relu_cases,
    hints=(
        "Every element is treated alone: a positive one stays, any other becomes 0.",
        "`torch.where(condition, a, b)` takes elements from a where the condition holds and from "
        "b elsewhere; `torch.clamp` cuts off values below a minimum.",
    ),
    insight="PyTorch has it as the function `torch.relu` and as the layer `nn.ReLU`. It needs one "
    "comparison and no exponential, and its slope does not fade for large z: two reasons why it "
    "replaced the sigmoid in hidden layers.",
)
def relu(z):
    """max(0, z) for every element of z, as a new tensor."""
    return torch.clamp(z, min=0)
