"""Exercise `relu_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _relu_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(41)

    def random(*shape: int) -> tuple:
        return tuple(normal(generator, *shape) for _ in range(2))

    dA, Z = random(2, 3)
    return [
        Case(
            "one example with Z negative, 0 and positive",
            torch.tensor([[5.0, -4.0, 7.0, -3.0, 2.0, 6.0]]),
            torch.tensor([[-2.0, 0.0, 3.0, 0.5, -0.25, 0.0]]),
        ),
        Case("a batch in which every neuron is silent", 2 * dA, -3 * Z.abs() - 0.01),
        Case("a batch in which every neuron is active", dA, Z.abs() * torch.tensor([1, 1e-6, 0.1])),
        Case("a batch of 5 with 3 neurons", *random(5, 3)),
        Case("a square batch, 4 by 4", *random(4, 4)),
        Case("a vector", *random(7)),
        Case("a tensor of shape (2, 3, 4)", *random(2, 3, 4)),
        Case("a batch of 3", *random(3, 4)),
    ]


@exercise(
    cases=_relu_backward_cases,
    hints=(
        "Every element is treated alone. The slope of ReLU at Z is 1 or 0: which of the two "
        "arguments tells you where it is 1?",
        "`Z > 0` is a tensor of True and False. Multiplied by numbers, True counts as 1 and "
        "False as 0.",
    ),
    insight="PyTorch's ReLU does the same, and looks at A instead of Z: A is positive exactly "
    "where Z is. So it need not keep Z for the way back, which saves one tensor per layer.",
)
def relu_backward(dA, Z):
    """Gradient of the loss with respect to Z, where A = relu(Z); all of the same shape."""
    return dA * (Z > 0)
