"""Mistakes in `LeNet` about its layers: which there are, and how they are kept."""

import torch
from torch import nn
from torch.nn import functional

from course_utils.exercises.pytorch_cnn.lenet import LeNet
from course_utils.exercises.pytorch_cnn.lenet_variant import FEATURES, Variant

_POOL, _MEAN, _NONE = nn.MaxPool2d(2), nn.AvgPool2d(2), nn.Identity()
_SMALL, _GLOBAL = nn.MaxPool2d(2, 1), nn.AdaptiveAvgPool2d(1)

# Convolutions


@LeNet.misconception(
    "Your convolutions have padding, so the feature maps stay larger. Here there is none.",
    how=[(paddings, features) for paddings in ((2, 2), (2, 0), (0, 2), (1, 1), (1, 0), (0, 1))
         for features in FEATURES],
)  # fmt: skip
def padding(in_channels, size, how=((2, 2), FEATURES[0])):
    paddings, features = how
    return Variant(in_channels, size, paddings=paddings, features=features)


@LeNet.misconception(
    "Not all of your kernels have 5 by 5 weights. How large are those in the table?",
    how=[(kernels, features) for features in FEATURES for kernels in
         ((3, 3), (3, 5), (5, 3), (4, 4), (2, 2), (1, 1), (5, 1), (5, 4), (4, 5))],
)  # fmt: skip
def other_kernels(in_channels, size, how=((3, 3), FEATURES[0])):
    kernels, features = how
    return Variant(in_channels, size, kernels=kernels, features=features)


@LeNet.misconception(
    "Your convolutions make other numbers of channels than 6 and 16.",
    how=[(channels, features) for features in FEATURES for channels in
         ((6, 12), (16, 32), (32, 64), (16, 6), (8, 16), (10, 20), (6, 6), (16, 16), (6, 32),
          (20, 50), (6, 120), (64, 128), (3, 16), (6, 15), (5, 16))],
)  # fmt: skip
def other_channels(in_channels, size, how=((6, 12), FEATURES[0])):
    channels, features = how
    return Variant(in_channels, size, channels=channels, features=features)


@LeNet.misconception(
    "Your convolutions have a stride, and move by more than one pixel. Here only the poolings make "
    "steps of two.",
    how=[(strides, pools, features) for strides in ((2, 2), (2, 1), (1, 2))
         for pools in ((_NONE, _NONE), (_POOL, _NONE), (_NONE, _POOL)) for features in FEATURES],
)  # fmt: skip
def strides(in_channels, size, how=((2, 2), (_NONE, _NONE), FEATURES[0])):
    steps, pools, features = how
    return Variant(in_channels, size, strides=steps, pools=pools, features=features)


@LeNet.misconception(
    "There are no convolutions, or only one. The table has two of them, before the dense layers.",
    channels=((), (6,), (16,)),
)
def convolution_missing(in_channels, size, channels=()):
    return Variant(in_channels, size, channels=channels)


# Pooling


@LeNet.misconception(
    "A pooling is missing: after each of the two convolutions one halves the maps. Is each of them "
    "in `forward`, and not only in `__init__`?",
    how=[(pools, features) for pools in ((_POOL, _NONE), (_NONE, _POOL), (_NONE, _NONE))
         for features in FEATURES],
)  # fmt: skip
def pooling_missing(in_channels, size, how=((_POOL, _NONE), FEATURES[0])):
    pools, features = how
    return Variant(in_channels, size, pools=pools, features=features)


@LeNet.misconception(
    "Both poolings, or one larger one, stand after the second convolution. Each convolution is "
    "followed by its own.",
    how=[(side, features) for side in (4, 2) for features in FEATURES],
)
def pooling_late(in_channels, size, how=(4, FEATURES[0])):
    side, features = how
    last = nn.MaxPool2d(4) if side == 4 else nn.Sequential(_POOL, _POOL)
    return Variant(in_channels, size, pools=(_NONE, last), features=features)


@LeNet.misconception(
    "The windows of your pooling are not 2 by 2, or do not move by 2, or there is padding. How "
    "large are the maps in the table after each pooling?",
    how=[(pool, features) for pool in
         (nn.MaxPool2d(3), nn.MaxPool2d(2, 1), nn.MaxPool2d(3, 2), nn.MaxPool2d(2, padding=1),
          nn.MaxPool2d(3, 1), nn.MaxPool2d(3, 2, 1), nn.MaxPool2d(2, ceil_mode=True))
         for features in FEATURES],
)  # fmt: skip
def other_pooling(in_channels, size, how=(_SMALL, FEATURES[0])):
    pool, features = how
    try:
        return Variant(in_channels, size, pools=(pool, pool), features=features)
    except RuntimeError:  # maps that are too small for it
        return Variant(in_channels, size, features=1)


@LeNet.misconception(
    "Your windows are averaged. The first LeNet of 1998 did that; this one keeps the largest value "
    "of each window.",
    how=[((one, other), pool_first) for one, other in
         ((nn.AvgPool2d(2), nn.AvgPool2d(2)), (_POOL, nn.AvgPool2d(2)), (nn.AvgPool2d(2), _POOL))
         for pool_first in (False, True)],
)  # fmt: skip
def average_pooling(in_channels, size, how=((_MEAN, _MEAN), False)):
    pools, pool_first = how
    return Variant(in_channels, size, pools=pools, pool_first=pool_first)


