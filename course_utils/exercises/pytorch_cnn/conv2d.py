"""Exercise `conv2d`."""

import torch
from torch.nn import functional

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


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
    "Your kernel is turned by 180 degrees. That is the convolution of mathematics; networks, and "
    "this exercise, lay the kernel on the window as it is.",
)
def flipped(image, kernel):
    return (_windows(image, kernel) * kernel.flip(0, 1)).sum(dim=(2, 3))


@conv2d.misconception(
    "The kernel's rows and columns are exchanged, which only runs for square kernels. Should the "
    "weight in row 0, column 2 meet the pixel to the right or the one below?",
)
def transposed(image, kernel):
    return (_windows(image, kernel) * kernel.T).sum(dim=(2, 3))


@conv2d.misconception(
    "The result is as large as the image: you put a border of zeros around it. Without padding "
    "only those windows count that lie inside the image completely.",
)
def padded(image, kernel):
    kh, kw = kernel.shape
    image = functional.pad(image, (kw // 2, kw // 2, kh // 2, kh // 2))
    return (_windows(image, kernel) * kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "The values are right, but they stand in a result as large as the image, and the rows and "
    "columns that no window can reach stay 0. How many positions does a window have?",
)
def as_large_as_the_image(image, kernel):
    inside = (_windows(image, kernel) * kernel).sum(dim=(2, 3))
    out = torch.zeros_like(image)
    out[: inside.shape[0], : inside.shape[1]] = inside
    return out


@conv2d.misconception(
    "A row and a column are missing. Count the positions on your fingers: where can a window of "
    "3 pixels begin in a line of 5?",
)
def off_by_one(image, kernel):
    return (_windows(image, kernel) * kernel).sum(dim=(2, 3))[:-1, :-1]


@conv2d.misconception(
    "The shape is right, but the last row and the last column are 0: your loops end one position "
    "too early. What is the last number of `range(n)`?",
)
def stopped_early(image, kernel):
    out = (_windows(image, kernel) * kernel).sum(dim=(2, 3))
    out[-1, :] = 0
    out[:, -1] = 0
    return out


@conv2d.misconception(
    "Your window jumps by its own size from one position to the next. With stride 1 it moves by "
    "one pixel, and windows overlap.",
)
def jumping(image, kernel):
    kh, kw = kernel.shape
    return (_windows(image, kernel)[::kh, ::kw] * kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "You average the products. A neuron adds them up: what did chapter 01 do with the products of "
    "weights and inputs?",
)
def mean(image, kernel):
    return (_windows(image, kernel) * kernel).mean(dim=(2, 3))


@conv2d.misconception(
    "You keep the largest product of each window. All products belong to the weighted sum; a "
    "maximum comes later in this chapter, and without weights.",
)
def maximum(image, kernel):
    return (_windows(image, kernel) * kernel).amax(dim=(2, 3))


@conv2d.misconception(
    "`@` multiplies rows with columns. Here each pixel of the window meets the one weight that "
    "lies on it: a product element by element.",
)
def matrix_product(image, kernel):
    return (_windows(image, kernel) @ kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "You add up the pixels of each window, and the kernel's weights have no influence. Where does "
    "the kernel enter?",
)
def no_weights(image, kernel):
    return _windows(image, kernel).sum(dim=(2, 3))


@conv2d.misconception(
    "Only the first row is filled. Look at the indentation of `return`: inside a loop it ends the "
    "function at the first pass.",
)
def first_row_only(image, kernel):
    out = (_windows(image, kernel) * kernel).sum(dim=(2, 3))
    out[1:] = 0
    return out


@conv2d.misconception(
    "Only the first value is filled. Look at the indentation of `return`: inside a loop it ends "
    "the function at the first pass.",
)
def first_value_only(image, kernel):
    out = torch.zeros_like(_windows(image, kernel)[..., 0, 0])
    kh, kw = kernel.shape
    out[0, 0] = (image[:kh, :kw] * kernel).sum()
    return out
