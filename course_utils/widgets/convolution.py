"""Chapter 06: a kernel that slides over an image."""

import torch

from course_utils.data import load_fashion_mnist
from course_utils.instrument import Instrument

MOST = 11
"""As many images stand side by side in the widget; one more is drawn there."""

SHOWN = (0, 1, 2, 4, 6, 8, 9, 13, 18, 19)
"""Test images that chapter 06 passes, one of each class; the picture of the widget shows them."""

_SHAPE = (28, 28)


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
    _validate(images)
    data = images[:MOST].cpu().numpy().tobytes()
    return Instrument("convolution", data=data, picture="convolution" if _has_picture(data) else "")


def _has_picture(data: bytes) -> bool:
    """Whether these are the images of which there is a picture."""
    shown = load_fashion_mnist("test")[0][list(SHOWN)]
    return data == shown.numpy().tobytes()


def _validate(images: torch.Tensor) -> None:
    if not isinstance(images, torch.Tensor):
        raise ValueError(f"images must be a tensor, not {type(images).__name__}")
    if images.dtype != torch.uint8 or images.dim() != 3 or images.shape[1:] != _SHAPE:
        raise ValueError(
            "images must be uint8 of shape (N, 28, 28), such as load_fashion_mnist returns, not "
            f"{images.dtype} of shape {tuple(images.shape)}"
        )
    if not len(images):
        raise ValueError("there is no image to look at")
