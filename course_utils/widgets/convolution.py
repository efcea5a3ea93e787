"""Chapter 06: a kernel that slides over an image."""

import torch

from course_utils.data import load_fashion_mnist
from course_utils.instrument import Instrument
from course_utils.widgets.images import require_any, require_images, require_tensors

MOST = 11
"""As many images stand side by side in the widget; one more is drawn there."""

SHOWN = (0, 1, 2, 4, 6, 8, 9, 13, 18, 19)
"""Test images that chapter 06 passes, one of each class; the picture of the widget shows them."""


def explore_kernel(images: torch.Tensor) -> Instrument:
    """Return the widget: a kernel that slides over an image, product by product.

    Parameters
    ----------
    images
        uint8, shape (N, 28, 28). Of more than `MOST` the first are used.

    Raises
    ------
    ValueError
        Images are not like that, or there is none.
    """
    require_tensors(images=images)
    require_images(images)
    require_any(images)
    data = images[:MOST].cpu().numpy().tobytes()
    return Instrument("convolution", data=data, picture="convolution" if _has_picture(data) else "")


def _has_picture(data: bytes) -> bool:
    """Whether these are the images of which there is a picture."""
    shown = load_fashion_mnist("test")[0][list(SHOWN)]
    return data == shown.numpy().tobytes()
