"""Files that are replaced whole: a reader sees the old content or the new, never a part."""

import contextlib
import os
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

TEMPORARY = ".saving"
"""What the name of a file ends in that is not yet whole."""
STALE_SECONDS = 3600.0


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a stream whose content takes the place of `path` when the block ends without error.

    What a killed process left of its own try, an hour ago or earlier, is removed.

    Raises
    ------
    OSError
        The folder is missing or read-only, or the disk is full; `path` is as it was.
    """
    _remove_stale(path)
    descriptor, temporary = tempfile.mkstemp(TEMPORARY, f"{path.name}.", path.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)


def _remove_stale(path: Path) -> None:
    """Remove old temporary files of `path`; what cannot be removed stays."""
    temporary = re.compile(rf"{re.escape(path.name)}\.[a-z0-9_]{{8}}{re.escape(TEMPORARY)}")
    with contextlib.suppress(OSError):
        for found in path.parent.iterdir():
            if temporary.fullmatch(found.name):
                _remove_if_stale(found)


def _remove_if_stale(file: Path) -> None:
    with contextlib.suppress(OSError):  # another kernel has removed it, say
        if time.time() - file.lstat().st_mtime > STALE_SECONDS:
            file.unlink()
