"""An open task: what is measured, what is told, and that nothing gets out of a check."""

import random

import pytest
import torch

from course_utils import progress
from course_utils.checking import Chapter, Figure, Outcome, Unfit, numbers_of, open_task
from course_utils.data import DataError
from tests.exercises.garbage import ANSWERS
from tests.exercises.test_bad_answers import settings, state

KEY = "small.nearest"


def new_task(measure=None, **options):
    def nearest(answer):
        """Return a number as near to 10 as you can.

        More of it.
        """
        if measure:
            return measure(answer)
        number = numbers_of(answer(torch.tensor([1.0, 2.0])), ())
        return abs(10 - number.item())

    settings = {
        "target": 2,
        "better": "lower",
        "unit": "{:.1f}",
        "measures": "Distance",
        "hints": ("Think of ten.", "Ten."),
        "insight": "Ten has two digits.",
        "then": "Can you hit it?",
    }
    task = open_task(**(settings | options))(nearest)
    Chapter("course.small", 9, tasks=(task,))
    return task


@pytest.fixture
def nearest():
    return new_task()


def share(value, **options):
    """Return a task whose figure is a share, and that measures this one."""
    options = {"target": 0.75, "better": "higher", "unit": "{:.1%}", "measures": "Accuracy"} | (
        options
    )
    return new_task(lambda answer: value, **options)


def test_the_object_alone_says_what_is_asked(nearest):
    assert repr(nearest).splitlines() == [
        "○ Open task `nearest`",
        "Return a number as near to 10 as you can.",
        "Distance. Target: at most 2.0.",
        "`ex.nearest.check(nearest)` measures your function, `ex.nearest.hint()` helps on.",
    ]
    assert "<code" in nearest._repr_html_()
    assert share(0.5).goal == "at least 75.0 %"


def test_a_chapter_gives_tasks_keys_and_no_numbers():
    task = new_task()
    chapter = Chapter("course.forward_pass", 3, tasks=(task,))
    assert chapter.tasks == (task,)
    assert task.key == "forward_pass.nearest"
    assert not hasattr(task, "id")
    assert Chapter("course.other", 4).tasks == ()


# --- what is measured ---------------------------------------------------------------------------


def test_a_target_that_is_reached(nearest):
    feedback = nearest.check(lambda x: 9)
    assert feedback.outcome is Outcome.PASSED
    assert feedback.value == 1
    assert repr(feedback).splitlines() == [
        "✓ Target reached: open task `nearest`",
        "Distance: 1.0. Target: at most 2.0, reached with 1.0 to spare.",
        "Ten has two digits.",
        "Can you hit it?",
        f"({KEY})",
    ]
    assert KEY in feedback._repr_html_()


def test_a_target_that_is_missed(nearest):
    feedback = nearest.check(lambda x: x.sum())
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value == 7
    assert feedback.message.splitlines() == [
        "Distance: 7.0. Target: at most 2.0. Still 5.0 to go.",
        "`ex.nearest.hint()` gives a hint.",
    ]


@pytest.mark.parametrize(
    ("value", "outcome", "says"),
    [
        (0.9, "passed", "Accuracy: 90.0 %. Target: at least 75.0 %, reached with 15.0 percentage"),
        (0.75, "passed", "Accuracy: 75.0 %. Target: at least 75.0 %, reached.\n"),
        (0.7499, "failed", "Accuracy: 74.990 %. Target: at least 75.0 %. Still 0.010 percentage"),
        (0.74, "failed", "Accuracy: 74.0 %. Target: at least 75.0 %. Still 1.0 percentage point t"),
    ],
)
def test_shares_are_told_in_per_cent_and_never_read_as_reached_when_missed(value, outcome, says):
    feedback = share(value).check(lambda: 0)
    assert feedback.outcome is Outcome(outcome)
    assert feedback.message.startswith(says)


def test_a_remark_is_told_in_either_case():
    for value in (1, 5):
        task = new_task(lambda answer, value=value: Figure(value, "It helps on."))
        assert "\nIt helps on.\n" in task.check(lambda: 0).message


