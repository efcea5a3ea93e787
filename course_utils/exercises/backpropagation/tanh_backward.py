"""Exercise `tanh_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _tanh_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(48)

    def random(*shape: int) -> tuple:
        return normal(generator, *shape), normal(generator, *shape)

    return [
        Case(
            "one example with Z = 0, 1 and -0.5",
            torch.tensor([[3.0, -8.0, 2.0]]),
            torch.tensor([[0.0, 1.0, -0.5]]),
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
    cases=_tanh_backward_cases,
    hints=(
        "The third function of the same kind: what arrives is multiplied, element by element, by "
        "the slope at Z. The slope of tanh, too, is made of its value alone.",
        "First `a = torch.tanh(Z)`. The slope is 1 where a = 0, and 0 where a is 1 or -1: a "
        "parabola in a has these values.",
    ),
    insight="The slope of tanh is 1 at Z = 0, that of the sigmoid at most 1/4: through five "
    "sigmoids a gradient keeps at most (1/4)^5, about 0.1 %, weights aside. That is why hidden "
    "layers used tanh before they used ReLU.",
)
def tanh_backward(dA, Z):
    """Gradient of the loss with respect to Z, where A = tanh(Z); all of the same shape."""
    return dA * (1 - torch.tanh(Z) ** 2)
