"""Early stopping in the page: against the course's own, and what chapter 08 says of its curves."""

import math
import random
from itertools import product

import pytest
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from course_utils.data import load_fashion_mnist
from course_utils.exercises import early_stopping as ex
from course_utils.models import MLP
from course_utils.training import Batches, EarlyStopping, fit
from course_utils.widgets.early_stopping import CURVES, explore_stopping
from tests.widgets.javascript import call

OVERFITTING, NOISY, PLATEAU = CURVES
STATE = {"curve": OVERFITTING, "base": OVERFITTING, "own": None, "cursor": 10, "ahead": False} | {
    "patience": 3,
    "minDelta": 0,
    "epoch": 29,
}
NAMES = {name: list(values) for name, values in CURVES.items()}


def drawn_curves():
    """Return curves as a learner may draw them: with repetitions, and with None for NaN."""
    draw = random.Random(8)
    levels = [0.3, 0.31, 0.4, 0.5, 0.55, 0.6, 0.9, None]
    curves = [[draw.choice(levels) for _ in range(30)] for _ in range(30)]
    return [
        *curves,
        [None] * 30,
        [None, None, *[0.5] * 28],
        [0.5] * 30,
        [round(1 - 0.01 * k, 3) for k in range(30)],  # each improves by min_delta, but for rounding
    ]


GRID = [
    (values, patience, min_delta)
    for values, patience, min_delta in product(
        [*map(list, CURVES.values()), *drawn_curves()],
        (1, 2, 3, 4, 7, 8, 13, 20),
        (0, 0.001, 0.01, 0.0123, 0.05, 0.1),
    )
] + [
    (list(values), patience, hundredths / 100)
    for values in CURVES.values()
    for patience in range(1, 21)
    for hundredths in range(11)
]


def of_the_course(values, patience, min_delta):
    """Return what the page calls a run, by `EarlyStopping`."""
    stopper, model = EarlyStopping(patience, min_delta), nn.Identity()
    run = {"toBeat": [], "since": [], "best": [], "last": -1, "stopped": False}
    best = -1
    for epoch, value in enumerate(values):
        bar = stopper.best - min_delta
        stopper.step(math.nan if value is None else value, model)
        best = epoch if stopper.since_best == 0 else best
        run["toBeat"].append("Infinity" if math.isinf(bar) else bar)
        run["since"].append(stopper.since_best)
        run["best"].append(best)
        run |= {"last": epoch, "stopped": stopper.stopped}
        if stopper.stopped:
            break
    return run


def stops(pairs, name):
    runs = call("stopping/compute.js", "follow", [(list(CURVES[name]), *pair) for pair in pairs])
    return [(run["last"], run["best"][-1]) for run in runs]


def looks(*changes):
    return call("stopping/look.js", "look", [(STATE | each, NAMES) for each in changes])


def sentences(*changes):
    states = [STATE | each for each in changes]
    pairs = zip(states, looks(*changes), strict=True)
    return call("stopping/sentence.js", "sentence", list(pairs))


# --- the oracle ---------------------------------------------------------------------------------


def test_it_follows_a_curve_as_early_stopping_does():
    runs = call("stopping/compute.js", "follow", GRID)
    for arguments, run in zip(GRID, runs, strict=True):
        assert run == of_the_course(*arguments), arguments


def test_it_stops_where_the_exercise_stops():
    pairs = [(patience, k / 100) for patience in range(1, 21) for k in range(11)]
    for name, values in CURVES.items():
        expected = [ex.stopping_point(values, *pair) for pair in pairs]
        assert stops(pairs, name) == expected


def test_equal_is_no_improvement_and_nan_never_is_one():
    runs = [([0.5, 0.5, 0.4], 2, 0), ([0.5, None, 0.4], 2, 0), ([None, None, 0.4], 2, 0)]
    equal, between, first = call("stopping/compute.js", "follow", runs)
    assert (equal["since"], equal["best"]) == ([0, 1, 0], [0, 0, 2])
    assert (between["since"], between["best"]) == ([0, 1, 0], [0, 0, 2])
    assert (first["since"], first["best"], first["stopped"]) == ([1, 2], [-1, -1], True)


def test_what_is_saved_and_lost():
    cases = [
        ([5, 3, 4, 4, 2, 6], 2, 0, {"saved": 2, "lowestAt": 4, "lost": 1, "gained": 3}),
        ([5, 3, 4, 4, 2, 6], 3, 0, {"saved": 0, "lowestAt": 4, "lost": 0, "gained": 4}),
        ([None, 3, None], 9, 0, {"saved": 0, "lowestAt": 1, "lost": 0, "gained": None}),
        ([None, None, 2], 1, 0, {"saved": 2, "lowestAt": 2, "lost": None, "gained": None}),
    ]
    runs = [of_the_course(values, *limits) for values, *limits, _ in cases]
    arguments = [(case[0], run) for case, run in zip(cases, runs, strict=True)]
    assert call("stopping/compute.js", "outcome", arguments) == [case[-1] for case in cases]


# --- dragging and drawing -----------------------------------------------------------------------


def test_the_stop_line_goes_to_the_epoch_to_which_it_is_dragged_where_a_patience_stops_there():
    for name, values in CURVES.items():
        ends = [last for last, _ in stops([(p, 0) for p in range(1, 21)], name)]
        stopped = {end: p + 1 for p, end in reversed(list(enumerate(ends))) if end < 29}
        calls = [(list(values), 0, 29, place) for place in stopped]
        assert call("stopping/compute.js", "patienceFor", calls) == list(stopped.values())