def test_the_best_figure_is_kept(monkeypatch):
    kept = []

    def record_score(key, value, *, lower_is_better=False):
        kept.append((key, value, lower_is_better))
        return "The disk is full."

    monkeypatch.setattr(progress, "record_score", record_score)
    feedback = new_task().check(lambda x: 5)
    assert feedback.notice == "The disk is full."
    assert "The disk is full." in repr(feedback)
    assert share(0.5).check(lambda: 0).value == 0.5
    assert kept == [(KEY, 5.0, True), (KEY, 0.5, False)]


def test_the_progress_file_holds_the_best_figure(nearest):
    for number in (5, 8, 7, 20):
        nearest.check(lambda x, number=number: number)
    assert progress.load().scores == {KEY: 2.0}


def test_a_broken_progress_file_is_a_notice(monkeypatch, nearest):
    def record_score(*args, **kwargs):
        raise progress.ProgressError("No disk.")

    monkeypatch.setattr(progress, "record_score", record_score)
    feedback = nearest.check(lambda x: 10)
    assert (feedback.outcome, feedback.notice) == (Outcome.PASSED, "No disk.")


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


def test_nothing_is_printed(nearest, capsys):
    def loud(x):
        print("loud")
        return 10

    assert nearest.check(loud).outcome is Outcome.PASSED
    assert capsys.readouterr() == ("", "")


def test_garbage_gets_a_message_and_changes_nothing(nearest):
    things, values = state(), settings()
    for name, answer in ANSWERS.items():
        feedback = nearest.check(answer)
        assert feedback.outcome is not Outcome.PASSED, name
        assert feedback.notice is None, name
        assert 0 < len(feedback.message) < 1000, name
        assert len(repr(feedback)) < 1000, name
        assert feedback._repr_html_().encode("utf-8", "surrogatepass"), name
        now = state()
        assert not [key for key, value in things.items() if now.get(key) is not value], name
        assert settings() == values, name
    assert nearest.check(lambda x: 10).outcome is Outcome.PASSED


# --- hints --------------------------------------------------------------------------------------


def test_hints_come_in_their_order_and_the_last_one_stays(nearest):
    first, second, again = (repr(nearest.hint()) for _ in range(3))
    assert "Hint 1 of 2: open task `nearest`" in first
    assert "Think of ten." in first
    assert "Ten.\nThat was the last hint." in second
    assert again == second
    assert progress.load().exercises == {}


# --- numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=torch.uint8),
        torch.tensor([[1.0, 2, 3], [4, 5, 6]], requires_grad=True),
        torch.tensor([[1, 2, 3], [4, 5, 6]]).numpy(),
        [[1, 2, 3], (4, 5.0, 6)],
        [torch.tensor([1, 2, 3]), torch.tensor([4.0, 5, 6])],
    ],
)
def test_numbers_in_any_form(value):
    found = numbers_of(value, (2, 3))
    assert found.dtype == torch.float64
    assert found.tolist() == [[1, 2, 3], [4, 5, 6]]


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (torch.zeros(3, 1), r"shape \(3, 1\), but one of shape \(3,\).*`\.reshape\(3\)`"),
        (torch.zeros(4), r"of shape \(3,\) is needed\.$"),
        ([1, 2], "a list"),
        ([1, [2], 3], "a list"),
        ([1, "2", 3], "a list"),
        (torch.eye(3).to_sparse(), "a sparse_coo tensor"),
        (torch.zeros(1).expand(10**12), r"shape \(1000000000000,\)"),
        (torch.tensor([1.0, float("nan"), float("inf")]), "2 of the 3 numbers"),
    ],
)
def test_what_is_no_number(value, says):
    with pytest.raises(Unfit, match=says):
        numbers_of(value, (3,))


def test_what_is_said_of_nan_may_be_the_tasks_own():
    with pytest.raises(Unfit, match="It diverged"):
        numbers_of(torch.tensor(float("nan")), (), not_finite="It diverged.")
