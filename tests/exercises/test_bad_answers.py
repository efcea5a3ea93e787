"""What learners' cells may hold by accident, given to every exercise.

Each exercise gets as many kinds as ``COURSE_GARBAGE`` says, its neighbour the next ones. By default
all exercises together get every kind; ``COURSE_GARBAGE=1000`` gives every kind to every exercise.
"""

import os
import random

import pytest

from course_utils.checking import Outcome
from course_utils.exercises import all_exercises
from tests.exercises.garbage import ANSWERS
from tests.exercises.harmless import assert_harmless

EXERCISES = all_exercises()
NAMES = list(ANSWERS)
random.Random(1).shuffle(NAMES)
EACH = min(int(os.environ.get("COURSE_GARBAGE", "11")), len(NAMES))


def part_for(number):
    """Return the names that the exercise in this place gets."""
    return [NAMES[(number * EACH + n) % len(NAMES)] for n in range(EACH)]


def test_there_is_enough_garbage_and_all_of_it_is_used():
    assert len(NAMES) >= 500
    assert {name for number in range(len(EXERCISES)) for name in part_for(number)} == set(NAMES)


@pytest.mark.parametrize("number", range(len(EXERCISES)), ids=[e.name for e in EXERCISES])
def test_garbage_gets_a_message_and_changes_nothing(number):
    exercise = EXERCISES[number]
    assert_harmless(exercise, part_for(number))
    assert exercise.check(exercise.reference).outcome is Outcome.PASSED
