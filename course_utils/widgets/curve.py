"""Chapter 07: a curve of bumps through noisy points, under a regulariser of any strength."""

import numpy as np
import torch

from course_utils.instrument import Instrument

MAX_POINTS = 40

_GOLDEN = (5**0.5 - 1) / 2
"""Steps of this length, wrapped around, spread any number of points evenly."""

_SEED, _DRAWN = 7, 100
"""The noise of the first sample: its seed, and how many numbers are drawn at once."""


def explore_curve() -> Instrument:
    """Return the widget: drag points, choose bumps and a regulariser, overlay many samples."""
    settings = {"noise": _standard_noise(MAX_POINTS).tolist()}
    return Instrument("curve", settings=settings, picture="curve")


def noisy_points(count: int, noise: float = 0.3) -> tuple[torch.Tensor, torch.Tensor]:
    """Return x and y of the widget's first `count` points, float64, shape (count,) each.

    They lie on y = sin 2πx, but for `noise` in standard deviations; more points keep the first
    ones.

    Raises
    ------
    ValueError
        `count` is not from 1 to `MAX_POINTS`.
    """
    if not 1 <= count <= MAX_POINTS:
        raise ValueError(f"count must be from 1 to {MAX_POINTS}, not {count}")
    x = (0.5 + _GOLDEN * np.arange(count)) % 1
    y = np.sin(2 * np.pi * x) + noise * _standard_noise(count)
    return torch.from_numpy(x), torch.from_numpy(y)


def _standard_noise(count: int) -> np.ndarray:
    return np.random.default_rng(_SEED).standard_normal(_DRAWN)[:count]
