"""Figures of the course: readable on a projector, safe for colour-blind readers, with captions."""

import math
from collections.abc import Callable, Mapping, Sequence

import matplotlib as mpl
import numpy as np
import torch
from IPython.display import Markdown, display
from matplotlib.axes import Axes
from matplotlib.colors import PowerNorm
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.ticker import MaxNLocator

from course_utils.pictures import STYLE, png_bundle, to_sharp_png
from course_utils.training import History

BLUE, ORANGE, GREEN, PURPLE, GREY = "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#6E6E6E"
"""Colours of Okabe and Ito's palette (https://jfly.uni-koeln.de/color/), and a grey."""

LINE_STYLES = ((BLUE, "-"), (ORANGE, "--"), (GREEN, "-."), (PURPLE, ":"))
"""Colour and dash of the first, second, ... curve: never the colour alone."""

DIVERGING = "PuOr_r"
"""Colour map for signed values: violet below 0, white at 0, orange above."""

_POINTS_WITH_MARKERS = 20
"""As many points of a curve can be told apart; a single one is seen only by its marker."""

_DPI = 100


def new_figure(width: float = 7.0, height: float = 3.4) -> Figure:
    """Return an empty figure in the course's style; width and height in inches."""
    with mpl.rc_context(STYLE):
        return Figure(figsize=(width, height), dpi=_DPI, layout="constrained", linewidth=1.5)


def show(fig: Figure, caption: str) -> None:
    """Show a figure with its caption.

    Parameters
    ----------
    fig
        Any matplotlib figure.
    caption
        What to see in it, in a sentence or two: it stands under the figure and is its text
        alternative.
    """
    display(
        png_bundle(to_sharp_png(fig), caption),
        # A height would stay as it is where there is no room for the width.
        metadata={"image/png": {"alt": caption, "width": round(fig.bbox.width)}},
        raw=True,
    )
    display(Markdown(f"*{caption}*"))


@mpl.rc_context(STYLE)
def plot_image(image: torch.Tensor, title: str = "", ax: Axes | None = None) -> Axes:
    """Draw one image, grey (H, W) or colour (3, H, W): uint8 to 255, or floats from 0 to 1."""
    ax = ax or _axes(3.0, 3.0)
    white = 255 if image.dtype == torch.uint8 else 1
    pixels = image if image.dim() == 2 else image.permute(1, 2, 0)
    ax.imshow(pixels.numpy(force=True), cmap="gray", vmin=0, vmax=white)
    ax.set_title(title)
    ax.set_axis_off()
    return ax


@mpl.rc_context(STYLE)
def plot_weights(
    weights: torch.Tensor,
    title: str = "",
    ax: Axes | None = None,
    largest: float | None = None,
) -> Axes:
    """Draw weights of shape (H, W): orange above 0, violet below, white at 0.

    `largest` is the size of the darkest, so that several pictures can share one scale; without it,
    that of the largest weight.
    """
    ax = ax or _axes(3.9, 3.0)
    limit = weights.abs().max().item() if largest is None else largest
    picture = _show_signed(weights, limit or 1.0, title, ax)
    ax.figure.colorbar(picture, ax=ax, label="weight")
    return ax


def _show_signed(values: torch.Tensor, limit: float, title: str, ax: Axes) -> AxesImage:
    picture = ax.imshow(values.numpy(force=True), cmap=DIVERGING, vmin=-limit, vmax=limit)
    ax.set_title(title)
    ax.set_axis_off()
    return picture


def plot_images(images: torch.Tensor, titles: Sequence[str], columns: int = 5) -> Figure:
    """Draw images, (N, H, W) or (N, 3, H, W), in rows of `columns`, each with its title."""
    return _in_rows(images, titles, columns, plot_image)


def plot_kernels(kernels: torch.Tensor, titles: Sequence[str], columns: int = 6) -> Figure:
    """Draw signed values of shape (N, H, W) in rows of `columns`, on one scale of colours."""
    limit = kernels.abs().max().item() or 1.0

    def plot(kernel: torch.Tensor, title: str, ax: Axes) -> None:
        _show_signed(kernel, limit, title, ax)

    return _in_rows(kernels, titles, columns, plot)


