"""Controls above a picture that follows them: what every `explore_*` function returns.

An `explore_*` function is made of a pure ``compute_*(...) -> numbers``, a scene whose
``draw(numbers)`` returns the figure, and a sentence ``describe_*(numbers)`` that says what the
picture shows. A scene keeps its axes and artists and only moves them, which makes a slider several
times as quick as a new figure; what it draws depends on the numbers alone.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import ipywidgets as widgets
from matplotlib.figure import Figure

from course_utils.plotting import png_bundle, to_png

_LABEL_WIDTH = "11em"


class Explorer(widgets.VBox):
    """Controls above a picture that follows them.

    Parameters
    ----------
    name
        What it is, for readers without a kernel: "one neuron".
    controls
        ipywidgets by parameter name; their `description` is the visible label.
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
        controls: Mapping[str, widgets.ValueWidget],
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
        self.picture.value = to_png(figure)
        self.picture.layout.width = f"{figure.bbox.width:.0f}px"
        self.description = self._describe(numbers)
        self.caption.value = f'<div role="status">{self.description}</div>'

    def __repr__(self) -> str:
        labels = ", ".join(control.description for control in self.controls.values())
        return f"Widget: {self.name} (move with a running kernel: {labels}).\n{self.description}"

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        bundle = super()._repr_mimebundle_(**kwargs)
        return {**bundle, **png_bundle(self.picture.value, repr(self))}


def slider(label: str, value: float, low: float, high: float, step: float = 0.1) -> widgets.Widget:
    """Return a labelled slider; its number can be edited as text."""
    return widgets.FloatSlider(
        value=value, min=low, max=high, step=step, readout_format=".2f", **_look(label)
    )


def int_slider(label: str, value: int, low: int, high: int) -> widgets.Widget:
    """Return a labelled slider over whole numbers; its number can be edited as text."""
    return widgets.IntSlider(value=value, min=low, max=high, **_look(label))


def log_slider(label: str, value: float, low: float, high: float) -> widgets.Widget:
    """Return a labelled slider on which equal ways multiply by equal factors."""
    return widgets.FloatLogSlider(
        value=value,
        min=math.log10(low),
        max=math.log10(high),
        step=0.02,
        readout_format=".4f",
        **_look(label),
    )


def choice(label: str, options: Iterable[str], value: str) -> widgets.Widget:
    """Return a labelled choice as a row of buttons.

    A drop-down list would be no choice for the keyboard: in JupyterLab the arrow keys and letters
    pressed in it act on the cells of the notebook.
    """
    return widgets.ToggleButtons(
        options=list(options),
        value=value,
        description=label,
        tooltip="",
        style={"description_width": _LABEL_WIDTH, "button_width": "auto"},
        layout=widgets.Layout(display="flex", flex_flow="row", max_width="100%"),
    )


def _look(label: str) -> dict[str, Any]:
    """Return what all controls have in common: they stand in line under each other."""
    return {
        "description": label,
        "tooltip": "",
        "style": {"description_width": _LABEL_WIDTH},
        "layout": widgets.Layout(width="34em", max_width="100%"),
    }


def freeze_layout(fig: Figure) -> None:
    """Arrange the axes once and for all, so that they stay in place when a slider moves."""
    fig.draw_without_rendering()
    fig.set_layout_engine("none")
