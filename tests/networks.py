"""Small networks for the tests of what looks at networks."""

import torch
from torch import nn


def tiny_cnn(padding: int = 0) -> nn.Sequential:
    """Return an untrained network with the convolutions of LeNet, for grey images of 28 by 28."""
    side = 4 if padding == 0 else 5
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(6)
        return nn.Sequential(
            *(nn.Conv2d(1, 6, 5, padding=padding), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()),
            nn.Linear(16 * side * side, 10),
        )
