"""What is solved and what is still open, from the learner's own progress file."""

import html
from dataclasses import dataclass

from course_utils import progress
from course_utils.checking import Chapter, Exercise
from course_utils.exercises.catalogue import CHAPTERS
from course_utils.present import FAINT, Tone, printable


@dataclass(frozen=True)
class ChapterStatus:
    """One chapter of the dashboard."""

    notebook: str
    solved: tuple[str, ...]
    """Names of the solved exercises."""
    open: tuple[str, ...]
    """Names of the exercises still open, in the order of the chapter."""
    answered: int
    questions: int
    revisit: tuple[str, ...]
    """What was solved with all the help there is, or answered wrongly at first."""


@dataclass(frozen=True)
class Dashboard:
    """A snapshot; run the cell again to refresh it."""

    chapters: tuple[ChapterStatus, ...]
    notice: str | None = None

    def __repr__(self) -> str:
        lines = []
        for chapter in self.chapters:
            total = len(chapter.solved) + len(chapter.open)
            lines += [
                f"{chapter.notebook}: {len(chapter.solved)} of {total} exercises solved, "
                f"{chapter.answered} of {chapter.questions} questions answered",
                *_details(chapter),
            ]
        return printable("\n".join(lines + ([self.notice] if self.notice else [])))

    def _repr_html_(self) -> str:
        rows = "".join(_row(chapter) for chapter in self.chapters)
        notice = f"<p>{html.escape(self.notice)}</p>" if self.notice else ""
        return (
            f'<div style="border:1px solid {FAINT};border-radius:6px;padding:0.4em 0.8em;'
            'max-width:48em"><table style="width:100%;margin:0"><thead><tr>'
            '<th style="text-align:left">Chapter</th><th>Exercises</th><th>Questions</th>'
            f"</tr></thead><tbody>{rows}</tbody></table>{notice}</div>"
        )


def dashboard() -> Dashboard:
    """Return the state of every chapter; a progress file that cannot be read becomes a notice."""
    try:
        saved = progress.load()
    except progress.ProgressError as error:
        saved = progress.Progress({}, {}, str(error))
    return Dashboard(tuple(_status(chapter, saved) for chapter in CHAPTERS), saved.notice)


def _status(chapter: Chapter, saved: progress.Progress) -> ChapterStatus:
    def is_solved(exercise: Exercise) -> bool:
        return saved.exercises.get(exercise.key, progress.ExerciseRecord()).passed

    return ChapterStatus(
        notebook=chapter.notebook,
        solved=tuple(exercise.name for exercise in chapter.exercises if is_solved(exercise)),
        open=tuple(exercise.name for exercise in chapter.exercises if not is_solved(exercise)),
        answered=sum(question.key in saved.questions for question in chapter.questions),
        questions=len(chapter.questions),
        revisit=_to_revisit(chapter, saved),
    )


def _to_revisit(chapter: Chapter, saved: progress.Progress) -> tuple[str, ...]:
    """Return what is marked in the progress file, unsolved exercises included."""
    exercises, questions = (
        {key for key, record in records.items() if record.revisit}
        for records in (saved.exercises, saved.questions)
    )
    return (
        *(f"exercise {each.id} {each.name}" for each in chapter.exercises if each.key in exercises),
        *(f"question {each.id}" for each in chapter.questions if each.key in questions),
    )


def _details(chapter: ChapterStatus) -> list[str]:
    """Return a line each on what is solved, what is open and what to revisit."""
    lists = (("solved", chapter.solved), ("open", chapter.open), ("revisit", chapter.revisit))
    return [f"  {word}: {', '.join(names)}" for word, names in lists if names]


def _row(chapter: ChapterStatus) -> str:
    total = len(chapter.solved) + len(chapter.open)
    bar = _bar(len(chapter.solved) / total) if total else ""
    details = "<br>".join(html.escape(line.strip()) for line in _details(chapter))
    number = '<td style="white-space:nowrap;vertical-align:top">'
    return (
        '<tr><td style="text-align:left;width:100%;max-width:none;white-space:normal">'
        f'<a href="{chapter.notebook}" style="overflow-wrap:anywhere">{chapter.notebook}</a>{bar}'
        f'<div style="line-height:1.4">{details}</div></td>'
        f"{number}{len(chapter.solved)} of {total}</td>"
        f"{number}{chapter.answered} of {chapter.questions}</td></tr>"
    )


def _bar(share: float) -> str:
    """Return a bar that is filled from the left, as HTML; the numbers beside it say the same."""
    return (
        '<div aria-hidden="true" style="height:8px;margin:3px 0;border:1px solid #767676;'
        'border-radius:4px;overflow:hidden"><div style="height:100%;'
        f'width:{share:.0%};background:{Tone.RIGHT.colour}"></div></div>'
    )
