"""What goes wrong in `conv2d_backward`."""

import torch
from torch.nn import functional
from torch.nn.grad import conv2d_input, conv2d_weight

from course_utils.exercises.pytorch_cnn.conv2d_backward import conv2d_backward


def right_dX(dZ, X, W):
    """Return the gradient with respect to the images."""
    return conv2d_input(X.shape, W, dZ)


def right_dW(dZ, X, W):
    """Return the gradient with respect to the kernels."""
    return conv2d_weight(X, W.shape, dZ)


def right_db(dZ):
    """Return the gradient with respect to the biases."""
    return dZ.sum((0, 2, 3))


def with_dX(dX, dZ, X, W):
    """Return all three, with another gradient of the images."""
    return dX, right_dW(dZ, X, W), right_db(dZ)


def with_dW(dW, dZ, X, W):
    """Return all three, with another gradient of the kernels."""
    return right_dX(dZ, X, W), dW, right_db(dZ)


def with_db(db, dZ, X, W):
    """Return all three, with another gradient of the biases."""
    return right_dX(dZ, X, W), right_dW(dZ, X, W), db


# dX


@conv2d_backward.misconception(
    "In dX only one output channel counts. A pixel enters the windows of all kernels, so it "
    "collects from all of them.",
    channel=(0, -1),
)
def one_output_channel(dZ, X, W, channel=0):
    part = slice(0, 1) if channel == 0 else slice(-1, None)
    return with_dX(right_dX(dZ[:, part], X, W[part]), dZ, X, W)


@conv2d_backward.misconception(
    "dX is averaged over the output channels. A pixel that several kernels use collects from all "
    "of them: gradients add up.",
)
def output_channels_averaged(dZ, X, W):
    return with_dX(right_dX(dZ, X, W) / W.shape[0], dZ, X, W)


@conv2d_backward.misconception(
    "In dX windows overwrite each other: of each pixel only the last window that used it is left. "
    "What did chapter 04 do with a value that is used several times?",
)
def overwritten(dZ, X, W):
    kh, kw = W.shape[2:]
    dX = torch.zeros_like(X)
    for i in range(dZ.shape[2]):
        for j in range(dZ.shape[3]):
            dX[:, :, i : i + kh, j : j + kw] = torch.einsum("no,ochw->nchw", dZ[:, :, i, j], W)
    return with_dX(dX, dZ, X, W)


@conv2d_backward.misconception(
    "In dX the kernel is turned by 180 degrees. Follow one number of dZ: to which pixel did the "
    "first weight belong, and which gets its share now?",
)
def kernel_turned(dZ, X, W):
    return with_dX(right_dX(dZ, X, W.flip(2, 3)), dZ, X, W)


@conv2d_backward.misconception(
    "dX collects the kernels without what came back. Each window's share is the kernel times the "
    "number of dZ at that place.",
)
def dz_left_out_of_images(dZ, X, W):
    return with_dX(right_dX(torch.ones_like(dZ), X, W), dZ, X, W)


@conv2d_backward.misconception(
    "In dX all images have the same gradient. Images do not meet in a convolution: each has the "
    "share that its own dZ gives.",
    made=("sum", "mean", "first"),
)
def images_not_told_apart(dZ, X, W, made="sum"):
    dX = right_dX(dZ, X, W)
    one = dX[:1] if made == "first" else getattr(dX, made)(0, keepdim=True)
    return with_dX(one.repeat(len(X), 1, 1, 1), dZ, X, W)


# dW


@conv2d_backward.misconception(
    "In dW only one image of the batch counts. All images use the same kernels, so their gradients "
    "add up.",
    image=(0, -1),
)
def one_image(dZ, X, W, image=-1):
    part = slice(0, 1) if image == 0 else slice(-1, None)
    return with_dW(right_dW(dZ[part], X[part], W), dZ, X, W)


@conv2d_backward.misconception(
    "dW is averaged over the batch. The kernels are used once by each image, and gradients add "
    "up; if the loss is a mean, its own gradient has the division in it already.",
)
def batch_averaged(dZ, X, W):
    return with_dW(right_dW(dZ, X, W) / len(X), dZ, X, W)


