"""The learner's own progress file: which exercises are solved and which questions answered.

One JSON file in the user's data folder; ``COURSE_PROGRESS_FILE`` names another one, and ``off``
records nothing. Records go by names that stay, such as "forward_pass.dense", so that exercises can
be inserted and renumbered. Every change is made under a file lock and replaces the file atomically,
so kernels that write at the same time lose nothing. Nothing is sent anywhere.
"""

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from course_utils.progress.errors import FILE_VARIABLE, OFF, NotRecorded, ProgressError, cannot
from course_utils.progress.file import open_for_change, read
from course_utils.progress.format import VERSION, parsed, text_of
from course_utils.progress.records import (
    ExerciseRecord,
    Progress,
    QuestionRecord,
    add,
    merged_mistakes,
    with_mistakes,
)

__all__ = [
    "FILE_VARIABLE",
    "MOST_BYTES",
    "VERSION",
    "ExerciseRecord",
    "NotRecorded",
    "Progress",
    "ProgressError",
    "QuestionRecord",
    "check_writable",
    "export",
    "load",
    "notice_of",
    "progress_file",
    "record_answer",
    "record_attempt",
    "record_hint",
    "record_score",
    "record_solution",
    "restore",
]

MOST_BYTES = 250_000
"""No file that is restored is larger: the whole course fills less than a fifth of it, and with as
many mistakes as are remembered, less than two thirds."""


def progress_file() -> Path:
    """Path of the file: ``$COURSE_PROGRESS_FILE`` if set, else in the user's data folder.

    Raises
    ------
    NotRecorded
        If the variable is "off".
    ProgressError
        If the variable names the home folder of nobody, or there is neither it nor a home folder.
    """
    override = os.environ.get(FILE_VARIABLE)
    if override and override.strip() == OFF:
        raise NotRecorded
    if override:
        try:
            return Path(override).expanduser()
        except RuntimeError as error:
            raise cannot("find", override, error) from error
    path = user_data_path("neural-networks-hands-on", appauthor=False) / "progress.json"
    if not path.is_absolute():  # it begins with ~ still, and would become a folder of that name
        raise cannot("find", path, RuntimeError("there is no home folder"))
    return path


def load() -> Progress:
    """Return the current progress; a missing file is an empty one.

    Raises
    ------
    ProgressError
        If the file cannot be read, was written by a newer version of the course, or is "off".
    """
    return read(progress_file())


def notice_of(record: Callable[..., str | None], *args: Any, **kwargs: Any) -> str | None:
    """Call one of the record functions; what goes wrong comes back as a notice, too."""
    try:
        return record(*args, **kwargs)
    except ProgressError as error:
        return str(error)


def check_writable() -> str | None:
    """Write the current progress back as it is; return a notice, usually None.

    Raises
    ------
    ProgressError
        If that fails; the message says why and what to do.
    """
    with open_for_change(progress_file()) as stored:
        stored.write(stored.progress)
    return stored.progress.notice


# The record functions take the key of an exercise or question, and return a notice for the learner,
# usually None. What changes nothing is not written.


def record_attempt(
    key: str, *, passed: bool, answer: str | None = None, mistakes: Iterable[str] = ()
) -> str | None:
    """Count one checked answer, up to the first that passes; a later pass clears `revisit`.

    `answer` is the source of a function that passed: later chapters run with it. `mistakes` are
    the ids of the known mistakes that were recognised in one that failed.
    """
    passed_at = datetime.now(UTC).isoformat(timespec="seconds") if passed else None

    def change(saved: Progress) -> None:
        before = saved.exercises.get(key, ExerciseRecord())
        saved.exercises[key] = before.after_attempt(passed_at)
        if passed and answer:
            saved.answers[key] = answer
        if mistakes and not before.passed:
            saved.mistakes[key] = with_mistakes(saved.mistakes.get(key, {}), mistakes)

    return _change(change)


