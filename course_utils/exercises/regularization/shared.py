"""What the two penalties are tried on."""

from collections.abc import Callable
from typing import Any

import torch

from course_utils.checking import Case, Facts
from course_utils.checking.samples import normal

Params = list[tuple[torch.Tensor, torch.Tensor]]
"""A pair (W, b) for each layer, first layer first."""

_CUT_OFF = "missing, because no way leads back from the result to the parameters"


def random_params(generator: torch.Generator, *sizes: int) -> Params:
    """Return random weights and biases of layers with these sizes."""
    return [
        (normal(generator, n_out, n_in), normal(generator, n_out))
        for n_in, n_out in zip(sizes[:-1], sizes[1:], strict=True)
    ]


def gradients(penalty: Any, params: Params, strength: float) -> Any:
    """Return what `backward` would find for every weight matrix and bias."""
    leaves = [[tensor.clone().requires_grad_() for tensor in pair] for pair in params]
    try:
        value = penalty([(W.clone(), b.clone()) for W, b in leaves], strength)
    except RuntimeError as error:
        if "Can't call numpy()" not in str(error):
            raise
        value = "an array"
    if value is ... or value is None:
        return value
    if isinstance(value, list | tuple) and len(value) == 1:
        return type(value)([_facts(value[0], leaves)])
    return _facts(value, leaves)


def _facts(value: Any, leaves: list[list[torch.Tensor]]) -> Facts:
    names = [
        f"the gradient for `{name}` of layer {layer}"
        for layer in range(1, len(leaves) + 1)
        for name in ("W", "b")
    ]
    found = _slopes(value, [tensor for pair in leaves for tensor in pair])
    return Facts(zip(names, found, strict=True))


def _slopes(value: Any, leaves: list[torch.Tensor]) -> list[Any]:
    missing = [_CUT_OFF] * len(leaves)
    if not isinstance(value, torch.Tensor) or not value.requires_grad:
        return missing
    if value.numel() != 1:
        return [f"missing, because the result has {value.numel()} numbers"] * len(leaves)
    slopes = torch.autograd.grad(value.sum(), leaves, allow_unused=True)
    if all(slope is None for slope in slopes):
        return missing
    return [
        torch.zeros_like(leaf) if slope is None else slope
        for slope, leaf in zip(slopes, leaves, strict=True)
    ]


def any_slope_at_zero(run: Callable[..., Any]) -> Callable[..., Any]:
    """Return a `run` that takes any slope between those on both sides for the one of |0|."""

    def lenient(penalty: Any, params: Params, strength: float) -> Any:
        facts = run(penalty, params, strength)
        if not isinstance(facts, Facts):
            return facts
        tensors = [tensor for pair in params for tensor in pair]
        return Facts(
            {
                name: _settled(slope, tensor, strength)
                for (name, slope), tensor in zip(facts.items(), tensors, strict=True)
            }
        )

    return lenient


def _settled(slope: Any, tensor: torch.Tensor, strength: float) -> Any:
    if not isinstance(slope, torch.Tensor):
        return slope
    is_fine = (tensor == 0) & (slope.abs() <= strength * 1.0001)
    return torch.where(is_fine, torch.zeros_like(slope), slope)


def penalty_cases(seed: int, run: Callable[..., Any]) -> list[Case]:
    """Return calls of a penalty; `run` makes the last two, where weights of exactly 0 occur."""
    generator = torch.Generator().manual_seed(seed)

    def weights(*rows: list[float]) -> torch.Tensor:
        return torch.tensor(rows)

    by_hand = (weights([1.0, -2.0], [0.0, 3.0]), torch.tensor([5.0, -5.0]))
    uneven = (weights([30.0, -0.02, 0.3], [0.0, -4.0, -0.5]), torch.tensor([0.5, 70.0]))
    with_zeros = random_params(generator, 3, 4, 2)
    with_zeros[0][0][1] = 0.0
    with_zeros[1][0][:, 2] = 0.0
    others = random_params(generator, 2, 3, 5)
    others[0][0][2, 1] = 0.0
    others[1][0][3] = 0.0
    return [
        Case("a layer, computed by hand", [by_hand], 0.1),
        Case("a single weight", [(torch.tensor([[-0.5]]), torch.tensor([2.0]))], 0.8),
        Case("large and small weights", [uneven], 0.03),
        Case("three layers", random_params(generator, 4, 3, 5, 2), 0.01),
        Case("two layers", random_params(generator, 5, 4, 1), 0.5),
        Case("the gradients of two layers, some of their weights 0", with_zeros, 0.2, run=run),
        Case("the gradients of two others", others, 0.7, run=run),
    ]
