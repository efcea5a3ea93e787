"""Wrong answers to `LeNet`, as learners write them: layers and activations."""

import torch
from torch import nn
from torch.nn import functional as F

from tests.exercises.answers import wrong


class Net(nn.Module):
    """LeNet in the usual style; the wrong answers change a method."""

    def __init__(self, in_channels, size):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(self.features(in_channels, size), 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def features(self, in_channels, size):
        return 16 * (((size - 4) // 2 - 4) // 2) ** 2

    def convolved(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        return F.max_pool2d(F.relu(self.conv2(x)), 2)

    def forward(self, x):
        x = torch.flatten(self.convolved(x), 1)
        return self.fc3(F.relu(self.fc2(F.relu(self.fc1(x)))))


@wrong("no_relu_after_convolutions")
class LinearConvolutions(Net):
    def convolved(self, x):
        return F.max_pool2d(self.conv2(F.max_pool2d(self.conv1(x), 2)), 2)


@wrong("no_relu_between_dense_layers")
class LinearDense(Net):
    def forward(self, x):
        return self.fc3(self.fc2(self.fc1(self.convolved(x).flatten(1))))


@wrong("no_relu_after_84")
class OneReLUShort(Net):
    def forward(self, x):
        return self.fc3(self.fc2(F.relu(self.fc1(self.convolved(x).flatten(1)))))


@wrong("average_pooling")
class Averaged(Net):
    def convolved(self, x):
        return F.avg_pool2d(F.relu(self.conv2(F.avg_pool2d(F.relu(self.conv1(x)), 2))), 2)


@wrong("pooling_missing")
class PooledOnce(Net):
    def convolved(self, x):
        return F.relu(self.conv2(F.max_pool2d(F.relu(self.conv1(x)), 2)))


@wrong("pooling_missing")
class PooledOnceAndFitting(PooledOnce):
    def features(self, in_channels, size):
        return 16 * ((size - 4) // 2 - 4) ** 2


@wrong("padding")
class PaddedInTheFirst(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.conv1 = nn.Conv2d(in_channels, 6, 5, padding=2)


@wrong("other_kernels")
class SmallKernels(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.conv1, self.conv2 = nn.Conv2d(in_channels, 6, 3), nn.Conv2d(6, 16, 3)

    def features(self, in_channels, size):
        return 16 * (((size - 2) // 2 - 2) // 2) ** 2


@wrong("other_widths")
class Exchanged(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.fc1 = nn.Linear(self.features(in_channels, size), 84)
        self.fc2, self.fc3 = nn.Linear(84, 120), nn.Linear(120, 10)


@wrong("dense_layer_missing")
class TwoDense(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.fc3 = nn.Linear(120, 10)
        del self.fc2

    def forward(self, x):
        return self.fc3(F.relu(self.fc1(self.convolved(x).flatten(1))))


@wrong("no_bias")
class WithoutBias(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.conv1 = nn.Conv2d(in_channels, 6, 5, bias=False)
        self.conv2 = nn.Conv2d(6, 16, 5, bias=False)


@wrong("layers_not_seen")
class DenseInAList(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.dense = [self.fc1, self.fc2, self.fc3]
        del self.fc1, self.fc2, self.fc3

    def forward(self, x):
        a, b, c = self.dense
        return c(F.relu(b(F.relu(a(self.convolved(x).flatten(1))))))


@wrong("layers_not_seen")
class MadeInForward(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        del self.fc1

    def forward(self, x):
        x = self.convolved(x).flatten(1)
        return self.fc3(F.relu(self.fc2(F.relu(nn.Linear(x.shape[1], 120)(x)))))


@wrong("dropout")
class Dropping(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.drop = nn.Dropout(0.2)

    def forward(self, x):
        x = self.drop(F.relu(self.fc1(self.convolved(x).flatten(1))))
        return self.fc3(F.relu(self.fc2(x)))


@wrong("batch_normalisation")
class Normalised(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.bn1, self.bn2 = nn.BatchNorm2d(6), nn.BatchNorm2d(16)

    def convolved(self, x):
        x = F.max_pool2d(self.bn1(F.relu(self.conv1(x))), 2)
        return self.bn2(F.max_pool2d(F.relu(self.conv2(x)), 2))


@wrong("unused_layer")
class LeftOver(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.conv3 = nn.Conv2d(16, 32, 3)


@wrong("gradients_cut_off")
class NoGradient(Net):
    def forward(self, x):
        with torch.no_grad():
            return super().forward(x)


@wrong("other_kernels + softmax_at_the_end", "softmax_at_the_end + other_kernels")
class TwoSlips(SmallKernels):
    def forward(self, x):
        return super().forward(x).softmax(dim=1)
