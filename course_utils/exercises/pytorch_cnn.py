"""Chapter 06: exercises and questions on convolutional networks."""

import math
from collections.abc import Callable

import torch
from torch import nn
from torch.nn import functional

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question
from course_utils.exercises.samples import normal

# --- 6.1 conv2d -----------------------------------------------------------------------------


def _conv2d_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(61)

    def random(image: tuple, kernel: tuple, dtype: torch.dtype = torch.float32) -> tuple:
        return normal(generator, *image, dtype=dtype), normal(generator, *kernel, dtype=dtype)

    return [
        Case(
            "four rows of five pixels and a kernel with a single 1",
            torch.arange(1.0, 21.0).view(4, 5),
            torch.tensor([[0.0, 0.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]),
        ),
        Case("a square image and a square kernel", *random((6, 6), (3, 3))),
        Case("an image wider than high", *random((5, 9), (3, 3))),
        Case("a kernel wider than high", *random((7, 8), (3, 5))),
        Case("a kernel as large as the image", *random((3, 3), (3, 3))),
        Case("a kernel of one weight", *random((4, 3), (1, 1))),
        Case("28 by 28 pixels in float64", *random((28, 28), (5, 5), torch.float64)),
    ]


@exercise(
    "6.1",
    cases=_conv2d_cases,
    hints=(
        "How many rows of the image can be the top row of a window? In an image of 4 rows, a "
        "window of 3 rows can begin at row 0 or row 1.",
        "Two loops, over the rows and the columns of the result. The window that belongs to the "
        "value in row i and column j begins at row i and column j, and is as large as the kernel.",
        "`kh, kw = kernel.shape`; the window is `image[i : i + kh, j : j + kw]`. Begin with "
        "`torch.zeros(rows, columns, dtype=image.dtype)`.",
    ),
)
def conv2d(image, kernel):
    """Slide kernel (kh, kw) over image (H, W), stride 1, no padding: (H - kh + 1, W - kw + 1)."""
    kh, kw = kernel.shape
    rows, columns = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    feature_map = torch.zeros(rows, columns, dtype=image.dtype)
    for i in range(rows):
        for j in range(columns):
            feature_map[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return feature_map


def _windows(image: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
    """Return the windows of all positions, shape (rows, columns, kh, kw)."""
    kh, kw = kernel.shape
    return image.unfold(0, kh, 1).unfold(1, kw, 1)


@conv2d.misconception(
    "flipped",
    "Your kernel is turned by 180 degrees. That is the convolution of mathematics; networks, and "
    "this exercise, lay the kernel on the window as it is.",
)
def _(image, kernel):
    return (_windows(image, kernel) * kernel.flip(0, 1)).sum(dim=(2, 3))


@conv2d.misconception(
    "transposed",
    "The kernel's rows and columns are exchanged, which only runs for square kernels. Should the "
    "weight in row 0, column 2 meet the pixel to the right or the one below?",
)
def _(image, kernel):
    return (_windows(image, kernel) * kernel.T).sum(dim=(2, 3))


@conv2d.misconception(
    "padded",
    "The result is as large as the image: you put a border of zeros around it. Without padding "
    "only those windows count that lie inside the image completely.",
)
def _(image, kernel):
    kh, kw = kernel.shape
    image = functional.pad(image, (kw // 2, kw // 2, kh // 2, kh // 2))
    return (_windows(image, kernel) * kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "as-large-as-the-image",
    "The values are right, but they stand in a result as large as the image, and the rows and "
    "columns that no window can reach stay 0. How many positions does a window have?",
)
def _(image, kernel):
    inside = (_windows(image, kernel) * kernel).sum(dim=(2, 3))
    out = torch.zeros_like(image)
    out[: inside.shape[0], : inside.shape[1]] = inside
    return out


@conv2d.misconception(
    "off-by-one",
    "A row and a column are missing. Count the positions on your fingers: where can a window of "
    "3 pixels begin in a line of 5?",
)
def _(image, kernel):
    return (_windows(image, kernel) * kernel).sum(dim=(2, 3))[:-1, :-1]


@conv2d.misconception(
    "stopped-early",
    "The shape is right, but the last row and the last column are 0: your loops end one position "
    "too early. What is the last number of `range(n)`?",
)
def _(image, kernel):
    out = (_windows(image, kernel) * kernel).sum(dim=(2, 3))
    out[-1, :] = 0
    out[:, -1] = 0
    return out


@conv2d.misconception(
    "jumping",
    "Your window jumps by its own size from one position to the next. With stride 1 it moves by "
    "one pixel, and windows overlap.",
)
def _(image, kernel):
    kh, kw = kernel.shape
    return (_windows(image, kernel)[::kh, ::kw] * kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "mean",
    "You average the products. A neuron adds them up: what did chapter 01 do with the products of "
    "weights and inputs?",
)
def _(image, kernel):
    return (_windows(image, kernel) * kernel).mean(dim=(2, 3))


@conv2d.misconception(
    "maximum",
    "You keep the largest product of each window. All products belong to the weighted sum; a "
    "maximum comes later in this chapter, and without weights.",
)
def _(image, kernel):
    return (_windows(image, kernel) * kernel).amax(dim=(2, 3))


@conv2d.misconception(
    "matrix-product",
    "`@` multiplies rows with columns. Here each pixel of the window meets the one weight that "
    "lies on it: a product element by element.",
)
def _(image, kernel):
    return (_windows(image, kernel) @ kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "no-weights",
    "You add up the pixels of each window, and the kernel's weights have no influence. Where does "
    "the kernel enter?",
)
def _(image, kernel):
    return _windows(image, kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "first-row-only",
    "Only the first row is filled. Look at the indentation of `return`: inside a loop it ends the "
    "function at the first pass.",
)
def _(image, kernel):
    out = (_windows(image, kernel) * kernel).sum(dim=(2, 3))
    out[1:] = 0
    return out


@conv2d.misconception(
    "first-value-only",
    "Only the first value is filled. Look at the indentation of `return`: inside a loop it ends "
    "the function at the first pass.",
)
def _(image, kernel):
    out = torch.zeros_like(_windows(image, kernel)[..., 0, 0])
    kh, kw = kernel.shape
    out[0, 0] = (image[:kh, :kw] * kernel).sum()
    return out


# --- 6.2 conv_output_size -------------------------------------------------------------------


def _output_size_cases() -> list[Case]:
    return [
        Case("28 pixels, kernel 5", 28, 5, 1, 0),
        Case("32 pixels, kernel 5", 32, 5, 1, 0),
        Case("28 pixels, kernel 5, padding 2", 28, 5, 1, 2),
        Case("a window of 2 that moves by 2", 24, 2, 2, 0),
        Case("a window of 2 that moves by 2, and a pixel left over", 25, 2, 2, 0),
        Case("stride 2 with padding 1", 7, 3, 2, 1),
        Case("stride 2 with padding 1, and a pixel left over", 8, 3, 2, 1),
        Case("224 pixels, kernel 7, stride 2, padding 3", 224, 7, 2, 3),
        Case("stride 3, and a pixel left over", 13, 3, 3, 0),
        Case("stride 3, and two pixels left over", 14, 3, 3, 0),
        Case("a kernel as large as the image", 5, 5, 1, 0),
        Case("a stride larger than the kernel", 13, 2, 4, 0),
    ]


@exercise(
    "6.2",
    cases=_output_size_cases,
    hints=(
        "First the length that the window moves on: the pixels, and the padding at both ends.",
        "The first window begins at 0, the last possible one `kernel` pixels before the end. How "
        "many whole strides lie between the two, and how many windows does that make?",
        "`//` divides and rounds down.",
    ),
)
def conv_output_size(n, kernel, stride, padding):
    """Return how many windows fit along n pixels."""
    return (n + 2 * padding - kernel) // stride + 1


@conv_output_size.misconception(
    "off-by-one",
    "One too few everywhere: you count the strides between the windows. A fence of 3 fields has "
    "how many posts?",
)
def _(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) // stride


@conv_output_size.misconception(
    "stride-ignored",
    "It is right for stride 1 only: your result does not depend on the stride. How many windows "
    "are left if only every second position is used?",
)
def _(n, kernel, stride, padding):
    return n + 2 * padding - kernel + 1


@conv_output_size.misconception(
    "padding-once",
    "The padding is counted once. At how many ends of a row does it stand?",
)
def _(n, kernel, stride, padding):
    return (n + padding - kernel) // stride + 1


@conv_output_size.misconception(
    "padding-ignored",
    "It is right without padding only. What does padding do to the length that the window moves "
    "on?",
)
def _(n, kernel, stride, padding):
    return (n - kernel) // stride + 1


@conv_output_size.misconception(
    "rounded-up",
    "Where pixels are left over, you count a window that does not fit completely. What becomes of "
    "a remainder that is too short for one more stride?",
)
def _(n, kernel, stride, padding):
    return math.ceil((n + 2 * padding - kernel) / stride) + 1


@conv_output_size.misconception(
    "not-rounded",
    "Half a window is no window: where pixels are left over, your result is not a whole number. "
    "What becomes of the remainder?",
)
def _(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) / stride + 1


@conv_output_size.misconception(
    "rounded-to-nearest",
    "`round` goes to the nearest whole number, sometimes up. A window that does not fit completely "
    "must never count.",
)
def _(n, kernel, stride, padding):
    return round((n + 2 * padding - kernel) / stride) + 1


@conv_output_size.misconception(
    "one-added-too-early",
    "The 1 stands inside the division, which is right for stride 1 only. First the number of whole "
    "strides, then one more for the window at the start.",
)
def _(n, kernel, stride, padding):
    return (n + 2 * padding - kernel + 1) // stride


@conv_output_size.misconception(
    "kernel-ignored",
    "You divide the length by the stride, and the size of the kernel has no influence. Where does "
    "the last window have to begin so that all of it fits?",
)
def _(n, kernel, stride, padding):
    return (n + 2 * padding) // stride


# --- 6.3 conv_parameters --------------------------------------------------------------------


def _parameters_cases() -> list[Case]:
    return [
        Case("the first layer of LeNet for grey images", 1, 6, 5),
        Case("the first layer of LeNet for colour images", 3, 6, 5),
        Case("the second layer of LeNet", 6, 16, 5),
        Case("as many channels in as out", 16, 16, 3),
        Case("fewer channels out than in", 64, 10, 1),
        Case("a single weight", 1, 1, 1),
        Case("a wide layer", 3, 64, 7),
    ]


@exercise(
    "6.3",
    cases=_parameters_cases,
    hints=(
        "Count one output channel first. Its neuron looks at a patch of all input channels: how "
        "many numbers are in that patch?",
        "Every output channel has one weight for each number of the patch, and how many biases? "
        "Then multiply by the number of output channels.",
    ),
)
def conv_parameters(c_in, c_out, kernel):
    """Return how many weights and biases a layer of kernels (c_in, kernel, kernel) has."""
    return c_out * (c_in * kernel * kernel + 1)


@conv_parameters.misconception(
    "no-bias",
    "You counted the weights only. What else does each output channel learn?",
)
def _(c_in, c_out, kernel):
    return c_out * c_in * kernel * kernel


@conv_parameters.misconception(
    "bias-per-weight",
    "You counted a bias for each weight. A bias is added to a finished sum: how many sums does one "
    "output channel form at one place?",
)
def _(c_in, c_out, kernel):
    return 2 * c_out * c_in * kernel * kernel


@conv_parameters.misconception(
    "bias-per-pair",
    "You counted a bias for each pair of an input and an output channel. The sums over the input "
    "channels are added up first: how many biases does the total need?",
)
def _(c_in, c_out, kernel):
    return c_out * c_in * (kernel * kernel + 1)


@conv_parameters.misconception(
    "bias-per-input",
    "There is a bias for each input channel. In chapter 01 the biases belonged to the neurons, "
    "that is to what comes out.",
)
def _(c_in, c_out, kernel):
    return c_out * c_in * kernel * kernel + c_in


@conv_parameters.misconception(
    "one-bias",
    "You counted one bias for the whole layer. Output channels are different neurons: can they "
    "share it?",
)
def _(c_in, c_out, kernel):
    return c_out * c_in * kernel * kernel + 1


@conv_parameters.misconception(
    "flat-kernel",
    "Your kernels are flat: they see one input channel only. An output channel looks at all input "
    "channels at once, with weights of its own for each.",
)
def _(c_in, c_out, kernel):
    return c_out * (kernel * kernel + 1)


@conv_parameters.misconception(
    "kernel-not-squared",
    "`kernel` is the length of one side. How many weights does a kernel of side 5 have on one "
    "channel?",
)
def _(c_in, c_out, kernel):
    return c_out * (c_in * kernel + 1)


@conv_parameters.misconception(
    "one-output-channel",
    "That is a single output channel. Does each of them have weights of its own?",
)
def _(c_in, c_out, kernel):
    return c_in * kernel * kernel + 1


@conv_parameters.misconception(
    "channels-shared",
    "The weights are right for one output channel, and only the biases are counted for each. Do "
    "all output channels look for the same pattern?",
)
def _(c_in, c_out, kernel):
    return c_in * kernel * kernel + c_out


# --- 6.4 max_pool2d -------------------------------------------------------------------------


def _max_pool2d_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(64)
    by_hand = [[1, 7, 2, 0], [3, 4, 1, 5], [0, 2, 9, 6], [8, 1, 3, 4]]
    return [
        Case("four windows of 2 by 2", torch.tensor(by_hand).float(), 2),
        Case("an image wider than high", normal(generator, 4, 10), 2),
        Case("only negative values", -1 - normal(generator, 4, 6).abs(), 2),
        Case("a row and a column left over", normal(generator, 5, 7), 2),
        Case("windows of 3 by 3, and two columns left over", normal(generator, 7, 11), 3),
        Case("windows of a single value", normal(generator, 3, 4), 1),
        Case("24 by 24 in float64", normal(generator, 24, 24, dtype=torch.float64), 2),
    ]


@exercise(
    "6.4",
    cases=_max_pool2d_cases,
    hints=(
        "How many windows fit below each other, if none overlaps and none sticks out? What is "
        "left over at the edge is not used.",
        "The window that belongs to row i of the result does not begin at row i: each one before "
        "it takes `size` rows.",
        "`x[i * size : (i + 1) * size, ...]` are its rows. Without loops: cut off what is left "
        "over, and `.reshape(rows, size, columns, size)` puts each window on the axes 1 and 3.",
    ),
)
def max_pool2d(x, size):
    """Return the largest value of each window of size by size: x (H, W), windows side by side."""
    rows, columns = x.shape[0] // size, x.shape[1] // size
    pooled = torch.zeros(rows, columns, dtype=x.dtype)
    for i in range(rows):
        for j in range(columns):
            pooled[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return pooled


def _tiles(x: torch.Tensor, size: int) -> torch.Tensor:
    """Return windows that do not overlap, shape (rows, columns, size, size)."""
    return x.unfold(0, size, size).unfold(1, size, size)


@max_pool2d.misconception(
    "mean",
    "You average each window. Max pooling asks whether a pattern was found anywhere in the window; "
    "an average would dilute it.",
)
def _(x, size):
    return _tiles(x, size).mean(dim=(2, 3))


@max_pool2d.misconception(
    "overlapping",
    "Your windows overlap: they move by one pixel. Here each pixel belongs to one window at most, "
    "which is what makes the result smaller.",
)
def _(x, size):
    return x.unfold(0, size, 1).unfold(1, size, 1).amax(dim=(2, 3))


@max_pool2d.misconception(
    "every-second-window",
    "You fill every position of a smaller result, but your windows begin at row i and column j, so "
    "they crowd in the upper left corner. How many rows lie before the window number i?",
)
def _(x, size):
    overlapping = x.unfold(0, size, 1).unfold(1, size, 1).amax(dim=(2, 3))
    return overlapping[: x.shape[0] // size, : x.shape[1] // size]


@max_pool2d.misconception(
    "rounded-up",
    "Where rows or columns are left over, you make a window of the rest. As with convolution, a "
    "window that does not fit completely does not count.",
)
def _(x, size):
    return functional.max_pool2d(x[None], size, ceil_mode=True)[0]


@max_pool2d.misconception(
    "corner",
    "You keep one corner of each window, whatever the others are. That makes the image smaller, "
    "but a pattern one pixel further is lost.",
)
def _(x, size):
    return _tiles(x, size)[..., 0, 0].clone()


@max_pool2d.misconception(
    "from-zero",
    "Where all values of a window are negative, you return 0: your maximum begins at 0, or there "
    "is a ReLU in it. What should a window of -3, -1, -2 and -5 give?",
)
def _(x, size):
    return _tiles(x, size).amax(dim=(2, 3)).clamp(min=0)


@max_pool2d.misconception(
    "minimum",
    "You keep the smallest value of each window.",
)
def _(x, size):
    return _tiles(x, size).amin(dim=(2, 3))


@max_pool2d.misconception(
    "sum",
    "You add each window up. The result should not grow with the size of the window.",
)
def _(x, size):
    return _tiles(x, size).sum(dim=(2, 3))


@max_pool2d.misconception(
    "single-number",
    "You return one number, the largest of the whole image. Each window has a maximum of its own.",
)
def _(x, size):
    return x.max()


@max_pool2d.misconception(
    "reshape-mixes-rows",
    "The shape is right, but your windows are made of neighbours in one row: `reshape` reads row "
    "by row, so the axes have to be named in the order in which they lie in memory.",
)
def _(x, size):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    cut = x[: rows * size, : columns * size]
    return cut.reshape(rows, columns, size, size).amax(dim=(2, 3))


@max_pool2d.misconception(
    "wrong-axes-reduced",
    "You reduce along the wrong axes: what is left is the largest value of all windows at each "
    "place inside a window. Which axes count the windows, and which the places in them?",
)
def _(x, size):
    return _tiles(x, size).amax(dim=(0, 1))


# --- 6.5 LeNet ------------------------------------------------------------------------------


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
    "6.5",
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
    "always-400",
    "The first dense layer always takes 400 features. That is right for images of 32 by 32 only: "
    "how large are the feature maps after the second pooling for another size?",
)
class _(_WithFeatures):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size, 400)


@LeNet.misconception(
    "always-256",
    "The first dense layer always takes 256 features. That is right for images of 28 by 28 only: "
    "how large are the feature maps after the second pooling for another size?",
)
class _(_WithFeatures):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size, 256)


@LeNet.misconception(
    "view-400",
    "`view(-1, 400)` makes as many rows as it takes to have 400 numbers in each: 25 images of 28 "
    "by 28 become 16 rows, and numbers of several images share one. The number of rows has to stay "
    "the batch size.",
)
class _(_WithFeatures):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size, 400)

    def forward(self, X):
        A = self.pool(torch.relu(self.conv1(X)))
        A = self.pool(torch.relu(self.conv2(A))).reshape(-1, 400)
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(A)))))


