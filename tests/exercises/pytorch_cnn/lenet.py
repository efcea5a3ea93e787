"""Answers to `LeNet` that learners could write, and how each is to be judged."""

from collections import OrderedDict

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right
from tests.exercises.pytorch_cnn.lenet_more import *  # noqa: F403 - those that are wrong


@right
class LeNetOfTwoParts(nn.Module):
    """Two nn.Sequential, the dense one made first, and a dry run that counts the features."""

    def __init__(self, in_channels, size):
        super().__init__()
        convolutions = nn.Sequential(
            *(nn.Conv2d(in_channels, 6, 5), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2)),
        )
        features = convolutions(torch.zeros(1, in_channels, size, size)).numel()
        self.classifier = nn.Sequential(
            OrderedDict(
                one=nn.Linear(features, 120),
                two=nn.ReLU(),
                three=nn.Linear(120, 84),
                four=nn.ReLU(),
                five=nn.Linear(84, 10),
            )
        )
        self.features = convolutions

    def forward(self, x):
        return self.classifier(torch.flatten(self.features(x), 1))


@right
class LeNetPoolingFirst(nn.Module):
    """Pooling before ReLU, which is the same; functions in place of layers without weights."""

    def __init__(self, in_channels, size):
        super().__init__()
        self.convs = nn.ModuleList([nn.Conv2d(in_channels, 6, 5), nn.Conv2d(6, 16, 5)])
        for _ in self.convs:
            size = (size - 4) // 2
        self.dense = nn.ModuleList([nn.Linear(16 * size**2, 120), nn.Linear(120, 84)])
        self.out = nn.Linear(84, 10)

    def forward(self, X):
        for conv in self.convs:
            X = functional.relu(functional.max_pool2d(conv(X), 2))
        X = X.view(X.shape[0], -1)
        for layer in self.dense:
            X = functional.relu(layer(X))
        return self.out(X)


@right
def lenet_as_one_sequential(in_channels, size):
    side = ((size - 4) // 2 - 4) // 2
    return nn.Sequential(
        *(nn.Conv2d(in_channels, 6, 5), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()),
        *(nn.Linear(16 * side * side, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU()),
        nn.Linear(84, 10),
    )


@right
class LeNetOfLazyLayers(nn.Module):
    """Nothing is counted: the layers ask the first images that come."""

    def __init__(self, in_channels, size):
        super().__init__()
        self.conv1, self.conv2 = nn.LazyConv2d(6, 5), nn.LazyConv2d(16, 5)
        self.fc1, self.fc2, self.fc3 = nn.LazyLinear(120), nn.LazyLinear(84), nn.LazyLinear(10)

    def forward(self, X):
        X = functional.max_pool2d(self.conv1(X).relu(), 2)
        X = functional.max_pool2d(self.conv2(X).relu(), 2)
        return self.fc3(self.fc2(self.fc1(X.flatten(1)).relu()).relu())


@right
class LeNetInPlace(nn.Module):
    """ReLU in place and weights of another start; a layer is kept under two names."""

    def __init__(self, in_channels, size):
        super().__init__()
        self.stack = nn.Sequential(
            *(nn.Conv2d(in_channels, 6, kernel_size=(5, 5)), nn.ReLU(inplace=True)),
            *(nn.MaxPool2d(kernel_size=2, stride=2), nn.Conv2d(6, 16, 5, padding="valid")),
            *(nn.ReLU(inplace=True), nn.MaxPool2d(2, 2), nn.Flatten()),
            *(nn.Linear(16 * (size // 4 - 3) ** 2, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU()),
        )
        self.last = nn.Linear(84, 10)
        for parameter in self.parameters():
            if parameter.dim() > 1:
                nn.init.kaiming_normal_(parameter)
        self.head = self.last

    def forward(self, X):
        return self.head(self.stack(X))


@right
class LeNetOfParameters(nn.Module):
    """Weights as plain parameters, those of the dense layers stored the other way round."""

    def __init__(self, in_channels, size):
        super().__init__()
        n = 16 * (((size - 4) // 2 - 4) // 2) ** 2
        shapes = [(6, in_channels, 5, 5), (6,), (16, 6, 5, 5), (16,)]
        shapes += [(n, 120), (1, 120), (120, 84), (1, 84), (84, 10), (1, 10)]
        self.W = nn.ParameterList(nn.Parameter(torch.randn(shape) / 9) for shape in shapes)

    def forward(self, X):
        k1, b1, k2, b2, W3, b3, W4, b4, W5, b5 = self.W
        A = functional.max_pool2d(functional.conv2d(X, k1, b1).clamp(min=0), 2)
        A = functional.max_pool2d(functional.conv2d(A, k2, b2).clamp(min=0), 2)
        A = (A.reshape(len(A), -1) @ W3 + b3).clamp(min=0)
        return (A @ W4 + b4).clamp(min=0) @ W5 + b5


@right
class LeNetWithoutDense(nn.Module):
    """The first dense layer as a convolution over all of its map, which is the same."""

    def __init__(self, in_channels, size):
        super().__init__()
        side = ((size - 4) // 2 - 4) // 2
        self.c1, self.c3 = nn.Conv2d(in_channels, 6, 5), nn.Conv2d(6, 16, 5)
        self.c5 = nn.Conv2d(16, 120, side)
        self.f6, self.out = nn.Linear(120, 84), nn.Linear(84, 10)

    def forward(self, X):
        for layer in (self.c1, self.c3):
            X = torch.nn.functional.max_pool2d(torch.relu(layer(X)), 2)
        return self.out(torch.relu(self.f6(torch.relu(self.c5(X))[:, :, 0, 0])))
