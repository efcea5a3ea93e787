import pytest
import torch
from torch.nn.functional import cross_entropy

from course_utils.training import History, fit
from course_utils.widgets import training
from course_utils.widgets.training import TrainingView, UnfinishedError

BATCHES = [(torch.zeros(1, 2), torch.zeros(1, dtype=torch.long))] * 4


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


@pytest.fixture
def shown(monkeypatch):
    """The views that a block has displayed."""
    shown = []
    monkeypatch.setattr(training, "display", shown.append)
    return shown


def history(epochs, **more):
    return History([0.5] * epochs, [0.6] * epochs, [0.8] * epochs, **more)


def view_of(epochs, **more):
    return TrainingView("a net", epochs, **more)


class Training:
    """A training of which a test decides how long its epochs take."""

    def __init__(self, view, clock):
        self.view, self.clock, self.loss = view, clock, 0.5
        self.batches, self.loss_fn = view.follow(BATCHES, lambda *_: torch.tensor(self.loss))

    def epoch(self, seconds, loss=0.5):
        """Let an epoch of four batches take some seconds; return what the view said after each."""
        said, self.loss = [], loss
        for batch in self.batches:
            self.loss_fn(*batch)
            said.append(self.view.text)
            self.clock.now += seconds / 4
        return [*said, self.view.text]


def trained(view, epochs=1, loss_fn=cross_entropy):
    model = torch.nn.Linear(2, 3)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    return fit(model, BATCHES, BATCHES, loss_fn, optimizer, epochs, view)


def interrupted_at(call):
    """A loss that stands for the learner, who presses the stop button at that call."""
    calls = iter(range(1, 1000))

    def loss_fn(logits, labels):
        if next(calls) == call:
            raise KeyboardInterrupt
        return cross_entropy(logits, labels)

    return loss_fn


def test_the_batches_come_through_unchanged(clock):
    assert list(view_of(1).track(BATCHES)) == BATCHES
    batches, loss_fn = view_of(1).follow(BATCHES, cross_entropy)
    assert list(batches) == BATCHES
    assert len(batches) == 4
    assert loss_fn(torch.zeros(1, 2), torch.tensor([1])) == pytest.approx(0.693, abs=1e-3)


def test_the_bar_and_the_times_follow_the_batches(clock):
    view = view_of(2)
    assert view.text == "a net: not started"
    training = Training(view, clock)
    said = training.epoch(8)
    assert said[1:] == [
        f"a net: epoch 1 of 2, training loss 0.500, {gone} s gone, {left} s left"
        for gone, left in ((2, 14), (4, 12), (6, 10), (8, 8))
    ]
    assert view.bar.value == 1
    view.update(history(1))
    assert training.epoch(8)[-1] == (
        "a net: epoch 2 of 2, training loss 0.500, validation loss 0.600 and accuracy 0.800, "
        "16 s gone, 0 s left"
    )
    assert view.bar.value == 2


def test_the_loss_shown_is_an_average_in_which_old_batches_fade(clock):
    training = Training(view_of(30), clock)
    training.epoch(8, loss=2.0)
    after_one = float(training.epoch(8, loss=1.0)[-1].split("loss ")[1].split(",")[0])
    assert after_one == pytest.approx(1 + 0.95**4, abs=1e-3)
    for _ in range(25):
        said = training.epoch(8, loss=1.0)[-1]
    assert "training loss 1.00" in said


def test_losses_outside_of_a_pass_do_not_count(clock):
    training = Training(view_of(2), clock)
    training.epoch(8)
    training.loss = 9.0
    training.loss_fn(None, None)
    assert "training loss 0.500" in training.epoch(8)[-1]


def test_the_bar_does_not_move_with_every_batch(clock):
    assert set(Training(view_of(1), clock).epoch(0.1)) == {"a net: not started"}


def test_the_end_is_told_and_drawn(clock):
    view = view_of(2)
    training = Training(view, clock)
    training.epoch(3)
    view.update(history(1))
    first = view.picture.value
    training.epoch(3)
    view.update(history(2))
    assert view.text == (
        "a net: 2 of 2 epochs in 6 s, training loss 0.500, validation loss 0.600 and accuracy 0.800"
    )
    assert (view.bar.bar_style, view.bar.value) == ("success", 2)
    assert bytes(view.picture.value).startswith(b"\x89PNG")
    assert view.picture.value != first
    assert view.picture.layout.display is None
    assert "a net: 2 of 2 epochs" in repr(view)


