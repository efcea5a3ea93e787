"""Two mistakes at once in `max_pool2d`: what is made of a window, and which windows there are."""

import torch
from torch.nn import functional

from course_utils.exercises.pytorch_cnn import max_pool2d_mistakes  # noqa: F401 - paired below
from course_utils.exercises.pytorch_cnn.max_pool2d import max_pool2d, tiles
from course_utils.exercises.pytorch_cnn.shared import add_pairs

_PER_WINDOW = {
    "mean": lambda w: w.mean(dim=(2, 3)),
    "minimum": lambda w: w.amin(dim=(2, 3)),
    "summed": lambda w: w.sum(dim=(2, 3)),
    "corner": lambda w: w[..., 0, 0].clone(),
    "from_zero": lambda w: w.amax(dim=(2, 3)).clamp(min=0),
    "furthest_from_zero": lambda w: w.abs().amax(dim=(2, 3)),
}
_PLACES = {
    "overlapping_windows": lambda x, size, f: f(_overlapping(x, size)),
    "crowded_windows": lambda x, size, f: f(_crowded(x, size)),
    "rounded_up": lambda x, size, f: _with_the_rest(x, size, f),
    "off_by_one": lambda x, size, f: f(tiles(x, size))[:-1, :-1],
    "stopped_early": lambda x, size, f: _without_the_end(f(tiles(x, size))),
    "first_row_only": lambda x, size, f: _first_row(f(tiles(x, size))),
    "wrong_axes_reduced": lambda x, size, f: f(tiles(x, size).permute(2, 3, 0, 1)),
}


def _overlapping(x, size):
    return x.unfold(0, size, 1).unfold(1, size, 1)


def _crowded(x, size):
    return _overlapping(x, size)[: x.shape[0] // size, : x.shape[1] // size]


def _with_the_rest(x, size, of_windows):
    starts = [range(0, n, size) for n in x.shape]
    return torch.stack(
        [
            torch.stack([of_windows(x[None, None, i : i + size, j : j + size])[0, 0]
                         for j in starts[1]])
            for i in starts[0]
        ]
    )  # fmt: skip


def _without_the_end(out):
    return functional.pad(out[:-1, :-1], (0, 1, 0, 1))


def _first_row(out):
    return functional.pad(out[:1], (0, 0, 0, len(out) - 1))


def _join(per_window, places):
    return lambda x, size: places(x, size, per_window)


add_pairs(max_pool2d, _PER_WINDOW, _PLACES, _join)
