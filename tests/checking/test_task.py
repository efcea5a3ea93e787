"""An open task: what is measured, what is told, and that nothing gets out of a check."""

import pytest
import torch

from course_utils import progress
from course_utils.checking import Chapter, Figure, Outcome, Unfit, numbers_of
from tests.checking.samples import new_task

KEY = "small.nearest"


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
