"""Photos from a folder, a sub-folder for each class, as images for the course's networks."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

import numpy as np
import torch
from PIL import Image, ImageOps, UnidentifiedImageError

SIDE = 28
"""Pixels of an image in each direction, as in Fashion-MNIST."""

MOST_CLASSES = 10
"""As many as the garment lab has bars for."""

MOST_PHOTOS = 20_000
"""More would be read for minutes, and would fill the memory."""

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
"""Kinds of files that are read."""

_ABOUT_HEIC = "a format of iPhones that is not read here: export it as JPEG"
_ELSEWHERE = {".heic": _ABOUT_HEIC, ".heif": _ABOUT_HEIC}
_HOW = "Make a folder with one sub-folder for each class, and put the photos of a class into it"


class PhotoError(Exception):
    """The folder holds no project; the message says what to do."""


@dataclass(frozen=True)
class Photos:
    """What was read from a folder; photo number i is row i everywhere."""

    folder: Path
    classes: tuple[str, ...]
    """Names of the sub-folders, sorted; the position is the label."""
    images: torch.Tensor
    """uint8, shape (N, 28, 28): grey, from 0, dark, to 255; what surrounds the thing is dark."""
    labels: torch.Tensor
    """int64, shape (N,)."""
    items: torch.Tensor
    """int64, shape (N,): the number of the thing that is on the photo."""
    files: tuple[str, ...]
    """Paths below the folder, as ``coat/coat_017_2.png``."""
    sizes: torch.Tensor
    """int64, shape (N, 2): width and height of the file's picture, in pixels."""
    coloured: torch.Tensor
    """bool, shape (N,): whether the file's picture has colours."""
    skipped: dict[str, str] = field(default_factory=dict)
    """Files that could not be used, each with the reason."""

    def without(self, *files: str) -> Self:
        """Return all photos but some, which are named as in `files`.

        Raises
        ------
        PhotoError
            There is no such photo.
        """
        unknown = sorted({*files} - {*self.files})
        if unknown:
            raise PhotoError(
                f"There is no photo {', '.join(unknown)}; `photos.files` has them all."
            )
        kept = torch.tensor([i for i, file in enumerate(self.files) if file not in files])
        rows = ("images", "labels", "items", "sizes", "coloured")
        return replace(
            self,
            files=tuple(self.files[i] for i in kept),
            **{name: getattr(self, name)[kept] for name in rows},
        )

    def __len__(self) -> int:
        """Return the number of photos."""
        return len(self.images)

    def __repr__(self) -> str:
        counts = self.labels.bincount(minlength=len(self.classes)).tolist()
        each = ", ".join(
            f"{count} of {name}" for count, name in zip(counts, self.classes, strict=True)
        )
        return f"{len(self)} photos of {len(self.items.unique())} things: {each}"


@dataclass(frozen=True)
class _Photo:
    image: np.ndarray
    size: tuple[int, int]
    coloured: bool


def read_photos(
    folder: str | Path, item_of: Callable[[Path], str] | None = None, side: int = SIDE
) -> Photos:
    """Read all photos in the sub-folders of a folder, which are the classes.

    Each is turned as the camera was held, made grey, padded to a square with the colour of its
    border, and shrunk; a photo with a light border is inverted, so that the thing is light on dark
    as in Fashion-MNIST.

    Parameters
    ----------
    folder
        Holds a sub-folder for each class.
    item_of
        Returns a name for the thing on a photo from the photo's path. Without it the things are
        told apart by the name of the file without the number at its end: ``coat_017_1.png`` and
        ``coat_017_2.png`` show the same, ``IMG_2034.jpg`` stands alone.
    side
        Pixels of an image in each direction.

    Raises
    ------
    PhotoError
        There are fewer than two classes, too many classes or photos, or none that can be read.
    """
    folder = Path(folder).expanduser()
    found = _files_by_class(folder)
    photos: list[_Photo] = []
    labels, things, files, skipped = [], [], [], {}
    for label, (name, paths) in enumerate(found.items()):
        for path in paths:
            file = f"{name}/{path.name}"
            try:
                photos.append(_read(path, side))
            except _Unusable as error:
                skipped[file] = str(error)
                continue
            labels.append(label)
            files.append(file)
            things.append(f"{name}/{(item_of or _item_of)(path)}")
        if label not in labels:
            raise PhotoError(f"None of the files in {folder / name} can be read as a photo.")
    numbers = {thing: number for number, thing in enumerate(dict.fromkeys(things))}
    return Photos(
        folder,
        tuple(found),
        torch.from_numpy(np.stack([photo.image for photo in photos])),
        torch.tensor(labels),
        torch.tensor([numbers[thing] for thing in things]),
        tuple(files),
        torch.tensor([photo.size for photo in photos]),
        torch.tensor([photo.coloured for photo in photos]),
        skipped,
    )


