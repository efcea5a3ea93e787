"""Chapter 03: the path of an optimizer over a bowl, a ravine and a saddle."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import NullLocator

from course_utils.plotting import BLUE, GREEN, GREY, ORANGE, new_figure
from course_utils.widgets.explorer import Explorer, choice, given, int_slider, log_slider, slider

MAX_STEPS = 200
EXTENT = 2.5
"""The picture reaches from -EXTENT to EXTENT in both directions."""

ALPHA, BETAS, EPS = 0.99, (0.9, 0.999), 1e-8
"""PyTorch's defaults for RMSprop and Adam."""

_LOST = 1e6
"""A run that gets farther than this from 0 has diverged: it ends there."""

_LOWEST, _HIGHEST = 1e-8, 1e4
"""Range of heights that are drawn; others are drawn at its ends."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Surface:
    """A loss of two parameters."""

    loss: Callable
    """Takes x and y, numbers or arrays."""
    gradient: Callable[[float, float], Point]
    minima: tuple[Point, ...]
    lowest: float
    """Loss at the minima."""


SURFACES = {
    "bowl": Surface(
        lambda x, y: x * x / 2 + 2 * y * y,
        lambda x, y: (x, 4 * y),
        ((0.0, 0.0),),
        0.0,
    ),
    "ravine (Rosenbrock)": Surface(
        lambda x, y: (1 - x) ** 2 + 10 * (y - x * x) ** 2,
        lambda x, y: (-2 * (1 - x) - 40 * x * (y - x * x), 20 * (y - x * x)),
        ((1.0, 1.0),),
        0.0,
    ),
    "saddle": Surface(
        lambda x, y: x * x / 2 - y * y / 2 + y**4 / 4,
        lambda x, y: (x, y**3 - y),
        ((0.0, -1.0), (0.0, 1.0)),
        -0.25,
    ),
}
"""Surfaces by the name a learner chooses."""


# --- the optimizers -----------------------------------------------------------------------------

Gradient = Callable[[float, float], Point]


def _sgd(gradient: Gradient, x: float, y: float, lr: float, momentum: float) -> Iterator[Point]:
    vx = vy = 0.0
    while True:
        gx, gy = gradient(x, y)
        vx, vy = momentum * vx + gx, momentum * vy + gy
        x, y = x - lr * vx, y - lr * vy
        yield x, y


def _rmsprop(gradient: Gradient, x: float, y: float, lr: float) -> Iterator[Point]:
    sx = sy = 0.0
    while True:
        gx, gy = gradient(x, y)
        sx, sy = ALPHA * sx + (1 - ALPHA) * gx * gx, ALPHA * sy + (1 - ALPHA) * gy * gy
        x, y = x - lr * gx / (math.sqrt(sx) + EPS), y - lr * gy / (math.sqrt(sy) + EPS)
        yield x, y


def _adam(gradient: Gradient, x: float, y: float, lr: float) -> Iterator[Point]:
    (beta1, beta2), t = BETAS, 0
    mx = my = vx = vy = 0.0
    while True:
        gx, gy = gradient(x, y)
        t += 1
        mx, my = beta1 * mx + (1 - beta1) * gx, beta1 * my + (1 - beta1) * gy
        vx, vy = beta2 * vx + (1 - beta2) * gx * gx, beta2 * vy + (1 - beta2) * gy * gy
        m_share, v_share = 1 - beta1**t, 1 - beta2**t
        x -= lr * mx / m_share / (math.sqrt(vx / v_share) + EPS)
        y -= lr * my / m_share / (math.sqrt(vy / v_share) + EPS)
        yield x, y


OPTIMIZERS: dict[str, Callable[..., Iterator[Point]]] = {
    "SGD": lambda gradient, x, y, lr, momentum: _sgd(gradient, x, y, lr, 0.0),
    "SGD with momentum": _sgd,
    "RMSprop": lambda gradient, x, y, lr, momentum: _rmsprop(gradient, x, y, lr),
    "Adam": lambda gradient, x, y, lr, momentum: _adam(gradient, x, y, lr),
}
"""Endless paths by the name a learner chooses: (gradient, x, y, lr, momentum) -> points."""


# --- one run ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class DescentNumbers:
    """The path of an optimizer."""

    surface: str
    optimizer: str
    lr: float
    momentum: float
    path: np.ndarray
    """Points (x, y), shape (steps taken + 1, 2), start first; it ends early where it diverges."""
    heights: np.ndarray
    """Loss above the lowest point of the surface, shape (steps taken + 1,)."""

    @property
    def left_at(self) -> int | None:
        """First step that ended outside the picture, or None."""
        outside = np.abs(self.path).max(axis=1) > EXTENT
        return int(outside.argmax()) if outside.any() else None

    @property
    def diverged(self) -> bool:
        """Whether the last step ended so far away that the run was given up."""
        return bool(np.abs(self.path[-1]).max() > _LOST)

    @property
    def distance(self) -> float:
        """Distance of the last point from the nearest minimum."""
        minima = np.array(SURFACES[self.surface].minima)
        return float(np.linalg.norm(minima - self.path[-1], axis=1).min())


def compute_descent(
    surface: str,
    optimizer: str,
    lr: float,
    momentum: float = 0.9,
    x: float = -1.0,
    y: float = 1.5,
    steps: int = MAX_STEPS,
) -> DescentNumbers:
    """Let an optimizer take `steps` steps from (x, y), or fewer where it diverges."""
    ground = SURFACES[surface]
    path = [(x, y)]
    for point in islice(OPTIMIZERS[optimizer](ground.gradient, x, y, lr, momentum), steps):
        path.append(point)
        if max(map(abs, point)) > _LOST:
            break
    points = np.array(path)
    heights = ground.loss(*points.T) - ground.lowest
    return DescentNumbers(surface, optimizer, lr, momentum, points, heights)


# --- the picture --------------------------------------------------------------------------------

_PIXELS = 640
"""Width and height of a background."""


@cache
def _background(surface: str) -> np.ndarray:
    """Return height bands and contour lines as an image (rows from the top, columns, RGBA)."""
    fig = Figure(figsize=(1, 1), dpi=_PIXELS)
    canvas = FigureCanvasAgg(fig)
    ax = fig.add_axes((0, 0, 1, 1))
    ax.set_axis_off()
    axis = np.linspace(-EXTENT, EXTENT, 251)
    x, y = np.meshgrid(axis, axis)
    ground = SURFACES[surface]
    heights = ground.loss(x, y) - ground.lowest
    levels = heights.max() * np.linspace(0, 1, 15) ** 3
    ax.contourf(x, y, heights, levels=levels, cmap="Greys", alpha=0.55)
    ax.contour(x, y, heights, levels=levels, colors=GREY, linewidths=0.12)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba()).copy()


class DescentScene:
    """The path over the surface from above, and the height after every step."""

    def __init__(self):
        self.figure = new_figure(8.6, 4.2)
        self.figure.set_layout_engine("none")
        self.map = self.figure.add_axes((0.08, 0.21, 0.35, 0.717))
        self.curve_axes = self.figure.add_axes((0.52, 0.21, 0.46, 0.717))
        self._set_map()
        self._set_curve()

    def _set_map(self) -> None:
        ax, limits = self.map, (-EXTENT, EXTENT)
        self.backgrounds = {
            name: ax.imshow(_background(name), extent=(*limits, *limits), visible=False, zorder=-1)
            for name in SURFACES
        }
        (self.path,) = ax.plot([], [], ".-", color=BLUE, linewidth=1.5, ms=5)
        (self.minima,) = ax.plot([], [], "*", color=GREEN, mec="black", ms=13, label="minimum")
        (self.start,) = ax.plot([], [], "o", color="white", mec="black", ms=8, label="start")
        (self.end,) = ax.plot([], [], "s", color=ORANGE, mec="black", ms=8, label="end")
        (self.exit,) = ax.plot(
            [], [], "X", color=ORANGE, mec="black", ms=12, label="left here", clip_on=False
        )
        ax.set(xlim=limits, ylim=limits, xlabel="x", ylabel="y", aspect=1)
        ax.set_title("from above", y=1.01)  # fixed places need not be looked for at every move
        ax.xaxis.set_label_coords(0.5, -0.11)
        ax.yaxis.set_label_coords(-0.13, 0.5)
        self.figure.legend(loc="lower center", ncols=4, fontsize=10, frameon=False)

    def _set_curve(self) -> None:
        ax = self.curve_axes
        (self.curve,) = ax.plot([], [], color=BLUE)
        (self.exit_height,) = ax.plot([], [], "X", color=ORANGE, mec="black", ms=10)
        ax.set(xlim=(0, MAX_STEPS), ylim=(_LOWEST, _HIGHEST), yscale="log", xlabel="step")
        # plain text: setting powers of ten as mathematics takes 50 ms a picture
        ax.set_yticks([1e-8, 1e-4, 1, 1e4], ["1e-8", "1e-4", "1", "1e4"])
        ax.yaxis.set_minor_locator(NullLocator())
        ax.set_title("height above the minimum", y=1.01)
        ax.xaxis.set_label_coords(0.5, -0.11)

    def draw(self, numbers: DescentNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        for name, image in self.backgrounds.items():
            image.set_visible(name == numbers.surface)
        self.path.set_data(*numbers.path.T)
        self.minima.set_data(*np.array(SURFACES[numbers.surface].minima).T)
        self.start.set_data(*numbers.path[:1].T)
        self.end.set_data(*numbers.path[-1:].T)
        heights = np.clip(numbers.heights, _LOWEST, _HIGHEST)
        self.curve.set_data(np.arange(len(heights)), heights)
        left = numbers.left_at
        if left:
            self.exit.set_data(*_crossing(*numbers.path[left - 1 : left + 1]).reshape(2, 1))
            self.exit_height.set_data([left], heights[[left]])
        else:
            self.exit.set_data([], [])
            self.exit_height.set_data([], [])
        return self.figure


def _crossing(inside: np.ndarray, outside: np.ndarray) -> np.ndarray:
    """Return where the way from one point to the other crosses the border of the picture."""
    way = outside - inside
    border = np.copysign(EXTENT, way)
    shares = np.divide(border - inside, way, out=np.ones(2), where=way != 0)
    return inside + min(1.0, float(shares.min())) * way


def describe_descent(numbers: DescentNumbers) -> str:
    """Say where the run ended, or at which step it left the picture."""
    steps, left = len(numbers.path) - 1, numbers.left_at
    name = f"{numbers.optimizer}, learning rate {numbers.lr:g}"
    if numbers.optimizer == "SGD with momentum":
        name += f", momentum {given(numbers.momentum)}"
    if numbers.diverged:
        text = f"{name}: it diverges. It leaves the picture at step {left}, and "
        text += f"at step {steps} it is more than a million away."
    elif left is not None and np.abs(numbers.path[-1]).max() > EXTENT:
        text = f"{name}: it leaves the picture at step {left}"
        text += f" and is still outside at step {steps}, " if steps > left else ", "
        text += f"{numbers.distance:,.0f} from the nearest minimum."
    else:
        x, y = numbers.path[-1].round(2) + 0.0  # no "-0.00"
        text = f"{name}: after {_steps(steps)} it is at ({x:.2f}, {y:.2f})"
        text += f", {numbers.distance:.2g} from the nearest minimum."
        if left is not None:
            text += f" It left the picture at step {left} and came back."
    if numbers.optimizer != "SGD with momentum":
        text += " The momentum slider acts on SGD with momentum only."
    return text


def _steps(count: int) -> str:
    return "1 step" if count == 1 else f"{count} steps"


def explore_descent(
    surface: str = "ravine (Rosenbrock)",
    optimizer: str = "SGD with momentum",
    lr: float = 0.01,
) -> Explorer:
    """Return the widget: an optimizer on a bowl, a ravine or a saddle."""
    explorer = Explorer(
        "an optimizer on its way down",
        {
            "surface": choice("surface", SURFACES, surface),
            "optimizer": choice("optimizer", OPTIMIZERS, optimizer),
            "lr": log_slider("learning rate", lr, 1e-3, 1.0),
            "momentum": slider("momentum", 0.9, 0, 0.99, 0.01),
            "x": slider("start x", -1.0, -2, 2),
            "y": slider("start y", 1.5, -2, 2),
            "steps": int_slider("steps", MAX_STEPS, 1, MAX_STEPS),
        },
        compute_descent,
        DescentScene().draw,
        describe_descent,
    )
    chosen, momentum = explorer.controls["optimizer"], explorer.controls["momentum"]

    def enable_momentum_where_it_acts(_: object = None) -> None:
        momentum.disabled = chosen.value != "SGD with momentum"

    enable_momentum_where_it_acts()
    chosen.observe(enable_momentum_where_it_acts, names="value")
    return explorer
