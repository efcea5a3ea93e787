"""Controls above a picture that follows them: what every `explore_*` function returns.

An `explore_*` function is made of a pure ``compute_*(...) -> numbers``, a scene whose
``draw(numbers)`` returns the figure, and a sentence ``describe_*(numbers)`` that says what the
picture shows. A scene keeps its axes and artists and only moves them, which makes a slider several
times as quick as a new figure; what it draws depends on the numbers alone.

Most of the time to draw goes into ticks and labels. `moved_png` keeps them (blitting) until they
change, so a scene that leaves them alone is several times as quick again.
"""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import ipywidgets as widgets
import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.image import AxesImage, imsave
from matplotlib.spines import Spine

from course_utils.pictures import STYLE, png_bundle
from course_utils.present import printable
from course_utils.widgets.number_slider import LABEL_WIDTH, NumberSlider


class Explorer(widgets.VBox):
    """Controls above a picture that follows them.

    Parameters
    ----------
    name
        What it is, for readers without a kernel: "one neuron".
    controls
        By parameter name; each has a `value`, and its `description` is the visible label.
    compute
        Called with the value of every control by name; returns the numbers to draw.
    draw
        Called with the numbers; returns a figure, always of the same size.
    describe
        Returns a sentence on what the picture shows; it stands under the picture.
    """

    def __init__(
        self,
        name: str,
        controls: Mapping[str, widgets.Widget],
        compute: Callable[..., Any],
        draw: Callable[[Any], Figure],
        describe: Callable[[Any], str],
    ):
        self.name = name
        self.controls = dict(controls)
        self._compute, self._draw, self._describe = compute, draw, describe
        self.picture = widgets.Image(format="png", layout=widgets.Layout(max_width="100%"))
        self.caption = widgets.HTML(tooltip="")
        self._update()
        for control in self.controls.values():
            control.observe(lambda change: self._update(), names="value")
        super().__init__([*self.controls.values(), self.picture, self.caption])

    def _update(self) -> None:
        numbers = self._compute(**{name: control.value for name, control in self.controls.items()})
        figure = self._draw(numbers)
        self.description = self._describe(numbers)
        png = moved_png(figure)
        # One right after the other, so that nobody reads the one beside the other's predecessor.
        self.caption.value = f'<div role="status">{self.description}</div>'
        self.picture.value = png
        self.picture.layout.width = f"{figure.bbox.width:.0f}px"

    def __repr__(self) -> str:
        labels = ", ".join(control.description for control in self.controls.values())
        return printable(
            f"Widget: {self.name} (move with a running kernel: {labels}).\n{self.description}"
        )

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        bundle = super()._repr_mimebundle_(**kwargs)
        return {**bundle, **png_bundle(self.picture.value, repr(self))}


def slider(label: str, value: float, low: float, high: float, step: float = 0.1) -> NumberSlider:
    """Return a labelled slider; any number in its range can be typed."""
    return NumberSlider(label, value, low, high, step)


def int_slider(label: str, value: int, low: int, high: int) -> NumberSlider:
    """Return a labelled slider over whole numbers, which can be typed, too."""
    return NumberSlider(label, value, low, high, 1, whole=True)


def log_slider(
    label: str, value: float, low: float, high: float, step: float = 0.02, *, whole: bool = False
) -> NumberSlider:
    """Return a labelled slider on which equal ways multiply by equal factors."""
    return NumberSlider(label, value, low, high, step, log=True, whole=whole)


def choice(label: str, options: Iterable[str], value: str) -> widgets.Widget:
    """Return a labelled choice as a row of buttons.

    A drop-down list would be no choice for the keyboard: in JupyterLab the arrow keys and letters
    pressed in it act on the cells of the notebook.
    """
    buttons = widgets.ToggleButtons(
        options=list(options),
        value=value,
        description=label,
        tooltip="",
        style={"description_width": LABEL_WIDTH, "button_width": "auto"},
        layout=widgets.Layout(max_width="100%"),
    )
    buttons.add_class("widget-inline-hbox")  # the label stands where those of sliders stand
    return buttons


def short(value: float, decimals: int = 2) -> str:
    """Write a number with at most so many decimals and a true minus, without one before zero."""
    return f"{round(value, decimals) + 0.0:g}".replace("-", "−")


def given(value: float) -> str:
    """Write a number that the learner chose: with two decimals, or more if it has them."""
    return max(f"{value:.2f}", f"{value:g}", key=len)


def freeze_layout(fig: Figure) -> None:
    """Arrange the axes once and for all, so that they stay in place when a slider moves."""
    fig.draw_without_rendering()
    fig.set_layout_engine("none")


# --- from figure to picture ---------------------------------------------------------------------


def moved_png(fig: Figure) -> bytes:
    """Return the figure as PNG, drawn as by `to_png` but quickly if it was drawn here before."""
    canvas = fig.canvas if isinstance(fig.canvas, _BlittingCanvas) else _BlittingCanvas(fig)
    canvas.draw_moved()
    stream = io.BytesIO()
    imsave(  # the least compression: a slider waits for it
        stream,
        np.asarray(canvas.buffer_rgba()),
        format="png",
        metadata={"Software": None},
        pil_kwargs={"compress_level": 1},
    )
    return stream.getvalue()


class _BlittingCanvas(FigureCanvasAgg):
    """Keeps the background of a figure: ticks, labels and what lies below zorder 0.

    Everything else in the axes is marked as animated. Then matplotlib leaves it out of the
    background, and a change to it, unlike one to the background, does not make the figure stale.
    """

    _background = None

    @mpl.rc_context(STYLE)
    def draw_moved(self) -> None:
        """Draw the figure, its background only if that has changed."""
        if self._background is None or self.figure.stale:
            self._draw_background()
        else:
            self.restore_region(self._background)
        for artist in _foreground(self.figure):
            artist.draw(self.renderer)
        self.figure.stale = False  # drawing puts the parts of a legend in place

    def _draw_background(self) -> None:
        foreground = list(_foreground(self.figure))
        for artist in foreground:
            artist.set_animated(True)
        # Before Matplotlib 3.11 animated images were drawn all the same.
        images = [one for one in foreground if isinstance(one, AxesImage) and one.get_visible()]
        for image in images:
            image.set_visible(False)
        self.draw()
        for image in images:
            image.set_visible(True)
        self._background = self.copy_from_bbox(self.figure.bbox)


def _foreground(fig: Figure) -> Iterator[Artist]:
    """Yield what is drawn over the background, in the order of drawing."""
    for ax in sorted(fig.axes, key=Artist.get_zorder):
        if ax.get_animated():
            yield ax
        else:
            inside = [artist for artist in ax.get_children() if _is_foreground(artist, ax)]
            yield from sorted(inside, key=Artist.get_zorder)


def _is_foreground(artist: Artist, ax: Axes) -> bool:
    """Return whether something of `ax` is drawn over the background."""
    if isinstance(artist, Spine) and not (ax.axison and ax.get_frame_on()):
        return False  # is not drawn at all
    is_still = artist is ax.patch or isinstance(artist, Axis) or artist.get_zorder() < 0
    return artist.get_animated() or not is_still
