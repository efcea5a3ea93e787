"""A matrix product as boxes: which sizes have to agree, and which numbers make one number."""

from collections.abc import Sequence
from typing import NamedTuple

import matplotlib as mpl
import torch
from matplotlib.axes import Axes

from course_utils.diagrams.canvas import (
    INK,
    SMALL,
    WIDEST,
    Point,
    box,
    mark,
    number,
    sheet,
    write,
)
from course_utils.pictures import CARD, STYLE
from course_utils.plotting import BLUE, GREEN, ORANGE

Size = int | str

_GRID_UP_TO = 8
_SIDES = (0.4, 2.1)  # inches: the shortest and the longest side of a box
_BAR, _MARGIN = 0.12, 0.2
_SIGN = 0.56  # inches between two matrices
_ABOVE, _BELOW = 0.5, 1.05
_NAMED = (1.3, 1.7, 1.0)
"""Inches for sizes of which only names are known: of rows, inner, of columns."""

_NO_KIND = -1
_MARKS = ((BLUE, ""), (ORANGE, "////"), (GREEN, "...."))
"""How the sizes of rows, inner and columns are told apart: by colour and hatch."""


class _Matrix(NamedTuple):
    name: str
    shape: tuple[Size, Size]
    numbers: list[list[float]] | None
    sizes: tuple[int, int]
    """Which of the three sizes its rows and columns are: of rows, inner, of columns."""


