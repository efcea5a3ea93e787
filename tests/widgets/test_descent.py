"""Descent: what the page computes against torch.optim, and what chapter 03 says about it."""

import itertools
import math

import pytest
import torch

from tests.widgets.javascript import call

STEPS, EXTENT, LOST = 200, 2.5, 1e6
BOWL, RAVINE, SADDLE = "bowl", "ravine (Rosenbrock)", "saddle"
LOSSES = {
    BOWL: lambda x, y: x**2 / 2 + 2 * y**2,
    RAVINE: lambda x, y: (1 - x) ** 2 + 10 * (y - x**2) ** 2,
    SADDLE: lambda x, y: x**2 / 2 - y**2 / 2 + y**4 / 4,
}
MINIMA = {BOWL: [(0, 0)], RAVINE: [(1, 1)], SADDLE: [(0, -1), (0, 1)]}
LOWEST = {BOWL: 0, RAVINE: 0, SADDLE: -0.25}
THEIRS = {
    "SGD": (torch.optim.SGD, {}),
    "SGD with momentum": (torch.optim.SGD, {"momentum": 0.9}),
    "RMSprop": (torch.optim.RMSprop, {}),
    "Adam": (torch.optim.Adam, {}),
}
STARTS = [(-1.0, 1.5), (-2.5, 2.5), (0.0, 0.0), (0.3, -2.123)]
DEFAULT = {
    "surface": BOWL,
    "optimizer": "all four",
    "hidden": [],
    "lr": 0.01,
    "momentum": 0.9,
    "x": -1.0,
    "y": 1.5,
    "step": STEPS,
}


def runs_of(states):
    """Return for each state, given as what differs from the default, its runs by optimizer."""
    computed = call("descent/compute.js", "compute", [(DEFAULT | state,) for state in states])
    return [{run["optimizer"]: run for run in runs} for runs in computed]


def texts_of(states):
    return call("descent/sentence.js", "describe", [(DEFAULT | state,) for state in states])


def rates(step):
    """Return learning rates from 0.001 to 1, so far apart in their logarithm to base 10."""
    return [10 ** (-3 + k * step) for k in range(round(3 / step) + 1)]


@pytest.fixture(scope="module")
def followed():
    """Return {(lr, optimizer): runs}, a run for each surface and start."""
    grid = list(itertools.product(LOSSES, STARTS))
    lrs = (0.001, 0.02, 0.5)
    states = [
        {"surface": surface, "x": x, "y": y, "lr": lr} for lr in lrs for surface, (x, y) in grid
    ]
    computed = runs_of(states)
    return {
        (lr, name): [runs[name] for runs in computed[k * len(grid) : (k + 1) * len(grid)]]
        for k, lr in enumerate(lrs)
        for name in THEIRS
    }


def optimizer_of_pytorch(optimizer, lr):
    """Return parameters (surfaces * starts, 2) and what steps them."""
    theta = torch.tensor(STARTS * len(LOSSES), dtype=torch.float64, requires_grad=True)
    theirs, settings = THEIRS[optimizer]
    return theta, theirs([theta], lr=lr, **settings)


def total_loss(theta):
    """Return the sum of the losses at (surfaces * starts, ..., 2), on the surface of each."""
    each = zip(LOSSES.values(), theta.split(len(STARTS)), strict=True)
    return torch.cat([loss(*points.movedim(-1, 0)) for loss, points in each]).sum()


def test_paths_are_those_of_pytorch(followed):
    lr = 0.02
    thetas, optimizers = zip(*(optimizer_of_pytorch(name, lr) for name in THEIRS), strict=True)
    paths = [[theta.detach().clone()] for theta in thetas]
    for _ in range(STEPS):
        gradients = torch.autograd.grad(total_loss(torch.stack(thetas, dim=1)), thetas)
        for theta, gradient, optimizer, path in zip(
            thetas, gradients, optimizers, paths, strict=True
        ):
            theta.grad = gradient
            optimizer.step()
            path.append(theta.detach().clone())
    for name, path in zip(THEIRS, paths, strict=True):
        for run, expected in zip(followed[lr, name], torch.stack(path, dim=1), strict=True):
            lost = expected.abs().amax(dim=1) > LOST
            assert run["diverged"] == lost.any()
            count = int(lost.int().argmax()) + 1 if lost.any() else STEPS + 1
            found = torch.tensor(run["path"], dtype=torch.float64)
            torch.testing.assert_close(found, expected[:count], rtol=1e-5, atol=1e-5)


