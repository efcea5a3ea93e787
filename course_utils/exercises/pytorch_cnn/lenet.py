"""Exercise: conv 6, pool, conv 16, pool, dense 120, 84, 10; X (N, in_channels, size, size)."""

import math
from collections.abc import Callable

import torch
from torch import nn

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _scores_of(batch: int) -> Callable:
    """Return how to run a case: build the network, give it known weights, ask for its scores."""

    def run(make: Callable, in_channels: int, size: int) -> object:
        X = normal(torch.Generator().manual_seed(size), batch, in_channels, size, size)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(6)
            model = make(in_channels, size)
        if not isinstance(model, nn.Module):
            return model
        parameters = list(model.parameters())
        if not parameters and model(X) is ...:  # the untouched stub
            return ...
        for parameter in parameters:
            _fill(parameter.data)
        return {
            "number of parameters": sum(parameter.numel() for parameter in parameters),
            "scores": model(X) if parameters else None,
        }

    return run


def _fill(parameter: torch.Tensor) -> None:
    """Give a parameter values that depend on its shape alone, so that no order or name counts."""
    seed = sum(n * 1009**position for position, n in enumerate(parameter.shape, start=1))
    fan_in = max(parameter[0].numel(), 1)
    values = normal(torch.Generator().manual_seed(seed), *parameter.shape)
    parameter.copy_(values * math.sqrt(2 / fan_in))


def _lenet_cases() -> list[Case]:
    return [
        Case("a batch of 2 colour images of 32 by 32", 3, 32, run=_scores_of(2)),
        Case("a batch of one grey image of 28 by 28", 1, 28, run=_scores_of(1)),
        Case("a batch of 25 grey images of 28 by 28", 1, 28, run=_scores_of(25)),
        Case("colour images of an odd size, 17 by 17", 3, 17, run=_scores_of(3)),
        Case("grey images of 20 by 20", 1, 20, run=_scores_of(2)),
    ]


@exercise(
    cases=_lenet_cases,
    hints=(
        "In `__init__` make the layers that hold parameters, and keep each as `self.something`; in "
        "`forward` let X pass through them, with ReLU and pooling in between.",
        "Only two numbers depend on the arguments: the channels that enter the first convolution, "
        "and the features that enter the first dense layer. The latter are 16 channels of "
        "side · side values; follow `size` through convolution, pooling, convolution, pooling.",
        "A convolution with kernel 5 makes the side 4 smaller; pooling by 2 halves it and rounds "
        "down. Before the first dense layer, flatten everything but the batch: "
        "`A.flatten(start_dim=1)`.",
    ),
)
class LeNet(torch.nn.Module):
    """conv 6, pool, conv 16, pool, dense 120, 84, 10; X (N, in_channels, size, size)."""

    def __init__(self, in_channels, size):
        super().__init__()
        side = ((size - 4) // 2 - 4) // 2
        self.conv1 = torch.nn.Conv2d(in_channels, 6, 5)
        self.conv2 = torch.nn.Conv2d(6, 16, 5)
        self.pool = torch.nn.MaxPool2d(2)
        self.fc1 = torch.nn.Linear(16 * side * side, 120)
        self.fc2 = torch.nn.Linear(120, 84)
        self.fc3 = torch.nn.Linear(84, 10)

    def forward(self, X):
        """Return the logits, shape (N, 10)."""
        A = self.pool(torch.relu(self.conv1(X)))
        A = self.pool(torch.relu(self.conv2(A)))
        A = A.flatten(start_dim=1)
        A = torch.relu(self.fc1(A))
        A = torch.relu(self.fc2(A))
        return self.fc3(A)


_Right = LeNet.reference


class _WithFeatures(_Right):
    """LeNet whose first dense layer takes a number of features that is given."""

    def __init__(self, in_channels: int, size: int, features: int):
        super().__init__(in_channels, size)
        self.fc1 = nn.Linear(features, 120)


@LeNet.misconception(
    "The first dense layer always takes 400 features. That is right for images of 32 by 32 only: "
    "how large are the feature maps after the second pooling for another size?",
)
class Always400(_WithFeatures):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size, 400)


@LeNet.misconception(
    "The first dense layer always takes 256 features. That is right for images of 28 by 28 only: "
    "how large are the feature maps after the second pooling for another size?",
)
class Always256(_WithFeatures):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size, 256)


@LeNet.misconception(
    "`view(-1, 400)` makes as many rows as it takes to have 400 numbers in each: 25 images of 28 "
    "by 28 become 16 rows, and numbers of several images share one. The number of rows has to stay "
    "the batch size.",
)
class View400(_WithFeatures):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size, 400)

    def forward(self, X):
        A = self.pool(torch.relu(self.conv1(X)))
        A = self.pool(torch.relu(self.conv2(A))).reshape(-1, 400)
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(A)))))


@LeNet.misconception(
    "You flatten across the batch: all images end up in one long row. Each image should keep a row "
    "of its own, so the first axis must survive.",
)
class BatchFlattened(_Right):
    def forward(self, X):
        A = self.pool(torch.relu(self.conv1(X)))
        A = self.pool(torch.relu(self.conv2(A))).flatten()
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(A)))))


@LeNet.misconception(
    "Your scores are positive and add up to 1: there is a softmax at the end. The loss of chapter "
    "02 wants logits and applies softmax itself; doing it twice makes training slow.",
)
class SoftmaxAtTheEnd(_Right):
    def forward(self, X):
        return torch.softmax(super().forward(X), dim=1)


@LeNet.misconception(
    "There is a `log_softmax` at the end. Return the scores of the last layer as they are: "
    "`cross_entropy` does the rest.",
)
class LogSoftmaxAtTheEnd(_Right):
    def forward(self, X):
        return torch.log_softmax(super().forward(X), dim=1)


