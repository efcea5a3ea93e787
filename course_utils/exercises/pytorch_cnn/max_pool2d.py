"""Exercise `max_pool2d`."""

import torch
from torch.nn import functional

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


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
    "You average each window. Max pooling asks whether a pattern was found anywhere in the window; "
    "an average would dilute it.",
)
def mean(x, size):
    return _tiles(x, size).mean(dim=(2, 3))


@max_pool2d.misconception(
    "Your windows overlap: they move by one pixel. Here each pixel belongs to one window at most, "
    "which is what makes the result smaller.",
)
def overlapping_windows(x, size):
    return x.unfold(0, size, 1).unfold(1, size, 1).amax(dim=(2, 3))


@max_pool2d.misconception(
    "You fill every position of a smaller result, but your windows begin at row i and column j, so "
    "they crowd in the upper left corner. How many rows lie before the window number i?",
)
def every_second_window(x, size):
    overlapping = x.unfold(0, size, 1).unfold(1, size, 1).amax(dim=(2, 3))
    return overlapping[: x.shape[0] // size, : x.shape[1] // size]


@max_pool2d.misconception(
    "Where rows or columns are left over, you make a window of the rest. As with convolution, a "
    "window that does not fit completely does not count.",
)
def rounded_up(x, size):
    return functional.max_pool2d(x[None], size, ceil_mode=True)[0]


@max_pool2d.misconception(
    "You keep one corner of each window, whatever the others are. That makes the image smaller, "
    "but a pattern one pixel further is lost.",
)
def corner(x, size):
    return _tiles(x, size)[..., 0, 0].clone()


@max_pool2d.misconception(
    "Where all values of a window are negative, you return 0: your maximum begins at 0, or there "
    "is a ReLU in it. What should a window of -3, -1, -2 and -5 give?",
)
def from_zero(x, size):
    return _tiles(x, size).amax(dim=(2, 3)).clamp(min=0)


@max_pool2d.misconception(
    "You keep the smallest value of each window.",
)
def minimum(x, size):
    return _tiles(x, size).amin(dim=(2, 3))


@max_pool2d.misconception(
    "You add each window up. The result should not grow with the size of the window.",
)
def summed(x, size):
    return _tiles(x, size).sum(dim=(2, 3))


@max_pool2d.misconception(
    "You return one number, the largest of the whole image. Each window has a maximum of its own.",
)
def single_number(x, size):
    return x.max()


@max_pool2d.misconception(
    "The shape is right, but your windows are made of neighbours in one row: `reshape` reads row "
    "by row, so the axes have to be named in the order in which they lie in memory.",
)
def reshape_mixes_rows(x, size):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    cut = x[: rows * size, : columns * size]
    return cut.reshape(rows, columns, size, size).amax(dim=(2, 3))


@max_pool2d.misconception(
    "You reduce along the wrong axes: what is left is the largest value of all windows at each "
    "place inside a window. Which axes count the windows, and which the places in them?",
)
def wrong_axes_reduced(x, size):
    return _tiles(x, size).amax(dim=(0, 1))
