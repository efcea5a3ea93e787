"""A network as layers of nodes; large layers with an ellipsis and their true number."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib as mpl
import torch
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patches import Circle

from course_utils.diagrams.canvas import (
    INK,
    LARGE,
    PALE_BLUE,
    RUST,
    SMALL,
    WIDEST,
    arrow,
    at_most,
    head,
    node,
    picture,
    sheet,
    symbol,
    write,
)
from course_utils.pictures import STYLE
from course_utils.plotting import BLUE, ORANGE

_TITLES, _COUNTS, _MATRICES, _DELTAS, _NOTE = 0.7, 0.72, 0.6, 0.75, 0.4  # inches, heights
_IMAGE, _NAMES, _LOSS, _SIDE = 1.85, 1.35, 1.15, 0.6  # inches, widths
_PALE = "#D2D2CE"
_BACK = {"color": ORANGE, "linestyle": (0, (4, 1.5))}


@dataclass(frozen=True)
class _Layer:
    x: float
    size: int
    nodes: dict[int, float]
    """Number of each neuron that is drawn, and its height on the sheet."""


@mpl.rc_context(STYLE)
def draw_network(
    sizes: Sequence[int],
    names: Sequence[str] | None = None,
    most: int = 6,
    image: torch.Tensor | None = None,
    scores_names: Sequence[str] | None = None,
    highlight: tuple[int, int] | None = None,
    backward: bool = False,
    matrices: bool = False,
    title: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Draw a dense network, a column for each layer, and all connections of the nodes drawn.

    Parameters
    ----------
    sizes
        How many inputs, then how many neurons each layer has, such as (784, 128, 10).
    names
        What is counted under each layer, such as pixels.
    most
        How many nodes of a larger layer are drawn: its first and its last ones.
    image
        A picture (H, W) in front of the inputs.
    scores_names
        One each for the neurons of the last layer.
    highlight
        A layer, 1 for the first with weights, and a neuron in it, from 0: its row of W is dark.
    backward
        Whether the way of the gradients is drawn, from the loss to the left, with every δ.
    matrices
        Whether the weights are named between the layers, with their shapes (out, in).
    """
    sizes = tuple(sizes)
    _check(sizes, names, most, image, scores_names, highlight)
    shown = [min(size, most) for size in sizes[:-1]]
    shown.append(sizes[-1] if scores_names else min(sizes[-1], most))
    slots = max(n + (n < size) for n, size in zip(shown, sizes, strict=True))
    apart = 0.64 if slots <= 4 else 0.5 if slots <= 7 else 0.42
    notes = _MATRICES * matrices + _DELTAS * backward + _NOTE * (highlight is not None)
    foot, tall = _COUNTS + notes, apart * slots
    first = _SIDE + (_IMAGE if image is not None else 0)
    last = (_NAMES if scores_names else _SIDE) + _LOSS * backward
    pitch = min(2.1, (WIDEST - first - last) / (len(sizes) - 1))
    layers = [
        _Layer(first + pitch * k, size, _places(size, n, apart, foot + tall / 2))
        for k, (size, n) in enumerate(zip(sizes, shown, strict=True))
    ]
    if highlight is not None and highlight[1] not in layers[highlight[0]].nodes:
        drawn = ", ".join(map(str, layers[highlight[0]].nodes))
        raise ValueError(
            f"neuron {highlight[1]} of layer {highlight[0]} is not drawn: choose one of {drawn}"
        )
    ax = sheet(layers[-1].x + last, foot + tall + _TITLES, title, ax)
    for k, (before, after) in enumerate(itertools.pairwise(layers), start=1):
        chosen = highlight[1] if highlight and highlight[0] == k else None
        _connect(ax, before, after, 0.36 * apart, backward and k > 1, chosen, bool(highlight))
    _draw_layers(ax, layers, 0.36 * apart, foot, names or _counted(sizes, image), highlight)
    if image is not None:
        _draw_image(ax, image, layers[0], foot + tall / 2, foot)
    if scores_names:
        for name, y in zip(scores_names, layers[-1].nodes.values(), strict=True):
            write(ax, layers[-1].x + 0.3, y, name, ha="left")
    if matrices:
        _name_matrices(ax, layers, foot - _COUNTS)
    if backward:
        row = _DELTAS / 2 + _NOTE * (highlight is not None)
        _draw_way_back(ax, layers, bool(scores_names), foot + tall / 2, row, 0.36 * apart)
    if highlight is not None:
        _explain(ax, layers, highlight)
    return ax


