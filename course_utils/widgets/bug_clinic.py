"""Chapter 09: the learning rate of a step schedule, moved once an epoch or once a batch."""

import math
from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure

from course_utils.plotting import BLUE, GREY, new_figure
from course_utils.widgets.explorer import (
    Explorer,
    choice,
    freeze_layout,
    given,
    int_slider,
    log_slider,
    slider,
)

LR, EPOCHS = 1e-3, 20
"""Learning rate at the start, and length of the training."""

STANDSTILL = 1e-9
"""A step of this size no longer changes a weight of 0.1 in float32."""

_LOWEST = -12.5
"""Logarithm of the learning rate at the lower edge of the picture."""

_SMALLEST_FLOAT = -323.3
"""Logarithm of the smallest positive float64."""


@dataclass(frozen=True)
class ScheduleNumbers:
    """The learning rate over a training."""

    per_batch: bool
    """Whether the scheduler moves after every batch, or after every epoch."""
    step_size: int
    gamma: float
    batches: int
    """Number of batches in an epoch."""
    positions: np.ndarray
    """When the rate changes, in epochs, start and end included, shape (changes + 2,)."""
    powers: np.ndarray
    """Logarithm to base 10 of the rate from there on, same shape."""

    def changes_after(self, epochs: int) -> int:
        """Return how often the rate has been multiplied by gamma after some epochs."""
        return epochs * (self.batches if self.per_batch else 1) // self.step_size

    def power_after(self, epochs: int) -> float:
        """Return the logarithm of the rate after some epochs."""
        return math.log10(LR) + self.changes_after(epochs) * math.log10(self.gamma)

    @property
    def standstill(self) -> int | None:
        """Batch of the training, from 1 on, before which the rate falls below `STANDSTILL`."""
        if self.gamma == 1:
            return None
        distance = (math.log10(STANDSTILL) - math.log10(LR)) / math.log10(self.gamma)
        changes = math.floor(distance + 1e-9) + 1
        batch = changes * self.step_size * (1 if self.per_batch else self.batches) + 1
        return batch if batch <= EPOCHS * self.batches else None


def compute_schedule(stepped: str, step_size: int, gamma: float, batches: int) -> ScheduleNumbers:
    """Follow a StepLR over `EPOCHS` epochs, down to the lower edge of the picture."""
    per_batch = stepped == "batch"
    calls = EPOCHS * (batches if per_batch else 1)
    changes = calls // step_size
    if gamma < 1:
        changes = min(changes, math.ceil((_LOWEST - math.log10(LR)) / math.log10(gamma)))
    else:
        changes = 0
    numbers = np.arange(changes + 1)
    positions = numbers * step_size / (batches if per_batch else 1)
    powers = math.log10(LR) + numbers * math.log10(gamma)
    return ScheduleNumbers(
        per_batch,
        step_size,
        gamma,
        batches,
        np.append(positions, EPOCHS),
        np.append(powers, powers[-1]),
    )


class ScheduleScene:
    """The rate over the first epoch and over all epochs, on a logarithmic scale."""

    def __init__(self):
        self.figure = new_figure(9.4, 3.4)
        axes = self.figure.subplots(1, 2, sharey=True)
        self.curves = [
            ax.plot([], [], color=BLUE, drawstyle="steps-post", zorder=3)[0] for ax in axes
        ]
        for ax, end, title in zip(axes, (1, EPOCHS), ("the first epoch", "20 epochs"), strict=True):
            standstill = math.log10(STANDSTILL)
            ax.axhspan(_LOWEST, standstill, facecolor="none", edgecolor=GREY, hatch="//", alpha=0.4)
            ax.set(xlim=(-0.02 * end, end), ylim=(_LOWEST, -2.5), title=title)
            ax.set_yticks([-3, -6, -9, -12], ["1e-3", "1e-6", "1e-9", "1e-12"])
        axes[0].set(xlabel="share of the epoch", ylabel="learning rate")
        axes[1].set(xlabel="epoch", xticks=range(0, EPOCHS + 1, 5))
        note = axes[1].text(EPOCHS - 0.5, -11.5, "weights of 0.1 stand still", ha="right", zorder=2)
        note.set_bbox({"facecolor": "white", "edgecolor": "none", "pad": 2})
        freeze_layout(self.figure)

    def draw(self, numbers: ScheduleNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        for curve in self.curves:
            curve.set_data(numbers.positions, numbers.powers)
        return self.figure


def describe_schedule(numbers: ScheduleNumbers) -> str:
    """Say the rate after the first and the last epoch, and where the training stands still."""
    called = f"scheduler.step() once {'a batch' if numbers.per_batch else 'an epoch'}"
    times = numbers.changes_after(1)
    changed = f"has been multiplied {_times(times)} by {given(numbers.gamma)} and is"
    text = (
        f"{called}: after the first epoch the learning rate {changed if times else 'is still'} "
        f"{_scientific(numbers.power_after(1))}; after {EPOCHS} epochs it is "
        f"{_scientific(numbers.power_after(EPOCHS))}. "
    )
    batch = numbers.standstill
    if batch is None:
        return f"{text}It stays above 1e-9 all the time."
    epoch, batch = divmod(batch - 1, numbers.batches)
    return f"{text}It falls below 1e-9 before batch {batch + 1} of epoch {epoch + 1}."


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _scientific(power: float) -> str:
    """Return 10**power with two digits, also where a float would be 0."""
    if power < _SMALLEST_FLOAT:
        return "0 (too small for any float)"
    exponent = math.floor(power + 1e-6)
    return f"{10 ** (power - exponent):.1f}e{exponent}"


def explore_schedule() -> Explorer:
    """Return the widget: a step schedule, moved once an epoch or once a batch."""
    return Explorer(
        "the learning rate of a step schedule",
        {
            "stepped": choice("step() once a", ("epoch", "batch"), "batch"),
            "step_size": log_slider("step_size", 5, 1, 10_000, 0.1, whole=True),
            "gamma": slider("gamma", 0.1, 0.05, 1.0, 0.05),
            "batches": int_slider("batches an epoch", 938, 1, 938),
        },
        compute_schedule,
        ScheduleScene().draw,
        describe_schedule,
    )
