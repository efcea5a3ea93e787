"""Gzipped files that ship with the course: read whole, validated, never written."""

import gzip
import hashlib
import zlib
from pathlib import Path

from course_utils.compute import prepare

prepare()  # chapters come by here, with images, texts or sounds, before they compute

HOW_TO_RESTORE = (
    "To get it back, run `git checkout -- data` in the course folder, or copy the file from a "
    "fresh download of the course (data/README.md names the original source)."
)


class DataError(Exception):
    """A data file is missing or is not what it should be; the message says how to restore it."""


def read(path: Path, size: int, sha256: str) -> bytearray:
    """Return the decompressed content of a file, of a known length (bytes) and checksum.

    Raises
    ------
    DataError
        If the file is missing, damaged, or another one.
    """
    content = decompressed(path, size)
    validate(path, content, size, sha256)
    return content


def decompressed(path: Path, size: int) -> bytearray:
    """Return at most one byte more than `size`, so that a foreign file cannot fill the memory.

    Raises
    ------
    DataError
        If the file is missing, cannot be read, or is no whole gzip file.
    """
    content = bytearray(size + 1)
    try:
        with gzip.open(path) as stream:
            length = _fill(stream, content)
    except FileNotFoundError:
        raise DataError(f"{path} is missing. {HOW_TO_RESTORE}") from None
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError(
            f"{path} is damaged or truncated: it cannot be decompressed ({error}). {HOW_TO_RESTORE}"
        ) from error
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error}). {HOW_TO_RESTORE}") from error
    del content[length:]
    return content


def _fill(stream: gzip.GzipFile, buffer: bytearray) -> int:
    """Read `stream` into `buffer` until either ends; return the number of bytes read."""
    with memoryview(buffer) as view:
        position = 0
        while count := stream.readinto(view[position:]):
            position += count
    return position


def validate(path: Path, content: bytearray, size: int, sha256: str) -> None:
    """Hold the decompressed content of a file against its length (bytes) and its checksum.

    Raises
    ------
    DataError
        If it differs in either.
    """
    if len(content) != size:
        raise DataError(
            f"{path} has the wrong length: {size:,} bytes expected after decompression, "
            f"{'more' if len(content) > size else f'{len(content):,}'} found. {HOW_TO_RESTORE}"
        )
    if hashlib.sha256(content).hexdigest() != sha256:
        raise DataError(
            f"{path} was altered: its content does not have the published SHA-256 checksum. "
            f"{HOW_TO_RESTORE}"
        )
