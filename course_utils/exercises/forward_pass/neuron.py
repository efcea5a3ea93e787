"""Exercise: one neuron, max(0, w x + b)."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _neuron_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(11)

    def case(label: str, x: list[float], w: list[float], b: float) -> Case:
        return Case(label, torch.tensor(x), torch.tensor(w), torch.tensor(b))

    many = normal(generator, 2, 30)
    return [
        case("a neuron with two inputs, computed by hand", [1.0, 2.0], [0.5, -1.0], 2.0),
        case("a neuron that stays silent", [1.0, 3.0], [0.5, -1.0], 2.0),
        case(
            "a neuron whose weighted sum is negative but whose bias lifts it above zero",
            [1.0, 1.5, 2.0],
            [-1.0, -1.0, 0.25],
            5.0,
        ),
        case("a single input", [3.0], [2.0], -1.0),
        case("four inputs and no bias", [2.0, -1.0, 0.5, 3.0], [-1.0, 1.0, 2.0, -0.5], 0.0),
        case("negative inputs and weights", [-2.0, -1.0, 0.5], [-1.5, -0.5, -1.0], 0.0),
        case("a neuron that only its bias silences", [1.0, 2.0, 0.5], [1.0, 0.5, 2.0], -4.0),
        case("a bias larger than the weighted sum", [1.0, 2.0], [2.0, -0.5], 3.0),
        Case("30 inputs", many[0], many[1] + many[0] / 2, torch.tensor(0.75)),
    ]


@exercise(
    cases=_neuron_cases,
    hints=(
        "Three steps, in this order: multiply each input by its weight and add the products up; "
        "add the bias, once; keep the result if it is positive, otherwise return 0.",
        "`x * w` multiplies element by element, `.sum()` adds up. "
        "`torch.clamp(z, min=0)` replaces anything below 0 by 0.",
    ),
    insight="A network of 784-128-64-10 is 202 of these neurons and nothing else; only the last "
    "ten leave out the step that removes negative values.",
)
def neuron(x, w, b):
    """One ReLU neuron: x and w have shape (features,), b is a scalar; returns a scalar."""
    z = (x * w).sum() + b
    return torch.clamp(z, min=0)
