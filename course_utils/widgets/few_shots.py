"""Chapter 14: a linear head on frozen features, trained on the few pictures that get a label."""

from collections.abc import Sequence
from typing import Any

import torch

from course_utils.instrument import Instrument, Picture
from course_utils.plotting import new_figure
from course_utils.widgets.images import require_any, require_images, require_tensors, require_whole

MOST_IMAGES = 60
MOST_FEATURES = 64
MOST_TESTS = 3_000
MOST_CLASSES = 10

STEPS, LR, DECAY = 300, 0.5, 0.001
"""Of the head in the page: steps of gradient descent from zeros on all labelled pictures at once,
cross-entropy + DECAY / 2 times the squared weights, the biases left out."""

_COLUMNS = 12
_TEXT = (
    "Widget: pictures to label, and a linear head on frozen features (run the cell to move it).\n"
    "The pictures as they are before any of them has a label."
)
_WIDTH = 8.2
"""Inches of the picture that stands in where no script runs."""


def explore_few_shots(
    features: torch.Tensor,
    images: torch.Tensor,
    labels: torch.Tensor,
    test_features: torch.Tensor,
    test_labels: torch.Tensor,
    names: Sequence[str],
) -> Instrument:
    """Return the widget: a head that trains on those pictures which the learner labels.

    Parameters
    ----------
    features
        What a frozen network makes of the images, shape (N, d), with N up to `MOST_IMAGES` and d up
        to `MOST_FEATURES`.
    images, labels
        The pictures that may get a label: uint8, shape (N, 28, 28), and positions in `names`,
        shape (N,).
    test_features, test_labels
        What the head is tested on: shape (M, d) and (M,), with M up to `MOST_TESTS`.
    names
        Of the classes, two or more.

    Raises
    ------
    ValueError
        One of them is not like that; the message says what to do.
    """
    _validate(features, images, labels, test_features, test_labels, names)
    parts = (features, images, labels, test_features, test_labels)
    parts = tuple(part.detach().cpu() for part in parts)
    settings, data = packed(*parts, names)
    return Instrument("few_shots", settings=settings, data=data, picture=_picture(parts[1]))


def scaled(
    features: torch.Tensor, test_features: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return both as the head gets them: less the mean of `features`, whose squares add up to 1.

    That is so for an example on average, so that one learning rate fits every network.
    """
    features, test_features = features.double(), test_features.double()
    mean = features.mean(dim=0)
    size = (features - mean).square().sum(dim=1).mean().sqrt().clamp(min=1e-12)
    return (features - mean) / size, (test_features - mean) / size


def packed(
    features: torch.Tensor,
    images: torch.Tensor,
    labels: torch.Tensor,
    test_features: torch.Tensor,
    test_labels: torch.Tensor,
    names: Sequence[str],
) -> tuple[dict[str, Any], bytes]:
    """Return the settings and the data of the instrument.

    The data are both kinds of features, scaled, as float16 with the low byte first, the pixels of
    the images, their labels and those of the tests, one byte each.
    """
    settings = {
        "count": len(images),
        "tested": len(test_features),
        "size": features.shape[1],
        "names": [str(name) for name in names],
    }
    halves = [part.numpy().astype("<f2") for part in scaled(features, test_features)]
    bytes_ = [part.numpy().astype("u1") for part in (images, labels, test_labels)]
    return settings, b"".join(part.tobytes() for part in (*halves, *bytes_))


def _validate(
    features: torch.Tensor,
    images: torch.Tensor,
    labels: torch.Tensor,
    test_features: torch.Tensor,
    test_labels: torch.Tensor,
    names: Sequence[str],
) -> None:
    require_tensors(
        features=features,
        images=images,
        labels=labels,
        test_features=test_features,
        test_labels=test_labels,
    )
    require_images(images)
    require_any(images)
    if len(images) > MOST_IMAGES:
        raise ValueError(
            f"{len(images)} images are too many to click on: give at most {MOST_IMAGES}, such as "
            f"images[:{MOST_IMAGES}], and as many features and labels"
        )
    if isinstance(names, str) or not 2 <= len(names) <= MOST_CLASSES:
        raise ValueError(f"names must be a list of 2 to {MOST_CLASSES} names of classes")
    _validate_features("features", features, len(images), "images")
    _validate_features("test_features", test_features, len(test_labels), "test_labels")
    if test_features.shape[1] != features.shape[1]:
        raise ValueError(
            f"features have {features.shape[1]} columns and test_features "
            f"{test_features.shape[1]}; both must come from the same layer"
        )
    if not 0 < len(test_features) <= MOST_TESTS:
        raise ValueError(
            f"there are {len(test_features):,} test_features; there must be 1 to {MOST_TESTS:,}. "
            f"Take some of them: test_features[:{MOST_TESTS}], test_labels[:{MOST_TESTS}]"
        )
    _validate_labels("labels", labels, len(images), len(names))
    _validate_labels("test_labels", test_labels, len(test_features), len(names))


def _validate_features(name: str, features: torch.Tensor, count: int, of: str) -> None:
    if features.dim() != 2 or not features.is_floating_point():
        raise ValueError(
            f"{name} must hold floats of shape (examples, features), not {features.dtype} of shape "
            f"{tuple(features.shape)}"
        )
    if len(features) != count:
        raise ValueError(f"there are {len(features)} rows of {name} and {count} {of}; one for each")
    if not 1 <= features.shape[1] <= MOST_FEATURES:
        raise ValueError(
            f"{name} has {features.shape[1]} columns; the page takes 1 to {MOST_FEATURES}. Average "
            "the feature maps over their places, or take a smaller layer"
        )
    if not features.isfinite().all():
        raise ValueError(f"{name} holds numbers that are NaN or infinite")


def _validate_labels(name: str, labels: torch.Tensor, count: int, classes: int) -> None:
    require_whole(name, labels, count)
    if labels.min() < 0 or labels.max() >= classes:
        raise ValueError(
            f"{name} must be positions in names, from 0 to {classes - 1}, not from "
            f"{int(labels.min())} to {int(labels.max())}"
        )


def _picture(images: torch.Tensor) -> Picture:
    """Return a picture of all images in rows."""
    rows = -(-len(images) // _COLUMNS)
    figure = new_figure(_WIDTH, _WIDTH / _COLUMNS * rows + 0.2)
    axes = figure.subplots(rows, _COLUMNS, squeeze=False).flatten()
    for ax in axes:
        ax.set_axis_off()
    for ax, image in zip(axes, images, strict=False):
        ax.imshow(image.numpy(), cmap="gray", vmin=0, vmax=255)
    return Picture.of(figure, _TEXT)
