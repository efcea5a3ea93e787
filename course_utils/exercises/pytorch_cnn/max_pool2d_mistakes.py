"""Rarer mistakes in `max_pool2d`, and those that a certain size hides."""

import torch
from torch.nn import functional

from course_utils.exercises.pytorch_cnn.max_pool2d import largest, max_pool2d, tiles

# Loops


@max_pool2d.misconception(
    "Only the first row is filled, or comes back. Look at the indentation of `return`: inside a "
    "loop it ends the function at the first pass.",
    shape=("as it should be", "one row", "numbers in a row"),
)
def first_row_only(x, size, shape="as it should be"):
    out = largest(x, size)
    if shape != "as it should be":
        return out[:1] if shape == "one row" else out[0]
    out[1:] = 0
    return out


@max_pool2d.misconception(
    "Only the first window's value is there. Look at the indentation of `return`: inside a loop it "
    "ends the function at the first pass.",
    shape=("as it should be", "a number"),
)
def first_value_only(x, size, shape="as it should be"):
    right = largest(x, size)
    if shape == "a number":
        return right[0, 0]
    out = torch.zeros_like(right)
    out[0, 0] = right[0, 0]
    return out


@max_pool2d.misconception(
    "Only the value of the last window comes back: each window overwrites what the one before it "
    "gave. Where has the result of window i, j its place?",
    shape=("a number", "a row", "everywhere"),
)
def last_value_only(x, size, shape="a number"):
    right = largest(x, size)
    if shape == "everywhere":
        return right[-1, -1].expand(right.shape).clone()
    return right[-1, -1] if shape == "a number" else right[-1]


@max_pool2d.misconception(
    "The last row and the last column of windows are missing: you count one window too few in each "
    "direction. How many windows of 2 fit in 6 pixels?",
)
def off_by_one(x, size):
    return largest(x, size)[:-1, :-1]


@max_pool2d.misconception(
    "The shape is right, but the last row and the last column are 0: your loops end one window too "
    "early. What is the last number of `range(n)`?",
)
def stopped_early(x, size):
    out = largest(x, size)
    out[-1, :] = 0
    out[:, -1] = 0
    return out


@max_pool2d.misconception(
    "Your window does not move: each place of the result holds what the first window gives. Where "
    "do `i` and `j` enter?",
)
def window_stands_still(x, size):
    right = largest(x, size)
    return right[0, 0].expand(right.shape).clone()


@max_pool2d.misconception(
    "Your window moves in one direction only: all rows of the result are alike, or all columns. "
    "Where do `i` and `j` enter?",
    axis=(0, 1),
)
def moves_in_one_direction(x, size, axis=0):
    right = largest(x, size)
    return right.narrow(1 - axis, 0, 1).expand(right.shape).clone()


