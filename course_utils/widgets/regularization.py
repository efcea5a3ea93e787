"""Chapter 07: a fitted curve under each regulariser, and recorded trainings by strength."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import NullLocator

from course_utils.plotting import BLUE, GREY, ORANGE, new_figure
from course_utils.widgets.explorer import Explorer, choice, freeze_layout, int_slider, slider

# --- a curve made of bumps ----------------------------------------------------------------------

POSITIONS = 20
"""Strengths that can be chosen; position 0 is off."""

MAX_POINTS, MAX_BUMPS = 100, 24

RANGES = {
    "L2": (1e-5, 10.0),
    "L1": (1e-4, 1.0),
    "dropout": (0.005, 0.9),
    "shifts": (0.003, 0.3),
}
"""Weakest and strongest setting of each regulariser.

The factor of the penalty, the probability to be lost, or how far a point is shifted along x.
"""

_SHIFTS = np.linspace(-1, 1, 11)
"""Where the copies of a point lie, in units of the strength of "shifts"."""

_GOLDEN = (5**0.5 - 1) / 2
"""Steps of this length, wrapped around, spread any number of points evenly."""

_TINY = 1e-7
"""Penalty that keeps weights small which no point determines."""


def strengths(regulariser: str) -> np.ndarray:
    """Return the setting at every position, shape (POSITIONS + 1,): 0 is off."""
    return np.concatenate([[0.0], np.geomspace(*RANGES[regulariser], POSITIONS)])


def rule(x: np.ndarray) -> np.ndarray:
    """Return the rule behind the points, without noise."""
    return np.sin(2 * np.pi * x)


def noisy_points(count: int, noise: float = 0.3) -> tuple[torch.Tensor, torch.Tensor]:
    """Return x and y of `count` points, at most MAX_POINTS; more points keep the first ones."""
    x = (0.5 + _GOLDEN * np.arange(count)) % 1
    y = rule(x) + noise * np.random.default_rng(7).standard_normal(MAX_POINTS)[:count]
    return torch.from_numpy(x), torch.from_numpy(y)


def bumps(x: np.ndarray, count: int) -> np.ndarray:
    """Return the heights at x of `count` bumps between 0 and 1, shape (*x.shape, count)."""
    centres = np.linspace(0, 1, count)
    return np.exp(-(((x[..., None] - centres) * count) ** 2) / 2)


@dataclass(frozen=True)
class CurveNumbers:
    """A curve fitted to noisy points under one regulariser, and its errors at every strength."""

    regulariser: str
    position: int
    """0 is off; others are those of `strengths`."""
    noise: float
    x: np.ndarray
    y: np.ndarray
    """The training points, shape (points,)."""
    weights: np.ndarray
    """Weight of each bump at the chosen position, shape (bumps,)."""
    curve: np.ndarray
    """The fitted curve over `GRID`."""
    train_errors: np.ndarray
    """Mean squared error at the training points, by position."""
    val_errors: np.ndarray
    """Mean squared error to be expected at new points with noise of their own, by position."""

    @property
    def at_zero(self) -> int:
        """Number of weights that are exactly 0."""
        return int((self.weights == 0).sum())


GRID = np.linspace(0, 1, 201)
"""Where the curve is drawn."""


def compute_curve(
    points: int, count: int, noise: float, regulariser: str, position: int
) -> CurveNumbers:
    """Fit `count` bumps and a bias to noisy points, at every strength of one regulariser."""
    x, y = (values.numpy() for values in noisy_points(points, noise))
    W, b = fit_curves(x, y, count, regulariser)
    curve = bumps(GRID, count) @ W[position] + b[position]
    # where nothing is random, the noise of new points adds its mean square to what the curve does
    distances = bumps(GRID, count) @ W.T + b - rule(GRID)[:, None]
    val_errors = (distances**2).mean(axis=0) + noise**2
    train_errors = ((bumps(x, count) @ W.T + b - y[:, None]) ** 2).mean(axis=0)
    return CurveNumbers(
        regulariser, position, noise, x, y, W[position], curve, train_errors, val_errors
    )


def fit_curves(
    x: np.ndarray, y: np.ndarray, count: int, regulariser: str
) -> tuple[np.ndarray, np.ndarray]:
    """Return the best weights (positions, bumps) and biases (positions,) at every strength.

    All are minima of the mean squared error with a penalty or, for dropout and shifts, of its
    average over all masks or shifts. The bias takes no part in any of them.
    """
    values = strengths(regulariser)
    W, b = np.empty((len(values), count)), np.empty(len(values))
    A = bumps(x, count)
    W[0], b[0] = _least_squares(A, y)
    if regulariser == "shifts":
        A = bumps(x[:, None] + values[1:, None, None] * _SHIFTS, count)
        A = A.reshape(len(values) - 1, -1, count)  # (positions, points and copies, bumps)
        y = np.repeat(y, len(_SHIFTS))
    mean = A.mean(axis=-2, keepdims=True)
    centred, y_mean = A - mean, y.mean()
    gram = np.swapaxes(centred, -1, -2) @ centred / len(y)
    slope = np.swapaxes(centred, -1, -2) @ (y - y_mean) / len(y)
    if regulariser == "shifts":
        W[1:] = np.linalg.solve(gram + _TINY * np.eye(count), slope[..., None])[..., 0]
    elif regulariser == "dropout":
        odds = values[1:, None] / (1 - values[1:, None])
        W[1:] = _ridge(gram, slope, odds * (A**2).mean(axis=0) + _TINY)
    else:
        W[1:] = _ridge(gram, slope, np.broadcast_to(values[1:, None], (len(values) - 1, count)))
        if regulariser == "L1":
            W[1:] = _lasso(gram, slope, values[1:])
    b[1:] = y_mean - (mean.reshape(-1, count) * W[1:]).sum(axis=1)
    return W, b


def _least_squares(A: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the smallest weights, and a bias, of those with the smallest squared error."""
    centred = A - A.mean(axis=0)
    weights = np.linalg.lstsq(centred, y - y.mean(), rcond=None)[0]
    return weights, float(y.mean() - A.mean(axis=0) @ weights)


