"""What the pictures of chapter 07 show, and what its text says about them."""

import itertools

import numpy as np
import pytest
import torch

from course_utils.widgets import regularization as widgets

SIZES = list(itertools.product((6, 12, 50, 100), (1, 2, 6, 12, 24), (0.0, 0.3, 0.6)))


def designs():
    """Yield points, noise and bumps, and the heights of the bumps at the points."""
    for points, count, noise in SIZES:
        x, y = (values.numpy() for values in widgets.noisy_points(points, noise))
        yield x, y, count, widgets.bumps(x, count)


def slopes_of_the_error(A, y, w, b):
    """Return the gradient of the mean squared error by the weights and by the bias."""
    rest = A @ w + b - y
    return 2 * A.T @ rest / len(y), 2 * rest.mean()


# --- the fits -----------------------------------------------------------------------------------


def test_l2_is_where_error_and_penalty_balance():
    for x, y, count, A in designs():
        W, b = widgets.fit_curves(x, y, count, "L2")
        for w, bias, s in zip(W[1:], b[1:], widgets.strengths("L2")[1:], strict=True):
            by_weights, by_bias = slopes_of_the_error(A, y, w, bias)
            assert np.abs(by_weights + 2 * s * w).max() < 1e-7
            assert abs(by_bias) < 1e-9


def test_l1_meets_the_conditions_of_a_minimum():
    for x, y, count, A in designs():
        W, b = widgets.fit_curves(x, y, count, "L1")
        for w, bias, s in zip(W[1:], b[1:], widgets.strengths("L1")[1:], strict=True):
            by_weights, by_bias = slopes_of_the_error(A, y, w, bias)
            at_zero = w == 0
            assert np.abs(by_weights[~at_zero] + s * np.sign(w[~at_zero])).max(initial=0) < 1e-7
            assert np.abs(by_weights[at_zero]).max(initial=0) < s + 1e-7
            assert abs(by_bias) < 1e-9


@pytest.mark.parametrize("position", [5, 15])
def test_dropout_minimises_the_error_averaged_over_masks(position):
    x, y = (values.numpy() for values in widgets.noisy_points(12))
    p = widgets.strengths("dropout")[position]
    W, b = widgets.fit_curves(x, y, 6, "dropout")
    A = widgets.bumps(x, 6)
    rng = np.random.default_rng(0)
    masks = (rng.random((40_000, 1, 6)) >= p) / (1 - p)  # one mask for all points will do

    def error(w):
        return (((A * masks) @ w + b[position] - y) ** 2).mean()

    best = error(W[position])
    for direction in np.eye(6):
        assert error(W[position] + 0.2 * direction) > best
        assert error(W[position] - 0.2 * direction) > best


def test_shifts_fit_the_copies_of_all_points():
    x, y = (values.numpy() for values in widgets.noisy_points(20))
    W, b = widgets.fit_curves(x, y, 8, "shifts")
    for position in (4, 12, 20):
        most = widgets.strengths("shifts")[position]
        copies = (x[:, None] + np.linspace(-most, most, 11)).ravel()
        A, targets = widgets.bumps(copies, 8), np.repeat(y, 11)
        by_weights, by_bias = slopes_of_the_error(A, targets, W[position], b[position])
        assert np.abs(by_weights).max() < 1e-4
        assert abs(by_bias) < 1e-9


@pytest.mark.parametrize("regulariser", widgets.RANGES)
def test_off_is_the_least_squares_fit_and_numbers_stay_finite(regulariser):
    for points, count, noise in SIZES:
        for position in (0, 1, widgets.POSITIONS):
            numbers = widgets.compute_curve(points, count, noise, regulariser, position)
            for values in (numbers.weights, numbers.curve, numbers.train_errors):
                assert np.isfinite(values).all()
            assert (numbers.val_errors >= noise**2).all()
            assert not {"nan", "inf"} & set(widgets.describe_curve(numbers).split())
        least = numbers.train_errors[0]
        assert (numbers.train_errors >= least - 1e-9).all()
        if count < points - 1:
            x, y = widgets.noisy_points(points, noise)
            A = torch.cat(
                [torch.from_numpy(widgets.bumps(x.numpy(), count)), torch.ones(points, 1)], 1
            )
            rest = A @ torch.linalg.lstsq(A, y[:, None]).solution - y[:, None]
            assert least == pytest.approx(rest.square().mean().item(), abs=1e-9)


def test_more_points_keep_the_first_ones():
    few, many = widgets.noisy_points(12), widgets.noisy_points(40)
    assert torch.equal(few[0], many[0][:12])
    assert torch.equal(few[1], many[1][:12])
    assert many[0].min() > 0
    assert many[0].max() < 1


# --- what the chapter says about them -----------------------------------------------------------