@LeNet.misconception(
    "batch-flattened",
    "You flatten across the batch: all images end up in one long row. Each image should keep a row "
    "of its own, so the first axis must survive.",
)
class _(_Right):
    def forward(self, X):
        A = self.pool(torch.relu(self.conv1(X)))
        A = self.pool(torch.relu(self.conv2(A))).flatten()
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(A)))))


@LeNet.misconception(
    "softmax-at-the-end",
    "Your scores are positive and add up to 1: there is a softmax at the end. The loss of chapter "
    "02 wants logits and applies softmax itself; doing it twice makes training slow.",
)
class _(_Right):
    def forward(self, X):
        return torch.softmax(super().forward(X), dim=1)


@LeNet.misconception(
    "log-softmax-at-the-end",
    "There is a `log_softmax` at the end. Return the scores of the last layer as they are: "
    "`cross_entropy` does the rest.",
)
class _(_Right):
    def forward(self, X):
        return torch.log_softmax(super().forward(X), dim=1)


@LeNet.misconception(
    "relu-at-the-end",
    "No score is negative: there is a ReLU after the last layer. Chapter 01 said what the last "
    "layer returns.",
)
class _(_Right):
    def forward(self, X):
        return torch.relu(super().forward(X))


@LeNet.misconception(
    "no-relu",
    "There is no ReLU between your layers, so most of the network collapses into one linear layer; "
    "only the pooling keeps it from doing so altogether.",
)
class _(_Right):
    def forward(self, X):
        A = self.pool(self.conv2(self.pool(self.conv1(X))))
        return self.fc3(self.fc2(self.fc1(A.flatten(start_dim=1))))


