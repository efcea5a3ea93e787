"""The chain rule along a line: local slopes on the way there, their product on the way back."""

import itertools
from collections.abc import Sequence

import matplotlib as mpl
from matplotlib.axes import Axes

from course_utils.diagrams.canvas import (
    INK,
    LARGE,
    PALE_BLUE,
    RUST,
    SMALL,
    WIDEST,
    arrow,
    at_most,
    box,
    is_number,
    node,
    number,
    sheet,
    symbol,
    write,
)
from course_utils.pictures import STYLE
from course_utils.plotting import BLUE, ORANGE

_TOP, _BOTTOM, _ABOVE, _VALUES = 2.2, 0.78, 0.85, 0.35
_RADIUS, _BOX_HEIGHT, _LEFT = 0.32, 0.72, 0.1
_ON_ITS_WAY = {"color": ORANGE, "linestyle": (0, (4, 1.5)), "linewidth": 2.2}


@mpl.rc_context(STYLE)
def draw_chain(
    names: Sequence[str],
    slopes: Sequence[float | str],
    values: Sequence[float] | None = None,
    title: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Draw a chain of quantities, its local slopes, and the way back with their product.

    Parameters
    ----------
    names
        2 to 5 quantities; the last one is the loss.
    slopes
        One a link: how fast what comes out follows what went in; numbers, or texts such as 2e.
    values
        What the quantities are, one each.
    """
    at_most(5, names, "quantities of a chain")
    if len(slopes) != len(names) - 1 or not slopes:
        raise ValueError(
            f"{len(slopes)} slopes for {len(names)} names: give one for each link between two names"
        )
    if values is not None and len(values) != len(names):
        raise ValueError(f"{len(values)} values for {len(names)} names: give one each")
    products = _running(slopes)
    half = max(0.55, 0.05 * max(map(len, products)) + 0.12)
    longest = max(len(f"d{name}/d = {slope}") for name, slope in zip(names, slopes, strict=False))
    needed = max(2 * half + 0.55, 2 * _RADIUS + 0.085 * longest)
    room = (WIDEST - _LEFT - 2 * half - 0.1) / (len(names) - 1)
    apart = min(max(2.2, needed), room)
    if apart < needed:
        raise ValueError("the slopes are too long to be drawn: give numbers or shorter texts")
    places = [_LEFT + half + apart * k for k in range(len(names))]
    top = _TOP + (_VALUES if values is not None else 0)
    ax = sheet(places[-1] + half + 0.1, top + _ABOVE, title, ax)
    _draw_way_there(ax, places, top, names, slopes, values)
    _draw_way_back(ax, places, names, slopes, products, half)
    return ax


def _running(slopes: Sequence[float | str]) -> list[str]:
    """Return the product of the slopes from each quantity on to the last, as text."""
    if all(map(is_number, slopes)):
        products = [1.0]
        for slope in reversed(slopes):
            products.append(products[-1] * float(slope))
        return [number(product) for product in reversed(products)]
    factors = [str(number(slope) if is_number(slope) else slope) for slope in reversed(slopes)]
    return [" · ".join(factors[: len(factors) - k]) or "1" for k in range(len(factors) + 1)]


def _draw_way_there(
    ax: Axes,
    places: list[float],
    top: float,
    names: Sequence[str],
    slopes: Sequence,
    values: Sequence | None,
) -> None:
    write(ax, _LEFT, top + 0.66, "forward: local slopes", ha="left", weight="bold")
    for k, (start, end) in enumerate(itertools.pairwise(places)):
        arrow(ax, (start, top), (end, top), (_RADIUS, _RADIUS))
        slope = number(slopes[k]) if is_number(slopes[k]) else slopes[k]
        write(ax, (start + end) / 2, top + 0.24, f"d{names[k + 1]}/d{names[k]} = {slope}")
    for k, (x, name) in enumerate(zip(places, names, strict=True)):
        node(ax, (x, top), symbol(name), _RADIUS, LARGE, facecolor=PALE_BLUE, edgecolor=BLUE)
        if values is not None:
            write(ax, x, top - _RADIUS - 0.18, f"{symbol(name)} = {symbol(values[k])}")


def _draw_way_back(
    ax: Axes,
    places: list[float],
    names: Sequence[str],
    slopes: Sequence,
    products: list[str],
    half: float,
) -> None:
    words = {"ha": "left", "weight": "bold", "color": RUST}
    write(ax, _LEFT, _BOTTOM + 0.66, "backward: their product, from the loss", **words)
    for k, (end, start) in enumerate(itertools.pairwise(places)):
        arrow(ax, (start, _BOTTOM), (end, _BOTTOM), (half, half + 0.03), **_ON_ITS_WAY)
        factor = number(slopes[k]) if is_number(slopes[k]) else slopes[k]
        write(ax, (start + end) / 2, _BOTTOM + 0.24, f"× {factor}", weight="bold", color=RUST)
    for x, name, product in zip(places, names, products, strict=True):
        look = {"edgecolor": ORANGE, "linewidth": 1.5, "gid": "product"}
        box(ax, x - half, _BOTTOM - _BOX_HEIGHT / 2, 2 * half, _BOX_HEIGHT, **look)
        write(ax, x, _BOTTOM + 0.15, f"d{names[-1]}/d{name}", color=INK)
        write(ax, x, _BOTTOM - 0.15, f"= {product}", weight="bold")
    write(
        ax,
        (places[0] + places[-1]) / 2,
        0.15,
        "each gradient is the one to its right, times the local slope above the arrow",
        SMALL,
    )
