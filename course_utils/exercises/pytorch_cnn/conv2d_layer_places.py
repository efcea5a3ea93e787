"""What goes wrong in `conv2d_layer` with padding and stride."""

from torch.nn import functional

from course_utils.exercises.pytorch_cnn.conv2d_layer import conv2d_layer

_conv = functional.conv2d

# What is put around the images


@conv2d_layer.misconception(
    "The padding stands on one side only, at the top and on the left or at the bottom and on the "
    "right. How many rows of zeros does the statement put at each end?",
    sides=((1, 0, 1, 0), (0, 1, 0, 1)),
)
def padded_on_one_side(X, W, b, stride=1, padding=0, sides=(1, 0, 1, 0)):
    return _conv(functional.pad(X, [side * padding for side in sides]), W, b, stride)


@conv2d_layer.misconception(
    "Both rows of the padding stand on one side, so the result has the right size, and the windows "
    "are moved. How many rows of zeros does the statement put at each end?",
    sides=((2, 0, 2, 0), (0, 2, 0, 2)),
)
def all_padding_on_one_side(X, W, b, stride=1, padding=0, sides=(2, 0, 2, 0)):
    return _conv(functional.pad(X, [side * padding for side in sides]), W, b, stride)


@conv2d_layer.misconception(
    "The padding stands in one direction only: at the sides, or at the top and the bottom. An "
    "image gets zeros all around.",
    sides=((1, 1, 0, 0), (0, 0, 1, 1)),
)
def padded_in_one_direction(X, W, b, stride=1, padding=0, sides=(1, 1, 0, 0)):
    return _conv(functional.pad(X, [side * padding for side in sides]), W, b, stride)


@conv2d_layer.misconception(
    "The padding repeats or mirrors the pixels at the border. Here it consists of zeros.",
    mode=("replicate", "reflect", "circular"),
)
def padded_with_pixels(X, W, b, stride=1, padding=0, mode="replicate"):
    return _conv(functional.pad(X, (padding,) * 4, mode=mode), W, b, stride)


@conv2d_layer.misconception(
    "The zeros are put around the feature maps. They belong around the images, before the windows "
    "are cut out.",
)
def result_padded(X, W, b, stride=1, padding=0):
    return functional.pad(_conv(X, W, b, stride), (padding,) * 4)


@conv2d_layer.misconception(
    "The padding has no effect. Is the padded tensor used, or still the one that came in?",
)
def padding_ignored(X, W, b, stride=1, padding=0):
    return _conv(X, W, b, stride)


@conv2d_layer.misconception(
    "The padding is twice as wide as asked for. It is the number of rows at each end, not half of "
    "it.",
)
def padding_doubled(X, W, b, stride=1, padding=0):
    return _conv(X, W, b, stride, 2 * padding)


# Where the windows begin


@conv2d_layer.misconception(
    "The stride has no effect: the windows begin at every pixel. Where does the second one begin "
    "with a stride of 2?",
)
def stride_ignored(X, W, b, stride=1, padding=0):
    return _conv(X, W, b, 1, padding)


@conv2d_layer.misconception(
    "The result has the right size, but its windows begin at neighbouring pixels. How many pixels "
    "lie before window number i?",
)
def crowded_windows(X, W, b, stride=1, padding=0):
    rows, columns = _conv(X, W, b, stride, padding).shape[2:]
    return _conv(X, W, b, 1, padding)[:, :, :rows, :columns].contiguous()


@conv2d_layer.misconception(
    "The stride works in one direction only, down or to the right. The window moves by it in both.",
    strides=(lambda s: (s, 1), lambda s: (1, s)),
)
def stride_in_one_direction(X, W, b, stride=1, padding=0, strides=lambda s: (s, 1)):
    return _conv(X, W, b, strides(stride), padding)


@conv2d_layer.misconception(
    "The stride skips pixels inside a window, or thins out the image before windows are cut out of "
    "it. A window is made of neighbouring pixels; the stride says where the next window begins.",
    moves=(True, False),
)
def stride_inside_the_window(X, W, b, stride=1, padding=0, moves=True):
    reach = [stride * (k - 1) + 1 for k in W.shape[2:]]
    lacking = [max(0, r - n - 2 * padding) for r, n in zip(reach, X.shape[2:], strict=True)]
    X = functional.pad(X, (padding, padding + lacking[1], padding, padding + lacking[0]))
    return _conv(X, W, b, stride if moves else 1, dilation=stride)


@conv2d_layer.misconception(
    "The stride makes the padding wider: both are multiplied somewhere. What is each of them "
    "counted in?",
)
def stride_times_padding(X, W, b, stride=1, padding=0):
    return _conv(X, W, b, stride, stride * padding)


@conv2d_layer.misconception(
    "A window that sticks out is counted, or one row and column too many. Where pixels are left "
    "over, no window is made of them.",
)
def rounded_up(X, W, b, stride=1, padding=0):
    more = [-(n + 2 * padding - k) % stride for n, k in zip(X.shape[2:], W.shape[2:], strict=True)]
    X = functional.pad(X, (padding, padding + more[1], padding, padding + more[0]))
    return _conv(X, W, b, stride)


@conv2d_layer.misconception(
    "A row and a column are missing. Between n windows lie n - 1 strides; `conv_output_size` of "
    "exercise 6.2 counts the windows.",
)
def off_by_one(X, W, b, stride=1, padding=0):
    return _conv(X, W, b, stride, padding)[:, :, :-1, :-1].contiguous()


@conv2d_layer.misconception(
    "The shape is right, and the last row and the last column are 0: the loops end one place too "
    "early. What is the last number of `range(n)`?",
)
def stopped_early(X, W, b, stride=1, padding=0):
    Z = _conv(X, W, b, stride, padding)
    Z[:, :, -1], Z[:, :, :, -1] = 0, 0
    return Z
