"""Rarer mistakes in `conv2d`, those that a square hides, and two at once."""

import torch
from torch.nn import functional

from course_utils.exercises.pytorch_cnn.conv2d import conv2d, sums, windows
from course_utils.exercises.pytorch_cnn.shared import add_pairs

# A loop that ends too soon


@conv2d.misconception(
    "Only the first row is filled, or comes back. Look at the indentation of `return`: inside a "
    "loop it ends the function at the first pass.",
    shape=("as it should be", "one row", "numbers in a row"),
)
def first_row_only(image, kernel, shape="as it should be"):
    out = sums(image, kernel)
    if shape != "as it should be":
        return out[:1] if shape == "one row" else out[0]
    out[1:] = 0
    return out


@conv2d.misconception(
    "Only the value of the first window is there. Look at the indentation of `return`: inside a "
    "loop it ends the function at the first pass.",
    shape=("as it should be", "a number"),
)
def first_value_only(image, kernel, shape="as it should be"):
    right = sums(image, kernel)
    if shape == "a number":
        return right[0, 0]
    out = torch.zeros_like(right)
    out[0, 0] = right[0, 0]
    return out


@conv2d.misconception(
    "Only the value of the last window comes back: each window overwrites what the one before it "
    "gave. Where does the result of window i, j have its place?",
    shape=("a number", "a row", "everywhere"),
)
def last_value_only(image, kernel, shape="a number"):
    right = sums(image, kernel)
    if shape == "everywhere":
        return right[-1, -1].expand(right.shape).clone()
    return right[-1, -1] if shape == "a number" else right[-1]


@conv2d.misconception(
    "One number comes out, or the same number in all places: the sum over all windows. Each window "
    "has a place of its own in the result.",
    shape=("a number", "everywhere"),
)
def all_windows_added(image, kernel, shape="a number"):
    right = sums(image, kernel)
    return right.sum() if shape == "a number" else right.sum().expand(right.shape).clone()


# A window that does not go where it should


@conv2d.misconception(
    "Your window does not move: each place of the result holds what the first window gives. Where "
    "do `i` and `j` enter?",
)
def window_stands_still(image, kernel):
    right = sums(image, kernel)
    return right[0, 0].expand(right.shape).clone()


@conv2d.misconception(
    "Your window moves in one direction only: all rows of the result are alike, or all columns. "
    "Where do `i` and `j` enter?",
    axis=(0, 1),
)
def moves_in_one_direction(image, kernel, axis=0):
    right = sums(image, kernel)
    return right.narrow(1 - axis, 0, 1).expand(right.shape).clone()


@conv2d.misconception(
    "Your window starts at every pixel, so at the right and at the bottom it sticks out of the "
    "image, and too few pixels are left for the kernel. Where can a window of 3 pixels begin in a "
    "line of 5?",
)
def sticks_out(image, kernel):
    out = torch.zeros_like(image)
    kh, kw = kernel.shape
    for i in range(image.shape[0]):
        for j in range(image.shape[1]):
            out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return out


@conv2d.misconception(
    "Your window always ends at the same row and column, so it shrinks from one position to the "
    "next and the kernel no longer fits. In `a:b` the end counts from the start of the image, as "
    "the beginning does.",
)
def slice_without_start(image, kernel):
    out = torch.zeros_like(sums(image, kernel))
    kh, kw = kernel.shape
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = (image[i:kh, j:kw] * kernel).sum()
    return out


@conv2d.misconception(
    "Your window is not as large as the kernel, but a row and a column larger or smaller. How many "
    "rows are in `image[a:b]`?",
    more=(1, -1),
)
def window_of_other_size(image, kernel, more=1):
    out = torch.zeros_like(sums(image, kernel))
    kh, kw = kernel.shape
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = (image[i : i + kh + more, j : j + kw + more] * kernel).sum()
    return out


# What a square hides


@conv2d.misconception(
    "It is right for square images only: the same length serves for both directions, or the two "
    "are exchanged. `image.shape` holds the number of rows first, then that of the columns.",
    rows_and_columns=(
        lambda H, W, kh, kw: (H - kh + 1, H - kw + 1),
        lambda H, W, kh, kw: (W - kh + 1, W - kw + 1),
        lambda H, W, kh, kw: (W - kh + 1, H - kw + 1),
    ),
)
def square_image(image, kernel, rows_and_columns=lambda H, W, kh, kw: (H - kh + 1, H - kw + 1)):
    return _looped(image, kernel, *rows_and_columns(*image.shape, *kernel.shape), *kernel.shape)


@conv2d.misconception(
    "It is right for square kernels only: the same length serves for both directions, or the two "
    "are exchanged. `kernel.shape` holds the number of rows first, then that of the columns.",
    sides=(lambda kh, kw: (kh, kh), lambda kh, kw: (kw, kw), lambda kh, kw: (kw, kh)),
)
def square_kernel(image, kernel, sides=lambda kh, kw: (kh, kh)):
    kh, kw = sides(*kernel.shape)
    return _looped(image, kernel, image.shape[0] - kh + 1, image.shape[1] - kw + 1, kh, kw)