def _in_rows(
    images: torch.Tensor, titles: Sequence[str], columns: int, plot: Callable[..., object]
) -> Figure:
    rows = -(-len(images) // columns)
    fig = new_figure(1.5 * columns, 1.75 * rows)
    with mpl.rc_context(STYLE | {"axes.titlesize": 10}):
        for position, (image, title) in enumerate(zip(images, titles, strict=True), start=1):
            plot(image, title, ax=fig.add_subplot(rows, columns, position))
    return fig


@mpl.rc_context(STYLE)
def plot_curves(
    x: torch.Tensor,
    curves: Mapping[str, torch.Tensor],
    title: str = "",
    xlabel: str = "z",
    ax: Axes | None = None,
) -> Axes:
    """Draw up to four curves over the same x, each of shape (points,), with a legend."""
    if len(curves) > len(LINE_STYLES):
        raise ValueError(f"only {len(LINE_STYLES)} curves can be told apart, not {len(curves)}")
    ax = ax or _axes(5.0, 3.2)
    for (name, y), (colour, dash) in zip(curves.items(), LINE_STYLES, strict=False):
        ax.plot(x.numpy(force=True), y.numpy(force=True), color=colour, linestyle=dash, label=name)
    ax.axhline(0, color=GREY, linewidth=0.8)
    ax.axvline(0, color=GREY, linewidth=0.8)
    ax.set(title=title, xlabel=xlabel)
    ax.legend(frameon=False)
    return ax


@mpl.rc_context(STYLE)
def plot_scores(
    scores: torch.Tensor, names: Sequence[str], title: str = "", ax: Axes | None = None
) -> Axes:
    """Draw scores of shape (K,) as horizontal bars; the largest is hatched and bold."""
    ax = ax or _axes(6.0, 3.6)
    best = int(scores.argmax())
    bars = ax.barh(
        names, scores.tolist(), color=[ORANGE if k == best else BLUE for k in range(len(names))]
    )
    bars[best].set_hatch("//")
    ax.get_yticklabels()[best].set_fontweight("bold")
    ax.axvline(0, color=GREY, linewidth=0.8)
    ax.invert_yaxis()
    ax.set(title=title, xlabel="score (logit)")
    return ax


def plot_history(history: History, title: str = "", epochs: int | None = None) -> Figure:
    """Draw the losses and the validation accuracy, if any, of a training, epoch by epoch.

    Parameters
    ----------
    history
        A training, which may still run.
    title
        What was trained.
    epochs
        Length of the axis of epochs while the training runs, so that it stays as it is.
    """
    if history.val_accuracy:
        losses, accuracy = side_by_side(2)
        accuracy.set(title="validation accuracy", xlabel="epoch", ylabel="share correct")
        curves = {
            "training": (losses, history.train_loss),
            "validation": (losses, history.val_loss),
            "validation accuracy": (accuracy, history.val_accuracy),
        }
    else:
        losses = _axes(4.6, 3.2)
        curves = {"training": (losses, history.train_loss)}
    marker = "o" if len(history) <= _POINTS_WITH_MARKERS else ""
    for (name, (ax, values)), (colour, dash) in zip(curves.items(), LINE_STYLES, strict=False):
        numbers = range(1, len(values) + 1)
        ax.plot(numbers, values, color=colour, linestyle=dash, marker=marker, label=name)
        ax.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
        if epochs:
            ax.set_xlim(0.5, epochs + 0.5)
    losses.legend(frameon=False)
    losses.set(title=title, xlabel="epoch", ylabel="mean loss")
    if epochs:  # the first epoch is nearly always the worst: what it needs is enough for all
        finite = filter(math.isfinite, history.train_loss + history.val_loss)
        losses.set_ylim(0, 1.05 * max(finite, default=1.0))
        if history.val_accuracy:
            accuracy.set_ylim(min(0.9, math.floor(10 * min(history.val_accuracy)) / 10), 1)
    return losses.figure


@mpl.rc_context(STYLE)
def plot_bars(
    values: Mapping[str, float],
    title: str = "",
    xlabel: str = "",
    number_format: str = "{:.2f}",
    ax: Axes | None = None,
) -> Axes:
    """Draw named values from 0 up as horizontal bars, the first on top, each with its number."""
    ax = ax or _axes(6.0, 0.5 * len(values) + 1.2)
    bars = ax.barh(list(values), list(values.values()), color=BLUE)
    ax.bar_label(bars, fmt=number_format, padding=4)
    ax.margins(x=0.16)  # room for the numbers
    ax.invert_yaxis()
    ax.set(title=title, xlabel=xlabel)
    return ax


@mpl.rc_context(STYLE)
def plot_spread(
    values: Mapping[str, torch.Tensor], title: str = "", ax: Axes | None = None
) -> Axes:
    """Draw repeated measurements, each of shape (repeats,), one row for each name.

    Strokes are the single values, a dot their mean, its bar one standard deviation to both sides.
    """
    ax = ax or _axes(6.0, 0.4 * len(values) + 1.2)
    for row, numbers in enumerate(values.values()):
        ax.plot(numbers.tolist(), [row] * len(numbers), "|", color="black", markersize=10)
        spread = numbers.std().item()
        ax.errorbar(numbers.mean().item(), row, xerr=spread, fmt="o", color=BLUE, capsize=4)
    ax.set_yticks(range(len(values)), list(values))
    ax.set_ylim(len(values) - 0.5, -0.5)
    ax.grid(axis="x", alpha=0.4)
    ax.set_title(title)
    return ax


@mpl.rc_context(STYLE)
def plot_confusion(
    counts: torch.Tensor, names: Sequence[str], title: str = "", ax: Axes | None = None
) -> Axes:
    """Draw how often each true class (row) was taken for each class (column), as numbers.

    The shade of a cell is its share of the row; `counts` has shape (K, K).
    """
    ax = ax or _axes(7.2, 6.2)
    shares = counts / counts.sum(dim=1, keepdim=True).clamp(min=1)
    norm = PowerNorm(0.5, 0, 1)  # small shares show, too
    ax.imshow(shares.numpy(force=True), cmap="Blues", norm=norm)
    for (row, column), share in zip(np.ndindex(*counts.shape), shares.flatten(), strict=True):
        colour = "white" if share > 0.5 else "black"
        ax.text(column, row, int(counts[row, column]), ha="center", va="center", color=colour)
    ax.set_xticks(range(len(names)), names, rotation=45, ha="right")
    ax.set_yticks(range(len(names)), names)
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.set(title=title, xlabel="answer of the network", ylabel="true class")
    return ax


@mpl.rc_context(STYLE)
def plot_grid(
    values: torch.Tensor,
    names: Sequence[str],
    title: str = "",
    xlabel: str = "",
    ylabel: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Draw numbers from 0 up, shape (K, K), as shades: white is 0, the largest the darkest.

    Small numbers show, too: a shade is for the root of its number. `names` name rows and columns.
    """
    ax = ax or _axes(6.0, 5.4)
    ax.imshow(values.numpy(force=True), cmap="Blues", norm=PowerNorm(0.5, 0, values.max().item()))
    ax.set_xticks(range(len(names)), names)
    ax.set_yticks(range(len(names)), names)
    ax.tick_params(length=0)
    ax.set(title=title, xlabel=xlabel, ylabel=ylabel)
    return ax


def side_by_side(columns: int, width: float = 9.0, height: float = 3.2) -> list[Axes]:
    """Return the axes of a new figure, next to each other; width and height in inches."""
    fig = new_figure(width, height)
    with mpl.rc_context(STYLE):
        return [fig.add_subplot(1, columns, position) for position in range(1, columns + 1)]


def _axes(width: float, height: float) -> Axes:
    return side_by_side(1, width, height)[0]
