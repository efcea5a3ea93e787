"""What the pictures of chapter 03 show."""

import itertools

import numpy as np
import pytest
import torch

from course_utils.widgets import gradient_descent as widgets

RATES = 10 ** np.arange(-3, 0.01, 0.1)
BOWL, RAVINE, SADDLE = widgets.SURFACES
STARTS = list(itertools.product((-2.0, -1.0, 0.0, 2.0), (-2.0, 0.0, 1.5)))


@pytest.mark.parametrize("name", widgets.SURFACES)
def test_gradients_are_the_slopes_and_vanish_at_the_minima(name):
    surface = widgets.SURFACES[name]
    for x, y in STARTS:
        point = torch.tensor([x, y], dtype=torch.float64, requires_grad=True)
        (expected,) = torch.autograd.grad(surface.loss(*point), point)
        assert surface.gradient(x, y) == pytest.approx(expected.tolist())
    for minimum in surface.minima:
        assert surface.loss(*minimum) == pytest.approx(surface.lowest)
        assert surface.gradient(*minimum) == pytest.approx((0, 0))


@pytest.mark.parametrize("name", widgets.SURFACES)
@pytest.mark.parametrize(
    ("optimizer", "theirs", "settings"),
    [
        ("SGD", torch.optim.SGD, {}),
        ("SGD with momentum", torch.optim.SGD, {"momentum": 0.8}),
        ("RMSprop", torch.optim.RMSprop, {}),
        ("Adam", torch.optim.Adam, {}),
    ],
)
def test_paths_are_those_of_torch_optim(name, optimizer, theirs, settings):
    numbers = widgets.compute_descent(name, optimizer, 0.01, 0.8, -0.7, 1.2, steps=100)
    theta = torch.tensor([-0.7, 1.2], dtype=torch.float64)
    optim = theirs([theta], lr=0.01, **settings)
    for point in numbers.path[1:]:
        theta.grad = torch.tensor(
            widgets.SURFACES[name].gradient(*theta.tolist()), dtype=torch.float64
        )
        optim.step()
        assert point == pytest.approx(theta.numpy(), abs=1e-9)


def test_numbers_stay_finite_and_in_reach_everywhere():
    for name, optimizer in itertools.product(widgets.SURFACES, widgets.OPTIMIZERS):
        for lr, (x, y), momentum in itertools.product((1e-3, 0.1, 1.0), STARTS, (0.0, 0.99)):
            numbers = widgets.compute_descent(name, optimizer, lr, momentum, x, y)
            assert np.isfinite(numbers.path).all()
            assert np.isfinite(numbers.heights).all()
            assert numbers.heights.min() > -1e-12
            assert not {"nan", "inf", "-0.00"} & set(
                widgets.describe_descent(numbers).replace("(", "").replace(",", "").split()
            )


@pytest.mark.parametrize(("lr", "left"), [(0.51, 14), (0.6, 2), (1.0, 1)])
def test_a_diverging_run_leaves_the_picture_and_says_when(lr, left):
    numbers = widgets.compute_descent(BOWL, "SGD", lr, x=-1.0, y=1.5)
    assert numbers.left_at == left
    assert np.abs(numbers.path[left]).max() > widgets.EXTENT
    assert np.abs(numbers.path[:left]).max() <= widgets.EXTENT
    assert f"leaves the picture at step {left}" in widgets.describe_descent(numbers)
    scene = widgets.DescentScene()
    scene.draw(numbers)
    x, y = scene.exit.get_data()
    assert max(abs(x[0]), abs(y[0])) == pytest.approx(widgets.EXTENT)
    scene.draw(widgets.compute_descent(BOWL, "SGD", 0.1))
    assert len(scene.exit.get_data()[0]) == 0


def test_a_lost_run_ends_early_and_is_said_to_diverge():
    numbers = widgets.compute_descent(RAVINE, "SGD", 0.05)
    assert numbers.diverged
    assert len(numbers.path) < 10
    assert "diverges" in widgets.describe_descent(numbers)


def test_a_run_that_comes_back_is_not_called_diverging():
    numbers = widgets.compute_descent(BOWL, "RMSprop", 0.5)
    assert numbers.left_at
    text = widgets.describe_descent(numbers)
    assert "came back" in text
    assert "diverges" not in text


def test_single_step_is_spelled_right():
    numbers = widgets.compute_descent(BOWL, "Adam", 0.1, steps=1)
    assert "after 1 step it" in widgets.describe_descent(numbers)


# --- what the chapter says about them ---------------------------------------------------------


def test_bowl_diverges_above_half_in_y():
    assert widgets.compute_descent(BOWL, "SGD", 0.479).distance < 0.01
    beyond = widgets.compute_descent(BOWL, "SGD", 0.502)
    assert beyond.left_at
    assert abs(beyond.path[-1][0]) < 1e-6
    assert (np.diff(np.sign(beyond.path[:, 1])) != 0).all()
    slow = widgets.compute_descent(BOWL, "SGD", 0.001)
    assert slow.path[-1].round(2).tolist() == [-0.82, 0.67]


def test_ravine_at_the_best_learning_rate_of_each_optimizer():
    nearest = {
        optimizer: min(widgets.compute_descent(RAVINE, optimizer, lr).distance for lr in RATES)
        for optimizer in widgets.OPTIMIZERS
    }
    fine = 10 ** np.arange(-3, 0.001, 0.02)
    nearest |= {
        optimizer: min(widgets.compute_descent(RAVINE, optimizer, lr).distance for lr in fine)
        for optimizer in ("SGD with momentum", "Adam")
    }
    assert max(nearest["SGD with momentum"], nearest["Adam"]) < 1e-4
    assert min(nearest["SGD"], nearest["RMSprop"]) > 0.1


def test_sgd_diverges_in_the_ravine_and_adaptive_steps_never_do():
    for optimizer in ("SGD", "SGD with momentum"):
        assert widgets.compute_descent(RAVINE, optimizer, 0.05).diverged
    for optimizer, lr, start in itertools.product(("RMSprop", "Adam"), RATES, STARTS):
        for surface in widgets.SURFACES:
            assert not widgets.compute_descent(surface, optimizer, lr, 0.9, *start).diverged


@pytest.mark.parametrize("optimizer", widgets.OPTIMIZERS)
def test_saddle_holds_what_starts_on_its_line(optimizer):
    on_the_line = widgets.compute_descent(SADDLE, optimizer, 0.01, y=0.0)
    assert (on_the_line.path[:, 1] == 0).all()
    beside = widgets.compute_descent(SADDLE, optimizer, 0.01, y=0.1)
    assert (beside.distance > 0.3) == (optimizer == "SGD")
    assert (beside.distance < 0.05) == (optimizer != "SGD")
