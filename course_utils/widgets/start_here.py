"""Chapter 00: browse the images."""

from dataclasses import dataclass

import torch
from matplotlib.figure import Figure

from course_utils.data import CLASSES
from course_utils.plotting import new_figure, plot_image
from course_utils.widgets.explorer import Explorer, int_slider


@dataclass(frozen=True)
class BrowserNumbers:
    """One image of a data set."""

    index: int
    image: torch.Tensor
    """uint8, shape (H, W)."""
    name: str
    """Name of its class."""


class BrowserScene:
    """One image, as large as the figure allows."""

    def __init__(self):
        self.figure = new_figure(3.2, 3.2)
        self.axes = self.figure.add_subplot()

    def draw(self, numbers: BrowserNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        self.axes.clear()
        plot_image(numbers.image, numbers.name, ax=self.axes)
        return self.figure


def explore_images(images: torch.Tensor, labels: torch.Tensor) -> Explorer:
    """Return the widget: look at any image of (N, H, W) with labels (N,)."""

    def compute(index: int) -> BrowserNumbers:
        return BrowserNumbers(index, images[index], CLASSES[labels[index]])

    index = int_slider("image number", 0, 0, len(images) - 1)
    return Explorer(
        "images of Fashion-MNIST",
        {"index": index},
        compute,
        BrowserScene().draw,
        lambda numbers: f"Image {numbers.index:,} has the label “{numbers.name}”.",
    )
