"""Exercise `train_epoch`."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import type_name

Params = list[tuple[torch.Tensor, torch.Tensor]]

_WANTED = "`params` and `velocities`, each a list with one pair for each layer"


def _by_layer(train_epoch: Callable, *args: Any) -> Any:
    """Call the function; return its arrays by name where their form is the one asked for."""
    result = train_epoch(*args)
    if result is ... or result is None:
        return result
    layers = range(1, len(args[2]) + 1)
    names = [
        f"{what}`{name}` of layer {n}"
        for what in ("", "the velocity of ")
        for n in layers
        for name in ("W", "b")
    ]
    form = _form_of(result, len(layers))
    if form != _WANTED:
        return Facts({"what comes back": form, **dict.fromkeys(names, "out of reach")})
    arrays = [array for part in result for pair in part for array in pair]
    return Facts({"what comes back": form, **dict(zip(names, arrays))})


def _form_of(result: Any, layers: int) -> str:
    """Say what a result is made of."""
    if not isinstance(result, list | tuple):
        return "an iterator" if isinstance(result, Iterator) else type_name(result)
    if len(result) != 2:
        return f"{len(result)} things in a row"
    if all(_is_pair(part) for part in result) and not all(_are_pairs(part) for part in result):
        return "two pairs of tensors"
    if not all(isinstance(part, list | tuple) for part in result):
        return f"{type_name(result[0])} and {type_name(result[1])}"
    lengths = [len(part) for part in result]
    if not all(_are_pairs(part) for part in result):
        return f"two lists, of {lengths[0]} and {lengths[1]} items, not all of them pairs"
    wanted = lengths == [layers, layers]
    return _WANTED if wanted else f"two lists, of {lengths[0]} and {lengths[1]} pairs"


def _are_pairs(part: Any) -> bool:
    return isinstance(part, list | tuple) and all(_is_pair(item) for item in part)


def _is_pair(item: Any) -> bool:
    is_two = isinstance(item, list | tuple) and len(item) == 2
    return is_two and all(isinstance(array, torch.Tensor | np.ndarray) for array in item)


def _train_epoch_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(52)

    def random(sizes: list[int], size: float = 1.0) -> Params:
        return [
            (size * normal(generator, n_out, n_in), size * normal(generator, n_out))
            for n_in, n_out in pairwise(sizes)
        ]

    def case(
        label: str,
        sizes: list[int],
        batches: list[list[int]],
        lr: float,
        momentum: float,
        velocity: float = 0.5,
    ) -> Case:
        """Make a case with one example more than the batches reach."""
        n = 2 + max(index for batch in batches for index in batch)
        labels = torch.randint(sizes[-1], (n,), generator=generator)
        X, params, velocities = (
            normal(generator, n, sizes[0]),
            random(sizes),
            random(sizes, velocity),
        )
        batches = [torch.tensor(batch) for batch in batches]
        return Case(label, X, labels, params, velocities, batches, lr, momentum, run=_by_layer)

    # All logits are 0, so that both probabilities are 1/2.
    by_hand = (
        torch.tensor([[1.0], [4.0], [2.0]]),
        torch.tensor([1, 0, 0]),
        [(torch.tensor([[0.0], [0.0]]), torch.tensor([0.0, 0.0]))],
        [(torch.tensor([[1.0], [-2.0]]), torch.tensor([0.0, 1.0]))],
        [torch.tensor([0, 2])],
        0.1,
        0.5,
    )
    return [
        Case("one batch of a single layer whose logits are 0", *by_hand, run=_by_layer),
        case("a 4-3-2 network at rest", [4, 3, 2], [[5, 0, 2], [3, 6], [1, 4]], 0.2, 0.9, 0.0),
        case("a 4-3-2 network with momentum 0", [4, 3, 2], [[1, 3], [4, 0, 2], [5]], 0.3, 0.0),
        case("a single layer in motion", [3, 4], [[2], [0, 1, 4], [3, 5]], 0.5, 0.9),
        case("three layers in motion", [3, 5, 4, 2], [[3, 0], [4, 1, 2, 5], [7, 8, 6]], 0.1, 0.9),
        case(
            "two layers of width 3, 3 examples a batch", [3, 3, 3], [[4, 1, 5], [0, 3, 2]], 0.4, 0.6
        ),
        case("batches of one example", [2, 4, 3], [[2], [0], [1]], 0.25, 0.7),
    ]


@exercise(
    cases=_train_epoch_cases,
    hints=(
        "One loop over the batches. Within it, in this order: the gradients of the batch's loss "
        "with the parameters as they are now, then a step for every W and every b.",
        "`backward(X[batch], labels[batch], params)` gives the gradients as a list of pairs. "
        "`zip(params, velocities, gradients)` walks through what belongs together, and "
        "`momentum_step` treats one W or one b.",
        "Collect the new pairs in two new lists, and only after the last layer let `params` and "
        "`velocities` be these lists. The next batch then goes on from there.",
    ),
    results=("params", "velocities"),
    insight="`torch.optim.SGD(..., momentum=momentum)` on a network of `nn.Linear` and `nn.ReLU` "
    "ends at the same numbers, to five digits and more. Chapter 05 writes this loop in PyTorch; "
    "nothing in it will be new.",
)
def train_epoch(X, labels, params, velocities, batches, lr, momentum):
    """Return (params, velocities) after one step of SGD with momentum for each batch."""
    for batch in batches:
        inputs = [X[batch]]
        for W, b in params[:-1]:
            inputs.append(torch.clamp(inputs[-1] @ W.T + b, min=0))
        W, b = params[-1]
        logits = inputs[-1] @ W.T + b
        one_hot = torch.nn.functional.one_hot(labels[batch], logits.shape[1])
        dZ = (torch.softmax(logits, dim=1) - one_hot) / len(batch)

        new_params, new_velocities = [], []
        layers = zip(params, velocities, inputs)
        for (W, b), (v_W, v_b), A_prev in reversed(list(layers)):
            v_W = momentum * v_W + dZ.T @ A_prev
            v_b = momentum * v_b + dZ.sum(dim=0)
            new_params.append((W - lr * v_W, b - lr * v_b))
            new_velocities.append((v_W, v_b))
            dZ = (dZ @ W) * (A_prev > 0)  # with the W of the forward pass
        params, velocities = new_params[::-1], new_velocities[::-1]
    return params, velocities
