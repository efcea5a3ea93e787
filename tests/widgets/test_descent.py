"""Descent: what the page computes against torch.optim."""

import itertools
import math

import pytest
import torch

from tests.widgets.descent import (
    EXTENT,
    LOSSES,
    LOST,
    LOWEST,
    MINIMA,
    STARTS,
    STEPS,
    THEIRS,
    runs_of,
)
from tests.widgets.javascript import call


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


def test_the_arrow_at_the_end_is_the_step_that_pytorch_would_take(followed):
    for (lr, optimizer), runs in followed.items():
        path, gradients = padded(runs, "path"), padded(runs, "gradients")
        theta, optim = optimizer_of_pytorch(optimizer, lr)
        for k in range(STEPS + 1):
            theta.data.copy_(path[:, k])
            theta.grad = gradients[:, k]
            optim.step()
        for run, start, end in zip(runs, path[:, -1], theta.detach(), strict=True):
            assert (run["next"] is None) == run["diverged"]
            if not run["diverged"]:
                found = torch.tensor(run["next"], dtype=torch.float64)
                torch.testing.assert_close(found, end - start, rtol=1e-6, atol=1e-9)


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