@pytest.mark.parametrize(("epochs", "call"), [(0, 2), (1, 10)])
def test_an_interrupted_training_says_what_is_kept(clock, epochs, call):
    view = view_of(5)
    done = trained(view, 5, interrupted_at(call))
    assert (done.interrupted, len(done)) == (True, epochs)
    assert view.text.startswith(f"a net: interrupted after {epochs} of 5 epochs, training loss ")
    assert view.text.endswith("; the weights and the history so far are kept")
    assert (view.bar.bar_style, view.bar.value) == ("warning", epochs)
    assert bool(view.picture.value) is bool(epochs)
    with pytest.raises(UnfinishedError, match=f"interrupted after {epochs} of 5 epochs"):
        view.require_all()


def test_pictures_are_not_drawn_more_than_once_a_second(clock, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        training,
        "plot_history",
        lambda h, *more, plot=training.plot_history: drawn.append(h.val_loss[:]) or plot(h, *more),
    )
    view = view_of(10)
    followed = Training(view, clock)
    for epoch in range(1, 11):
        followed.epoch(0.25)
        view.update(history(epoch))
    assert [len(h) for h in drawn] == [5, 10]  # after 1.25 s, and at the end after 2.5 s


def test_several_trainings_share_a_bar(shown):
    with view_of(3, curves=False) as view:
        for _ in range(3):
            assert len(trained(view)) == 1
    assert shown == [view]
    view.require_all()
    assert view.text.startswith("a net: 3 of 3 epochs in 0 s, training loss ")
    assert (view.bar.bar_style, view.bar.value) == ("success", 3)
    assert not view.picture.value


@pytest.mark.parametrize("by_hand", [False, True])
def test_an_interrupt_ends_the_block_and_no_more(shown, by_hand):
    done = []
    with view_of(3) as view:
        for call in (99, 2, 99):
            loss_fn = interrupted_at(call)
            if by_hand:
                for batch in view.track(BATCHES):
                    loss_fn(torch.zeros(1, 2), batch[1])
                done.append(1)
            else:
                done.append(trained(view, 1, loss_fn))
    assert len(done) == 1
    assert view.interrupted
    assert view.text == "a net: interrupted after 1 of 3 epochs; run the cell again for all"
    assert view.bar.bar_style == "warning"
    with pytest.raises(UnfinishedError, match=r"interrupted after 1 of 3 epochs \(a net\)") as told:
        view.require_all()
    assert told.value._render_traceback_() == [str(told.value)]


def test_an_error_in_the_block_is_not_hidden(shown):
    with pytest.raises(ZeroDivisionError), view_of(3) as view:
        1 / 0  # noqa: B018
    assert view.text == "a net: stopped after 0 of 3 epochs by the error below"
    with pytest.raises(UnfinishedError):
        view.require_all()


def test_it_may_count_something_else(clock):
    view = view_of(2, unit="round")
    assert Training(view, clock).epoch(8)[-1].startswith("a net: round 1 of 2, ")


def test_a_view_begins_anew_with_another_training(clock):
    view = view_of(2)
    trained(view, 2, interrupted_at(3))
    clock.now += 600
    assert len(trained(view, 2)) == 2
    view.require_all()
    assert view.text.startswith("a net: 2 of 2 epochs in 0 s, ")
    assert (view.bar.bar_style, view.bar.value) == ("success", 2)


def test_more_epochs_than_were_meant_have_no_time_left(clock):
    training = Training(view_of(1), clock)
    training.epoch(8)
    assert training.epoch(8)[-1] == "a net: epoch 2 of 1, training loss 0.500, 16 s gone"


def test_a_loader_without_a_length_moves_the_bar_when_it_is_over(clock):
    view = view_of(2)
    for _ in range(2):
        for _ in view.track(iter(BATCHES)):
            clock.now += 1
    assert view.text == "a net: epoch 2 of 2, 8 s gone, 8 s left"
    with view_of(1, curves=False) as other:
        assert list(other.track(iter(BATCHES))) == BATCHES
    assert other.text.startswith("a net: 1 of 1 epochs")


def test_an_interrupt_of_the_evaluation_loses_that_epoch(clock):
    view = view_of(3)
    done = trained(view, 3, interrupted_at(6))  # four batches, then the first of the evaluation
    assert len(done) == 0
    assert "interrupted after 0 of 3 epochs" in view.text


def test_an_interrupt_after_the_last_epoch_takes_nothing_away(clock, monkeypatch):
    view = view_of(1)
    pressed = []

    def press(*arguments):
        if not pressed:
            pressed.append(True)
            raise KeyboardInterrupt

    monkeypatch.setattr(view, "_draw", press)
    assert len(trained(view)) == 1
    view.require_all()
    assert view.text.startswith("a net: 1 of 1 epochs in ")


def test_a_title_is_no_html():
    assert "<img" not in TrainingView("784<img src=x>", 1).status.value


def test_without_a_kernel_there_is_a_text():
    view = view_of(3)
    assert repr(view) == "Training of a net: not started (moves with a running kernel)."
    assert view._repr_mimebundle_()["text/plain"] == repr(view)
