"""Mistakes in `LeNet` about what is applied to sums: ReLU between layers, nothing at the end."""

from itertools import combinations

import torch
from torch import nn
from torch.nn import functional

from course_utils.exercises.pytorch_cnn.lenet import LeNet
from course_utils.exercises.pytorch_cnn.lenet_variant import Ending, Variant

# At the end


@LeNet.misconception(
    "Your scores are shares that add up to 1: there is a softmax at the end. The loss of chapter "
    "02 wants logits and applies softmax itself; doing it twice makes training slow.",
    only_in=("", "training"),
)
def softmax_at_the_end(in_channels, size, only_in=""):
    return Ending(in_channels, size, lambda z: torch.softmax(z, dim=1), only_in)


@LeNet.misconception(
    "There is a softmax at the end, and along the wrong axis: it makes the scores of one class add "
    "up to 1 over the images of a batch. Return the scores of the last layer as they are.",
)
def softmax_over_the_batch(in_channels, size):
    return Ending(in_channels, size, lambda z: torch.softmax(z, dim=0))


@LeNet.misconception(
    "There is a `log_softmax` at the end. Return the scores of the last layer as they are: "
    "`cross_entropy` does the rest.",
    only_in=("", "training", "evaluation"),
)
def log_softmax_at_the_end(in_channels, size, only_in=""):
    return Ending(in_channels, size, lambda z: torch.log_softmax(z, dim=1), only_in)


@LeNet.misconception(
    "In evaluation mode your network returns shares instead of logits. It should compute the same "
    "in both modes; who wants probabilities can take the softmax of the scores outside.",
)
def softmax_in_evaluation(in_channels, size):
    return Ending(in_channels, size, lambda z: torch.softmax(z, dim=1), "evaluation")


@LeNet.misconception(
    "No score is negative: there is a ReLU after the last layer. Chapter 01 said what the last "
    "layer returns.",
)
def relu_at_the_end(in_channels, size):
    return Ending(in_channels, size, torch.relu)


@LeNet.misconception(
    "All scores lie between 0 and 1: there is a sigmoid after the last layer. It answers yes or "
    "no for each class; return the scores of the last layer as they are.",
)
def sigmoid_at_the_end(in_channels, size):
    return Ending(in_channels, size, torch.sigmoid)


@LeNet.misconception(
    "There is an activation after the last layer that squeezes the scores. Logits are the sums of "
    "the last layer as they are.",
    end=(torch.tanh, functional.leaky_relu, functional.gelu, functional.elu),
)
def activation_at_the_end(in_channels, size, end=torch.tanh):
    return Ending(in_channels, size, end)


# Between the layers


@LeNet.misconception(
    "There is no ReLU between your layers, so most of the network collapses into one linear layer; "
    "only the pooling keeps it from doing so altogether.",
)
def no_relu(in_channels, size):
    return Variant(in_channels, size, relus="----")


@LeNet.misconception(
    "There is no ReLU after the convolutions. They are weighted sums like those of a dense layer, "
    "and need a non-linearity for the same reason.",
)
def no_relu_after_convolutions(in_channels, size):
    return Variant(in_channels, size, relus="--dd")


@LeNet.misconception(
    "There is no ReLU between the three dense layers, so they collapse into a single one.",
)
def no_relu_between_dense_layers(in_channels, size):
    return Variant(in_channels, size, relus="cc--")


@LeNet.misconception(
    "There is no ReLU after the first convolution. Go through `forward` line by line: after which "
    "layers does a non-linearity follow?",
)
def no_relu_after_first_convolution(in_channels, size):
    return Variant(in_channels, size, relus="-cdd")


@LeNet.misconception(
    "There is no ReLU after the second convolution. Go through `forward` line by line: after which "
    "layers does a non-linearity follow?",
)
def no_relu_after_second_convolution(in_channels, size):
    return Variant(in_channels, size, relus="c-dd")


@LeNet.misconception(
    "There is no ReLU after the dense layer of 120, so it and the one of 84 collapse into one.",
)
def no_relu_after_120(in_channels, size):
    return Variant(in_channels, size, relus="cc-d")


@LeNet.misconception(
    "There is no ReLU after the dense layer of 84, so it and the last one collapse into one.",
)
def no_relu_after_84(in_channels, size):
    return Variant(in_channels, size, relus="ccd-")


def _all_relus_but(count):
    return ["".join("-" if n in off else "ccdd"[n] for n in range(4))
            for off in combinations(range(4), count)]  # fmt: skip


