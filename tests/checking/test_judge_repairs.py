import pytest
import torch

from course_utils import progress
from course_utils.checking import Outcome, exercise
from tests.checking.samples import double_cases


@pytest.fixture
def halve():
    @exercise(cases=double_cases, hints=("Which sign?", "Divide."))
    def halve(x):
        """Half of x."""
        return torch.stack([row / 2 for row in x])

    @halve.misconception("This is twice x.")
    def doubled(x):
        return 2 * x

    @halve.broken("A batch comes back with each row as it was.")
    def as_given(x, by=1):
        """Half of x."""
        return torch.stack([row / by for row in x])

    return halve


def test_an_untouched_broken_function_is_not_attempted(halve):
    def untouched(x, by=1):
        # a comment of the learner's, and the docstring is gone
        return torch.stack(
            [row / by for row in x]
        )  # fmt: skip

    feedback = halve.check(untouched)
    assert feedback.outcome is Outcome.NOT_ATTEMPTED
    assert feedback.misconception is None
    assert feedback.message.startswith(
        "This is still the broken version. A batch comes back with each row as it was.\n"
    )
    assert "halve.hint()" in feedback.message
    assert progress.load().exercises == {}


def test_an_emptied_broken_function_is_not_attempted_either(halve):
    assert "Replace the `...`" in halve.check(lambda x: ...).message


def _defaults_changed(x, by=2.0):
    """Half of x."""
    return torch.stack([row / by for row in x])


def _constant_changed(x, by=1):
    """Half of x."""
    return torch.stack([row / by / 2 for row in x])


@pytest.mark.parametrize("answer", [_defaults_changed, _constant_changed, lambda x: x / 2])
def test_a_repaired_function_passes(halve, answer):
    assert halve.check(answer).outcome is Outcome.PASSED


def _renamed(x, by=1):
    """Half of x."""
    return torch.stack([part / by for part in x])


@pytest.mark.parametrize("answer", [_renamed, lambda x: x.clone()])
def test_a_change_without_effect_is_said_to_be_one(halve, answer):
    feedback = halve.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.misconception == "as_given"
    assert feedback.message == (
        "Your change makes no difference to the symptom. "
        "A batch comes back with each row as it was."
    )


def test_a_wrong_repair_is_recognised(halve):
    assert halve.check(lambda x: x + x).misconception == "doubled"
    assert "Expected:" in halve.check(lambda x: x.sin()).message


def _with_a_helper(x):
    return twice(x)  # noqa: F821


def test_a_repair_may_stand_outside_the_function(monkeypatch):
    @exercise(cases=double_cases, hints=("?", "!"))
    def double(x):
        return 2 * x

    @double.broken("It does not know its helper.")
    def as_given(x):
        return twice(x)  # noqa: F821

    monkeypatch.setitem(globals(), "twice", lambda x: x / 2)
    assert double.check(_with_a_helper).outcome is Outcome.NOT_ATTEMPTED
    monkeypatch.setitem(globals(), "twice", lambda x: x + x)
    assert double.check(_with_a_helper).outcome is Outcome.PASSED


def test_a_repair_outside_that_raises_something_else_is_an_attempt(monkeypatch):
    @exercise(cases=double_cases, hints=("?", "!"))
    def double(x):
        return 2 * x

    @double.broken("It does not know its helper.")
    def as_given(x):
        return unknown_helper(x)  # noqa: F821

    source = "def double(x):\n    return unknown_helper(x)\n"
    monkeypatch.setattr("inspect.getsource", lambda function: source)  # of the two of them
    of_a_notebook = {}
    exec(source, of_a_notebook)
    answer = of_a_notebook["double"]
    assert double.check(answer).outcome is Outcome.NOT_ATTEMPTED
    of_a_notebook["unknown_helper"] = torch
    feedback = double.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert "`TypeError`" in feedback.message
    of_a_notebook["unknown_helper"] = lambda x: x + x
    assert double.check(answer).outcome is Outcome.PASSED


def test_an_answer_without_readable_lines_is_judged_by_what_it_does(halve):
    namespace = {"torch": torch}
    exec("def f(x, by=1):\n    return torch.stack([row / by for row in x])", namespace)
    assert halve.check(namespace["f"]).misconception == "as_given"


def test_something_else_than_a_function_is_no_broken_function(halve):
    assert "the function itself" in halve.check(3).message
    assert halve.check(torch.nn.Identity()).misconception == "as_given"
