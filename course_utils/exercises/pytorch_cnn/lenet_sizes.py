"""Mistakes in `LeNet` about sizes: features, channels, flattening, what comes back."""

import torch
from torch import nn

from course_utils.exercises.pytorch_cnn.lenet import LeNet
from course_utils.exercises.pytorch_cnn.lenet_variant import Flattening, Variant
from course_utils.exercises.pytorch_cnn.lenet_way import side


@LeNet.misconception(
    "It works for images of 32 by 32, or a little larger, and for no others: the first dense layer "
    "takes the 400 features of these. How large are the maps after the second pooling for other "
    "sizes?",
)
def always_400(in_channels, size):
    return Variant(in_channels, size, features=400)


@LeNet.misconception(
    "It works for images of 28 by 28, or a little larger, and for no others: the first dense layer "
    "takes the 256 features of these. How large are the maps after the second pooling for other "
    "sizes?",
)
def always_256(in_channels, size):
    return Variant(in_channels, size, features=256)


_LEFT_OVER = (17, 18, 19, 22, 29, 33)
"""Sizes that the check tries besides those below, 28 and 32."""
_NOTHING_LEFT = (16, 20, 24)


def _fitting(in_channels, size, fits):
    """Return LeNet whose first dense layer takes a wrong number where it does not fit."""
    features = 16 * side(size) ** 2
    return Variant(in_channels, size, features=features if fits else features + 1)


@LeNet.misconception(
    "It works where pooling leaves no row over, but not for all other sizes. Exercise 6.4 said "
    "what becomes of a window that does not fit: how does halving have to round?",
    fitting=((), (17,), (19,), (19, 17), (17, 18, 22, 29, 33)),
)
def rounded_otherwise(in_channels, size, fitting=()):
    return _fitting(in_channels, size, size not in _LEFT_OVER or size in fitting)


@LeNet.misconception(
    "It works for images of 28 by 28 and of 32 by 32, but not for all others: the number of "
    "features is given for these two, or comes out right for them by chance. Follow another size "
    "through both convolutions and poolings.",
    fitting=((), (19,), (19, 16), (19, 17), (19, 16, 17), (16,), (17,), (16, 17)),
)
def two_sizes(in_channels, size, fitting=()):
    return _fitting(in_channels, size, size in (28, 32, *fitting))


@LeNet.misconception(
    "The number of features of your first dense layer follows the channels of the image. These end "
    "at the first convolution; what leaves the second one has how many channels?",
)
def features_with_channels(in_channels, size):
    return Variant(in_channels, size, features=in_channels * 16 * side(size) ** 2)


@LeNet.misconception(
    "The right number of values arrives at your first dense layer, and it takes another, whatever "
    "the size of the images. Print `A.shape` before it, and follow `size` step by step: which "
    "change of the side is not in your formula, or do the channels not enter?",
)
def other_features(in_channels, size):
    return _fitting(in_channels, size, False)


@LeNet.misconception(
    "Your first dense layer fits for some sizes of images only, by chance. Print `A.shape` before "
    "it, and follow `size` step by step through both convolutions and both poolings.",
    fitting=(
        (19, 16, 17),
        (16,),
        (17,),
        (19,),
        (16, 17),
        (19, 17),
        (19, 16),
        (16, 28),
        (16, 32),
        (16, 17, 28),
        (16, 17, 32),
        (19, 16, 17, 28),
        (19, 16, 17, 32),
        (32,),
        _NOTHING_LEFT,
        (*_NOTHING_LEFT, 28),
        (*_NOTHING_LEFT, 32),
    ),
)
def few_sizes(in_channels, size, fitting=(19, 16, 17)):
    return _fitting(in_channels, size, size in fitting)


@LeNet.misconception(
    "The number of features of a layer is a float: `/` makes floats, even where nothing is left "
    "over, and a layer wants a whole number. Which division rounds down?",
)
def float_features(in_channels, size):
    return Variant(in_channels, size, features=16 * ((size - 4) / 2 - 4) / 2)


# Rows


@LeNet.misconception(
    "Before the first dense layer a shape is made with a fixed number of features and as many rows "
    "as that takes, so numbers of several images can share a row: 25 images of 28 by 28 would fill "
    "16 rows of 400. The number of rows has to stay the batch size.",
    features=(400, 256),
)
def rows_of_several_images(in_channels, size, features=400):
    return Flattening(in_channels, size, lambda A: A.reshape(-1, features), features=features)


@LeNet.misconception(
    "Maps of 16 channels arrive at the first dense layer, which wants a row for each image. What "
    "has to happen between the second pooling and it?",
)
def not_flattened(in_channels, size):
    return Flattening(in_channels, size, lambda A: A)


@LeNet.misconception(
    "You flatten across the batch: all images end up in one long row. Each image should keep a row "
    "of its own, so the first axis must survive.",
    shape=((-1,), (1, -1)),
)
def batch_flattened(in_channels, size, shape=(-1,)):
    return Flattening(in_channels, size, lambda A: A.reshape(shape))


