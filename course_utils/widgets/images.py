"""What the instruments ask of the tensors that they are given, and what they take of many."""

from typing import Any

import numpy as np
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


def require_whole(name: str, labels: torch.Tensor, count: int, each: str = "") -> None:
    """Raise ValueError unless labels are `count` whole numbers, one for `each` (such as image)."""
    is_whole = not labels.is_floating_point() and labels.dtype != torch.bool
    if labels.shape != (count,) or not is_whole:
        of_each = f", one for each {each}" if each else ""
        raise ValueError(
            f"{name} must be whole numbers of shape ({count},){of_each}, not {labels.dtype} of "
            f"shape {tuple(labels.shape)}"
        )


def require_points(name: str, points: torch.Tensor) -> None:
    """Raise ValueError unless points are floats of shape (N, 2)."""
    if points.dim() != 2 or points.shape[1] != 2 or not points.is_floating_point():
        raise ValueError(
            f"{name} must be floats of shape (N, 2), not {points.dtype} of shape "
            f"{tuple(points.shape)}"
        )


def evenly(count: int, most: int) -> np.ndarray:
    """Return the numbers from 0 to `count` - 1, or `most` of them, evenly spread."""
    return np.linspace(0, count - 1, min(most, count)).round().astype(int)


def require_any(images: torch.Tensor) -> None:
    """Raise ValueError if there is no image."""
    if not len(images):
        raise ValueError("there is no image to look at")
