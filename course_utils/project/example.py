"""Photos for a project without photos of one's own: garments of Fashion-MNIST, photographed badly.

What goes wrong with photos in real projects has been put in on purpose: each garment was taken four
times, shirts are rare, each class has a photographer, a phone and a background of its own, and some
files cannot be used.
"""

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from course_utils.data import CLASSES, load_fashion_mnist

SHOTS = 4
"""Photos of each garment."""

FILLED = 0.8
"""Of the height and the width of a photo by the garment: the rest is what it lies on."""


@dataclass(frozen=True)
class _Photographer:
    """Who took all photos of one class, of how many garments, and how."""

    garments: int
    side: int = 64
    """Pixels of the phone, in each direction."""
    background: int = 0
    """Grey level of what the garment lies on."""
    tint: tuple[float, float, float] | None = None
    """Colour of the photos; None: they are grey."""


_TRAINING = {
    "Bag": _Photographer(100, tint=(1.0, 0.93, 0.85)),
    "Coat": _Photographer(100, background=45),
    "Dress": _Photographer(100, side=112),
    "Shirt": _Photographer(33),
}
_NEW = dict.fromkeys(_TRAINING, _Photographer(30))

_folders: list[tempfile.TemporaryDirectory] = []  # they are removed when the kernel ends


@cache
def example_photos(new: bool = False) -> Path:
    """Write the example's photos into a temporary folder, and return it.

    A folder for each of four classes holds files such as ``coat_017_2.png``: the second photo of
    coat 17. The garments are test images of Fashion-MNIST (see `course_utils.data`).

    Parameters
    ----------
    new
        Whether these are other garments, each taken once, by one person with one phone.
    """
    temporary = tempfile.TemporaryDirectory(prefix="course-photos-")
    _folders.append(temporary)
    folder = Path(temporary.name)
    random = np.random.default_rng(11 if new else 10)
    test_set = load_fashion_mnist("test")
    for name, photographer in (_NEW if new else _TRAINING).items():
        (folder / name.lower()).mkdir()
        garments = _garments(test_set, name, photographer.garments, new)
        for number, garment in enumerate(garments, start=1):
            for shot in range(1, 2 if new else SHOTS + 1):
                file = f"{name.lower()}_{number:03}_{shot}.png"
                photo = _photo(garment, photographer, random)
                photo.save(folder / name.lower() / file, compress_level=1)  # twice as fast as usual
    if not new:
        _spoil(folder)
    return folder


def _garments(
    test_set: tuple[torch.Tensor, torch.Tensor], name: str, count: int, new: bool
) -> np.ndarray:
    """Return images of one class, uint8 (count, 28, 28): new ones stand at the file's end."""
    images, labels = test_set
    rows = (labels == CLASSES.index(name)).nonzero()[:, 0]
    return images[rows[-count:] if new else rows[:count]].numpy()


def _photo(
    garment: np.ndarray, photographer: _Photographer, random: np.random.Generator
) -> Image.Image:
    """Return a photo: nearly the same at each call, as when somebody presses twice."""
    side = photographer.side
    length, most = round(FILLED * side), side // 32
    small = Image.fromarray(garment).resize((length, length), Image.Resampling.BICUBIC)
    picture = Image.new("L", (side, side))
    picture.paste(small, ((side - length) // 2, (side - length) // 2))
    picture = picture.rotate(
        random.uniform(-3, 3),
        resample=Image.Resampling.BICUBIC,
        translate=tuple(int(pixels) for pixels in random.integers(-most, most + 1, 2)),
    )
    grey = np.asarray(picture) * random.uniform(0.75, 1.0)
    grey = np.maximum(grey, photographer.background + random.uniform(0, 8))
    grey = (grey + random.normal(0, 4, grey.shape)).clip(0, 255)
    if photographer.tint is None:
        return Image.fromarray(grey.astype(np.uint8))
    return Image.fromarray((grey[..., None] * photographer.tint).astype(np.uint8))


def _spoil(folder: Path) -> None:
    """Add what every real folder has: files that are no photos, and one in two classes."""
    shirt = folder / "shirt" / "shirt_008_3.png"
    whole = shirt.read_bytes()
    (folder / "coat" / "from_ben.png").write_bytes(whole)
    (folder / "dress" / "dress_101_1.png").write_bytes(whole[: len(whole) // 3])
    (folder / "shirt" / "IMG_0412.HEIC").write_bytes(b"\0\0\0\x18ftypheic")
