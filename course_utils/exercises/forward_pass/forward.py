"""Exercise `forward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _forward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(15)

    def network(sizes: list[int], dtype: torch.dtype = torch.float32) -> list[tuple]:
        return [
            (normal(generator, n_out, n_in, dtype=dtype), normal(generator, n_out, dtype=dtype))
            for n_in, n_out in zip(sizes[:-1], sizes[1:])
        ]

    return [
        Case("a 2-4-1 network", normal(generator, 5, 2), network([2, 4, 1])),
        Case("a single layer", normal(generator, 3, 4), network([4, 2])),
        Case("a batch of one", normal(generator, 1, 3), network([3, 5, 4, 2])),
        Case("equally wide layers", normal(generator, 4, 3), network([3, 3, 3, 3])),
        Case(
            "a 10-5-1 network in float64",
            normal(generator, 6, 10, dtype=torch.float64),
            network([10, 5, 1], torch.float64),
        ),
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
)
def forward(X, params):
    """Logits of an MLP: X (N, features), params [(W, b), ...]; ReLU between the layers."""
    A = X
    for W, b in params[:-1]:
        A = torch.clamp(A @ W.T + b, min=0)
    W, b = params[-1]
    return A @ W.T + b


@forward.misconception(
    "ReLU was applied to the output as well, so no score can be negative. The last layer returns "
    "its pre-activations as they are.",
)
def relu_after_last(X, params):
    A = X
    for W, b in params:
        A = torch.clamp(A @ W.T + b, min=0)
    return A


@forward.misconception(
    "There is no ReLU between your layers, so all of them collapse into a single linear one. "
    "Section 4 showed why.",
)
def no_activation(X, params):
    A = X
    for W, b in params:
        A = A @ W.T + b
    return A


@forward.misconception(
    "ReLU was applied to the inputs of the network, which loses all negative features. It "
    "belongs between layers: after a layer, not before the first.",
)
def relu_before_layer(X, params):
    A = X
    for W, b in params:
        A = torch.clamp(A, min=0) @ W.T + b
    return A


@forward.misconception(
    "Every layer was fed with X. Each one should receive the activations of the layer before it: "
    "what has to change from one pass through the loop to the next?",
)
def always_from_input(X, params):
    for number, (W, b) in enumerate(params, start=1):
        Z = X @ W.T + b
        A = Z if number == len(params) else torch.clamp(Z, min=0)
    return A


@forward.misconception(
    "The last layer is missing: you return the activations of the layer before it.",
)
def stopped_before_last(X, params):
    A = X
    for W, b in params[:-1]:
        A = torch.clamp(A @ W.T + b, min=0)
    return A


@forward.misconception(
    "Only the first layer ran. Look at the indentation of `return`: inside the loop it ends the "
    "function at the first pass.",
)
def return_in_loop(X, params):
    W, b = params[0]
    return torch.clamp(X @ W.T + b, min=0)
