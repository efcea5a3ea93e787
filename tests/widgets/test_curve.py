"""The curve of bumps: the page against NumPy and PyTorch, and what chapter 07 says of it."""

import itertools

import numpy as np
import pytest
import torch

from course_utils.widgets.curve import MAX_POINTS, explore_curve, noisy_points
from tests.widgets import curve as oracle
from tests.widgets.javascript import call

FIRST = explore_curve().settings["noise"]
STATE = {
    "points": 12,
    "noise": 0.3,
    "sample": 1,
    "moved": [],
    "bumps": 12,
    "regulariser": "none",
    **{name: low for name, (low, _) in oracle.RANGES.items()},
}
ENDS_AND_MIDDLE = (0, 8, 12, 20)
MOVED = [[[3, 0.5, 2.1], [0, 0.52, -2.1]], [[k, round(0.3 + 0.02 * k, 3), 1.5] for k in range(6)]]


def at(regulariser, strength, **changes):
    chosen = {} if regulariser == "none" else {regulariser: float(strength)}
    return STATE | {"regulariser": regulariser} | chosen | changes


def settings():
    """Yield states: none, and each regulariser at some of its strengths; extremes among them."""
    sizes = [*itertools.product((6, 12, 40), (1, 2, 6, 12, 24), (0.0, 0.6)), (12, 12, 0.3)]
    for points, count, noise in sizes:
        changes = {"points": points, "bumps": count, "noise": noise}
        yield at("none", 0, **changes)
        for name in oracle.RANGES:
            for k in ENDS_AND_MIDDLE:
                yield at(name, oracle.strengths(name)[k], **changes)
    for moved in MOVED:
        yield at("none", 0, moved=moved)
        for name in oracle.RANGES:
            yield at(name, oracle.strengths(name)[10], moved=moved)


STATES = list(settings())


@pytest.fixture(scope="module")
def computed():
    return call("curve/compute.js", "compute", [(state, FIRST) for state in STATES])


def points_of(state):
    x, y = (values.numpy().copy() for values in noisy_points(state["points"], state["noise"]))
    for k, left, height in state["moved"]:
        if k < len(x):
            x[k], y[k] = left, height
    return x, y


def strength_of(state):
    return state.get(state["regulariser"], 0.0)


def test_the_page_computes_what_python_computes(computed):
    for state, numbers in zip(STATES, computed, strict=True):
        x, y = points_of(state)
        np.testing.assert_allclose(numbers["points"], np.stack([x, y], axis=1), atol=1e-12)
        W, b = oracle.fit(x, y, state["bumps"], state["regulariser"], strength_of(state))
        expected = oracle.bumps(oracle.GRID, state["bumps"]) @ W + b
        size = max(1.0, np.abs(W).max())
        np.testing.assert_allclose(numbers["weights"], W, rtol=1e-5, atol=1e-5 * size)
        np.testing.assert_allclose(numbers["curve"], expected, rtol=1e-5, atol=1e-5)
        train = ((oracle.bumps(x, state["bumps"]) @ W + b - y) ** 2).mean()
        fresh = ((expected - oracle.rule(oracle.GRID)) ** 2).mean() + state["noise"] ** 2
        assert numbers["train"] == pytest.approx(train, rel=1e-5, abs=1e-5)
        assert numbers["fresh"] == pytest.approx(fresh, rel=1e-5, abs=1e-5)
        assert numbers["zeros"] == numbers["weights"].count(0)


def slopes_of_the_error(state, numbers):
    """Return the gradient of the mean squared error by the weights and by the bias (PyTorch)."""
    x, y = points_of(state)
    A = torch.from_numpy(oracle.bumps(x, state["bumps"]))
    w = torch.tensor(numbers["weights"], dtype=torch.float64, requires_grad=True)
    b = torch.tensor(numbers["bias"], dtype=torch.float64, requires_grad=True)
    (A @ w + b - torch.from_numpy(y)).square().mean().backward()
    return w.detach(), w.grad, b.grad


@pytest.mark.parametrize("regulariser", ["L2", "L1"])
def test_a_penalty_is_where_error_and_penalty_balance(computed, regulariser):
    for state, numbers in zip(STATES, computed, strict=True):
        if state["regulariser"] != regulariser:
            continue
        s = strength_of(state)
        w, by_weights, by_bias = slopes_of_the_error(state, numbers)
        assert abs(by_bias) < 1e-9
        if regulariser == "L2":
            assert (by_weights + 2 * s * w).abs().max() < 1e-7
            continue
        at_zero = w == 0
        pull = (by_weights + s * w.sign())[~at_zero]
        assert not len(pull) or pull.abs().max() < 1e-7
        assert not at_zero.any() or by_weights[at_zero].abs().max() < s + 1e-7