def record_hint(key: str, last: bool = False) -> str | None:
    """Count one hint shown; the last one before the first pass sets `revisit`."""
    return _change_exercise(key, lambda record: record.after_hint(last))


def record_solution(key: str) -> str | None:
    """Remember that the solution was shown; before the first pass, that sets `revisit`."""
    return _change_exercise(key, lambda record: record.after_solution())


def record_answer(
    key: str, *, correct: bool, first_pick: bool = True, choice: str | None = None
) -> str | None:
    """Count one answer to a question, and remember the text of the choice.

    A wrong first answer sets `revisit`; a right one clears it that is the `first_pick` since
    the question was shown anew.
    """

    def change(saved: Progress) -> None:
        before = saved.questions.get(key, QuestionRecord())
        saved.questions[key] = before.after_answer(correct, first_pick)
        if choice is not None:
            saved.choices[key] = choice

    return _change(change)


def record_score(key: str, value: float, *, lower_is_better: bool = False) -> str | None:
    """Remember a measured figure, such as a test accuracy, if it is the best so far."""
    better = min if lower_is_better else max

    def change(saved: Progress) -> None:
        saved.scores[key] = better(value, saved.scores.get(key, value))

    return _change(change)


def _change_exercise(key: str, change: Callable[[ExerciseRecord], ExerciseRecord]) -> str | None:
    def change_one(saved: Progress) -> None:
        saved.exercises[key] = change(saved.exercises.get(key, ExerciseRecord()))

    return _change(change_one)


def _change(change: Callable[[Progress], None]) -> str | None:
    try:
        path = progress_file()
    except NotRecorded:
        return None
    with open_for_change(path) as stored:
        before = text_of(stored.progress)
        change(stored.progress)
        if text_of(stored.progress) != before:
            stored.write(stored.progress)
    return stored.progress.notice


# Taken home and brought back


def export() -> bytes:
    """Return the current progress as a file to be kept elsewhere (JSON, UTF-8).

    The learner's functions stay here: a file that is passed on holds no code.

    Raises
    ------
    ProgressError
        As `load` does.
    """
    return text_of(replace(load(), answers={}))


def restore(exported: bytes, name: str = "This file") -> str | None:
    """Add what `export` returned to the current progress; return a notice, usually None.

    What either of the two knows is kept: a pass in one of them is a pass, and a mark to revisit
    stays unless the other one knows a pass without such a mark. Functions are not taken over: code
    that somebody sent would run in later chapters.

    Parameters
    ----------
    exported
        Content of the file; an earlier version of the course may have written it.
    name
        Its name, for messages.

    Raises
    ------
    ProgressError
        It is damaged, too large, of a newer version or no progress file, or saving failed. The
        progress on this computer is then as it was.
    """
    if len(exported) > MOST_BYTES:  # every later check would be slow
        raise ProgressError(
            f"{name} is too large for a progress file of this course: it has over "
            f"{MOST_BYTES // 1000} kB. Nothing was changed; choose the file that the download "
            "gave you."
        )
    added = parsed(exported, name)
    if added is None:
        raise ProgressError(
            f"{name} is not a progress file of this course, or it is damaged. "
            "Nothing was changed; choose the file that the download gave you."
        )
    with open_for_change(progress_file()) as stored:
        for key, exercise in added.progress.exercises.items():
            add(stored.progress.exercises, key, exercise)
        for key, question in added.progress.questions.items():
            add(stored.progress.questions, key, question)
        for key, choice in added.progress.choices.items():
            stored.progress.choices.setdefault(key, choice)
        for key, score in added.progress.scores.items():
            stored.progress.scores.setdefault(key, score)
        for key, counts in added.progress.mistakes.items():
            known = stored.progress.mistakes.get(key, {})
            stored.progress.mistakes[key] = merged_mistakes(known, counts)
        stored.write(stored.progress)
    return stored.progress.notice