def _check(
    sizes: tuple[int, ...],
    names: Sequence[str] | None,
    most: int,
    image: torch.Tensor | None,
    scores_names: Sequence[str] | None,
    highlight: tuple[int, int] | None,
) -> None:
    """Raise ValueError, which says what to do, where a network cannot be drawn."""
    if not 2 <= len(sizes) <= 6:
        raise ValueError(f"{len(sizes)} sizes: give 2 to 6, the inputs and then each layer")
    if min(sizes) < 1:
        raise ValueError(f"a layer of {min(sizes)} neurons: every size has to be at least 1")
    if not 2 <= most <= 12:
        raise ValueError(f"most={most}: give 2 to 12 nodes")
    if names is not None and len(names) != len(sizes):
        raise ValueError(f"{len(names)} names for {len(sizes)} layers: give one each")
    if image is not None and image.dim() != 2:
        raise ValueError(f"the image has shape {tuple(image.shape)}: give one of shape (H, W)")
    if scores_names is not None:
        at_most(12, scores_names, "names of scores")
        if len(scores_names) != sizes[-1]:
            raise ValueError(f"{len(scores_names)} names for {sizes[-1]} scores: give one each")
    if highlight is not None and not 1 <= highlight[0] < len(sizes):
        raise ValueError(f"layer {highlight[0]} has no weights: give 1 to {len(sizes) - 1}")


