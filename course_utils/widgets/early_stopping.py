"""Chapter 08: patience and minimum improvement over recorded validation curves."""

import math
from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.ticker import MultipleLocator
from torch import nn

from course_utils.plotting import BLUE, GREEN, GREY, ORANGE, new_figure
from course_utils.training import EarlyStopping
from course_utils.widgets.explorer import Explorer, choice, freeze_layout, int_slider, slider

CURVES = {
    "overfitting": (
        *(1.628, 1.020, 0.830, 0.738, 0.703, 0.657, 0.621, 0.600, 0.622, 0.603),
        *(0.575, 0.560, 0.558, 0.543, 0.551, 0.548, 0.551, 0.542, 0.557, 0.576),
        *(0.582, 0.558, 0.591, 0.574, 0.586, 0.570, 0.592, 0.582, 0.586, 0.584),
    ),
    "noisy": (
        *(0.768, 0.623, 0.584, 0.585, 0.631, 0.578, 0.601, 0.581, 0.506, 0.567),
        *(0.613, 0.553, 0.574, 0.537, 0.589, 0.600, 0.527, 0.576, 0.626, 0.559),
        *(0.625, 0.647, 0.597, 0.590, 0.609, 0.658, 0.647, 0.638, 0.692, 0.678),
    ),
    "plateau, then lower lr": (
        *(0.508, 0.511, 0.501, 0.520, 0.583, 0.617, 0.532, 0.528, 0.549, 0.624),
        *(0.480, 0.469, 0.466, 0.465, 0.467, 0.465, 0.464, 0.467, 0.464, 0.467),
        *(0.467, 0.466, 0.466, 0.466, 0.466, 0.466, 0.466, 0.466, 0.466, 0.466),
    ),
}
"""Validation losses after 30 epochs of real runs on Fashion-MNIST.

Recorded once, with fixed seeds; `tests/widgets/test_early_stopping.py` records them again.
"""

_EPOCHS = 30
_LARGEST_MIN_DELTA = 0.1


@dataclass(frozen=True)
class StoppingNumbers:
    """Where early stopping ends a recorded run."""

    values: tuple[float, ...]
    """Validation loss after every epoch."""
    to_beat: tuple[float, ...]
    """What the loss of each epoch had to fall below, as long as the run went on; at first inf."""
    best: int
    """Epoch, from 0, whose weights come back."""
    patience: int
    stopped: bool
    """Whether the patience was used up before the end of the recording."""

    @property
    def last(self) -> int:
        """The last epoch that was trained, from 0."""
        return len(self.to_beat) - 1


def compute_stopping(curve: str, patience: int, min_delta: float) -> StoppingNumbers:
    """Let a stopper follow one of `CURVES`."""
    values, stopper, model = CURVES[curve], EarlyStopping(patience, min_delta), nn.Identity()
    to_beat: list[float] = []
    best = 0
    for epoch, value in enumerate(values):
        to_beat.append(stopper.best - min_delta)
        stopper.step(value, model)
        if stopper.since_best == 0:
            best = epoch
        if stopper.stopped:
            break
    return StoppingNumbers(values, tuple(to_beat), best, patience, stopper.stopped)


class StoppingScene:
    """The curve as far as the run goes and beyond, the bar to pass, and what is restored."""

    def __init__(self):
        self.figure = new_figure(8.6, 3.9)
        self.axes = ax = self.figure.subplots()
        (self.beyond,) = ax.plot([], [], ":", color=GREY, label="what would have come")
        (self.trained,) = ax.plot([], [], "o-", color=BLUE, ms=4, label="validation loss")
        (self.bar,) = ax.plot(
            [], [], "--", color=GREEN, linewidth=1.5, drawstyle="steps-mid", label="to fall below"
        )
        self.stop = ax.axvline(0, color=ORANGE, linestyle="-.", linewidth=1.5, label="stop")
        (self.best,) = ax.plot([], [], "s", color=ORANGE, mec="black", ms=11, label="restored")
        ax.set(xlim=(-0.5, _EPOCHS - 0.5), xlabel="epoch", ylabel="validation loss")
        ax.xaxis.set_major_locator(MultipleLocator(5))
        ax.yaxis.set_major_locator(MultipleLocator(0.05))
        self.curve = None
        self._fit(CURVES["overfitting"])
        ax.legend(loc="upper center", bbox_to_anchor=(0.5, 1.14), ncols=5, frameon=False)
        ax.get_legend().set_zorder(-1)
        freeze_layout(self.figure)

    def _fit(self, values: tuple[float, ...]) -> None:
        """Choose the vertical range for a curve: its first epochs may leave the picture."""
        if values is self.curve:
            return
        self.curve = values
        self.axes.set_ylim(min(values) - _LARGEST_MIN_DELTA - 0.02, max(values[2:]) + 0.02)

    def draw(self, numbers: StoppingNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        self._fit(numbers.values)
        epochs, last = range(_EPOCHS), numbers.last
        self.trained.set_data(epochs[: last + 1], numbers.values[: last + 1])
        self.beyond.set_data(epochs[last:], numbers.values[last:])
        self.bar.set_data(epochs[1 : last + 1], numbers.to_beat[1:])
        self.stop.set_xdata([last, last])
        self.stop.set_visible(numbers.stopped)
        self.best.set_data([numbers.best], [numbers.values[numbers.best]])
        return self.figure


def describe_stopping(numbers: StoppingNumbers) -> str:
    """Say where the run stops, what it restores and what stopping missed."""
    values, best = numbers.values, numbers.best
    restored = f"restores epoch {best}, loss {values[best]:.3f}"
    if numbers.stopped:
        saved = len(values) - 1 - numbers.last
        text = f"It stops after epoch {numbers.last} and {restored}; {saved} of {len(values)} "
        text += "epochs are saved. "
    else:
        text = f"The patience of {numbers.patience} is never used up: all {len(values)} epochs are "
        text += f"trained. It {restored}. "
    lowest = min(values)
    if math.isclose(lowest, values[best]):
        return text + "That is the lowest loss of the whole recording."
    where = values.index(lowest)
    when = "never trained" if where > numbers.last else "trained, but not kept"
    return text + f"The lowest loss of the recording, {lowest:.3f} in epoch {where}, is {when}."


def explore_stopping() -> Explorer:
    """Return the widget: a recorded curve, patience and minimum improvement."""
    return Explorer(
        "where early stopping ends a run",
        {
            "curve": choice("recorded run", CURVES, "overfitting"),
            "patience": int_slider("patience", 3, 1, 20),
            "min_delta": slider("min_delta", 0.0, 0.0, _LARGEST_MIN_DELTA, 0.01),
        },
        compute_stopping,
        StoppingScene().draw,
        describe_stopping,
    )
