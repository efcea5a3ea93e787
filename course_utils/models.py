"""The networks that chapters 05 and 06 build and later chapters use again."""

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import nn


class MLP(nn.Module):
    """Dense layers with ReLU between them and none after the last, as chapter 05 builds it.

    Parameters
    ----------
    sizes
        Number of features of the input and of every layer's output: ``[784, 128, 64, 10]``.
    """

    def __init__(self, sizes: Sequence[int]):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes))

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        """Map a batch of shape (N, ...), flattened to (N, features), to logits of shape (N, K)."""
        *hidden, output = self.layers
        A = X.flatten(start_dim=1)
        for layer in hidden:
            A = torch.relu(layer(A))
        return output(A)


class LeNet(nn.Module):
    """Two convolutions with max pooling, then three dense layers, as chapter 06 builds it.

    After LeNet-5 of LeCun et al. (1998), with ReLU and max pooling in place of tanh and averages.

    Parameters
    ----------
    in_channels
        1 for grey images, 3 for colour.
    size
        Height and width of the images in pixels, at least 16.
    """

    def __init__(self, in_channels: int = 1, size: int = 28):
        super().__init__()
        side = ((size - 4) // 2 - 4) // 2
        self.conv1 = nn.Conv2d(in_channels, 6, kernel_size=5)
        self.conv2 = nn.Conv2d(6, 16, kernel_size=5)
        self.pool = nn.MaxPool2d(2)
        self.fc1 = nn.Linear(16 * side * side, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        """Map images of shape (N, in_channels, size, size) to logits of shape (N, 10)."""
        A = self.pool(torch.relu(self.conv1(X)))
        A = self.pool(torch.relu(self.conv2(A)))
        A = A.flatten(start_dim=1)
        A = torch.relu(self.fc1(A))
        A = torch.relu(self.fc2(A))
        return self.fc3(A)
