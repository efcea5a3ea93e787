"""The full Fashion-MNIST, read from the files that ship with the course.

Nothing here touches the network or writes a file.
Source of the data: https://github.com/zalandoresearch/fashion-mnist (MIT licence, Zalando SE).
"""

import os
import struct
from dataclasses import dataclass
from pathlib import Path

import torch

from course_utils import packed
from course_utils.packed import DataError

CLASSES = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)
"""Class names; the position is the label."""

MEAN, STD = 0.2860, 0.3530
"""Mean and standard deviation of all training pixels scaled to [0, 1]."""

DATA_DIR_VARIABLE = "COURSE_DATA_DIR"


@dataclass(frozen=True)
class _IdxFile:
    """What one gzipped IDX file must contain.

    An IDX file of unsigned bytes is a big-endian header, the magic number 0x0800 + number of
    dimensions and the size of each dimension, followed by the bytes themselves.
    """

    name: str
    shape: tuple[int, ...]
    sha256: str

    @property
    def header(self) -> bytes:
        return struct.pack(f">{1 + len(self.shape)}I", 0x0800 + len(self.shape), *self.shape)

    @property
    def size(self) -> int:
        """Length of the decompressed file in bytes."""
        return len(self.header) + torch.Size(self.shape).numel()


_FILES = {
    "train": (
        _IdxFile(
            "train-images-idx3-ubyte.gz",
            (60_000, 28, 28),
            "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
        ),
        _IdxFile(
            "train-labels-idx1-ubyte.gz",
            (60_000,),
            "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
        ),
    ),
    "test": (
        _IdxFile(
            "t10k-images-idx3-ubyte.gz",
            (10_000, 28, 28),
            "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
        ),
        _IdxFile(
            "t10k-labels-idx1-ubyte.gz",
            (10_000,),
            "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
        ),
    ),
}


def data_dir() -> Path:
    """Folder of the four files: ``$COURSE_DATA_DIR`` if set, else the course's own ``data``."""
    override = os.environ.get(DATA_DIR_VARIABLE)
    if override:
        return Path(override).expanduser()
    return Path(__file__).resolve().parent.parent / "data" / "FashionMNIST" / "raw"


def load_fashion_mnist(split: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Read one split of Fashion-MNIST.

    Parameters
    ----------
    split
        ``"train"`` (N = 60,000) or ``"test"`` (N = 10,000).

    Returns
    -------
    images
        uint8, shape (N, 28, 28); 0 is background, 255 full intensity.
    labels
        int64, shape (N,); positions in `CLASSES`.

    Raises
    ------
    ValueError
        If `split` is neither of the two.
    DataError
        If a file is missing, truncated, swapped with another or altered.
    """
    if split not in _FILES:
        raise ValueError(f'split must be "train" or "test", not {split!r}')
    images_file, labels_file = _FILES[split]
    return _read(images_file), _read(labels_file).long()


def _read(file: _IdxFile) -> torch.Tensor:
    """Return the validated content of `file` as a uint8 tensor of its shape."""
    path = data_dir() / file.name
    content = packed.decompressed(path, file.size)
    if content[: len(file.header)] != file.header:
        raise DataError(
            f"{path} does not start with the header of {file.name} (magic number and shape "
            f"{file.shape}): it may have been swapped with another file. {packed.HOW_TO_RESTORE}"
        )
    packed.validate(path, content, file.size, file.sha256)
    return torch.frombuffer(content, dtype=torch.uint8, offset=len(file.header)).view(file.shape)
