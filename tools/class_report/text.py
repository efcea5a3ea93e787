"""A report as text for a terminal."""

import textwrap
from collections.abc import Iterator

from course_utils.present import printable
from tools.class_report.counts import ChapterCount, ClassCount, ExerciseCount, QuestionCount
from tools.class_report.handed_in import Reason
from tools.class_report.wording import (
    HELD_UP,
    MOST_MISTAKES,
    TOPICS,
    Wording,
    clean,
    title,
)

WIDTH = 100
_COLUMNS = ("exercise", "held up", "passed", "attempts", "solution", "revisit")
_ROW = "  {:<36}{:<14}{:<20}{:<10}{:<14}{}"


def as_text(count: ClassCount, left_out: dict[Reason, list[str]], wording: Wording) -> str:
    """Return the report on a class."""
    lines = [f"Class report: {wording.learners(count.learners)}"]
    lines += _indented(list(wording.left_out(left_out)), "left out: ")
    if wording.is_shown(count.learners) and count.learners:
        lines += ["", *_topics(count, wording), *_wrapped(HELD_UP, "")]
        for chapter in count.chapters:
            lines += ["", *_chapter(chapter, wording)]
        if count.not_begun:
            not_begun = f"Begun by nobody: {', '.join(map(title, count.not_begun))}"
            lines += ["", *_wrapped(not_begun, "")]
        if wording.names:
            lines += ["", "Learners"]
            lines += [f"  {clean(each.name)}: {wording.learner(each)}" for each in count.learners]
    return printable("\n".join(lines))


def _topics(count: ClassCount, wording: Wording) -> Iterator[str]:
    yield TOPICS
    topics = wording.topics(count)
    for number, topic in enumerate(topics, start=1):
        yield from _wrapped(wording.topic(topic), f"  {number}. ")
        yield from _about(topic, wording)
    if not topics:
        yield "  Nothing holds up three learners or more."


def _about(topic: ExerciseCount | QuestionCount, wording: Wording) -> Iterator[str]:
    """Yield the question, or the mistake that is the commonest."""
    if isinstance(topic, QuestionCount):
        yield from _wrapped(topic.question.prompt, "     ")
    else:
        for mistake in topic.mistakes[:1]:
            yield from _wrapped(f"{mistake.key}, {wording.mistake(mistake)}", "     ")


def _chapter(chapter: ChapterCount, wording: Wording) -> Iterator[str]:
    yield f"{title(chapter.chapter)}: begun by {wording.learners(chapter.began)}"
    exercises = [each for each in chapter.exercises if each.tried or each.solution]
    if exercises:
        yield _ROW.format(*_COLUMNS)
    for each in exercises:
        name = f"{each.exercise.id} {each.exercise.name}"
        numbers = (wording.number(group) for group in (each.solution, each.revisit))
        held_up, passed = wording.number(each.held_up), wording.part(each.passed, each.tried)
        yield _ROW.format(name, held_up, passed, wording.attempts(each), *numbers).rstrip()
        for mistake in each.mistakes[:MOST_MISTAKES]:
            yield from _wrapped(f"{mistake.key}, {wording.mistake(mistake)}", "      ")
    wrong = [each for each in chapter.questions if each.wrong]
    if wrong:
        said = "; ".join(f"{each.question.id} {wording.question(each)}" for each in wrong)
        yield from _wrapped(f"questions wrong at first: {said}", "  ")
    for task in chapter.tasks:
        if task.tried:
            yield from _wrapped(f"open task {task.task.name}: {wording.task(task)}", "  ")


def _indented(lines: list[str], word: str) -> Iterator[str]:
    for line in lines:
        yield from _wrapped(f"{word}{line}", "  ")


def _wrapped(text: str, start: str) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()), WIDTH, initial_indent=start, subsequent_indent=" " * len(start)
    )