@LeNet.misconception(
    "no-relu-after-convolutions",
    "There is no ReLU after the convolutions. They are weighted sums like those of a dense layer, "
    "and need a non-linearity for the same reason.",
)
class _(_Right):
    def forward(self, X):
        A = self.pool(self.conv2(self.pool(self.conv1(X)))).flatten(start_dim=1)
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(A)))))


@LeNet.misconception(
    "no-relu-between-dense-layers",
    "There is no ReLU between the three dense layers, so they collapse into a single one.",
)
class _(_Right):
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
    "average-pooling",
    "Your windows are averaged. The first LeNet of 1998 did that; this one keeps the largest value "
    "of each window.",
)
class _(_WithPool):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size, nn.AvgPool2d(2))


@LeNet.misconception(
    "pooling-rounds-up",
    "It fails where a row is left over: you round up when pooling halves the side. Exercise 6.4 "
    "said what becomes of a window that does not fit.",
)
class _(_WithFeatures):
    def __init__(self, in_channels, size):
        side = math.ceil((math.ceil((size - 4) / 2) - 4) / 2)
        super().__init__(in_channels, size, 16 * side * side)


@LeNet.misconception(
    "one-pooling",
    "There is no pooling after the second convolution, so the first dense layer has about four "
    "times as many weights as it should.",
)
class _(_WithFeatures):
    def __init__(self, in_channels, size):
        side = (size - 4) // 2 - 4
        super().__init__(in_channels, size, 16 * side * side)

    def forward(self, X):
        A = torch.relu(self.conv2(self.pool(torch.relu(self.conv1(X))))).flatten(start_dim=1)
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(A)))))


