"""Descent: what the page computes, asked for from Python."""

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