@max_pool2d.misconception(
    "There is one window too many in each direction, and it is empty where nothing is left over: "
    "you always add 1 to the number of windows. How many windows of 2 fit in 6 pixels?",
)
def one_window_too_many(x, size):
    out = torch.zeros(x.shape[0] // size + 1, x.shape[1] // size + 1)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return out


@max_pool2d.misconception(
    "It is right where the windows fill the map, and raises an error where rows or columns are "
    "left over. What does your code do with rows at the end that fill no window?",
)
def leftovers_in_the_way(x, size):
    return x.reshape(x.shape[0] // size, size, x.shape[1] // size, size).amax(dim=(1, 3))


@max_pool2d.misconception(
    "The largest values are right, but stand in a result as large as the map, and the other places "
    "are 0. How many windows are there, and so how many rows and columns?",
    step=(lambda size: 1, lambda size: size),
)
def too_many_places(x, size, step=lambda size: 1):
    right, out = largest(x, size), torch.zeros_like(x)
    rows, columns = (n * step(size) for n in right.shape)
    out[: rows : step(size), : columns : step(size)] = right
    return out


# The extent of a window


def _pooled(x, size, rows, columns, of):
    out = torch.zeros(rows, columns, dtype=x.dtype)
    for i in range(rows):
        for j in range(columns):
            out[i, j] = x[slice(*of(i, size)), slice(*of(j, size))].max()
    return out


@max_pool2d.misconception(
    "Your windows begin at the right place, but are a row and a column too small or too large. How "
    "many rows are in `x[a:b]`?",
    more=(1, -1),
)
def window_of_other_size(x, size, more=1):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    return _pooled(x, size, rows, columns, lambda n, size: (n * size, (n + 1) * size + more))


@max_pool2d.misconception(
    "Your windows end too early: in `x[a:b]` the end counts from the start of the map, as the "
    "beginning does, so from the second or third window on few or no values are left.",
    end=(lambda n, size: size, lambda n, size: n + size),
)
def slice_ends_too_early(x, size, end=lambda n, size: size):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    return _pooled(x, size, rows, columns, lambda n, size: (n * size, end(n, size)))


@max_pool2d.misconception(
    "Your windows grow: each begins at the first row or column of the map and ends where it "
    "should. Where does window number i begin?",
    start=(lambda n: 0, lambda n: n),
)
def windows_grow(x, size, start=lambda n: 0):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    return _pooled(x, size, rows, columns, lambda n, size: (start(n), (n + 1) * size))


@max_pool2d.misconception(
    "It is right for windows of 2 by 2 only: their size or the step between them is fixed. Which "
    "argument says how large a window is?",
    where=("everywhere", "step", "window", "window of places"),
)
def always_two(x, size, where="everywhere"):
    if where == "everywhere":
        return functional.max_pool2d(x[None], 2)[0]
    if where == "step":
        return functional.max_pool2d(x[None], size, stride=2)[0]
    if where == "window":
        return functional.max_pool2d(x[None], 2, stride=size)[0]
    rows, columns = x.shape[0] // size, x.shape[1] // size
    return _pooled(x, size, rows, columns, lambda n, size: (n * size, n * size + 2))


@max_pool2d.misconception(
    "`size` is taken for the number of windows in each direction. It is how many rows and columns "
    "one window has.",
)
def number_of_windows(x, size):
    return functional.adaptive_max_pool2d(x[None], size)[0]


@max_pool2d.misconception(
    "Your windows begin outside of the map: there is padding. Here the first window begins at row "
    "0 and column 0.",
)
def padded(x, size):
    return functional.max_pool2d(x[None], size, padding=size // 2)[0]


@max_pool2d.misconception(
    "Where rows or columns are left over, you leave out the first ones. It is those at the end "
    "that are not used.",
)
def cut_at_the_start(x, size):
    return largest(x[x.shape[0] % size :, x.shape[1] % size :], size)


@max_pool2d.misconception(
    "A window of the left-over rows or columns is made where they are half a window or more: you "
    "round to the nearest number of windows. One that does not fit completely does not count.",
    round_=(round, lambda n: int(n + 0.5)),
)
def rounded_to_nearest(x, size, round_=round):
    rows, columns = round_(x.shape[0] / size), round_(x.shape[1] / size)
    return functional.max_pool2d(x[None], size, ceil_mode=True)[0][:rows, :columns].clone()


@max_pool2d.misconception(
    "Where rows or columns are left over, a whole strip of windows is missing: you stop before the "
    "last one that fits. Where does the last window of 2 begin in 5 pixels?",
)
def last_whole_window_missing(x, size):
    right = largest(x, size)
    rows, columns = ((n - n % size - (n % size > 0)) // size for n in x.shape)
    return right[:rows, :columns].clone()


# What a square hides


@max_pool2d.misconception(
    "It is right for square maps only: the number of rows serves for the columns, too, or the two "
    "are exchanged. `x.shape` holds the number of rows first, then that of the columns.",
    rows_and_columns=(
        lambda H, W: (H, H),
        lambda H, W: (W, W),
        lambda H, W: (W, H),
    ),
)
def square_map(x, size, rows_and_columns=lambda H, W: (H, H)):
    H, W = rows_and_columns(*x.shape)
    return _pooled(x, size, H // size, W // size, lambda n, size: (n * size, (n + 1) * size))


@max_pool2d.misconception(
    "Row and column have changed places between the window and the result, so only square results "
    "come out at all, and those transposed. Which of `i` and `j` counts rows, here and there?",
    at=("window", "result"),
)
def places_exchanged(x, size, at="window"):
    right = largest(x, size)
    out = torch.zeros_like(right)
    for i in range(right.shape[0]):
        for j in range(right.shape[1]):
            if at == "window":
                window = x[j * size : (j + 1) * size, i * size : (i + 1) * size]
                out[i, j] = window.max()
            else:
                out[j, i] = right[i, j]
    return out


@max_pool2d.misconception(
    "It is right only where the result is square: its numbers of rows and columns are exchanged, "
    "where it is made or in the loops. Which axis of `x` gives which?",
)
def result_sides_exchanged(x, size):
    right = largest(x, size)
    out = torch.zeros(right.shape[1], right.shape[0])
    for i in range(right.shape[0]):
        for j in range(right.shape[1]):
            out[i, j] = right[i, j]
    return out


# Axes confused


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
    return tiles(x, size).amax(dim=(0, 1))


@max_pool2d.misconception(
    "You cut the map into windows, and reduce them along one of their two axes only. A window has "
    "rows and columns.",
    axis=(2, 3),
)
def one_axis_reduced(x, size, axis=2):
    return tiles(x, size).amax(dim=axis)
