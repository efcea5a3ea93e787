"""Chapter 00: a trained network to play with, and to break."""

import contextlib
import math
from itertools import pairwise
from typing import Any

import torch
from torch import nn

from course_utils.data import CLASSES, MEAN, STD, load_fashion_mnist
from course_utils.garment_network import garment_network
from course_utils.instrument import Instrument
from course_utils.widgets.images import SHAPE

CLEAR = (121, 2, 1, 13, 6, 11, 7, 9, 30, 0)
"""Test images that the course's network gets right, one of each class."""

ODD = (1111, 15, 382, 33, 10, 5082, 26, 800, 1300, 23)
"""One more of each class; it is wrong about T-shirt/top, Pullover and those from Sandal on, of
which it gets only the Shirt right."""

SHOWN = CLEAR + ODD

LARGEST_FLOAT16 = 65504.0

_NEEDED = (
    "explore_garments needs a network of nn.Linear layers with one ReLU after each but the last, "
    "784 inputs and 10 outputs, such as MLP([784, 64, 10]) of chapter 05 or "
    "nn.Sequential(nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10))"
)

_ALLOWED = nn.Linear | nn.ReLU | nn.Flatten | nn.Identity | nn.Dropout


def explore_garments(model: nn.Module | None = None) -> Instrument:
    """Return the widget: draw on a garment, move it, and watch what a network says.

    Parameters
    ----------
    model
        A trained network in place of the course's own, such as an `MLP` of chapter 05 or an
        `nn.Sequential`: `nn.Linear` layers in the order in which they were registered, with ReLU
        between them, from 784 inputs, (pixel / 255 - MEAN) / STD, to 10 logits. Dropout in it
        changes nothing, because it does nothing in evaluation. Its parameters are shown rounded to
        float16.

    Raises
    ------
    ValueError
        `model` is another kind of network; the message says what is needed.
    """
    settings, data = network_data(garment_network() if model is None else model)
    return Instrument(
        "garments",
        state={"picked": CLASSES.index("Ankle boot")},
        settings=settings,
        data=data,
        picture="garments" if model is None else "",
    )


def network_data(model: nn.Module) -> tuple[dict[str, Any], bytes]:
    """Return the settings and the data of the instrument.

    The data are, one layer after the other, its weights (n_out, n_in) row by row and its biases,
    as float16 with the low byte first; then the pixels of the images, one byte each.

    Raises
    ------
    ValueError
        See `explore_garments`.
    """
    layers = dense_layers(model)
    images, labels = load_fashion_mnist("test")
    chosen = torch.tensor(SHOWN)
    settings = {
        "sizes": [layers[0].in_features, *(layer.out_features for layer in layers)],
        "classes": list(CLASSES),
        "mean": MEAN,
        "std": STD,
        "labels": labels[chosen].tolist(),
        "count": len(SHOWN),
    }
    parameters = [part for layer in layers for part in (layer.weight, _bias(layer))]
    return settings, b"".join(map(_float16, parameters)) + images[chosen].numpy().tobytes()


def dense_layers(model: nn.Module) -> list[nn.Linear]:
    """Return the `nn.Linear` layers of a network from 784 inputs to 10 logits, ReLU between them.

    Raises
    ------
    ValueError
        It is another kind of network; the message says what is needed and what is there.
    """
    if not isinstance(model, nn.Module):
        raise ValueError(f"{_NEEDED}; this is {_name(model)}.")
    modules = [part for _, part in model.named_modules(remove_duplicate=False)]
    parts = [part for part in modules if not list(part.children())]
    for part in parts:
        if not isinstance(part, _ALLOWED):
            there = "no layers" if part is model else _name(part)
            raise ValueError(f"{_NEEDED}; this one has {there} in it.")
    layers = [part for part in parts if isinstance(part, nn.Linear)]
    order = ", ".join(type(part).__name__ for part in parts)
    if not layers:
        raise ValueError(f"{_NEEDED}; this one has {order} in it, and no Linear.")
    sizes = [layers[0].in_features, *(layer.out_features for layer in layers)]
    if sizes[0] != math.prod(SHAPE) or sizes[-1] != len(CLASSES):
        raise ValueError(f"{_NEEDED}; this one has {sizes[0]} inputs and {sizes[-1]} outputs.")
    for before, after in pairwise(layers):
        if before.out_features != after.in_features:
            raise ValueError(
                f"{_NEEDED}; here a layer of {before.out_features} outputs comes before one of "
                f"{after.in_features} inputs."
            )
    if not _computes_as(model, layers):
        raise ValueError(f"{_NEEDED}; this one, with {order}, computes something else.")
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
