"""Files that are replaced whole: a reader sees the old content or the new, never a part."""

import contextlib
import errno
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

TEMPORARY = ".saving"
"""What the name of a file ends in that is not yet whole."""
STALE_SECONDS = 3600.0
RETRY_SECONDS = (0.01, 0.02, 0.05, 0.1, 0.2)
"""What is waited between tries to replace a file."""


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a stream whose content takes the place of `path` when the block ends without error.

    A symbolic link stays one, and the file that it leads to is replaced. Who may read and write a
    file stays as it was; a new one is for its owner alone. What a killed process left
    of its own try, an hour ago or earlier, is removed.

    Raises
    ------
    OSError
        The folder is missing or read-only, or the disk is full; `path` is as it was.
    """
    path = Path(os.path.realpath(path)) if path.is_symlink() else path
    _remove_stale(path)
    descriptor, temporary = tempfile.mkstemp(TEMPORARY, f"{path.name}.", path.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
        replace(Path(temporary), path)
    finally:
        with contextlib.suppress(OSError):  # it would hide what went wrong
            Path(temporary).unlink(missing_ok=True)


def replace(source: Path, target: Path) -> None:
    """Rename `source` to `target`, in place of what was there.

    A virus scanner, an indexer or a cloud folder may hold either file for a moment, above all on
    Windows: where the system says so, it is tried again for less than half a second.

    Raises
    ------
    OSError
        It cannot be done; both files are as they were.
    """
    for seconds in RETRY_SECONDS:
        try:
            source.replace(target)
            return
        except OSError as error:
            if not isinstance(error, PermissionError) and error.errno != errno.EBUSY:
                raise
        time.sleep(seconds)
    source.replace(target)


def _remove_stale(path: Path) -> None:
    """Remove old temporary files of `path`; what cannot be removed stays."""
    temporary = re.compile(rf"{re.escape(path.name)}\.[a-z0-9_]{{8}}{re.escape(TEMPORARY)}")
    with contextlib.suppress(OSError):
        for found in path.parent.iterdir():
            if temporary.fullmatch(found.name):
                remove_if_stale(found)


def remove_if_stale(file: Path) -> None:
    """Remove a temporary file whose writer must be gone; one that cannot be removed stays."""
    with contextlib.suppress(OSError):  # another kernel has removed it, say
        if time.time() - file.lstat().st_mtime > STALE_SECONDS:
            file.unlink()
