"""What networks for sequences do: attention as a table, recurrence unrolled; a residual block."""

from collections.abc import Sequence

import matplotlib as mpl
import torch
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb

from course_utils.diagrams.canvas import (
    INK,
    LARGE,
    PALE_BLUE,
    SMALL,
    TEXT,
    arrow,
    at_most,
    box,
    node,
    sheet,
    symbol,
    write,
)
from course_utils.pictures import STYLE
from course_utils.plotting import BLUE

_MOST_WORDS, _MOST_STEPS = 8, 5
_WIDE, _HIGH, _LETTER = 0.62, 0.42, 0.095  # inches: a cell, a letter of a word
_DARKEST = 0.6  # share of the blue under a weight of 1, so that its number can be read


@mpl.rc_context(STYLE)
def draw_attention(
    words: Sequence[str], weights: torch.Tensor, title: str = "", ax: Axes | None = None
) -> Axes:
    """Draw weights of attention, or a mask: row i is what word i takes from the word of a column.

    Parameters
    ----------
    words
        1 to 8 words of a sequence.
    weights
        Numbers from 0 to 1, shape (words, words); the larger, the darker.
    """
    at_most(_MOST_WORDS, words, "words")
    n = len(words)
    if weights.shape != (n, n):
        raise ValueError(f"weights of shape {tuple(weights.shape)} for {n} words: give ({n}, {n})")
    if not ((weights >= 0) & (weights <= 1)).all():
        raise ValueError("weights of attention are shares: give numbers from 0 to 1")
    left = _LETTER * max(map(len, words)) + 0.3
    ax = sheet(left + n * _WIDE + 0.1, n * _HIGH + 0.5, title, ax)
    for i, word in enumerate(words):
        bottom = (n - 1 - i) * _HIGH + 0.1
        write(ax, left - 0.12, bottom + _HIGH / 2, word, ha="right", gid="asks")
        write(ax, left + (i + 0.5) * _WIDE, n * _HIGH + 0.3, word, gid="is asked")
        for j, weight in enumerate(weights[i].tolist()):
            where = left + j * _WIDE, bottom
            box(ax, *where, _WIDE, _HIGH, facecolor=_shade(weight), gid="weight")
            number = f"{weight:.2f}" if 0 < weight < 1 else f"{weight:.0f}"
            write(ax, where[0] + _WIDE / 2, where[1] + _HIGH / 2, number, SMALL)
    return ax


def _shade(share: float) -> tuple[float, ...]:
    """Return white for 0 and a blue for 1."""
    return tuple(1 - _DARKEST * share * (1 - part) for part in to_rgb(BLUE))


@mpl.rc_context(STYLE)
def draw_unrolled(steps: int = 3, title: str = "", ax: Axes | None = None) -> Axes:
    """Draw a recurrent network unrolled: 1 to 5 steps, each with its element and its state."""
    at_most(_MOST_STEPS, range(steps), "steps")
    apart, top, low, radius = 1.5, 1.45, 0.4, 0.3
    ax = sheet(apart * steps + 0.9, 2.1, title, ax)
    for t in range(steps + 1):
        x = 0.45 + apart * t
        look = {"facecolor": PALE_BLUE, "edgecolor": BLUE} if t else {}
        node(ax, (x, top), symbol(f"h{t}"), radius, LARGE, **look)
        if t:
            node(ax, (x, low), symbol(f"x{t}"), radius, LARGE)
            arrow(ax, (x, low), (x, top), (radius, radius))
            write(ax, x + 0.12, (low + top) / 2, "$W_x$", ha="left")
            arrow(ax, (x - apart, top), (x, top), (radius, radius))
            write(ax, x - apart / 2, top + 0.22, "$W_h$")
    return ax


@mpl.rc_context(STYLE)
def draw_residual(
    parts: tuple[str, str] = ("layer, ReLU", "layer"),
    last: str = "",
    result: str = "$x + f(x)$",
    title: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Draw a residual block: two layers, and the shortcut that carries the input past them.

    Parameters
    ----------
    parts
        What the two layers are.
    last
        What the sum goes through, if it goes through anything.
    result
        What comes out.
    title, ax
        Title, and where to draw.
    """
    middle, over = 0.5, 1.35
    ax = sheet(9.0 if last else 7.6, 1.75, title, ax)
    write(ax, 0.25, middle, "$x$", LARGE)
    for left, words in zip((1.5, 3.4), parts, strict=True):
        box(ax, left, middle - 0.27, 1.4, 0.54, facecolor=PALE_BLUE, edgecolor=BLUE, gid="layer")
        write(ax, left + 0.7, middle, words)
    plus, end = (5.6, middle), (7.2, middle)
    arrow(ax, (0.45, middle), (1.5, middle))
    arrow(ax, (2.9, middle), (3.4, middle))
    arrow(ax, (4.8, middle), plus, (0, 0.26))
    corners = (0.9, 0.9, 5.6), (middle, over, over)
    ax.plot(*corners, color=INK, linewidth=1.8, zorder=2, gid="shortcut")
    arrow(ax, (5.6, over), plus, (0, 0.26))
    node(ax, plus, "+", size=LARGE)
    if last:
        arrow(ax, plus, (6.35, middle), (0.26, 0))
        box(ax, 6.35, middle - 0.27, 0.8, 0.54, facecolor=PALE_BLUE, edgecolor=BLUE, gid="last")
        write(ax, 6.75, middle, last)
        arrow(ax, (7.15, middle), (7.75, middle))
    else:
        arrow(ax, plus, end, (0.26, 0.6))
    write(ax, 8.4 if last else 7.0, middle, result, TEXT)
    write(ax, 5.15, middle + 0.2, "$f(x)$", TEXT)
    write(ax, 3.25, over + 0.2, "shortcut: $x$ as it is", SMALL)
    return ax
