"""What is solved and what is still open, from the learner's own progress file."""

import html
from dataclasses import dataclass

from course_utils import progress
from course_utils.exercises.catalogue import CHAPTERS, all_exercises, all_questions
from course_utils.exercises.engine import Exercise
from course_utils.exercises.questions import Question


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
    """What took several attempts, the solution, or a second answer."""


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
        return "\n".join(lines + ([self.notice] if self.notice else []))

    def _repr_html_(self) -> str:
        rows = "".join(_row(chapter) for chapter in self.chapters)
        notice = f"<p>{html.escape(self.notice)}</p>" if self.notice else ""
        return (
            "<table><thead><tr><th>Chapter</th><th>Exercises</th><th>Questions</th><th></th>"
            f"</tr></thead><tbody>{rows}</tbody></table>{notice}"
        )


def dashboard() -> Dashboard:
    """Return the state of every chapter; a progress file that cannot be read becomes a notice."""
    try:
        saved = progress.load()
    except progress.ProgressError as error:
        saved = progress.Progress({}, {}, str(error))
    chapters = (
        _status(number, module.__name__.rpartition(".")[2], saved)
        for number, module in enumerate(CHAPTERS)
    )
    return Dashboard(tuple(chapters), saved.notice)


def _status(number: int, name: str, saved: progress.Progress) -> ChapterStatus:
    exercises = [exercise for exercise in all_exercises() if exercise.chapter == number]
    questions = [question for question in all_questions() if question.chapter == number]

    def is_solved(exercise: Exercise) -> bool:
        return saved.exercises.get(exercise.id, progress.ExerciseRecord()).passed

    return ChapterStatus(
        notebook=f"{number:02}_{name}.ipynb",
        solved=tuple(exercise.name for exercise in exercises if is_solved(exercise)),
        open=tuple(exercise.name for exercise in exercises if not is_solved(exercise)),
        answered=sum(question.id in saved.questions for question in questions),
        questions=len(questions),
        revisit=(*_hard_exercises(exercises, saved), *_hard_questions(questions, saved)),
    )


def _hard_exercises(exercises: list[Exercise], saved: progress.Progress) -> list[str]:
    """Return the exercises tried three times or more, or solved after seeing the solution."""
    records = [(exercise, saved.exercises.get(exercise.id)) for exercise in exercises]
    return [
        f"exercise {exercise.id} {exercise.name}"
        for exercise, record in records
        if record and (record.attempts >= 3 or record.solution_shown)
    ]


def _hard_questions(questions: list[Question], saved: progress.Progress) -> list[str]:
    """Return the questions whose first answer was wrong."""
    records = [(question, saved.questions.get(question.id)) for question in questions]
    return [
        f"question {question.id}"
        for question, record in records
        if record and record.first_correct is False
    ]


def _details(chapter: ChapterStatus) -> list[str]:
    """Return a line each on what is solved, what is open and what to revisit."""
    lists = (("solved", chapter.solved), ("open", chapter.open), ("revisit", chapter.revisit))
    return [f"  {word}: {', '.join(names)}" for word, names in lists if names]


def _row(chapter: ChapterStatus) -> str:
    details = "<br>".join(html.escape(line.strip()) for line in _details(chapter))
    return (
        f'<tr><td style="text-align:left"><a href="{chapter.notebook}">{chapter.notebook}</a></td>'
        f"<td>{len(chapter.solved)} of {len(chapter.solved) + len(chapter.open)}</td>"
        f"<td>{chapter.answered} of {chapter.questions}</td>"
        f'<td style="text-align:left">{details}</td></tr>'
    )
