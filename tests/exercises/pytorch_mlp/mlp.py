"""Answers to `MLP` that learners could write, and how each is to be judged."""

from itertools import pairwise

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right
from tests.exercises.pytorch_mlp.mlp_more import *  # noqa: F403 - those that are wrong


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
class MLPOfTransposedParameters(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.W = nn.ParameterList(torch.randn(a, b) * (2 / a) ** 0.5 for a, b in pairwise(sizes))
        self.b = nn.ParameterList(torch.zeros(b) for b in sizes[1:])

    def forward(self, X):
        A = X.float().flatten(1)
        for W, b in list(zip(self.W, self.b, strict=True))[:-1]:
            A = torch.where(A @ W + b > 0, A @ W + b, 0)
        return torch.einsum("ni,io->no", A, self.W[-1]) + self.b[-1]


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


@right
class LazyMLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.net = nn.Sequential(nn.Flatten())
        for n_out in sizes[1:-1]:
            self.net.append(nn.LazyLinear(n_out)).append(nn.ReLU(inplace=True))
        self.net.append(nn.LazyLinear(sizes[-1]))

    def forward(self, X):
        return self.net(X)


@right
class MLPThatCallsItself(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        first, second, *rest = sizes
        self.layer = nn.Linear(first, second)
        self.rest = MLPThatCallsItself([second, *rest]) if rest else None

    def forward(self, X):
        Z = self.layer(X.reshape(X.size(0), self.layer.in_features))
        return Z if self.rest is None else self.rest(torch.relu(Z))


@right
class MLPWithDict(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.n = len(sizes) - 1
        self.layers = nn.ModuleDict({str(i): nn.Linear(*sizes[i : i + 2]) for i in range(self.n)})
        for layer in self.layers.values():
            nn.init.kaiming_normal_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, X):
        if X.dim() == 3:
            X = X.reshape(X.shape[0], X.shape[1] * X.shape[2])
        for i in range(self.n):
            X = self.layers[str(i)](torch.relu(X) if i > 0 else X)
        return X
