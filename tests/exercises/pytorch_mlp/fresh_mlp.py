"""Answers to `MLP` by somebody who had only the notebook, written when the checks were done."""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
class ModuleListAndIndex(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList()
        for i in range(len(sizes) - 1):
            self.layers.append(nn.Linear(sizes[i], sizes[i + 1]))

    def forward(self, X):
        X = X.flatten(start_dim=1)
        for i, layer in enumerate(self.layers):
            X = layer(X)
            if i < len(self.layers) - 1:
                X = torch.relu(X)
        return X


@right
class SequentialWithoutLastReLU(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        parts = [nn.Flatten()]
        for n in range(1, len(sizes)):
            parts += [nn.Linear(sizes[n - 1], sizes[n]), nn.ReLU()]
        parts.pop()
        self.net = nn.Sequential(*parts)

    def forward(self, X):
        return self.net(X)


@right
class AttributesByName(nn.Module):
    def __init__(self, sizes):
        super(AttributesByName, self).__init__()  # noqa: UP008
        self.depth = len(sizes) - 1
        for i in range(self.depth):
            setattr(self, f"fc{i}", nn.Linear(sizes[i], sizes[i + 1]))

    def forward(self, X):
        out = X.reshape(X.shape[0], -1)
        for i in range(self.depth - 1):
            out = torch.relu(getattr(self, f"fc{i}")(out))
        return getattr(self, f"fc{self.depth - 1}")(out)


# a plain list hides the layers from parameters()
@wrong()
class PlainList(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = [nn.Linear(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)]

    def forward(self, X):
        X = X.flatten(1)
        for layer in self.layers[:-1]:
            X = torch.relu(layer(X))
        return self.layers[-1](X)


# ReLU after the last layer too
@wrong()
class ReLUEverywhere(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Linear(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)
        )

    def forward(self, X):
        X = X.flatten(1)
        for layer in self.layers:
            X = torch.relu(layer(X))
        return X


# returns probabilities
@wrong()
class SoftmaxAtTheEnd(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        parts = []
        for i in range(len(sizes) - 1):
            parts += [nn.Linear(sizes[i], sizes[i + 1]), nn.ReLU()]
        self.net = nn.Sequential(nn.Flatten(), *parts[:-1], nn.Softmax(dim=1))

    def forward(self, X):
        return self.net(X)


# does not flatten images
@wrong()
class NoFlatten(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        parts = []
        for i in range(len(sizes) - 1):
            parts += [nn.Linear(sizes[i], sizes[i + 1]), nn.ReLU()]
        self.net = nn.Sequential(*parts[:-1])

    def forward(self, X):
        return self.net(X)


# works for four sizes only
@wrong()
class ThreeLayersOnly(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.fc1 = nn.Linear(sizes[0], sizes[1])
        self.fc2 = nn.Linear(sizes[1], sizes[2])
        self.fc3 = nn.Linear(sizes[2], sizes[3])

    def forward(self, X):
        X = torch.relu(self.fc1(X.flatten(1)))
        X = torch.relu(self.fc2(X))
        return self.fc3(X)


# forgets ReLU altogether
@wrong()
class OnlyLinear(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        layers = [nn.Linear(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)]
        self.net = nn.Sequential(nn.Flatten(), *layers)

    def forward(self, X):
        return self.net(X)


# forgets super().__init__()
@wrong()
class NoSuperInit(nn.Module):
    def __init__(self, sizes):
        self.layers = nn.ModuleList(
            nn.Linear(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)
        )

    def forward(self, X):
        X = X.flatten(1)
        for layer in self.layers[:-1]:
            X = layer(X).relu()
        return self.layers[-1](X)


# flattens the batch axis away, and swaps in and out of the layers
@wrong()
class FlattensEverything(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Linear(sizes[i + 1], sizes[i]) for i in range(len(sizes) - 1)
        )

    def forward(self, X):
        X = X.flatten()
        for layer in self.layers[:-1]:
            X = torch.relu(layer(X))
        return self.layers[-1](X)


# new random layers at every call, which no optimizer knows
@wrong()
class LayersMadeInForward(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.sizes = sizes

    def forward(self, X):
        X = X.flatten(1)
        for i in range(len(self.sizes) - 2):
            X = torch.relu(nn.Linear(self.sizes[i], self.sizes[i + 1])(X))
        return nn.Linear(self.sizes[-2], self.sizes[-1])(X)


# return inside the loop: only the first layer is used
@wrong()
class ReturnsTooEarly(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Linear(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 1)
        )

    def forward(self, X):
        X = X.flatten(1)
        for layer in self.layers:
            return layer(X)
        return None