# Which files


def _files_by_class(folder: Path) -> dict[str, list[Path]]:
    if not folder.is_dir():
        raise PhotoError(f"There is no folder {folder}. {_HOW}.")
    subfolders = [each for each in _visible(folder) if each.is_dir()]
    found = {each.name: _files(each) for each in subfolders}
    found = {name: paths for name, paths in found.items() if paths}
    if len(found) < 2:
        there = f"only one, {next(iter(found))}" if found else "none with files in it"
        raise PhotoError(
            f"{folder} needs sub-folders for at least two classes, and has {there}. {_HOW}."
        )
    if len(found) > MOST_CLASSES:
        raise PhotoError(
            f"{folder} has {len(found)} classes. Begin with at most {MOST_CLASSES}: the fewer, the "
            "more photos there are of each."
        )
    count = sum(map(len, found.values()))
    if count > MOST_PHOTOS:
        raise PhotoError(f"{folder} has {count:,} files. Begin with at most {MOST_PHOTOS:,}.")
    return found


def _visible(folder: Path) -> Iterator[Path]:
    yield from sorted(each for each in folder.iterdir() if not each.name.startswith("."))


def _files(folder: Path) -> list[Path]:
    """Return the files of a class; what file managers leave behind is none."""
    ignored = {"thumbs.db", "desktop.ini"}
    return [
        each for each in _visible(folder) if each.is_file() and each.name.lower() not in ignored
    ]


def _item_of(path: Path) -> str:
    """Return the name of a file without the number of the shot, which has at most two digits."""
    match = re.fullmatch(r"(.*\d.*)[_-]\d{1,2}", path.stem)
    return match[1] if match else path.stem


# One photo


class _Unusable(Exception):
    """A file is no photo; the message says why."""


def _read(path: Path, side: int) -> _Photo:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise _Unusable(_ELSEWHERE.get(suffix, f"no photo: its name ends in “{suffix}”"))
    try:
        with Image.open(path) as file:
            size = file.size
            if min(size) < 2:
                raise _Unusable(f"only {size[0]} × {size[1]} pixels")
            file.draft("RGB", (8 * side, 8 * side))  # a JPEG is decoded small, and so quickly
            picture = _rgb(ImageOps.exif_transpose(file))
    except UnidentifiedImageError:
        raise _Unusable("damaged, or no picture") from None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _Unusable(f"damaged: {error}") from None
    grey = picture.convert("L")
    return _Photo(_shrunk(grey, side), size, _has_colours(picture))


def _rgb(picture: Image.Image) -> Image.Image:
    """Return the picture in RGB; what is transparent becomes white, 16 bits become 8."""
    if picture.mode.startswith("I"):
        values = np.asarray(picture, dtype=np.float64)
        largest = 65_535 if values.max() > 255 else 255
        picture = Image.fromarray((255 * values / largest).clip(0, 255).astype(np.uint8))
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        paper = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(paper, picture)
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
