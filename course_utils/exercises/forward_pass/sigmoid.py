"""Exercise: 1 / (1 + exp(-z)) for every element of z; finite for any finite z."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _sigmoid_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(12)
    return [
        Case("z = 0", torch.tensor(0.0)),
        Case("five values around 0", torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])),
        Case("z = -1000, 0 and 1000", torch.tensor([-1000.0, 0.0, 1000.0])),
        Case("a batch of 8 with 3 neurons", 4 * normal(generator, 8, 3)),
        Case("a batch in float64", normal(generator, 2, 3, dtype=torch.float64)),
    ]


@exercise(
    cases=_sigmoid_cases,
    hints=(
        "`torch.exp(z)` works on every element of z. Put parentheses around the whole denominator.",
        "`exp(1000)` is infinity for a float. 1 divided by infinity is 0, which is harmless; "
        "infinity divided by infinity is NaN. Which of the two ways to write the sigmoid "
        "never divides infinity by infinity?",
    ),
)
def sigmoid(z):
    """1 / (1 + exp(-z)) for every element of z; finite for any finite z."""
    return 1 / (1 + torch.exp(-z))


@sigmoid.misconception(
    "Right in the middle, but NaN for large z: `exp(1000)` is infinity, and your formula divides "
    "infinity by infinity. The sigmoid can be written so that only the denominator can overflow.",
)
def inf_over_inf(z):
    return torch.exp(z) / (1 + torch.exp(z))


@sigmoid.misconception(
    "Your curve falls where it should rise: large z gives 0 instead of 1. "
    "Look at the sign in the exponent.",
)
def sign(z):
    return 1 / (1 + torch.exp(z))


@sigmoid.misconception(
    "Python divides before it adds, so `1 / 1 + a` is 1 + a. What has to be computed first?",
)
def precedence(z):
    return 1 / 1 + torch.exp(-z)


@sigmoid.misconception(
    "This is tanh: it runs from -1 to 1 and is 0 at z = 0. Between which values does the sigmoid "
    "run, and what is it at z = 0?",
)
def tanh(z):
    return torch.tanh(z)


@sigmoid.misconception(
    "You return only 0s and 1s: this is a hard step. The sigmoid changes smoothly, and at z = 0 "
    "it is exactly half way.",
)
def step(z):
    return (z > 0).to(z.dtype)


@sigmoid.misconception(
    "Your outputs add up to 1, as those of softmax do. The sigmoid looks at each z alone and "
    "knows nothing of the others.",
)
def softmax(z):
    return torch.softmax(z, dim=-1) if z.dim() else torch.ones_like(z)
