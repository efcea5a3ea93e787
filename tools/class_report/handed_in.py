"""The progress files in a folder: found, read and told apart.

What students hand in is not to be trusted. No link is followed, nothing is unpacked, no file is
read beyond the size that a progress file can have, and what cannot be used is counted, with the
reason.
"""

import enum
import io
import os
import re
import stat
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO

from course_utils.exercises.catalogue import all_exercises, all_questions, all_tasks
from course_utils.progress import MOST_BYTES, Progress, ProgressError
from course_utils.progress.format import parsed

IN_A_HOME = Path(".local", "share", "neural-networks-hands-on", "progress.json")
"""Where a learner's file lies on a JupyterHub."""
LARGEST = 4 * MOST_BYTES
"""Bytes: a file on a hub also holds the learner's functions."""
LARGEST_ZIP = 10**9
LARGEST_INNER_ZIP = 50 * 10**6
MOST_FILES = 20_000
MOST_LEVELS = 20
"""So deep may folders lie in each other."""

_OLD_COPY = re.compile(r"\.(version-1|damaged-\d+)(-\d+)?\.json$", re.IGNORECASE)
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,  # a compression that Python does not know
    OSError,
    RuntimeError,  # a password
    ValueError,
)


class Reason(enum.Enum):
    """Why a file says nothing about the class."""

    DAMAGED = "damaged, or no progress file of this course"
    NEWER = "written by a newer version of the course: update this one"
    LARGE = "too large"
    LINK = "a link, or no ordinary file"
    UNREADABLE = "cannot be read"
    EMPTY = "nothing in it yet"
    SAME = "the same as another file, or an earlier state of it"
    COPY = "a copy that the course has kept of an older file"
    OTHER = "of another kind: only .json and .zip are looked at"
    MANY = f"not looked at: there are more than {MOST_FILES:,}"


@dataclass(frozen=True)
class Learner:
    """A learner's progress, and where it was found."""

    name: str
    progress: Progress

    @property
    def passes(self) -> frozenset[tuple[str, str]]:
        """What was passed and when: no two learners agree in two such times."""
        exercises = self.progress.exercises.items()
        return frozenset((key, each.passed_at) for key, each in exercises if each.passed_at)

    @property
    def steps(self) -> tuple[int, int]:
        """How far it goes: exercises passed, and all that was tried and answered."""
        tried = sum(each.attempts + each.hints for each in self.progress.exercises.values())
        answered = sum(each.answers for each in self.progress.questions.values())
        return len(self.passes), tried + answered


@dataclass(frozen=True)
class HandedIn:
    """All learners of a class, and the files that say nothing, by the reason."""

    learners: tuple[Learner, ...]
    left_out: dict[Reason, list[str]]


def handed_in(folder: Path) -> HandedIn:
    """Read all progress files in a folder, or in a zip file."""
    learners: list[Learner] = []
    left_out: dict[Reason, list[str]] = defaultdict(list)
    times = Counter[str]()
    for count, (name, content) in enumerate(_contents(folder)):
        found = _progress(content) if count < MOST_FILES else Reason.MANY
        if isinstance(found, Reason):
            left_out[found].append(name)
        else:
            times[name] += 1
            again = f" ({times[name]})" if times[name] > 1 else ""  # a zip file may do that
            learners.append(Learner(name + again, found))
        if count >= MOST_FILES:
            break
    earlier = _earlier_states(learners)
    left_out[Reason.SAME] += [learners[place].name for place in sorted(earlier)]
    kept = (each for place, each in enumerate(learners) if place not in earlier)
    return HandedIn(
        tuple(kept), {reason: left_out[reason] for reason in Reason if left_out[reason]}
    )


def _progress(content: bytes | Reason) -> Progress | Reason:
    """Return what a file says of this course's exercises, questions and open tasks."""
    if isinstance(content, Reason):
        return content
    try:
        found = parsed(content, "a file")
    except ProgressError:
        return Reason.NEWER
    if found is None:
        return Reason.DAMAGED
    progress = _of_this_course(found.progress)
    is_empty = not (progress.exercises or progress.questions or progress.scores)
    return Reason.EMPTY if is_empty else progress


def _of_this_course(progress: Progress) -> Progress:
    exercises = {each.key for each in all_exercises()}
    return replace(
        progress,
        exercises=_only(progress.exercises, exercises),
        questions=_only(progress.questions, {each.key for each in all_questions()}),
        scores=_only(progress.scores, {each.key for each in all_tasks()}),
        mistakes=_only(progress.mistakes, exercises),
        choices={},
        answers={},
    )


def _only(records: dict, keys: set[str]) -> dict:
    return {key: record for key, record in records.items() if key in keys}


