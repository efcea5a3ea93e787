"""What is solved and what is still open, from the learner's own progress file."""

import html
from dataclasses import dataclass

from course_utils import progress
from course_utils.checking import Chapter, Exercise, OpenTask
from course_utils.exercises.catalogue import CHAPTERS
from course_utils.present import FAINT, Tone, printable
from course_utils.scoreboard import ROWS

_ON_SCOREBOARD = "On the scoreboard, of the 10,000 test images:"


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
    tasks: tuple[str, ...] = ()
    """A line on each open task: the best figure so far, or the target."""


@dataclass(frozen=True)
class Dashboard:
    """A snapshot; run the cell again to refresh it."""

    chapters: tuple[ChapterStatus, ...]
    notice: str | None = None
    figures: tuple[str, ...] = ()
    """A line on each row of the scoreboard on which the learner has a figure."""

    def __repr__(self) -> str:
        lines = []
        for chapter in self.chapters:
            total = len(chapter.solved) + len(chapter.open)
            lines += [
                f"{chapter.notebook}: {len(chapter.solved)} of {total} exercises solved, "
                f"{chapter.answered} of {chapter.questions} questions answered",
                *_details(chapter),
            ]
        if self.figures:
            lines += [_ON_SCOREBOARD, *(f"  {figure}" for figure in self.figures)]
        return printable("\n".join(lines + ([self.notice] if self.notice else [])))

    def _repr_html_(self) -> str:
        rows = "".join(_row(chapter) for chapter in self.chapters)
        figures = "<br>".join([_ON_SCOREBOARD, *map(html.escape, self.figures)])
        rest = f"<p>{figures}</p>" if self.figures else ""
        rest += f"<p>{html.escape(self.notice)}</p>" if self.notice else ""
        return (
            f'<div style="border:1px solid {FAINT};border-radius:6px;padding:0.4em 0.8em;'
            'max-width:48em"><table style="width:100%;margin:0"><thead><tr>'
            '<th style="text-align:left">Chapter</th><th>Exercises</th><th>Questions</th>'
            f"</tr></thead><tbody>{rows}</tbody></table>{rest}</div>"
        )


def dashboard() -> Dashboard:
    """Return the state of every chapter; a progress file that cannot be read becomes a notice."""
    try:
        saved = progress.load()
    except progress.ProgressError as error:
        saved = progress.Progress({}, {}, str(error))
    figures = tuple(
        f"{row.name}: {100 * saved.scores[row.key]:.1f} % (the course: {100 * row.course:.1f} %)"
        for row in ROWS
        if row.key in saved.scores
    )
    return Dashboard(tuple(_status(chapter, saved) for chapter in CHAPTERS), saved.notice, figures)


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
        tasks=tuple(_task(task, saved.scores.get(task.key)) for task in chapter.tasks),
    )


def _task(task: OpenTask, best: float | None) -> str:
    if best is None:
        return f"{task.name} ({task.goal})"
    return f"{task.name}: best {task.say(best)} ({task.goal})"


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
    """Return a line each on what is solved, open, to be revisited, and on the open task."""
    lists = (
        ("solved", chapter.solved),
        ("open", chapter.open),
        ("revisit", chapter.revisit),
        ("open task", chapter.tasks),
    )
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
