import gc
import re
import sys
import weakref

import numpy as np
import pytest
import torch

from course_utils import progress
from course_utils.checking import Case, Outcome
from tests.checking.samples import new_exercise

KEY = "small.double"


async def _asynchronous(x):
    return 2 * x


def test_interrupt_during_an_answer_becomes_feedback(double):
    calls = []

    def interrupted(x):
        calls.append(x)
        raise KeyboardInterrupt

    assert "interrupted" in double.check(interrupted).message
    assert len(calls) == 1
    assert progress.load().exercises == {}


class _Unreadable(list):
    def __init__(self, error):
        self.error = error

    def __len__(self):
        raise self.error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RuntimeError("mine"), "could not look at the answer, .* raised `RuntimeError`"),
        (SystemExit("mine"), "could not look at the answer, .* raised `SystemExit`"),
        (KeyboardInterrupt(), "[Yy]ou interrupted|interrupted"),
    ],
)
def test_a_result_that_raises_when_it_is_looked_at(error, expected):
    pair = new_exercise(lambda x: [x, x], lambda: [Case("one", 1)])

    feedback = pair.check(lambda x: _Unreadable(error))
    assert feedback.outcome is Outcome.FAILED
    assert re.search(expected, feedback.message)
    attempts = 0 if isinstance(error, KeyboardInterrupt) else 1
    assert sum(each.attempts for each in progress.load().exercises.values()) == attempts


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (NameError, "its own solution raised `NameError`.*Restart"),
        (KeyboardInterrupt, "interrupted"),
    ],
)
def test_nothing_passes_where_the_reference_itself_fails(error, expected):
    def broken(x):
        raise error

    broken = new_exercise(broken, lambda: [Case("one", 1)])

    feedback = broken.check(lambda x: 1)
    assert feedback.outcome is Outcome.FAILED
    assert re.search(expected, feedback.message)


def test_a_check_is_the_same_whatever_the_notebook_has_set(double):
    with torch.no_grad():
        assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED
        assert double.check(lambda x: torch.is_grad_enabled()).message.count("True") == 1
        assert not torch.is_grad_enabled()


class _Large:
    pass


def _fails_late(large):
    try:
        {}[large]
    except KeyError:
        raise ValueError from OSError()


@pytest.mark.parametrize(
    "end",
    [
        lambda large: [large],
        lambda large: large.no_such_name,
        _fails_late,
        lambda large: next(_fails_late(each) for each in [large]),
    ],
    ids=["returns", "raises", "raises in an except", "raises in a generator"],
)
def test_what_an_answer_made_is_gone_with_the_check(double, end):
    made = []

    def answer(x):
        large = _Large()
        made.append(weakref.ref(large))
        return end(large)

    gc.disable()
    try:
        double.check(answer)
        assert len(made) >= 3
        assert not any(reference() for reference in made)
    finally:
        gc.enable()


def test_a_coroutine_does_not_complain_after_the_check(double, recwarn):
    for answer in (_asynchronous, lambda x: [_asynchronous(x)], lambda x: _asynchronous(x) + 1):
        assert double.check(answer).outcome is Outcome.FAILED
    gc.collect()
    assert not recwarn.list


def test_a_check_draws_nothing_and_sets_no_seed(double):
    before = torch.get_rng_state()
    double.check(lambda x: torch.manual_seed(0) and torch.rand_like(x))
    assert torch.equal(torch.get_rng_state(), before)


def test_an_answer_cannot_replace_what_the_check_needs(double, monkeypatch):
    monkeypatch.setattr(torch, "isclose", torch.isclose)

    def cheats(x):
        torch.isclose = lambda *args, **kwargs: torch.tensor(True)
        return 3 * x

    assert double.check(cheats).outcome is Outcome.FAILED
    assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED


def test_an_answer_cannot_spoil_the_cases_for_the_next_check(double):
    double.check(lambda x: x.mul_(0))
    assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED


def test_output_and_warnings_of_an_answer_stay_out_of_the_notebook(double, capsys, recwarn):
    def noisy(x):
        print("noise")
        print("noise", file=sys.stderr)
        np.log(np.array(-1.0))
        return 2 * x

    assert double.check(noisy).outcome is Outcome.PASSED
    captured = capsys.readouterr()
    assert captured.out == captured.err == ""
    assert not recwarn.list


def test_attempts_and_the_first_pass_are_recorded(double):
    double.check(lambda x: x)
    assert progress.load().exercises[KEY].passed is False
    double.check(lambda x: 2 * x)
    record = progress.load().exercises[KEY]
    assert (record.attempts, record.passed) == (2, True)


def test_calling_an_exercise_calls_its_reference(double):
    assert double(4) == 8
    assert (double.id, double.key, double.chapter) == ("9.1", KEY, 9)
    assert double.name == "double"


# --- a check within a check ---------------------------------------------------------------------


def test_a_check_within_a_check_is_refused(double):
    inner = []

    def answer(x):
        inner.append(double.check(answer))
        return 2 * x

    assert double.check(answer).outcome is Outcome.PASSED
    assert all("within a check" in each.message for each in inner)
    assert progress.load().exercises[KEY].attempts == 1
    assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED


def test_after_an_interrupt_the_next_check_works(double):
    def interrupted(x):
        raise KeyboardInterrupt

    double.check(interrupted)
    assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED


# --- answers that cannot be looked at ------------------------------------------------------------


class _Poison:
    def __getattr__(self, name):
        raise RuntimeError(name)

    def __call__(self, x):
        return 2 * x


class _Liar:
    @property
    def __class__(self):
        raise RuntimeError


@pytest.mark.parametrize("kind", [_Poison, _Liar])
def test_no_exception_leaves_a_check(double, kind):
    assert double.check(kind()).message
    assert double.check(lambda x: kind()).message
