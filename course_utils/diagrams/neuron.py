"""One neuron: weighted inputs and a bias, their sum, the activation function."""

from collections.abc import Sequence

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

from course_utils.diagrams.canvas import (
    INK,
    LARGE,
    NEGATIVE,
    PALE_BLUE,
    PALE_GREY,
    POSITIVE,
    SMALL,
    Point,
    arrow,
    at_most,
    is_number,
    label,
    node,
    sheet,
    symbol,
    write,
)
from course_utils.pictures import STYLE
from course_utils.plotting import GREY

_RADIUS = 0.38
_INPUT, _SUM, _FUNCTION, _OUT = 0.95, 3.95, 5.95, 8.35  # inches from the left
_BODY = 0.65
"""Inches from the middle of a node to the border around both."""

_WIDTH, _APART, _ABOVE = 8.5, 0.95, 1.3


@mpl.rc_context(STYLE)
def draw_neuron(
    weights: Sequence[float | str] = ("w1", "w2", "w3"),
    inputs: Sequence[float | str] = ("x1", "x2", "x3"),
    bias: float | str = "b",
    z: float | str = "z",
    a: float | str = "a",
    activation: str = "f",
    title: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Draw a neuron, from its inputs to its activation, with names or with numbers.

    Parameters
    ----------
    weights, inputs
        One each for every input, at most 6. Where weights are numbers, an arrow is as thick as
        its weight is large, and dashed where it is negative.
    bias, z, a
        What is added, the sum (the pre-activation) and what comes out (the activation).
    activation
        Name of the activation function.
    """
    at_most(6, inputs, "inputs of a neuron")
    if len(weights) != len(inputs):
        raise ValueError(
            f"{len(weights)} weights for {len(inputs)} inputs: a neuron has one weight an input"
        )
    spread = _APART * (len(inputs) - 1)
    middle = max(spread / 2 + 0.45, 1.15)
    ax = sheet(_WIDTH, middle + max(_ABOVE + 0.35, spread / 2 + 0.45), title, ax)
    _draw_inputs(ax, weights, inputs, middle)
    _draw_body(ax, bias, activation, middle)
    arrow(ax, (_SUM, middle), (_FUNCTION, middle), (_RADIUS, _RADIUS))
    arrow(ax, (_FUNCTION, middle), (_OUT, middle), (_RADIUS, 0))
    for place, name, value, words in (
        ((_SUM + _FUNCTION) / 2 - 0.05, "z", z, "pre-activation"),
        ((_FUNCTION + _BODY + _OUT) / 2 - 0.05, "a", a, "activation"),
    ):
        write(ax, place, middle + 0.22, _equation(name, value), LARGE)
        write(ax, place, middle - 0.22, words, SMALL)
    return ax


def _draw_inputs(ax: Axes, weights: Sequence, inputs: Sequence, middle: float) -> None:
    top = middle + _APART * (len(inputs) - 1) / 2
    largest = max([abs(float(weight)) for weight in weights if is_number(weight)], default=0) or 1
    for k, (weight, value) in enumerate(zip(weights, inputs, strict=True)):
        at: Point = (_INPUT, top - _APART * k)
        look = _look(float(weight), largest) if is_number(weight) else {"color": INK}
        arrow(ax, at, (_SUM, middle), (0.3, _RADIUS + 0.02), **look)
        share = 0.42
        place = [p + share * (q - p) for p, q in zip(at, (_SUM, middle), strict=True)]
        label(ax, *place, _equation(f"w{k + 1}", weight))
        node(ax, at, symbol(value), 0.3)
        if is_number(value):
            write(ax, _INPUT - 0.4, at[1], f"{symbol(f'x{k + 1}')} =", ha="right")


def _look(weight: float, largest: float) -> dict[str, object]:
    """How the arrow of a weight is drawn: thick where it is large, dashed where it is negative."""
    return {
        "color": NEGATIVE if weight < 0 else POSITIVE,
        "linestyle": (0, (3, 1.2)) if weight < 0 else "-",
        "linewidth": 1.2 + 3.4 * abs(weight) / largest,
    }


def _draw_body(ax: Axes, bias: float | str, activation: str, middle: float) -> None:
    left, right, below, above = _SUM - _BODY, _FUNCTION + _BODY, 1.05, 0.62
    body = FancyBboxPatch(
        (left, middle - below),
        right - left,
        below + above,
        boxstyle="round,pad=0,rounding_size=0.2",
        facecolor=PALE_GREY,
        edgecolor=GREY,
        linestyle="--",
        zorder=0,
    )
    ax.add_patch(body)
    write(ax, right - 0.12, middle + above + 0.18, "the neuron", SMALL, ha="right")
    start = (_SUM, middle + _ABOVE)
    arrow(ax, start, (_SUM, middle), (0.28, _RADIUS))
    node(ax, start, symbol(bias), 0.3)
    write(ax, _SUM + 0.4, start[1], "bias" if not is_number(bias) else "= $b$, the bias", ha="left")
    for x, text, words in (
        (_SUM, "Σ", "weighted sum"),
        (_FUNCTION, symbol(activation), "activation\nfunction"),
    ):
        size = 20 if len(text) == 1 or text.startswith("$") else 11
        node(ax, (x, middle), text, _RADIUS, size, facecolor=PALE_BLUE, linewidth=2)
        write(ax, x, middle - 0.5, words, SMALL, va="top")


def _equation(name: str, value: float | str) -> str:
    return f"{symbol(name)} = {symbol(value)}" if is_number(value) else symbol(value)
