"""The course's trained network, which chapter 00 plays with and open tasks judge answers by."""

from pathlib import Path

import numpy as np
import torch
from torch import nn

from course_utils.data import MEAN, STD, load_fashion_mnist

SIZES = (784, 64, 10)
"""Features in each layer."""

NETWORK_FILE = Path(__file__).parent / "widgets" / "static" / "garment_network.npz"
"""Its parameters, float16, written by ``python -m tools.garment_network``."""

SEEN = 5000
"""So many test images `shifted_logits` shows; the task of chapter 02 measures on the others."""


def garment_network() -> nn.Sequential:
    """Return the course's trained network, float32, in evaluation mode."""
    network = new_network()
    with np.load(NETWORK_FILE, allow_pickle=False) as file:
        network.load_state_dict({name: torch.from_numpy(file[name]).float() for name in file.files})
    return network.eval()


def new_network() -> nn.Sequential:
    """Return the course's network with random weights."""
    inputs, hidden, outputs = SIZES
    return nn.Sequential(
        nn.Flatten(), nn.Linear(inputs, hidden), nn.ReLU(), nn.Linear(hidden, outputs)
    )


def garment_logits(images: torch.Tensor) -> torch.Tensor:
    """Return what the trained network says of images (N, 28, 28) from 0 to 255: logits (N, 10)."""
    with torch.no_grad():
        return garment_network()((images.float() / 255 - MEAN) / STD)


def shifted_logits(seen: bool = True) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the network's logits of test images that are moved two pixels to the right.

    Parameters
    ----------
    seen
        Whether of the first `SEEN` test images, or of the others.

    Returns
    -------
    logits
        float32, shape (5000, 10).
    labels
        int64, shape (5000,).
    """
    images, labels = load_fashion_mnist("test")
    half = slice(SEEN) if seen else slice(SEEN, None)
    moved = torch.zeros_like(images[half])
    moved[:, :, 2:] = images[half, :, :-2]
    return garment_logits(moved), labels[half]
