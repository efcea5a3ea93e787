"""Chapter 00: a trained network to play with, and to break."""

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from torch import nn

from course_utils.data import CLASSES, MEAN, STD, load_fashion_mnist
from course_utils.instrument import STATIC, Instrument

SIZES = (784, 64, 10)
"""Features in each layer of the course's network."""

NETWORK_FILE = STATIC / "garment_network.npz"
"""Its parameters, float16, written by ``python -m tools.garment_network``."""

CLEAR = (121, 2, 1, 13, 6, 11, 7, 9, 30, 0)
"""Test images that the course's network gets right, one of each class."""

ODD = (1111, 15, 382, 33, 10, 5082, 26, 800, 1300, 23)
"""One more of each class; it is wrong about T-shirt/top, Pullover and those from Sandal on, of
which it gets only the Shirt right."""

SHOWN = CLEAR + ODD

LARGEST_FLOAT16 = 65504.0

_NEEDED = (
    "explore_garments needs an nn.Sequential of nn.Linear layers with one nn.ReLU after each but "
    "the last, 784 inputs and 10 outputs, such as nn.Sequential(nn.Flatten(), nn.Linear(784, 64), "
    "nn.ReLU(), nn.Linear(64, 10))"
)


def explore_garments(model: nn.Sequential | None = None) -> Instrument:
    """Return the widget: draw on a garment, move it, and watch what a network says.

    Parameters
    ----------
    model
        A trained network in place of the course's own: an `nn.Sequential` of `nn.Linear` layers
        with one `nn.ReLU` between them, from 784 inputs, (pixel / 255 - MEAN) / STD, to 10 logits;
        `nn.Flatten`, `nn.Identity` and `nn.Dropout` in it change nothing, because dropout does
        nothing in evaluation. Its parameters are shown rounded to float16.

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


def garment_network() -> nn.Sequential:
    """Return the course's trained network, float32, in evaluation mode."""
    inputs, hidden, outputs = SIZES
    network = nn.Sequential(
        nn.Flatten(), nn.Linear(inputs, hidden), nn.ReLU(), nn.Linear(hidden, outputs)
    )
    with np.load(NETWORK_FILE, allow_pickle=False) as file:
        network.load_state_dict({name: torch.from_numpy(file[name]).float() for name in file.files})
    return network.eval()


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
    if not isinstance(model, nn.Sequential):
        raise ValueError(f"{_NEEDED}; this is {_name(model)}.")
    parts = list(_computing_parts(model))
    for part in parts:
        if not isinstance(part, nn.Linear | nn.ReLU):
            raise ValueError(f"{_NEEDED}; this one has {_name(part)} in it.")
    kinds = [type(part) for part in parts]
    if kinds[::2] != [nn.Linear] * (len(kinds) // 2 + 1) or kinds[1::2] != [nn.ReLU] * (
        len(kinds) // 2
    ):
        order = ", ".join(kind.__name__ for kind in kinds) or "nothing"
        raise ValueError(f"{_NEEDED}; this one has {order}, in this order.")
    layers = parts[::2]
    sizes = [layers[0].in_features, *(layer.out_features for layer in layers)]
    if sizes[0] != math.prod((28, 28)) or sizes[-1] != len(CLASSES):
        raise ValueError(f"{_NEEDED}; this one has {sizes[0]} inputs and {sizes[-1]} outputs.")
    for before, after in pairwise(layers):
        if before.out_features != after.in_features:
            raise ValueError(
                f"{_NEEDED}; here a layer of {before.out_features} outputs comes before one of "
                f"{after.in_features} inputs."
            )
    return layers


def _computing_parts(model: nn.Sequential) -> Iterator[nn.Module]:
    """Yield the modules that change numbers in evaluation, those of inner Sequentials, too."""
    for part in model:
        if isinstance(part, nn.Sequential):
            yield from _computing_parts(part)
        elif not isinstance(part, nn.Flatten | nn.Identity | nn.Dropout):
            yield part


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