def _ridge(gram: np.ndarray, slope: np.ndarray, penalties: np.ndarray) -> np.ndarray:
    """Minimise error + sum of penalty · weight²: one row for each row of penalties."""
    eye = np.eye(len(slope))
    return np.linalg.solve(
        gram + penalties[:, :, None] * eye, np.tile(slope[:, None], (len(penalties), 1, 1))
    )[..., 0]


def _lasso(gram: np.ndarray, slope: np.ndarray, penalties: np.ndarray) -> np.ndarray:
    """Minimise error + penalty · sum of |weight|, one row for each penalty, exactly.

    With pull = penalty / 2, the weights other than 0 solve gram w = slope - pull · sign. Between
    two places where a weight leaves or reaches 0 they are linear in the pull; the path is walked
    from the pull at which all are 0 down to the weakest.
    """
    pulls, signs = penalties / 2, np.sign(slope)
    W = np.zeros((len(pulls), len(slope)))
    pull, active = np.abs(slope).max(), [int(np.abs(slope).argmax())]
    while pull > pulls.min():
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
        following = max(joins.max(), leaves.max(), 0.0)
        here = (pulls <= pull) & (pulls > following)
        W[np.ix_(here, active)] = at_zero - pulls[here, None] * by_pull
        if leaves.max() == following:
            active.pop(int(leaves.argmax()))
        else:
            side, joining = np.unravel_index(int(joins.argmax()), joins.shape)
            signs[joining] = 1 - 2 * side
            active.append(int(joining))
        pull = following
    return W


_LOWEST, _HIGHEST = 1e-3, 10.0
"""Range of errors that are drawn; others are drawn at its ends."""

