import pytest
import torch

from course_utils.training import History
from course_utils.widgets import training
from course_utils.widgets.training import TrainingView

BATCHES = [(torch.zeros(1), torch.zeros(1, dtype=torch.long))] * 4


@pytest.fixture
def clock(monkeypatch):
    """A clock that the test moves; the view sees no other."""

    class Clock:
        now = 100.0

        def monotonic(self):
            return self.now

    clock = Clock()
    monkeypatch.setattr(training, "time", clock)
    return clock


def history(epochs, **more):
    return History([0.5] * epochs, [0.6] * epochs, [0.8] * epochs, **more)


def follow(view, clock, seconds):
    """Let an epoch of four batches take some seconds; return what the view said after each."""
    said = []
    for _ in view.track(BATCHES):
        said.append(view.text)
        clock.now += seconds / 4
    return [*said, view.text]


def test_the_batches_come_through_unchanged(clock):
    assert list(TrainingView(1).track(BATCHES)) == BATCHES


def test_the_bar_and_the_time_left_follow_the_batches(clock):
    view = TrainingView(2)
    assert view.text == "not started"
    said = follow(view, clock, seconds=8)
    assert said[1:] == [f"epoch 1 of 2, {left} s left" for left in (14, 12, 10, 8)]
    assert view.bar.value == 1
    view.update(history(1))
    assert follow(view, clock, seconds=8)[-1] == "epoch 2 of 2, training loss 0.500, 0 s left"
    assert view.bar.value == 2


def test_the_bar_does_not_move_with_every_batch(clock):
    view = TrainingView(1)
    assert set(follow(view, clock, seconds=0.1)) == {"not started"}


def test_the_end_is_told_and_drawn(clock):
    view = TrainingView(2)
    follow(view, clock, seconds=3)
    view.update(history(1))
    first = view.picture.value
    clock.now += 2
    view.update(history(2))
    assert view.text == "2 of 2 epochs in 5 s, training loss 0.500"
    assert (view.bar.bar_style, view.bar.value) == ("success", 2)
    assert bytes(view.picture.value).startswith(b"\x89PNG")
    assert view.picture.value != first
    assert view.picture.layout.display is None
    assert "2 of 2 epochs" in repr(view)


def test_an_interrupted_training_says_what_is_kept(clock):
    view = TrainingView(5)
    follow(view, clock, seconds=3)
    view.update(history(1))
    view.update(history(1, interrupted=True))
    assert view.text == (
        "interrupted after 1 of 5 epochs, training loss 0.500; the weights and the history so far "
        "are kept"
    )
    assert (view.bar.bar_style, view.bar.value) == ("warning", 1)


def test_an_interrupt_in_the_first_epoch_draws_nothing(clock):
    view = TrainingView(5)
    view.update(history(0, interrupted=True))
    assert view.text.startswith("interrupted after 0 of 5 epochs;")
    assert bytes(view.picture.value) == b""


def test_pictures_are_not_drawn_more_than_once_a_second(clock, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        training,
        "plot_history",
        lambda h, plot=training.plot_history: drawn.append(h.val_loss[:]) or plot(h),
    )
    view = TrainingView(10)
    for epoch in range(1, 11):
        clock.now += 0.25
        view.update(history(epoch))
    assert [len(h) for h in drawn] == [5, 10]  # after 1.25 s, and at the end after 2.5 s


def test_without_a_kernel_there_is_a_text():
    view = TrainingView(3)
    assert repr(view) == "Training: not started (moves with a running kernel)."
    assert view._repr_mimebundle_()["text/plain"] == repr(view)
