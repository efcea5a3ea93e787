"""The full Fashion-MNIST, read from the files that ship with the course.

Nothing here touches the network or writes a file.
Source of the data: https://github.com/zalandoresearch/fashion-mnist (MIT licence, Zalando SE).
"""

import gzip
import hashlib
import os
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import torch

from course_utils.compute import limit_threads

limit_threads()  # every chapter comes by here before it computes

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

_HOW_TO_RESTORE = (
    "To get it back, run `git checkout -- data` in the course folder, or copy the file from a "
    "fresh download of the course (data/README.md names the original source)."
)


class DataError(Exception):
    """A data file is missing or is not what it should be; the message says how to restore it."""


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
    content = _decompress(path, file.size)
    _validate(path, content, file)
    return torch.frombuffer(content, dtype=torch.uint8, offset=len(file.header)).view(file.shape)


def _decompress(path: Path, size: int) -> bytearray:
    """Return at most one byte more than `size`, so that a foreign file cannot fill the memory."""
    content = bytearray(size + 1)
    try:
        with gzip.open(path) as stream:
            length = _fill(stream, content)
    except FileNotFoundError:
        raise DataError(f"{path} is missing. {_HOW_TO_RESTORE}") from None
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError(
            f"{path} is damaged or truncated: it cannot be decompressed ({error}). "
            f"{_HOW_TO_RESTORE}"
        ) from error
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error}). {_HOW_TO_RESTORE}") from error
    del content[length:]
    return content


def _fill(stream: gzip.GzipFile, buffer: bytearray) -> int:
    """Read `stream` into `buffer` until either ends; return the number of bytes read."""
    with memoryview(buffer) as view:
        position = 0
        while count := stream.readinto(view[position:]):
            position += count
    return position


def _validate(path: Path, content: bytearray, file: _IdxFile) -> None:
    if content[: len(file.header)] != file.header:
        raise DataError(
            f"{path} does not start with the header of {file.name} (magic number and shape "
            f"{file.shape}): it may have been swapped with another file. {_HOW_TO_RESTORE}"
        )
    if len(content) != file.size:
        raise DataError(
            f"{path} has the wrong length: {file.size:,} bytes expected after decompression, "
            f"{'more' if len(content) > file.size else f'{len(content):,}'} found. "
            f"{_HOW_TO_RESTORE}"
        )
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise DataError(
            f"{path} was altered: its content does not have the published SHA-256 checksum. "
            f"{_HOW_TO_RESTORE}"
        )
