"""Exercise `neuron`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _neuron_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(11)
    return [
        Case(
            "the neuron computed by hand above",
            torch.tensor([1.0, 2.0]),
            torch.tensor([0.5, -1.0]),
            torch.tensor(2.0),
        ),
        Case(
            "a neuron that stays silent",
            torch.tensor([1.0, 3.0]),
            torch.tensor([0.5, -1.0]),
            torch.tensor(2.0),
        ),
        Case(
            "a neuron whose weighted sum is negative but whose bias lifts it above zero",
            torch.tensor([1.0, 1.0]),
            torch.tensor([-1.0, -1.0]),
            torch.tensor(5.0),
        ),
        Case("a single input", torch.tensor([3.0]), torch.tensor([2.0]), torch.tensor(-1.0)),
        Case(
            "784 inputs in float64",
            normal(generator, 784, dtype=torch.float64).abs(),
            normal(generator, 784, dtype=torch.float64).abs(),
            torch.tensor(0.25, dtype=torch.float64),
        ),
    ]


@exercise(
    cases=_neuron_cases,
    hints=(
        "Three steps, in this order: multiply each input by its weight and add the products up; "
        "add the bias, once; keep the result if it is positive, otherwise return 0.",
        "`x * w` multiplies element by element, `.sum()` adds up. "
        "`torch.clamp(z, min=0)` replaces anything below 0 by 0.",
    ),
)
def neuron(x, w, b):
    """One ReLU neuron: x and w have shape (features,), b is a scalar; returns a scalar."""
    z = (x * w).sum() + b
    return torch.clamp(z, min=0)


@neuron.misconception(
    "This is the pre-activation z: it is right, but it can be negative. What does the neuron do "
    "with z before it passes it on?",
)
def no_activation(x, w, b):
    return x @ w + b


@neuron.misconception(
    "The bias plays no part in your result. Where does b enter the formula for z?",
)
def no_bias(x, w, b):
    return torch.clamp(x @ w, min=0)


@neuron.misconception(
    "The bias is added once for every input instead of once for the neuron: b stands inside the "
    "sum. Should a neuron with 784 inputs add its bias 784 times?",
)
def bias_per_input(x, w, b):
    return torch.clamp((x * w + b).sum(), min=0)


@neuron.misconception(
    "The activation came too early: you cut off at zero first and added the bias afterwards. "
    "The bias decides how much evidence the neuron needs, so it belongs into z.",
)
def bias_after_activation(x, w, b):
    return torch.clamp(x @ w, min=0) + b


@neuron.misconception(
    "You return one number for every input. A neuron has a single output: what turns the "
    "products w_i x_i into one number?",
)
def no_sum(x, w, b):
    return torch.clamp(x * w + b, min=0)
