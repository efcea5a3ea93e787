"""Chapter 14: a recording as a wave and as a spectrogram."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from course_utils.instrument import Instrument, Picture
from course_utils.plotting import BLUE, new_figure

RATE = 8000
"""Samples a second, unless another rate is given."""

MOST_WAVES = 12
MOST_SAMPLES = 8_000
"""Of a wave; the page keeps up with a drag."""

LOUDEST = 32767
"""A sample of 1 in the 16 bits that the page gets."""

TONES = (1000, 1060)
"""Hz; they are 60 Hz apart."""
CLICKS = (0.24, 0.26)
"""Seconds; they are 20 ms apart."""
TEST_SIGNAL = "two tones and two clicks"

_TONE_SECONDS = 0.5
_TONE_SIZE = 0.2
_SIZE, _HOP = 128, 64  # of the picture
_QUIETEST = 70  # decibels below the loudest
_TEXT = (
    "Widget: a recording as a wave and as a spectrogram (run the cell to move it).\n"
    "Above the wave, below it how loud each frequency is over time."
)
_WIDTH, _HEIGHT = 8.2, 3.6
_RATES = (1000, 48_000)


def explore_spectrogram(
    waves: Sequence[torch.Tensor] = (), rate: int = RATE, names: Sequence[str] = ()
) -> Instrument:
    """Return the widget: recordings and their spectrograms, by window length and hop.

    After the recordings comes a test signal: two tones 60 Hz apart and two clicks 20 ms apart.

    Parameters
    ----------
    waves
        Tensors of shape (samples,), from -1 to 1, of at most `MOST_SAMPLES` samples each.
    rate
        Samples a second.
    names
        Of the waves; they are numbered if there are none.

    Raises
    ------
    ValueError
        One of them is not like that; the message says what to do.
    """
    waves = list(waves)
    _validate_rate(rate)
    if len(waves) > MOST_WAVES:
        raise ValueError(f"{len(waves)} waves are too many: give at most {MOST_WAVES}")
    for number, wave in enumerate(waves):
        _validate(number, wave)
    names = [str(name) for name in names] or [f"wave {k + 1}" for k in range(len(waves))]
    if len(names) != len(waves):
        raise ValueError(f"there are {len(waves)} waves and {len(names)} names; give each its name")
    shown = [*(wave.detach().cpu().double() for wave in waves), tones_and_clicks(rate)]
    settings, data = packed(shown, rate, [*names, TEST_SIGNAL])
    return Instrument("spectrogram", settings=settings, data=data, picture=_picture(shown[0], rate))


def tones_and_clicks(rate: int = RATE) -> torch.Tensor:
    """Return two tones 60 Hz apart for half a second, with two clicks 20 ms apart on them."""
    time = torch.arange(round(_TONE_SECONDS * rate), dtype=torch.float64) / rate
    wave = sum(_TONE_SIZE * torch.sin(2 * math.pi * tone * time) for tone in TONES)
    for click in CLICKS:
        wave[round(click * rate)] = 1.0
    return wave


def packed(
    waves: Sequence[torch.Tensor], rate: int, names: Sequence[str]
) -> tuple[dict[str, Any], bytes]:
    """Return the settings and the data of the instrument: samples as int16, low byte first."""
    settings = {"rate": rate, "names": list(names), "lengths": [len(wave) for wave in waves]}
    samples = np.concatenate([np.rint(LOUDEST * wave.numpy()) for wave in waves])
    return settings, samples.astype("<i2").tobytes()


def _validate_rate(rate: int) -> None:
    low, high = _RATES
    if not isinstance(rate, int) or isinstance(rate, bool) or not low <= rate <= high:
        raise ValueError(
            f"rate must be a whole number of samples a second from {low:,} to {high:,}, not "
            f"{rate!r:.60}"
        )


def _validate(number: int, wave: torch.Tensor) -> None:
    if not isinstance(wave, torch.Tensor):
        raise ValueError(f"waves[{number}] must be a tensor, not {type(wave).__name__}")
    if wave.dim() != 1 or not wave.is_floating_point():
        raise ValueError(
            f"waves[{number}] must hold floats of shape (samples,), not {wave.dtype} of shape "
            f"{tuple(wave.shape)}"
        )
    if not 0 < len(wave) <= MOST_SAMPLES:
        raise ValueError(
            f"waves[{number}] has {len(wave):,} samples; it must have 1 to {MOST_SAMPLES:,}. "
            f"Take a part of it: wave[:{MOST_SAMPLES}]"
        )
    if not wave.isfinite().all():
        raise ValueError(f"waves[{number}] holds numbers that are NaN or infinite")
    if wave.abs().max() > 1:
        raise ValueError(
            f"waves[{number}] leaves the range from -1 to 1. Divide it by its largest size: "
            "wave / wave.abs().max()"
        )


def _picture(wave: torch.Tensor, rate: int) -> Picture:
    """Return a picture of a wave and its spectrogram."""
    figure = new_figure(_WIDTH, _HEIGHT)
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=[1, 2])
    seconds = len(wave) / rate
    upper.plot(np.arange(len(wave)) / rate, wave.numpy(), color=BLUE, linewidth=0.7)
    upper.set(ylim=(-1.05, 1.05), ylabel="wave")
    window = torch.hann_window(_SIZE, dtype=wave.dtype)
    found = torch.stft(
        wave, _SIZE, _HOP, window=window, pad_mode="constant", return_complex=True
    ).abs()
    levels = 20 * (found * 4 / _SIZE).clamp(min=1e-12).log10()
    high = 10 * math.ceil(20 * math.log10(max(float(wave.abs().max()), 1e-3)) / 10)
    extent = (-_HOP / 2 / rate, (levels.shape[1] - 0.5) * _HOP / rate, 0, rate / 2)
    lower.imshow(
        levels.numpy(),
        origin="lower",
        aspect="auto",
        cmap="Greys",
        vmin=high - _QUIETEST,
        vmax=high,
        extent=extent,
    )
    lower.set(xlim=(0, seconds), xlabel="time in s", ylabel="frequency in Hz")
    return Picture.of(figure, _TEXT)
