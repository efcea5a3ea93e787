"""Whatever is changed in a reference is noticed by its check, unless the change changes nothing."""

import io

import pytest
import torch

from course_utils.checking import Outcome
from course_utils.checking.judge import expected_runs, passes
from course_utils.checking.running import Interrupted, quiet
from course_utils.checking.surroundings import OwnRun
from course_utils.exercises import all_exercises
from tests.exercises.mutants import Mutant, mutants
from tests.exercises.survivors import SURVIVORS

EXERCISES = all_exercises()
MUTANTS = {exercise.key: mutants(exercise.solution_source) for exercise in EXERCISES}
PER_CHECK = 5
"""Mutants of each exercise that are checked in full as well."""

per_exercise = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.name)


def passing(exercise, answers: list[Mutant]) -> list[str]:
    """Return the descriptions of those mutants that the check would let pass."""
    with OwnRun(), quiet(io.StringIO()):
        torch.manual_seed(0)
        expected = expected_runs(exercise)
        return [each.description for each in answers if is_passing(exercise, each, expected)]


def is_passing(exercise, mutant, expected):
    try:
        return passes(exercise, mutant.compiled(), expected)
    except Interrupted:  # it would run for ever
        return False


@per_exercise
def test_no_mutant_passes_but_those_that_are_right(exercise):
    passed = set(passing(exercise, MUTANTS[exercise.key]))
    listed = set(SURVIVORS.get(exercise.key, ()))
    assert passed - listed == set(), "not rejected: a case is missing"
    assert listed - passed == set(), "listed as right, and rejected"


@per_exercise
def test_the_quick_judgement_is_that_of_the_check(exercise):
    listed = SURVIVORS.get(exercise.key, {})
    rejected = [each for each in MUTANTS[exercise.key] if each.description not in listed]
    right = [each for each in MUTANTS[exercise.key] if each.description in listed]
    sample = [*right, *rejected[:: max(len(rejected) // PER_CHECK, 1)]]
    in_full = [
        each.description
        for each in sample
        if exercise.check(each.compiled()).outcome is Outcome.PASSED
    ]
    assert passing(exercise, sample) == in_full
    assert passes(exercise, exercise.reference)
    assert not passes(exercise, lambda *args: ...)
    assert not passes(exercise, "no function")


def test_there_are_many_mutants_of_many_kinds():
    assert all(len(MUTANTS[exercise.key]) >= 3 for exercise in EXERCISES)
    assert sum(len(found) for found in MUTANTS.values()) > 1000


def test_every_survivor_has_a_reason_and_belongs_to_an_exercise():
    assert SURVIVORS.keys() <= MUTANTS.keys()
    assert all(len(reason) > 20 for found in SURVIVORS.values() for reason in found.values())
