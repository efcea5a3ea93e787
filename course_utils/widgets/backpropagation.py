"""Chapter 04: forward and backward through a graph, and the size of gradients by depth."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import torch
from matplotlib.figure import Figure

from course_utils.plotting import BLUE, GREY, ORANGE, new_figure
from course_utils.widgets.explorer import Explorer, choice, freeze_layout, int_slider, short, slider

# --- forward and backward through a graph -------------------------------------------------------

STEPS = (
    "a and b are given; nothing is computed yet.",
    "Forward: p = a·b = {p}.",
    "Forward: s = p + a = {s}. The value a is used a second time.",
    "Forward: f = s² = {f}. The forward pass is done.",
    "Backward: f follows itself with slope 1.",
    "Backward through s²: the local slope is 2s = {slope_s}, so s gets {factor} · 1 = {ds}.",
    "Backward through p + a: both local slopes are 1, so p gets {dp}, and a gets {dp} from this "
    "path.",
    "Backward through a·b: b gets a · {factor} = {db}; a gets b · {factor} = {da_product} from "
    "this path, added to the {dp} it has: {da}.",
)
"""What happens at each step; the slider chooses one."""

_PLACES = {"a": (0.0, 1.0), "b": (0.0, 0.0), "p": (1.0, 0.3), "s": (2.0, 0.65), "f": (3.0, 0.65)}
_FORMULAS = {"a": "a", "b": "b", "p": "p = a·b", "s": "s = p + a", "f": "f = s²"}
_EDGES = (("a", "p"), ("b", "p"), ("p", "s"), ("a", "s"), ("s", "f"))
_VALUE_KNOWN = {"a": 0, "b": 0, "p": 1, "s": 2, "f": 3}
_GRADIENT_KNOWN = {"f": 4, "s": 5, "p": 6, "a": 6, "b": 7}
"""Step from which a node's value or gradient is shown; that of a grows once more at step 7."""

_WALKED = {
    1: {("a", "p"), ("b", "p")},
    2: {("p", "s"), ("a", "s")},
    3: {("s", "f")},
    5: {("s", "f")},
    6: {("p", "s"), ("a", "s")},
    7: {("a", "p"), ("b", "p")},
}
"""Edges that a step uses: forward up to step 3, backward from step 5."""


@dataclass(frozen=True)
class GraphNumbers:
    """The graph of f = (a·b + a)² after some steps."""

    step: int
    values: Mapping[str, float]
    """Values known by now, by node."""
    gradients: Mapping[str, float]
    """Gradients of f known by now, by node."""
    slopes: Mapping[tuple[str, str], float]
    """Local slopes shown by now, by edge (from, to)."""
    sentence: str
    """What this step does."""


def compute_graph(a: float, b: float, step: int = len(STEPS) - 1) -> GraphNumbers:
    """Walk forward and backward through f = (a·b + a)², up to `step`."""
    p = a * b
    s = p + a
    values = {"a": a, "b": b, "p": p, "s": s, "f": s * s}
    ds = 2 * s
    gradients = {"f": 1.0, "s": ds, "p": ds, "a": ds if step < 7 else ds + b * ds, "b": a * ds}
    slopes = {("s", "f"): 2 * s, ("p", "s"): 1.0, ("a", "s"): 1.0, ("a", "p"): b, ("b", "p"): a}
    named = {"slope_s": 2 * s, "ds": ds, "dp": ds, "db": a * ds, "da_product": b * ds}
    named["da"] = ds + b * ds
    texts = {name: short(value, 4) for name, value in (values | named).items()}
    texts["factor"] = f"({texts['ds']})" if ds < 0 else texts["ds"]
    return GraphNumbers(
        step=step,
        values={name: values[name] for name, known in _VALUE_KNOWN.items() if step >= known},
        gradients={
            name: gradients[name] for name, known in _GRADIENT_KNOWN.items() if step >= known
        },
        slopes={
            edge: slopes[edge]
            for number, edges in _WALKED.items()
            if 5 <= number <= step
            for edge in sorted(edges)
        },
        sentence=STEPS[step].format(**texts),
    )


