"""Folders and photos for tests, small and made anew each time."""

from pathlib import Path

import numpy as np
import torch
from PIL import Image

from course_utils.project import Photos


def grey(value=0, width=40, height=40, thing=200):
    """Return a picture of one grey level with a rectangle, a thing, in its middle."""
    picture = Image.new("L", (width, height), value)
    left, top = width // 4, height // 4
    picture.paste(thing, (left, top, width - left, height - top))
    return picture


def save(picture, path, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, **options)
    return path


def folder_of(folder, *names):
    """Make a folder with a photo under each name, such as ``mug/mug_01_1.png``."""
    for number, name in enumerate(names):
        save(grey(thing=120 + number % 100), folder / name)
    return folder


def two_classes(folder):
    return folder_of(folder, "cup/a.png", "cup/b.png", "mug/a.png", "mug/b.png")


def photos_of(images, labels, items=None, *, sizes=64, coloured=False, skipped=None):
    """Return Photos from tensors, without any files."""
    images, labels = torch.as_tensor(images), torch.as_tensor(labels)
    count = len(images)
    classes = tuple("abcdefghij"[: int(labels.max()) + 1])
    sizes = torch.as_tensor(sizes).expand(count) if not isinstance(sizes, list) else sizes
    longest = torch.as_tensor(sizes)
    coloured = coloured if isinstance(coloured, list) else [coloured] * count
    return Photos(
        Path("photos"),
        classes,
        images.byte(),
        labels,
        torch.arange(count) if items is None else torch.as_tensor(items),
        tuple(f"{classes[label]}/{number}.png" for number, label in enumerate(labels.tolist())),
        torch.stack([longest, longest // 2], dim=1),
        torch.tensor(coloured),
        skipped or {},
    )


def noise(count, seed=0, low=40, high=160):
    """Return images that are all different, uint8 of shape (count, 28, 28)."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(low, high, (count, 28, 28), generator=generator, dtype=torch.uint8)


def noisy_picture(width, height, seed=0):
    random = np.random.default_rng(seed)
    return Image.fromarray(random.integers(0, 256, (height, width, 3), dtype=np.uint8))
