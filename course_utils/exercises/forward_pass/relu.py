"""Exercise: max(0, z) for every element of z, as a new tensor."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _relu_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(13)
    return [
        Case("five values around 0", torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0])),
        Case("only negative values", torch.tensor([-3.0, -1.0])),
        Case("large values", torch.tensor([-1000.0, 10.0, 1000.0])),
        Case("a batch of 8 with 3 neurons", normal(generator, 8, 3)),
        Case("a batch in float64", normal(generator, 2, 3, dtype=torch.float64)),
    ]


@exercise(
    cases=_relu_cases,
    hints=(
        "Every element is treated alone: a positive one stays, any other becomes 0.",
        "`torch.where(condition, a, b)` takes elements of a where the condition holds and of b "
        "elsewhere; `torch.clamp` cuts off values below a minimum.",
    ),
)
def relu(z):
    """max(0, z) for every element of z, as a new tensor."""
    return torch.clamp(z, min=0)


@relu.misconception(
    "Negative values came out positive: this is the absolute value. ReLU does not mirror a "
    "negative z. What does it return instead?",
)
def absolute_value(z):
    return z.abs()


@relu.misconception(
    "You return where z is positive (0 or 1), not the positive values themselves. "
    "This is ReLU's derivative; it comes back in chapter 04.",
)
def mask(z):
    return (z > 0).to(z.dtype)


@relu.misconception(
    "You kept the negative part and cut off the positive one. Compare z with 0 the other way "
    "round: which of the two should survive?",
)
def kept_the_negatives(z):
    return torch.clamp(z, max=0)


@relu.misconception(
    "You return a single number, the largest of all. ReLU compares every element with 0, not "
    "with the other elements, and keeps the shape.",
)
def maximum_of_all(z):
    return torch.clamp(z.max(), min=0)


@relu.misconception(
    "Nothing changed. What should become of the negative values?",
)
def identity(z):
    return z


@relu.misconception(
    "The negative values are gone instead of 0, so the shape changed. The next layer needs one "
    "number from every neuron, silent ones included.",
)
def dropped(z):
    return z[z > 0]
