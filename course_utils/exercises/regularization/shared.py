"""What several exercises of the chapter are tried on."""

from typing import Any

import torch

from course_utils.checking import Case
from course_utils.checking.samples import normal

Params = list[tuple[torch.Tensor, torch.Tensor]]
"""A pair (W, b) for each layer, first layer first."""


def random_params(
    generator: torch.Generator, *sizes: int, dtype: torch.dtype = torch.float32
) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Return random weights and biases of layers with these sizes."""
    return [
        (normal(generator, n_out, n_in, dtype=dtype), normal(generator, n_out, dtype=dtype))
        for n_in, n_out in zip(sizes[:-1], sizes[1:], strict=True)
    ]


def with_gradients(penalty: Any, params: Params, strength: float) -> list[Any]:
    """Return a penalty and its gradient with respect to every weight matrix and bias."""
    leaves = [[tensor.clone().requires_grad_() for tensor in pair] for pair in params]
    value = penalty([tuple(pair) for pair in leaves], strength)
    if not isinstance(value, torch.Tensor) or value.numel() != 1:
        return [value, ["no gradient: it is no tensor with one number"]]
    if not value.requires_grad:
        return [value, ["no gradient: the tensor does not know what it was computed from"]]
    tensors = [tensor for pair in leaves for tensor in pair]
    gradients = torch.autograd.grad(value, tensors, allow_unused=True, materialize_grads=True)
    return [value, list(gradients)]


def penalty_cases(seed: int) -> list[Case]:
    generator = torch.Generator().manual_seed(seed)
    W = torch.tensor([[1.0, -2.0], [0.0, 3.0]])
    return [
        Case("the layer by hand above", [(W, torch.tensor([5.0, -5.0]))], 0.1),
        Case("a single weight", [(torch.tensor([[-0.5]]), torch.tensor([2.0]))], 1.0),
        Case("three layers", random_params(generator, 4, 3, 3, 2), 0.01),
        Case("two layers in float64", random_params(generator, 5, 4, 1, dtype=torch.float64), 0.5),
        Case("strength 0", random_params(generator, 3, 2), 0.0),
        Case(
            "the penalty and its gradients",
            random_params(generator, 3, 4, 2),
            0.2,
            run=with_gradients,
        ),
    ]
