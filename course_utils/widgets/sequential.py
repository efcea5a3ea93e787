"""Networks that are a row of modules: taken apart, and their parameters as numbers."""

from collections.abc import Iterator

import numpy as np
from torch import nn


def is_sequential(model: nn.Module) -> bool:
    """Return whether a network calls its parts one after the other, and nothing else."""
    return isinstance(model, nn.Sequential) and type(model).forward is nn.Sequential.forward


def unpacked(model: nn.Module) -> Iterator[nn.Module]:
    """Yield the modules of a Sequential, and of those in it, one after the other."""
    if not is_sequential(model):
        yield model
        return
    for part in model:
        yield from unpacked(part)


def parameters_of(modules: list[nn.Module]) -> list[np.ndarray]:
    """Return weights and biases, 0 where there are none, of each convolution and dense layer.

    They are float32 and flat.
    """
    found = []
    for module in modules:
        if isinstance(module, nn.Conv2d | nn.Linear):
            weight, bias = module.weight, module.bias
            bias = weight.new_zeros(len(weight)) if bias is None else bias
            found += [part.detach().cpu().float().numpy().ravel() for part in (weight, bias)]
    return found
