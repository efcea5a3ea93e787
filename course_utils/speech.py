"""Spoken digits that ship with the course.

Nothing here touches the network or writes a file; ``data/README.md`` gives source and licence.
"""

from pathlib import Path

import numpy as np
import torch

from course_utils import packed

FOLDER = Path(__file__).resolve().parent.parent / "data" / "spoken_digits"

RATE = 8000
"""Samples a second."""

SPEAKERS = ("george", "jackson", "lucas", "nicolas", "theo", "yweweler")
"""Who speaks, as the data set calls them, in alphabetical order."""

TAKES = 10
"""How often each speaker says each digit."""

_SIZE = 2_091_659
_SHA256 = "0f7eb01cea4f156e854a9db56a6840fd00d6724eba90290cb8abf3ed6b2d7b5d"
_STRENGTH = 255
"""The mu of the mu-law: how much finer small values are kept than large ones."""


def load_spoken_digits() -> tuple[list[torch.Tensor], torch.Tensor, torch.Tensor]:
    """Read 600 recordings of the digits 0 to 9: six speakers say each of them ten times.

    Returns
    -------
    waves
        The recordings, 1-D float32 tensors of different lengths, from -1 to 1, `RATE` samples a
        second; all takes of a speaker follow each other, and all speakers of a digit.
    digits
        What is said, int64, shape (600,).
    speakers
        Who says it, as places in `SPEAKERS`, int64, shape (600,).

    Raises
    ------
    packed.DataError
        If the file is missing, damaged or altered.
    """
    content = packed.read(FOLDER / "recordings.gz", _SIZE, _SHA256)
    n = 10 * len(SPEAKERS) * TAKES
    lengths = np.frombuffer(content, dtype="<u2", count=n)
    samples = expanded(np.frombuffer(content, dtype=np.uint8, offset=lengths.nbytes))
    waves = torch.from_numpy(samples).split(lengths.tolist())
    digits = torch.arange(10).repeat_interleave(n // 10)
    speakers = torch.arange(len(SPEAKERS)).repeat_interleave(TAKES).repeat(10)
    return list(waves), digits, speakers


def compressed(samples: np.ndarray) -> np.ndarray:
    """Return samples from -1 to 1 as bytes, by the mu-law: small values are kept more finely."""
    levels = np.log1p(_STRENGTH * np.abs(samples)) / np.log1p(_STRENGTH)
    return np.round(128 + 127 * np.sign(samples) * levels).astype(np.uint8)


def expanded(codes: np.ndarray) -> np.ndarray:
    """Return what `compressed` made bytes of, as float32, to within its rounding."""
    levels = (codes.astype(np.float64) - 128) / 127
    sizes = np.expm1(np.abs(levels) * np.log1p(_STRENGTH)) / _STRENGTH
    return (np.sign(levels) * sizes).astype(np.float32)