def assert_l1_is_a_minimum(states):
    calls = [(state, FIRST) for state in states]
    found = call("curve/compute.js", "compute", calls)
    for state, numbers in zip(states, found, strict=True):
        w, by_weights, _ = slopes_of_the_error(state, numbers)
        at_zero, pull = w == 0, by_weights + state["L1"] * w.sign()
        assert pull[~at_zero].abs().sum() < 1e-6
        assert (by_weights[at_zero].abs() < state["L1"] + 1e-6).all()
    return found


def test_l1_is_a_minimum_for_points_that_lie_anyhow():
    rng = np.random.default_rng(1)
    states = []
    for _ in range(6):
        moved = [[k, *np.round(rng.random(2) * [1, 4] - [0, 2], 2).tolist()] for k in range(12)]
        moved[5][1:] = moved[4][1:]  # two points at the same place
        moved[7][1] = moved[6][1]  # two at the same x
        states += [
            at("L1", strength, moved=moved, bumps=count)
            for strength in oracle.strengths("L1", 5)
            for count in (3, 12, 24)
        ]
    assert_l1_is_a_minimum(states)


def test_l1_goes_on_where_two_weights_leave_zero_at_once():
    moved = [[k, k / 10, 2.0 if k in (2, 8) else 0.0] for k in range(11)]  # the same mirrored
    states = [at("L1", s, moved=moved, points=11) for s in oracle.strengths("L1", 9)]
    for numbers in assert_l1_is_a_minimum(states):
        np.testing.assert_allclose(numbers["weights"], numbers["weights"][::-1], atol=1e-5)


@pytest.mark.parametrize("strength", [0.05, 0.4])
def test_dropout_minimises_the_error_averaged_over_masks(strength):
    [numbers] = call("curve/compute.js", "compute", [(at("dropout", strength, bumps=6), FIRST)])
    x, y = (values.numpy() for values in noisy_points(12))
    A, w = oracle.bumps(x, 6), np.array(numbers["weights"])
    rng = np.random.default_rng(0)
    masks = (rng.random((40_000, 1, 6)) >= strength) / (1 - strength)

    def error(weights):
        return (((A * masks) @ weights + numbers["bias"] - y) ** 2).mean()

    best = error(w)
    for direction in np.eye(6):
        assert error(w + 0.2 * direction) > best
        assert error(w - 0.2 * direction) > best


def test_nothing_is_without_a_number_however_points_are_dragged():
    heap = [[k, 0.5, (-1) ** k * 2.5] for k in range(12)]
    crowd = [[k, round(0.5 + 0.001 * k, 3), (-1) ** k * 2.5] for k in range(12)]
    states = [
        at(name, strength, moved=moved, bumps=count)
        for moved in (heap, crowd)
        for count in (1, 12, 24)
        for name in ("none", *oracle.RANGES)
        for strength in oracle.RANGES.get(name, (0, 0))
    ]
    for numbers in call("curve/compute.js", "compute", [(state, FIRST) for state in states]):
        for key in ("weights", "curve"):
            assert all(isinstance(value, int | float) for value in numbers[key])
        assert isinstance(numbers["train"], int | float)


def sweeps(names, **changes):
    states = [at(name, 1, **changes) for name in names]
    points = [np.stack(points_of(state), axis=1).tolist() for state in states]
    return call("curve/compute.js", "sweep", list(zip(states, points, strict=True)))


def test_a_sweep_is_made_of_the_same_fits():
    names = ("none", *oracle.RANGES)
    for name, swept in zip(names, sweeps(names), strict=True):
        each = (
            [at(name, 0, bumps=count) for count in swept["at"]]
            if name == "none"
            else [at(name, strength) for strength in swept["at"]]
        )
        found = call("curve/compute.js", "compute", [(one, FIRST) for one in each])
        for key in ("train", "fresh"):
            np.testing.assert_allclose(swept[key], [one[key] for one in found], atol=1e-8)
        if name == "none":
            assert swept["at"] == list(range(1, 25))
        else:
            np.testing.assert_allclose(swept["at"], oracle.strengths(name))


