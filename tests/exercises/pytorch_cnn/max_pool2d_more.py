"""More wrong answers to `max_pool2d`: loops, slices, and what a certain size hides."""

import torch
from torch.nn import functional

from tests.exercises.answers import wrong


def tiled(x, size, value):
    """Fill a result of the right shape with `value` of each window."""
    out = torch.zeros(x.shape[0] // size, x.shape[1] // size)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = value(x[i * size : (i + 1) * size, j * size : (j + 1) * size])
    return out


def sliced(x, size, begin, end):
    """Fill a result of the right shape with the largest value of other windows."""
    out = torch.zeros(x.shape[0] // size, x.shape[1] // size)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = x[begin(i) : end(i), begin(j) : end(j)].max()
    return out


@wrong("first_row_only")
def return_in_the_outer_loop(x, size):
    rows = []
    for i in range(x.shape[0] // size):
        row = [x[i * size :, j * size :][:size, :size].max() for j in range(x.shape[1] // size)]
        rows.append(torch.stack(row))
        return torch.stack(rows)
    return None


@wrong("first_value_only")
def return_at_once(x, size):
    for i in range(0, len(x) - size + 1, size):
        for j in range(0, x.shape[1] - size + 1, size):
            return x[i : i + size, j : j + size].max()
    return None


@wrong("last_value_only")
def overwritten(x, size):
    for i in range(x.shape[0] // size):
        for j in range(x.shape[1] // size):
            result = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return result


@wrong("off_by_one")
def one_window_less(x, size):
    rows, columns = x.shape[0] // size - 1, x.shape[1] // size - 1
    return functional.max_pool2d(x[None], size)[0][:rows, :columns]


@wrong("stopped_early")
def loops_end_early(x, size):
    out = torch.zeros(x.shape[0] // size, x.shape[1] // size)
    for i in range(x.shape[0] // size - 1):
        for j in range(x.shape[1] // size - 1):
            out[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return out


@wrong("window_stands_still")
def always_the_first(x, size):
    return tiled(x, size, lambda w: x[:size, :size].max())


@wrong("moves_in_one_direction")
def only_down(x, size):
    out = torch.zeros(x.shape[0] // size, x.shape[1] // size)
    for i in range(out.shape[0]):
        out[i] = x[i * size : (i + 1) * size, :size].max()
    return out


@wrong("one_window_too_many")
def one_more(x, size):
    out = torch.zeros(x.shape[0] // size + 1, x.shape[1] // size + 1)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = torch.max(x[i * size : i * size + size, j * size : j * size + size])
    return out


@wrong("window_of_other_size")
def window_too_short(x, size):
    return sliced(x, size, lambda i: i * size, lambda i: (i + 1) * size - 1)


@wrong("window_of_other_size")
def window_too_long(x, size):
    return sliced(x, size, lambda i: i * size, lambda i: (i + 1) * size + 1)


@wrong("slice_ends_too_early")
def ends_at_size(x, size):
    return sliced(x, size, lambda i: i * size, lambda i: size)


@wrong("slice_ends_too_early")
def ends_at_i_plus_size(x, size):
    return sliced(x, size, lambda i: i * size, lambda i: i + size)


@wrong("windows_grow")
def begins_at_i_only(x, size):
    return sliced(x, size, lambda i: i, lambda i: (i + 1) * size)


@wrong("always_two")
def of_two(x, size):
    rows, columns = x.shape[0] // 2, x.shape[1] // 2
    return x[: rows * 2, : columns * 2].reshape(rows, 2, columns, 2).amax(dim=(1, 3))


@wrong("always_two")
def step_of_two(x, size):
    return torch.stack(
        [
            torch.stack([x[i : i + size, j : j + size].max()
                         for j in range(0, x.shape[1] - size + 1, 2)])
            for i in range(0, x.shape[0] - size + 1, 2)
        ]
    )  # fmt: skip


@wrong("number_of_windows")
def size_by_size_windows(x, size):
    return functional.adaptive_max_pool2d(x[None], (size, size)).squeeze(0)


@wrong("padded")
def with_padding(x, size):
    return functional.max_pool2d(x[None], size, padding=size // 2)[0]


@wrong("cut_at_the_start")
def first_rows_dropped(x, size):
    top, left = x.shape[0] % size, x.shape[1] % size
    return functional.max_pool2d(x[None, top:, left:], size)[0]


@wrong("square_map")
def one_length(x, size):
    n = len(x) // size
    out = torch.zeros(n, n)
    for i in range(n):
        for j in range(n):
            out[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return out


@wrong("places_exchanged")
def rows_for_columns(x, size):
    out = torch.zeros(x.shape[0] // size, x.shape[1] // size)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[j, i] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return out


@wrong("one_axis_reduced")
def one_maximum_short(x, size):
    return x.unfold(0, size, size).unfold(1, size, size).max(dim=3).values


@wrong("mean_and_rounded_up")
def average_with_the_rest(x, size):
    return functional.avg_pool2d(x[None], size, ceil_mode=True)[0]


@wrong("mean_and_overlapping_windows")
def average_by_one(x, size):
    return functional.avg_pool2d(x[None], size, stride=1)[0]


@wrong("from_zero_and_rounded_up")
def filled_up_with_zeros(x, size):
    pads = [-n % size for n in x.shape]
    filled = functional.pad(torch.relu(x), (0, pads[1], 0, pads[0]))
    return functional.max_pool2d(filled[None], size)[0]


@wrong("shape")
def with_channels(x, size):
    return functional.max_pool2d(x[None, None], size)


@wrong("shape")
def in_one_row(x, size):
    return functional.max_pool2d(x[None], size).flatten()


@wrong("listed")
def nested_lists(x, size):
    return functional.max_pool2d(x[None], size)[0].tolist()


@wrong("transpose")
def columns_first(x, size):
    return functional.max_pool2d(x.T[None], size)[0]


@wrong("unchanged")
def nothing_done(x, size):
    return x


@wrong()
def without_axes(x, size):
    return functional.max_pool2d(x, size)


@wrong("whole_rows")
def of_each_row(x, size):
    return torch.tensor([max(row) for row in x.tolist()])


@wrong("result_sides_exchanged")
def columns_and_rows(x, size):
    out = torch.zeros(x.shape[1] // size, x.shape[0] // size)
    for i in range(x.shape[0] // size):
        for j in range(x.shape[1] // size):
            out[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return out


@wrong("too_many_places")
def into_a_map(x, size):
    out = torch.zeros(x.shape)
    for i in range(x.shape[0] // size):
        for j in range(x.shape[1] // size):
            out[i, j] = x[i * size : (i + 1) * size, j * size : (j + 1) * size].max()
    return out
