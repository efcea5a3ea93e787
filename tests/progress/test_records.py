"""What is remembered of an exercise and of a question."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from course_utils import progress
from course_utils.progress import ExerciseRecord, Progress, QuestionRecord
from course_utils.progress.records import MOST
from tests.progress.support import (
    BATCH,
    EXERCISE,
    NEURON,
    RANGE,
    SIGMOID,
    as_bytes,
    exercise,
    fill,
    names,
    question,
)


def test_a_missing_file_is_empty_progress_and_stays_missing(progress_file):
    assert progress.load() == Progress({}, {}, None)
    assert names(progress_file.parent) == []


def test_attempts_hints_and_solution_are_counted():
    notices = [
        progress.record_attempt(NEURON, passed=False),
        progress.record_attempt(NEURON, passed=False),
        progress.record_hint(NEURON),
        progress.record_hint(NEURON),
        progress.record_hint(NEURON),
    ]
    assert notices == [None] * 5
    assert progress.load() == Progress({NEURON: ExerciseRecord(attempts=2, hints=3)}, {})
    assert not progress.load().exercises[NEURON].passed
    assert progress.record_solution(NEURON) is None
    assert progress.load().exercises[NEURON].solution_shown


def test_the_time_of_the_first_pass_is_kept(monkeypatch):
    times = iter([datetime(2030, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)])

    class Clock:
        @staticmethod
        def now(zone):
            assert zone is UTC
            return next(times)

    monkeypatch.setattr(progress, "datetime", Clock)
    for passed in (False, True, False, True):
        progress.record_attempt(NEURON, passed=passed)
    record = progress.load().exercises[NEURON]
    assert record == ExerciseRecord(attempts=2, passed_at="2030-01-01T00:00:00+00:00")
    assert record.passed


def test_the_time_of_a_pass_is_now_in_utc():
    progress.record_attempt(NEURON, passed=True)
    passed_at = datetime.fromisoformat(progress.load().exercises[NEURON].passed_at)
    assert passed_at.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - passed_at) < timedelta(minutes=1)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([True], QuestionRecord(1, first_correct=True, correct=True)),
        ([False], QuestionRecord(1, first_correct=False, correct=False, revisit=True)),
        ([False, True], QuestionRecord(2, first_correct=False, correct=True)),
        ([True, False], QuestionRecord(2, first_correct=True, correct=True)),
    ],
)
def test_the_first_answer_is_remembered(answers, expected):
    for correct in answers:
        assert progress.record_answer(RANGE, correct=correct) is None
    assert progress.load() == Progress({}, {RANGE: expected})


def test_records_do_not_touch_each_other():
    fill()
    saved = progress.load()
    assert sorted(saved.exercises) == [NEURON, SIGMOID]
    assert (saved.exercises[NEURON].attempts, saved.exercises[NEURON].passed) == (2, True)
    assert saved.exercises[SIGMOID] == ExerciseRecord(hints=1, solution_shown=True, revisit=True)
    assert saved.questions == {RANGE: QuestionRecord(1, first_correct=False, revisit=True)}


def test_an_exercise_and_a_question_may_have_the_same_name():
    progress.record_hint("losses.accuracy")
    progress.record_answer("losses.accuracy", correct=True)
    saved = progress.load()
    assert saved.exercises == {"losses.accuracy": ExerciseRecord(hints=1)}
    assert list(saved.questions) == ["losses.accuracy"]


def test_counts_stop_where_a_file_would_count_as_damaged(progress_file):
    progress_file.write_bytes(as_bytes(exercise(attempts=MOST, hints=MOST)))
    progress.record_hint(NEURON)
    progress.record_attempt(NEURON, passed=True)
    saved = progress.load()
    assert (saved.exercises[NEURON].attempts, saved.exercises[NEURON].hints) == (MOST, MOST)
    assert saved.notice is None


# --- what to revisit ----------------------------------------------------------------------------

FAILS = ("attempt", False)
PASSES = ("attempt", True)
HINT = ("hint", False)
LAST_HINT = ("hint", True)
SOLUTION = ("solution", None)


def do(*steps):
    """Record the steps; return whether the exercise is marked."""
    for step, value in steps:
        if step == "attempt":
            progress.record_attempt(NEURON, passed=value)
        elif step == "hint":
            progress.record_hint(NEURON, last=value)
        else:
            progress.record_solution(NEURON)
    return progress.load().exercises[NEURON].revisit


@pytest.mark.parametrize(
    ("steps", "marked"),
    [
        ([SOLUTION], True),
        ([LAST_HINT], True),
        ([HINT, HINT], False),
        ([LAST_HINT, HINT], True),
        ([FAILS] * 20, False),
        ([FAILS] * 20 + [HINT, PASSES], False),
        ([SOLUTION, FAILS], True),
        ([SOLUTION, PASSES], True),
        ([LAST_HINT, FAILS, PASSES], True),
        ([SOLUTION, PASSES, FAILS], True),
        ([SOLUTION, PASSES, PASSES], False),
        ([LAST_HINT, PASSES, FAILS, PASSES], False),
        ([PASSES, SOLUTION], False),
        ([PASSES, LAST_HINT], False),
        ([PASSES, SOLUTION, LAST_HINT, PASSES], False),
        ([SOLUTION, PASSES, SOLUTION], True),
        ([SOLUTION, PASSES, PASSES, SOLUTION, LAST_HINT, FAILS], False),
    ],
)
def test_an_exercise_is_marked_by_full_help_before_the_first_pass(steps, marked):
    assert do(*steps) is marked


def test_clearing_the_mark_keeps_everything_else():
    do(SOLUTION, LAST_HINT, FAILS, PASSES)
    before = progress.load().exercises[NEURON]
    do(PASSES)
    assert vars(progress.load().exercises[NEURON]) == {**vars(before), "revisit": False}


@pytest.mark.parametrize(
    ("answers", "marked"),
    [
        ([(True, True)], False),
        ([(False, True)], True),
        ([(False, True), (True, False)], True),  # the next guess at the same showing
        ([(False, True), (False, False), (True, False)], True),
        ([(False, True), (True, True)], False),
        ([(False, True), (True, False), (True, True)], False),
        ([(False, True), (False, True), (True, True)], False),
        ([(False, True), (True, True), (False, True)], False),
        ([(True, True), (False, True)], False),
    ],
)
def test_a_question_is_marked_by_a_wrong_first_answer_until_it_is_known(answers, marked):
    for correct, first_pick in answers:
        progress.record_answer(RANGE, correct=correct, first_pick=first_pick)
    assert progress.load().questions[RANGE].revisit is marked


def test_what_changes_nothing_is_not_written(progress_file, monkeypatch):
    do(PASSES, SOLUTION)
    before = progress_file.stat()
    monkeypatch.setattr("course_utils.progress.file.replacing", None)  # any write fails
    do(PASSES, FAILS, PASSES, SOLUTION)
    assert progress_file.stat() == before


# --- two records of the same --------------------------------------------------------------------

EARLY, LATE = "2030-01-01T00:00:00+00:00", "2031-01-01T00:00:00+00:00"


def restored(*contents):
    """Return the progress after bringing back files one after the other, and then the last again.

    The second time nothing is new.
    """
    for each in (*contents, contents[-1]):
        progress.restore(as_bytes(each))
    return progress.load()


def test_the_earlier_pass_is_kept():
    files = [exercise(passed_at=passed_at) for passed_at in (LATE, EARLY, LATE)]
    assert restored(*files).exercises[NEURON].passed_at == EARLY


@pytest.mark.parametrize(
    ("one", "other", "marked"),
    [
        ({"revisit": True}, {}, True),  # the other one saw no help, and proves nothing
        ({"revisit": True}, {"revisit": True}, True),
        ({"revisit": True}, {"passed_at": LATE}, False),
        ({"revisit": True, "passed_at": EARLY}, {}, True),
        ({"revisit": True, "passed_at": EARLY}, {"passed_at": EARLY}, False),  # a later clean pass
        ({"revisit": True, "passed_at": EARLY}, {"revisit": True, "passed_at": LATE}, True),
        ({}, {"passed_at": LATE}, False),
    ],
)
def test_the_mark_stays_unless_the_other_passed_without(one, other, marked, progress_file):
    for first, second in itertools.permutations([one, other]):
        progress_file.unlink(missing_ok=True)
        saved = restored(exercise(**first), exercise(**second))
        assert saved.exercises[NEURON].revisit is marked
    assert {"revisit", *one, *other} <= EXERCISE.keys()


@pytest.mark.parametrize(
    ("one", "other", "marked"),
    [
        ({"revisit": True, "first_correct": False}, {}, True),
        ({"revisit": True, "first_correct": False}, {"correct": True}, False),
        ({"revisit": True, "correct": True}, {"revisit": True}, True),
        ({"revisit": True, "correct": True}, {"first_correct": True, "correct": True}, False),
    ],
)
def test_the_mark_of_a_question_likewise(one, other, marked, progress_file):
    for first, second in itertools.permutations([one, other]):
        progress_file.unlink(missing_ok=True)
        saved = restored(question(**first), question(**second))
        assert saved.questions[RANGE].revisit is marked


def test_a_mark_comes_home_with_the_only_file_that_knows_it():
    progress.record_solution(SIGMOID)
    progress.record_answer(BATCH, correct=False)
    saved = restored(exercise(revisit=True), question(revisit=True))
    assert [record.revisit for record in saved.exercises.values()] == [True, True]
    assert [record.revisit for record in saved.questions.values()] == [True, True]
