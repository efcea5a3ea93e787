"""Stacks of dense layers with activations between them, as instruments send them to the page."""

from copy import deepcopy
from typing import Any

import numpy as np
import torch
from torch import nn

from course_utils.widgets.sequential import parameters_of, unpacked

_KINDS = {
    nn.Linear: "dense",
    nn.ReLU: "relu",
    nn.SiLU: "silu",
    nn.Tanh: "tanh",
    nn.Sigmoid: "sigmoid",
}
_SILENT = (nn.Identity, nn.Dropout, nn.Flatten, nn.Unflatten)


def stack_modules(model: nn.Module, needed: str, inputs: int, outputs: int) -> list[nn.Module]:
    """Return the modules of a stack that compute something, in their order.

    Parameters
    ----------
    model
        An `nn.Sequential` of `nn.Linear` and activations.
    needed
        Beginning of the message: which instrument needs what.
    inputs, outputs
        How many numbers go in, and come out.

    Raises
    ------
    ValueError
        It is another kind of network; the message says what is needed and what is there.
    """
    if not isinstance(model, nn.Module):
        raise ValueError(f"{needed}; this is {model!r:.60}.")
    modules = [part for part in unpacked(model) if not isinstance(part, _SILENT)]
    for module in modules:
        if type(module) not in _KINDS:
            raise ValueError(
                f"{needed}; this one has a {type(module).__name__} in it. Put the layers that its "
                "forward calls, with the functions between them as modules, into "
                "nn.Sequential(...)."
            )
    _validate_sizes(modules, needed, inputs, outputs)
    if not all(np.isfinite(part).all() for part in parameters_of(modules)):
        raise ValueError(
            "this network has parameters that are NaN or infinite. Did its training diverge? Train "
            "it again with a lower learning rate."
        )
    return modules


def described(modules: list[nn.Module]) -> list[dict[str, Any]]:
    """Return what the page has to know of each layer but its parameters."""
    layers = []
    for module in modules:
        layer: dict[str, Any] = {"kind": _KINDS[type(module)]}
        if isinstance(module, nn.Linear):
            layer |= {"inputs": module.in_features, "outputs": module.out_features}
        layers.append(layer)
    return layers


@torch.no_grad()
def outputs_of(modules: list[nn.Module], X: torch.Tensor, *, half: bool = False) -> torch.Tensor:
    """Return what the modules make of a batch, float64; their parameters rounded, if `half`."""
    A = X.detach().cpu().double()
    for module in modules:
        copy = deepcopy(module).cpu()
        if isinstance(copy, nn.ReLU):
            copy.inplace = False
        A = (copy.half() if half else copy).double()(A)
    return A


def _validate_sizes(modules: list[nn.Module], needed: str, inputs: int, outputs: int) -> None:
    dense = [module for module in modules if isinstance(module, nn.Linear)]
    if not dense:
        raise ValueError(f"{needed}; this one has no Linear in it.")
    size = inputs
    for module in dense:
        if module.in_features != size:
            raise ValueError(f"{needed}; here its {module} is given {size} numbers.")
        size = module.out_features
    if size != outputs:
        raise ValueError(f"{needed}; this one gives {size} numbers.")
