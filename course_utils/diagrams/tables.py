"""A small weight matrix as rows of neurons, and labels as one-hot rows."""

from collections.abc import Sequence

import matplotlib as mpl
import torch
from matplotlib.axes import Axes

from course_utils.diagrams.canvas import (
    LARGE,
    PALE_BLUE,
    SMALL,
    WIDEST,
    at_most,
    box,
    number,
    sheet,
    symbol,
    write,
)
from course_utils.pictures import STYLE
from course_utils.plotting import BLUE

_MOST = 8
_CELL, _HIGH, _APART = 0.72, 0.44, 0.16  # inches: width, height, air between two rows
_LABELS = 2.75


@mpl.rc_context(STYLE)
def draw_rows(
    W: torch.Tensor,
    b: torch.Tensor | None = None,
    name: str = "W",
    inputs: Sequence[str] | None = None,
    title: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Draw weights of shape (out, in), a row for each neuron, with its bias of b (out,) beside it.

    At most 8 neurons and 8 inputs; `inputs` are the names of the columns.
    """
    if W.dim() != 2:
        raise ValueError(f"W has shape {tuple(W.shape)}: give one of shape (out, in)")
    neurons, columns = W.shape
    at_most(_MOST, W, "neurons")
    at_most(_MOST, range(columns), "inputs")
    if b is not None and b.shape != (neurons,):
        raise ValueError(
            f"b has shape {tuple(b.shape)}: give ({neurons},), a number for each row of {name}"
        )
    inputs = [f"input {k}" for k in range(columns)] if inputs is None else inputs
    if len(inputs) != columns:
        raise ValueError(f"{len(inputs)} names for {columns} inputs: give one a column")
    cell = min(_CELL, (WIDEST - _LABELS - 1.3) / columns)
    above = 1.0 if any(" " in words for words in inputs) else 0.8
    pitch = _HIGH + _APART
    wide = _LABELS + cell * columns + 0.15 + (1.15 if b is not None else 0)
    height = pitch * neurons + above
    low = height - above + 0.1
    ax = sheet(wide, height, title, ax)
    write(ax, _LABELS + cell * columns / 2, height - 0.2, symbol(name), LARGE)
    for k, words in enumerate(inputs):
        write(ax, _LABELS + cell * (k + 0.5), low, _folded(symbol(words)), SMALL, va="bottom")
    if b is not None:
        place = _LABELS + cell * columns + 0.75
        write(ax, place, height - 0.2, symbol("b" + name[1:] if name[1:].isdigit() else "b"), LARGE)
        write(ax, place, low, "bias", SMALL, va="bottom")
    for row in range(neurons):
        bottom = height - above - pitch * row - _HIGH
        words = f"row {row} = neuron {row}’s weights"
        write(ax, _LABELS - 0.15, bottom + _HIGH / 2, words, ha="right")
        _draw_cells(ax, W[row].tolist(), _LABELS, bottom, cell)
        if b is not None:
            _draw_cells(ax, [b[row].item()], _LABELS + cell * columns + 0.4, bottom, 0.7)
    return ax


def _folded(words: str) -> str:
    return words.replace(" ", "\n", 1)


def _draw_cells(ax: Axes, values: list[float], left: float, bottom: float, cell: float) -> None:
    """One row of numbers in a frame."""
    for k, value in enumerate(values):
        box(ax, left + k * cell, bottom, cell, _HIGH, facecolor=PALE_BLUE, gid="cell")
        write(ax, left + (k + 0.5) * cell, bottom + _HIGH / 2, number(value))
    frame = {"facecolor": "none", "edgecolor": BLUE, "linewidth": 2.0, "zorder": 2, "gid": "row"}
    box(ax, left, bottom, cell * len(values), _HIGH, **frame)


@mpl.rc_context(STYLE)
def draw_one_hot(
    labels: torch.Tensor | Sequence[int],
    names: Sequence[str],
    title: str = "",
    ax: Axes | None = None,
    corner: str = "label",
) -> Axes:
    """Draw up to 8 labels, of shape (N,), as one-hot rows (N, K): a 1 in the label's column.

    Names of a single letter stand upright, and beside their rows as well; `corner` says what a
    label is called.
    """
    labels = [int(label) for label in labels]
    at_most(_MOST, labels, "labels")
    at_most(12, names, "classes")
    wrong = [label for label in labels if not 0 <= label < len(names)]
    if wrong:
        raise ValueError(
            f"label {wrong[0]} has no name: give labels from 0 to {len(names) - 1}, or more names"
        )
    left, cell, pitch = 1.35, 0.56, _HIGH + _APART
    are_letters = max(map(len, names)) == 1
    above = 0.6 + (0.12 if are_letters else 0.056 * max(map(len, names)))
    overhang = 0.056 * len(names[-1]) + 0.1
    height = pitch * len(labels) + above
    ax = sheet(left + cell * len(names) + max(0.15, overhang - cell / 2), height, title, ax)
    head = height - above + 0.18
    write(ax, left - 0.75, head, corner, weight="bold")
    for k, name in enumerate(names):
        middle = left + cell * (k + 0.5)
        write(ax, middle, head, str(k), weight="bold")
        slanted = {"rotation": 45, "ha": "left", "va": "bottom", "rotation_mode": "anchor"}
        if are_letters:
            write(ax, middle, head + 0.3, name, LARGE)
        else:
            write(ax, middle + 0.02, head + 0.16, name, SMALL, **slanted)
    for row, label in enumerate(labels):
        bottom = height - above - pitch * row - _HIGH
        name = f"{names[label]} " if are_letters else ""
        write(ax, left - 0.75, bottom + _HIGH / 2, f"{name}{label}", LARGE, weight="bold")
        write(ax, left - 0.32, bottom + _HIGH / 2, "→", LARGE)
        for k in range(len(names)):
            hot = k == label
            look = {"facecolor": BLUE, "edgecolor": BLUE, "linewidth": 2.0} if hot else {}
            box(ax, left + k * cell, bottom, cell, _HIGH, gid="cell", **look)
            shade = {"color": "white", "weight": "bold"} if hot else {}
            write(
                ax, left + (k + 0.5) * cell, bottom + _HIGH / 2, str(int(hot)), gid="digit", **shade
            )
    return ax