@LeNet.misconception(
    "padded",
    "Your convolutions have padding, so the feature maps stay larger and the first dense layer "
    "gets too many weights. Here there is none.",
)
class _(_WithFeatures):
    def __init__(self, in_channels, size):
        side = size // 2 // 2
        super().__init__(in_channels, size, 16 * side * side)
        self.conv1 = nn.Conv2d(in_channels, 6, 5, padding=2)
        self.conv2 = nn.Conv2d(6, 16, 5, padding=2)


@LeNet.misconception(
    "kernel-3",
    "Your kernels have 3 by 3 weights. How large are those in the table?",
)
class _(_WithFeatures):
    def __init__(self, in_channels, size):
        side = ((size - 2) // 2 - 2) // 2
        super().__init__(in_channels, size, 16 * side * side)
        self.conv1 = nn.Conv2d(in_channels, 6, 3)
        self.conv2 = nn.Conv2d(6, 16, 3)


@LeNet.misconception(
    "always-three-channels",
    "It works for images with three channels only: the first convolution does not ask how many "
    "there are.",
)
class _(_Right):
    def __init__(self, in_channels, size):
        super().__init__(3, size)


@LeNet.misconception(
    "always-one-channel",
    "It works for images with one channel only: the first convolution does not ask how many there "
    "are.",
)
class _(_Right):
    def __init__(self, in_channels, size):
        super().__init__(1, size)


@LeNet.misconception(
    "layers-in-a-list",
    "The network has no parameters: it does not see layers that are kept in a plain list, so an "
    "optimizer would train nothing. Chapter 05 showed what a module notices.",
)
class _(nn.Module):
    def __init__(self, in_channels, size):
        super().__init__()
        self.layers = [_Right(in_channels, size)]

    def forward(self, X):
        return self.layers[0](X)


@LeNet.misconception(
    "two-dense-layers",
    "A dense layer is missing: 120, 84 and 10 are three.",
)
class _(_Right):
    def __init__(self, in_channels, size):
        super().__init__(in_channels, size)
        self.fc2, self.fc3 = nn.Identity(), nn.Linear(120, 10)


@LeNet.misconception(
    "tanh",
    "Your activation is tanh, as in 1998. This network uses ReLU.",
)
class _(_Right):
    def forward(self, X):
        A = self.pool(torch.tanh(self.conv1(X)))
        A = self.pool(torch.tanh(self.conv2(A))).flatten(start_dim=1)
        return self.fc3(torch.tanh(self.fc2(torch.tanh(self.fc1(A)))))


@LeNet.misconception(
    "sigmoid",
    "Your activation is the sigmoid, whose slope is at most 1/4: after five layers little of the "
    "gradient is left. This network uses ReLU.",
)
class _(_Right):
    def forward(self, X):
        A = self.pool(torch.sigmoid(self.conv1(X)))
        A = self.pool(torch.sigmoid(self.conv2(A))).flatten(start_dim=1)
        return self.fc3(torch.sigmoid(self.fc2(torch.sigmoid(self.fc1(A)))))


# --- questions ------------------------------------------------------------------------------


flat_area = Question(
    "6.a",
    "The kernel has -1 in its left column, 0 in the middle and 1 on the right. What does it make "
    "of an area in which all pixels are equally bright?",
    (
        Choice(
            "The brightness of the area",
            "That takes weights that add up to 1, such as nine times 1/9. These add up to 0.",
        ),
        Choice(
            "0",
            "Three times the brightness on the right, minus three times the same on the left. The "
            "kernel answers only where left and right differ.",
            correct=True,
        ),
        Choice(
            "A large number if the area is bright",
            "The bright pixels on the left count against those on the right, and cancel them.",
        ),
    ),
)

window_of_one_value = Question(
    "6.b",
    "Convolution by 5, pooling by 2, convolution by 5, pooling by 2: across how many pixels of the "
    "image does one value at the end look?",
    (
        Choice(
            "5",
            "That is one value of the first feature map. The second convolution looks at 5 of "
            "those, side by side, and each of them sees pixels of its own.",
        ),
        Choice(
            "14",
            "You added 5 + 1 + 4 + 4 or so: near it. But what lies between two neighbours after "
            "pooling? The second pooling also steps by more than one pixel.",
        ),
        Choice(
            "16",
            "5, then 6 after pooling, then 6 + 4 · 2 = 14, then 14 + 1 · 2 = 16: after a pooling, "
            "each step is twice as many pixels.",
            correct=True,
        ),
        Choice(
            "All 28",
            "The dense layers after it see all of the image, because they look at all values. One "
            "value alone does not.",
        ),
    ),
)

two_pixels = Question(
    "6.c",
    "All test images are moved two pixels to the right. No network has been trained again. Which "
    "accuracy suffers more?",
    (
        Choice(
            "That of the MLP",
            "Every pixel now reaches weights that were trained for its neighbour. In a "
            "convolution the feature maps just move along.",
            correct=True,
        ),
        Choice(
            "That of the CNN",
            "Its kernels are the same everywhere: an edge that has moved by two pixels is found "
            "two pixels further on.",
        ),
        Choice(
            "Both suffer equally",
            "That would be so if both had learned the same thing. But an MLP has no idea that two "
            "pixels are neighbours: shuffle all pixels, and it learns just as well.",
        ),
        Choice(
            "Neither suffers",
            "For you the picture is the same. For a row of 784 numbers, almost every number has "
            "changed.",
        ),
    ),
)

by_colour = Question(
    "6.d",
    "In the training images each class has a colour of its own. In the test images the colours are "
    "drawn at random. What will the accuracy be?",
    (
        Choice(
            "As high as in training: the shapes are the same",
            "The shapes are, but nothing in the loss asked the network to look at them while "
            "colours were enough.",
        ),
        Choice(
            "Much lower: the network goes by the colour",
            "Colour is the easiest pattern that lowers the loss, so it is learned first, and the "
            "shapes hardly at all.",
            correct=True,
        ),
        Choice(
            "Exactly one in ten",
            "If it went by nothing but the colour, yes. A little of the shapes gets learned, too.",
        ),
    ),
)

two_convolutions = Question(
    "6.e",
    "Two convolutional layers follow each other with nothing in between, neither ReLU nor pooling. "
    "What do they compute?",
    (
        Choice(
            "What one convolution with a larger kernel computes",
            "Weighted sums of weighted sums collapse, as two dense layers did in chapter 01. Two "
            "kernels of 5 by 5 become one of 9 by 9.",
            correct=True,
        ),
        Choice(
            "Patterns made of patterns, which no single layer can find",
            "That takes a non-linearity in between. What did two dense layers without one become "
            "in chapter 01?",
        ),
        Choice(
            "The same as the first one alone",
            "The second has kernels of its own, and sees further. But is the result more than a "
            "weighted sum?",
        ),
    ),
)

shared_gradient = Question(
    "6.f",
    "A kernel weight is used at 24 · 24 places of each image of a batch. What is its gradient?",
    (
        Choice(
            "That of the place where the result is largest",
            "Max pooling passes gradients on like that, from one value to the largest of its "
            "window. A convolution uses the weight at every place.",
        ),
        Choice(
            "The sum over all places and all images",
            "Where a value is used several times, the gradients of all its uses add up: chapter "
            "04. The loss has divided by the number of images already.",
            correct=True,
        ),
        Choice(
            "There is one gradient for each place",
            "There is one weight, so there is one gradient, of the weight's shape. What happens to "
            "what arrives from the many places?",
        ),
    ),
)

choosing = Question(
    "6.g",
    "You try ten learning rates and keep the one with the best accuracy on the test images. What "
    "is that accuracy worth?",
    (
        Choice(
            "It is a fair figure: no test image was trained on",
            "No weight was, but the learning rate was chosen to suit these images. The best of ten "
            "is partly luck, and luck does not repeat itself.",
        ),
        Choice(
            "It is too good to be true of new images",
            "The choice has used the test images, so they are no longer new. Validation images are "
            "there to be used up; chapter 08 measures the difference.",
            correct=True,
        ),
        Choice(
            "It is too low, because few settings were tried",
            "More tries would make it higher, and still less honest.",
        ),
    ),
)
