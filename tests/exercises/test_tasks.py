"""Every open task of the course: what it says of itself, its stub, and answers that are none."""

import time

import pytest

from course_utils.checking import Outcome
from course_utils.checking.feedback import MAX_MESSAGE
from course_utils.exercises import all_exercises, all_questions, all_tasks
from course_utils.exercises.catalogue import CHAPTERS
from tests.exercises.harmless import assert_harmless
from tests.exercises.test_bad_answers import NAMES

TASKS = all_tasks()
EACH = 24
per_task = pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)


def stub(*args):
    return ...


def test_keys_are_nobody_elses():
    keys = [each.key for each in (*TASKS, *all_exercises(), *all_questions())]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_tasks_are_named_as_their_variables_and_files(chapter):
    module = __import__(f"course_utils.exercises.{chapter.name}", fromlist=["CHAPTER"])
    for task in chapter.tasks:
        assert getattr(module, task.name) is task
        assert task.key == f"{chapter.name}.{task.name}"
        assert task.measure.__module__ == f"course_utils.exercises.{task.key}"


@per_task
def test_it_says_what_is_asked(task):
    assert task.statement.endswith(".")
    assert 2 <= len(task.hints) <= 3
    assert all(len(text) < MAX_MESSAGE for text in task.hints)
    assert 40 <= len(task.insight) <= 300
    assert 20 <= len(task.then) <= 200


@per_task
def test_a_stub_is_not_attempted(task):
    assert task.check(stub).outcome is Outcome.NOT_ATTEMPTED


@per_task
def test_a_check_takes_less_than_two_seconds(task):
    task.check(lambda *args: args[-1])  # what it reads from files it keeps
    start = time.perf_counter()
    task.check(lambda *args: args[-1])
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize("number", range(len(TASKS)), ids=[task.name for task in TASKS])
def test_garbage_gets_a_message_and_changes_nothing(number):
    assert_harmless(TASKS[number], NAMES[number * EACH : (number + 1) * EACH])
