"""Photos from a folder, a sub-folder for each class, as images for the course's networks."""

import difflib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

import numpy as np
import torch

from course_utils.project.folders import PhotoError, files_by_class
from course_utils.project.picture import Picture, Unusable, read_picture

SIDE = 28
"""Pixels of an image in each direction, as in Fashion-MNIST."""


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
            There is no such photo, or it is the last one of its class.
        """
        if not all(isinstance(file, str) for file in files):
            raise PhotoError(
                "Give the photos' names one by one: `photos.without(name, other)`, or, for a list "
                "of names, `photos.without(*names)`."
            )
        unknown = sorted({*files} - {*self.files})
        if unknown:
            raise PhotoError(self._about_unknown(unknown))
        kept = torch.tensor(
            [i for i, file in enumerate(self.files) if file not in files], dtype=torch.int64
        )
        left = self.labels[kept].bincount(minlength=len(self.classes)).tolist()
        if 0 in left:
            raise PhotoError(
                f"That would leave no photo of {self.classes[left.index(0)]}. To do without the "
                "class, move its folder away, and read the photos again."
            )
        rows = ("images", "labels", "items", "sizes", "coloured")
        return replace(
            self,
            files=tuple(self.files[i] for i in kept),
            **{name: getattr(self, name)[kept] for name in rows},
        )

    def _about_unknown(self, files: list[str]) -> str:
        shown = ", ".join(files[:3]) + (" ..." if len(files) > 3 else "")
        ends = [each for each in self.files if each.endswith(f"/{files[0]}")]
        close = ends or difflib.get_close_matches(files[0], self.files)
        meant = f" Do you mean {' or '.join(close[:3])}?" if close else ""
        return f"There is no photo {shown}; `photos.files` has the names of all.{meant}"

    def __len__(self) -> int:
        """Return the number of photos."""
        return len(self.images)

    def __repr__(self) -> str:
        counts = self.labels.bincount(minlength=len(self.classes)).tolist()
        each = ", ".join(
            f"{count} of {name}" for count, name in zip(counts, self.classes, strict=True)
        )
        return f"{len(self)} photos of {len(self.items.unique())} things: {each}"


def read_photos(
    folder: str | Path,
    item_of: Callable[[Path], object] | None = None,
    side: int = SIDE,
    *,
    classes: Sequence[str] | None = None,
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
        Returns a name or a number for the thing on a photo from the photo's path. Without it the
        things are told apart by the name of the file without the number at its end:
        ``coat_017_1.png`` and ``coat_017_2.png`` show the same, ``IMG_2034.jpg`` stands alone.
    side
        Pixels of an image in each direction.
    classes
        The classes that there have to be, such as those of other photos: labels mean the same then.

    Raises
    ------
    PhotoError
        There are fewer than two classes, too many classes or photos, or a class of which no photo
        can be read; the message says what to do.
    """
    folder = _home(Path(folder))
    found, skipped = files_by_class(folder)
    if classes is not None and list(found) != list(classes):
        raise PhotoError(
            f"{folder} needs photos in sub-folders of just these names: {', '.join(classes)}. It "
            f"has {', '.join(found)}."
        )
    pictures: list[Picture] = []
    labels, things, files = [], [], []
    for label, (name, paths) in enumerate(found.items()):
        for path in paths:
            file = f"{name}/{path.name}"
            try:
                pictures.append(read_picture(path, side))
            except Unusable as error:
                skipped[file] = str(error)
                continue
            labels.append(label)
            files.append(file)
            things.append(f"{name}/{_thing(path, item_of)}")
        if label not in labels:
            first = paths[0].name
            raise PhotoError(
                f"No file in {folder / name} can be read as a photo. The first is {first}: "
                f"{skipped[f'{name}/{first}']}. Mend that, or move the folder away."
            )
    numbers = {thing: number for number, thing in enumerate(dict.fromkeys(things))}
    return Photos(
        folder,
        tuple(found),
        torch.from_numpy(np.stack([picture.image for picture in pictures])),
        torch.tensor(labels),
        torch.tensor([numbers[thing] for thing in things]),
        tuple(files),
        torch.tensor([picture.size for picture in pictures]),
        torch.tensor([picture.coloured for picture in pictures]),
        skipped,
    )


def _home(folder: Path) -> Path:
    """Return the path with the user's own folder in place of ``~``."""
    try:
        return folder.expanduser()
    except RuntimeError:
        raise PhotoError(
            f"There is no user of the name in {folder}: write the whole path."
        ) from None


def _thing(path: Path, item_of: Callable[[Path], object] | None) -> object:
    """Return the name of the thing on a photo."""
    if item_of is None:
        return _item_of(path)
    try:
        thing = item_of(path)
    except Exception as error:
        raise PhotoError(
            f"`item_of` raised {type(error).__name__} for {path}: {error}. It gets the path of "
            "each photo, and has to cope with every name."
        ) from error
    if thing is None:
        raise PhotoError(
            f"`item_of` returned None for {path}. It has to return a name or a number for the "
            "thing on the photo: is the `return` missing?"
        )
    return thing


def _item_of(path: Path) -> str:
    """Return the name of a file without the number of the shot, which has at most two digits."""
    match = re.fullmatch(r"(.*\d.*?)[ _-]+\(?\d{1,2}\)?", path.stem)
    return match[1] if match else path.stem
