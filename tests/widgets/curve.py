"""A curve of bumps fitted to noisy points under a regulariser, in NumPy: the oracle."""

import numpy as np

RANGES = {
    "L2": (1e-5, 10.0),
    "L1": (1e-4, 1.0),
    "dropout": (0.005, 0.9),
    "shifts": (0.003, 0.3),
}
"""Weakest and strongest setting of each regulariser."""

GRID = np.linspace(0, 1, 201)
"""Where the curve is drawn."""

_SHIFTS = np.linspace(-1, 1, 11)
"""Where the copies of a point lie, in units of the strength of "shifts"."""

_TINY = 1e-7
"""Penalty that keeps weights small which no point determines."""


def strengths(regulariser: str, count: int = 21) -> np.ndarray:
    """Return strengths from the weakest to the strongest, at equal factors."""
    return np.geomspace(*RANGES[regulariser], count)


def rule(x: np.ndarray) -> np.ndarray:
    """Return the rule behind the points, without noise."""
    return np.sin(2 * np.pi * x)


def bumps(x: np.ndarray, count: int) -> np.ndarray:
    """Return the heights at x of `count` bumps between 0 and 1, shape (*x.shape, count)."""
    centres = np.linspace(0, 1, count)
    return np.exp(-(((x[..., None] - centres) * count) ** 2) / 2)


def fit(
    x: np.ndarray, y: np.ndarray, count: int, regulariser: str, strength: float
) -> tuple[np.ndarray, float]:
    """Return the best weights, shape (count,), and bias; "none" are the smallest of the best."""
    if regulariser == "shifts":
        x, y = (x[:, None] + strength * _SHIFTS).ravel(), np.repeat(y, len(_SHIFTS))
    A = bumps(x, count)
    centred, target = A - A.mean(axis=0), y - y.mean()
    gram, slope = centred.T @ centred / len(y), centred.T @ target / len(y)
    if regulariser == "none":
        weights = np.linalg.lstsq(centred, target, rcond=1e-9)[0]
    elif regulariser == "L1":
        weights = lasso(gram, slope, strength)
    else:
        penalty = {
            "L2": strength,
            "shifts": _TINY,
            "dropout": strength / (1 - strength) * (A**2).mean(axis=0) + _TINY,
        }[regulariser]
        weights = np.linalg.solve(gram + penalty * np.eye(count), slope)
    return weights, float(y.mean() - A.mean(axis=0) @ weights)


def lasso(gram: np.ndarray, slope: np.ndarray, penalty: float) -> np.ndarray:
    """Minimise error + penalty · sum of |weight| for one penalty, exactly.

    With pull = penalty / 2, the weights other than 0 solve gram w = slope - pull · sign. Between
    two places where a weight leaves or reaches 0 they are linear in the pull; the path is walked
    from the pull at which all are 0 down.
    """
    signs, end = np.sign(slope), penalty / 2
    pull, active = np.abs(slope).max(), [int(np.abs(slope).argmax())]
    while pull > end:
        to_active = gram[:, active]
        right_hand_sides = np.stack([slope[active], signs[active]], axis=1)
        at_zero, by_pull = np.linalg.solve(to_active[active], right_hand_sides).T
        with np.errstate(divide="ignore", invalid="ignore"):
            rest, rest_by_pull = slope - to_active @ at_zero, to_active @ by_pull
            joins = np.stack([rest / (1 - rest_by_pull), -rest / (1 + rest_by_pull)])
            leaves = at_zero / by_pull
        joins[:, active] = 0
        for events in (joins, leaves):
            events[~(events < pull * (1 - 1e-9))] = 0  # not ahead on the path
        pull = max(joins.max(), leaves.max(), 0.0)
        if pull <= end:
            weights = np.zeros(len(slope))
            weights[active] = at_zero - end * by_pull
            return weights
        if leaves.max() == pull:
            active.pop(int(leaves.argmax()))
        else:
            side, joining = np.unravel_index(int(joins.argmax()), joins.shape)
            signs[joining] = 1 - 2 * side
            active.append(int(joining))
    return np.zeros(len(slope))
