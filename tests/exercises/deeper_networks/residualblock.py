"""Answers to `ResidualBlock` that learners could write, and how each is to be judged."""

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


def layer(channels, bias=False):
    return nn.Conv2d(channels, channels, 3, padding=1, bias=bias)


@right
class OneSequential(nn.Module):
    """All of the inner path in one nn.Sequential."""

    def __init__(self, channels):
        super().__init__()
        self.path = nn.Sequential(
            *(layer(channels), nn.BatchNorm2d(channels), nn.ReLU()),
            *(layer(channels), nn.BatchNorm2d(channels)),
        )

    def forward(self, X):
        return functional.relu(self.path(X) + X)


@right
class SecondMadeFirst(nn.Module):
    """The layers are made in another order than they are used."""

    def __init__(self, channels):
        super().__init__()
        self.b = nn.Sequential(
            nn.Conv2d(channels, channels, 3, 1, "same", bias=False), nn.BatchNorm2d(channels)
        )
        self.a = nn.Sequential(layer(channels), nn.BatchNorm2d(channels))
        self.relu = nn.ReLU(inplace=True)

    def forward(self, x):
        shortcut = x
        out = self.relu(self.a(x))
        out = self.b(out)
        out += shortcut
        return self.relu(out)


@right
def a_module_from_a_function(channels):
    block = OneSequential(channels)
    block.double().float()
    return block


@wrong("no_shortcut")
class Plain(OneSequential):
    def forward(self, X):
        return self.path(X).relu()


@wrong("no_last_relu")
class OpenEnd(OneSequential):
    def forward(self, X):
        return X + self.path(X)


@wrong("relu_before_the_sum")
class SumAtTheEnd(OneSequential):
    def forward(self, X):
        return X + torch.relu(self.path(X))


@wrong("writes_into_x")
class InPlace(OneSequential):
    def forward(self, X):
        kept = self.path(X)
        X += kept
        return torch.relu(X)


@wrong("with_biases")
class Biases(OneSequential):
    def __init__(self, channels):
        super().__init__(channels)
        self.path[0], self.path[3] = layer(channels, bias=True), layer(channels, bias=True)


@wrong("one_layer_twice")
class Shared(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv, self.norm = layer(channels), nn.BatchNorm2d(channels)

    def forward(self, X):
        A = torch.relu(self.norm(self.conv(X)))
        return torch.relu(self.norm(self.conv(A)) + X)


@wrong("norm_missing")
class WithoutNorms(OneSequential):
    def __init__(self, channels):
        super().__init__(channels)
        self.path = nn.Sequential(layer(channels), nn.ReLU(), layer(channels))


@wrong("side_by_side")
class Concatenated(OneSequential):
    def forward(self, X):
        return torch.relu(torch.cat((X, self.path(X)), 1))


@wrong("no_padding")
class NoPadding(OneSequential):
    def __init__(self, channels):
        super().__init__(channels)
        self.path[0] = nn.Conv2d(channels, channels, 3, bias=False)


@wrong("hidden_layers")
class HiddenLayers(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.convs = [layer(channels), layer(channels)]
        self.norms = [nn.BatchNorm2d(channels), nn.BatchNorm2d(channels)]

    def forward(self, X):
        A = torch.relu(self.norms[0](self.convs[0](X)))
        return torch.relu(X + self.norms[1](self.convs[1](A)))


@wrong("hidden_layers")
class NewLayersAtEachPass(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.channels = channels

    def forward(self, X):
        return OneSequential(self.channels)(X)


@wrong()
class NothingReturned(OneSequential):
    def forward(self, X):
        torch.relu(X + self.path(X))


@wrong()
def an_object_of_it(channels):
    return OneSequential


@wrong()
class Detached(OneSequential):
    def forward(self, X):
        return torch.relu(X + self.path(X)).detach()
