"""What is remembered of an exercise and of a question, and what changes it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Self, TypeVar

MOST = 10**9
"""No count goes beyond it: nobody tries that often, so a larger one is damage."""

MOST_MISTAKES = 20
"""So many different mistakes are remembered of an exercise."""


@dataclass(frozen=True)
class ExerciseRecord:
    """What is remembered of one exercise."""

    attempts: int = 0
    """Checked answers up to the first that passed."""
    hints: int = 0
    solution_shown: bool = False
    passed_at: str | None = None
    """UTC time of the first pass, ISO 8601; None while unsolved."""
    revisit: bool = False
    """Whether it was first solved, or is being solved, with all the help there is.

    Only the solution or the last hint, shown before the first pass, earns the mark; an answer that
    passes after the first one clears it for good.
    """

    @property
    def passed(self) -> bool:
        """Whether any attempt has passed."""
        return self.passed_at is not None

    def after_attempt(self, passed_at: str | None) -> Self:
        """Return the record after one more checked answer; `passed_at` is None if it failed."""
        if self.passed:  # running a solved chapter again is no further attempt
            return replace(self, revisit=self.revisit and passed_at is None)
        return replace(self, attempts=_one_more(self.attempts), passed_at=passed_at)

    def after_hint(self, last: bool) -> Self:
        """Return the record after one more hint; `last` says that there is no other."""
        return replace(self, hints=_one_more(self.hints), revisit=self._helped(last))

    def after_solution(self) -> Self:
        """Return the record after a look at the solution."""
        return replace(self, solution_shown=True, revisit=self._helped(True))

    def _helped(self, fully: bool) -> bool:
        return self.revisit or (fully and not self.passed)

    def merged(self, other: Self) -> Self:
        """Return what either of two records of the exercise knows."""
        return replace(
            self,
            attempts=max(self.attempts, other.attempts),
            hints=max(self.hints, other.hints),
            solution_shown=self.solution_shown or other.solution_shown,
            passed_at=min(filter(None, (self.passed_at, other.passed_at)), default=None),
            revisit=_merged_mark((self.revisit, self.passed), (other.revisit, other.passed)),
        )


@dataclass(frozen=True)
class QuestionRecord:
    """What is remembered of one question."""

    answers: int = 0
    first_correct: bool | None = None
    """Whether the first answer was right; None before any answer."""
    correct: bool = False
    revisit: bool = False
    """Whether the first answer was wrong, and no later showing was answered rightly at once."""

    def after_answer(self, correct: bool, first_pick: bool) -> Self:
        """Return the record after one more answer.

        `first_pick` says that it is the first since the question was shown.
        """
        is_first = self.first_correct is None
        return replace(
            self,
            answers=_one_more(self.answers),
            first_correct=correct if is_first else self.first_correct,
            correct=self.correct or correct,
            revisit=not correct if is_first else self.revisit and not (correct and first_pick),
        )

    def merged(self, other: Self) -> Self:
        """Return what either of two records of the question knows."""
        first = [each.first_correct for each in (self, other) if each.first_correct is not None]
        return replace(
            self,
            answers=max(self.answers, other.answers),
            first_correct=all(first) if first else None,
            correct=self.correct or other.correct,
            revisit=_merged_mark((self.revisit, self.correct), (other.revisit, other.correct)),
        )


@dataclass(frozen=True)
class Progress:
    """A snapshot of the file."""

    exercises: dict[str, ExerciseRecord]
    questions: dict[str, QuestionRecord]
    notice: str | None = None
    """A sentence for the learner, such as where a damaged file was kept; usually None."""
    choices: dict[str, str] = field(default_factory=dict)
    """Text of the choice given last, by question: choices may be put into another order."""
    scores: dict[str, float] = field(default_factory=dict)
    """Best measured figure, by row of the scoreboard or by open task."""
    answers: dict[str, str] = field(default_factory=dict)
    """Source of the learner's function that passed last, by exercise. It never leaves the file."""
    mistakes: dict[str, dict[str, int]] = field(default_factory=dict)
    """How often a known mistake was recognised before the first pass, by exercise and its id."""


Record = TypeVar("Record", ExerciseRecord, QuestionRecord)


def add(records: dict[str, Record], key: str, record: Record) -> None:
    """Add a record to `records`, merged with what is there already."""
    records[key] = records[key].merged(record) if key in records else record


def with_mistakes(known: dict[str, int], ids: Iterable[str]) -> dict[str, int]:
    """Return the counts of an exercise's mistakes after one more of each of `ids`."""
    counts = dict(known)
    for each in ids:
        if each in counts or len(counts) < MOST_MISTAKES:
            counts[each] = _one_more(counts.get(each, 0))
    return counts


def merged_mistakes(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    """Return what either of two counts of an exercise's mistakes knows."""
    both = {each: max(one.get(each, 0), other.get(each, 0)) for each in {*one, *other}}
    return most_frequent(both)


def most_frequent(counts: dict[str, int]) -> dict[str, int]:
    """Return as many mistakes as are remembered, the most frequent ones."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return dict(ranked[:MOST_MISTAKES])


def _one_more(count: int) -> int:
    return min(count + 1, MOST)


def _merged_mark(*records: tuple[bool, bool]) -> bool:
    """Whether one is marked, and none says "done, and no mark": that was without help.

    A record that is neither marked nor done knows nothing of the help that the other one saw.
    """
    return any(marked for marked, _ in records) and not any(
        done and not marked for marked, done in records
    )
