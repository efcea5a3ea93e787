"""Copies of the learner's notebooks, and the record of an update that is under way."""

import contextlib
import dataclasses
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from course_utils.files import TEMPORARY, remove_if_stale, replacing
from tools.answers import repository
from tools.answers.repository import AnswersError

KEPT = "my-answers"


def keep(notebooks: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """Copy notebooks to my-answers/, unless the same is there; return pairs of name and copy."""
    pairs = []
    for name, content in notebooks.items():
        copy = _same(name, content) or _new_copy(name, content)
        pairs.append((name, copy.relative_to(repository.ROOT).as_posix()))
        print(f"Your {Path(name).name} is kept as {pairs[-1][1]}.", flush=True)
    return pairs


def _same(name: str, content: bytes) -> Path | None:
    copies = sorted((repository.ROOT / KEPT).glob(f"{Path(name).stem}.*.ipynb"))
    return next((copy for copy in copies if copy.read_bytes() == content), None)


def _new_copy(name: str, content: bytes) -> Path:
    folder = repository.ROOT / KEPT
    folder.mkdir(exist_ok=True)
    _remove_parts(folder)
    begins, number = f"{Path(name).stem}.{datetime.now():%Y-%m-%d-%H%M%S}", 1
    copy = folder / f"{begins}.ipynb"
    while copy.exists():
        number += 1
        copy = folder / f"{begins}_{number}.ipynb"
    write(copy, content)
    copy.chmod((repository.ROOT / name).stat().st_mode & 0o777)
    return copy


def _remove_parts(folder: Path) -> None:
    """Remove what a killed process left of a copy; no copy gets that name again."""
    for part in folder.glob(f"*{TEMPORARY}"):
        remove_if_stale(part)


def write(path: Path, content: bytes) -> None:
    """Replace a file in one step; one that was there keeps its permissions."""
    with replacing(path) as stream:
        stream.write(content)


@dataclasses.dataclass
class Record:
    """An update under way, on disk from before a notebook is touched until all is in its place."""

    old: str
    new: str
    copies: list[tuple[str, str, str]]
    """A notebook, a copy of the learner's, and the version that it was begun from; an earlier one
    wins."""
    merging: bool = False
    """Whether git was asked to write the new version over a folder where nothing stood in its way;
    until it has done so, a file that is neither old nor new is half a file."""

    def save(self) -> None:
        """Write the record."""
        write(_folder() / "update.json", json.dumps(dataclasses.asdict(self)).encode())

    @staticmethod
    def remove() -> None:
        """Remove the record: the update is done, or undone."""
        (_folder() / "update.json").unlink()

    @classmethod
    def load(cls) -> "Record | None":
        """Return what an update that was broken off has left, or None."""
        path = _folder() / "update.json"
        if not path.exists():
            return None
        try:
            return cls(**json.loads(path.read_bytes()))
        except (TypeError, ValueError):  # of another version of this tool
            print(f"An earlier update was broken off; your notebooks of then are in {KEPT}/.")
            path.unlink()
            return None


def _folder() -> Path:
    folder = repository.own_folder() / "course"
    folder.mkdir(exist_ok=True)
    return folder


LOCK_SECONDS = 2.0
"""The git of a run that was just killed may hold the lock for a moment longer."""


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Refuse to work where another reset or update is at work.

    Raises
    ------
    AnswersError
        If one is.
    """
    lock = FileLock(_folder() / "update.lock")
    try:
        lock.acquire(timeout=LOCK_SECONDS)
    except Timeout as error:
        raise AnswersError(
            "Another reset or update is at work in this folder, so nothing was changed. Wait for "
            "its end, then run the same command again."
        ) from error
    except (OSError, NotImplementedError):
        pass  # a disk without locks
    try:
        yield
    finally:
        lock.release()