_STEEPEST = 100.0
"""Weights beyond this are drawn at the end of their axis."""


class CurveScene:
    """The fitted curve, its errors against the strength, and the weights of the bumps."""

    def __init__(self):
        self.figure = new_figure(9.6, 3.5)
        curve, errors, weights = self.figure.subplots(1, 3, width_ratios=(5, 4, 4))
        self._set_curve(curve)
        self._set_errors(errors)
        self._set_weights(weights)
        freeze_layout(self.figure)

    def _set_curve(self, ax: Axes) -> None:
        ax.plot(GRID, rule(GRID), color=GREY, linestyle="--", linewidth=1.5, label="rule")
        (self.points,) = ax.plot([], [], "o", color="white", mec="black", ms=6, label="training")
        (self.curve,) = ax.plot([], [], color=BLUE, label="fitted curve")
        ax.set(xlim=(-0.02, 1.02), ylim=(-2.3, 2.6), xlabel="x", title="points and curve")
        ax.legend(loc="upper right", fontsize=9, frameon=False, ncols=3, columnspacing=1.0)

    def _set_errors(self, ax: Axes) -> None:
        (self.train,) = ax.plot([], [], color=BLUE, linestyle="--", label="training points")
        (self.val,) = ax.plot([], [], color=ORANGE, label="new points")
        (self.noise,) = ax.plot([], [], color=GREY, linestyle=":", label="noise alone")
        (self.chosen_train,) = ax.plot([], [], "s", color=BLUE, mec="black", ms=8)
        (self.chosen_val,) = ax.plot([], [], "o", color=ORANGE, mec="black", ms=9)
        ax.set(
            xlim=(-0.7, POSITIONS + 0.7),
            ylim=(_LOWEST, _HIGHEST),
            yscale="log",
            xlabel="strength",
            title="mean squared error",
        )
        ax.set_xticks([0, 5, 10, 15, 20], ["off", "5", "10", "15", "20"])
        # plain text: setting powers of ten as mathematics takes long
        ax.set_yticks([0.001, 0.01, 0.1, 1, 10], ["0.001", "0.01", "0.1", "1", "10"])
        ax.yaxis.set_minor_locator(NullLocator())
        ax.legend(loc="upper center", fontsize=9, frameon=False)

    def _set_weights(self, ax: Axes) -> None:
        ax.axhline(0, color=GREY, linewidth=0.8)
        self.stems = ax.vlines([], [], [], color=BLUE, linewidth=2)
        (self.heads,) = ax.plot([], [], "o", color=BLUE, ms=6, label="weight")
        (self.zeros,) = ax.plot([], [], "X", color=ORANGE, mec="black", ms=8, label="exactly 0")
        ax.set_yscale("symlog", linthresh=1, linscale=1)
        ax.set_yticks([-100, -10, -1, 0, 1, 10, 100], ["-100", "-10", "-1", "0", "1", "10", "100"])
        ax.yaxis.set_minor_locator(NullLocator())
        ax.set(
            xlim=(-0.05, 1.05),
            ylim=(-_STEEPEST, 8 * _STEEPEST),
            xlabel="centre of the bump",
            title="weights of the bumps",
        )
        ax.legend(loc="upper right", fontsize=9, frameon=False, ncols=2, columnspacing=1.0)

    def draw(self, numbers: CurveNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        self.points.set_data(numbers.x, numbers.y)
        self.curve.set_data(GRID, numbers.curve.clip(-5, 5))
        positions, at = np.arange(POSITIONS + 1), numbers.position
        for line, marker, errors in (
            (self.train, self.chosen_train, numbers.train_errors),
            (self.val, self.chosen_val, numbers.val_errors),
        ):
            errors = errors.clip(_LOWEST, _HIGHEST)
            line.set_data(positions, errors)
            marker.set_data([at], [errors[at]])
        self.noise.set_data([0, POSITIONS], [max(numbers.noise**2, _LOWEST)] * 2)
        centres = np.linspace(0, 1, len(numbers.weights))
        weights = numbers.weights.clip(-_STEEPEST, _STEEPEST)
        is_zero = numbers.weights == 0
        feet = np.stack([centres, np.zeros_like(centres)], axis=1)
        self.stems.set_segments(np.stack([feet, np.stack([centres, weights], axis=1)], axis=1))
        self.heads.set_data(centres[~is_zero], weights[~is_zero])
        self.zeros.set_data(centres[is_zero], weights[is_zero])
        return self.figure


def describe_curve(numbers: CurveNumbers) -> str:
    """Say the setting, both errors and, for L1, how many weights are 0."""
    setting = float(strengths(numbers.regulariser)[numbers.position])
    name = {
        "L2": f"L2 penalty with the factor {setting:.2g}",
        "L1": f"L1 penalty with the factor {setting:.2g}",
        "dropout": f"Dropout, each bump lost with probability {setting:.2g}",
        "shifts": f"Points shifted along x by up to {setting:.2g}",
    }[numbers.regulariser]
    if numbers.position == 0:
        name = "No regulariser"
    train, val = (errors[numbers.position] for errors in (numbers.train_errors, numbers.val_errors))
    zeros = ""
    if numbers.regulariser == "L1":
        zeros = f" {numbers.at_zero} of {len(numbers.weights)} weights are exactly 0."
    best = int(numbers.val_errors.argmin())
    return (
        f"{name}: mean squared error {train:.3f} at the {len(numbers.x)} training points and "
        f"{val:.3f} at new points; the noise alone makes {numbers.noise**2:.3f}. "
        f"The largest weight is {np.abs(numbers.weights).max():.1f}.{zeros} "
        f"Of all strengths, new points are met best with {best or 'off'}."
    )


def explore_curve() -> Explorer:
    """Return the widget: a curve made of bumps, under a regulariser of any strength."""
    return Explorer(
        "a curve of bumps under a regulariser",
        {
            "points": int_slider("training points", 12, 6, MAX_POINTS),
            "count": int_slider("bumps (capacity)", 12, 1, MAX_BUMPS),
            "noise": slider("noise", 0.3, 0, 0.6, 0.05),
            "regulariser": choice("regulariser", RANGES, "L2"),
            "position": int_slider("strength", 0, 0, POSITIONS),
        },
        compute_curve,
        CurveScene().draw,
        describe_curve,
    )


# --- recorded trainings -------------------------------------------------------------------------

Sweep = Mapping[str, Mapping[float, torch.Tensor]]
"""Recorded trainings by regulariser and strength, weakest first; the first strength is 0, off.

A recording has shape (rounds, 4): loss and accuracy of the training images, then those of the
validation images, measured after every round.
"""


@dataclass(frozen=True)
class StrengthNumbers:
    """The recorded trainings of one regulariser, and which strength is looked at."""

    regulariser: str
    strengths: tuple[float, ...]
    position: int
    recordings: torch.Tensor
    """Shape (strengths, rounds, 4), as in `Sweep`."""


def compute_strengths(sweep: Sweep, regulariser: str, position: int) -> StrengthNumbers:
    """Look one regulariser up; a position beyond its strongest setting is the strongest."""
    found = sweep[regulariser]
    return StrengthNumbers(
        regulariser,
        tuple(found),
        min(position, len(found) - 1),
        torch.stack([recording.detach().cpu() for recording in found.values()]),
    )


class StrengthScene:
    """Losses over the training at one strength, and the final accuracies at all of them."""

    def __init__(self, sweep: Sweep, steps: int):
        """Choose axes that hold every recording; a round takes `steps` steps."""
        self.steps = steps
        self.figure = new_figure(9.4, 3.6)
        losses, accuracies = self.figure.subplots(1, 2)
        everything = torch.cat([r for found in sweep.values() for r in found.values()]).cpu()
        self._set_losses(losses, everything[:, [0, 2]].max().item(), sweep)
        most = max(map(len, sweep.values()))
        self._set_accuracies(accuracies, everything[:, [1, 3]].min().item(), most)
        freeze_layout(self.figure)

    def _set_losses(self, ax: Axes, highest: float, sweep: Sweep) -> None:
        rounds = len(next(iter(next(iter(sweep.values())).values())))
        (self.off,) = ax.plot([], [], "-.", color=GREY, linewidth=1.5, label="validation, off")
        (self.val_loss,) = ax.plot([], [], color=ORANGE, label="validation")
        (self.train_loss,) = ax.plot([], [], color=BLUE, linestyle="--", label="training")
        ax.set(
            xlim=(0, rounds * self.steps),
            ylim=(0, 1.3 * highest),
            xlabel="step",
            title="mean loss",
        )
        ax.legend(loc="upper center", frameon=False, fontsize=9, ncols=3)

    def _set_accuracies(self, ax: Axes, lowest: float, most: int) -> None:
        (self.train,) = ax.plot([], [], "s--", color=BLUE, label="training")
        (self.val,) = ax.plot([], [], "o-", color=ORANGE, label="validation")
        (self.gap,) = ax.plot([], [], color="black", linewidth=1.5, label="gap")
        (self.chosen,) = ax.plot([], [], "o", color="none", mec="black", ms=14, mew=2)
        ax.set(
            xlim=(-0.3, most - 0.7),
            ylim=(0.97 * lowest, 1.01),
            xlabel="strength",
            title="accuracy at the end",
        )
        ax.set_xticks(range(most), ["off", *map(str, range(1, most))])
        ax.legend(loc="lower left", frameon=False, fontsize=9)

    def draw(self, numbers: StrengthNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        recordings, at = numbers.recordings.numpy(), numbers.position
        steps = self.steps * np.arange(1, recordings.shape[1] + 1)
        self.off.set_data(steps, recordings[0, :, 2])
        self.train_loss.set_data(steps, recordings[at, :, 0])
        self.val_loss.set_data(steps, recordings[at, :, 2])
        train, val = recordings[:, -1, 1], recordings[:, -1, 3]
        positions = np.arange(len(recordings))
        self.train.set_data(positions, train)
        self.val.set_data(positions, val)
        self.gap.set_data([at, at], [val[at], train[at]])
        self.chosen.set_data([at], [val[at]])
        return self.figure


def describe_strengths(numbers: StrengthNumbers) -> str:
    """Say the setting, the accuracies at the end with their gap, and the loss of validation."""
    _, train, val_loss, val = numbers.recordings[numbers.position, -1].tolist()
    setting = numbers.strengths[numbers.position]
    name = f"{numbers.regulariser} {setting:g}" if numbers.position else "No regulariser"
    settings = ", ".join(f"{strength:g}" for strength in numbers.strengths)
    return (
        f"{name}: training accuracy {train:.1%}, validation accuracy {val:.1%}, a gap of "
        f"{100 * (train - val):.1f} points; validation loss {val_loss:.2f}. "
        f"The settings of {numbers.regulariser} are {settings}."
    )


def explore_strengths(sweep: Sweep, steps: int = 50) -> Explorer:
    """Return the widget: recorded trainings, by regulariser and strength.

    Parameters
    ----------
    sweep
        The recordings; see `Sweep`.
    steps
        How many steps a round took.
    """
    most = max(map(len, sweep.values())) - 1
    return Explorer(
        "trainings under a regulariser",
        {
            "regulariser": choice("regulariser", sweep, next(iter(sweep))),
            "position": int_slider("strength", 0, 0, most),
        },
        lambda regulariser, position: compute_strengths(sweep, regulariser, position),
        StrengthScene(sweep, steps).draw,
        describe_strengths,
    )
