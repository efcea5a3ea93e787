"""The sizes in LeNet, and where images are stopped that do not have them."""

import torch
from torch import nn

RIGHT_KERNELS = "6 kernels of 5 by 5, 16 kernels of 5 by 5"
"""What the convolutions of LeNet hold."""


def side(size: int) -> int:
    """Return how high and wide the maps are that enter the first dense layer."""
    return ((size - 4) // 2 - 4) // 2


def right_count(in_channels: int, size: int) -> int:
    """Return the number of parameters of LeNet."""
    convolutions = 6 * (25 * in_channels + 1) + 16 * (25 * 6 + 1)
    return convolutions + 120 * (16 * side(size) ** 2 + 1) + 84 * (120 + 1) + 10 * (84 + 1)


def kernels(model: nn.Module) -> str:
    """Say which convolutions there are."""
    layers = [layer for layer in model.modules() if isinstance(layer, nn.Conv2d)]
    if not layers:  # a learner may hold the weights as parameters
        return RIGHT_KERNELS
    return ", ".join(map(_kernels_of, layers))


def _kernels_of(layer: nn.Conv2d) -> str:
    text = f"{layer.out_channels} kernels of {layer.kernel_size[0]} by {layer.kernel_size[1]}"
    if layer.padding not in (0, (0, 0), "valid"):
        text += " with padding"
    return text if layer.stride[0] == 1 else text + f" that move by {layer.stride[0]}"


def stop(entered: list[tuple[nn.Module, tuple]], X: torch.Tensor, text: str) -> str | None:
    """Say where a pass was stopped, and why; None where that is not known."""
    if "is invalid for input of size" in text:
        return "a change of shape: the numbers of the batch do not fit into the shape that is given"
    if not entered:
        return None
    layer, shape = entered[-1]
    of_its_kind = [each for each, _ in entered if isinstance(each, type(layer))]
    is_first = len(of_its_kind) == 1
    if isinstance(layer, nn.Conv2d):
        if len(shape) < 3:
            return "a convolution: the images arrive flattened"
        if "channels" not in text:
            return None
        what = "the images have" if is_first else "the convolution before it makes"
        ordinal = "the first" if is_first else "a later"
        return f"{ordinal} convolution, which takes another number of channels than {what}"
    return _stop_at_dense(layer, shape, is_first, X) if shape[-1] != layer.in_features else None


def _stop_at_dense(layer: nn.Linear, shape: tuple, is_first: bool, X: torch.Tensor) -> str:
    if len(shape) > 2:
        return "a dense layer, where maps arrive that are not flattened"
    if len(shape) < 2:
        return "a dense layer, where all images of the batch arrive as one long row"
    if len(shape) == 2 and shape[0] != len(X):
        return "a dense layer, where not each image has a row of its own"
    if not is_first:
        return "a later dense layer, which takes another number of values than the one before gives"
    right = 16 * side(X.shape[-1]) ** 2
    if shape[1] == right:
        return (
            f"the first dense layer: {right} values of each image arrive, it takes another number"
        )
    return f"the first dense layer: {shape[1]} values of each image arrive there, not {right}"
