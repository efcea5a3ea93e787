"""Answers to `LeNet` by somebody who had only the notebook, written when the checks were done."""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


def convolutions(in_channels, kernel=5, **settings):
    """Return the first half of the table."""
    return [
        *(nn.Conv2d(in_channels, 6, kernel, **settings), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(6, 16, kernel, **settings), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()),
    ]


def dense(features):
    """Return the second half of the table."""
    parts = [nn.Linear(features, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU()]
    return [*parts, nn.Linear(84, 10)]


class Net(nn.Module):
    """What all the networks here that are a sequence have in common."""

    def forward(self, X):
        return self.net(X)


@right
class ByTheFormula(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        side = ((size - 4) // 2 - 4) // 2
        self.net = nn.Sequential(*convolutions(in_channels), *dense(16 * side * side))


@right
class ByATrialImage(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        conv = nn.Sequential(*convolutions(in_channels))
        with torch.no_grad():
            features = conv(torch.zeros(1, in_channels, size, size)).shape[1]
        self.net = nn.Sequential(conv, *dense(features))


@right
class SpelledOut(nn.Module):
    def __init__(self, in_channels, size):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, 6, kernel_size=5)
        self.conv2 = nn.Conv2d(6, 16, kernel_size=5)
        self.pool = nn.MaxPool2d(2, 2)
        n = size
        for _ in range(2):
            n = (n - 4) // 2
        self.fc1 = nn.Linear(16 * n**2, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, X):
        X = torch.relu(self.pool(self.conv1(X)))
        X = torch.relu(self.pool(self.conv2(X)))
        X = X.flatten(1)
        X = torch.relu(self.fc1(X))
        X = torch.relu(self.fc2(X))
        return self.fc3(X)


# 400 is right for 32 by 32 only
@wrong()
class Always400(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        self.net = nn.Sequential(*convolutions(in_channels), *dense(400))


# forgets that the map is square
@wrong()
class SideNotSquared(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        self.net = nn.Sequential(*convolutions(in_channels), *dense(16 * (size // 4 - 3)))


# division with /: a float for nn.Linear
@wrong()
class FloatFeatures(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        side = ((size - 4) / 2 - 4) / 2
        self.net = nn.Sequential(*convolutions(in_channels), *dense(16 * side**2))


# one channel, whatever is asked for
@wrong()
class GreyOnly(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        self.net = nn.Sequential(*convolutions(1), *dense(16 * (size // 4 - 3) ** 2))


# probabilities, not logits
@wrong()
class WithSoftmax(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        features = 16 * (size // 4 - 3) ** 2
        parts = [*convolutions(in_channels), *dense(features), nn.Softmax(dim=1)]
        self.net = nn.Sequential(*parts)


# dropout before the output: the modes differ
@wrong()
class WithDropout(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        layers = dense(16 * (size // 4 - 3) ** 2)
        self.net = nn.Sequential(*convolutions(in_channels), *layers[:-1], nn.Dropout(), layers[-1])


# padding of 2, as in many versions for 28 by 28
@wrong()
class Padded(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        features = 16 * (size // 2 // 2) ** 2
        self.net = nn.Sequential(*convolutions(in_channels, padding=2), *dense(features))


# no ReLU between the dense layers
@wrong()
class LinearHead(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        head = [nn.Linear(16 * (size // 4 - 3) ** 2, 120), nn.Linear(120, 84), nn.Linear(84, 10)]
        self.net = nn.Sequential(*convolutions(in_channels), *head)


# average pooling and tanh, as in 1998
@wrong()
class Original1998(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        first = [nn.Conv2d(in_channels, 6, 5), nn.Tanh(), nn.AvgPool2d(2)]
        second = [nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2), nn.Flatten()]
        self.net = nn.Sequential(*first, *second, *dense(16 * (size // 4 - 3) ** 2))


# forgets to flatten
@wrong()
class NotFlattened(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        parts = convolutions(in_channels)[:-1]
        self.net = nn.Sequential(*parts, *dense(16 * (size // 4 - 3) ** 2))


# kernels of 3, and a ReLU after the last layer
@wrong()
class KernelsOf3(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        side = ((size - 2) // 2 - 2) // 2
        parts = [*convolutions(in_channels, 3), *dense(16 * side**2), nn.ReLU()]
        self.net = nn.Sequential(*parts)


# the layer of 84 is missing
@wrong()
class OneDenseLayerLess(Net):
    def __init__(self, in_channels, size):
        super().__init__()
        features = 16 * (size // 4 - 3) ** 2
        head = [nn.Linear(features, 120), nn.ReLU(), nn.Linear(120, 10)]
        self.net = nn.Sequential(*convolutions(in_channels), *head)
