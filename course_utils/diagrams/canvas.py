"""What all drawings are made of: a sheet measured in inches, nodes, arrows, cells, symbols."""

import math
import re
from collections.abc import Iterable, Sequence
from numbers import Real

import matplotlib as mpl
import torch
from matplotlib.axes import Axes
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.text import Text

from course_utils.pictures import CARD
from course_utils.plotting import DIVERGING, GREY, side_by_side

INK = "#222222"
"""What is written and drawn without another meaning."""

PALE_BLUE, PALE_GREY = "#D5E6F3", "#E9E9E6"
"""What lies under dark text: neurons and marked cells; everything else."""

RUST = "#A84800"
"""Orange, dark enough for text."""

POSITIVE, NEGATIVE = (mpl.colormaps[DIVERGING](place) for place in (0.9, 0.1))
"""Colours of weights, as in `plot_weights`."""

SMALL, TEXT, LARGE = 10, 11, 14
"""Sizes of what is written, in points."""

WIDEST = 9.0
"""Inches that a drawing may take up on a page."""

Point = tuple[float, float]

_MARGIN = 0.16  # inches, both sides together
_TITLE = 0.35
_HEAD = 0.15  # inches, length of an arrow's head


def sheet(width: float, height: float, title: str = "", ax: Axes | None = None) -> Axes:
    """Return axes without ticks in which a unit is an inch, from (0, 0) below left."""
    if ax is None:
        above = _TITLE if title else 0
        ax = side_by_side(1, width + _MARGIN, height + _MARGIN + above)[0]
    ax.set(xlim=(0, width), ylim=(0, height), aspect="equal", title=title)
    ax.set_axis_off()
    return ax


def write(ax: Axes, x: float, y: float, text: str, size: float = TEXT, **settings: object) -> Text:
    """Write a text with its middle at a place, or as `ha` and `va` say."""
    return ax.text(
        x, y, text, **({"fontsize": size, "ha": "center", "va": "center", "color": INK} | settings)
    )


def node(
    ax: Axes, at: Point, text: str = "", radius: float = 0.26, size: float = TEXT, **settings
) -> None:
    """Draw a circle with a text in it."""
    look = {"facecolor": "white", "edgecolor": INK, "linewidth": 1.5, "zorder": 3, "gid": "node"}
    ax.add_patch(Circle(at, radius, **(look | settings)))
    if text:
        write(ax, *at, text, size, zorder=4)


def arrow(
    ax: Axes, start: Point, end: Point, gaps: Point = (0, 0), color: object = INK, **settings
) -> None:
    """Draw an arrow that begins and ends `gaps` inches from its two points."""
    look = {"linewidth": 1.8, "color": color, "zorder": 2, "gid": "arrow"} | settings
    ends = _along(start, end, gaps[0]), _along(end, start, gaps[1] + 0.8 * _HEAD)
    ax.plot(*zip(*ends, strict=True), solid_capstyle="butt", **look)
    head(ax, start, end, gaps[1], color, _HEAD, 0.055 + 0.012 * look["linewidth"])


def head(
    ax: Axes,
    start: Point,
    end: Point,
    gap: float,
    color: object,
    length: float = 0.1,
    half: float = 0.04,
) -> None:
    """Draw the head of an arrow, `gap` inches from its end; `half` is half its width."""
    tip, neck = _along(end, start, gap), _along(end, start, gap + length)
    aside = [half / length * (t - n) for t, n in zip(tip, neck, strict=True)]
    corners = (
        tip,
        (neck[0] - aside[1], neck[1] + aside[0]),
        (neck[0] + aside[1], neck[1] - aside[0]),
    )
    ax.add_patch(Polygon(corners, facecolor=color, linewidth=0, zorder=2))


def _along(start: Point, end: Point, inches: float) -> Point:
    share = inches / math.dist(start, end)
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def label(ax: Axes, x: float, y: float, text: str, size: float = TEXT, **settings: object) -> None:
    """Write on a line, which is interrupted there."""
    behind = {"facecolor": CARD, "edgecolor": "none", "pad": 2.5}
    write(ax, x, y, text, size, bbox=behind, zorder=2.5, **settings)


def box(ax: Axes, left: float, bottom: float, width: float, height: float, **settings) -> None:
    """Draw a rectangle."""
    look = {"facecolor": "white", "edgecolor": GREY, "linewidth": 1.0, "zorder": 1}
    ax.add_patch(Rectangle((left, bottom), width, height, **(look | settings)))


def picture(
    ax: Axes, image: torch.Tensor, sides: tuple[float, float, float, float], **settings: object
) -> None:
    """Put a grey image (H, W) between its left, right, bottom and top side."""
    limits = ax.get_xlim(), ax.get_ylim()  # which an image would change
    white = 255 if image.dtype == torch.uint8 else 1
    pixels = image.numpy(force=True)
    ax.imshow(pixels, cmap="gray", vmin=0, vmax=white, extent=sides, **settings)
    ax.set(xlim=limits[0], ylim=limits[1])


def mark(ax: Axes, left: float, bottom: float, width: float, height: float) -> None:
    """Make a part of a box stand out: darker, with a thick border."""
    box(ax, left, bottom, width, height, facecolor=PALE_BLUE, edgecolor="none", zorder=1.1)
    border = {"facecolor": "none", "edgecolor": INK, "linewidth": 2.8, "zorder": 2, "gid": "mark"}
    box(ax, left, bottom, width, height, **border)


def number(value: float, decimals: int | None = None) -> str:
    """Return a number with three digits, or with at most `decimals`, and a true minus sign."""
    text = f"{value:.3g}" if decimals is None else f"{value:.{decimals}f}"
    if decimals:
        text = text.rstrip("0").removesuffix(".")
    return "0" if float(text) == 0 else text.replace("-", "−")


def symbol(name: object) -> str:
    """Return a number, or a name as formulas write it: w1 with its index below the line."""
    if isinstance(name, Real) or (isinstance(name, torch.Tensor) and name.numel() == 1):
        return number(float(name))
    letter = re.fullmatch(r"([A-Za-z]|delta)(\d*)", str(name))
    if letter is None:
        return str(name)
    base = r"\delta" if letter[1] == "delta" else letter[1]
    return f"${base}_{{{letter[2]}}}$" if letter[2] else f"${base}$"


def is_number(value: object) -> bool:
    """Whether a quantity is given as a number and not as a name."""
    return isinstance(value, Real | torch.Tensor)


def at_most(most: int, things: Sequence[object] | Iterable[object], what: str) -> None:
    """Raise ValueError where there is nothing to draw, or more than can be read."""
    count = len(things)
    if not 0 < count <= most:
        raise ValueError(f"{count} {what} cannot be drawn: give 1 to {most}")
