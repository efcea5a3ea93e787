"""The text of a progress file: JSON, UTF-8, its version at the top.

Whatever a later version changes, its file is an object whose "version" is a larger whole number:
that is how every course, the earlier ones too, knows that it must leave the file alone.
"""

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any

from course_utils.progress import version_1
from course_utils.progress.errors import ProgressError
from course_utils.progress.records import (
    MOST,
    ExerciseRecord,
    Progress,
    QuestionRecord,
    Record,
    merged_mistakes,
    most_frequent,
)

VERSION = 2
"""Exercises and questions by their names; in version 1 they went by their numbers."""

RENAMED = {"faq_and_glossary": "questions_and_glossary"}
"""Chapters that had another name when earlier files were written."""


MOST_LETTERS = 100
"""No mistake has a longer name."""


@dataclass(frozen=True)
class Parsed:
    """What a file holds, in terms of today, and the version that it was written in."""

    progress: Progress
    version: int


def text_of(progress: Progress) -> bytes:
    """Return the text of a file of today's version."""
    content = {
        "version": VERSION,
        "exercises": {key: vars(record) for key, record in progress.exercises.items()},
        "questions": {key: vars(record) for key, record in progress.questions.items()},
        # beside the records, where earlier courses overlook them
        "choices": progress.choices,
        "scores": progress.scores,
        "answers": progress.answers,
        "mistakes": progress.mistakes,
    }
    return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


def parsed(text: bytes, name: str) -> Parsed | None:
    """Return what a file of this course holds, or None where it is damaged or none at all.

    Raises
    ------
    ProgressError
        If a newer version of the course wrote it.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):  # the latter from brackets nested without end
        return None
    if not isinstance(content, dict) or type(version := content.get("version")) is not int:
        return None
    if version > VERSION:
        raise ProgressError(
            f"{name} was written by a newer version of this course and was left untouched. "
            "Update the course (`make update`, then `make lab`)."
        )
    if version == VERSION:
        found = _progress_in(content, _names_of(ExerciseRecord), _names_of(QuestionRecord))
    elif version == version_1.VERSION:
        found = _progress_in(content, version_1.EXERCISE_FIELDS, version_1.QUESTION_FIELDS)
        found = found and version_1.migrated(found)
    else:
        return None
    return found and Parsed(_renamed(found), version)


def _renamed(progress: Progress) -> Progress:
    """Return the records with the chapters' names of today."""
    return replace(
        progress,
        exercises=_under_todays_keys(progress.exercises, ExerciseRecord.merged),
        questions=_under_todays_keys(progress.questions, QuestionRecord.merged),
        choices=_under_todays_keys(progress.choices),
        scores=_under_todays_keys(progress.scores),
        answers=_under_todays_keys(progress.answers),
        mistakes=_under_todays_keys(progress.mistakes, merged_mistakes),
    )


def _under_todays_keys(
    table: dict[str, Any], merged: Callable[[Any, Any], Any] = lambda earlier, later: later
) -> dict[str, Any]:
    renamed: dict[str, Any] = {}
    for key, value in table.items():
        today = _of_today(key)
        renamed[today] = merged(renamed[today], value) if today in renamed else value
    return renamed


def _of_today(key: str) -> str:
    chapter, dot, name = key.partition(".")
    return RENAMED.get(chapter, chapter) + dot + name


def _names_of(record: type[Record]) -> frozenset[str]:
    return frozenset(field.name for field in fields(record))


def _progress_in(
    content: dict[str, Any], exercise_fields: frozenset[str], question_fields: frozenset[str]
) -> Progress | None:
    """Return the records if the content has exactly these fields, each with a possible value."""
    exercises = _records(content.get("exercises"), ExerciseRecord, exercise_fields)
    questions = _records(content.get("questions"), QuestionRecord, question_fields)
    if exercises is None or questions is None:
        return None
    return Progress(
        exercises,
        questions,
        choices=_those_that(_is_text, content.get("choices")),
        scores=_those_that(_is_figure, content.get("scores")),
        answers=_those_that(_is_text, content.get("answers")),
        mistakes=_mistakes(content.get("mistakes")),
    )


def _mistakes(found: object) -> dict[str, dict[str, int]]:
    """Return the counts that can be: of names of functions, and not more than are remembered."""
    mistakes = {}
    for key, table in _those_that(_is_table, found).items():
        counts = _those_that(_is_number_of_times, table)
        counts = {each: count for each, count in counts.items() if _is_id(each)}
        if counts:
            mistakes[key] = most_frequent(counts)
    return mistakes


def _those_that(fit: Callable[[object], bool], found: object) -> dict[str, Any]:
    items = found.items() if isinstance(found, dict) else ()
    return {key: value for key, value in items if fit(value)}


def _is_text(value: object) -> bool:
    return type(value) is str


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


def _is_id(name: str) -> bool:
    """Whether a mistake may be called so; no sentence and no line of code is such a name."""
    return name.isidentifier() and len(name) <= MOST_LETTERS


def _is_number_of_times(value: object) -> bool:
    return _is_count(value) and value > 0


def _is_figure(value: object) -> bool:
    return type(value) in (int, float) and math.isfinite(value)


def _records(
    found: object, record: type[Record], names: frozenset[str]
) -> dict[str, Record] | None:
    if not isinstance(found, dict) or not all(_fits(each, names) for each in found.values()):
        return None
    return {key: record(**values) for key, values in found.items()}


def _fits(values: object, names: frozenset[str]) -> bool:
    return (
        isinstance(values, dict)
        and values.keys() == names
        and all(_IS_POSSIBLE[name](value) for name, value in values.items())
    )


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value <= MOST


def _is_flag(value: object) -> bool:
    return type(value) is bool


_IS_POSSIBLE: dict[str, Callable[[object], bool]] = {
    "attempts": _is_count,
    "hints": _is_count,
    "solution_shown": _is_flag,
    "passed_at": lambda value: value is None or type(value) is str,
    "revisit": _is_flag,
    "answers": _is_count,
    "first_correct": lambda value: value is None or _is_flag(value),
    "correct": _is_flag,
}
