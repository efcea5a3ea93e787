"""The words and numbers of a report, in which nobody is named unless that is asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from course_utils.checking import Chapter
from tools.class_report.counts import (
    MANY_ATTEMPTS,
    ClassCount,
    ExerciseCount,
    Group,
    MistakeCount,
    QuestionCount,
    TaskCount,
    concerned,
)
from tools.class_report.handed_in import Learner, Reason

FEWEST = 3
"""A smaller group is not counted out: its number may point to somebody."""
FEW = f"fewer than {FEWEST}"
MOST_MISTAKES = 3
"""So many are shown of an exercise."""
HELD_UP = (
    "Held up are those who tried and have not passed yet, those who saw the solution or the last "
    f"hint before they passed, and those who needed {MANY_ATTEMPTS} attempts or more."
)
TOPICS = "What to talk about on Monday"


@dataclass(frozen=True)
class Wording:
    """How groups of learners are put into words."""

    names: bool = False
    """Whether learners are named, and small groups counted."""

    def is_shown(self, group: Sequence[object]) -> bool:
        """Whether a group is none, or large enough to be counted."""
        return self.names or not 0 < len(group) < FEWEST

    def number(self, group: Sequence[object]) -> str:
        """Return how many there are, unless they are too few."""
        return f"{len(group)}" if self.is_shown(group) else FEW

    def part(self, group: Group, whole: Group) -> str:
        """Return how many of a larger group there are."""
        if not self.is_shown(whole):
            return FEW if group else "0"
        return f"{self.number(group)} of {len(whole)}"

    def learners(self, group: Sequence[object]) -> str:
        """Return the number with its noun."""
        return f"{self.number(group)} learner{'' if self.number(group) == '1' else 's'}"

    def attempts(self, count: ExerciseCount) -> str:
        """Return the median of the attempts, if enough have tried."""
        has_figure = count.attempts is not None and self.is_shown(count.tried)
        return f"{count.attempts:g}" if has_figure else "–"

    def mistake(self, count: MistakeCount) -> str:
        """Return what is said of a mistake, after its key."""
        times = (
            f", {count.times} times" if self.is_shown(count.learners) and count.times > 1 else ""
        )
        return f"{self.learners(count.learners)}{times}: {count.sentence}"

    def question(self, count: QuestionCount) -> str:
        """Return how many answers were wrong at first."""
        return self.part(count.wrong, count.answered)

    def task(self, count: TaskCount) -> str:
        """Return what became of an open task."""
        if not self.is_shown(count.tried):
            return f"{self.learners(count.tried)} with a figure; target: {count.task.goal}"
        return (
            f"{self.learners(count.tried)} with a figure, median {count.task.say(count.best)}; "
            f"target: {count.task.goal}, reached by {self.number(count.reached)}"
        )

    def topic(self, topic: ExerciseCount | QuestionCount) -> str:
        """Return what there is to talk about, in one sentence."""
        if isinstance(topic, QuestionCount):
            said = f"Question {topic.question.id}: wrong at first for {self.question(topic)}."
        else:
            tried = self.learners(topic.tried)
            said = (
                f"Exercise {topic.exercise.id} {topic.exercise.name}: held up "
                f"{self.number(topic.held_up)}; {tried} tried, {self.number(topic.passed)} passed."
            )
        return said + (f" ({', '.join(map(clean, concerned(topic)))})" if self.names else "")

    def topics(self, count: ClassCount) -> list[ExerciseCount | QuestionCount]:
        """Return what concerns enough learners to be told without naming them."""
        return [each for each in count.topics if self.is_shown(concerned(each))]

    def left_out(self, files: dict[Reason, list[str]]) -> Iterator[str]:
        """Yield a line on each reason why files say nothing."""
        for reason, found in files.items():
            number = self.number(found) if reason is Reason.EMPTY else f"{len(found)}"
            who = f" ({', '.join(map(clean, found))})" if self.names else ""
            yield f"{number} {'file' if number == '1' else 'files'}: {reason.value}{who}"

    def learner(self, learner: Learner) -> str:
        """Return how far somebody got."""
        exercises = learner.progress.exercises.values()
        passed = sum(each.passed for each in exercises)
        revisit = sum(each.revisit for each in exercises)
        return (
            f"exercises passed: {passed}, to revisit: {revisit}, "
            f"questions answered: {len(learner.progress.questions)}"
        )


def title(chapter: Chapter) -> str:
    """Return the number and the name of a chapter."""
    return f"{chapter.number:02} {chapter.name.replace('_', ' ')}"


def clean(name: str) -> str:
    """Return the name of a file without what a terminal would obey."""
    return "".join(each if each.isprintable() else "?" for each in name)
