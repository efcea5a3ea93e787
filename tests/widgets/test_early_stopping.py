"""The recorded runs of chapter 08's widget, where they stop, and what the chapter says of them."""

import pytest
import torch
from torch.nn.functional import cross_entropy

from course_utils.data import load_fashion_mnist
from course_utils.exercises import early_stopping as ex
from course_utils.models import MLP
from course_utils.training import Batches, fit
from course_utils.widgets import early_stopping as widgets

OVERFITTING, NOISY, PLATEAU = widgets.CURVES


def stops(curve, patience, min_delta=0.0):
    numbers = widgets.compute_stopping(curve, patience, min_delta)
    return numbers.last, numbers.best


@pytest.mark.parametrize("curve", widgets.CURVES)
def test_it_stops_where_the_exercise_stops(curve):
    for patience in range(1, 21):
        for hundredths in range(11):
            expected = ex.stopping_point(widgets.CURVES[curve], patience, hundredths / 100)
            assert stops(curve, patience, hundredths / 100) == expected


def test_the_line_to_fall_below_is_what_decides():
    for curve in widgets.CURVES:
        numbers = widgets.compute_stopping(curve, 4, 0.02)
        pairs = list(zip(numbers.values, numbers.to_beat, strict=False))
        below = [epoch for epoch, (value, bar) in enumerate(pairs) if value < bar]
        assert below[-1] == numbers.best
        assert len(pairs) == numbers.last + 1


# --- what the chapter says ----------------------------------------------------------------------


def test_overfitting_needs_patience_4():
    lowest = min(widgets.CURVES[OVERFITTING])
    restored = [widgets.CURVES[OVERFITTING][stops(OVERFITTING, p)[1]] for p in range(1, 21)]
    assert restored[:4] == [0.6, 0.6, 0.543, 0.542]
    assert set(restored[3:]) == {lowest}


def test_noisy_with_patience_3():
    assert stops(NOISY, 3, 0.0) == (11, 8)
    assert stops(NOISY, 3, 0.01) == (5, 2)
    values = widgets.CURVES[NOISY]
    assert 0 < values[2] - values[5] < 0.01


def test_the_plateau_needs_patience_8_whatever_min_delta():
    assert all(stops(PLATEAU, patience)[1] < 10 for patience in range(1, 8))
    assert all(stops(PLATEAU, patience)[1] > 10 for patience in range(8, 21))
    for patience in range(1, 8):
        assert all(stops(PLATEAU, patience, d / 100)[1] < 10 for d in range(11))


# --- what it shows ------------------------------------------------------------------------------


def test_the_picture_shows_the_run_and_what_would_have_come():
    scene = widgets.StoppingScene()
    scene.draw(widgets.compute_stopping(NOISY, 3, 0.0))
    assert len(scene.trained.get_xdata()) == 12
    assert list(scene.beyond.get_xdata()) == list(range(11, 30))
    assert scene.best.get_data() == ([8], [0.506])
    assert scene.stop.get_visible()
    assert list(scene.stop.get_xdata()) == [11, 11]
    scene.draw(widgets.compute_stopping(OVERFITTING, 20, 0.0))
    assert len(scene.trained.get_xdata()) == 30
    assert not scene.stop.get_visible()


def test_what_is_restored_is_in_the_picture():
    scene = widgets.StoppingScene()
    for curve in widgets.CURVES:
        for patience in (1, 5, 20):
            numbers = widgets.compute_stopping(curve, patience, 0.1)
            scene.draw(numbers)
            low, high = scene.axes.get_ylim()
            assert low < min(numbers.to_beat)
            assert numbers.values[numbers.last] < high


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((OVERFITTING, 3, 0.0), ("after epoch 16", "restores epoch 13", "13 of 30", "never train")),
        ((OVERFITTING, 4, 0.0), ("restores epoch 17", "lowest loss of the whole recording")),
        ((OVERFITTING, 20, 0.0), ("never used up", "all 30 epochs")),
        ((PLATEAU, 20, 0.1), ("after epoch 20", "restores epoch 0", "trained, but not kept")),
    ],
)
def test_the_sentence(arguments, words):
    sentence = widgets.describe_stopping(widgets.compute_stopping(*arguments))
    assert all(word in sentence for word in words), sentence


# --- the recordings are of real runs ------------------------------------------------------------


SIZES = (784, 256, 128, 10)


def record(n_train, n_val, batch_size, lr, *, seed, epochs, sizes=SIZES, step_size=None):
    """Return the validation losses of the first epochs of a training with Adam."""
    images, labels = load_fashion_mnist("train")
    order = torch.randperm(60_000, generator=torch.Generator().manual_seed(8))

    def batches(rows, size, generator=None):
        X = images[rows].flatten(1).float().div_(255).sub_(0.286).div_(0.353)
        return Batches(X, labels[rows], size, generator)

    train = batches(order[5000 : 5000 + n_train], batch_size, torch.Generator().manual_seed(seed))
    torch.manual_seed(seed)
    model = MLP(list(sizes))
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, fused=True)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size or 1000, 0.02)
    val = batches(order[:n_val], 5000)
    history = fit(model, train, val, cross_entropy, optimizer, epochs, None, scheduler)
    return torch.tensor(history.val_loss)


def test_overfitting_was_recorded_so():
    losses = record(1000, 5000, 250, 0.001, seed=0, epochs=20)
    recorded = torch.tensor(widgets.CURVES[OVERFITTING])[:20]
    assert (losses - recorded).abs().max() < 0.03
    assert (losses - recorded)[:10].abs().max() < 0.01


def test_noisy_was_recorded_so():
    losses = record(4000, 100, 100, 0.0005, seed=2, epochs=10)
    recorded = torch.tensor(widgets.CURVES[NOISY])
    assert (losses - recorded[:10])[:8].abs().max() < 0.03
    assert int((recorded.diff() > 0).sum()) >= 8


def test_the_plateau_was_recorded_so():
    losses = record(10_000, 5000, 25, 0.01, seed=0, sizes=(784, 32, 10), step_size=10, epochs=12)
    recorded = torch.tensor(widgets.CURVES[PLATEAU])
    for curve in (losses, recorded):
        assert curve[:10].min() > curve[10:].max()
    assert (losses[10:] - recorded[10:12]).abs().max() < 0.03
