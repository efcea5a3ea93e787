"""What is seen of a training, and what its stop button does."""

import os
import signal

import pytest
import torch
from torch.nn.functional import cross_entropy

from course_utils.training import History, fit
from course_utils.widgets import training
from course_utils.widgets.training import TrainingView, UnfinishedError
from course_utils.widgets.training_parts import Curve, StopButton
from tests.widgets.javascript import call

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
    """What was displayed, as pairs of a bundle and what replaced it."""
    shown = []

    class Handle:
        def update(self, bundle, **more):
            shown.append(bundle)

    def display(view, **more):
        if isinstance(view, TrainingView):
            return view._ipython_display_()
        shown.append(view)
        return Handle()

    monkeypatch.setattr(training, "display", display)
    return shown


@pytest.fixture(autouse=True)
def interrupts_as_ever():
    """Hold every test to leave the handling of interrupts as it was."""
    before = signal.getsignal(signal.SIGINT)
    yield
    after = signal.getsignal(signal.SIGINT)
    signal.signal(signal.SIGINT, before)
    assert after is before


def history(epochs, **more):
    return History([0.5] * epochs, [0.6] * epochs, [0.8] * epochs, **more)


@pytest.fixture
def view_of():
    """Return a function that makes views; their stop buttons are let go at the end."""
    views = []

    def make(epochs, **more):
        views.append(TrainingView("a net", epochs, **more))
        return views[-1]

    yield make
    for view in views:
        view._stop.release()


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


def interrupted_at(number, how):
    """A loss in whose call of that number the learner presses the stop button."""
    calls = iter(range(1, 1000))

    def loss_fn(logits, labels):
        if next(calls) == number:
            how()
        return cross_entropy(logits, labels)

    return loss_fn


def press():
    """Press the stop button of the notebook."""
    os.kill(os.getpid(), signal.SIGINT)


def press_twice():
    press()
    press()


def raised_at(number):
    """A loss that an interrupt ends at once, where nobody listens to it."""

    def raise_at_once():
        raise KeyboardInterrupt

    return interrupted_at(number, raise_at_once)


# --- the bar and the text -----------------------------------------------------------------------


def test_the_batches_come_through_unchanged(clock, view_of):
    assert list(view_of(1).track(BATCHES)) == BATCHES
    batches, loss_fn = view_of(1).follow(BATCHES, cross_entropy)
    assert list(batches) == BATCHES
    assert len(batches) == 4
    assert loss_fn(torch.zeros(1, 2), torch.tensor([1])) == pytest.approx(0.693, abs=1e-3)


def test_the_bar_and_the_times_follow_the_batches(clock, view_of):
    view = view_of(2)
    assert (view.text, view.state["phase"]) == ("a net: not started", "waiting")
    training = Training(view, clock)
    said = training.epoch(8)
    assert said[1:] == [
        f"a net: epoch 1 of 2, training loss 0.500, {gone} s gone, {left} s left"
        for gone, left in ((2, 14), (4, 12), (6, 10), (8, 8))
    ]
    assert (view.state["done"], view.state["phase"]) == (1, "running")
    view.update(history(1))
    assert training.epoch(8)[-1] == (
        "a net: epoch 2 of 2, training loss 0.500, validation loss 0.600 and accuracy 0.800, "
        "16 s gone, 0 s left"
    )
    assert view.state["done"] == 2


def test_the_loss_shown_is_an_average_in_which_old_batches_fade(clock, view_of):
    training = Training(view_of(30), clock)
    training.epoch(8, loss=2.0)
    after_one = float(training.epoch(8, loss=1.0)[-1].split("loss ")[1].split(",")[0])
    assert after_one == pytest.approx(1 + 0.95**4, abs=1e-3)
    for _ in range(25):
        said = training.epoch(8, loss=1.0)[-1]
    assert "training loss 1.00" in said


def test_losses_outside_of_a_pass_do_not_count(clock, view_of):
    training = Training(view_of(2), clock)
    training.epoch(8)
    training.loss = 9.0
    training.loss_fn(None, None)
    assert "training loss 0.500" in training.epoch(8)[-1]


def test_it_moves_at_most_five_times_a_second(clock, view_of):
    view = view_of(100)
    moves = []
    view.observe(lambda change: moves.append(clock.now), "state")
    training = Training(view, clock)
    for _ in range(100):
        training.epoch(0.04)
    assert 17 <= len(moves) <= 20  # in four seconds