def test_every_step_is_that_of_pytorch_even_where_rounding_decides_the_path(followed):
    """At large rates paths are chaotic, so PyTorch steps from the page's own points."""
    for (lr, optimizer), runs in followed.items():
        path = padded(runs, "path").requires_grad_()
        (gradients,) = torch.autograd.grad(total_loss(path), path)
        torch.testing.assert_close(padded(runs, "gradients"), gradients, rtol=1e-9, atol=1e-9)
        theta, optim = optimizer_of_pytorch(optimizer, lr)
        expected = []
        for k in range(STEPS):
            theta.data.copy_(path.data[:, k])
            theta.grad = gradients[:, k]
            optim.step()
            expected.append(theta.detach().clone())
        for run, found, points in zip(runs, path, torch.stack(expected, dim=1), strict=True):
            end = len(run["path"])
            torch.testing.assert_close(found[1:end], points[: end - 1], rtol=1e-9, atol=1e-9)


def padded(runs, key):
    """Return (runs, steps + 1, 2): runs that ended stay where they were."""
    longest = [run[key] + [run[key][-1]] * (STEPS + 1 - len(run[key])) for run in runs]
    return torch.tensor(longest, dtype=torch.float64)


def test_a_run_ends_where_it_is_lost_and_only_there(followed):
    for run in itertools.chain(*followed.values()):
        far = [max(map(abs, point)) > LOST for point in run["path"]]
        assert not any(far[:-1])
        assert run["diverged"] == far[-1]
        assert len(far) == STEPS + 1 or far[-1]


def test_everything_else_follows_from_the_path(followed):
    for runs in followed.values():
        for (surface, _), run in zip(itertools.product(LOSSES, STARTS), runs, strict=True):
            path = torch.tensor(run["path"], dtype=torch.float64)
            minima = torch.tensor(MINIMA[surface], dtype=torch.float64)
            outside = path.abs().amax(dim=1) > EXTENT
            left = int(outside.int().argmax()) if outside.any() else None
            for key, expected in (
                ("heights", LOSSES[surface](*path.T) - LOWEST[surface]),
                ("distances", (path[:, None] - minima).norm(dim=2).amin(dim=1)),
                ("lengths", (path - torch.cat([path[:1], path[:-1]])).norm(dim=1)),
            ):
                found = torch.tensor(run[key], dtype=torch.float64)
                torch.testing.assert_close(found, expected, rtol=1e-9, atol=1e-12)
            assert run["leftAt"] == left
            if left is not None:
                assert_on_the_way_at_the_edge(run["exit"], path[left - 1], path[left])


def assert_on_the_way_at_the_edge(place, start, end):
    place = torch.tensor(place, dtype=torch.float64)
    assert place.abs().max() == pytest.approx(EXTENT)
    detour = (place - start).norm() + (end - place).norm() - (end - start).norm()
    assert abs(detour) < 1e-9 * (1 + end.norm())


def test_velocity_is_what_carries_the_run_on():
    [runs] = runs_of([{"surface": RAVINE, "momentum": 0.8}])
    run = runs["SGD with momentum"]
    path, gradients, velocities = (
        torch.tensor(run[key], dtype=torch.float64) for key in ("path", "gradients", "velocities")
    )
    torch.testing.assert_close(path.diff(dim=0), -0.01 * (0.8 * velocities + gradients)[:-1])
    assert runs["Adam"]["velocities"] is None


def test_numbers_stay_finite_everywhere():
    grid = itertools.product(LOSSES, (0.1, 1.0), STARTS[:3], (0.0, 0.99))
    states = [
        {"surface": surface, "lr": lr, "x": x, "y": y, "momentum": momentum}
        for surface, lr, (x, y), momentum in grid
    ]
    for runs in runs_of(states):
        for run in runs.values():
            assert all(map(math.isfinite, run["heights"]))  # what is not finite comes as a text
            assert all(map(math.isfinite, itertools.chain(*run["path"], *run["gradients"])))


def test_ways_are_cut_at_the_edges():
    shares = {
        ((0, 0), (1, 1)): [0, 1],
        ((0, 0), (5, 0)): [0, 0.5],
        ((0, -5), (0, 5)): [0.25, 0.75],
        ((4, 0), (0, 4)): [0.375, 0.625],
        ((-5, 3), (5, 3)): None,
        ((6, 0), (0, 6)): None,
    }
    cut = call("descent/compute.js", "shareInside", shares)
    for found, share in zip(cut, shares.values(), strict=True):
        assert found == (share if share is None else pytest.approx(share))


