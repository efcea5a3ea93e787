"""What the progress files of a class add up to."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

from course_utils.checking import Chapter, Exercise, OpenTask, Question
from course_utils.checking.cases import Misconception
from course_utils.exercises.catalogue import CHAPTERS
from course_utils.progress import ExerciseRecord
from tools.class_report.handed_in import Learner

MANY_ATTEMPTS = 5
"""So many checked answers up to the first that passed say that an exercise held somebody up."""
MOST_TOPICS = 5

Group = tuple[str, ...]
"""Names of learners, in the order of their files."""


@dataclass(frozen=True)
class MistakeCount:
    """How often a known mistake was recognised."""

    key: str
    """What its feedback shows, such as "3.2 ascent"."""
    sentence: str
    learners: Group
    times: int


@dataclass(frozen=True)
class ExerciseCount:
    """How a class got on with one exercise."""

    exercise: Exercise
    tried: Group
    passed: Group
    attempts: float | None
    """Median of those who tried."""
    solution: Group
    """Who looked at the solution."""
    revisit: Group
    held_up: Group
    """Who tried and has not passed, is to revisit it, or needed many attempts."""
    mistakes: tuple[MistakeCount, ...]
    """The commonest first."""


@dataclass(frozen=True)
class QuestionCount:
    """How a class answered one question."""

    question: Question
    answered: Group
    wrong: Group
    """Whose first answer was wrong."""


@dataclass(frozen=True)
class TaskCount:
    """How far a class got with an open task."""

    task: OpenTask
    tried: Group
    reached: Group
    best: float | None
    """Median of everybody's best figure."""


@dataclass(frozen=True)
class ChapterCount:
    """One chapter; what held up most comes first."""

    chapter: Chapter
    began: Group
    exercises: tuple[ExerciseCount, ...] = ()
    questions: tuple[QuestionCount, ...] = ()
    tasks: tuple[TaskCount, ...] = ()

    @property
    def held_up(self) -> int:
        """How often one of its exercises held somebody up."""
        return sum(len(each.held_up) for each in self.exercises)


@dataclass(frozen=True)
class ClassCount:
    """A whole class."""

    learners: tuple[Learner, ...]
    chapters: tuple[ChapterCount, ...]
    """Those that somebody began; the one that held up most comes first."""
    not_begun: tuple[Chapter, ...] = ()
    topics: tuple[ExerciseCount | QuestionCount, ...] = field(default=())
    """What held up most learners, of all chapters."""


def count(learners: Sequence[Learner]) -> ClassCount:
    """Count what a class has done."""
    chapters = [_chapter(chapter, learners) for chapter in CHAPTERS]
    begun = [each for each in chapters if each.began]
    return ClassCount(
        tuple(learners),
        tuple(sorted(begun, key=lambda each: -each.held_up)),
        tuple(each.chapter for each in chapters if not each.began),
        _topics(begun),
    )


def _chapter(chapter: Chapter, learners: Sequence[Learner]) -> ChapterCount:
    exercises = [_exercise(each, learners) for each in chapter.exercises]
    questions = [_question(each, learners) for each in chapter.questions]
    tasks = [_task(each, learners) for each in chapter.tasks]
    active = {name for each in exercises for name in (*each.tried, *each.solution)}
    active |= {name for each in questions for name in each.answered}
    active |= {name for each in tasks for name in each.tried}
    return ChapterCount(
        chapter,
        tuple(each.name for each in learners if each.name in active),
        tuple(sorted(exercises, key=lambda each: (-len(each.held_up), -len(each.tried)))),
        tuple(sorted(questions, key=lambda each: -len(each.wrong))),
        tuple(tasks),
    )


def _exercise(exercise: Exercise, learners: Sequence[Learner]) -> ExerciseCount:
    records = {
        each.name: each.progress.exercises[exercise.key]
        for each in learners
        if exercise.key in each.progress.exercises
    }

    def who(fits: Callable[[ExerciseRecord], bool]) -> Group:
        return tuple(name for name, record in records.items() if fits(record))

    attempts = [record.attempts for record in records.values() if record.attempts]
    return ExerciseCount(
        exercise,
        tried=who(lambda record: record.attempts > 0),
        passed=who(lambda record: record.passed),
        attempts=median(attempts) if attempts else None,
        solution=who(lambda record: record.solution_shown),
        revisit=who(lambda record: record.revisit),
        held_up=who(_held_up),
        mistakes=_mistakes(exercise, learners),
    )


def _held_up(record: ExerciseRecord) -> bool:
    is_stuck = record.attempts > 0 and not record.passed
    return is_stuck or record.revisit or record.attempts >= MANY_ATTEMPTS


def _mistakes(exercise: Exercise, learners: Sequence[Learner]) -> tuple[MistakeCount, ...]:
    """Return how often each of an exercise's known mistakes was recognised, the commonest first."""
    counts = []
    for mistake in exercise.known_mistakes:
        times = {
            each.name: each.progress.mistakes.get(exercise.key, {}).get(mistake.id, 0)
            for each in learners
        }
        who = tuple(name for name, number in times.items() if number)
        if who:
            key = f"{exercise.id} {mistake.id}"
            counts.append(MistakeCount(key, first_sentence(mistake), who, sum(times.values())))
    return tuple(sorted(counts, key=lambda each: (-len(each.learners), -each.times)))


def first_sentence(mistake: Misconception) -> str:
    """Return how the message on a mistake begins; of several at once, how each of them does."""
    message = re.sub(r"^\w+ things at once\.\s+", "", mistake.message)
    several = re.split(r"(?:^|\n)\d\. ", message)[1:]
    return " ".join(map(_first_sentence, several or [message]))


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.?!])\s", " ".join(text.split()))[0]


def _question(question: Question, learners: Sequence[Learner]) -> QuestionCount:
    first = {
        each.name: each.progress.questions[question.key].first_correct
        for each in learners
        if question.key in each.progress.questions
    }
    return QuestionCount(
        question,
        answered=tuple(name for name, correct in first.items() if correct is not None),
        wrong=tuple(name for name, correct in first.items() if correct is False),
    )


def _task(task: OpenTask, learners: Sequence[Learner]) -> TaskCount:
    best = {
        each.name: each.progress.scores[task.key]
        for each in learners
        if task.key in each.progress.scores
    }
    return TaskCount(
        task,
        tried=tuple(best),
        reached=tuple(name for name, value in best.items() if task.reached(value)),
        best=median(best.values()) if best else None,
    )


def _topics(chapters: Sequence[ChapterCount]) -> tuple[ExerciseCount | QuestionCount, ...]:
    """Return what is worth the class's time: a question only where most were wrong at first."""
    exercises = [each for chapter in chapters for each in chapter.exercises if each.held_up]
    questions = [
        each
        for chapter in chapters
        for each in chapter.questions
        if 2 * len(each.wrong) > len(each.answered)
    ]
    ranked = sorted([*exercises, *questions], key=lambda each: -len(concerned(each)))
    return tuple(ranked[:MOST_TOPICS])


def concerned(topic: ExerciseCount | QuestionCount) -> Group:
    """Return whom an exercise held up, or who answered a question wrongly at first."""
    return topic.held_up if isinstance(topic, ExerciseCount) else topic.wrong
