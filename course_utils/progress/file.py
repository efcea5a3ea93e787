"""The file on the disk: read, kept where it is damaged or old, and replaced whole."""

import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course_utils.files import replace, replacing
from course_utils.progress.errors import FILE_VARIABLE, OFF, LockError, ProgressError, cannot
from course_utils.progress.format import VERSION, parsed, text_of
from course_utils.progress.lock import locked
from course_utils.progress.records import Progress


@dataclass(frozen=True)
class Stored:
    """What was read from a file."""

    path: Path
    progress: Progress
    earlier: bytes | None = None
    """The text, if an earlier version of the course wrote it."""

    def write(self, progress: Progress) -> None:
        """Replace the file; one of an earlier version is kept beside it."""
        if self.earlier is not None:
            _keep_earlier(self.path, self.earlier)
        try:
            with replacing(self.path) as stream:
                stream.write(text_of(progress))
        except OSError as error:
            raise cannot("save", self.path, error) from error


def read(path: Path) -> Progress:
    """Return what the file at `path` holds; one that is damaged is set aside.

    The lock is for that, and for Windows, where a file cannot be replaced while it is read. Without
    it, in a folder that cannot be written, the file is read nevertheless: it is always whole.
    """
    if not _exists(path):
        return Progress({}, {})
    path = _target(path)
    stored = None
    try:
        with locked(path):
            stored = _read(path)
    except LockError as error:
        if stored is None:
            return _read_unlocked(path, error)
    return stored.progress


@contextlib.contextmanager
def open_for_change(path: Path) -> Iterator[Stored]:
    """Lock the file at `path` and yield what it holds; a missing folder is made."""
    path = _target(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot("save", path, error) from error
    notice = None
    try:
        with locked(path):
            stored = _read(path)
            notice = stored.progress.notice
            yield stored
    except ProgressError as error:
        if notice:  # it is said once, and where the damaged file is matters more than ever
            raise ProgressError(f"{notice} {error}") from error
        raise


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise cannot("read", path, error) from error


def _target(path: Path) -> Path:
    """Return the file that a symbolic link leads to: replacing the link would part the two.

    Raises
    ------
    ProgressError
        It is a folder, a device or a pipe: replaced it would be gone, and reading may never end.
    """
    try:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            if not stat.S_ISREG(path.stat().st_mode):
                raise ProgressError(
                    f"Progress cannot be kept in {path}, which is no ordinary file. Set "
                    f"{FILE_VARIABLE} to a file in a folder you can write to, or to `{OFF}` to "
                    "record nothing."
                )
        return Path(os.path.realpath(path)) if path.is_symlink() else path
    except OSError as error:
        raise cannot("find", path, error) from error


def _read(path: Path) -> Stored:
    text = _text(path)
    if text is None:
        return Stored(path, Progress({}, {}))
    found = parsed(text, str(path))
    if found is None:
        return Stored(path, Progress({}, {}, _set_aside(path)))
    return Stored(path, found.progress, text if found.version < VERSION else None)


def _read_unlocked(path: Path, error: LockError) -> Progress:
    text = _text(path)
    if text is None:
        return Progress({}, {})
    found = parsed(text, str(path))
    if found is None:
        raise ProgressError(f"{path} is damaged and was left as it is. {error}") from error
    return found.progress


def _text(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise cannot("read", path, error) from error


def _set_aside(path: Path) -> str:
    """Rename the damaged file to the first free name and say so."""
    number = 1
    while os.path.lexists(kept := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")):
        number += 1
    try:
        replace(path, kept)
    except OSError as error:
        raise cannot("set aside the damaged", path, error) from error
    return f"The progress file was damaged; it was kept as {kept} and a new one was started."


def _keep_earlier(path: Path, text: bytes) -> None:
    """Write what an earlier course can read to the first free name, if it is not there yet."""
    try:
        number = 1
        while os.path.lexists(kept := _earlier_name(path, number)):
            if kept.is_file() and kept.read_bytes() == text:  # from a write that failed after it
                return
            number += 1
        with replacing(kept) as stream:
            stream.write(text)
    except OSError as error:
        raise cannot("keep a copy of", path, error) from error


def _earlier_name(path: Path, number: int) -> Path:
    suffix = f"-{number}" if number > 1 else ""
    return path.with_name(f"{path.stem}.version-1{suffix}{path.suffix}")