class GraphScene:
    """Five nodes with their values and gradients, and the edges between them."""

    def __init__(self):
        self.figure = new_figure(8.6, 3.5)
        ax = self.figure.subplots()
        ax.set(xlim=(-0.4, 3.45), ylim=(-0.35, 1.4))
        ax.set_axis_off()
        self.arrows, self.slopes = {}, {}
        for edge in _EDGES:
            (x1, y1), (x2, y2) = (_PLACES[name] for name in edge)
            self.arrows[edge] = ax.annotate(
                "",
                xy=(x2, y2),
                xytext=(x1, y1),
                arrowprops={"arrowstyle": "-|>", "shrinkA": 42, "shrinkB": 42},
            )
            self.slopes[edge] = ax.text(
                (x1 + x2) / 2,
                (y1 + y2) / 2,
                "",
                color=ORANGE,
                ha="center",
                va="center",
                fontsize=11,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
            )
        self.boxes, self.below = {}, {}
        for name, (x, y) in _PLACES.items():
            self.boxes[name] = ax.text(
                x,
                y,
                "",
                ha="center",
                va="center",
                fontsize=12,
                linespacing=1.4,
                zorder=3,
                bbox={"boxstyle": "round,pad=0.4", "facecolor": "white", "linewidth": 1.5},
            )
            self.below[name] = ax.text(
                x, y - 0.185, "", ha="center", va="top", color=ORANGE, fontsize=12
            )
        freeze_layout(self.figure)

    def draw(self, numbers: GraphNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        backward = numbers.step >= 4
        walked = _WALKED.get(numbers.step, set())
        for edge, arrow in self.arrows.items():
            patch = arrow.arrow_patch
            used = edge in walked
            patch.set_arrowstyle("<|-" if used and backward else "-|>", head_length=0.6)
            patch.set_mutation_scale(14)
            patch.set_color((ORANGE if backward else BLUE) if used else GREY)
            patch.set_linestyle("--" if used and backward else "-")
            patch.set_linewidth(2.6 if used else 1.2)
            slope = numbers.slopes.get(edge)
            self.slopes[edge].set_visible(slope is not None)
            self.slopes[edge].set_text("" if slope is None else f"slope {short(slope, 4)}")
        for name, box in self.boxes.items():
            value, gradient = numbers.values.get(name), numbers.gradients.get(name)
            box.set_text(f"{_FORMULAS[name]}\n{'?' if value is None else short(value, 4)}")
            box.get_bbox_patch().set_edgecolor(GREY if value is None else BLUE)
            self.below[name].set_text("" if gradient is None else f"gradient {short(gradient, 4)}")
        return self.figure


def describe_graph(numbers: GraphNumbers) -> str:
    """Say what the step does."""
    return f"Step {numbers.step} of {len(STEPS) - 1}. {numbers.sentence}"


def explore_graph() -> Explorer:
    """Return the widget: step forward and backward through f = (a·b + a)²."""
    return Explorer(
        "forward and backward through f = (a·b + a)²",
        {
            "step": int_slider("step", len(STEPS) - 1, 0, len(STEPS) - 1),
            "a": slider("value a", 2.0, -3, 3, 0.5),
            "b": slider("value b", 3.0, -3, 3, 0.5),
        },
        compute_graph,
        GraphScene().draw,
        describe_graph,
    )


# --- size of the gradient by depth ----------------------------------------------------------------

ACTIVATIONS: dict[str, tuple[Callable, Callable]] = {
    "sigmoid": (torch.sigmoid, lambda a: a * (1 - a)),
    "tanh": (torch.tanh, lambda a: 1 - a * a),
    "ReLU": (torch.relu, lambda a: (a > 0).double()),
}
"""Activation function, and its slope as a function of the activation."""

SCALES = {
    "too small: 0.3/√in": 0.3,
    "LeCun: 1/√in": 1.0,
    "He: √2/√in": math.sqrt(2),
    "too large: 3/√in": 3.0,
}
"""Standard deviation of the weights times √in, by the name a learner chooses."""

MAX_DEPTH = 40
_WIDTH, _BATCH = 64, 64
_DECADES = 17
"""The logarithmic axis reaches from 10 to the minus this power to 10 to this power."""
_FLOOR = 1e-60
"""Ratios below this one, zero included, are drawn as this one: below the axis."""


@dataclass(frozen=True)
class DepthNumbers:
    """What a gradient does on its way through a network of equally wide layers."""

    gradients: torch.Tensor
    """Root mean square of dZ by layer, relative to the last layer, shape (depth,)."""
    slopes: torch.Tensor
    """Mean slope of the activation by layer, shape (depth,)."""
    activation: str
    init: str

    @property
    def first_to_last(self) -> float:
        """Gradient of the first layer relative to the last one's."""
        return float(self.gradients[0])

    @property
    def factor(self) -> float:
        """Factor of one layer on the way back, the geometric mean over all."""
        layers = len(self.gradients) - 1
        return self.first_to_last ** (1 / layers) if layers else 1.0


@cache
def _noise() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return inputs, weights of all layers and the gradient at the end, all of variance 1."""
    generator = torch.Generator().manual_seed(4)

    def normal(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    return normal(_BATCH, _WIDTH), normal(MAX_DEPTH, _WIDTH, _WIDTH), normal(_BATCH, _WIDTH)


def compute_gradient_size(activation: str, init: str, depth: int) -> DepthNumbers:
    """Send random inputs forward and a random gradient backward through `depth` layers."""
    f, slope_of = ACTIVATIONS[activation]
    A, noise, dA = _noise()
    weights = noise[:depth] * SCALES[init] / math.sqrt(_WIDTH)
    slopes = []
    for W in weights:
        A = f(A @ W.T)
        slopes.append(slope_of(A))
    sizes = []
    for W, slope in zip(reversed(weights), reversed(slopes), strict=True):
        dZ = dA * slope
        sizes.append(dZ.square().mean().sqrt())
        dA = dZ @ W
    gradients = torch.stack(sizes[::-1])
    return DepthNumbers(
        gradients=gradients / gradients[-1].clamp(min=1e-300),
        slopes=torch.stack([slope.mean() for slope in slopes]),
        activation=activation,
        init=init,
    )


class DepthScene:
    """Gradient size by layer on a logarithmic axis, and the mean slope by layer."""

    def __init__(self):
        self.figure = new_figure(8.6, 3.4)
        size_axes, slope_axes = self.figure.subplots(1, 2, width_ratios=(1.25, 1))
        (self.sizes,) = size_axes.plot([], [], "o-", color=BLUE, ms=4)
        size_axes.axhline(0, color=GREY, linestyle="--", linewidth=1)
        size_axes.set(title="gradient size (last layer = 1)", xlabel="layer")
        size_axes.set(ylim=(-_DECADES, _DECADES), yticks=[-15, -10, -5, 0, 5, 10, 15])
        size_axes.set_yticklabels(["10⁻¹⁵", "10⁻¹⁰", "10⁻⁵", "1", "10⁵", "10¹⁰", "10¹⁵"])
        (self.slopes,) = slope_axes.plot([], [], "s--", color=ORANGE, ms=4)
        slope_axes.set(title="mean slope of the activation", xlabel="layer", ylim=(0, 1.05))
        for ax in (size_axes, slope_axes):
            ax.set(xlim=(0, MAX_DEPTH + 1), xticks=range(0, MAX_DEPTH + 1, 10))
        self.note = size_axes.text(0.5, 0.04, "", ha="center", transform=size_axes.transAxes)
        freeze_layout(self.figure)

    def draw(self, numbers: DepthNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        powers = numbers.gradients.double().clamp(min=_FLOOR).log10()
        layers = range(1, len(powers) + 1)
        self.sizes.set_data(layers, powers.numpy())
        self.slopes.set_data(layers, numbers.slopes.numpy())
        self.note.set_text("← layers below this axis" if powers[0] < -_DECADES else "")
        return self.figure


def describe_gradient_size(numbers: DepthNumbers) -> str:
    """Say how the gradient changes from the last layer to the first, and in each layer."""
    depth, ratio = len(numbers.gradients), numbers.first_to_last
    if depth == 1:
        return "With one layer the gradient has no way to go: choose a greater depth."
    if ratio < _FLOOR:
        size = f"less than {_FLOOR:.0e}"
    else:
        size = f"{ratio:.1e}" if not 0.01 <= ratio <= 100 else f"{ratio:.2f}"
    verdict = "; it vanishes" if ratio < 0.01 else "; it explodes" if ratio > 100 else ""
    return (
        f"Each layer multiplies the gradient by about {numbers.factor:.2f} on the way back: "
        f"after {depth} layers the first one gets {size} times what the last one gets"
        f"{verdict}."
    )


def explore_gradient_size() -> Explorer:
    """Return the widget: activation, initial weights and depth against the gradient's size."""
    return Explorer(
        "size of the gradient by depth",
        {
            "activation": choice("activation", ACTIVATIONS, "sigmoid"),
            "init": choice("initial weights", SCALES, "LeCun: 1/√in"),
            "depth": int_slider("layers", 20, 2, MAX_DEPTH),
        },
        compute_gradient_size,
        DepthScene().draw,
        describe_gradient_size,
    )
