"""Chapter 15: points become noise, and noise becomes points, step by step."""

import math

import numpy as np
import torch
from torch import nn

from course_utils.instrument import Instrument, Picture
from course_utils.plotting import BLUE, GREY, ORANGE, new_figure
from course_utils.widgets.dense import described, stack_modules
from course_utils.widgets.images import evenly, require_points, require_tensors
from course_utils.widgets.sequential import parameters_of

MOST = 500
"""As many points of the data are shown."""

MOST_STEPS = 1000
MOST_PARAMETERS = 100_000
"""300 points go through them at every step, in the page."""

_NEEDED = (
    "explore_denoising needs a network from (x, y, t/T) to the two numbers of the predicted noise, "
    "an nn.Sequential of Linear and ReLU, SiLU or Tanh, such as nn.Sequential(nn.Linear(3, 128), "
    "nn.SiLU(), nn.Linear(128, 128), nn.SiLU(), nn.Linear(128, 2))"
)
_TEXT = (
    "Widget: points become noise, and noise becomes points (run the cell to move it).\n"
    "The points of the data without noise, after half of the steps and after all of them."
)

_WIDTH, _HEIGHT = 8.2, 2.9
"""Inches of the picture that stands in where no script runs."""

_ROOM = 1.05


def explore_denoising(
    model: nn.Sequential, schedule: torch.Tensor, points: torch.Tensor
) -> Instrument:
    """Return the widget: points that are noised at once, and random ones denoised step by step.

    Parameters
    ----------
    model
        An `nn.Sequential` of Linear and ReLU, SiLU or Tanh from (x, y, t/T) to the predicted noise
        (2 numbers), where t from 0 to T - 1 is the place in `schedule`.
    schedule
        alpha_bar of each step, the product of the alphas up to it: shape (T,), falling from nearly
        1 to nearly 0.
    points
        The data, floats of shape (N, 2). Of more than `MOST` some are shown, evenly spread.

    Raises
    ------
    ValueError
        One of them is not like that; the message says what is needed.
    """
    modules = stack_modules(model, _NEEDED, 3, 2)
    require_tensors(schedule=schedule, points=points)
    alpha_bar = _schedule(schedule)
    shown = _points(points)
    parameters = np.concatenate(parameters_of(modules))
    if parameters.size > MOST_PARAMETERS:
        raise ValueError(
            f"this network has {parameters.size:,} parameters; explore_denoising shows those of up "
            f"to {MOST_PARAMETERS:,}. Make its hidden layers smaller."
        )
    parts = (parameters, alpha_bar.numpy(), shown.numpy().ravel())
    data = b"".join(part.astype("<f4").tobytes() for part in parts)
    settings = {
        "layers": described(modules),
        "steps": len(alpha_bar),
        "count": len(shown),
        "reach": _reach(shown),
    }
    picture = _picture(alpha_bar, shown, settings["reach"])
    return Instrument("denoising", settings=settings, data=data, picture=picture)


def _schedule(schedule: torch.Tensor) -> torch.Tensor:
    alpha_bar = schedule.detach().cpu().float()
    needed = "schedule must be alpha_bar, the products of the alphas up to each step"
    if alpha_bar.dim() != 1 or not 2 <= len(alpha_bar) <= MOST_STEPS:
        raise ValueError(
            f"{needed}, of shape (T,) with 2 to {MOST_STEPS:,} steps, not of shape "
            f"{tuple(schedule.shape)}"
        )
    is_falling = bool((alpha_bar[1:] < alpha_bar[:-1]).all())
    if not is_falling or not 0 < alpha_bar[-1] < alpha_bar[0] <= 1:
        raise ValueError(
            f"{needed}: it falls at every step, from nearly 1 to nearly 0 but never to 0. From the "
            "betas you get it by torch.cumprod(1 - beta, dim=0)."
        )
    return alpha_bar


def _points(points: torch.Tensor) -> torch.Tensor:
    require_points("points", points)
    if not len(points) or not points.isfinite().all():
        raise ValueError("points must be at least one, and none NaN or infinite")
    return points.detach().cpu().float()[evenly(len(points), MOST)]


def _reach(points: torch.Tensor) -> float:
    """Return the end of both axes: the data and nearly all noise are inside."""
    return max(3.0, math.ceil(2 * _ROOM * float(points.abs().max())) / 2)


def _picture(alpha_bar: torch.Tensor, points: torch.Tensor, reach: float) -> Picture:
    """Return a picture of the data on their way into noise."""
    noise = torch.randn(points.shape, generator=torch.Generator().manual_seed(0))
    figure = new_figure(_WIDTH, _HEIGHT)
    axes = figure.subplots(1, 3, sharey=True)
    steps = len(alpha_bar)
    for ax, t, colour in zip(axes, (0, steps // 2, steps), (BLUE, GREY, ORANGE), strict=True):
        kept = alpha_bar[t - 1] if t else torch.tensor(1.0)
        x, y = (kept.sqrt() * points + (1 - kept).sqrt() * noise).T
        ax.plot(x, y, "o", color=colour, markersize=2.5)
        ax.set(title=f"after {t} steps", xlim=(-reach, reach), ylim=(-reach, reach), aspect=1)
    return Picture.of(figure, _TEXT)