@LeNet.misconception(
    "You flatten the images before the convolutions. A convolution needs rows, columns and "
    "channels; only the dense layers want a row of numbers.",
)
def flattened_first(in_channels, size):
    class FlattenedFirst(Variant):
        def forward(self, X):
            return super().forward(X.flatten(start_dim=1))

    return FlattenedFirst(in_channels, size, features=16 * side(size) ** 2)


# Channels


@LeNet.misconception(
    "It works for images with three channels only: the first convolution does not ask how many "
    "there are.",
)
def always_three_channels(in_channels, size):
    return Variant(3, size)


@LeNet.misconception(
    "It works for images with one channel only: the first convolution does not ask how many there "
    "are.",
)
def always_one_channel(in_channels, size):
    return Variant(1, size)


@LeNet.misconception(
    "Your second convolution takes another number of channels than the first one makes. What "
    "leaves a layer enters the next one.",
)
def channels_do_not_meet(in_channels, size):
    model = Variant(in_channels, size)
    model.convolutions[1] = nn.Conv2d(7, 16, 5)
    return model


@LeNet.misconception(
    "The convolutions go through, and then two of your dense layers do not meet: one takes another "
    "number of values than the one before gives. Compare the sizes of neighbours.",
)
def dense_layers_do_not_meet(in_channels, size):
    model = Variant(in_channels, size)
    model.dense[2] = nn.Linear(85, 10)
    return model


# What comes back


@LeNet.misconception(
    "`forward` returns nothing: the scores are computed and forgotten. Is the `return` missing?",
)
def no_return(in_channels, size):
    return _Returning(in_channels, size, lambda logits: None)


@LeNet.misconception(
    "`forward` returns the class with the largest score. The loss of chapter 02 needs the scores "
    "themselves, and a position has no gradient.",
)
def largest_class(in_channels, size):
    return _Returning(in_channels, size, lambda logits: logits.argmax(dim=1))


@LeNet.misconception(
    "`forward` returns several things, and only the scores are wanted.",
    several=(lambda logits: (logits, logits), lambda logits: [logits]),
)
def several_results(in_channels, size, several=lambda logits: (logits, logits)):
    return _Returning(in_channels, size, several)


@LeNet.misconception(
    "`forward` returns NumPy's array or a list of numbers, so that no gradient can flow back. Stay "
    "with tensors.",
    of=(lambda logits: logits.detach().numpy(), lambda logits: logits.detach()[0].numpy()),
)
def array(in_channels, size, of=lambda logits: logits.detach().numpy()):
    return _Returning(in_channels, size, of)


class _Returning(Variant):
    """LeNet of which something else comes back."""

    def __init__(self, in_channels, size, of):
        super().__init__(in_channels, size)
        self.of = of

    def forward(self, X):
        return self.of(super().forward(X))


@LeNet.misconception(
    "The network has no `forward`. Is the name spelled so, and is it indented as `__init__` is? "
    "Calling a module calls its `forward`.",
)
def no_forward(in_channels, size):
    model = nn.Module()
    model.layers = Variant(in_channels, size)
    return model


@LeNet.misconception(
    "What `LeNet(...)` makes is no `nn.Module`. What stands in parentheses after the name of the "
    "class?",
)
def LeNetWithoutModule(in_channels, size):
    class LeNet:
        pass

    return LeNet()


@LeNet.misconception(
    "The scores have another number of columns than there are classes. The last dense layer gives "
    "one score for each class of Fashion-MNIST: is it there, and how many does it give?",
    classes=(1, 2, 9, 11, 5, 100, 1000, 120, 12, 3, 20),
)
def other_classes(in_channels, size, classes=1):
    return Variant(in_channels, size, widths=(120, 84, classes))


@LeNet.misconception(
    "The shape of the scores is right, but the gradients are cut off: `.detach()`, `.data`, "
    "`torch.no_grad()` or another tensor made of the numbers stands in `forward`, so nothing, or "
    "only a part of the network, would be trained.",
    after=("the end", "the convolutions", "the first convolution", "a dense layer"),
)
def gradients_cut_off(in_channels, size, after="the end"):
    return _Cut(in_channels, size, after)


class _Cut(Variant):
    def __init__(self, in_channels, size, after):
        super().__init__(in_channels, size)
        self.after = after
        if after == "the first convolution":
            self.pools = [lambda A: nn.functional.max_pool2d(A, 2).detach(), nn.MaxPool2d(2)]
        if after == "a dense layer":
            self.activations[2] = lambda A: torch.relu(A).detach()

    def forward(self, X):
        A = self.flattened(self.maps(X))
        scores = self.logits(A.detach() if self.after == "the convolutions" else A)
        return scores.detach() if self.after == "the end" else scores
