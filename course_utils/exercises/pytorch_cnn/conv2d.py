"""Exercise `conv2d`."""

import torch
from torch.nn import functional

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _conv2d_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(61)

    def random(image: tuple, kernel: tuple) -> tuple:
        return normal(generator, *image), normal(generator, *kernel)

    by_hand = torch.tensor([[1.0, 0.0, 2.0, -1.0], [3.0, 1.0, 0.0, 4.0], [0.0, -2.0, 5.0, 1.0]])
    return [
        Case("three rows of four pixels", by_hand, torch.tensor([[1.0, 2.0], [0.0, -3.0]])),
        Case("a square image and a square kernel", *random((6, 6), (3, 3))),
        Case("an image wider than high", *random((4, 9), (3, 3))),
        Case("an image higher than wide", *random((8, 5), (3, 3))),
        Case("a kernel wider than high", *random((6, 7), (2, 4))),
        Case("a kernel higher than wide", *random((7, 6), (4, 3))),
        Case("a kernel as large as the image", *random((3, 4), (3, 4))),
        Case("a kernel of one weight", *random((4, 3), (1, 1))),
        Case("9 by 12 pixels", *random((9, 12), (5, 5))),
    ]


@exercise(
    cases=_conv2d_cases,
    hints=(
        "How many rows of the image can be the top row of a window? In an image of 4 rows, a "
        "window of 3 rows can begin at row 0 or row 1.",
        "Two loops, over the rows and the columns of the result. The window that belongs to the "
        "value in row i and column j begins at row i and column j, and is as large as the kernel.",
        "`kh, kw = kernel.shape`; the window is `image[i : i + kh, j : j + kw]`. Begin with "
        "`torch.zeros(rows, columns)`.",
    ),
    insight="`functional.conv2d` of PyTorch computes the same, for a whole batch, all channels and "
    "many kernels at once, and without a loop in Python. It can also be written as one matrix "
    "product, with a row for each window, and that is how many libraries do it.",
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


def windows(image: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
    """Return the windows of all positions, shape (rows, columns, kh, kw)."""
    kh, kw = kernel.shape
    return image.unfold(0, kh, 1).unfold(1, kw, 1)


def sums(image: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
    """Return what is right."""
    return (windows(image, kernel) * kernel).sum(dim=(2, 3))


# What is made of a window and the kernel


@conv2d.misconception(
    "Your kernel is turned by 180 degrees. That is the convolution of mathematics; networks, and "
    "this exercise, lay the kernel on the window as it is.",
)
def flipped(image, kernel):
    return sums(image, kernel.flip(0, 1))


@conv2d.misconception(
    "Your kernel is mirrored, in one of its two directions. Its first weight belongs to the first "
    "pixel of the window, in each row and in each column.",
    axis=(0, 1),
)
def mirrored(image, kernel, axis=0):
    return sums(image, kernel.flip(axis))


@conv2d.misconception(
    "The kernel's rows and columns are exchanged. Should the weight in row 0, column 2 meet the "
    "pixel to the right or the one below?",
    exchange=(lambda kernel: kernel.T, lambda kernel: kernel.T.reshape(kernel.shape)),
)
def transposed(image, kernel, exchange=lambda kernel: kernel.T):
    return (windows(image, kernel) * exchange(kernel)).sum(dim=(2, 3))


@conv2d.misconception(
    "You average the products, or divide by the number of weights. A neuron adds them up: what did "
    "chapter 01 do with the products of weights and inputs?",
)
def mean(image, kernel):
    return (windows(image, kernel) * kernel).mean(dim=(2, 3))


@conv2d.misconception(
    "You divide by the sum of the weights, so that they count as shares. Here the products are "
    "added up, and that is all; the weights of an edge detector add up to 0.",
    total=(torch.sum, lambda kernel: kernel.abs().sum(), torch.linalg.norm),
)
def divided_by_the_weights(image, kernel, total=torch.sum):
    return sums(image, kernel) / total(kernel)


@conv2d.misconception(
    "You keep the largest product of each window. All products belong to the weighted sum; a "
    "maximum comes later in this chapter, and without weights.",
)
def maximum(image, kernel):
    return (windows(image, kernel) * kernel).amax(dim=(2, 3))


@conv2d.misconception(
    "`@` multiplies rows with columns. Here each pixel of the window meets the one weight that "
    "lies on it: a product element by element.",
    product=(lambda w, k: w @ k, lambda w, k: w @ k.T, lambda w, k: w.mT @ k, lambda w, k: k @ w),
)
def matrix_product(image, kernel, product=lambda w, k: w @ k):
    return product(windows(image, kernel), kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "The kernel's weights have no influence: only the pixels of a window enter. What happens to a "
    "pixel before it is added up?",
    reduce=(torch.sum, torch.mean, torch.amax),
)
def no_weights(image, kernel, reduce=torch.sum):
    return reduce(windows(image, kernel), dim=(2, 3))


@conv2d.misconception(
    "You add pixel and weight, or subtract them. What did a neuron do with an input and its "
    "weight, before it added anything up?",
    sign=(1, -1),
)
def weights_added(image, kernel, sign=1):
    return (windows(image, kernel) + sign * kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "All weights meet the same pixel, or the pixels are added up before they meet their weights. "
    "Each weight has a pixel of its own in the window.",
    of=(lambda w: w[..., 0, 0], lambda w: w.sum(dim=(2, 3)), lambda w: w.mean(dim=(2, 3))),
)
def sum_of_weights(image, kernel, of=lambda w: w[..., 0, 0]):
    return of(windows(image, kernel)) * kernel.sum()


@conv2d.misconception(
    "Only one product of each window comes out, that of the last weight or the first. Each further "
    "product has to be added to what is there, not to replace it; and a `return` inside the inner "
    "loops ends them.",
    place=(-1, 0),
)
def one_product(image, kernel, place=-1):
    return (windows(image, kernel) * kernel)[..., place, place].clone()


@conv2d.misconception(
    "The last row and the last column of the kernel are never used: the loops over the weights end "
    "too early. What is the last number of `range(n)`?",
)
def weights_left_out(image, kernel):
    return (windows(image, kernel) * kernel)[..., :-1, :-1].sum(dim=(2, 3))


@conv2d.misconception(
    "The sums do not begin anew: what earlier windows gave is still in the later ones. Where is "
    "the sum set to 0?",
    over=("the image", "a row"),
)
def never_reset(image, kernel, over="the image"):
    right = sums(image, kernel)
    if over == "a row":
        return right.cumsum(dim=1)
    return right.flatten().cumsum(dim=0).view(right.shape)


@conv2d.misconception(
    "The decimals are lost: somewhere on the way the results become whole numbers, by a conversion "
    "or by the dtype of the tensor that they are written into.",
)
def truncated(image, kernel):
    return sums(image, kernel).trunc()


# Which windows there are


@conv2d.misconception(
    "The result is too large: you put a border of zeros around the image. Without padding only "
    "those windows count that lie inside the image completely.",
    border=(
        lambda kh, kw: (kw // 2, kw // 2, kh // 2, kh // 2),
        lambda kh, kw: ((kw - 1) // 2, kw // 2, (kh - 1) // 2, kh // 2),
        lambda kh, kw: (kw // 2, (kw - 1) // 2, kh // 2, (kh - 1) // 2),
        lambda kh, kw: (0, kw - 1, 0, kh - 1),
        lambda kh, kw: (kw - 1, kw - 1, kh - 1, kh - 1),
        lambda kh, kw: (1, 1, 1, 1),
        lambda kh, kw: (2, 2, 2, 2),
    ),
)
def padded(image, kernel, border=lambda kh, kw: (kw // 2, kw // 2, kh // 2, kh // 2)):
    return sums(functional.pad(image, border(*kernel.shape)), kernel)


@conv2d.misconception(
    "The values are right, but they stand in too large a result, and the rows and columns that no "
    "window can reach stay 0. How many positions does a window have?",
    at=("the corner", "the middle", "one more"),
)
def too_many_places(image, kernel, at="the corner"):
    right, (kh, kw) = sums(image, kernel), kernel.shape
    if at == "one more":
        return functional.pad(right, (0, 1, 0, 1))
    top, left = (kh // 2, kw // 2) if at == "the middle" else (0, 0)
    return functional.pad(right, (left, kw - 1 - left, top, kh - 1 - top))


@conv2d.misconception(
    "A row and a column are missing. Count the positions on your fingers: where can a window of "
    "3 pixels begin in a line of 5?",
)
def off_by_one(image, kernel):
    return sums(image, kernel)[:-1, :-1]


@conv2d.misconception(
    "A row or a column is missing: one of the two sizes of the result is one too small. Are both "
    "computed alike?",
    part=(lambda right: right[:-1], lambda right: right[:, :-1]),
)
def one_side_short(image, kernel, part=lambda right: right[:-1]):
    return part(sums(image, kernel))


@conv2d.misconception(
    "The shape is right, but the last row and the last column are 0: your loops end one position "
    "too early. What is the last number of `range(n)`?",
)
def stopped_early(image, kernel):
    out = sums(image, kernel)
    out[-1, :] = 0
    out[:, -1] = 0
    return out


@conv2d.misconception(
    "The shape is right, but the first row and the first column are 0: your loops begin one "
    "position too late. What is the first position?",
)
def started_late(image, kernel):
    out = sums(image, kernel)
    out[0, :] = 0
    out[:, 0] = 0
    return out


@conv2d.misconception(
    "Your window jumps from one position to the next, by its own size or by two. With stride 1 it "
    "moves by one pixel, and windows overlap.",
    stride=(lambda n: n, lambda n: 2, lambda n: 3),
)
def jumping(image, kernel, stride=lambda n: n):
    kh, kw = kernel.shape
    return sums(image, kernel)[:: stride(kh), :: stride(kw)].clone()