def test_the_end_is_told_and_replaces_what_is_displayed(clock, view_of, shown):
    view = view_of(2)
    training.display(view)
    followed = Training(view, clock)
    for epoch in (1, 2):
        followed.epoch(3)
        view.update(history(epoch))
    assert view.text == (
        "a net: 2 of 2 epochs in 6 s, training loss 0.500, validation loss 0.600 and accuracy 0.800"
    )
    assert (view.state["phase"], view.state["done"]) == ("done", 2)
    first, last = shown
    assert "image/png" not in first
    assert last["image/png"].startswith("iVBOR")
    assert view._repr_mimebundle_()[1]["image/png"]["alt"] == (
        "Training of a net: 2 of 2 epochs, training loss 0.500, validation loss 0.600 and "
        "accuracy 0.800"
    )


def test_at_the_end_the_loss_is_that_of_the_history(clock, view_of):
    view = view_of(1)
    Training(view, clock).epoch(3)
    measured = history(1)
    measured.train_loss = [0.25]
    assert "training loss 0.500" in view.text
    view.update(measured)
    assert "training loss 0.250" in view.text


def test_the_text_that_is_stored_is_the_same_before_and_after_and_on_every_computer(clock, view_of):
    view = view_of(3)
    for _ in range(2):
        assert repr(view) == "Widget: training of a net, 3 epochs (moves with a running kernel)."
        assert view._repr_mimebundle_()[0]["text/plain"] == repr(view)
        Training(view, clock).epoch(8)


def test_it_may_count_something_else(clock, view_of):
    view = view_of(2, unit="round")
    assert Training(view, clock).epoch(8)[-1].startswith("a net: round 1 of 2, ")


def test_more_epochs_than_were_meant_have_no_time_left(clock, view_of):
    training = Training(view_of(1), clock)
    training.epoch(8)
    assert training.epoch(8)[-1] == "a net: epoch 2 of 1, training loss 0.500, 16 s gone"


def test_a_loader_without_a_length_moves_the_bar_when_it_is_over(clock, view_of, shown):
    view = view_of(2)
    for _ in range(2):
        for _ in view.track(iter(BATCHES)):
            clock.now += 1
    assert view.text == "a net: epoch 2 of 2, 8 s gone, 8 s left"
    with view_of(1, curves=False) as other:
        assert list(other.track(iter(BATCHES))) == BATCHES
    assert other.text.startswith("a net: 1 of 1 epochs")


# --- a loop of one's own ------------------------------------------------------------------------


def test_one_call_a_batch_is_enough(clock, view_of):
    view = view_of(2, batches=4)
    for loss in (2.0, 1.0, 0.5, 0.25):
        clock.now += 1
        view.report(torch.tensor(loss))
    assert view.text.startswith("a net: epoch 1 of 2, training loss 1.")
    assert view.state["losses"][:4] == [0.25, 2.0, 0.5, 1.0]


def test_a_report_ends_the_loop_where_the_learner_stops_it(view_of):
    view = view_of(2, batches=4)
    view.report(2.0)
    press()
    with pytest.raises(KeyboardInterrupt):
        view.report(1.0)


# --- the curve ----------------------------------------------------------------------------------


def test_a_long_curve_keeps_few_points_and_its_shape():
    curve = Curve()
    for step in range(10_000):
        curve.add(step / 1000, 3.0 - step / 5000)
    flat = curve.flat()
    places, losses = flat[::2], flat[1::2]
    assert 150 <= len(places) <= 300
    assert places == sorted(places)
    for place, loss in zip(places, losses, strict=True):
        assert loss == pytest.approx(3.0 - place / 5, abs=1e-3)


def test_the_page_chooses_round_tops_that_hold_all():
    states = [
        {"losses": [0.1, 2.3, 0.2, None], "train": [], "val": []},
        {"losses": [], "train": [], "val": []},
        {"losses": [0.1, 0.31], "train": [0.4], "val": [0.9]},
        {"losses": [0.1, 1e30], "train": [], "val": []},
    ]
    assert call("training/compute.js", "topOf", [(state,) for state in states]) == [
        *(2.5, 1, 1),
        pytest.approx(1e30),
    ]
    bottoms = call("training/compute.js", "bottomOf", [([0.95, 0.99],), ([0.31, 0.8],)])
    assert bottoms == pytest.approx([0.9, 0.3])
    assert call("training/compute.js", "shareOf", [({"done": 3}, 2), ({"done": 1}, 4)]) == [1, 0.25]


# --- interrupts ---------------------------------------------------------------------------------


def test_a_press_ends_the_training_after_the_batch(view_of):
    view, losses = view_of(5), []

    def loss_fn(logits, labels):
        losses.append(cross_entropy(logits, labels))
        if len(losses) == 10:  # the second of epoch 2: each has four and four of the evaluation
            press()
        return losses[-1]

    done = trained(view, 5, loss_fn)
    assert len(losses) == 10
    assert (done.interrupted, len(done)) == (True, 1)
    assert view.text.startswith("a net: interrupted after 1 of 5 epochs, training loss ")
    assert view.text.endswith("; the weights and the history so far are kept")
    assert (view.state["phase"], view.state["done"]) == ("interrupted", 1)
    with pytest.raises(UnfinishedError, match="interrupted after 1 of 5 epochs"):
        view.require_all()


