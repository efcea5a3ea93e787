"""Wrong answers to `LeNet`: sizes, flattening, and what is done to the scores."""

import torch
from torch import nn
from torch.nn import functional as F

from tests.exercises.answers import wrong
from tests.exercises.pytorch_cnn.lenet_more_layers import *  # noqa: F403 - and more
from tests.exercises.pytorch_cnn.lenet_more_layers import Net


@wrong("always_400")
class OfTheTutorial(Net):
    def features(self, in_channels, size):
        return 16 * 5 * 5


@wrong("always_256")
class OfGreyImages(Net):
    def features(self, in_channels, size):
        return 256


@wrong("two_sizes")
class ByTheChannels(Net):
    def features(self, in_channels, size):
        return 256 if size == 28 else 400


@wrong("rounded_otherwise")
class RoundedToNearest(Net):
    def features(self, in_channels, size):
        return 16 * round(round((size - 4) / 2 - 4) / 2) ** 2


@wrong("rounded_otherwise")
class RoundedAtTheEnd(Net):
    def features(self, in_channels, size):
        return int(16 * (((size - 4) / 2 - 4) / 2) ** 2)


@wrong("features_with_channels")
class ChannelsTwice(Net):
    def features(self, in_channels, size):
        return in_channels * super().features(in_channels, size)


@wrong("other_features")
class OnlyQuartered(Net):
    def features(self, in_channels, size):
        return 16 * (size // 4) ** 2


@wrong("other_features")
class ChannelsForgotten(Net):
    def features(self, in_channels, size):
        return ((size - 4) // 2 - 4) // 2 * 17


@wrong("other_features")
class MapsForgotten(Net):
    def features(self, in_channels, size):
        return super().features(in_channels, size) // 16


@wrong("few_sizes")
class SideForgotten(Net):
    def features(self, in_channels, size):
        return 16 * (((size - 4) // 2 - 4) // 2)


@wrong("float_features")
class Halved(Net):
    def features(self, in_channels, size):
        return 16 * (((size - 4) / 2 - 4) / 2) ** 2


@wrong("rows_of_several_images")
class ViewOfTheTutorial(Net):
    def features(self, in_channels, size):
        return 400

    def forward(self, x):
        x = self.convolved(x).view(-1, 16 * 5 * 5)
        return self.fc3(F.relu(self.fc2(F.relu(self.fc1(x)))))


@wrong("not_flattened")
class MapsIntoDense(Net):
    def forward(self, x):
        return self.fc3(F.relu(self.fc2(F.relu(self.fc1(self.convolved(x))))))


@wrong("batch_flattened")
class OneLongRow(Net):
    def forward(self, x):
        x = torch.flatten(self.convolved(x))
        return self.fc3(F.relu(self.fc2(F.relu(self.fc1(x)))))


@wrong("always_one_channel")
class Grey(Net):
    def __init__(self, in_channels, size):
        super().__init__(1, size)


@wrong("always_three_channels")
class Colour(Net):
    def __init__(self, in_channels, size):
        super().__init__(3, size)


@wrong("channels_do_not_meet")
class ImageChannelsTwice(Net):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.conv2 = nn.Conv2d(in_channels, 16, 5)


@wrong("no_return")
class Forgetful(Net):
    def forward(self, x):
        super().forward(x)


@wrong("largest_class")
class Predicting(Net):
    def forward(self, x):
        return super().forward(x).max(dim=1).indices


@wrong("softmax_at_the_end")
class Probabilities(Net):
    def forward(self, x):
        return nn.Softmax(dim=-1)(super().forward(x))


@wrong("softmax_over_the_batch")
class ProbabilitiesDown(Net):
    def forward(self, x):
        return F.softmax(super().forward(x), dim=0)


@wrong("softmax_in_evaluation")
class ProbabilitiesLater(Net):
    def forward(self, x):
        z = super().forward(x)
        return z if self.training else z.softmax(1)


@wrong("log_softmax_at_the_end")
class LogProbabilities(Net):
    def forward(self, x):
        return F.log_softmax(super().forward(x), dim=1)


@wrong("relu_at_the_end")
class ReLUEverywhere(Net):
    def forward(self, x):
        return F.relu(super().forward(x))


@wrong("sigmoid_at_the_end")
class YesOrNo(Net):
    def forward(self, x):
        return torch.sigmoid(super().forward(x))


@wrong("no_forward")
class Misspelled(nn.Module):
    def __init__(self, in_channels, size):
        super().__init__()
        self.net = Net(in_channels, size)

    def foward(self, x):
        return self.net(x)


@wrong("error")
class WithoutSuper(nn.Module):
    def __init__(self, in_channels, size):
        self.conv1 = nn.Conv2d(in_channels, 6, 5)


@wrong("error")
class WithoutSelf(Net):
    def forward(self, x):
        return self.fc3(fc2(self.fc1(self.convolved(x).flatten(1))))  # noqa: F405 - unknown
