"""Every exercise of the course: its stub, its solution, other right answers, misconceptions."""

import re

import pytest
import torch

from course_utils.exercises import all_exercises, all_questions
from course_utils.exercises.engine import MAX_MESSAGE, Outcome
from tests.exercises.answers import ANSWERS

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
    assert questions == sorted(set(questions))
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
    assert [repr(case.args) for case in first] == [repr(case.args) for case in second]
    assert first[0].args is not second[0].args


@per_exercise
def test_reference_is_documented(exercise):
    assert exercise.reference.__doc__


# --- references against an independent oracle -------------------------------------------------


def test_sigmoid_and_relu_agree_with_torch():
    z = torch.linspace(-1000, 1000, 2001, dtype=torch.float64)
    assert torch.allclose(EXERCISES["1.2"](z), torch.sigmoid(z), rtol=0, atol=1e-12)
    assert torch.equal(EXERCISES["1.3"](z), torch.relu(z))


def test_dense_and_forward_agree_with_linear_layers():
    generator = torch.Generator().manual_seed(0)
    X = torch.randn(7, 10, generator=generator)
    layers = [torch.nn.Linear(10, 5), torch.nn.Linear(5, 3)]
    params = [(layer.weight.detach(), layer.bias.detach()) for layer in layers]
    model = torch.nn.Sequential(layers[0], torch.nn.ReLU(), layers[1])
    assert torch.allclose(EXERCISES["1.4"](X, *params[0]), layers[0](X), atol=1e-6)
    assert torch.allclose(EXERCISES["1.5"](X, params), model(X), atol=1e-6)


@pytest.mark.parametrize(
    ("sizes", "count"),
    [
        ([784, 128, 64, 10], 109_386),
        ([784, 128, 10], 101_770),
        ([784, 256, 128, 10], 235_146),
        ([10, 5, 1], 61),
        ([2, 4, 1], 17),
    ],
)
def test_parameter_counts_of_the_course_networks(sizes, count):
    assert EXERCISES["1.6"](sizes) == count


def test_every_question_has_feedback_of_its_own_for_every_choice():
    for question in all_questions():
        feedback = [choice.feedback for choice in question.choices]
        assert len(set(feedback)) == len(feedback)
