"""Answers to `MLP` that learners could write, and how each is to be judged."""

from itertools import pairwise

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right


@right
def mlp_as_sequential(sizes):
    layers = [nn.Flatten()]
    for n_in, n_out in pairwise(sizes):
        layers += [nn.Linear(n_in, n_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


@right
class MLPByIndex(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList()
        for i in range(len(sizes) - 1):
            self.layers.append(nn.Linear(sizes[i], sizes[i + 1]))

    def forward(self, X):
        A = X.view(X.shape[0], -1)
        for i, layer in enumerate(self.layers):
            A = layer(A)
            if i < len(self.layers) - 1:
                A = functional.relu(A)
        return A


@right
class MLPOfParameters(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        for i, (n_in, n_out) in enumerate(pairwise(sizes)):
            W = torch.randn(n_out, n_in) / n_in**0.5
            self.register_parameter(f"W{i}", nn.Parameter(W))
            setattr(self, f"b{i}", nn.Parameter(torch.zeros(n_out)))
        self.depth = len(sizes) - 1

    def forward(self, X):
        A = X.reshape(len(X), -1)
        for i in range(self.depth):
            Z = A @ getattr(self, f"W{i}").T + getattr(self, f"b{i}")
            A = Z.clamp(min=0)
        return Z


@right
class MLPOfSetattr(nn.Module):
    def __init__(self, sizes):
        super(MLPOfSetattr, self).__init__()  # noqa: UP008 - as older tutorials write it
        self.names = []
        for n_in, n_out in pairwise(sizes):
            self.names.append(f"fc{len(self.names)}")
            setattr(self, self.names[-1], nn.Linear(n_in, n_out))

    def forward(self, x):
        x = torch.flatten(x, 1)
        for name in self.names[:-1]:
            x = self.get_submodule(name)(x).relu()
        return self.get_submodule(self.names[-1])(x)
