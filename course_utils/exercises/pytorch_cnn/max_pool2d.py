"""Exercise `max_pool2d`."""

import torch
from torch.nn import functional

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _max_pool2d_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(64)
    by_hand = [[1, 7, 2, 0, -3, -1], [3, 4, 1, 5, -2, -5]]
    far_below = -20_000 - 10_000 * normal(generator, 4, 6).abs()
    return [
        Case("three windows of 2 by 2", torch.tensor(by_hand).float(), 2),
        Case("a square map", 4 * normal(generator, 6, 6), 2),
        Case("a map wider than high", normal(generator, 4, 10), 2),
        Case("a map higher than wide, and windows of 3 by 3", normal(generator, 9, 6), 3),
        Case("only negative values", far_below, 2),
        Case("a row and a column left over", normal(generator, 5, 7), 2),
        Case("windows of 3 by 3, a row and two columns left over", normal(generator, 7, 11), 3),
        Case("windows of 4 by 4, three rows and a column left over", normal(generator, 11, 9), 4),
        Case("a single window", normal(generator, 3, 3), 3),
        Case("windows of a single value", normal(generator, 3, 4), 1),
        Case("8 by 12", 7 * normal(generator, 8, 12), 2),
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
    insight="`nn.MaxPool2d(2)` does the same for each channel of each image: three of four values "
    "are gone, and there is nothing to learn.",
)
def max_pool2d(x, size):
    """Return the largest value of each window of size by size: x (H, W), windows side by side."""
    rows, columns = x.shape[0] // size, x.shape[1] // size
    pooled = torch.zeros(rows, columns, dtype=x.dtype)
    for i in range(rows):
        for j in range(columns):
            pooled[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return pooled


def tiles(x: torch.Tensor, size: int) -> torch.Tensor:
    """Return windows that do not overlap, shape (rows, columns, size, size)."""
    return x.unfold(0, size, size).unfold(1, size, size)


def largest(x: torch.Tensor, size: int) -> torch.Tensor:
    """Return what is right."""
    return tiles(x, size).amax(dim=(2, 3))


# What is made of a window


@max_pool2d.misconception(
    "You average each window. Max pooling asks whether a pattern was found anywhere in the window; "
    "an average would dilute it.",
)
def mean(x, size):
    return tiles(x, size).mean(dim=(2, 3))


@max_pool2d.misconception(
    "You keep the smallest value of each window.",
)
def minimum(x, size):
    return tiles(x, size).amin(dim=(2, 3))


@max_pool2d.misconception(
    "You add each window up. The result should not grow with the size of the window.",
)
def summed(x, size):
    return tiles(x, size).sum(dim=(2, 3))


@max_pool2d.misconception(
    "You keep the median of each window, or another value from the middle of its order.",
    of=(
        lambda w: w.median(dim=-1).values,
        lambda w: w.quantile(0.5, dim=-1),
        lambda w: w.sort(dim=-1).values[..., w.shape[-1] // 2],
    ),
)
def median(x, size, of=lambda w: w.median(dim=-1).values):
    return of(tiles(x, size).flatten(2))


@max_pool2d.misconception(
    "You keep one corner of each window, whatever the others are: the first value, or the one that "
    "is written last. That makes the image smaller, but a pattern one pixel further is lost.",
    place=((0, 0), (-1, -1), (0, -1), (-1, 0)),
)
def corner(x, size, place=(0, 0)):
    return tiles(x, size)[:, :, place[0], place[1]].clone()


@max_pool2d.misconception(
    "Where all values of a window are negative, you return 0: your maximum begins at 0, or there "
    "is a ReLU in it. What should a window of -3, -1, -2 and -5 give?",
)
def from_zero(x, size):
    return largest(x, size).clamp(min=0)


@max_pool2d.misconception(
    "Where all values of a window are very small, another number comes out: the one that your "
    "search for the largest begins with. Which value is in any case in the window?",
    start=(-1, -10, -100, -999, -1000, -9999, -10000, 1, -0.1, -0.5, -5),
)
def from_a_constant(x, size, start=-1):
    return largest(x, size).clamp(min=start)


@max_pool2d.misconception(
    "Your search for the largest begins with a value that does not belong to the window, such as "
    "the first of the whole map. With what should each window begin?",
    start=(lambda x: x[0, 0], lambda x: x.mean(), lambda x: x[0].max(), lambda x: x[:, 0].max()),
)
def from_another_pixel(x, size, start=lambda x: x[0, 0]):
    return largest(x, size).clamp(min=start(x))


@max_pool2d.misconception(
    "The largest value does not begin anew with each window: what earlier windows held goes on "
    "into the later ones. Where is it set back?",
    over=("the map", "a row"),
)
def never_reset(x, size, over="the map"):
    right = largest(x, size)
    if over == "a row":
        return right.cummax(dim=1).values
    return right.flatten().cummax(dim=0).values.view(right.shape)


@max_pool2d.misconception(
    "You look for the value that is furthest from 0, so a large negative one wins. Which of -3 and "
    "1 is larger?",
    sign=(torch.abs, lambda x: x),
)
def furthest_from_zero(x, size, sign=torch.abs):
    windows = tiles(x, size).flatten(2)
    return sign(windows.gather(2, windows.abs().argmax(dim=2, keepdim=True))[..., 0])


@max_pool2d.misconception(
    "You return the place of the largest value, not the value itself. What do `argmax` and `max` "
    "answer?",
    of=("window", "map"),
)
def position(x, size, of="window"):
    if of == "map":
        return functional.max_pool2d_with_indices(x[None], size)[1][0]
    return tiles(x, size).flatten(2).argmax(dim=2)


@max_pool2d.misconception(
    "The decimals are lost: somewhere on the way the results become whole numbers, by a conversion "
    "or by the dtype of the tensor that they are written into.",
)
def truncated(x, size):
    return largest(x, size).trunc()


@max_pool2d.misconception(
    "Only the diagonal of each window is looked at: one number counts its rows and its columns. "
    "How many values has a window of 2 by 2?",
)
def diagonal(x, size):
    return tiles(x, size).diagonal(dim1=2, dim2=3).amax(dim=2)


@max_pool2d.misconception(
    "The map comes back as it went in. What is left of each window?",
)
def unchanged(x, size):
    return x.clone()


@max_pool2d.misconception(
    "You keep the largest value of each whole row or column. A window is `size` pixels wide and "
    "high, and there are several in a row.",
    axis=(1, 0),
)
def whole_rows(x, size, axis=1):
    return x.amax(dim=axis)


@max_pool2d.misconception(
    "You return one number, the largest of the whole image. Each window has a maximum of its own.",
)
def single_number(x, size):
    return x.max()


# Which windows there are


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
def crowded_windows(x, size):
    overlapping = x.unfold(0, size, 1).unfold(1, size, 1).amax(dim=(2, 3))
    return overlapping[: x.shape[0] // size, : x.shape[1] // size].clone()


@max_pool2d.misconception(
    "Where rows or columns are left over, you make a window of the rest. As with convolution, a "
    "window that does not fit completely does not count.",
)
def rounded_up(x, size):
    return functional.max_pool2d(x[None], size, ceil_mode=True)[0]


@max_pool2d.misconception(
    "The result is as large as the input: each value is replaced by the largest of its window. "
    "Each window gives one value.",
)
def kept_size(x, size):
    rows, columns = x.shape[0] // size * size, x.shape[1] // size * size
    out = x.clone()
    repeated = largest(x, size).repeat_interleave(size, 0).repeat_interleave(size, 1)
    out[:rows, :columns] = repeated
    return out


@max_pool2d.misconception(
    "Your windows extend in one direction only, so the image becomes smaller in height or in width "
    "alone. A window has `size` rows and `size` columns.",
    axis=(0, 1),
)
def one_direction(x, size, axis=0):
    return x.unfold(axis, size, size).amax(dim=-1)
