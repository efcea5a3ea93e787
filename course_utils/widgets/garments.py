"""Chapter 00: a trained network to play with, and to break."""

import contextlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import torch
from torch import nn

from course_utils.data import CLASSES, MEAN, STD, load_fashion_mnist
from course_utils.garment_network import garment_network
from course_utils.instrument import Instrument, Picture
from course_utils.plotting import plot_images
from course_utils.widgets.images import SHAPE

CLEAR = (121, 2, 1, 13, 6, 11, 7, 9, 30, 0)
"""Test images that the course's network gets right, one of each class."""

ODD = (1111, 15, 382, 33, 10, 5082, 26, 800, 1300, 23)
"""One more of each class; it is wrong about T-shirt/top, Pullover and those from Sandal on, of
which it gets only the Shirt right."""

SHOWN = CLEAR + ODD

LARGEST_FLOAT16 = 65504.0

MOST_SHOWN = 20
"""Pictures to pick from."""

_NEEDED = (
    "explore_garments needs a network of nn.Linear layers with one ReLU after each but the last, "
    "784 inputs and {0} outputs, such as MLP([784, 64, {0}]) of chapter 05 or "
    "nn.Sequential(nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, {0}))"
)

_TEXT = (
    "Widget: a network that names what is on a picture (run the cell to move it).\n"
    "The pictures that it can be asked about, with their classes."
)

_ALLOWED = nn.Linear | nn.ReLU | nn.Flatten | nn.Identity | nn.Dropout


@dataclass(frozen=True)
class Gallery:
    """The pictures that the network looks at, and what it needs to know about them.

    Without arguments: two test images of Fashion-MNIST from each class.
    """

    images: torch.Tensor = field(default_factory=lambda: _shown()[0])
    """uint8, shape (N, 28, 28): at most `MOST_SHOWN`, light on dark."""
    labels: torch.Tensor = field(default_factory=lambda: _shown()[1])
    """Integers, shape (N,)."""
    classes: Sequence[str] = CLASSES
    """Names; the position is the label, and the network's output."""
    mean: float = MEAN
    std: float = STD
    """The network's inputs are (pixel / 255 - mean) / std."""

    def __post_init__(self) -> None:
        """Refuse what cannot be shown.

        Raises
        ------
        ValueError
            The message says what is needed.
        """
        if not isinstance(self.images, torch.Tensor):
            kind = type(self.images).__name__
            raise ValueError(f"a gallery needs its images as a tensor, not as {kind}")
        shape, dtype = tuple(self.images.shape), self.images.dtype
        if dtype != torch.uint8 or shape[1:] != SHAPE or not 1 <= len(self.images) <= MOST_SHOWN:
            raise ValueError(
                f"a gallery needs 1 to {MOST_SHOWN} images as uint8 of shape (N, 28, 28), not "
                f"{dtype} of shape {shape}"
            )
        if not 2 <= len(self.classes) <= len(CLASSES):
            raise ValueError(
                f"a gallery has room for 2 to {len(CLASSES)} classes, not {len(self.classes)}"
            )
        labels = _integers(self.labels)
        if len(labels) != len(self.images) or not set(labels) <= set(range(len(self.classes))):
            raise ValueError(
                f"each of the {len(self.images)} images needs a label from 0 to "
                f"{len(self.classes) - 1}, a whole number; there are {labels}"
            )
        if not (math.isfinite(self.mean) and math.isfinite(self.std) and self.std > 0):
            raise ValueError(
                f"with the mean {self.mean} and the standard deviation {self.std} nothing can be "
                "standardised: take those of the training pixels divided by 255"
            )


def _integers(labels: object) -> list[object]:
    """Return labels as a list; what is no integer becomes a text, which is no label."""
    listed = labels.tolist() if hasattr(labels, "tolist") else labels
    listed = list(listed) if isinstance(listed, list | tuple) else [listed]
    return [each if type(each) is int else str(each) for each in listed]


def _shown() -> tuple[torch.Tensor, torch.Tensor]:
    images, labels = load_fashion_mnist("test")
    chosen = torch.tensor(SHOWN)
    return images[chosen], labels[chosen]


def explore_garments(model: nn.Module | None = None, gallery: Gallery | None = None) -> Instrument:
    """Return the widget: draw on a garment, move it, and watch what a network says.

    Parameters
    ----------
    model
        A trained network in place of the course's own, such as an `MLP` of chapter 05 or an
        `nn.Sequential`: `nn.Linear` layers in the order in which they were registered, with ReLU
        between them, from 784 inputs, (pixel / 255 - mean) / std, to a logit for each class.
        Dropout in it changes nothing, because it does nothing in evaluation. Its parameters are
        shown rounded to float16.
    gallery
        Pictures and classes in place of Fashion-MNIST's.

    Raises
    ------
    ValueError
        `model` is another kind of network; the message says what is needed.
    """
    is_own = model is None and gallery is None
    gallery = gallery or Gallery()
    settings, data = network_data(garment_network() if model is None else model, gallery)
    boot = CLASSES.index("Ankle boot")
    return Instrument(
        "garments",
        state={"picked": min(boot, len(gallery.images) - 1)},
        settings=settings,
        data=data,
        picture="garments" if is_own else _picture(gallery),
    )