@conv2d_backward.misconception(
    "dW has an axis for the images, which do not each have kernels of their own. What happens to "
    "the gradients of a weight that all images use?",
)
def batch_not_summed(dZ, X, W):
    dW = torch.stack([right_dW(dZ[n : n + 1], X[n : n + 1], W) for n in range(len(X))])
    return with_dW(dW, dZ, X, W)


@conv2d_backward.misconception(
    "In dW only the last place of the window is left. A weight is used at every place of the "
    "image: what has to happen to the gradients of all these uses?",
)
def one_place(dZ, X, W):
    kh, kw = W.shape[2:]
    dW = torch.einsum("no,nchw->ochw", dZ[:, :, -1, -1], X[:, :, -kh:, -kw:])
    return with_dW(dW, dZ, X, W)


@conv2d_backward.misconception(
    "dW is averaged over the places. A weight that is used at many places collects from all of "
    "them: its gradients add up.",
)
def places_averaged(dZ, X, W):
    return with_dW(right_dW(dZ, X, W) / dZ[0, 0].numel(), dZ, X, W)


@conv2d_backward.misconception(
    "dW comes out turned by 180 degrees. The gradient of the first weight is made of the pixels "
    "that this weight met.",
)
def gradient_turned(dZ, X, W):
    return with_dW(right_dW(dZ, X, W).flip(2, 3), dZ, X, W)


@conv2d_backward.misconception(
    "dW adds up the windows without what came back. A weight's gradient is the pixel that it met, "
    "times the number of dZ at that place.",
)
def dz_left_out_of_kernels(dZ, X, W):
    return with_dW(right_dW(torch.ones_like(dZ), X, W), dZ, X, W)


# db


@conv2d_backward.misconception(
    "db is a mean. A bias is used at every place of every image, and the gradients of all uses add "
    "up.",
    over=((0, 2, 3), (2, 3), (0,)),
)
def bias_averaged(dZ, X, W, over=(0, 2, 3)):
    rest = [axis for axis in (0, 2, 3) if axis not in over]
    db = dZ.mean(over, keepdim=True)
    return with_db((db.sum(rest, keepdim=True) if rest else db).view(-1), dZ, X, W)


@conv2d_backward.misconception(
    "db is summed over some axes of dZ only. There is one bias for each kernel: what is its shape, "
    "and which axes are therefore too many?",
    over=((0,), (2, 3), (3,), (2,), (0, 2), (0, 3)),
)
def bias_not_summed(dZ, X, W, over=(0,)):
    return with_db(dZ.sum(over), dZ, X, W)


@conv2d_backward.misconception(
    "db is a single number. Each kernel has a bias of its own.",
)
def single_bias(dZ, X, W):
    return with_db(dZ.sum(), dZ, X, W)


@conv2d_backward.misconception(
    "db is multiplied by the pixels, as the gradient of a weight is. With what does a bias enter "
    "its sum?",
)
def bias_times_pixels(dZ, X, W):
    return with_db(right_dW(dZ, X, W).sum((1, 2, 3)), dZ, X, W)


# All of them


@conv2d_backward.misconception(
    "In dW and db only the last place is left: each place replaces what the places before it gave. "
    "A weight and a bias are used at all of them, so what has to happen to these gradients?",
)
def last_place_replaces(dZ, X, W):
    dX, dW, _ = one_place(dZ, X, W)
    return dX, dW, dZ[:, :, -1, -1].sum(0)


@conv2d_backward.misconception(
    "Everything is divided by the number of images. If the loss is a mean, its own gradient has "
    "that division in it already.",
)
def everything_divided(dZ, X, W):
    return tuple(each / len(X) for each in conv2d_backward.reference(dZ, X, W))


@conv2d_backward.misconception(
    "The last row and the last column of dZ have no part in dX and dW: the loops end too early. "
    "How many places does dZ have?",
)
def stopped_early(dZ, X, W):
    part = functional.pad(dZ[:, :, :-1, :-1], (0, 1, 0, 1))
    return right_dX(part, X, W), right_dW(part, X, W), right_db(dZ)


@conv2d_backward.misconception(
    "The three gradients come in another order: (dX, dW, db) is asked for.",
    order=((1, 0, 2), (1, 2, 0), (2, 1, 0), (0, 2, 1), (2, 0, 1)),
)
def order_of_results(dZ, X, W, order=(1, 0, 2)):
    three = conv2d_backward.reference(dZ, X, W)
    return tuple(three[place] for place in order)
