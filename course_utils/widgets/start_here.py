"""Chapter 00: browse the images."""

from dataclasses import dataclass

import torch
from matplotlib.figure import Figure

from course_utils.data import CLASSES
from course_utils.plotting import new_figure, plot_image
from course_utils.widgets.explorer import Explorer, freeze_layout, int_slider


@dataclass(frozen=True)
class BrowserNumbers:
    """One image of a data set."""

    index: int
    image: torch.Tensor
    """uint8, shape (H, W)."""
    name: str
    """Name of its class."""


class BrowserScene:
    """One image, as large as the figure allows; all have the shape and type of `first`."""

    def __init__(self, first: torch.Tensor):
        self.figure = new_figure(3.2, 3.2)
        self.axes = plot_image(first, CLASSES[0], ax=self.figure.add_subplot())
        (self.image,) = self.axes.images
        freeze_layout(self.figure)

    def draw(self, numbers: BrowserNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        self.image.set_data(numbers.image.numpy())
        self.axes.title.set_text(numbers.name)
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
        BrowserScene(images[0]).draw,
        lambda numbers: f"Image {numbers.index:,} has the label “{numbers.name}”.",
    )
