"""Chapter 15: a map of codes, and what a decoder makes of each place on it."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from course_utils.instrument import MOST_BYTES, Instrument, Picture
from course_utils.plotting import LINE_STYLES, new_figure
from course_utils.widgets.dense import described, outputs_of, stack_modules
from course_utils.widgets.images import evenly, require_points, require_tensors, require_whole
from course_utils.widgets.sequential import parameters_of

MOST = 1000
"""As many codes are on the map."""

SIDE = 28
"""Of a picture, in pixels."""

HALF_CLOSE = 0.02
"""Pixels (from 0 to 1) of a decoder rounded to float16 are at most this far from its own."""

_NEEDED = (
    "explore_latent needs a decoder from 2 numbers to 784 pixels, an nn.Sequential of Linear and "
    "ReLU with a Sigmoid at the end or none, such as "
    "nn.Sequential(nn.Linear(2, 128), nn.ReLU(), nn.Linear(128, 784), nn.Sigmoid())"
)
_TEXT = (
    "Widget: a map of codes and what the decoder makes of them (run the cell to move it).\n"
    "The codes of the images in the plane, by class, and the pictures that the decoder makes on "
    "the way from a code of one class to a code of another."
)

_WIDTH, _HEIGHT = 8.2, 3.4
"""Inches of the picture that stands in where no script runs."""

_MARKERS = "o^sDv*Px"
_STRIP = 6


def explore_latent(
    decoder: nn.Sequential, codes: torch.Tensor, labels: torch.Tensor, names: Sequence[str]
) -> Instrument:
    """Return the widget: a map of codes, and the decoder's picture at each place of it.

    Parameters
    ----------
    decoder
        An `nn.Sequential` of Linear and ReLU from 2 numbers to 784 pixels from 0 to 1, with a
        Sigmoid at the end or none.
    codes
        What the encoder made of images, floats of shape (N, 2). Of more than `MOST` some are taken,
        evenly spread.
    labels
        The class of each image, whole numbers of shape (N,); positions in `names`.
    names
        Of the classes.

    Raises
    ------
    ValueError
        One of them is not like that; the message says what is needed.
    """
    modules = stack_modules(decoder, _NEEDED, 2, SIDE**2)
    _validate(codes, labels, names)
    chosen = evenly(len(codes), MOST)
    codes, labels = codes.detach().cpu().float()[chosen], labels.detach().cpu().long()[chosen]
    if not codes.isfinite().all():
        raise ValueError("some codes are NaN or infinite. Did the training diverge?")
    data = _data(modules, codes, labels)
    ends = _ends(codes, labels)
    settings = {"layers": described(modules), "count": len(codes), "names": [*map(str, names)]}
    state = dict(zip("ab", ends.tolist(), strict=True))
    picture = _picture(modules, codes, labels, ends)
    return Instrument("latent", state=state, settings=settings, data=data, picture=picture)


def _validate(codes: torch.Tensor, labels: torch.Tensor, names: Sequence[str]) -> None:
    require_tensors(codes=codes, labels=labels)
    require_points("codes", codes)
    if not len(codes):
        raise ValueError("there is no code to look at")
    require_whole("labels", labels, len(codes), "code")
    if isinstance(names, str) or not len(names):
        raise ValueError("names must be a list of the names of the classes, such as CLASSES")
    if labels.min() < 0 or labels.max() >= len(names):
        raise ValueError(f"labels must be positions in names, from 0 to {len(names) - 1}")


def _data(modules: list[nn.Module], codes: torch.Tensor, labels: torch.Tensor) -> bytes:
    """Return parameters (float16), codes (float32, shape (N, 2)) and labels (bytes)."""
    parameters = np.concatenate(parameters_of(modules))
    rest = codes.numpy().astype("<f4").tobytes() + labels.numpy().astype("u1").tobytes()
    most = (MOST_BYTES - len(rest)) // 2
    if parameters.size > most:
        raise ValueError(
            f"this decoder has {parameters.size:,} parameters, and explore_latent can send at most "
            f"{most:,} to the page. Make its hidden layers smaller."
        )
    with np.errstate(over="ignore"):
        half = parameters.astype("<f2")
    exact, rounded = (outputs_of(modules, codes, half=each).clamp(0, 1) for each in (False, True))
    difference = float((rounded - exact).abs().max()) if np.isfinite(half).all() else np.inf
    if not difference <= HALF_CLOSE:
        raise ValueError(
            "explore_latent sends the decoder rounded to float16, which would change its pixels by "
            f"{difference:.2g}. Its weights are too large; train it with weight decay."
        )
    return half.tobytes() + rest


def _ends(codes: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return a code from the middle of the first class, and one of the class farthest from it."""
    middles = torch.stack([_middle(codes[labels == k]) for k in labels.unique()])
    return torch.stack([middles[0], middles[(middles - middles[0]).norm(dim=1).argmax()]])


def _middle(codes: torch.Tensor) -> torch.Tensor:
    """Return the code that is nearest to the median."""
    return codes[(codes - codes.median(dim=0).values).norm(dim=1).argmin()]


def _picture(
    modules: list[nn.Module], codes: torch.Tensor, labels: torch.Tensor, ends: torch.Tensor
) -> Picture:
    """Return a picture of the map and of the pictures on the way between the ends."""
    figure = new_figure(_WIDTH, _HEIGHT)
    grid = figure.add_gridspec(2, 2 + _STRIP // 2, width_ratios=[2.4, 0.1] + [1] * (_STRIP // 2))
    ax = figure.add_subplot(grid[:, 0])
    for k in labels.unique().tolist():
        x, y = codes[labels == k].T
        colour = LINE_STYLES[k % len(LINE_STYLES)][0]
        marker = _MARKERS[k % len(_MARKERS)]
        ax.scatter(x, y, s=8, c=colour, marker=marker, linewidths=0.5, alpha=0.8)
    ax.plot(*ends.T, "k--o", linewidth=1)
    ax.set(title="codes of images, by class", xlabel="code 1", ylabel="code 2")
    ways = torch.linspace(0, 1, _STRIP)[:, None]
    pictures = outputs_of(modules, ends[0] + ways * (ends[1] - ends[0])).clamp(0, 1)
    for k, picture in enumerate(pictures.view(-1, SIDE, SIDE)):
        small = figure.add_subplot(grid[k // 3, 2 + k % 3])
        small.imshow(picture.numpy(), cmap="gray", vmin=0, vmax=1)
        small.set_title(f"{k + 1}", fontsize=9)
        small.set_axis_off()
    return Picture.of(figure, _TEXT)
