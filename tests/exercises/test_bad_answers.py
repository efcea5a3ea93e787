"""What learners' cells may hold by accident, given to every exercise.

Each exercise gets as many kinds as ``COURSE_GARBAGE`` says, its neighbour the next ones. By default
all exercises together get every kind; ``COURSE_GARBAGE=1000`` gives every kind to every exercise.
"""

import builtins
import os
import random
import sys
import warnings

import numpy as np
import pytest
import torch
from torch import nn

from course_utils.checking import Outcome
from course_utils.exercises import all_exercises
from tests.exercises.garbage import ANSWERS

EXERCISES = all_exercises()
NAMES = list(ANSWERS)
random.Random(1).shuffle(NAMES)
EACH = min(int(os.environ.get("COURSE_GARBAGE", "11")), len(NAMES))


def part_for(number):
    """Return the names that the exercise in this place gets."""
    return [NAMES[(number * EACH + n) % len(NAMES)] for n in range(EACH)]


def state():
    """Return all that an answer could change, as things to be compared by identity."""
    owners = (builtins, torch, nn, nn.functional, torch.Tensor, nn.Module)
    found = {
        (owner.__name__, name): value for owner in owners for name, value in vars(owner).items()
    }
    found |= {
        "stdout": sys.stdout,
        "stderr": sys.stderr,
        "showwarning": warnings.showwarning,
        "dtype": torch.get_default_dtype(),
        "sum": torch.Tensor.sum,
    }
    return found


def settings():
    """Return all that an answer could change, as things to be compared by value."""
    return {
        "closed": (sys.stdout.closed, sys.stderr.closed),
        "filters": list(warnings.filters),
        "device": torch.empty(0).device,
        "grad": (torch.is_grad_enabled(), torch.is_inference_mode_enabled()),
        "torch": torch.get_rng_state().tolist(),
        "numpy": str(np.random.get_state()),  # noqa: NPY002
        "errors": np.geterr(),
        "random": random.getstate(),
        "recursion": sys.getrecursionlimit(),
    }


def test_there_is_enough_garbage_and_all_of_it_is_used():
    assert len(NAMES) >= 500
    assert {name for number in range(len(EXERCISES)) for name in part_for(number)} == set(NAMES)


@pytest.mark.parametrize("number", range(len(EXERCISES)), ids=[e.name for e in EXERCISES])
def test_garbage_gets_a_message_and_changes_nothing(number):
    exercise = EXERCISES[number]
    things, values = state(), settings()
    for name in part_for(number):
        feedback = exercise.check(ANSWERS[name])
        assert feedback.outcome is not Outcome.PASSED, name
        assert feedback.notice is None, name
        assert 0 < len(feedback.message) < 1000, name
        assert len(repr(feedback)) < 1000, name
        assert feedback._repr_html_().encode("utf-8", "surrogatepass"), name
        now = state()
        changed = [key for key, value in things.items() if now.get(key) is not value]
        assert not changed, name
        assert settings() == values, name
    assert exercise.check(exercise.reference).outcome is Outcome.PASSED
