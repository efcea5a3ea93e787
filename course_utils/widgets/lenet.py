"""Chapter 06: a convolutional network from the image to the ten scores."""

from copy import deepcopy
from typing import Any

import numpy as np
import torch
from torch import nn

from course_utils.data import CLASSES, MEAN, STD
from course_utils.instrument import MOST_BYTES, Instrument, Picture
from course_utils.plotting import DIVERGING, GREY, ORANGE, new_figure
from course_utils.widgets.images import require_any, require_images, require_tensors
from course_utils.widgets.lenet_layers import (
    first_weight,
    geometry,
    kind_of,
    network_modules,
    stages_of,
)
from course_utils.widgets.sequential import parameters_of

MOST = 200
"""As many images go to the page, where any of them may be among those that excite a channel."""

OFFERED_OF_EACH = 2
"""As many images of each class stand in a row to choose from."""

TOP = 6
"""As many images are shown that excite a channel most."""

HALF_CLOSE = 1e-2
"""Logits of a network rounded to float16 are at most this far from its own."""

REACH = 0.999
"""This share of a layer's numbers, over all images sent, is inside its scale of colours."""
_TEXT = (
    "Widget: an image on its way through a convolutional network (run the cell to move it).\n"
    "The image, the feature maps after each convolution and each pooling, and the probabilities of "
    "the ten classes."
)

_WIDTH, _HEIGHT = 8.2, 2.6
"""Inches of the picture that stands in where no script runs."""


def explore_feature_maps(
    model: nn.Sequential, images: torch.Tensor, labels: torch.Tensor
) -> Instrument:
    """Return the widget: an image on its way through a convolutional network.

    Parameters
    ----------
    model
        An `nn.Sequential` of convolutions with ReLU and max pooling, then `nn.Flatten` and dense
        layers, from standardised grey images of 28 by 28 to 10 logits.
    images, labels
        uint8, shape (N, 28, 28), and positions in `CLASSES`, shape (N,). Of more than `MOST` the
        first are used.

    Raises
    ------
    ValueError
        It is another kind of network or of images; the message says what is needed.
    """
    _validate_images(images, labels)
    modules = network_modules(model)
    images, labels = images[:MOST].cpu(), labels[:MOST].cpu()
    settings, data = network_data(modules, images, labels)
    return Instrument("lenet", settings=settings, data=data, picture=_picture(modules, images[0]))


def network_data(
    modules: list[nn.Module], images: torch.Tensor, labels: torch.Tensor
) -> tuple[dict[str, Any], bytes]:
    """Return the settings and the data of the instrument.

    The data are, low byte first: of each convolution and dense layer its weights, as PyTorch orders
    them, and its biases, as float32 (or float16, see ``settings["half"]``); of each stage and
    channel the `TOP` largest values in different images, float32, then image, row and column of
    each, one byte; then the pixels of the images, one byte each.
    """
    stages = stages_of(modules)
    outputs = _outputs(modules, standardised(images).to(first_weight(modules)))
    tops = [_tops(outputs[stage.end - 1]) for stage in stages]
    values = np.concatenate([value.numpy().ravel() for value, _ in tops]).astype("<f4")
    places = np.concatenate([place.numpy().ravel() for _, place in tops]).astype("u1")
    rest = values.tobytes() + places.tobytes() + images.numpy().tobytes()
    parameters = np.concatenate(parameters_of(modules))
    half = parameters.nbytes + len(rest) > MOST_BYTES
    if half:
        _require_half(modules, outputs[-1], images, 2 * parameters.size + len(rest))
    settings = {
        "layers": [_layer(module) for module in modules],
        "stages": [vars(stage) for stage in stages],
        "reaches": [_reach(output) for output in outputs],
        "half": half,
        "top": min(TOP, len(images)),
        "classes": list(CLASSES),
        "mean": MEAN,
        "std": STD,
        "labels": labels.tolist(),
        "offered": _offered(labels),
    }
    return settings, parameters.astype("<f2" if half else "<f4").tobytes() + rest


def standardised(images: torch.Tensor) -> torch.Tensor:
    """Return images of bytes, (N, H, W), as the network wants them: (N, 1, H, W)."""
    return (images[:, None].float() / 255 - MEAN) / STD


def _validate_images(images: torch.Tensor, labels: torch.Tensor) -> None:
    require_tensors(images=images, labels=labels)
    require_images(images)
    require_any(images)
    if labels.shape != images.shape[:1]:
        raise ValueError(
            f"there must be a label for each of the {len(images)} images; the shape of the labels "
            f"is {tuple(labels.shape)}"
        )


# --- what goes to the page ----------------------------------------------------------------------


