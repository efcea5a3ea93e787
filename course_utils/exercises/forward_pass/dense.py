"""Exercise: the pre-activations of a dense layer for a batch."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _dense_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(14)

    def random(n: int, inputs: int, outputs: int) -> tuple:
        shapes = ((n, inputs), (outputs, inputs), (outputs,))
        return tuple(normal(generator, *shape) for shape in shapes)

    return [
        Case(
            "a batch of 2, 3 inputs, 4 neurons",
            torch.tensor([[1.0, 2.0, 3.0], [0.0, -1.0, 2.0]]),
            torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.0, -1.0, 0.0], [0.0, 0.0, -2.0]]),
            torch.tensor([10.0, 20.0, 30.0, -40.0]),
        ),
        Case("a batch of one", *random(1, 4, 3)),
        Case("a batch of 2 with a square W", *random(2, 4, 4)),
        Case("as many examples as neurons", *random(4, 3, 4)),
        Case("as many examples as inputs", *random(5, 5, 2)),
        Case("three examples, three inputs, three neurons", *random(3, 3, 3)),
        Case("a single neuron", *random(3, 2, 1)),
        Case("a batch of 6, 20 inputs, 7 neurons", *random(6, 20, 7)),
    ]


@exercise(
    cases=_dense_cases,
    hints=(
        "Write the shapes under the names: A_prev is (N, in) and the result must be (N, out). "
        "A matrix product needs the two inner sizes to be the same.",
        "W is stored as (out, in). `W.T` is the same matrix with its two axes exchanged.",
        "b has shape (out,): added to a matrix of shape (N, out), it is added to every row.",
    ),
    insight="This line is `torch.nn.functional.linear`, and what `nn.Linear` does when it is "
    "called. Almost all the time that a network like this needs goes into the matrix product.",
)
def dense(A_prev, W, b):
    """Pre-activations of a dense layer: A_prev (N, in), W (out, in), b (out,) -> Z (N, out)."""
    return A_prev @ W.T + b