def test_the_patience_grows_with_the_place_to_which_its_line_is_dragged():
    curves = list(product([*NAMES.values(), *drawn_curves()[:5]], (0, 9, 29)))
    places = [place / 2 for place in range(62)]
    calls = [(values, 0.01, epoch, place) for values, epoch in curves for place in places]
    found = call("stopping/compute.js", "patienceFor", calls)
    for start in range(0, len(found), len(places)):
        of_one = found[start : start + len(places)]
        assert of_one == sorted(of_one)


def test_before_the_end_the_line_ends_the_patience_of_the_best_epoch_so_far():
    calls = [(NAMES[OVERFITTING], 0, 9, place) for place in (11, 11.5, 12, 20, 99)]
    assert call("stopping/compute.js", "patienceFor", calls) == [4, 4, 5, 13, 20]


def test_a_stroke_of_the_pointer_is_straight_and_leaves_the_rest():
    values = [0.5, None, 0.5, 0.5, 0.5]
    strokes = [([1, 0.4], [3, 0.6]), ([3, 0.6], [1, 0.4]), ([2, 0.1], [2, 0.2])]
    forth, back, point = call("stopping/compute.js", "drawn", [(values, *each) for each in strokes])
    assert forth == back == [0.5, 0.4, 0.5, 0.6, 0.5]
    assert point == [0.5, None, 0.2, 0.5, 0.5]


def test_ones_own_curve_begins_as_the_last_recording():
    begun, own = looks(
        {"curve": "your own", "base": NOISY}, {"curve": "your own", "own": [0.5, None]}
    )
    assert begun["values"] == NAMES[NOISY]
    assert own["values"] == [0.5, None]


# --- what the chapter says ----------------------------------------------------------------------


def test_it_begins_one_epoch_before_a_decision():
    [numbers] = looks({"epoch": 9})
    assert (numbers["since"], numbers["deadline"], numbers["isOver"]) == (2, 10, False)


def test_overfitting_needs_patience_4():
    lowest = min(CURVES[OVERFITTING])
    pairs = [(patience, 0) for patience in range(1, 21)]
    restored = [CURVES[OVERFITTING][best] for _, best in stops(pairs, OVERFITTING)]
    assert restored[:4] == [0.6, 0.6, 0.543, 0.542]
    assert set(restored[3:]) == {lowest}


def test_noisy_with_patience_3():
    assert stops([(3, 0), (3, 0.01)], NOISY) == [(11, 8), (5, 2)]
    values = CURVES[NOISY]
    assert 0 < values[2] - values[5] < 0.01


def test_the_plateau_needs_patience_8_whatever_min_delta():
    pairs = [(patience, k / 100) for patience in range(1, 8) for k in range(11)]
    assert all(best < 10 for _, best in stops(pairs, PLATEAU))
    pairs = [(patience, 0) for patience in range(8, 21)]
    assert all(best > 10 for _, best in stops(pairs, PLATEAU))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ("after epoch 16", "restores epoch 13", "13 of 30", "never trained", "costs 0.001")),
        ({"patience": 4}, ("restores epoch 17", "lowest loss of the whole curve")),
        ({"patience": 20}, ("never used up", "all 30 epochs")),
        (
            {"curve": PLATEAU, "patience": 20, "minDelta": 0.1},
            ("after epoch 20", "restores epoch 0", "trained, but not kept"),
        ),
        ({"epoch": 9}, ("best is epoch 7", "2 of 3", "If epoch 10 does not improve")),
        ({"epoch": 10}, ("Epoch 10 is the best so far", "0 of 3", "stops after epoch 13")),
        ({"epoch": 9, "minDelta": 0.0005}, ("A loss below 0.5995 sets",)),
        (
            {"curve": "your own", "own": [None] * 30},
            ("after epoch 2", "no best weights to restore"),
        ),
        ({"curve": "your own", "own": [None] * 30, "epoch": 0}, ("no loss has been a number",)),
    ],
)
def test_the_sentence(changes, words):
    [text] = sentences(changes)
    assert all(word in text for word in words), text


def test_python_gives_it_the_recordings():
    instrument = explore_stopping()
    assert instrument.settings["curves"] == NAMES
    assert instrument.state == {}


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
    recorded = torch.tensor(CURVES[OVERFITTING])[:20]
    assert (losses - recorded).abs().max() < 0.03
    assert (losses - recorded)[:10].abs().max() < 0.01


def test_noisy_was_recorded_so():
    losses = record(4000, 100, 100, 0.0005, seed=2, epochs=10)
    recorded = torch.tensor(CURVES[NOISY])
    assert (losses - recorded[:10])[:8].abs().max() < 0.03
    assert int((recorded.diff() > 0).sum()) >= 8


def test_the_plateau_was_recorded_so():
    losses = record(10_000, 5000, 25, 0.01, seed=0, sizes=(784, 32, 10), step_size=10, epochs=12)
    recorded = torch.tensor(CURVES[PLATEAU])
    for curve in (losses, recorded):
        assert curve[:10].min() > curve[10:].max()
    assert (losses[10:] - recorded[10:12]).abs().max() < 0.03