def test_optimizers_are_switched_one_by_one():
    names = list(THEIRS)
    choices = [names, names[:1], names[1:], names[::2]]
    changes = call("descent/compute.js", "showing", [(shown,) for shown in choices])
    assert [list(runs) for runs in runs_of(changes)] == choices


# --- the sentence -------------------------------------------------------------------------------


def test_one_run_is_told_step_by_step():
    rising = {"optimizer": "SGD", "lr": 0.51}
    lost = {"surface": RAVINE, "optimizer": "SGD", "lr": 0.05}
    start, once, before, leaving, outside, going, gone, back = texts_of(
        [
            {"optimizer": "Adam", "step": 0},
            {"optimizer": "Adam", "lr": 0.1, "step": 1},
            rising | {"step": 13},
            rising | {"step": 14},
            rising,
            lost | {"step": 1},
            lost,
            {"optimizer": "RMSprop", "lr": 0.5},
        ]
    )
    assert start.startswith("Start at (−1.00, 1.50), 1.8 from the nearest minimum")
    assert "after" not in start
    assert "after 1 step it" in once
    assert "after 13 steps it is at" in before
    assert "leaves the picture at step 14, 2.6 from" in leaving
    assert "leaves the picture at step 14 and is outside at step 200" in outside
    assert "diverges" not in going
    assert "it diverges" in gone
    assert "more than a million away" in gone
    assert "came back" in back
    assert "diverge" not in back


def test_race_is_told_in_the_order_of_the_distances():
    [runs] = runs_of([{"surface": RAVINE}])
    slow, fast = texts_of([{"surface": RAVINE}, {"surface": RAVINE, "lr": 0.05}])
    first, *others = sorted(THEIRS, key=lambda name: runs[name]["distances"][-1])
    assert f"nearest to a minimum is {first}, " in slow
    places = [slow.index(f"{name} (") for name in others]
    assert places == sorted(places)
    assert "SGD left the picture at step 2 and diverged by step 4." in fast
    assert "SGD (" not in fast


# --- what the chapter says ----------------------------------------------------------------------


def test_bowl_diverges_above_half_in_y():
    below, limit, above, far, slow = (
        runs["SGD"] for runs in runs_of([{"lr": lr} for lr in (0.479, 0.4999, 0.5012, 0.6, 0.001)])
    )
    assert below["distances"][-1] < 0.01
    assert limit["heights"][-1] < limit["heights"][0]
    assert limit["leftAt"] is None
    assert above["leftAt"] is not None
    assert above["heights"][-1] > above["heights"][0]
    assert abs(above["path"][-1][0]) < 1e-6
    assert all(y * next_y < 0 for (_, y), (_, next_y) in itertools.pairwise(above["path"]))
    assert far["leftAt"] == 2
    assert [round(part, 2) for part in slow["path"][-1]] == [-0.82, 0.67]


def test_ravine_at_the_best_learning_rate_of_each_optimizer():
    computed = runs_of([{"surface": RAVINE, "lr": lr} for lr in rates(0.04)])
    nearest = {name: min(runs[name]["distances"][-1] for runs in computed) for name in THEIRS}
    assert max(nearest["SGD with momentum"], nearest["Adam"]) < 1e-4
    assert min(nearest["SGD"], nearest["RMSprop"]) > 0.1


def test_sgd_diverges_in_the_ravine_and_adaptive_steps_never_do():
    [at_005] = runs_of([{"surface": RAVINE, "lr": 0.05}])
    assert at_005["SGD"]["diverged"]
    assert at_005["SGD with momentum"]["diverged"]
    grid = itertools.product(LOSSES, rates(0.6), STARTS)
    states = [
        {"surface": surface, "lr": lr, "x": x, "y": y, "hidden": ["SGD", "SGD with momentum"]}
        for surface, lr, (x, y) in grid
    ]
    for runs in runs_of(states):
        assert set(runs) == {"RMSprop", "Adam"}
        assert not any(run["diverged"] for run in runs.values())


def test_saddle_holds_what_starts_on_its_line():
    on_the_line, beside = runs_of([{"surface": SADDLE, "y": y} for y in (0.0, 0.1)])
    for name in THEIRS:
        assert all(y == 0 for _, y in on_the_line[name]["path"])
        assert (beside[name]["distances"][-1] > 0.3) == (name == "SGD")
        assert (beside[name]["distances"][-1] < 0.05) == (name != "SGD")
