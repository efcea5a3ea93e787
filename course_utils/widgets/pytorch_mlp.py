"""Chapter 05: what a network answers, and the images behind each number."""

from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import torch

from course_utils.data import CLASSES
from course_utils.instrument import MOST_BYTES, Instrument, Picture
from course_utils.plotting import plot_confusion
from course_utils.widgets.images import evenly, require_images, require_tensors

RIGHT_OF_A_CLASS = 40
"""Images that were recognised and are sent along; of the mistakes all, if there is room."""

UNITS = 65_000
"""Of a probability: 16 bits hold it, and each percent is a whole number of units."""

GREY_LEVELS = 16

_TEXT = (
    "Widget: the answers of a network and their images (run the cell to move it).\n"
    "The confusion matrix: how often each true class (row) got each answer (column)."
)

_BYTES_AN_ANSWER = 4
_BYTES_AN_IMAGE = 4 + 4 + 2 * len(CLASSES) + 28 * 28 // 2
_MOST_ANSWERS = 100_000
_FAR_FROM_ONE = 0.02  # more than bfloat16 loses


@dataclass(frozen=True)
class Answers:
    """What a network says about images, the most confident answers first."""

    indices: np.ndarray
    """Place of each image in the data set, shape (N,)."""
    labels: np.ndarray
    answers: np.ndarray
    """The most probable class of each."""
    probabilities: np.ndarray
    """float64, shape (N, K)."""

    @property
    def confidences(self) -> np.ndarray:
        """The probability of each answer."""
        return self.probabilities.max(axis=1)

    def confusion(self) -> np.ndarray:
        """Return how often each true class (row) got each answer (column)."""
        cells = len(CLASSES) * self.labels + self.answers
        return np.bincount(cells, minlength=len(CLASSES) ** 2).reshape(len(CLASSES), -1)


def explore_predictions(
    images: torch.Tensor, labels: torch.Tensor, probabilities: torch.Tensor
) -> Instrument:
    """Return the widget: a confusion matrix whose cells open their images, and calibration.

    Parameters
    ----------
    images
        uint8, shape (N, 28, 28).
    labels
        Whole numbers, shape (N,); positions in `CLASSES`.
    probabilities
        Of a network, shape (N, 10), each row adding up to 1.

    Raises
    ------
    ValueError
        One of them is not like that, or there is no image.
    """
    _validate(images, labels, probabilities)
    answers = in_order(labels, probabilities)
    settings, data = packed(images, answers)
    return Instrument("predictions", settings=settings, data=data, picture=_picture(answers))


def in_order(labels: torch.Tensor, probabilities: torch.Tensor) -> Answers:
    """Return the answers, the most confident first; of equal ones, in the order of the images."""
    p = probabilities.detach().cpu().double()
    confidences, answers = p.max(dim=1)
    order = confidences.argsort(descending=True, stable=True)
    parts = (order, labels.detach().cpu().long()[order], answers[order], p[order])
    return Answers(*(part.numpy() for part in parts))


def packed(images: torch.Tensor, answers: Answers) -> tuple[dict[str, Any], bytes]:
    """Return the settings and the data of the instrument; numbers have the low byte first.

    Of all answers the confidence in `UNITS`, rounded down (uint16); their labels; their classes
    (uint8). Of those whose image is sent: their number in this order and their index (uint32), all
    probabilities in units (uint16), and the pixels as four bits, the left one of two first.
    """
    chosen = with_image(answers)
    pixels = images.cpu().numpy()[answers.indices[chosen]].reshape(len(chosen), -1)
    levels = np.rint(pixels / 255 * (GREY_LEVELS - 1)).astype(np.uint8)
    settings = {
        "classes": list(CLASSES),
        "count": len(answers.labels),
        "pictured": len(chosen),
    }
    parts = (
        _units(answers.confidences),
        answers.labels.astype("u1"),
        answers.answers.astype("u1"),
        chosen.astype("<u4"),
        answers.indices[chosen].astype("<u4"),
        _units(answers.probabilities[chosen]),
        levels[:, ::2] << 4 | levels[:, 1::2],
    )
    return settings, b"".join(part.tobytes() for part in parts)