def _earlier_states(learners: list[Learner]) -> set[int]:
    """Return the places of those whose passes all stand in another file that goes as far.

    With a single time of a pass that says nothing yet: a class may pass its first exercise in the
    same second.
    """
    holders: dict[tuple[str, str], set[int]] = defaultdict(set)
    for place, learner in enumerate(learners):
        for each in learner.passes:
            holders[each].add(place)
    rank = [(*learner.steps, -place) for place, learner in enumerate(learners)]
    return {
        place
        for place, learner in enumerate(learners)
        if len({time for _, time in learner.passes}) >= 2
        and max(set.intersection(*(holders[each] for each in learner.passes)), key=rank.__getitem__)
        != place
    }


# What lies in the folder: the name of each file, and its content or why there is none


def _contents(folder: Path) -> Iterator[tuple[str, bytes | Reason]]:
    if folder.is_file():
        yield from _of_file(folder, folder.name)
        return
    homes = [each for each in _children(folder) if _is_home(Path(each))]
    if homes:
        for home in homes:
            yield home.name, _read(Path(home) / IN_A_HOME)
    else:
        yield from _of_folder(folder, PurePosixPath())


def _of_folder(folder: Path, name: PurePosixPath) -> Iterator[tuple[str, bytes | Reason]]:
    """Yield what lies in a folder and below it."""
    try:
        children = _children(folder)
    except OSError:
        yield str(name), Reason.UNREADABLE
        return
    for child in children:
        path, child_name = Path(child), name / child.name
        if _is_hidden(child.name):
            continue
        if not child.is_dir(follow_symlinks=False):
            yield from _of_file(path, str(child_name))
        elif len(child_name.parts) > MOST_LEVELS:
            yield str(child_name), Reason.UNREADABLE
        else:
            yield from _of_folder(path, child_name)


def _children(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        return sorted(found, key=lambda child: child.name)


def _is_home(folder: Path) -> bool:
    """Whether it is the home of a learner; one that a link leads out of is none."""
    steps = [folder, *(folder / part for part in reversed(IN_A_HOME.parents[:-1]))]
    try:
        return not any(map(Path.is_symlink, steps)) and os.path.lexists(folder / IN_A_HOME)
    except OSError:
        return False


def _is_hidden(name: str) -> bool:
    """Whether a system or a program made it: "__MACOSX" stands in zip files of macOS."""
    return name.startswith(".") or name == "__MACOSX"


def _of_file(path: Path, name: str) -> Iterator[tuple[str, bytes | Reason]]:
    suffix = path.suffix.lower()
    if path.is_symlink():
        yield name, Reason.LINK
    elif suffix == ".zip" and path.is_file():
        if path.stat().st_size > LARGEST_ZIP:
            yield name, Reason.LARGE
            return
        yield from _of_zip(path, name, inner=True)
    elif suffix in (".json", ".zip"):
        yield name, Reason.COPY if _OLD_COPY.search(path.name) else _read(path)
    else:
        yield name, Reason.OTHER


def _read(path: Path) -> bytes | Reason:
    flags = (getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return Reason.LINK
        with os.fdopen(os.open(path, os.O_RDONLY | sum(flags)), "rb") as stream:
            return _limited(stream)
    except OSError:
        return Reason.UNREADABLE


def _limited(stream: IO[bytes]) -> bytes | Reason:
    content = stream.read(LARGEST + 1)
    return Reason.LARGE if len(content) > LARGEST else content


# Zip files


def _of_zip(
    file: Path | IO[bytes], name: str, *, inner: bool
) -> Iterator[tuple[str, bytes | Reason]]:
    """Yield what a zip file holds; `inner` says whether zip files in it are opened, too."""
    try:
        with zipfile.ZipFile(file) as archive:
            for member in archive.infolist():
                parts = PurePosixPath(member.filename).parts
                if not member.is_dir() and not any(map(_is_hidden, parts)):
                    yield from _of_member(archive, member, f"{name}/{member.filename}", inner)
    except _ZIP_ERRORS:
        yield name, Reason.DAMAGED


def _of_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, inner: bool
) -> Iterator[tuple[str, bytes | Reason]]:
    suffix = PurePosixPath(member.filename).suffix.lower()
    if stat.S_ISLNK(member.external_attr >> 16):
        yield name, Reason.LINK
    elif _OLD_COPY.search(name):
        yield name, Reason.COPY
    elif suffix == ".json":
        yield name, _read_member(archive, member)
    elif suffix == ".zip" and inner:
        if member.file_size > LARGEST_INNER_ZIP:
            yield name, Reason.LARGE
            return
        try:
            content = archive.read(member)
        except _ZIP_ERRORS:
            yield name, Reason.DAMAGED
            return
        yield from _of_zip(io.BytesIO(content), name, inner=False)
    else:
        yield name, Reason.OTHER


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes | Reason:
    try:
        with archive.open(member) as stream:
            return _limited(stream)
    except _ZIP_ERRORS:
        return Reason.DAMAGED
