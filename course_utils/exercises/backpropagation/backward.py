"""Exercise `backward`."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import type_name

Params = list[tuple[torch.Tensor, torch.Tensor]]


_WANTED = "a list with one pair (dW, db) for each layer"


def _by_layer(backward: Callable, X: torch.Tensor, labels: torch.Tensor, params: Params) -> Any:
    """Call the function; return its gradients by name where their form is the one asked for."""
    result = backward(X, labels, params)
    if result is ...:
        return result
    names = [f"`{name}` of layer {n}" for n in range(1, len(params) + 1) for name in ("dW", "db")]
    form = _form_of(result, len(params))
    if form != _WANTED:
        return Facts({"the result": form, **dict.fromkeys(names, "out of reach")})
    arrays = [array for pair in result for array in pair]
    return Facts({"the result": form, **dict(zip(names, arrays))})


def _form_of(result: object, layers: int) -> str:
    """Say what a result is made of, such as "a list of length 4, of single arrays"."""
    if isinstance(result, Iterator):
        return "an iterator, not a list"
    if not isinstance(result, list | tuple):
        return type_name(result)
    kinds = {_kind_of(item) for item in result}
    if kinds == {"pairs"} and len(result) == layers:
        return _WANTED
    kind = kinds.pop() if len(kinds) == 1 else "items of several kinds"
    return f"a list of length {len(result)}, of {kind}"


def _kind_of(item: object) -> str:
    if isinstance(item, list | tuple):
        return "pairs" if len(item) == 2 else f"lists of length {len(item)}"
    if isinstance(item, dict):
        return "dictionaries"
    return "single arrays" if isinstance(item, torch.Tensor | np.ndarray) else "other items"


def _backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(44)

    def case(label: str, n: int, sizes: list[int], dtype: torch.dtype = torch.float32) -> Case:
        params = [
            (normal(generator, n_out, n_in, dtype=dtype), normal(generator, n_out, dtype=dtype))
            for n_in, n_out in zip(sizes[:-1], sizes[1:])
        ]
        labels = torch.randint(sizes[-1], (n,), generator=generator)
        return Case(
            label, normal(generator, n, sizes[0], dtype=dtype), labels, params, run=_by_layer
        )

    # All logits are 0, so that the four probabilities are 1/4. The second neuron is silent twice,
    # once with Z = 0 exactly.
    by_hand = (
        torch.tensor([[1.0], [2.0]]),
        torch.tensor([3, 0]),
        [
            (torch.tensor([[1.0], [-1.0], [-1.0]]), torch.tensor([0.0, 1.0, 2.0])),
            (
                torch.tensor(
                    [[1.0, 5.0, 1.0], [-1.0, 2.0, -1.0], [0.0, -3.0, 0.0], [2.0, 1.0, 2.0]]
                ),
                torch.tensor([-2.0, 2.0, 0.0, -4.0]),
            ),
        ],
    )
    return [
        Case("a 1-3-4 network whose logits are all 0", *by_hand, run=_by_layer),
        case("a 2-5-3 network", 6, [2, 5, 3]),
        case("a single layer", 3, [4, 2]),
        case("a batch of one", 1, [3, 6, 5, 4]),
        case("three examples, three layers, all of width 3", 3, [3, 3, 3, 3]),
        case("a 7-6-5-4 network in float64", 8, [7, 6, 5, 4], torch.float64),
        case("five examples, three layers, all of width 4", 5, [4, 4, 4, 4]),
    ]


@exercise(
    cases=_backward_cases,
    hints=(
        "Go forward first and keep the inputs of every layer in a list: X, A_1, A_2, ... "
        "The backward pass needs all of them.",
        "Start with dZ of the last layer, the gradient of the cross-entropy. Then, from the last "
        "layer to the first: (dW, db) of this layer; then send dZ back through its W and the ReLU "
        "before it, which gives dZ of the layer before.",
        "`for (W, b), A_prev in zip(reversed(params), reversed(inputs))` walks backwards. "
        "The gradients come out last layer first; the list you return starts with the first.",
    ),
    insight="Every layer's input had to be kept from the forward pass. That is why training takes "
    "much more memory than using a network, and why memory limits the size of a batch.",
)
def backward(X, labels, params):
    """Gradients [(dW, db), ...], first layer first, of an MLP's mean cross-entropy."""
    inputs = [X]
    for W, b in params[:-1]:
        inputs.append(torch.clamp(inputs[-1] @ W.T + b, min=0))
    W, b = params[-1]
    logits = inputs[-1] @ W.T + b

    one_hot = torch.nn.functional.one_hot(labels, logits.shape[1])
    dZ = (torch.softmax(logits, dim=1) - one_hot) / len(X)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)  # A_prev > 0 exactly where the Z before it is
    return gradients[::-1]