def test_a_press_during_the_evaluation_keeps_that_epoch(view_of):
    done = trained(view := view_of(3), 3, interrupted_at(6, press))
    assert len(done) == 1
    assert "interrupted after 1 of 3 epochs" in view.text


def test_a_second_press_ends_it_at_once(view_of):
    done = trained(view_of(3), 3, interrupted_at(6, press_twice))
    assert (done.interrupted, len(done)) == (True, 0)


def test_an_interrupt_that_nobody_heard_loses_that_epoch(view_of):
    done = trained(view := view_of(3), 3, raised_at(6))
    assert len(done) == 0
    assert "interrupted after 0 of 3 epochs" in view.text


def test_several_trainings_share_a_bar(view_of, shown):
    with view_of(3, curves=False) as view:
        for _ in range(3):
            assert len(trained(view)) == 1
    view.require_all()
    assert view.text.startswith("a net: 3 of 3 epochs in 0 s, training loss ")
    assert (view.state["phase"], view.state["done"]) == ("done", 3)
    assert view.state["losses"] == []
    assert all("image/png" not in bundle for bundle in shown)


@pytest.mark.parametrize("by_hand", [False, True])
def test_an_interrupt_ends_the_block_and_no_more(view_of, shown, by_hand):
    done = []
    with view_of(3) as view:
        for number in (99, 2, 99):
            loss_fn = interrupted_at(number, press)
            if by_hand:
                for batch in view.track(BATCHES):
                    loss_fn(torch.zeros(1, 2), batch[1])
                done.append(1)
            else:
                done.append(trained(view, 1, loss_fn))
    assert len(done) == 1
    assert view.interrupted
    assert view.text == "a net: interrupted after 1 of 3 epochs; run the cell again for all"
    assert view.state["phase"] == "interrupted"
    with pytest.raises(UnfinishedError, match="interrupted after 1 of 3 epochs") as told:
        view.require_all()
    assert str(told.value) == (
        "The training “a net” was interrupted after 1 of 3 epochs. Run its cell again, to the end, "
        "and then this one."
    )
    assert told.value._render_traceback_() == [str(told.value)]


def test_an_error_in_the_block_is_not_hidden(view_of, shown):
    with pytest.raises(ZeroDivisionError), view_of(3) as view:
        1 / 0  # noqa: B018
    assert view.text == "a net: stopped after 0 of 3 epochs by the error below"
    with pytest.raises(UnfinishedError):
        view.require_all()


def test_a_view_begins_anew_with_another_training(clock, view_of):
    view = view_of(2)
    trained(view, 2, interrupted_at(3, press))
    clock.now += 600
    assert len(trained(view, 2)) == 2
    view.require_all()
    assert view.text.startswith("a net: 2 of 2 epochs in 0 s, ")
    assert view.state["phase"] == "done"


def test_where_interrupts_cannot_be_heard_they_come_as_ever(monkeypatch):
    def refuse(*_):
        raise ValueError("signal only works in main thread")

    button = StopButton()
    with monkeypatch.context() as patch:
        patch.setattr(signal, "signal", refuse)
        button.listen()
        button.end_if_pressed()
        button.release()


# --- images whose answers change ----------------------------------------------------------------


def test_the_answers_of_a_few_images_are_shown_and_nothing_else_changes(clock, view_of):
    images = torch.arange(2 * 784, dtype=torch.int64).remainder(256).to(torch.uint8)
    images, inputs = images.view(2, 28, 28), torch.tensor([[1.0, 0.0], [0.0, 1.0]])
    model = torch.nn.Sequential(torch.nn.Dropout(0.5), torch.nn.Linear(2, 10))
    with torch.no_grad():
        model[1].weight.zero_()
        model[1].bias.zero_()
        model[1].weight[3, 0] = model[1].weight[9, 1] = 4.0
    view = view_of(2, samples=(model, images, inputs, torch.tensor([3, 8])))
    assert view.data == images.numpy().tobytes()
    assert view.settings["labels"] == [3, 8]
    assert view.state["answers"] == []
    random = torch.random.get_rng_state()
    Training(view, clock).epoch(8)
    assert [answer for answer, _ in view.state["answers"]] == [3, 9]
    assert view.state["answers"][0][1] == pytest.approx(0.858, abs=1e-3)
    assert model.training
    assert torch.equal(torch.random.get_rng_state(), random)