def error_at_new_points(points, count, regulariser="L2"):
    return widgets.compute_curve(points, count, 0.3, regulariser, 0).val_errors


def test_four_bumps_are_best_and_twelve_overfit():
    off = [error_at_new_points(12, count)[0] for count in range(1, 13)]
    assert int(np.argmin(off)) + 1 == 4
    assert off[11] > 4 * off[3]
    assert widgets.compute_curve(12, 12, 0.3, "L2", 0).train_errors[0] < 1e-9


def test_twice_the_points_take_the_swings_away():
    assert error_at_new_points(24, 12)[0] < error_at_new_points(12, 12)[0] / 3


@pytest.mark.parametrize("regulariser", widgets.RANGES)
def test_every_regulariser_is_best_in_between(regulariser):
    errors = error_at_new_points(12, 12, regulariser)
    best = int(errors.argmin())
    assert 0 < best < widgets.POSITIONS
    assert errors[best] < errors[0] / 3
    assert errors[best] < errors[-1] / 2


def test_l2_at_its_strongest_underfits_with_weights_near_zero():
    numbers = widgets.compute_curve(12, 12, 0.3, "L2", widgets.POSITIONS)
    assert np.abs(numbers.weights).max() < 0.1
    assert numbers.train_errors[-1] > 0.4


def test_only_l1_has_weights_of_exactly_zero():
    for regulariser in widgets.RANGES:
        counts = [
            widgets.compute_curve(12, 12, 0.3, regulariser, position).at_zero
            for position in range(widgets.POSITIONS + 1)
        ]
        assert (max(counts) > 0) == (regulariser == "L1")


def test_beyond_twelve_bumps_the_error_falls_again_though_every_point_is_met():
    errors = [widgets.compute_curve(12, count, 0.3, "L2", 0) for count in (12, 16, 24)]
    assert all(numbers.train_errors[0] < 1e-9 for numbers in errors)
    first, second, third = (numbers.val_errors[0] for numbers in errors)
    assert first > 2 * second > 2 * third


# --- pictures -----------------------------------------------------------------------------------


def test_weights_of_zero_have_a_mark_of_their_own():
    scene = widgets.CurveScene()
    numbers = widgets.compute_curve(12, 12, 0.3, "L1", 12)
    scene.draw(numbers)
    assert len(scene.zeros.get_xdata()) == numbers.at_zero > 0
    assert len(scene.heads.get_xdata()) == 12 - numbers.at_zero
    assert f"{numbers.at_zero} of 12 weights are exactly 0" in widgets.describe_curve(numbers)
    scene.draw(widgets.compute_curve(12, 12, 0.3, "L2", 12))
    assert len(scene.zeros.get_xdata()) == 0


def recording(*ends):
    """Return a recording of two rounds that ends with these four numbers."""
    return torch.tensor([[2.0, 0.1, 2.0, 0.1], ends])


SWEEP = {
    "L2": {0: recording(0.1, 1.0, 1.0, 0.80), 0.01: recording(0.2, 0.96, 0.7, 0.82)},
    "dropout": {
        0: recording(0.1, 1.0, 1.0, 0.80),
        0.25: recording(0.15, 0.98, 0.8, 0.83),
        0.5: recording(0.3, 0.93, 0.6, 0.81),
    },
}


def test_a_recorded_training_is_shown_beside_that_without_a_regulariser():
    scene = widgets.StrengthScene(SWEEP, steps=50)
    scene.draw(widgets.compute_strengths(SWEEP, "dropout", 2))
    assert scene.val_loss.get_xdata().tolist() == [50, 100]
    assert scene.val_loss.get_ydata().tolist() == pytest.approx([2.0, 0.6])
    assert scene.off.get_ydata().tolist() == pytest.approx([2.0, 1.0])
    assert scene.train.get_ydata().tolist() == pytest.approx([1.0, 0.98, 0.93])
    assert list(scene.gap.get_ydata()) == pytest.approx([0.81, 0.93])


def test_the_sentence_says_setting_and_gap():
    text = widgets.describe_strengths(widgets.compute_strengths(SWEEP, "dropout", 2))
    assert "dropout 0.5: training accuracy 93.0%, validation accuracy 81.0%" in text
    assert "a gap of 12.0 points" in text
    off = widgets.describe_strengths(widgets.compute_strengths(SWEEP, "L2", 0))
    assert off.startswith("No regulariser: training accuracy 100.0%")


def test_a_position_beyond_the_strongest_setting_is_the_strongest():
    explorer = widgets.explore_strengths(SWEEP)
    assert explorer.controls["position"].max == 2
    explorer.controls["position"].value = 2
    explorer.controls["regulariser"].value = "L2"
    assert "L2 0.01" in explorer.description