@LeNet.misconception(
    "Several ReLUs are missing. There should be four: one after each convolution, and one after "
    "each dense layer but the last.",
    relus=[each for each in (*_all_relus_but(2), *_all_relus_but(3))
           if each not in ("--dd", "cc--")],
)  # fmt: skip
def several_relus_missing(in_channels, size, relus="-c-d"):
    return Variant(in_channels, size, relus=relus)


@LeNet.misconception(
    "ReLU is applied to the images before anything else, so that all pixels darker than the mean "
    "become equal. It belongs after the layers.",
)
def relu_of_the_images(in_channels, size):
    class ReLUFirst(Variant):
        def forward(self, X):
            return super().forward(torch.relu(X))

    return ReLUFirst(in_channels, size)


@LeNet.misconception(
    "Your activation is tanh, as in 1998. This network uses ReLU.",
    relus=((torch.tanh, torch.tanh), (torch.tanh, torch.relu), (torch.relu, torch.tanh)),
)
def tanh(in_channels, size, relus=(torch.tanh, torch.tanh)):
    return _activated(in_channels, size, *relus)


@LeNet.misconception(
    "Your activation is the sigmoid, whose slope is at most 1/4: after five layers little of the "
    "gradient is left. This network uses ReLU.",
    relus=(
        (torch.sigmoid, torch.sigmoid),
        (torch.sigmoid, torch.relu),
        (torch.relu, torch.sigmoid),
    ),
)
def sigmoid(in_channels, size, relus=(torch.sigmoid, torch.sigmoid)):
    return _activated(in_channels, size, *relus)


@LeNet.misconception(
    "Your activation is a relative of ReLU that lets negative numbers through, a little of them. "
    "This network uses ReLU itself.",
    activation=(
        functional.leaky_relu,
        functional.gelu,
        functional.elu,
        functional.silu,
        functional.softplus,
        lambda A: functional.leaky_relu(A, 0.1),
        lambda A: functional.leaky_relu(A, 0.2),
        torch.abs,
    ),
)
def relative_of_relu(in_channels, size, activation=functional.leaky_relu):
    return Variant(in_channels, size, activation=activation)


def _activated(in_channels, size, convolutions, dense):
    model = Variant(in_channels, size)
    model.activations = [convolutions, convolutions, dense, dense]
    return model


# Other things done to the images and their maps


class _Prepared(Variant):
    """LeNet, and before it something is done to the images."""

    def __init__(self, in_channels, size, prepare):
        super().__init__(in_channels, size)
        self.prepare = prepare

    def forward(self, X):
        return super().forward(self.prepare(X))


@LeNet.misconception(
    "`forward` changes the scale of the images before the first layer. They are prepared outside, "
    "once; the network takes them as they come.",
    prepare=(
        lambda X: X / 255,
        lambda X: (X - 0.5) / 0.5,
        lambda X: X - X.mean(),
        lambda X: (X - X.mean()) / X.std(),
        lambda X: (X - X.mean()) / (X.std() + 1e-8),
        lambda X: X.abs(),
    ),
)
def images_rescaled(in_channels, size, prepare=lambda X: X / 255):
    return _Prepared(in_channels, size, prepare)


@LeNet.misconception(
    "Height and width of the images, or of the maps, are exchanged on the way, so the weights meet "
    "other pixels than they should.",
    at=("the images", "the maps"),
)
def transposed(in_channels, size, at="the images"):
    if at == "the images":
        return _Prepared(in_channels, size, lambda X: X.transpose(2, 3))
    model = Variant(in_channels, size)
    model.flattened = lambda A: A.transpose(2, 3).flatten(start_dim=1)
    return model


@LeNet.misconception(
    "The channels come last when you flatten. That is another order of the same numbers, and "
    "PyTorch's own flattening, which the later chapters rely on, keeps the channels first.",
)
def channels_last(in_channels, size):
    model = Variant(in_channels, size)
    model.flattened = lambda A: A.permute(0, 2, 3, 1).flatten(start_dim=1)
    return model


@LeNet.misconception(
    "Each image is normalised, or its scores are, by itself: a softmax, a norm or a mean stands "
    "between two layers.",
    at=("the maps", "the hidden layer"),
)
def softmax_inside(in_channels, size, at="the maps"):
    model = Variant(in_channels, size)
    if at == "the maps":
        model.flattened = lambda A: torch.softmax(A.flatten(start_dim=1), dim=1)
    else:
        model.activations[3] = nn.Softmax(dim=1)
    return model
