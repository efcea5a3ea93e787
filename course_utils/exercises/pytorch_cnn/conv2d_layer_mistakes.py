"""What goes wrong in `conv2d_layer`: the sums, the biases, the places of the windows."""

import torch
from torch.nn import functional

from course_utils.exercises.pytorch_cnn.conv2d_layer import conv2d_layer

_conv = functional.conv2d


# The sum over a window and over the channels


@conv2d_layer.misconception(
    "Your kernels are turned by 180 degrees. As in exercise 6.1, the first weight of a slice meets "
    "the first pixel of the window.",
)
def flipped(X, W, b, stride=1, padding=0):
    return _conv(X, W.flip(2, 3), b, stride, padding)


@conv2d_layer.misconception(
    "The channels are averaged. Each slice of a kernel gives a sum for its channel; what does the "
    "formula do with the sums of the channels?",
)
def channels_averaged(X, W, b, stride=1, padding=0):
    return _conv(X, W / W.shape[1], b, stride, padding)


@conv2d_layer.misconception(
    "The products of a window are averaged. A neuron adds them up, over the rows and columns of "
    "the window and over its channels.",
)
def products_averaged(X, W, b, stride=1, padding=0):
    return _conv(X, W / W[0].numel(), b, stride, padding)


@conv2d_layer.misconception(
    "Of the channels that come in only one counts, the first or the last. The sums of all slices "
    "belong to the result: is something replaced that should be added to, or is an index fixed?",
    channel=(0, -1),
)
def one_channel(X, W, b, stride=1, padding=0, channel=0):
    part = slice(0, 1) if channel == 0 else slice(-1, None)
    return _conv(X[:, part], W[:, part], b, stride, padding)


@conv2d_layer.misconception(
    "All channels meet the same slice of the kernel. A kernel has weights of its own for each "
    "channel that comes in.",
    summed=("X", "W"),
)
def slices_not_told_apart(X, W, b, stride=1, padding=0, summed="X"):
    if summed == "W":
        return _conv(X, W.sum(1, keepdim=True).expand_as(W), b, stride, padding)
    return _conv(X, W[:, :1].expand_as(W), b, stride, padding)


@conv2d_layer.misconception(
    "All feature maps of an image come from the same kernel. What tells the first feature map from "
    "the second?",
    kernel=(0, -1),
)
def one_kernel(X, W, b, stride=1, padding=0, kernel=0):
    return _conv(X, W[kernel].expand_as(W), b, stride, padding)


@conv2d_layer.misconception(
    "The first image of the batch stands in the place of all others. A window has to be cut out of "
    "every image.",
)
def one_image(X, W, b, stride=1, padding=0):
    return _conv(X[:1].expand_as(X), W, b, stride, padding).contiguous()


@conv2d_layer.misconception(
    "The sum runs over all images of the batch at once. Each image has a value of its own: which "
    "axes belong to a window?",
    inside=(False, True),
)
def batch_summed(X, W, b, stride=1, padding=0, inside=False):
    Z = _conv(X, W, b if inside else None, stride, padding).sum(0).expand(len(X), -1, -1, -1)
    return Z.contiguous() if inside else Z + b.view(-1, 1, 1)


@conv2d_layer.misconception(
    "The result has gone through a ReLU. What is asked for is the pre-activation, which may be "
    "negative.",
)
def with_relu(X, W, b, stride=1, padding=0):
    return torch.relu(_conv(X, W, b, stride, padding))


@conv2d_layer.misconception(
    "The numbers are right, and the feature maps stand on the last axis. In this course, as in "
    "PyTorch, channels come before rows and columns: (N, c_out, rows, columns).",
)
def channels_last(X, W, b, stride=1, padding=0):
    return _conv(X, W, b, stride, padding).permute(0, 2, 3, 1).contiguous()


@conv2d_layer.misconception(
    "The numbers are right, and the axes of images and feature maps are exchanged. The batch comes "
    "first.",
)
def batch_second(X, W, b, stride=1, padding=0):
    return _conv(X, W, b, stride, padding).transpose(0, 1).contiguous()


# The bias


@conv2d_layer.misconception(
    "The biases are missing. What else does each neuron add to its weighted sum?",
)
def no_bias(X, W, b, stride=1, padding=0):
    return _conv(X, W, None, stride, padding)


@conv2d_layer.misconception(
    "The bias is added more than once: for every weight, or in every channel, before the sum is "
    "complete. How often does it stand in the formula?",
    times=(
        lambda W: W[0].numel(),
        lambda W: W.shape[1],
        lambda W: W[0, 0].numel(),
        lambda W: W.shape[2],
        lambda W: W.shape[3],
    ),
)
def bias_per_weight(X, W, b, stride=1, padding=0, times=lambda W: W[0].numel()):
    return _conv(X, W, b * times(W), stride, padding)


@conv2d_layer.misconception(
    "All feature maps get the same bias. `b` has one for each kernel.",
    shared=(lambda b: b[0], lambda b: b.sum(), lambda b: b.mean(), lambda b: b[-1]),
)
def bias_shared(X, W, b, stride=1, padding=0, shared=lambda b: b[0]):
    return _conv(X, W, None, stride, padding) + shared(b)


@conv2d_layer.misconception(
    "The bias is subtracted. It is added, as in a dense layer.",
)
def bias_subtracted(X, W, b, stride=1, padding=0):
    return _conv(X, W, -b, stride, padding)