def with_image(answers: Answers) -> np.ndarray:
    """Return the numbers of the answers whose images are sent along.

    All mistakes, if there is room, and some right answers of each class. Of what is too much, as
    many of each cell of the confusion matrix, evenly spread from the most to the least confident.
    """
    room = (MOST_BYTES - _BYTES_AN_ANSWER * len(answers.labels)) // _BYTES_AN_IMAGE
    confusion = answers.confusion()
    kept = np.minimum(confusion, RIGHT_OF_A_CLASS * np.eye(len(CLASSES), dtype=int))
    wrong = confusion * (1 - np.eye(len(CLASSES), dtype=int))
    kept = kept + np.minimum(wrong, _fair_share(wrong, room - kept.sum()))
    chosen = [
        _spread(((answers.labels == label) & (answers.answers == answer)).nonzero()[0], most)
        for (label, answer), most in zip(
            product(range(len(CLASSES)), repeat=2), kept.flatten(), strict=True
        )
    ]
    return np.sort(np.concatenate(chosen))


def _fair_share(counts: np.ndarray, room: int) -> int:
    """Return how many of each cell there is room for, where small cells are whole."""
    low, high = 0, int(counts.max())
    while low < high:
        middle = (low + high + 1) // 2
        fits = np.minimum(counts, middle).sum() <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return low


def _spread(numbers: np.ndarray, most: int) -> np.ndarray:
    return numbers[evenly(len(numbers), most)]


def _units(probabilities: np.ndarray) -> np.ndarray:
    return np.floor(np.clip(probabilities, 0, 1) * UNITS).astype("<u2")


def _picture(answers: Answers) -> Picture:
    counts = torch.from_numpy(answers.confusion())
    figure = plot_confusion(counts, CLASSES, "images by true class and answer").figure
    return Picture.of(figure, _TEXT)


def _validate(images: torch.Tensor, labels: torch.Tensor, probabilities: torch.Tensor) -> None:
    require_tensors(images=images, labels=labels, probabilities=probabilities)
    require_images(images)
    if not len(images) == len(labels) == len(probabilities) > 0:
        raise ValueError(
            f"{len(images)} images, {len(labels)} labels and {len(probabilities)} rows of "
            "probabilities: there must be one of each for every image, and at least one"
        )
    if len(images) > _MOST_ANSWERS:
        raise ValueError(
            f"{len(images):,} images are too many for a widget: {_MOST_ANSWERS:,} at most"
        )
    _validate_labels(labels)
    _validate_probabilities(probabilities)


def _validate_labels(labels: torch.Tensor) -> None:
    is_whole = not labels.is_floating_point() and labels.dtype != torch.bool
    if labels.dim() != 1 or not is_whole:
        raise ValueError(
            f"labels must be whole numbers of shape (N,), not {labels.dtype} of shape "
            f"{tuple(labels.shape)}"
        )
    if labels.min() < 0 or labels.max() >= len(CLASSES):
        raise ValueError(f"labels must be positions in CLASSES, from 0 to {len(CLASSES) - 1}")


def _validate_probabilities(probabilities: torch.Tensor) -> None:
    if probabilities.dim() != 2 or probabilities.shape[1] != len(CLASSES):
        raise ValueError(
            f"probabilities must have shape (N, {len(CLASSES)}), not {tuple(probabilities.shape)}"
        )
    p = probabilities.detach().cpu().double()
    if not p.isfinite().all():
        raise ValueError("some probabilities are NaN or infinite. Did the training diverge?")
    if p.min() < 0 or (p.sum(dim=1) - 1).abs().max() > _FAR_FROM_ONE:
        raise ValueError(
            "each row of probabilities must add up to 1, and none may be below 0. Are these "
            "logits? torch.softmax(logits, dim=1) makes probabilities of them."
        )
