"""A convolutional network as boxes: the feature maps after each step, to scale."""

from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib as mpl
import torch
from matplotlib.axes import Axes

from course_utils.diagrams.canvas import (
    INK,
    PALE_BLUE,
    SMALL,
    WIDEST,
    arrow,
    box,
    picture,
    sheet,
    write,
)
from course_utils.pictures import STYLE
from course_utils.plotting import BLUE

_TALLEST = 1.2  # inches: the side of the largest map
_SHIFT, _DEEPEST = 0.055, 0.55  # inches between two maps of a stack, and of a whole stack at most
_BAR, _BAR_UP_TO = 0.16, 1.3  # inches: width of a column of neurons, and height of the largest
_GAP, _ABOVE, _BELOW = 0.56, 0.62, 0.5

Shape = tuple[int, int, int] | tuple[int]


@dataclass(frozen=True)
class _Stage:
    shape: Shape
    width: float
    height: float
    shift: float = 0.0
    """Inches from one map to the next, to the right and up."""


@mpl.rc_context(STYLE)
def draw_maps(
    shapes: Sequence[Shape],
    steps: Sequence[str],
    image: torch.Tensor | None = None,
    title: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Draw what a convolutional network makes of an image, step by step.

    Parameters
    ----------
    shapes
        Of the image and of the output of each step: (channels, rows, columns), drawn as a stack of
        maps, or (neurons,), drawn as a column. The sides of all maps are to scale.
    steps
        What leads from one shape to the next, such as "convolution" or "dense"; one fewer.
    image
        A picture (H, W) that stands in the first box.
    """
    shapes = [tuple(shape) for shape in shapes]
    if not 2 <= len(shapes) <= 9:
        raise ValueError(f"{len(shapes)} shapes: give 2 to 9, of the image and after each step")
    if len(steps) != len(shapes) - 1:
        raise ValueError(f"{len(steps)} steps between {len(shapes)} shapes: give one fewer")
    for shape in shapes:
        if len(shape) not in (1, 3) or min(shape) < 1:
            raise ValueError(f"a shape {shape}: give (channels, rows, columns) or (neurons,)")
    stages = _stages(shapes)
    width = sum(stage.width for stage in stages) + _GAP * len(steps) + 0.3
    tallest = max(stage.height for stage in stages)
    middle = _BELOW + tallest / 2
    ax = sheet(round(min(width, WIDEST), 2), _BELOW + tallest + _ABOVE, title, ax)
    gap = _GAP - max(0, width - WIDEST) / len(steps)
    x, ends = 0.15, []
    for k, stage in enumerate(stages):
        _draw(ax, stage, x, middle, image if k == 0 else None)
        words = " × ".join(f"{size:,}" for size in stage.shape)
        write(ax, x + stage.width / 2, _BELOW - 0.25, words, SMALL, weight="bold")
        ends.append((x, x + stage.width))
        x += stage.width + gap
    for step, (_, start), (end, _) in zip(steps, ends, ends[1:], strict=False):
        arrow(ax, (start + 0.06, middle), (end - 0.06, middle))
        write(ax, (start + end) / 2, _BELOW + tallest + _ABOVE / 2, step, SMALL)
    return ax


def _stages(shapes: Sequence[Shape]) -> list[_Stage]:
    side = max((max(shape[1:]) for shape in shapes if len(shape) == 3), default=1)
    most = max((shape[0] for shape in shapes if len(shape) == 1), default=1)
    stages = []
    for shape in shapes:
        if len(shape) == 1:
            stages.append(_Stage(shape, _BAR, _BAR_UP_TO * (0.1 + 0.9 * shape[0] / most)))
            continue
        channels, rows, columns = shape
        shift = min(_SHIFT, _DEEPEST / max(1, channels - 1))
        deep = shift * (channels - 1)
        high, wide = (_TALLEST * size / side for size in (rows, columns))
        stages.append(_Stage(shape, wide + deep, high + deep, shift))
    return stages


def _draw(ax: Axes, stage: _Stage, left: float, middle: float, image: torch.Tensor | None) -> None:
    bottom = middle - stage.height / 2
    look = {"facecolor": PALE_BLUE, "edgecolor": BLUE}
    if len(stage.shape) == 1:
        box(ax, left, bottom, stage.width, stage.height, gid="neurons", **look)
        return
    deep = stage.shift * (stage.shape[0] - 1)
    wide, high = stage.width - deep, stage.height - deep
    for channel in range(stage.shape[0]):  # the last channel is drawn first: it is farthest away
        away = deep - stage.shift * channel
        box(ax, left + away, bottom + away, wide, high, gid="map", zorder=1 + channel / 100, **look)
    if image is not None:
        picture(ax, image, (left, left + wide, bottom, bottom + high), zorder=2)
        box(ax, left, bottom, wide, high, facecolor="none", edgecolor=INK, zorder=3)
