"""Chapter 00: guess the labels of images."""

import torch

from course_utils.data import CLASSES
from course_utils.instrument import Instrument

MOST = 600
"""As many images as a notebook can keep without becoming slow to save: about 0.5 MB."""

_SHAPE = (28, 28)


def explore_images(images: torch.Tensor, labels: torch.Tensor) -> Instrument:
    """Return the widget: guess the labels of images, see what you confuse, look at any of them.

    Parameters
    ----------
    images
        uint8, shape (N, 28, 28). Of more than `MOST` the first are used, and the widget says so.
    labels
        Whole numbers, shape (N,); positions in `CLASSES`.

    Raises
    ------
    ValueError
        Images or labels are not like that, or there is none.
    """
    _validate(images, labels)
    settings = {
        "classes": list(CLASSES),
        "labels": labels[:MOST].tolist(),
        "total": len(labels),
    }
    data = images[:MOST].cpu().numpy().tobytes()
    return Instrument("guess", settings=settings, data=data, picture="guess")


def _validate(images: torch.Tensor, labels: torch.Tensor) -> None:
    if images.dtype != torch.uint8 or images.dim() != 3 or images.shape[1:] != _SHAPE:
        raise ValueError(
            "images must be uint8 of shape (N, 28, 28), such as load_fashion_mnist returns, not "
            f"{images.dtype} of shape {tuple(images.shape)}"
        )
    if labels.shape != images.shape[:1] or labels.is_floating_point():
        raise ValueError(
            f"labels must be whole numbers of shape ({len(images)},), one for each image, not "
            f"{labels.dtype} of shape {tuple(labels.shape)}"
        )
    if not len(labels):
        raise ValueError("there is no image to look at")
    if labels.min() < 0 or labels.max() >= len(CLASSES):
        raise ValueError(f"labels must be positions in CLASSES, from 0 to {len(CLASSES) - 1}")
