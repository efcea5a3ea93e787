"""Chapter 07: recorded trainings by remedy, strength and seed."""

from collections.abc import Mapping

import numpy as np
import torch
from matplotlib.axes import Axes

from course_utils.instrument import Instrument, Picture
from course_utils.pictures import to_sharp_png
from course_utils.plotting import BLUE, ORANGE, new_figure

Sweep = Mapping[str, Mapping[float, torch.Tensor]]
"""Recorded trainings by remedy and strength, weakest first; the first strength is 0, off.

A recording has shape (rounds, 4), or (seeds, rounds, 4): loss and accuracy of the training images,
then those of the validation images, measured after every round.
"""

_TEXT = (
    "Widget: recorded trainings by remedy and strength (run the cell to move it).\n"
    "Training and validation accuracy at the end, over the strengths of each remedy."
)

_WIDTH, _HEIGHT = 8.2, 2.6
"""Inches of the picture that stands in where no script runs."""


def explore_strengths(sweep: Sweep, steps: int = 50) -> Instrument:
    """Return the widget: recorded trainings, by remedy and strength.

    Parameters
    ----------
    sweep
        The recordings; see `Sweep`.
    steps
        How many steps a round took.

    Raises
    ------
    ValueError
        There is no recording, they have different shapes, a remedy does not begin with strength 0,
        or a number is not finite.
    """
    recordings = {name: _stacked(name, found) for name, found in sweep.items()}
    shapes = {each.shape[1:] for each in recordings.values()}
    if len(shapes) != 1:
        raise ValueError(
            f"all remedies must have the same seeds and rounds, not {shapes or 'none'}"
        )
    [(seeds, rounds, _)] = shapes
    settings = {
        "remedies": [
            {"name": name, "strengths": [float(strength) for strength in found]}
            for name, found in sweep.items()
        ],
        "seeds": seeds,
        "rounds": rounds,
        "steps": steps,
    }
    data = b"".join(each.astype("<f4").tobytes() for each in recordings.values())
    picture = Picture(_picture(sweep, recordings), round(100 * _WIDTH), _TEXT)
    return Instrument("strengths", settings=settings, data=data, picture=picture)


def _stacked(name: str, found: Mapping[float, torch.Tensor]) -> np.ndarray:
    """Return the recordings of a remedy, shape (strengths, seeds, rounds, 4)."""
    if not found or next(iter(found)) != 0:
        raise ValueError(f"the first strength of {name!r} must be 0, which is off")
    each = [torch.as_tensor(recording).detach().cpu().double() for recording in found.values()]
    shapes = {tuple(recording.shape) for recording in each}
    shape = next(iter(shapes))
    if len(shapes) > 1 or len(shape) not in (2, 3) or shape[-1] != 4 or 0 in shape:
        raise ValueError(
            f"the recordings of {name!r} must all have the shape (rounds, 4) or "
            f"(seeds, rounds, 4), not {', '.join(map(str, sorted(shapes)))}"
        )
    stacked = torch.stack(each).numpy().reshape(len(each), -1, *shape[-2:])
    if not np.isfinite(stacked).all():
        raise ValueError(f"the recordings of {name!r} hold numbers that are NaN or infinite")
    return stacked


def _picture(sweep: Sweep, recordings: Mapping[str, np.ndarray]) -> bytes:
    figure = new_figure(_WIDTH, _HEIGHT)
    axes = figure.subplots(1, len(sweep), sharey=True, squeeze=False)[0]
    for ax, (name, found) in zip(axes, sweep.items(), strict=True):
        _draw(ax, recordings[name][:, :, -1], list(found))
        ax.set(title=name, xlabel="strength")
    axes[0].set_ylabel("accuracy at the end")
    axes[-1].legend(frameon=False, fontsize=9)
    return to_sharp_png(figure)


def _draw(ax: Axes, ends: np.ndarray, strengths: list[float]) -> None:
    """Draw the accuracies at the end, shape (strengths, seeds, 4), with the range of the seeds."""
    positions = range(len(strengths))
    for column, label, style, colour in (
        (1, "training", "s--", BLUE),
        (3, "validation", "o-", ORANGE),
    ):
        values = ends[:, :, column]
        ax.plot(positions, values.mean(axis=1), style, color=colour, label=label, markersize=5)
        ax.fill_between(positions, values.min(axis=1), values.max(axis=1), color=colour, alpha=0.25)
    ax.set_xticks(positions, [f"{strength:g}" if strength else "off" for strength in strengths])