@mpl.rc_context(STYLE)
def draw_product(
    left_name: str,
    left: Sequence[Size] | torch.Tensor,
    right_name: str,
    right: Sequence[Size] | torch.Tensor,
    result_name: str,
    result: Sequence[Size] | torch.Tensor,
    bias: str | torch.Tensor | None = None,
    row: int | None = None,
    column: int | None = None,
    title: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Draw that (N, in) times (in, out) gives (N, out), as boxes with equal sizes marked alike.

    Parameters
    ----------
    left, right, result
        The shapes, of two sizes, which may be names such as N; or tensors, whose numbers are
        then written into the cells. Cells are drawn where no size is above 8.
    bias
        Name or numbers (out,) of one row that is added to every row of the product.
    row, column
        Mark this row of the left, this column of the right, and what they make.
    """
    matrices = [
        _matrix(name, value, sizes)
        for name, value, sizes in (
            (left_name, left, (0, 1)),
            (right_name, right, (1, 2)),
            (result_name, result, (0, 2)),
        )
    ]
    (rows, inner), (also_inner, columns), made = (matrix.shape for matrix in matrices)
    shown = f"{_shape((rows, inner))} times {_shape((also_inner, columns))}"
    if inner != also_inner:
        raise ValueError(
            f"{shown} cannot be drawn: the inner sizes {inner} and {also_inner} have to be equal; "
            "is a transpose missing?"
        )
    if made != (rows, columns):
        raise ValueError(f"{shown} gives {_shape((rows, columns))}, not {_shape(made)}")
    for name, index, size in (("row", row, rows), ("column", column, columns)):
        if index is not None and not (isinstance(size, int) and 0 <= index < size):
            raise ValueError(f"{name} {index} of {size} cannot be marked: count from 0, in numbers")
    if bias is not None:
        numbers = [bias.tolist()] if isinstance(bias, torch.Tensor) else None
        if numbers is not None and bias.shape != (columns,):
            raise ValueError(f"the bias has shape {_shape(bias.shape)}: give ({columns},)")
        name = bias if isinstance(bias, str) else "b"
        matrices.insert(2, _Matrix(name, (1, columns), numbers, (_NO_KIND, 2)))
    lengths = _lengths(matrices)
    ax = _draw_boxes(matrices, lengths, row, column, title, ax)
    write(ax, ax.get_xlim()[1] / 2, 0.14, _note(matrices, row, column), SMALL)
    return ax


def _matrix(name: str, value: Sequence[Size] | torch.Tensor, sizes: tuple[int, int]) -> _Matrix:
    numbers = value.tolist() if isinstance(value, torch.Tensor) else None
    shape = tuple(value if numbers is None else value.shape)
    if len(shape) != 2 or any(isinstance(size, int) and size < 1 for size in shape):
        raise ValueError(f"{name} has shape {_shape(shape)}: give two sizes of at least 1")
    if numbers is not None and max(shape) > _GRID_UP_TO:
        raise ValueError(
            f"{name} has shape {_shape(shape)}, too large for numbers in its cells: give its shape"
        )
    return _Matrix(name, shape, numbers, sizes)


def _shape(sizes: Sequence[Size]) -> str:
    return "(" + ", ".join(map(str, sizes)) + ("," if len(sizes) == 1 else "") + ")"


def _has_cells(matrices: list[_Matrix]) -> bool:
    return all(isinstance(size, int) and size <= _GRID_UP_TO for m in matrices for size in m.shape)


def _lengths(matrices: list[_Matrix]) -> list[Point]:
    """Width and height of each box in inches."""
    across = [_length(matrix, 1, matrices) for matrix in matrices]
    down = [_length(matrix, 0, matrices) for matrix in matrices]
    texts = [number(value, 2) for m in matrices for line in m.numbers or () for value in line]
    if _has_cells(matrices):
        high = 0.42
        needed = max(high, 0.08 * max(map(len, texts), default=0) + 0.12)
        across = [needed * size for size in across]
        down = [high * size for size in down]
    room = WIDEST - sum(map(_edge, matrices)) - _SIGN * (len(matrices) - 1) - _MARGIN
    if sum(across) > room:
        if texts:
            raise ValueError("the numbers have no room in their cells: give shapes in their place")
        shrunk = room / sum(across)
        across = [shrunk * length for length in across]
        down = [shrunk * length for length in down]
    return list(zip(across, down, strict=True))


def _edge(matrix: _Matrix) -> float:
    """Return the inches left of a box that its number of rows takes up."""
    return 0 if matrix.sizes[0] == _NO_KIND else 0.3 + 0.1 * len(str(matrix.shape[0]))


def _length(matrix: _Matrix, axis: int, matrices: list[_Matrix]) -> float:
    size, kind = matrix.shape[axis], matrix.sizes[axis]
    if _has_cells(matrices):
        return size
    if kind == _NO_KIND:
        return _SIDES[0] / 2
    if isinstance(size, str):
        return _NAMED[kind]
    largest = max(size for m in matrices for size in m.shape if isinstance(size, int))
    return max(_SIDES[0], _SIDES[1] * size / largest)


def _draw_boxes(
    matrices: list[_Matrix],
    lengths: list[Point],
    row: int | None,
    column: int | None,
    title: str,
    ax: Axes | None,
) -> Axes:
    slots = [
        max(across, 0.12 * len(m.name), 0.09 * len(_shape(m.shape)))
        for m, (across, _) in zip(matrices, lengths, strict=True)
    ]
    tallest = max(down for _, down in lengths)
    width = sum(slots) + sum(map(_edge, matrices)) + _SIGN * (len(matrices) - 1) + _MARGIN
    ax = sheet(width, tallest + _BELOW + _ABOVE, title, ax)
    x, end, middle = _MARGIN / 2, 0.0, _BELOW + tallest / 2
    signs = ["@", "+", "="] if len(matrices) == 4 else ["@", "="]
    for k, (matrix, (across, down)) in enumerate(zip(matrices, lengths, strict=True)):
        if k > 0:
            begin = x + (slots[k] - across) / 2
            write(ax, (end + begin) / 2, middle, signs[k - 1], 18)
        centre = x + _edge(matrix) + slots[k] / 2
        corner = (centre - across / 2, middle - down / 2)
        _draw_box(ax, matrix, corner, (across, down), _has_cells(matrices))
        _mark_part(ax, matrix, corner, (across, down), row, column)
        write(ax, centre, _BELOW - 0.24, matrix.name, 13, weight="bold")
        shape = matrix.shape if matrix.sizes[0] != _NO_KIND else matrix.shape[1:]
        write(ax, centre, _BELOW - 0.52, _shape(shape))
        x, end = centre + slots[k] / 2 + _SIGN, centre + across / 2
    return ax


def _draw_box(ax: Axes, matrix: _Matrix, corner: Point, lengths: Point, cells: bool) -> None:
    (left, bottom), (across, down) = corner, lengths
    rows, columns = matrix.shape
    if cells:
        wide, high = across / columns, down / rows
        for i in range(rows):
            for j in range(columns):
                place = (left + j * wide, bottom + down - (i + 1) * high)
                box(ax, *place, wide, high, gid="cell")
                if matrix.numbers:
                    value = number(matrix.numbers[i][j], 2)
                    write(ax, place[0] + wide / 2, place[1] + high / 2, value, SMALL, zorder=3)
    box(ax, left, bottom, across, down, edgecolor=INK, linewidth=1.5, zorder=0.9, gid="matrix")
    for axis, kind in enumerate(matrix.sizes):
        if kind == _NO_KIND:
            continue
        color, hatch = _MARKS[kind]
        look = {"facecolor": color, "edgecolor": CARD, "hatch": hatch, "linewidth": 0, "gid": "bar"}
        if axis == 0:
            box(ax, left - 0.07 - _BAR, bottom, _BAR, down, **look)
            words = {"x": left - 0.13 - _BAR, "y": bottom + down / 2, "ha": "right"}
        else:
            box(ax, left, bottom + down + 0.07, across, _BAR, **look)
            words = {"x": left + across / 2, "y": bottom + down + 0.13 + _BAR, "va": "bottom"}
        write(ax, text=str(matrix.shape[axis]), weight="bold", **words)


def _mark_part(
    ax: Axes,
    matrix: _Matrix,
    corner: Point,
    lengths: Point,
    row: int | None,
    column: int | None,
) -> None:
    """Mark what a row of the left and a column of the right are in this matrix."""
    at = [row if matrix.sizes[0] == 0 else None, column if matrix.sizes[1] == 2 else None]
    if at == [None, None]:
        return
    (left, bottom), (across, down) = corner, lengths
    i, j = at
    high = down if i is None else down / matrix.shape[0]
    wide = across if j is None else across / matrix.shape[1]
    top = bottom + down - (i or 0) * high
    thick = max(high, 0.08), max(wide, 0.08)
    mark(ax, left + (j or 0) * wide, top - thick[0], thick[1], thick[0])


def _note(matrices: list[_Matrix], row: int | None, column: int | None) -> str:
    left, right, result = (matrices[k].name for k in (0, 1, -1))
    if row is not None and column is not None:
        made = f"{result}[{row}, {column}] = row {row} of {left} times column {column} of {right}"
        return f"{made}, plus {matrices[2].name}[{column}]" if len(matrices) == 4 else made
    if row is not None:
        return f"row {row} of {left} makes row {row} of {result}"
    if column is not None:
        return f"column {column} of {right} makes column {column} of {result}"
    inner = matrices[0].shape[1]
    added = "; the bias is added to each row" if len(matrices) == 4 else ""
    return f"the inner sizes (hatched) have to be equal: {inner} = {inner}{added}"
