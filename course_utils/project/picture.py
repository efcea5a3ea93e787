"""One file with a photo, as a small grey image: upright, square, the thing light on dark."""

import contextlib
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".jfif", ".webp", ".bmp", ".gif", ".tif", ".tiff"},
)
"""Kinds of files that are read."""

MOST_PIXELS = 120_000_000
"""Of a file that is not a JPEG: it is decoded whole, with four bytes a pixel."""

_ABOUT_HEIC = "a format of iPhones that is not read here: export it as JPEG"
_ELSEWHERE = {
    ".heic": _ABOUT_HEIC,
    ".heif": _ABOUT_HEIC,
    ".avif": "a format that is not read here: save it as JPEG",
    **dict.fromkeys(
        (".arw", ".cr2", ".cr3", ".dng", ".nef", ".orf", ".raf", ".rw2"),
        "the raw data of a camera, which are not read here: export it as JPEG",
    ),
    "": "no photo: its name has no ending such as .jpg",
}
_TOO_LARGE = "too many pixels, {} million: save it smaller"
_LIMITS = (1, 255, 1023, 4095, 65_535)
"""Largest values of pixels that have more than 8 bits, by the kinds of cameras and scanners."""


class Unusable(Exception):
    """A file is no photo; the message says why."""


@dataclass(frozen=True)
class Picture:
    """What is kept of a file."""

    image: np.ndarray
    """uint8, shape (side, side)."""
    size: tuple[int, int]
    """Width and height in the file, in pixels."""
    coloured: bool


def read_picture(path: Path, side: int) -> Picture:
    """Read a file as a grey image with so many pixels in each direction.

    Raises
    ------
    Unusable
        It cannot be used; the message says why, and what to do.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise Unusable(_ELSEWHERE.get(suffix, f"no photo: its name ends in “{suffix}”"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about notes in the file that nobody needs
            return _read(path, side)
    except Unusable:
        raise
    except UnidentifiedImageError:
        raise Unusable(_what_it_is(path)) from None
    except PermissionError:
        raise Unusable("it may not be opened: change its permissions") from None
    except (Image.DecompressionBombError, MemoryError):
        raise Unusable(_TOO_LARGE.format(f"more than {MOST_PIXELS // 1_000_000}")) from None
    except Exception:  # whatever a decoder stumbles over
        raise Unusable("damaged, or only a part of it was copied") from None


def _read(path: Path, side: int) -> Picture:
    longest = 8 * side
    with Image.open(path) as file:
        size = file.size
        if min(size) < 2:
            raise Unusable(f"only {size[0]} × {size[1]} pixels")
        # a JPEG is decoded small, and so quickly
        file.draft("RGB", tuple(max(1, longest * length // max(size)) for length in size))
        pixels = file.size[0] * file.size[1]
        if pixels > MOST_PIXELS:
            raise Unusable(_TOO_LARGE.format(pixels // 1_000_000))
        file.load()
        picture = _reduced(_plain(file, longest), longest)
        picture = _on_paper(picture)
        orientation = None
        with contextlib.suppress(Exception):  # what a phone notes may be damaged, too
            orientation = file.getexif().get(ExifTags.Base.Orientation)
    if orientation in range(2, 9):  # a smaller picture does not know any more how it was held
        picture.getexif()[ExifTags.Base.Orientation] = orientation
        picture = ImageOps.exif_transpose(picture)
    return Picture(_shrunk(picture.convert("L"), side), size, _has_colours(picture))


def _what_it_is(path: Path) -> str:
    """Return what to do about a file that is no picture by its content."""
    with path.open("rb") as stream:
        head = stream.read(16)
    if not head:
        return "empty: copy it again"
    if head[4:8] == b"ftyp":
        return f"not what its name says, but {_ABOUT_HEIC}"
    return "damaged, or no picture"


def _plain(picture: Image.Image, longest: int) -> Image.Image:
    """Return the picture with pixels that can be averaged: no palette, 8 bits a channel."""
    if picture.mode.startswith(("I", "F")):
        step = max(1, max(picture.size) // longest)
        values = np.nan_to_num(np.asarray(picture)[::step, ::step].astype(np.float64))
        largest = next((each for each in _LIMITS if values.max() <= each), values.max())
        if picture.mode == "I" and largest == 1:
            largest = 255
        return Image.fromarray((255 * values / largest).clip(0, 255).astype(np.uint8))
    if picture.mode in ("P", "PA", "RGBa") or "transparency" in picture.info:
        return picture.convert("RGBA")
    return picture.convert("L") if picture.mode == "1" else picture


def _reduced(picture: Image.Image, longest: int) -> Image.Image:
    """Return the picture, or the means of its squares of pixels where there are many more."""
    factor = max(picture.size) // longest
    return picture.reduce(factor) if factor > 1 else picture


def _on_paper(picture: Image.Image) -> Image.Image:
    """Return the picture in RGB; what is transparent becomes white."""
    if picture.mode in ("RGBA", "LA"):
        paper = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(paper, picture.convert("RGBA"))
    return picture.convert("RGB")


def _has_colours(picture: Image.Image) -> bool:
    small = np.asarray(picture.resize((32, 32)), dtype=np.int16)
    return bool((small.max(axis=2) - small.min(axis=2)).mean() > 2)


def _shrunk(grey: Image.Image, side: int) -> np.ndarray:
    background = _border(np.asarray(grey))
    if background > 127:
        grey, background = ImageOps.invert(grey), 255 - background
    longest = max(grey.size)
    square = Image.new("L", (longest, longest), background)
    square.paste(grey, tuple((longest - length) // 2 for length in grey.size))
    return np.asarray(square.resize((side, side), Image.Resampling.BOX))


def _border(grey: np.ndarray) -> int:
    """Return the median of the outermost pixels."""
    edges = (grey[0], grey[-1], grey[:, 0], grey[:, -1])
    return int(np.median(np.concatenate(edges)))
