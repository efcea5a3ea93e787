"""An open task: what cannot be measured, and that nothing gets out of a check."""

import random

import pytest
import torch

from course_utils import progress
from course_utils.checking import Outcome, Unfit
from course_utils.data import DataError
from tests.checking.samples import new_task
from tests.exercises.garbage import ANSWERS
from tests.exercises.harmless import assert_harmless

KEY = "small.nearest"


@pytest.fixture
def nearest():
    return new_task()


# --- what cannot be measured --------------------------------------------------------------------


def stub(x):
    return ...


def unwritten(x):
    return ...


def calls_an_unwritten_one(x):
    return unwritten(x)


def adds_to_an_unwritten_one(x):
    return unwritten(x) + 1


def prints_and_fails(x):
    print("so far")
    return x[7]


def has_no_return(x):
    y = x.sum() + 7
    y + 1


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (stub, "Replace the `...` in `nearest`"),
        (..., "Replace the `...`"),
        (calls_an_unwritten_one, "`nearest` calls `unwritten`, which returns `...` still"),
    ],
)
def test_what_is_not_attempted(answer, says, nearest):
    feedback = nearest.check(answer)
    assert feedback.outcome is Outcome.NOT_ATTEMPTED
    assert feedback.message.startswith(says)
    assert "Not attempted yet: open task" in repr(feedback)
    assert feedback.value is None


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (9.0, "wants the function itself, but got 9.0.\nWrite `ex.nearest.check(nearest)`"),
        (adds_to_an_unwritten_one, "It calls `unwritten`, which returns `...` still"),
        (prints_and_fails, "It raised `IndexError` in its line `return x[7]`"),
        (prints_and_fails, "\nIt printed: `so far`"),
        (prints_and_fails, "The call: `nearest(tensor([1, 2]))`\n"),
        (has_no_return, "returned nothing (None), but a tensor of shape () is needed. Is the `ret"),
        (lambda: 9, "takes 0 positional arguments"),
        (lambda x: x, "It returned a tensor of shape (2,), but one of shape () is needed."),
        (lambda x: "9", "It returned a str, but a tensor"),
        (lambda x: x.sum() / 0, "The number is NaN or infinite. Is something divided by zero"),
    ],
)
def test_what_cannot_be_measured(answer, says, nearest):
    feedback = nearest.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None
    assert progress.load().exercises == {}


def test_a_broken_rule_is_told_in_the_words_of_the_task():
    def measure(answer):
        raise Unfit("Take fewer.")

    assert new_task(measure).check(lambda: 0).message == "Take fewer."


def test_a_rule_that_breaks_within_the_answer_is_told_as_a_rule():
    def ask():
        raise Unfit("Too often.")

    feedback = new_task(lambda answer: answer(ask)).check(lambda ask: ask())
    assert feedback.message == "Too often."


def test_a_figure_that_is_no_number():
    assert "no finite number" in new_task(lambda answer: float("nan")).check(lambda: 0).message


def test_missing_data_are_told_as_such():
    def measure(answer):
        raise DataError("The file is gone.")

    assert "cannot work: The file is gone." in new_task(measure).check(lambda: 0).message


def test_an_interrupt_ends_the_check(nearest):
    def interrupted(x):
        raise KeyboardInterrupt

    feedback = nearest.check(interrupted)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.message.startswith("You interrupted the check")
    assert feedback.value is None


def test_a_check_within_a_check(nearest):
    inner = []

    def answer(x):
        inner.append(nearest.check(stub))
        return 10

    assert nearest.check(answer).outcome is Outcome.PASSED
    assert "within a check" in inner[0].message
    assert nearest.check(lambda x: 10).outcome is Outcome.PASSED


def test_what_an_answer_changes_is_put_back_and_told(nearest):
    real = torch.sum

    def answer(x):
        torch.sum = 3
        torch.manual_seed(1)
        random.seed(1)
        return 10

    before = torch.get_rng_state().tolist(), random.getstate()
    feedback = nearest.check(answer)
    assert torch.sum is real
    assert (torch.get_rng_state().tolist(), random.getstate()) == before
    assert "overwrote `sum`" in feedback.message


def changed_in_place(x):
    x *= 5
    return x.sum() - 5


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (changed_in_place, "x"),
        (lambda *given: changed_in_place(*given), "given"),
        (torch.Tensor.neg_, "1"),
    ],
)
def test_inputs_stay_as_they_were(answer, name, nearest):
    feedback = nearest.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value is None
    begins = f"Nothing was measured, because the function changed its input `{name}`: a function"
    assert feedback.message.startswith(begins)


def test_what_is_given_to_be_changed_may_be_changed():
    assert new_task(may_change=True).check(changed_in_place).value == 0


def test_a_function_that_is_given_may_be_called(nearest):
    seen = []

    def measure(answer):
        return answer(seen.append, torch.ones(2))

    assert new_task(measure).check(lambda note, x: note(x) or 1.0).value == 1
    assert len(seen) == 1


def test_nothing_is_printed(nearest, capsys):
    def loud(x):
        print("loud")
        return 10

    assert nearest.check(loud).outcome is Outcome.PASSED
    assert capsys.readouterr() == ("", "")


def test_garbage_gets_a_message_and_changes_nothing(nearest):
    assert_harmless(nearest, ANSWERS)
    assert nearest.check(lambda x: 10).outcome is Outcome.PASSED
