"""Every exercise of the course: its stub, its solution, other answers, misconceptions."""

import re

import pytest
import torch

from course_utils.checking import Outcome
from course_utils.checking.feedback import MAX_MESSAGE
from course_utils.checking.values import describe
from course_utils.exercises import all_exercises, all_questions
from course_utils.exercises.catalogue import CHAPTERS
from tests.exercises.answers import ANSWERS, FRESH, RIGHT, WRONG, answers_to

EXERCISES = all_exercises()
MISCONCEPTIONS = [
    pytest.param(exercise, misconception, id=f"{exercise.name}-{misconception.id}")
    for exercise in EXERCISES
    for misconception in exercise.misconceptions
]


@pytest.fixture(autouse=True)
def progress_file(monkeypatch):
    """Record nothing: thousands of files written whole would take an eighth of the time."""
    monkeypatch.setenv("COURSE_PROGRESS_FILE", "off")


per_exercise = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.name)


def stub(*args):
    return ...


@per_exercise
def test_every_exercise_has_other_correct_answers(exercise):
    assert any(judgement == RIGHT for _, judgement, _ in answers_to(exercise))


def test_numbers_and_keys_follow_from_the_order():
    *numbers, appendix = [chapter.number for chapter in CHAPTERS]
    assert (numbers, appendix) == (list(range(len(numbers))), 99)
    for chapter in CHAPTERS:
        numbers = [f"{chapter.number}.{place + 1}" for place in range(len(chapter.exercises))]
        assert [exercise.id for exercise in chapter.exercises] == numbers
        letters = [f"{chapter.number}.{letter}" for letter in "abcdefghijklm"]
        assert [each.id for each in chapter.questions] == letters[: len(chapter.questions)]
    keys = [each.key for each in (*EXERCISES, *all_questions())]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z_]+\.\w+", key) for key in keys)


@per_exercise
def test_an_exercise_is_found_by_its_name(exercise):
    chapter, _, name = exercise.key.partition(".")
    folder, _, module = exercise.reference.__module__.rpartition(".")
    assert folder == f"course_utils.exercises.{chapter}"
    assert module in (name.lower(), "early_stopping")
    names = [each.id for each in exercise.misconceptions]
    assert not [each for each in names if each.startswith("_") or not each.isidentifier()]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_questions_are_named_as_their_variables(chapter):
    module = __import__(f"course_utils.exercises.{chapter.name}", fromlist=["CHAPTER"])
    assert all(getattr(module, each.name) is each for each in chapter.questions)
    assert all(getattr(module, each.name) is each for each in chapter.exercises)


@per_exercise
def test_stub_is_not_attempted(exercise):
    assert exercise.check(stub).outcome is Outcome.NOT_ATTEMPTED


@per_exercise
def test_shown_solution_passes(exercise):
    namespace = {"torch": torch}
    exec(exercise.solution(), namespace)
    feedback = exercise.check(namespace[exercise.name])
    assert feedback.outcome is Outcome.PASSED, feedback


@pytest.mark.parametrize(
    ("exercise", "answer"),
    [
        pytest.param(exercise, answer, id=f"{exercise.name}-{answer.__name__}")
        for exercise, answer, judgement, _ in ANSWERS
        if judgement == RIGHT
    ],
)
def test_other_correct_answers_pass(exercise, answer):
    feedback = exercise.check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback


@pytest.mark.parametrize(
    ("exercise", "answer", "names"),
    [
        pytest.param(exercise, answer, names, id=f"{exercise.name}-{answer.__name__}")
        for exercise, answer, judgement, names in ANSWERS
        if judgement == WRONG
    ],
)
def test_other_wrong_answers_are_rejected_under_the_right_name(exercise, answer, names):
    feedback = exercise.check(answer)
    assert feedback.outcome is Outcome.FAILED
    if names:
        assert (feedback.misconception or feedback.diagnosis) in names, feedback


@pytest.mark.parametrize(
    ("exercise", "answer", "judgement"),
    [
        pytest.param(exercise, answer, judgement, id=f"{exercise.name}-{answer.__name__}")
        for exercise, answer, judgement, _ in FRESH
    ],
)
def test_fresh_answers_are_judged_rightly(exercise, answer, judgement):
    passed = exercise.check(answer).outcome is Outcome.PASSED
    assert passed is (judgement == RIGHT)


@pytest.mark.parametrize(("exercise", "misconception"), MISCONCEPTIONS)
def test_misconception_fails_with_its_own_message(exercise, misconception):
    feedback = exercise.check(misconception.variants()[0])
    assert feedback.outcome is Outcome.FAILED
    assert (feedback.misconception, feedback.message) == (misconception.id, misconception.message)


@per_exercise
def test_what_is_to_be_repaired_is_not_attempted_and_yet_wrong(exercise):
    if exercise.starts_as:
        broken = exercise.starts_as.function
        feedback = exercise.check(broken)
        assert feedback.outcome is Outcome.NOT_ATTEMPTED
        assert exercise.starts_as.symptom in feedback.message
        assert exercise.check(lambda *args: broken(*args)).outcome is Outcome.FAILED


@per_exercise
def test_exercise_knows_enough_mistakes_and_hints(exercise):
    assert len(exercise.misconceptions) >= 3
    assert len({mistake.id for mistake in exercise.misconceptions}) == len(exercise.misconceptions)
    assert 2 <= len(exercise.hints) <= 3
    assert all(len(text) < MAX_MESSAGE for text in exercise.hints)


@per_exercise
def test_a_right_answer_is_told_one_thing_worth_knowing(exercise):
    assert 40 <= len(exercise.insight) <= 300
    assert exercise.check(exercise.reference).message == exercise.insight


@per_exercise
def test_messages_do_not_give_the_answer_away(exercise):
    body = exercise.solution_source.splitlines()[-1].strip().removeprefix("return ")
    assert not [mistake.id for mistake in exercise.misconceptions if body in mistake.message]


@per_exercise
def test_cases_are_the_same_at_every_call(exercise):
    first, second = exercise.cases(), exercise.cases()
    assert [case.label for case in first] == [case.label for case in second]
    for one, other in zip(first, second, strict=True):
        assert [describe(arg) for arg in one.args] == [describe(arg) for arg in other.args]
    assert first[0].args is not second[0].args


@per_exercise
def test_reference_is_documented(exercise):
    assert exercise.reference.__doc__


def test_every_question_has_feedback_of_its_own_for_every_choice():
    for question in all_questions():
        feedback = [choice.feedback for choice in question.choices]
        assert len(set(feedback)) == len(feedback)