def _picture(gallery: Gallery) -> Picture:
    """Return what stands in for the instrument: the pictures that the network is asked about."""
    names = [gallery.classes[label] for label in _integers(gallery.labels)]
    figure = plot_images(gallery.images, names, columns=min(10, len(names)))
    return Picture.of(figure, _TEXT)


def network_data(model: nn.Module, gallery: Gallery | None = None) -> tuple[dict[str, Any], bytes]:
    """Return the settings and the data of the instrument.

    The data are, one layer after the other, its weights (n_out, n_in) row by row and its biases,
    as float16 with the low byte first; then the pixels of the images, one byte each.

    Raises
    ------
    ValueError
        See `explore_garments`.
    """
    gallery = gallery or Gallery()
    layers = dense_layers(model, len(gallery.classes))
    settings = {
        "sizes": [layers[0].in_features, *(layer.out_features for layer in layers)],
        "classes": list(gallery.classes),
        "mean": float(gallery.mean),
        "std": float(gallery.std),
        "labels": _integers(gallery.labels),
        "count": len(gallery.images),
    }
    parameters = [part for layer in layers for part in (layer.weight, _bias(layer))]
    pixels = gallery.images.contiguous().numpy().tobytes()
    return settings, b"".join(map(_float16, parameters)) + pixels


def dense_layers(model: nn.Module, outputs: int = len(CLASSES)) -> list[nn.Linear]:
    """Return the `nn.Linear` layers of a network from 784 inputs to its logits, ReLU between them.

    Raises
    ------
    ValueError
        It is another kind of network; the message says what is needed and what is there.
    """
    needed = _NEEDED.format(outputs)
    if not isinstance(model, nn.Module):
        raise ValueError(f"{needed}; this is {_name(model)}.")
    modules = [part for _, part in model.named_modules(remove_duplicate=False)]
    parts = [part for part in modules if not list(part.children())]
    for part in parts:
        if not isinstance(part, _ALLOWED):
            there = "no layers" if part is model else _name(part)
            raise ValueError(f"{needed}; this one has {there} in it.")
    layers = [part for part in parts if isinstance(part, nn.Linear)]
    order = ", ".join(type(part).__name__ for part in parts)
    if not layers:
        raise ValueError(f"{needed}; this one has {order} in it, and no Linear.")
    sizes = [layers[0].in_features, *(layer.out_features for layer in layers)]
    if sizes[0] != math.prod(SHAPE) or sizes[-1] != outputs:
        raise ValueError(f"{needed}; this one has {sizes[0]} inputs and {sizes[-1]} outputs.")
    for before, after in pairwise(layers):
        if before.out_features != after.in_features:
            raise ValueError(
                f"{needed}; here a layer of {before.out_features} outputs comes before one of "
                f"{after.in_features} inputs."
            )
    if not _computes_as(model, layers):
        raise ValueError(f"{needed}; this one, with {order}, computes something else.")
    return layers


def _computes_as(model: nn.Module, layers: list[nn.Linear]) -> bool:
    """Whether a network gives the logits of its layers with ReLU between them, in evaluation."""
    pixels = torch.rand(8, *SHAPE, generator=torch.Generator().manual_seed(0))
    images = ((pixels - MEAN) / STD).to(layers[0].weight)
    modes = [(part, part.training) for part in model.modules()]
    model.eval()
    try:
        with torch.no_grad():
            first, *others = layers
            expected = first(images.flatten(1))
            for layer in others:
                expected = layer(expected.relu())
            for given in (images.flatten(1), images):
                with contextlib.suppress(Exception):  # it may take only one of the two shapes
                    return _is_close(model(given), expected)
    finally:
        for part, is_training in modes:
            part.training = is_training
    return False


def _is_close(found: object, expected: torch.Tensor) -> bool:
    return (
        isinstance(found, torch.Tensor)
        and found.shape == expected.shape
        and torch.allclose(found, expected, rtol=1e-4, atol=1e-5, equal_nan=True)
    )


def _bias(layer: nn.Linear) -> torch.Tensor:
    return layer.weight.new_zeros(layer.out_features) if layer.bias is None else layer.bias


def _float16(parameter: torch.Tensor) -> bytes:
    numbers = parameter.detach().cpu().double().numpy()
    if not (abs(numbers) <= LARGEST_FLOAT16).all():  # which a NaN is not, either
        raise ValueError(
            "explore_garments cannot show this network: it has parameters that are NaN, infinite "
            f"or larger than {LARGEST_FLOAT16:,.0f}. Did its training diverge?"
        )
    return numbers.astype("<f2").tobytes()


def _name(thing: object) -> str:
    return f"a {type(thing).__name__}" if isinstance(thing, nn.Module) else f"{thing!r:.60}"
