"""What the instruments ask of the images that they are given."""

from typing import Any

import torch

SHAPE = (28, 28)
"""Height and width in pixels."""


def require_tensors(**given: Any) -> None:
    """Raise ValueError for the first argument that is no tensor, and name it."""
    for name, value in given.items():
        if not isinstance(value, torch.Tensor):
            raise ValueError(f"{name} must be a tensor, not {type(value).__name__}")


def require_images(images: torch.Tensor) -> None:
    """Raise ValueError unless `images` is uint8 of shape (N, 28, 28)."""
    if images.dtype != torch.uint8 or images.dim() != 3 or images.shape[1:] != SHAPE:
        raise ValueError(
            "images must be uint8 of shape (N, 28, 28), such as load_fashion_mnist returns, not "
            f"{images.dtype} of shape {tuple(images.shape)}"
        )


def require_any(images: torch.Tensor) -> None:
    """Raise ValueError if there is no image."""
    if not len(images):
        raise ValueError("there is no image to look at")
