"""Exercise `relu_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _relu_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(41)
    return [
        Case(
            "one example with a negative, a zero and two positive Z",
            torch.tensor([[5.0, 5.0, 5.0, -3.0]]),
            torch.tensor([[-2.0, 0.0, 2.0, 0.5]]),
        ),
        Case(
            "neurons that are all silent",
            torch.tensor([[1.0, -1.0], [2.0, 3.0]]),
            torch.tensor([[-0.1, -1.0], [-2.0, -30.0]]),
        ),
        Case("a batch of 5 with 3 neurons", normal(generator, 5, 3), normal(generator, 5, 3)),
        Case(
            "a batch in float64",
            normal(generator, 2, 4, dtype=torch.float64),
            normal(generator, 2, 4, dtype=torch.float64),
        ),
    ]


@exercise(
    cases=_relu_backward_cases,
    hints=(
        "Every element is treated alone. The slope of ReLU at Z is 1 or 0: which of the two "
        "arguments tells you where it is 1?",
        "`Z > 0` is a tensor of True and False. Multiplied by numbers, True counts as 1 and "
        "False as 0.",
    ),
)
def relu_backward(dA, Z):
    """Gradient of the loss with respect to Z, where A = relu(Z); all of the same shape."""
    return dA * (Z > 0)


@relu_backward.misconception(
    "You cut off the negative gradients. A gradient may have any sign: it says whether the loss "
    "rises or falls. What matters is the sign of another number, the one that ReLU looked at "
    "in the forward pass.",
)
def mask_from_gradient(dA, Z):
    return dA * (dA > 0)


@relu_backward.misconception(
    "The gradient passes unchanged, as if ReLU were not there. What does A do when a negative Z "
    "changes a little?",
)
def no_mask(dA, Z):
    return dA.clone()


@relu_backward.misconception(
    "This is the slope of ReLU, 0 or 1. The chain rule multiplies it by what arrives from the "
    "layers behind: where does dA enter?",
)
def mask_only(dA, Z):
    return (Z > 0).to(dA.dtype)


@relu_backward.misconception(
    "You multiplied by the value of ReLU, max(0, Z). The chain rule multiplies by its slope: how "
    "steep is ReLU at Z = 0.5, and how steep at Z = 2?",
)
def times_activation(dA, Z):
    return dA * torch.clamp(Z, min=0)


@relu_backward.misconception(
    "This is the forward pass: max(0, Z). Asked for is what becomes of the gradient dA on its way "
    "back through ReLU.",
)
def forward_pass(dA, Z):
    return torch.clamp(Z, min=0)


@relu_backward.misconception(
    "You multiplied by Z itself. The chain rule multiplies by the slope of ReLU at Z, which is "
    "the same for all positive Z.",
)
def times_z(dA, Z):
    return dA * Z


@relu_backward.misconception(
    "Only the elements with Z = 0 exactly are different. There ReLU has a bend and no slope; "
    "the course and PyTorch choose the slope of its left side.",
)
def slope_one_at_zero(dA, Z):
    return dA * (Z >= 0)


@relu_backward.misconception(
    "The gradient passes where the neuron was silent and stops where it was active. On which side "
    "does ReLU follow a small change of Z?",
)
def wrong_side(dA, Z):
    return dA * (Z <= 0)
