"""Answers to `ResidualBlock` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
class FourNames(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.c1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.n1 = nn.BatchNorm2d(channels)
        self.c2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.n2 = nn.BatchNorm2d(channels)

    def forward(self, X):
        Y = self.n1(self.c1(X)).relu()
        Y = self.n2(self.c2(Y))
        return (Y + X).relu()


@right
class ModuleLists(nn.Module):
    def __init__(self, channels):
        super().__init__()
        make = [nn.Conv2d(channels, channels, (3, 3), padding=1, bias=False) for _ in range(2)]
        self.convs = nn.ModuleList(make)
        self.norms = nn.ModuleList([nn.BatchNorm2d(channels) for _ in range(2)])

    def forward(self, X):
        A = X
        for k in range(2):
            A = self.norms[k](self.convs[k](A))
            A = torch.relu(A + X if k == 1 else A)
        return A


@right
class Padded(nn.Module):
    """Padding as a layer of its own."""

    def __init__(self, channels):
        super().__init__()
        parts = []
        for _ in range(2):
            parts += [nn.ZeroPad2d(1), nn.Conv2d(channels, channels, 3, bias=False)]
            parts += [nn.BatchNorm2d(channels), nn.ReLU()]
        self.f = nn.Sequential(*parts[:-1])

    def forward(self, X):
        return nn.functional.relu(X + self.f(X))


# the shortcut begins after the first layer
@wrong()
class AddsWhatTheFirstLayerMade(FourNames):
    def forward(self, X):
        Y = self.n1(self.c1(X)).relu()
        return (self.n2(self.c2(Y)) + Y).relu()


# a ReLU on the branch and none after the sum
@wrong()
class ReluOnTheBranch(FourNames):
    def forward(self, X):
        Y = self.n1(self.c1(X)).relu()
        return X + self.n2(self.c2(Y)).relu()


# one convolution is never used
@wrong()
class OneUnused(FourNames):
    def forward(self, X):
        Y = self.n1(self.c1(X)).relu()
        return (X + self.n2(self.c1(Y))).relu()