@conv2d.misconception(
    "The size of the kernel is fixed to one number in your function, and other kernels do not fit. "
    "Where can the function see how large the kernel is?",
    k=(3, 2, 5),
)
def fixed_kernel_size(image, kernel, k=3):
    return _looped(image, kernel, image.shape[0] - k + 1, image.shape[1] - k + 1, k, k)


@conv2d.misconception(
    "It is right for a square image with a square kernel only: there one length serves for both "
    "directions. How many rows and how many columns do image and kernel have?",
)
def all_square(image, kernel):
    side, k = len(image), len(kernel)
    return _looped(image, kernel, side - k + 1, side - k + 1, k, k)


def _looped(image, kernel, rows, columns, kh, kw):
    out = torch.zeros(rows, columns)
    for i in range(rows):
        for j in range(columns):
            out[i, j] = (image[i : i + kh, j : j + kw] * kernel).sum()
    return out


@conv2d.misconception(
    "Row and column have changed places between the window and the result, so that only square "
    "results come out at all, and those transposed. Which of `i` and `j` counts rows, here and "
    "there?",
    at=("window", "result"),
)
def places_exchanged(image, kernel, at="window"):
    right = sums(image, kernel)
    out = torch.zeros_like(right)
    kh, kw = kernel.shape
    for i in range(right.shape[0]):
        for j in range(right.shape[1]):
            if at == "window":
                out[i, j] = (image[j : j + kh, i : i + kw] * kernel).sum()
            else:
                out[j, i] = right[i, j]
    return out


@conv2d.misconception(
    "It is right only where the result is square: its numbers of rows and columns are exchanged, "
    "where it is made or in the loops. Which axis of the image gives which?",
)
def result_sides_exchanged(image, kernel):
    right = sums(image, kernel)
    out = torch.zeros(right.shape[1], right.shape[0])
    for i in range(right.shape[0]):
        for j in range(right.shape[1]):
            out[i, j] = right[i, j]
    return out


@conv2d.misconception(
    "The same number counts the rows and the columns of your windows, so they lie on the diagonal. "
    "Rows and columns need a loop each.",
    axis=(0, 1),
)
def along_the_diagonal(image, kernel, axis=0):
    right = sums(image, kernel)
    out = torch.zeros_like(right)
    for i in range(right.shape[0]):
        for j in range(right.shape[1]):
            both = (i, j)[axis]
            window = image[both : both + kernel.shape[0], both : both + kernel.shape[1]]
            out[i, j] = (window * kernel).sum()
    return out


# Two at once

_PER_WINDOW = {
    "flipped": lambda w, k: (w * k.flip(0, 1)).sum(dim=(2, 3)),
    "transposed": lambda w, k: (w * k.T).sum(dim=(2, 3)),
    "mean": lambda w, k: (w * k).mean(dim=(2, 3)),
    "maximum": lambda w, k: (w * k).amax(dim=(2, 3)),
    "matrix_product": lambda w, k: (w @ k).sum(dim=(2, 3)),
    "no_weights": lambda w, k: w.sum(dim=(2, 3)),
    "weights_added": lambda w, k: (w + k).sum(dim=(2, 3)),
}
_PLACES = {
    "padded": lambda image, k, f: f(_windows_of_padded(image, k), k),
    "off_by_one": lambda image, k, f: f(windows(image, k), k)[:-1, :-1],
    "stopped_early": lambda image, k, f: _without_the_end(f(windows(image, k), k)),
    "jumping": lambda image, k, f: f(windows(image, k)[:: k.shape[0], :: k.shape[1]], k),
    "too_many_places": lambda image, k, f: _as_large(image, f(windows(image, k), k)),
    "never_reset": lambda image, k, f: _running(f(windows(image, k), k)),
    "first_row_only": lambda image, k, f: _first_row(f(windows(image, k), k)),
}


def _windows_of_padded(image, kernel):
    kh, kw = kernel.shape
    return windows(functional.pad(image, (kw // 2, kw // 2, kh // 2, kh // 2)), kernel)


def _without_the_end(out):
    return functional.pad(out[:-1, :-1], (0, 1, 0, 1))


def _as_large(image, out):
    return functional.pad(out, (0, image.shape[1] - out.shape[1], 0, image.shape[0] - len(out)))


def _running(out):
    return out.flatten().cumsum(dim=0).view(out.shape)


def _first_row(out):
    return functional.pad(out[:1], (0, 0, 0, len(out) - 1))


def _join(per_window, places):
    return lambda image, kernel: places(image, kernel, per_window)


add_pairs(conv2d, _PER_WINDOW, _PLACES, _join)


@conv2d.misconception(
    "Two things at once.\n1. Your kernel is turned by 180 degrees; networks lay it on the window "
    "as it is.\n2. The windows reach over the border of the image, which is filled with zeros. "
    "Only those count that lie inside.",
)
def turned_and_reaching_out(image, kernel):
    kh, kw = kernel.shape
    return sums(functional.pad(image, (kw - 1, kw - 1, kh - 1, kh - 1)), kernel.flip(0, 1))
