"""Chapter 05: look through images and what a network thinks of them."""

from dataclasses import dataclass

import torch
import traitlets
from matplotlib.figure import Figure

from course_utils.data import CLASSES
from course_utils.plotting import BLUE, ORANGE, new_figure, plot_image
from course_utils.widgets.explorer import Explorer, choice, freeze_layout, int_slider

ALL, MISTAKES = "all images", "only mistakes, the most confident first"
"""What the learner can look through."""


@dataclass(frozen=True)
class PredictionNumbers:
    """One image, its class and the probabilities that a network gives to all classes."""

    image: torch.Tensor
    """uint8, shape (28, 28)."""
    index: int
    """Its place in the data set."""
    label: int
    probabilities: torch.Tensor
    """Shape (K,), adding up to 1."""
    place: str
    """A sentence on where it stands among the mistakes; empty among all images."""

    @property
    def answer(self) -> int:
        """The most probable class."""
        return int(self.probabilities.argmax())


class Predictions:
    """Images with their classes and a network's probabilities, in two orders.

    Parameters
    ----------
    images
        uint8, shape (N, 28, 28).
    labels
        Integers, shape (N,).
    probabilities
        Shape (N, K), each row adding up to 1.
    """

    def __init__(self, images: torch.Tensor, labels: torch.Tensor, probabilities: torch.Tensor):
        if not len(images) == len(labels) == len(probabilities) > 0:
            raise ValueError(
                f"{len(images)} images, {len(labels)} labels and {len(probabilities)} rows of "
                "probabilities: there must be one of each for every image, and at least one"
            )
        self.images, self.labels = images.cpu(), labels.cpu()
        self.probabilities = probabilities.detach().cpu()
        confidence, answers = self.probabilities.max(dim=1)
        wrong = (answers != self.labels).nonzero().flatten()
        self._orders = {
            ALL: torch.arange(len(labels)),
            MISTAKES: wrong[confidence[wrong].argsort(descending=True, stable=True)],
        }

    def last(self, which: str) -> int:
        """Return the last number in one of the orders, at least 1: a slider needs two places."""
        return max(len(self._orders[which]) - 1, 1)

    def compute(self, number: int, which: str) -> PredictionNumbers:
        """Return an image by its number in one of the orders; beyond the last, the last.

        Where the network made no mistake at all, the first image takes their place.
        """
        order = self._orders[which]
        position = min(number, len(order) - 1)
        index = int(order[position]) if len(order) else 0
        if which == ALL:
            place = ""
        elif len(order):
            place = f"Mistake {position + 1:,} of {len(order):,}."
        else:
            place = "There is no mistake to look at."
        return PredictionNumbers(
            self.images[index], index, int(self.labels[index]), self.probabilities[index], place
        )


class PredictionScene:
    """The image on the left, a bar for the probability of each class on the right."""

    def __init__(self, first: torch.Tensor):
        self.figure = new_figure(8.2, 3.4)
        picture, bars = self.figure.subplots(1, 2, width_ratios=(1, 1.5))
        (self.image,) = plot_image(first, ax=picture).images
        self.bars = bars.barh(CLASSES, [0] * len(CLASSES), color=BLUE, edgecolor="black")
        bars.invert_yaxis()
        bars.set(xlim=(0, 1), xlabel="probability")
        bars.set_title("orange: the answer, hatched: the true class")
        freeze_layout(self.figure)

    def draw(self, numbers: PredictionNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        self.image.set_data(numbers.image.numpy())
        for k, (bar, width) in enumerate(
            zip(self.bars, numbers.probabilities.tolist(), strict=True)
        ):
            bar.set_width(width)
            bar.set_facecolor(ORANGE if k == numbers.answer else BLUE)
            bar.set_hatch("//" if k == numbers.label else "")
        return self.figure


def describe_prediction(numbers: PredictionNumbers) -> str:
    """Say what the image is, what the network takes it for, and how sure it is."""
    p = numbers.probabilities
    name, answer = CLASSES[numbers.label], CLASSES[numbers.answer]
    if numbers.answer == numbers.label:
        verdict = f"The network recognises it with probability {p[numbers.label]:.3f}"
    else:
        verdict = (
            f"The network says {answer} with probability {p[numbers.answer]:.3f}, and gives "
            f"{name} {p[numbers.label]:.3f}"
        )
    return f"Image {numbers.index:,} shows: {name}. {verdict}. {numbers.place}".rstrip()


def explore_predictions(
    images: torch.Tensor, labels: torch.Tensor, probabilities: torch.Tensor
) -> Explorer:
    """Return the widget: look through images (N, 28, 28) and their probabilities (N, 10)."""
    predictions = Predictions(images, labels, probabilities)
    which = choice("look through", (ALL, MISTAKES), ALL)
    number = int_slider("number", 0, 0, predictions.last(ALL))

    def offer_numbers(change: traitlets.Bunch) -> None:
        number.max = predictions.last(change.new)

    which.observe(offer_numbers, names="value")
    return Explorer(
        "images and predictions",
        {"number": number, "which": which},
        predictions.compute,
        PredictionScene(predictions.images[0]).draw,
        describe_prediction,
    )
