"""The learner's own progress file: which exercises are solved and which questions answered.

One JSON file in the user's data folder; ``COURSE_PROGRESS_FILE`` names another one.
Every change is made under a file lock and replaces the file atomically, so kernels that write
at the same time lose nothing. Nothing is sent anywhere.
"""

import contextlib
import copy
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from platformdirs import user_data_path

from course_utils.files import replacing

FILE_VARIABLE = "COURSE_PROGRESS_FILE"
VERSION = 1
LOCK_SECONDS = 10.0

_EMPTY = {"version": VERSION, "exercises": {}, "questions": {}}


class ProgressError(Exception):
    """Progress could not be read or saved; the message says why and what to do."""


@dataclass(frozen=True)
class ExerciseRecord:
    """What is remembered of one exercise."""

    attempts: int = 0
    hints: int = 0
    solution_shown: bool = False
    passed_at: str | None = None
    """UTC time of the first pass, ISO 8601; None while unsolved."""

    @property
    def passed(self) -> bool:
        """Whether any attempt has passed."""
        return self.passed_at is not None


@dataclass(frozen=True)
class QuestionRecord:
    """What is remembered of one question."""

    answers: int = 0
    first_correct: bool | None = None
    """Whether the first answer was right; None before any answer."""
    correct: bool = False


@dataclass(frozen=True)
class Progress:
    """A snapshot of the file."""

    exercises: dict[str, ExerciseRecord]
    questions: dict[str, QuestionRecord]
    notice: str | None = None
    """A sentence for the learner, such as where a damaged file was kept; usually None."""


def progress_file() -> Path:
    """Path of the file: ``$COURSE_PROGRESS_FILE`` if set, else in the user's data folder.

    Raises
    ------
    ProgressError
        If the variable names the home folder of nobody, or there is neither it nor a home folder.
    """
    override = os.environ.get(FILE_VARIABLE)
    if override:
        try:
            return Path(override).expanduser()
        except RuntimeError as error:
            raise _cannot("find", override, error) from error
    path = user_data_path("neural-networks-hands-on", appauthor=False) / "progress.json"
    if not path.is_absolute():  # it begins with ~ still, and would become a folder of that name
        raise _cannot("find", path, RuntimeError("there is no home folder"))
    return path


def load() -> Progress:
    """Return the current progress; a missing file is an empty one.

    Raises
    ------
    ProgressError
        If the file cannot be read, or was written by a newer version of the course.
    """
    path = progress_file()
    if not _exists(path):
        return Progress({}, {})
    with _locked(path):
        content, notice = _read(path)
    return Progress(
        {name: ExerciseRecord(**fields) for name, fields in content["exercises"].items()},
        {name: QuestionRecord(**fields) for name, fields in content["questions"].items()},
        notice,
    )


def notice_of(record: Callable[..., str | None], *args: Any, **kwargs: Any) -> str | None:
    """Call one of the record functions; what goes wrong comes back as a notice, too."""
    try:
        return record(*args, **kwargs)
    except ProgressError as error:
        return str(error)


def check_writable() -> None:
    """Write the current progress back unchanged.

    Raises
    ------
    ProgressError
        If that fails; the message says why and what to do.
    """
    with _open_for_change() as (path, content, _):
        _write(path, content)


def record_attempt(exercise_id: str, *, passed: bool) -> str | None:
    """Count one checked answer, up to the first that passes; return a notice, usually None."""
    with _changing("exercises", exercise_id, ExerciseRecord) as (fields, notice):
        if fields["passed_at"] is not None:
            return notice  # running a solved chapter again is no further attempt
        fields["attempts"] += 1
        if passed:
            fields["passed_at"] = datetime.now(UTC).isoformat(timespec="seconds")
    return notice


def record_hint(exercise_id: str) -> str | None:
    """Count one hint shown; return a notice for the learner, usually None."""
    with _changing("exercises", exercise_id, ExerciseRecord) as (fields, notice):
        fields["hints"] += 1
    return notice


def record_solution(exercise_id: str) -> str | None:
    """Remember that the solution was shown; return a notice for the learner, usually None."""
    with _changing("exercises", exercise_id, ExerciseRecord) as (fields, notice):
        fields["solution_shown"] = True
    return notice


def record_answer(question_id: str, *, correct: bool) -> str | None:
    """Count one answer to a question; return a notice for the learner, usually None."""
    with _changing("questions", question_id, QuestionRecord) as (fields, notice):
        fields["answers"] += 1
        if fields["first_correct"] is None:
            fields["first_correct"] = correct
        fields["correct"] = fields["correct"] or correct
    return notice


# Taken home and brought back


def export() -> bytes:
    """Return the current progress as a file to be kept elsewhere (JSON, UTF-8).

    Raises
    ------
    ProgressError
        As `load` does.
    """
    path = progress_file()
    if not _exists(path):
        return _text_of(_EMPTY)
    with _locked(path):
        content, _ = _read(path)
    return _text_of(content)


