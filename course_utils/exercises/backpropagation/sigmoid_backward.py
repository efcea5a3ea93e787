"""Exercise `sigmoid_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _sigmoid_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(47)

    def random(*shape: int) -> tuple:
        return normal(generator, *shape), 2 * normal(generator, *shape)

    return [
        Case(
            "one example with Z = 0, 1 and -2",
            torch.tensor([[4.0, -8.0, 2.0]]),
            torch.tensor([[0.0, 1.0, -2.0]]),
        ),
        Case(
            "Z = 1000, 100, 0, -100 and -1000",
            torch.tensor([3.0, -2.0, 4.0, 5.0, -6.0]),
            torch.tensor([1000.0, 100.0, 0.0, -100.0, -1000.0]),
        ),
        Case("a batch of 5 with 3 neurons", *random(5, 3)),
        Case("a square batch, 4 by 4", *random(4, 4)),
        Case("a vector", *random(7)),
        Case("a tensor of shape (2, 3, 4)", *random(2, 3, 4)),
        Case("a batch of 3", *random(3, 4)),
    ]


@exercise(
    cases=_sigmoid_backward_cases,
    hints=(
        "As in `relu_backward`, every element is treated alone: what arrives is multiplied by the "
        "slope of the function at Z. Which value makes the slope of the sigmoid easy to write?",
        "First `s = torch.sigmoid(Z)`. The slope is made of s alone, and two checks are easy: it "
        "is 1/4 where s = 1/2, and 0 where s is 0 or 1.",
    ),
    insight="Autograd through a sigmoid written as 1 / (1 + exp(-z)) gives NaN at z = -100 in "
    "float32: there it multiplies 0 by infinity. Your rule, made from the value, gives 0. "
    "`torch.sigmoid` has it built in.",
)
def sigmoid_backward(dA, Z):
    """Gradient of the loss with respect to Z, where A = sigmoid(Z); all of the same shape."""
    s = torch.sigmoid(Z)
    return dA * s * (1 - s)