@LeNet.misconception(
    "No score is negative: there is a ReLU after the last layer. Chapter 01 said what the last "
    "layer returns.",
)
class ReLUAtTheEnd(_Right):
    def forward(self, X):
        return torch.relu(super().forward(X))


@LeNet.misconception(
    "There is no ReLU between your layers, so most of the network collapses into one linear layer; "
    "only the pooling keeps it from doing so altogether.",
)
class NoReLU(_Right):
    def forward(self, X):
        A = self.pool(self.conv2(self.pool(self.conv1(X))))
        return self.fc3(self.fc2(self.fc1(A.flatten(start_dim=1))))


@LeNet.misconception(
    "There is no ReLU after the convolutions. They are weighted sums like those of a dense layer, "
    "and need a non-linearity for the same reason.",
)
class NoReLUAfterConvolutions(_Right):
    def forward(self, X):
        A = self.pool(self.conv2(self.pool(self.conv1(X)))).flatten(start_dim=1)
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(A)))))


@LeNet.misconception(
    "There is no ReLU between the three dense layers, so they collapse into a single one.",
)
class NoReLUBetweenDenseLayers(_Right):
    def forward(self, X):
        A = self.pool(torch.relu(self.conv1(X)))
        A = self.pool(torch.relu(self.conv2(A))).flatten(start_dim=1)
        return self.fc3(self.fc2(self.fc1(A)))


class _WithPool(_Right):
    """LeNet with another kind of pooling."""

    def __init__(self, in_channels: int, size: int, pool: nn.Module):
        super().__init__(in_channels, size)
        self.pool = pool


@LeNet.misconception(
    "Your windows are averaged. The first LeNet of 1998 did that; this one keeps the largest value "
    "of each window.",
)
class AveragePooling(_WithPool):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size, nn.AvgPool2d(2))


@LeNet.misconception(
    "It fails where a row is left over: you round up when pooling halves the side. Exercise 6.4 "
    "said what becomes of a window that does not fit.",
)
class PoolingRoundsUp(_WithFeatures):
    def __init__(self, in_channels, size):
        side = math.ceil((math.ceil((size - 4) / 2) - 4) / 2)
        super().__init__(in_channels, size, 16 * side * side)


@LeNet.misconception(
    "There is no pooling after the second convolution, so the first dense layer has about four "
    "times as many weights as it should.",
)
class OnePooling(_WithFeatures):
    def __init__(self, in_channels, size):
        side = (size - 4) // 2 - 4
        super().__init__(in_channels, size, 16 * side * side)

    def forward(self, X):
        A = torch.relu(self.conv2(self.pool(torch.relu(self.conv1(X))))).flatten(start_dim=1)
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(A)))))


@LeNet.misconception(
    "Your convolutions have padding, so the feature maps stay larger and the first dense layer "
    "gets too many weights. Here there is none.",
)
class Padded(_WithFeatures):
    def __init__(self, in_channels, size):
        side = size // 2 // 2
        super().__init__(in_channels, size, 16 * side * side)
        self.conv1 = nn.Conv2d(in_channels, 6, 5, padding=2)
        self.conv2 = nn.Conv2d(6, 16, 5, padding=2)


@LeNet.misconception(
    "Your kernels have 3 by 3 weights. How large are those in the table?",
)
class Kernel3(_WithFeatures):
    def __init__(self, in_channels, size):
        side = ((size - 2) // 2 - 2) // 2
        super().__init__(in_channels, size, 16 * side * side)
        self.conv1 = nn.Conv2d(in_channels, 6, 3)
        self.conv2 = nn.Conv2d(6, 16, 3)


@LeNet.misconception(
    "It works for images with three channels only: the first convolution does not ask how many "
    "there are.",
)
class AlwaysThreeChannels(_Right):
    def __init__(self, in_channels, size):
        super().__init__(3, size)


@LeNet.misconception(
    "It works for images with one channel only: the first convolution does not ask how many there "
    "are.",
)
class AlwaysOneChannel(_Right):
    def __init__(self, in_channels, size):
        super().__init__(1, size)


@LeNet.misconception(
    "The network has no parameters: it does not see layers that are kept in a plain list, so an "
    "optimizer would train nothing. Chapter 05 showed what a module notices.",
)
class LayersInAList(nn.Module):
    def __init__(self, in_channels, size):
        super().__init__()
        self.layers = [_Right(in_channels, size)]

    def forward(self, X):
        return self.layers[0](X)


@LeNet.misconception(
    "A dense layer is missing: 120, 84 and 10 are three.",
)
class TwoDenseLayers(_Right):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.fc2, self.fc3 = nn.Identity(), nn.Linear(120, 10)


@LeNet.misconception(
    "Your activation is tanh, as in 1998. This network uses ReLU.",
)
class Tanh(_Right):
    def forward(self, X):
        A = self.pool(torch.tanh(self.conv1(X)))
        A = self.pool(torch.tanh(self.conv2(A))).flatten(start_dim=1)
        return self.fc3(torch.tanh(self.fc2(torch.tanh(self.fc1(A)))))


@LeNet.misconception(
    "Your activation is the sigmoid, whose slope is at most 1/4: after five layers little of the "
    "gradient is left. This network uses ReLU.",
)
class Sigmoid(_Right):
    def forward(self, X):
        A = self.pool(torch.sigmoid(self.conv1(X)))
        A = self.pool(torch.sigmoid(self.conv2(A))).flatten(start_dim=1)
        return self.fc3(torch.sigmoid(self.fc2(torch.sigmoid(self.fc1(A)))))
