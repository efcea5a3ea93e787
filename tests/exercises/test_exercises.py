"""Every exercise of the course: its stub, its solution, other right answers, misconceptions."""

import importlib
import re

import pytest
import torch

from course_utils.exercises import all_exercises, all_questions
from course_utils.exercises.catalogue import CHAPTERS
from course_utils.exercises.compare import describe
from course_utils.exercises.engine import MAX_MESSAGE, Outcome

ANSWERS = {
    id: answers
    for chapter in CHAPTERS
    for id, answers in importlib.import_module(
        f"tests.exercises.answers.{chapter.__name__.rpartition('.')[2]}"
    ).ANSWERS.items()
}
EXERCISES = {exercise.id: exercise for exercise in all_exercises()}
MISCONCEPTIONS = [
    pytest.param(exercise, misconception, id=f"{exercise.name}-{misconception.id}")
    for exercise in EXERCISES.values()
    for misconception in exercise.misconceptions
]
per_exercise = pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda e: e.name)


def stub(*args):
    return ...


def test_every_exercise_has_other_correct_answers():
    assert ANSWERS.keys() == EXERCISES.keys()


def test_ids_and_names_are_unique_and_in_order():
    ids = [exercise.id for exercise in all_exercises()]
    assert ids == sorted(set(ids), key=lambda id: tuple(map(int, id.split("."))))
    names = [(exercise.chapter, exercise.name) for exercise in all_exercises()]
    assert len(set(names)) == len(names)
    questions = [question.id for question in all_questions()]
    assert questions == sorted(set(questions), key=lambda id: (int(id.split(".")[0]), id))
    assert all(re.fullmatch(r"\d+\.[a-z]", id) for id in questions)


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
    ("id", "answer"),
    [
        pytest.param(id, answer, id=answer.__name__)
        for id, answers in ANSWERS.items()
        for answer in answers
    ],
)
def test_other_correct_answers_pass(id, answer):
    feedback = EXERCISES[id].check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback


@pytest.mark.parametrize(("exercise", "misconception"), MISCONCEPTIONS)
def test_misconception_fails_with_its_own_message(exercise, misconception):
    feedback = exercise.check(misconception.function)
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
