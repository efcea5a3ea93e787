"""What the picture of chapter 09 shows, held against PyTorch's own StepLR."""

import math

import numpy as np
import pytest
import torch

from course_utils.widgets import bug_clinic as widgets


def rates_of_torch(stepped, step_size, gamma, batches):
    """Return StepLR's rate at every batch of the training, and after its end."""
    parameter = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([parameter], lr=widgets.LR)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size, gamma)
    rates = []
    for _ in range(widgets.EPOCHS):
        for _ in range(batches):
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if stepped == "batch":
                scheduler.step()
        if stepped == "epoch":
            scheduler.step()
    return [*rates, optimizer.param_groups[0]["lr"]]


SETTINGS = [
    ("batch", 5, 0.1, 938),
    ("batch", 1, 0.95, 3),
    ("batch", 20, 0.5, 7),
    ("batch", 3, 1.0, 4),
    ("batch", 150, 0.1, 7),
    ("epoch", 5, 0.1, 6),
    ("epoch", 1, 0.05, 2),
    ("epoch", 20, 0.3, 1),
]


@pytest.mark.parametrize("settings", SETTINGS)
def test_the_curve_is_that_of_torch(settings):
    rates, numbers = rates_of_torch(*settings), widgets.compute_schedule(*settings)
    lowest = 10**widgets._LOWEST
    for batch, rate in enumerate(rates[:-1]):
        # The batch number is a whole one: a hair to its right, the change has happened.
        position = batch / numbers.batches + 1e-9
        power = numbers.powers[np.searchsorted(numbers.positions, position) - 1]
        if rate > lowest:
            assert power == pytest.approx(math.log10(rate), abs=1e-6)
        else:
            assert power <= widgets._LOWEST + 1e-6


@pytest.mark.parametrize("settings", SETTINGS)
def test_the_rates_that_are_told_are_those_of_torch(settings):
    rates, numbers = rates_of_torch(*settings), widgets.compute_schedule(*settings)
    for epochs in (1, widgets.EPOCHS):
        rate = rates[epochs * numbers.batches]
        if rate > 1e-300:  # below, floats lose digits, and become 0 in the end
            assert numbers.power_after(epochs) == pytest.approx(math.log10(rate), abs=1e-6)
        else:
            assert numbers.power_after(epochs) < -299


@pytest.mark.parametrize("settings", SETTINGS)
def test_the_standstill_is_the_first_rate_below_its_limit(settings):
    rates, numbers = rates_of_torch(*settings)[:-1], widgets.compute_schedule(*settings)
    below = [batch for batch, rate in enumerate(rates) if rate < widgets.STANDSTILL * (1 - 1e-6)]
    assert numbers.standstill == (below[0] + 1 if below else None)


def test_a_step_of_the_standstill_does_not_change_a_weight():
    weight = torch.tensor(0.1)
    assert weight - widgets.STANDSTILL == weight
    assert weight - 10 * widgets.STANDSTILL != weight


def test_the_schedule_in_a_hurry_is_described():
    text = widgets.describe_schedule(widgets.compute_schedule("batch", 5, 0.1, 938))
    assert "has been multiplied 187 times by 0.10 and is 1.0e-190" in text
    assert "after 20 epochs it is 0 (too small for any float)" in text
    assert "below 1e-9 before batch 36 of epoch 1" in text


def test_the_schedule_as_it_is_meant_is_described():
    text = widgets.describe_schedule(widgets.compute_schedule("epoch", 5, 0.1, 938))
    assert "once an epoch: after the first epoch the learning rate is still 1.0e-3" in text
    assert "after 20 epochs it is 1.0e-7. It stays above 1e-9 all the time." in text


@pytest.mark.parametrize(
    ("power", "text"), [(-3, "1.0e-3"), (-3.5, "3.2e-4"), (-320.2, "6.3e-321")]
)
def test_powers_are_written_as_numbers(power, text):
    assert widgets._scientific(power) == text


def test_the_curve_is_drawn_in_both_panels():
    scene = widgets.ScheduleScene()
    numbers = widgets.compute_schedule("epoch", 5, 0.5, 10)
    scene.draw(numbers)
    for curve in scene.curves:
        assert np.array_equal(curve.get_xdata(), [0, 5, 10, 15, 20, 20])
        assert curve.get_drawstyle() == "steps-post"
        assert curve.get_ydata() == pytest.approx(numbers.powers)


def test_no_setting_draws_more_points_than_a_slider_can_bear():
    for step_size in (1, 20):
        for gamma in (0.05, 0.95, 1.0):
            numbers = widgets.compute_schedule("batch", step_size, gamma, 938)
            assert len(numbers.positions) <= 500


def test_a_step_size_in_batches_makes_the_schedule_of_one_in_epochs():
    explorer = widgets.explore_schedule()
    step_size, stepped = explorer.controls["step_size"], explorer.controls["stepped"]
    stepped.value = "epoch"
    picture = explorer.picture.value
    stepped.value, step_size.box.value = "batch", "4,690"
    assert explorer.picture.value == picture
    assert "after 20 epochs it is 1.0e-7. It stays above 1e-9" in explorer.description


def test_a_typed_gamma_is_told_as_it_is():
    explorer = widgets.explore_schedule()
    explorer.controls["gamma"].box.value = "0.905"
    assert "times by 0.905 and" in explorer.description
