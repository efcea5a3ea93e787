"""Exercise: the forward pass of an MLP of any depth."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _by_hand() -> tuple[torch.Tensor, list[tuple[torch.Tensor, torch.Tensor]]]:
    X = torch.tensor([[1.0, 2.0], [3.0, -1.0], [0.0, 0.0], [-2.0, 1.0]])
    first = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 0.0]]), torch.tensor([0.0, 1.0, -1.0])
    last = torch.tensor([[1.0, -2.0, -1.0]]), torch.tensor([1.0])
    return X, [first, last]


def _forward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(15)

    def network(sizes: list[int]) -> list[tuple]:
        return [
            (normal(generator, n_out, n_in), normal(generator, n_out))
            for n_in, n_out in zip(sizes[:-1], sizes[1:])
        ]

    return [
        Case("a 2-3-1 network, to be computed by hand", *_by_hand()),
        Case("a single layer", normal(generator, 3, 4), network([4, 2])),
        Case("a batch of one", normal(generator, 1, 3), network([3, 5, 4, 2])),
        Case("equally wide layers", normal(generator, 4, 3), network([3, 3, 3, 3])),
        Case("a square single layer", normal(generator, 5, 3), network([3, 3])),
        Case("a 3-6-4-5-2 network", normal(generator, 8, 3), network([3, 6, 4, 5, 2])),
        Case("a 10-5-2 network", normal(generator, 6, 10), network([10, 5, 2])),
    ]


@exercise(
    cases=_forward_cases,
    hints=(
        "Keep one variable A that starts as X. Each pass through the loop turns the A of one "
        "layer into the A of the next.",
        "Every layer computes `Z = A @ W.T + b`. Only the layers before the last one then apply "
        "ReLU. `enumerate(params)` tells you which layer you are in.",
        "`params[:-1]` is the list without its last element: loop over those with ReLU, then do "
        "the last layer by itself.",
    ),
    insight="These few lines run a network of any depth and width. Chapter 04 walks the same "
    "layers backwards, and for that it keeps every Z and A on the way.",
)
def forward(X, params):
    """Logits of an MLP: X (N, features), params [(W, b), ...]; ReLU between the layers."""
    A = X
    for W, b in params[:-1]:
        A = torch.clamp(A @ W.T + b, min=0)
    W, b = params[-1]
    return A @ W.T + b
