"""Exercise `dense_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _dense_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(42)

    def random(n: int, inputs: int, outputs: int) -> tuple:
        shapes = ((n, outputs), (n, inputs), (outputs, inputs))
        return tuple(normal(generator, *shape) for shape in shapes)

    return [
        Case(
            "a batch of 2, 4 inputs, 3 neurons",
            torch.tensor([[1.0, 0.0, 3.0], [2.0, -1.0, 0.0]]),
            torch.tensor([[1.0, 2.0, 3.0, -2.0], [4.0, 5.0, -6.0, 0.0]]),
            torch.tensor([[1.0, 0.0, -1.0, 2.0], [0.0, 2.0, 1.0, 5.0], [-3.0, 1.0, 0.0, 1.0]]),
        ),
        Case("a batch of one", *random(1, 4, 3)),
        Case("a batch of 4, 4 inputs, 4 neurons", *random(4, 4, 4)),
        Case("a batch of 2, 3 inputs, 3 neurons", *random(2, 3, 3)),
        Case("a single neuron", *random(5, 2, 1)),
        Case("a single input", *random(3, 1, 2)),
        Case("a batch of 6", *random(6, 5, 2)),
    ]


@exercise(
    cases=_dense_backward_cases,
    hints=(
        "A gradient has the shape of the thing it belongs to: dA_prev (N, in), dW (out, in), "
        "db (out,). Which products of dZ (N, out), A_prev (N, in) and W (out, in) have these "
        "shapes?",
        "For one example, `dW` was an outer product. Over a batch, the N outer products add up: "
        "that is a matrix product in which N is the inner size.",
        "b is used once in every example, with slope 1. `sum(dim=0)` adds over the examples.",
    ),
    insight="One matrix product forward, two back: that is why the backward pass of a dense layer "
    "costs about twice as much as its forward pass, and a training step three times.",
    results=("dA_prev", "dW", "db"),
)
def dense_backward(dZ, A_prev, W):
    """Gradients (dA_prev, dW, db) of a dense layer Z = A_prev @ W.T + b, from dZ (N, out)."""
    return dZ @ W, dZ.T @ A_prev, dZ.sum(dim=0)