def _places(size: int, shown: int, apart: float, middle: float) -> dict[int, float]:
    first = shown if shown == size else -(-shown // 2)
    numbers = [*range(first), *range(size - (shown - first), size)]
    top = middle + apart * (shown + (shown < size) - 1) / 2
    return {n: top - apart * (k + (k >= first)) for k, n in enumerate(numbers)}


def _counted(sizes: tuple[int, ...], image: torch.Tensor | None) -> list[str]:
    kinds = ["input" if image is None else "pixel"] + ["neuron"] * (len(sizes) - 1)
    return [kind + "s" * (size > 1) for kind, size in zip(kinds, sizes, strict=True)]


def _connect(
    ax: Axes,
    before: _Layer,
    after: _Layer,
    radius: float,
    back: bool,
    chosen: int | None,
    pale: bool,
) -> None:
    """Draw the lines into each neuron; those into the chosen one are dark and the others pale."""
    for n, end in after.nodes.items():
        lines = [((before.x, start), (after.x, end)) for start in before.nodes.values()]
        look = {"colors": _PALE if pale else "#9A9A96", "linewidths": 0.9, "zorder": 1}
        if n == chosen:
            look = {"colors": INK, "linewidths": 2.2, "zorder": 2}
        elif back:
            look = {"colors": ORANGE, "linestyles": [_BACK["linestyle"]], "linewidths": 1.1}
        ax.add_collection(LineCollection(lines, gid="connections", **look), autolim=False)
        if back and n != chosen:
            for line in lines:
                head(ax, *reversed(line), radius + 0.03, look["colors"])


def _draw_layers(
    ax: Axes,
    layers: list[_Layer],
    radius: float,
    foot: float,
    names: Sequence[str],
    highlight: tuple[int, int] | None,
) -> None:
    hidden = len(layers) - 2
    between = [
        f"hidden\nlayer {k}" if hidden > 1 else "hidden\nlayer" for k in range(1, hidden + 1)
    ]
    titles = ["input\nlayer", *between, "output\nlayer"]
    top = ax.get_ylim()[1] - _TITLES / 2 + 0.03
    for k, (layer, name) in enumerate(zip(layers, names, strict=True)):
        write(ax, layer.x, top, titles[k], weight="bold")
        look = {"facecolor": PALE_BLUE, "edgecolor": BLUE} if k else {"edgecolor": INK}
        for n, y in layer.nodes.items():
            text = symbol(f"x{n + 1}") if k == 0 and radius > 0.2 else ""
            strong = {"linewidth": 3.5, "edgecolor": INK} if highlight == (k, n) else {}
            node(ax, (layer.x, y), text, radius, SMALL, **(look | strong))
        if len(layer.nodes) < layer.size:
            _draw_dots(ax, layer, radius)
        write(ax, layer.x, foot - 0.2, f"{layer.size:,}", weight="bold")
        write(ax, layer.x, foot - 0.44, name)


def _draw_dots(ax: Axes, layer: _Layer, radius: float) -> None:
    """Three dots where nodes are left out."""
    numbers, heights = list(layer.nodes), list(layer.nodes.values())
    gap = next(k for k in range(1, len(numbers)) if numbers[k] > numbers[k - 1] + 1)
    middle = (heights[gap - 1] + heights[gap]) / 2
    for above in (-0.12, 0, 0.12):
        ax.add_patch(Circle((layer.x, middle + above), 0.032, color=INK, zorder=3, gid="dot"))


def _draw_image(ax: Axes, image: torch.Tensor, inputs: _Layer, middle: float, foot: float) -> None:
    side = _IMAGE - 0.55
    wide, high = (side * size / max(image.shape) for size in (image.shape[1], image.shape[0]))
    centre = 0.1 + side / 2
    sides = (centre - wide / 2, centre + wide / 2, middle - high / 2, middle + high / 2)
    picture(ax, image, sides)
    arrow(ax, (sides[1] + 0.08, middle), (inputs.x - 0.35, middle))
    write(ax, centre, sides[2] - 0.2, f"{image.shape[0]} × {image.shape[1]}")


def _name_matrices(ax: Axes, layers: list[_Layer], top: float) -> None:
    for k, (before, after) in enumerate(itertools.pairwise(layers), start=1):
        middle = (before.x + after.x) / 2
        write(ax, middle, top - 0.1, symbol(f"W{k}"), LARGE)
        write(ax, middle, top - 0.38, f"({after.size}, {before.size})")


def _draw_way_back(
    ax: Axes, layers: list[_Layer], named: bool, middle: float, row: float, radius: float
) -> None:
    """Draw the loss, the lines from it, and under the network the gradients in their order."""
    after = layers[-1].x + (_NAMES if named else 0)
    loss = layers[-1].x + (_NAMES if named else _SIDE) + _LOSS - 0.45
    for y in layers[-1].nodes.values():
        ax.plot([loss, after], [middle, y], linewidth=1.1, zorder=1, gid="from the loss", **_BACK)
        head(ax, (loss, middle), (after, y), 0 if named else radius + 0.03, ORANGE)
    ax.plot([loss, loss], [middle, row], linewidth=2.4, zorder=1, **_BACK)
    node(ax, (loss, middle), symbol("L"), 0.3, LARGE)
    write(ax, loss, ax.get_ylim()[1] - _TITLES / 2 + 0.03, "loss", weight="bold")
    write(ax, layers[0].x, row, "backward", color=RUST, weight="bold")
    starts = [(layer.x, 0.28) for layer in layers[2:]] + [(loss, 0)]
    for k, (layer, (start, gap)) in enumerate(zip(layers[1:], starts, strict=True), start=1):
        node(ax, (layer.x, row), symbol(f"delta{k}"), 0.28, LARGE, edgecolor=ORANGE)
        arrow(ax, (start, row), (layer.x, row), (gap, 0.31), linewidth=2.4, **_BACK)


def _explain(ax: Axes, layers: list[_Layer], highlight: tuple[int, int]) -> None:
    layer, neuron = highlight
    count = f"{layers[layer - 1].size:,} weights" if layers[layer - 1].size > 1 else "1 weight"
    words = f"dark: row {neuron} of {symbol(f'W{layer}')}, the {count} of neuron {neuron}"
    write(ax, ax.get_xlim()[1] / 2, 0.16, words)
