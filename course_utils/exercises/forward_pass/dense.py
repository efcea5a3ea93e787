"""Exercise `dense`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _dense_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(14)

    def random(n: int, inputs: int, outputs: int, dtype: torch.dtype = torch.float32) -> tuple:
        shapes = ((n, inputs), (outputs, inputs), (outputs,))
        return tuple(normal(generator, *shape, dtype=dtype) for shape in shapes)

    return [
        Case(
            "a batch of 2, 2 inputs, 3 neurons",
            torch.tensor([[1.0, 2.0], [3.0, 4.0]]),
            torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]]),
            torch.tensor([10.0, 20.0, 30.0]),
        ),
        Case("a batch of one", *random(1, 4, 3)),
        Case("a batch of 4 with as many inputs as neurons", *random(4, 4, 4)),
        Case("a batch of 5, 784 inputs, 128 neurons", *random(5, 784, 128)),
        Case("a single neuron", *random(3, 2, 1)),
        Case("a batch in float64", *random(3, 4, 2, dtype=torch.float64)),
    ]


@exercise(
    cases=_dense_cases,
    hints=(
        "Write the shapes under the names: A_prev is (N, in) and the result must be (N, out). "
        "A matrix product needs the two inner sizes to be the same.",
        "W is stored as (out, in). `W.T` is the same matrix with its two axes exchanged.",
        "b has shape (out,): added to a matrix of shape (N, out), it is added to every row.",
    ),
)
def dense(A_prev, W, b):
    """Pre-activations of a dense layer: A_prev (N, in), W (out, in), b (out,) -> Z (N, out)."""
    return A_prev @ W.T + b


@dense.misconception(
    "W is used as it is stored, (out, in), but a product with A_prev of shape (N, in) needs its "
    "inputs along the first axis. It runs only where a layer has as many inputs as neurons, and "
    "there every neuron gets the wrong weights.",
)
def missing_transpose(A_prev, W, b):
    return A_prev @ W + b


@dense.misconception(
    "The products are right, but b is not in the result. Every neuron adds its own bias.",
)
def no_bias(A_prev, W, b):
    return A_prev @ W.T


@dense.misconception(
    "The numbers are right, but the axes are exchanged: you return (out, N). In this course a row "
    "is an example, so the batch stays the first axis.",
)
def neurons_in_rows(A_prev, W, b):
    return (A_prev @ W.T + b).T


@dense.misconception(
    "Your bias goes with the rows (the examples) instead of the columns (the neurons): it runs "
    "only where both happen to be equally many. b has one entry for every neuron.",
)
def bias_per_example(A_prev, W, b):
    return A_prev @ W.T + b[:, None]


@dense.misconception(
    "Negative values were cut off. Here `dense` stops at the pre-activation Z; the activation is "
    "a step of its own, so that the last layer can go without it.",
)
def activation_included(A_prev, W, b):
    return torch.clamp(A_prev @ W.T + b, min=0)


@dense.misconception(
    "`*` multiplies element by element. Each neuron needs the products of a whole row, added up: "
    "that is a matrix product.",
)
def elementwise_product(A_prev, W, b):
    return A_prev * W.T + b
