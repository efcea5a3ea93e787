"""Answers to `LeNet` that learners could write, and how each is to be judged."""

from collections import OrderedDict

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right


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