def _layer(module: nn.Module) -> dict[str, Any]:
    layer: dict[str, Any] = {"kind": kind_of(module)}
    if isinstance(module, nn.Conv2d | nn.MaxPool2d):
        layer["size"], layer["stride"], layer["padding"] = geometry(module)
    if isinstance(module, nn.Conv2d):
        layer |= {"inputs": module.in_channels, "outputs": module.out_channels}
    if isinstance(module, nn.Linear):
        layer |= {"inputs": module.in_features, "outputs": module.out_features}
    return layer


@torch.no_grad()
def _outputs(modules: list[nn.Module], X: torch.Tensor) -> list[torch.Tensor]:
    """Return what each module makes of a batch."""
    outputs = []
    for module in modules:
        X = module(X.clone()) if isinstance(module, nn.ReLU) else module(X)  # it may be in place
        outputs.append(X)
    return [output.float().cpu() for output in outputs]


def _tops(maps: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the largest value of each channel in the images where it is largest, and their places.

    Of maps (N, C, H, W) the values (C, TOP), and image, row and column of each, (C, TOP, 3).
    """
    largest, where = maps.flatten(start_dim=2).max(dim=2)
    values, chosen = largest.T.topk(min(TOP, len(maps)), dim=1)
    where = where.T.gather(1, chosen)
    return values, torch.stack([chosen, where // maps.shape[3], where % maps.shape[3]], dim=2)


def _reach(output: torch.Tensor) -> float:
    """Return the end of a layer's scale of colours: nearly all of its numbers are inside."""
    sizes = np.abs(output.numpy()).ravel()
    return float(np.quantile(sizes, REACH)) or float(sizes.max()) or 1.0


def _offered(labels: torch.Tensor) -> list[int]:
    """Return the numbers of the first images of each class."""
    first = [(labels == k).nonzero()[:OFFERED_OF_EACH, 0].tolist() for k in range(len(CLASSES))]
    return sorted({0, *(number for numbers in first for number in numbers)})


def _require_half(
    modules: list[nn.Module], logits: torch.Tensor, images: torch.Tensor, size: int
) -> None:
    if size > MOST_BYTES:
        raise ValueError(
            f"explore_feature_maps shows networks of up to {MOST_BYTES // 2 - 100_000:,} "
            "parameters; make the first dense layer smaller, or give it fewer images."
        )
    rounded = _with_half_parameters(modules)
    X = standardised(images).to(first_weight(modules).device)
    difference = float((_outputs(rounded, X)[-1] - logits).abs().max())
    if not difference <= HALF_CLOSE:
        raise ValueError(
            "explore_feature_maps sends a network of this size rounded to float16, which would "
            f"change its logits by {difference:.2g}. Take fewer images or fewer parameters."
        )


def _with_half_parameters(modules: list[nn.Module]) -> list[nn.Module]:
    rounded = [deepcopy(module) for module in modules]
    for module in rounded:
        for parameter in module.parameters():
            parameter.data = parameter.data.half().float()
    return rounded


# --- what stands in for it ----------------------------------------------------------------------


def _picture(modules: list[nn.Module], image: torch.Tensor) -> Picture:
    """Return a picture of the first image on its way through the network."""
    outputs = _outputs(modules, standardised(image[None]).to(first_weight(modules)))
    stages = stages_of(modules)
    figure = new_figure(_WIDTH, _HEIGHT)
    axes = figure.subplots(1, len(stages) + 2, width_ratios=[1] * (len(stages) + 1) + [1.3])
    axes[0].imshow(image.numpy(), cmap="gray", vmin=0, vmax=255)
    axes[0].set_title("image", fontsize=10)
    for ax, stage in zip(axes[1:], stages, strict=False):
        maps = outputs[stage.end - 1][0].numpy()
        reach = np.abs(maps).max() or 1.0
        ax.imshow(_mosaic(maps), cmap=DIVERGING, vmin=-reach, vmax=reach)
        ax.set_title(stage.name, fontsize=10)
    for ax in axes[:-1]:
        ax.set_axis_off()
    probabilities = outputs[-1][0].softmax(dim=0).tolist()
    answer = max(probabilities)
    colours = [ORANGE if each == answer else GREY for each in probabilities]
    axes[-1].barh(CLASSES, probabilities, color=colours)
    axes[-1].set(xlim=(0, 1), xticks=[0, 1])
    axes[-1].tick_params(labelsize=8)
    axes[-1].invert_yaxis()
    axes[-1].set_title("probability", fontsize=10)
    return Picture.of(figure, _TEXT)


def _mosaic(maps: np.ndarray) -> np.ndarray:
    """Return all maps (channels, side, side) in rows, with a gap around each."""
    columns = max(1, round(len(maps) ** 0.5 * 0.7))
    rows = -(-len(maps) // columns)
    side = maps.shape[1]
    gap = max(1, side // 12)
    mosaic = np.full((rows * (side + gap), columns * (side + gap)), np.nan)
    for k, each in enumerate(maps):
        top, left = (side + gap) * (k // columns), (side + gap) * (k % columns)
        mosaic[top : top + side, left : left + side] = each
    return mosaic
