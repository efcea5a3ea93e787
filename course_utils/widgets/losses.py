"""Chapter 02: three scores, their softmax, the loss and its gradient."""

from dataclasses import dataclass

import torch
from matplotlib.figure import Figure

from course_utils.plotting import BLUE, GREY, ORANGE, new_figure
from course_utils.widgets.explorer import Explorer, choice, freeze_layout, slider

NAMES = ("Coat", "Dress", "Shirt")
"""The three classes."""

_LOWEST = 1e-3
"""The curve of the loss is drawn from this probability on."""

_HIGHEST = 7.0
"""A higher loss is drawn at this height."""


@dataclass(frozen=True)
class LossNumbers:
    """Softmax, cross-entropy and its gradient for one image with three scores."""

    probabilities: torch.Tensor
    """Softmax of the scores, shape (3,)."""
    loss: float
    gradient: torch.Tensor
    """Derivative of the loss by each score, shape (3,)."""
    true_class: int


def compute_loss(coat: float, dress: float, shirt: float, true_class: str) -> LossNumbers:
    """Evaluate softmax, cross-entropy and gradient (probabilities minus one-hot)."""
    logits = torch.tensor([coat, dress, shirt], dtype=torch.float64)
    label = NAMES.index(true_class)
    probabilities = torch.softmax(logits, dim=0)
    one_hot = torch.eye(3, dtype=torch.float64)[label]
    loss = torch.logsumexp(logits, dim=0) - logits[label]
    return LossNumbers(probabilities, loss.item(), probabilities - one_hot, label)


class LossScene:
    """Probabilities as bars, the loss on its curve, the gradient as bars."""

    def __init__(self):
        self.figure = new_figure(9.4, 3.1)
        bars, curve, slopes = self.figure.subplots(1, 3)
        self.bars = bars.bar(NAMES, [0, 0, 0], color=BLUE, edgecolor="black")
        bars.set(ylim=(0, 1), title="probability (softmax)")
        p = torch.logspace(-3, 0, 100)
        curve.plot(p.numpy(), -p.log().numpy(), color=BLUE)
        (self.point,) = curve.plot([], [], "o", color=ORANGE, ms=9, mec="black")
        curve.set(
            xlim=(-0.03, 1.03),
            ylim=(-0.3, _HIGHEST + 0.3),
            xlabel="probability of the true class",
            title="loss",
        )
        self.slopes = slopes.bar(NAMES, [0, 0, 0], color=BLUE, edgecolor="black")
        slopes.axhline(0, color=GREY, linewidth=0.8)
        slopes.set(ylim=(-1.05, 1.05), title="slope of the loss by each score")
        freeze_layout(self.figure)

    def draw(self, numbers: LossNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        for bars, heights in ((self.bars, numbers.probabilities), (self.slopes, numbers.gradient)):
            for k, (bar, height) in enumerate(zip(bars, heights.tolist(), strict=True)):
                bar.set_height(height)
                bar.set_facecolor(ORANGE if k == numbers.true_class else BLUE)
                bar.set_hatch("//" if k == numbers.true_class else "")
        p = max(numbers.probabilities[numbers.true_class].item(), _LOWEST)
        self.point.set_data([p], [min(numbers.loss, _HIGHEST)])
        return self.figure


def describe_loss(numbers: LossNumbers) -> str:
    """Say the probability of the true class, the loss and where the score should go."""
    name = NAMES[numbers.true_class]
    p = numbers.probabilities[numbers.true_class].item()
    above = " (higher than the picture reaches)" if numbers.loss > _HIGHEST else ""
    return (
        f"The true class, {name} (hatched), has probability "
        f"{p:{'.4f' if p >= 1e-4 else '.1e'}}; the loss is -log of it, "
        f"{numbers.loss:.3f}{above}. The three slopes add up to 0: raising the score of {name} "
        "lowers the loss, raising another score lifts it."
    )


def explore_loss() -> Explorer:
    """Return the widget: three scores and the true class."""
    return Explorer(
        "softmax, cross-entropy and gradient for three classes",
        {
            "coat": slider("score of Coat", 2.0, -10, 10),
            "dress": slider("score of Dress", -1.0, -10, 10),
            "shirt": slider("score of Shirt", 1.0, -10, 10),
            "true_class": choice("true class", NAMES, "Shirt"),
        },
        compute_loss,
        LossScene().draw,
        describe_loss,
    )
