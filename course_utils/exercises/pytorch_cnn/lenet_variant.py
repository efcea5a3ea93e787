"""A network like LeNet of which single things are wrong."""

from collections.abc import Callable, Sequence

import torch
from torch import nn

from course_utils.exercises.pytorch_cnn.lenet_way import side

FEATURES = ("as they are", "of the formula")
"""How many features the first dense layer takes: as many as arrive, or as would in LeNet."""


class Variant(nn.Module):
    """LeNet unless something else is said."""

    def __init__(
        self,
        in_channels: int,
        size: int,
        *,
        features: int | str = "as they are",
        channels: Sequence[int] = (6, 16),
        kernels: Sequence[int] = (5, 5),
        paddings: Sequence[int] = (0, 0),
        strides: Sequence[int] = (1, 1),
        pools: Sequence[Callable] | None = None,
        widths: Sequence[int] = (120, 84, 10),
        biases: Sequence[bool] = (True, True),
        relus: str = "ccdd",
        activation: Callable = torch.relu,
        pool_first: bool = False,
    ):
        super().__init__()
        entering = (in_channels, *channels)
        changed = (*channels, *kernels, *paddings, *strides, pools) != (
            6,
            16,
            5,
            5,
            0,
            0,
            1,
            1,
            None,
        )
        self.convolutions = nn.ModuleList(
            nn.Conv2d(entering[n], channels[n], kernels[n], strides[n], paddings[n], bias=biases[0])
            for n in range(len(channels))
        )
        self.pools = [nn.MaxPool2d(2)] * len(channels) if pools is None else pools
        self.activations = [activation if each != "-" else nn.Identity() for each in relus]
        self.pool_first = pool_first
        if features == "of the formula":
            features = 16 * side(size) ** 2
        elif features == "as they are" and not changed:
            features = 16 * side(size) ** 2  # without a pass, which takes time
        elif features == "as they are":
            with torch.no_grad():
                features = self.maps(torch.zeros(1, in_channels, size, size)).numel()
        sizes = [features, *widths]
        self.dense = nn.ModuleList(
            nn.Linear(one, other, bias=biases[1])
            for one, other in zip(sizes[:-1], sizes[1:], strict=True)
        )

    def maps(self, X):
        """Return what enters the first dense layer, before it is flattened."""
        for convolution, activation, pool in zip(
            self.convolutions, self.activations, self.pools, strict=False
        ):
            A = convolution(X)
            X = activation(pool(A)) if self.pool_first else pool(activation(A))
        return X

    def flattened(self, A):
        """Give each image a row."""
        return A.flatten(start_dim=1)

    def logits(self, A):
        """Return what the dense layers make of the rows."""
        *hidden, last = self.dense
        activations = [*self.activations[2:], self.activations[-1], self.activations[-1]]
        for layer, activation in zip(hidden, activations, strict=False):
            A = activation(layer(A))
        return last(A)

    def forward(self, X):
        """Map X (N, channels, size, size) to scores (N, K)."""
        return self.logits(self.flattened(self.maps(X)))


class Ending(Variant):
    """LeNet, and then something is done to its scores."""

    def __init__(self, in_channels: int, size: int, end: Callable, only_in: str = ""):
        super().__init__(in_channels, size)
        self.end, self.only_in = end, only_in

    def forward(self, X):
        """Return the changed scores, in one of the modes or in both."""
        scores = super().forward(X)
        mode = "training" if self.training else "evaluation"
        return self.end(scores) if self.only_in in ("", mode) else scores


class Flattening(Variant):
    """LeNet with another way to flatten."""

    def __init__(self, in_channels: int, size: int, flatten: Callable, **others):
        super().__init__(in_channels, size, **others)
        self.flattened = flatten
