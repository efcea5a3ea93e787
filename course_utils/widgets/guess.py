"""Chapter 00: guess the labels of images."""

import torch

from course_utils.data import CLASSES
from course_utils.instrument import Instrument
from course_utils.widgets.images import require_any, require_images, require_tensors, require_whole

MOST = 600
"""As many images as a notebook can keep without becoming slow to save: about 0.5 MB."""

TRAINING_IMAGES = 60_000
"""As many as chapter 00 passes, whose first the picture of the widget shows."""


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
    picture = "guess" if len(labels) == TRAINING_IMAGES else ""
    return Instrument("guess", settings=settings, data=data, picture=picture)


def _validate(images: torch.Tensor, labels: torch.Tensor) -> None:
    require_tensors(images=images, labels=labels)
    require_images(images)
    require_whole("labels", labels, len(images), "image")
    require_any(images)
    if labels.min() < 0 or labels.max() >= len(CLASSES):
        raise ValueError(f"labels must be positions in CLASSES, from 0 to {len(CLASSES) - 1}")
