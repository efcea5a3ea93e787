"""Chapter 01: one neuron, and the decision regions of a 2-4-1 network."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import torch
from contourpy import contour_generator
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch

from course_utils.plotting import BLUE, DIVERGING, GREY, ORANGE, new_figure
from course_utils.widgets.explorer import Explorer, choice, freeze_layout, slider

EXTENT = 3.0
"""The input plane reaches from -EXTENT to EXTENT in both directions."""

_GRID = 61

ACTIVATIONS: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    "ReLU": torch.relu,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "none": lambda z: z,
}
"""Activation functions by the name a learner chooses."""

CORNERS = torch.tensor([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
"""The four points (x1, x2) of the logic tasks, shape (4, 2); -1 means false, 1 means true."""

TASKS = {
    "AND": torch.tensor([0, 0, 0, 1]),
    "OR": torch.tensor([0, 1, 1, 1]),
    "XOR (exactly one)": torch.tensor([0, 1, 1, 0]),
}
"""Class of each corner, shape (4,)."""


# --- one neuron -------------------------------------------------------------------------------


@dataclass(frozen=True)
class NeuronNumbers:
    """One neuron over the input plane."""

    outputs: torch.Tensor
    """Activations on the grid, shape (rows = x2, columns = x1)."""
    weights: tuple[float, float]
    bias: float
    activation: str
    labels: torch.Tensor
    """Class of each corner, shape (4,)."""
    z_corners: torch.Tensor
    """Pre-activation at each corner, shape (4,)."""

    @property
    def right(self) -> int:
        """Number of corners on the side of the boundary that their class asks for."""
        return int(((self.z_corners > 0) == self.labels.bool()).sum())


def compute_neuron(
    w1: float, w2: float, b: float, activation: str = "sigmoid", task: str = "AND"
) -> NeuronNumbers:
    """Evaluate one neuron on a grid over the input plane and at the four corners."""
    w = torch.tensor([w1, w2], dtype=torch.float32)
    return NeuronNumbers(
        outputs=ACTIVATIONS[activation](_plane() @ w + b),
        weights=(w1, w2),
        bias=b,
        activation=activation,
        labels=TASKS[task],
        z_corners=CORNERS @ w + b,
    )


class NeuronScene:
    """The activation along z, and the output over the plane with its boundary."""

    def __init__(self):
        self.figure, self.curve_axes, plane_axes = _two_axes()
        self.z = torch.linspace(-6, 6, 121)
        (self.curve,) = self.curve_axes.plot([], color=BLUE)
        self.curve_axes.axvline(0, color=GREY, linestyle="--", linewidth=1)
        self.curve_axes.set(
            xlim=(-6, 6),
            xlabel="pre-activation z",
            ylabel="output a",
            title="the four corners on the curve",
        )
        self.corners_on_curve = _ClassMarkers(self.curve_axes)
        _add_legend(self.curve_axes)
        self.plane = _Plane(plane_axes, "output over the inputs", "a")
        (self.line,) = plane_axes.plot([], [], color="black", linestyle="--")
        self.arrow = plane_axes.annotate(
            "", xy=(0, 0), xytext=(0, 0), arrowprops={"arrowstyle": "->", "linewidth": 2}
        )
        freeze_layout(self.figure)

    def draw(self, numbers: NeuronNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        activation = ACTIVATIONS[numbers.activation]
        a, a_corners = activation(self.z), activation(numbers.z_corners)
        self.curve.set_data(self.z.numpy(), a.numpy())
        low, high = min(float(a.min()), 0.0), max(float(a.max()), 1.0)
        limits = (low - 0.05 * (high - low), high + 0.05 * (high - low))
        if self.curve_axes.get_ylim() != limits:
            self.curve_axes.set_ylim(limits)
        self.corners_on_curve.move(numbers.z_corners, a_corners, numbers.labels)
        self.plane.show(numbers.outputs, numbers.labels)
        self._show_boundary(*numbers.weights, numbers.bias)
        return self.figure

    def _show_boundary(self, w1: float, w2: float, b: float) -> None:
        """Move the line w1 x1 + w2 x2 + b = 0, and the arrow to the side where z > 0."""
        norm = (w1 * w1 + w2 * w2) ** 0.5
        self.line.set_visible(norm > 0)
        self.arrow.set_visible(norm > 0)
        if norm > 0:
            x1, x2 = _place_line(self.line, w1, w2, b)
            self.arrow.xy = (x1 + w1 / norm, x2 + w2 / norm)
            self.arrow.set_position((x1, x2))


def describe_neuron(numbers: NeuronNumbers) -> str:
    """Say where the boundary is and how many corners are on the right side."""
    w1, w2 = numbers.weights
    corners = f"{numbers.right} of 4 corners are on the right side (class 1 where z > 0)."
    if w1 == w2 == 0:
        return f"Both weights are 0: the output is the same everywhere. {corners}"
    return f"The dashed line is z = {w1:g}·x1 + {w2:g}·x2 + {numbers.bias:g} = 0. {corners}"


def explore_neuron() -> Explorer:
    """Return the widget: weights, bias and activation of one neuron with two inputs."""
    return Explorer(
        "one neuron with two inputs",
        {
            "w1": slider("weight w1", 1.0, -3, 3),
            "w2": slider("weight w2", 0.5, -3, 3),
            "b": slider("bias b", 0.0, -3, 3),
            "activation": choice("activation", ACTIVATIONS, "sigmoid"),
            "task": choice("class 1 is", TASKS, "AND"),
        },
        compute_neuron,
        NeuronScene().draw,
        describe_neuron,
    )


# --- decision regions of a 2-4-1 network --------------------------------------------------------

HIDDEN_WEIGHTS = torch.tensor([[1.0, 1.0], [-1.0, -1.0], [1.0, -1.0], [-1.0, 1.0]])
"""Weights of the four hidden neurons, shape (4, 2): one looks to each side of both diagonals."""


@dataclass(frozen=True)
class RegionNumbers:
    """A 2-4-1 network over the input plane."""

    scores: torch.Tensor
    """Output score on the grid, shape (rows = x2, columns = x1)."""
    hidden_bias: float
    activation: str
    labels: torch.Tensor
    """Class of each corner, shape (4,)."""
    score_corners: torch.Tensor
    """Output score at each corner, shape (4,)."""

    @property
    def right(self) -> int:
        """Number of corners whose score has the sign that their class asks for."""
        return int(((self.score_corners > 0) == self.labels.bool()).sum())


def compute_regions(
    v1: float,
    v2: float,
    v3: float,
    v4: float,
    c: float,
    hidden_bias: float = 0.0,
    activation: str = "ReLU",
    task: str = "XOR (exactly one)",
) -> RegionNumbers:
    """Evaluate the 2-4-1 network on a grid over the input plane and at the four corners."""
    v = torch.tensor([v1, v2, v3, v4], dtype=torch.float32)

    def score(x: torch.Tensor) -> torch.Tensor:
        return ACTIVATIONS[activation](x @ HIDDEN_WEIGHTS.T + hidden_bias) @ v + c

    return RegionNumbers(score(_plane()), hidden_bias, activation, TASKS[task], score(CORNERS))


class RegionScene:
    """The hidden neurons' lines, and the score over the plane with its boundary."""

    def __init__(self):
        self.figure, lines_axes, plane_axes = _two_axes()
        _set_plane(lines_axes, "where each hidden z is 0")
        self.hidden = [
            _HiddenLine(lines_axes, number, *weights)
            for number, weights in enumerate(HIDDEN_WEIGHTS.tolist(), start=1)
        ]
        self.corners = _ClassMarkers(lines_axes)
        _add_legend(lines_axes)
        self.plane = _Plane(plane_axes, "score over the inputs", "score")
        freeze_layout(self.figure)

    def draw(self, numbers: RegionNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        for line in self.hidden:
            line.move(numbers.hidden_bias)
        self.corners.move(*CORNERS.T, numbers.labels)
        self.plane.show(numbers.scores, numbers.labels)
        self.plane.show_boundary(numbers.scores)
        return self.figure


class _HiddenLine:
    """The line where one hidden neuron's z is 0, with its name on the side where z > 0."""

    def __init__(self, ax: Axes, number: int, w1: float, w2: float):
        self.w1, self.w2 = w1, w2
        (self.line,) = ax.plot([], [], color=GREY, linestyle="--", linewidth=1.2)
        self.arrow = FancyArrowPatch(
            (0, 0), (0, 0), arrowstyle="->", mutation_scale=10, color=GREY, shrinkA=0, shrinkB=0
        )
        ax.add_patch(self.arrow)
        self.name = ax.text(0, 0, f"h{number}", ha="center", va="center")

    def move(self, bias: float) -> None:
        x1, x2 = _place_line(self.line, self.w1, self.w2, bias)
        # Beside the line, and at a place along it where no other hidden neuron's name stands.
        across1, across2 = 0.5 * self.w1 - 0.4 * self.w2, 0.5 * self.w2 + 0.4 * self.w1
        self.name.set_position((x1 + across1, x2 + across2))
        self.arrow.set_positions((x1, x2), (x1 + 0.7 * across1, x2 + 0.7 * across2))


def describe_regions(numbers: RegionNumbers) -> str:
    """Say how many corners are right, and why no more where the network is linear."""
    text = f"{numbers.right} of 4 corners have the right sign (class 1 where the score > 0)."
    if numbers.activation == "none":
        text += " Without an activation the boundary is a straight line, whatever the weights."
    return text


def explore_regions() -> Explorer:
    """Return the widget: output weights, biases and activation of a 2-4-1 network."""
    outputs = {f"v{k}": slider(f"output weight v{k}", float(k == 3), -2, 2) for k in range(1, 5)}
    return Explorer(
        "decision regions of a 2-4-1 network",
        {
            **outputs,
            "c": slider("output bias c", 0.0, -3, 3),
            "hidden_bias": slider("hidden bias b", -0.5, -2, 2),
            "activation": choice("hidden activation", ACTIVATIONS, "ReLU"),
            "task": choice("class 1 is", TASKS, "XOR (exactly one)"),
        },
        compute_regions,
        RegionScene().draw,
        describe_regions,
    )


# --- the input plane ----------------------------------------------------------------------------


@cache
def _plane() -> torch.Tensor:
    """Return the grid points (x1, x2), shape (rows = x2, columns = x1, 2)."""
    axis = torch.linspace(-EXTENT, EXTENT, _GRID)
    x2, x1 = torch.meshgrid(axis, axis, indexing="ij")
    return torch.stack([x1, x2], dim=-1)


def _two_axes() -> tuple[Figure, Axes, Axes]:
    fig = new_figure(8.6, 3.6)
    left, right = fig.subplots(1, 2, width_ratios=(1, 1.25))
    return fig, left, right


def _add_legend(ax: Axes) -> None:
    ax.legend(loc="upper left", framealpha=0.9, fontsize=9)


def _set_plane(ax: Axes, title: str) -> None:
    limits = (-EXTENT, EXTENT)
    ax.set(xlim=limits, ylim=limits, xlabel="x1", ylabel="x2", aspect=1, title=title)


def _place_line(line: Line2D, w1: float, w2: float, b: float) -> tuple[float, float]:
    """Put `line` where w1 x1 + w2 x2 + b = 0; return its point nearest to the origin."""
    norm = (w1 * w1 + w2 * w2) ** 0.5
    x1, x2 = -b * w1 / norm**2, -b * w2 / norm**2
    along1, along2 = -w2 / norm * 100 * EXTENT, w1 / norm * 100 * EXTENT
    line.set_data([x1 - along1, x1 + along1], [x2 - along2, x2 + along2])
    return x1, x2


class _Plane:
    """Values over the input plane: orange above 0, violet below, white at 0; and the corners."""

    def __init__(self, ax: Axes, title: str, label: str):
        self.axes = ax
        self.image = ax.imshow(
            torch.zeros(_GRID, _GRID).numpy(),
            origin="lower",
            extent=(-EXTENT, EXTENT, -EXTENT, EXTENT),
            cmap=DIVERGING,
            alpha=0.85,
        )
        colorbar = ax.figure.colorbar(self.image, ax=ax, label=label)
        colorbar.ax.set_animated(True)  # its ticks follow the values
        self.boundary = ax.add_collection(LineCollection([], colors="black", linewidths=1.5))
        _set_plane(ax, title)
        self.corners = _ClassMarkers(ax)

    def show(self, values: torch.Tensor, labels: torch.Tensor) -> None:
        limit = max(float(values.abs().max()), 1e-6)
        self.image.set_data(values.numpy())
        self.image.set_clim(-limit, limit)
        self.corners.move(*CORNERS.T, labels)

    def show_boundary(self, values: torch.Tensor) -> None:
        """Draw the line where `values` change their sign, if they do."""
        axis = torch.linspace(-EXTENT, EXTENT, _GRID).numpy()
        changes = values.min() < 0 < values.max()
        lines = contour_generator(axis, axis, values.numpy()).lines(0.0) if changes else []
        self.boundary.set_segments(lines)


class _ClassMarkers:
    """The four corners: circles for class 0, triangles for class 1."""

    def __init__(self, ax: Axes):
        self.points = [
            ax.plot([], [], marker, color=colour, ms=9, mec="black", zorder=3, label=label)[0]
            for marker, colour, label in (("o", BLUE, "class 0"), ("^", ORANGE, "class 1"))
        ]

    def move(self, x: torch.Tensor, y: torch.Tensor, labels: torch.Tensor) -> None:
        for label, points in enumerate(self.points):
            chosen = labels == label
            points.set_data(x[chosen].numpy(), y[chosen].numpy())