def restore(exported: bytes, name: str = "This file") -> str | None:
    """Add what `export` returned to the current progress; return a notice, usually None.

    What either of the two knows is kept: a pass in one of them is a pass.

    Parameters
    ----------
    exported
        Content of the file.
    name
        Its name, for messages.

    Raises
    ------
    ProgressError
        It is damaged, of a newer version or no progress file, or saving failed. The progress on
        this computer is then as it was.
    """
    added = _parsed(exported, name)
    if added is None:
        raise ProgressError(
            f"{name} is not a progress file of this course, or it is damaged. "
            "Nothing was changed; choose the file that the download gave you."
        )
    with _open_for_change() as (path, content, notice):
        for kind, merged in (("exercises", _merged_exercise), ("questions", _merged_question)):
            for key, fields in added[kind].items():
                known = content[kind].get(key)
                content[kind][key] = merged(known, fields) if known else fields
        _write(path, content)
    return notice


def _merged_exercise(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return {
        "attempts": max(one["attempts"], other["attempts"]),
        "hints": max(one["hints"], other["hints"]),
        "solution_shown": one["solution_shown"] or other["solution_shown"],
        "passed_at": min(filter(None, (one["passed_at"], other["passed_at"])), default=None),
    }


def _merged_question(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    first = [each["first_correct"] for each in (one, other) if each["first_correct"] is not None]
    return {
        "answers": max(one["answers"], other["answers"]),
        "first_correct": all(first) if first else None,
        "correct": one["correct"] or other["correct"],
    }


@contextlib.contextmanager
def _changing(kind: str, key: str, record: type) -> Iterator[tuple[dict[str, Any], str | None]]:
    """Lock, read, let the caller change one record's fields, and write."""
    with _open_for_change() as (path, content, notice):
        fields = {**vars(record()), **content[kind].get(key, {})}
        yield fields, notice
        content[kind][key] = fields
        _write(path, content)


@contextlib.contextmanager
def _open_for_change() -> Iterator[tuple[Path, dict[str, Any], str | None]]:
    """Lock the file and yield its path, its content and a notice for the learner."""
    path = progress_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot("save", path, error) from error
    with _locked(path):
        yield path, *_read(path)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    lock = FileLock(f"{path}.lock", timeout=LOCK_SECONDS)
    try:
        lock.acquire()
    except Timeout as error:
        raise ProgressError(
            f"Another program has held {path}.lock for over {LOCK_SECONDS:.0f} s. Close other "
            "notebooks of this course and run the cell again."
        ) from error
    except (OSError, NotImplementedError) as error:  # the latter where no file can be locked
        raise _cannot("open", path, error) from error
    try:
        yield
    finally:
        lock.release()


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise _cannot("read", path, error) from error


def _read(path: Path) -> tuple[dict[str, Any], str | None]:
    """Return the file's content and a notice; a damaged file is kept under another name."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return copy.deepcopy(_EMPTY), None
    except OSError as error:
        raise _cannot("read", path, error) from error
    content = _parsed(text, str(path))
    if content is None:
        return copy.deepcopy(_EMPTY), _set_aside(path)
    return content, None


def _parsed(text: bytes, name: str) -> dict[str, Any] | None:
    """Return what a file of this course holds, or None where it is damaged or none at all."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):  # the latter from brackets nested without end
        return None
    if isinstance(content, dict) and _is_newer(content.get("version")):
        raise ProgressError(
            f"{name} was written by a newer version of this course and was left untouched. "
            "Update the course (`make update`, then `make lab`)."
        )
    return content if _is_valid(content) else None


def _is_newer(version: object) -> bool:
    return isinstance(version, int) and version > VERSION


def _is_valid(content: object) -> bool:
    """Whether `content` has the structure of this version, every field included."""
    return (
        isinstance(content, dict)
        and content.get("version") == VERSION
        and _are_records(content.get("exercises"), ExerciseRecord)
        and _are_records(content.get("questions"), QuestionRecord)
    )


_FIELD_TYPES: dict[str, tuple[type, ...]] = {
    "attempts": (int,),
    "hints": (int,),
    "solution_shown": (bool,),
    "passed_at": (str, type(None)),
    "answers": (int,),
    "first_correct": (bool, type(None)),
    "correct": (bool,),
}


def _are_records(records: object, record: type) -> bool:
    names = vars(record()).keys()
    return isinstance(records, dict) and all(
        isinstance(fields, dict)
        and fields.keys() == names
        and all(type(value) in _FIELD_TYPES[name] for name, value in fields.items())
        for fields in records.values()
    )


def _set_aside(path: Path) -> str:
    """Rename the damaged file to the first free name and say so."""
    number = 1
    while (kept := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.replace(kept)
    except OSError as error:
        raise _cannot("set aside the damaged", path, error) from error
    return f"The progress file was damaged; it was kept as {kept} and a new one was started."


def _text_of(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


def _write(path: Path, content: dict[str, Any]) -> None:
    """Replace `path` atomically: a reader sees the old content or the new, never a part."""
    try:
        with replacing(path) as stream:
            stream.write(_text_of(content))
    except OSError as error:
        raise _cannot("save", path, error) from error


def _cannot(action: str, path: Path | str, error: Exception) -> ProgressError:
    reason = str(getattr(error, "strerror", None) or error).rstrip(".")
    return ProgressError(
        f"Could not {action} the progress file {path}: {reason}. Nothing in the "
        f"notebook is lost; set {FILE_VARIABLE} to a file in a folder you can write to."
    )