@LeNet.misconception(
    "Whatever the size of the images, the first dense layer takes the same number of features: an "
    "adaptive or global pooling brings all maps to one size. Here the layer follows `size`.",
    last=[
        kind(side) for side in (5, 4, 1) for kind in (nn.AdaptiveAvgPool2d, nn.AdaptiveMaxPool2d)
    ],
)
def adaptive_pooling(in_channels, size, last=_GLOBAL):
    return Variant(in_channels, size, pools=(_POOL, nn.Sequential(_POOL, last)))


# Dense layers


@LeNet.misconception(
    "A dense layer is missing: 120, 84 and 10 are three.",
    widths=((120, 10), (84, 10), (10,), (120, 84), (256, 10), (128, 10)),
)
def dense_layer_missing(in_channels, size, widths=(120, 10)):
    return Variant(in_channels, size, widths=widths)


@LeNet.misconception(
    "There is a dense layer too many: 120, 84 and 10 are three.",
    widths=((120, 84, 84, 10), (400, 120, 84, 10), (256, 120, 84, 10), (120, 120, 84, 10),
            (120, 84, 10, 10), (120, 84, 42, 10), (240, 120, 84, 10), (120, 84, 64, 10)),
)  # fmt: skip
def dense_layer_too_many(in_channels, size, widths=(120, 84, 84, 10)):
    return Variant(in_channels, size, widths=widths)


@LeNet.misconception(
    "Your hidden dense layers have other widths than the table says.",
    widths=((84, 120), (120, 120), (84, 84), (128, 64), (100, 84), (120, 80), (256, 128),
            (120, 64), (100, 50), (120, 48), (120, 60), (120, 100), (256, 84), (128, 84), (64, 32),
            (512, 256), (500, 84), (120, 85), (120, 10), (120, 40), (100, 100), (120, 86), (12, 84),
            (400, 120), (256, 120), (120, 42), (120, 94), (120, 83)),
)  # fmt: skip
def other_widths(in_channels, size, widths=(84, 120)):
    return Variant(in_channels, size, widths=(*widths, 10))


@LeNet.misconception(
    "Some layers have no bias. The table counts one for each channel and each dense neuron.",
    which=((False, True), (True, False), (False, False)),
)
def no_bias(in_channels, size, which=(False, True)):
    return Variant(in_channels, size, biases=which)


# Layers that are not LeNet's


class _Normalized(Variant):
    """LeNet with batch normalisation after its convolutions, its dense layers or both."""

    def __init__(self, in_channels, size, where):
        super().__init__(in_channels, size)
        self.norms = nn.ModuleList(nn.BatchNorm2d(n) for n in (6, 16) if "c" in where)
        self.norms += [nn.BatchNorm1d(n) for n in (120, 84) if "d" in where]
        self.where = where

    def maps(self, X):
        if "c" not in self.where:
            return super().maps(X)
        for convolution, norm in zip(self.convolutions, self.norms, strict=False):
            X = _POOL(torch.relu(norm(convolution(X))))
        return X

    def logits(self, A):
        for layer, norm in zip(self.dense[:2], self.norms[-2:], strict=True):
            A = layer(A)
            A = torch.relu(norm(A) if "d" in self.where and len(A) > 1 else A)
        return self.dense[2](A)


@LeNet.misconception(
    "There is batch normalisation in your network. It often helps, but it is not in the table: it "
    "came long after LeNet.",
    where=("c", "cd", "d"),
)
def batch_normalisation(in_channels, size, where="c"):
    return _Normalized(in_channels, size, where)


class _Dropping(Variant):
    def __init__(self, in_channels, size, always):
        super().__init__(in_channels, size)
        self.always = always

    def flattened(self, A):
        return functional.dropout(A.flatten(start_dim=1), 0.5, self.training or self.always)


@LeNet.misconception(
    "The same images get other scores at each pass: there is dropout, or another random step, in "
    "your network. Chapter 07 adds it; this one does without.",
    always=(False, True),
)
def dropout(in_channels, size, always=False):
    return _Dropping(in_channels, size, always)


# How layers are kept


class _Hidden(Variant):
    """LeNet some of whose layers the module does not see."""

    def __init__(self, in_channels, size, convolutions, dense):
        super().__init__(in_channels, size)
        self.kept = [list(self.convolutions), list(self.dense)]
        hidden = [self.convolutions[n] for n in convolutions] + [self.dense[n] for n in dense]
        del self.convolutions, self.dense
        self.convolutions, self.dense = self.kept
        self.seen = nn.ModuleList(
            layer for layer in [*self.convolutions, *self.dense] if layer not in hidden
        )


@LeNet.misconception(
    "The network does not see all of its layers, so an optimizer would not train them: they are "
    "kept in a plain list or dict, or made anew in `forward`. Chapter 05 showed what a module "
    "notices.",
    hidden=(((0, 1), (0, 1, 2)), ((), (0,)), ((), (0, 1, 2)), ((0, 1), ()), ((0,), ()), ((1,), ()),
            ((), (1,)), ((), (2,)), ((), (1, 2)), ((), (0, 1))),
)  # fmt: skip
def layers_not_seen(in_channels, size, hidden=((0, 1), (0, 1, 2))):
    return _Hidden(in_channels, size, *hidden)


@LeNet.misconception(
    "The scores are right, but the network has more parameters than they depend on: a layer is "
    "made and never used.",
)
def unused_layer(in_channels, size):
    model = Variant(in_channels, size)
    model.unused = nn.Linear(3, 4)
    return model


@LeNet.misconception(
    "The parameters are frozen, all or some: an optimizer would get no gradients for them.",
)
def frozen(in_channels, size):
    return Variant(in_channels, size).requires_grad_(False)