def test_the_overlay_parts_the_error_into_distance_and_spread():
    state = at("none", 0)
    [many] = call("curve/compute.js", "overlay", [(state, FIRST)])
    others = [state | {"sample": 2 + k} for k in range(30)]
    each = call("curve/compute.js", "compute", [(other, FIRST) for other in others])
    curves = np.array([one["curve"] for one in each])
    np.testing.assert_allclose(many["curves"], curves, atol=1e-9)
    distance = ((curves.mean(axis=0) - oracle.rule(oracle.GRID)) ** 2).mean()
    assert many["distance"] == pytest.approx(distance)
    assert many["spread"] == pytest.approx(curves.var(axis=0).mean())
    mean_error = np.mean([one["fresh"] for one in each])
    assert many["distance"] + many["spread"] + 0.3**2 == pytest.approx(mean_error)


# --- what the chapter says about them -----------------------------------------------------------


@pytest.fixture(scope="module")
def errors():
    """Return a function that gives the errors (train, fresh) of a sweep."""
    names = ("none", *oracle.RANGES)
    known = {
        name: (np.array(one["train"]), np.array(one["fresh"]))
        for name, one in zip(names, sweeps(names), strict=True)
    }
    return known.__getitem__


def test_four_bumps_are_best_twelve_overfit_and_more_are_better_again(errors):
    train, fresh = errors("none")
    assert int(fresh[:12].argmin()) + 1 == 4
    assert fresh[11] > 4 * fresh[3]
    assert (train[[11, 15, 23]] < 1e-9).all()
    assert fresh[11] > 2 * fresh[15] > 2 * fresh[23]


def test_twice_the_points_take_the_swings_away(errors):
    [more] = sweeps(["none"], points=24)
    assert more["fresh"][11] < errors("none")[1][11] / 3


@pytest.mark.parametrize("regulariser", oracle.RANGES)
def test_every_regulariser_is_best_in_between(errors, regulariser):
    _, fresh = errors(regulariser)
    none = errors("none")[1][11]
    best = int(fresh.argmin())
    assert 0 < best < len(fresh) - 1
    assert fresh[best] < none / 3
    assert fresh[best] < fresh[-1] / 2


def test_l2_overfits_at_its_weakest_and_underfits_at_its_strongest():
    weak, strong = call(
        "curve/compute.js", "compute", [(at("L2", s), FIRST) for s in oracle.RANGES["L2"]]
    )
    assert weak["train"] < 0.09 / 2
    assert weak["fresh"] > 0.09 * 1.5
    assert strong["train"] > 0.4
    assert np.abs(strong["weights"]).max() < 0.1


def test_only_l1_has_weights_of_exactly_zero():
    states = [at(name, s) for name in oracle.RANGES for s in oracle.strengths(name)]
    found = call("curve/compute.js", "compute", [(state, FIRST) for state in states])
    pairs = zip(states, found, strict=True)
    assert {state["regulariser"] for state, one in pairs if one["zeros"]} == {"L1"}


def test_a_penalty_trades_spread_for_distance():
    calls = [(at("none", 0), FIRST), (at("L2", 0.01), FIRST), (at("L2", 10), FIRST)]
    none, right, strong = call("curve/compute.js", "overlay", calls)
    assert none["spread"] > 5 * none["distance"]
    assert right["spread"] < none["spread"] / 5
    assert strong["spread"] < right["spread"]
    assert strong["distance"] > 5 * right["distance"]


# --- words and Python ---------------------------------------------------------------------------


def test_the_sentence_says_setting_errors_and_zeros():
    states = [at("none", 0), at("L1", 0.1), at("L2", 0.00001, bumps=1)]
    numbers = call("curve/compute.js", "compute", [(state, FIRST) for state in states])
    pairs = [(state, one, None) for state, one in zip(states, numbers, strict=True)]
    none, l1, one_bump = call("curve/sentence.js", "sentence", pairs)
    assert none.startswith("12 bumps without a regulariser: mean squared error 0.000 at the 12 ")
    assert "of which the noise alone makes 0.090. Largest weight " in none
    assert "zero" not in none
    assert "with the L1 penalty of strength 0.10:" in l1
    assert f"{numbers[1]['zeros']} of 12 weights exactly 0." in l1
    assert one_bump.startswith("1 bump with the L2 penalty of strength 0.00001: ")


def test_the_points_are_those_of_the_lesson():
    few, many = noisy_points(12), noisy_points(MAX_POINTS)
    assert torch.equal(few[0], many[0][:12])
    assert torch.equal(few[1], many[1][:12])
    assert 0 < many[0].min() < many[0].max() < 1
    assert len(FIRST) == MAX_POINTS
    for count in (0, 41):
        with pytest.raises(ValueError, match="count must be from 1 to 40"):
            noisy_points(count)
