"""Chapter 06: a 3x3 kernel over an image, and the feature maps of a trained network."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import ipywidgets as widgets
import matplotlib as mpl
import torch
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from torch import nn
from torch.nn import functional

from course_utils.data import CLASSES, MEAN, STD
from course_utils.plotting import DIVERGING, GREEN, ORANGE, new_figure
from course_utils.widgets.explorer import Explorer, choice, freeze_layout, int_slider, short
from course_utils.widgets.number_slider import NumberSlider

# --- a kernel over an image ---------------------------------------------------------------------

KERNELS: Mapping[str, torch.Tensor] = {
    "unchanged": torch.tensor([[0.0, 0, 0], [0, 1, 0], [0, 0, 0]]),
    "blur": torch.tensor([[0.1, 0.1, 0.1], [0.1, 0.2, 0.1], [0.1, 0.1, 0.1]]),
    "sharpen": torch.tensor([[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
    "left edges": torch.tensor([[-1.0, 0, 1], [-1, 0, 1], [-1, 0, 1]]),
    "upper edges": torch.tensor([[-1.0, -1, -1], [0, 0, 0], [1, 1, 1]]),
}
"""Kernels by the name a learner chooses; sliders can show their weights, which are tenths."""

OWN = "own"
"""Name of a kernel that is none of `KERNELS`."""

PLACES = (
    *("top left", "top", "top right"),
    *("left", "centre", "right"),
    *("bottom left", "bottom", "bottom right"),
)
"""Names of the nine weights, row by row."""

_FIRST_OWN = torch.tensor([[-2.0, -1, 0], [-1, 1, 1], [0, 1, 2]])
_SAME = 1e-6
"""Weights this close are those of a preset: float32 rounds its tenths."""


@dataclass(frozen=True)
class KernelNumbers:
    """A 3x3 kernel, an image and what the kernel makes of it."""

    image: torch.Tensor
    """Brightness from 0 to 1, shape (H, W)."""
    kernel: torch.Tensor
    """Shape (3, 3)."""
    feature_map: torch.Tensor
    """Weighted sums of all windows, shape (H - 2, W - 2)."""

    @property
    def largest_at(self) -> tuple[int, int]:
        """Row and column of the largest value of the feature map."""
        row, column = divmod(int(self.feature_map.argmax()), self.feature_map.shape[1])
        return row, column


def compute_kernel(image: torch.Tensor, kernel: torch.Tensor) -> KernelNumbers:
    """Slide `kernel` over an image of bytes, (H, W)."""
    pixels = image.float() / 255
    feature_map = functional.conv2d(pixels[None, None], kernel[None, None])[0, 0]
    return KernelNumbers(pixels, kernel, feature_map)


class KernelScene:
    """The image, the kernel with its nine numbers, and the feature map."""

    def __init__(self):
        self.figure = new_figure(8.6, 3.1)
        left, middle, right = self.figure.subplots(1, 3, width_ratios=(1, 0.72, 1))
        blank = torch.zeros(28, 28).numpy()
        self.image = left.imshow(blank, cmap="gray", vmin=0, vmax=1)
        self.window = left.add_patch(_frame(3, GREEN))
        self.kernel = middle.imshow(blank[:3, :3], cmap=DIVERGING, vmin=-1, vmax=1)
        self.weights = [
            middle.text(column, row, "", ha="center", va="center", fontsize=12)
            for row in range(3)
            for column in range(3)
        ]
        self.map = right.imshow(blank[:26, :26], cmap=DIVERGING, vmin=-1, vmax=1)
        self.value = right.add_patch(_frame(1, GREEN))
        for ax, title in ((left, "image"), (middle, "kernel"), (right, "feature map")):
            ax.set_title(title)
            ax.set_axis_off()
        freeze_layout(self.figure)

    def draw(self, numbers: KernelNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        row, column = numbers.largest_at
        self.image.set_data(numbers.image.numpy())
        self.window.set_xy((column - 0.5, row - 0.5))
        _show_signed(self.kernel, numbers.kernel)
        strong = 0.6 * float(numbers.kernel.abs().max())
        for text, weight in zip(self.weights, numbers.kernel.flatten().tolist(), strict=True):
            text.set_text(short(weight))
            text.set_color("white" if abs(weight) > strong > 0 else "black")
        _show_signed(self.map, numbers.feature_map)
        self.value.set_xy((column - 0.5, row - 0.5))
        return self.figure


def _show_signed(picture: Any, values: torch.Tensor) -> None:
    """Show signed values, white at 0 and the colours as strong as the largest size."""
    limit = float(values.abs().max()) or 1.0
    picture.set_data(values.numpy())
    picture.set_clim(-limit, limit)


def _frame(size: int, colour: str) -> Rectangle:
    return Rectangle((0, 0), size, size, fill=False, edgecolor=colour, linewidth=2.5)


def describe_kernel(numbers: KernelNumbers) -> str:
    """Say what the kernel makes of flat areas, and where it answers most strongly."""
    total = float(numbers.kernel.sum())
    low, high = float(numbers.feature_map.min()), float(numbers.feature_map.max())
    if abs(total) < _SAME:
        flat = "The nine weights add up to 0, so equally bright areas become 0."
    elif abs(total - 1) < _SAME:
        flat = "The nine weights add up to 1, so equally bright areas keep their brightness."
    else:
        flat = (
            f"The nine weights add up to {short(total)}: where all pixels are equally bright, "
            f"the result is {short(total)} times their brightness."
        )
    row, column = numbers.largest_at
    return (
        f"{flat} The feature map reaches from {short(low)} (violet below 0) to {short(high)} "
        f"(orange above); the largest value, framed, belongs to the window with its upper left "
        f"corner in row {row}, column {column}."
    )


class KernelExplorer(Explorer):
    """Nine sliders in a square, and a choice that sets all of them."""

    def __init__(self, images: torch.Tensor):
        self._setting = False
        self._own = _FIRST_OWN
        self._drawn: list[float] = []
        self._choice = choice("kernel", [*KERNELS, OWN], "left edges")
        self._weights = {
            place: _small_slider(place, weight)
            for place, weight in zip(PLACES, KERNELS["left edges"].flatten().tolist(), strict=True)
        }
        # Before the observers of Explorer, so that it finds choice and sliders in agreement.
        self._choice.observe(lambda change: self._set_weights(), names="value")
        for weight in self._weights.values():
            weight.observe(lambda change: self._name_kernel(), names="value")
        index = int_slider("image number", 0, 0, len(images) - 1)

        def compute(index: int, kernel: str, **weights: float) -> KernelNumbers:
            return compute_kernel(images[index], _kernel_of(weights.values()))

        super().__init__(
            "a 3x3 kernel over an image",
            {"kernel": self._choice, "index": index, **self._weights},
            compute,
            KernelScene().draw,
            describe_kernel,
        )
        square = widgets.GridBox(
            list(self._weights.values()),
            layout=widgets.Layout(
                grid_template_columns="repeat(3, minmax(0, 22em))", max_width="100%"
            ),
        )
        self.children = [self._choice, index, square, self.picture, self.caption]

    def _update(self) -> None:
        """Draw each kernel and image once."""
        if self._setting:
            return
        to_draw = [self.controls["index"].value, *self._kernel().flatten().tolist()]
        if to_draw != self._drawn:
            self._drawn = to_draw
            super()._update()

    def _kernel(self) -> torch.Tensor:
        """Return what the sliders show."""
        return _kernel_of(weight.value for weight in self._weights.values())

    def _set_weights(self) -> None:
        """Move the sliders to the chosen kernel."""
        if self._setting:
            return
        kernel = KERNELS.get(self._choice.value, self._own)
        self._setting = True
        for weight, value in zip(self._weights.values(), kernel.flatten().tolist(), strict=True):
            weight.value = value
        self._setting = False

    def _name_kernel(self) -> None:
        """Let the choice say which kernel the sliders show."""
        if self._setting:
            return
        kernel = self._kernel()
        name = next((name for name, known in KERNELS.items() if kernel is known), OWN)
        if name == OWN:
            self._own = kernel
        self._setting = True
        self._choice.value = name
        self._setting = False


def _small_slider(label: str, value: float) -> NumberSlider:
    weight = NumberSlider(label, value, -5, 5, 0.1, label_width="7em")
    weight.layout.width = "auto"
    return weight


def _kernel_of(weights: Iterable[float]) -> torch.Tensor:
    """Return the nine weights as a kernel; those of a preset exactly."""
    values = torch.tensor([*weights]).view(3, 3)
    return next((known for known in KERNELS.values() if _is_same(known, values)), values)


def _is_same(one: torch.Tensor, other: torch.Tensor) -> bool:
    return bool(((one - other).abs() < _SAME).all())


def explore_kernel(images: torch.Tensor) -> Explorer:
    """Return the widget: edit a 3x3 kernel over any of the images, uint8 (N, 28, 28)."""
    return KernelExplorer(images)


# --- feature maps of a network ------------------------------------------------------------------

_COLUMNS = 4
"""Feature maps of a layer that stand side by side."""

_TILE, _GAP = 24, 2
"""Side of a small feature map and the gap around it, in dots; large maps keep their own size."""


@dataclass(frozen=True)
class Stage:
    """A place in a network at which its feature maps are looked at."""

    name: str
    end: int
    """Number of modules up to here."""
    channels: int
    start: int
    """Row and column of the first pixel that the first value sees; negative inside padding."""
    step: int
    """How many pixels the windows of neighbouring values lie apart."""
    window: int
    """Side of the receptive field in pixels."""


def stages_of(model: nn.Sequential) -> list[Stage]:
    """Return the stages after each convolution, with its ReLU, and after each pooling."""
    stages = []
    channels, start, step, window, counts = 0, 0, 1, 1, {}
    for end, (module, following) in enumerate(pairwise([*model, None]), start=1):
        if isinstance(module, nn.Conv2d):
            kind, channels = "convolution", module.out_channels
        elif isinstance(module, nn.MaxPool2d):
            kind = "pooling"
        else:
            continue
        kernel, stride, padding = (
            value if isinstance(value, int) else value[0]
            for value in (module.kernel_size, module.stride, module.padding)
        )
        start, window = start - padding * step, window + (kernel - 1) * step
        step *= stride
        counts[kind] = counts.get(kind, 0) + 1
        end += isinstance(following, nn.ReLU)
        stages.append(Stage(f"{kind} {counts[kind]}", end, channels, start, step, window))
    return stages


@dataclass(frozen=True)
class FeatureNumbers:
    """What one stage of a network makes of one image."""

    image: torch.Tensor
    """uint8, shape (H, W)."""
    maps: torch.Tensor
    """Feature maps of the stage, shape (channels, rows, columns)."""
    stage: Stage
    channel: int
    name: str
    """Class of the image."""
    answer: str
    """Class with the largest score."""

    @property
    def strongest_at(self) -> tuple[int, int]:
        """Row and column of the channel's largest value."""
        row, column = divmod(int(self.maps[self.channel].argmax()), self.maps.shape[2])
        return row, column


@torch.no_grad()
def compute_features(
    model: nn.Sequential,
    images: torch.Tensor,
    labels: torch.Tensor,
    index: int,
    layer: str,
    channel: int,
) -> FeatureNumbers:
    """Send one image through the network, up to the stage called `layer` and to the end."""
    stages = stages_of(model)
    stage = next(stage for stage in stages if stage.name == layer)
    device = next(model.parameters()).device
    X = ((images[index].float() / 255 - MEAN) / STD)[None, None].to(device)
    model.eval()
    maps = model[: stage.end](X)
    scores = model[stage.end :](maps)
    return FeatureNumbers(
        image=images[index],
        maps=maps[0].cpu(),
        stage=stage,
        channel=min(channel, stage.channels - 1),
        name=CLASSES[int(labels[index])],
        answer=CLASSES[int(scores.argmax())],
    )


class FeatureScene:
    """The image with the window of the strongest value, the chosen feature map, and all maps."""

    def __init__(self, rows: int = 4):
        self.rows = rows
        self.figure = new_figure(9.2, 3.2)
        left, middle, right = self.figure.subplots(1, 3)
        blank = torch.zeros(28, 28).numpy()
        self.image = left.imshow(blank, cmap="gray", vmin=0, vmax=255)
        self.window = left.add_patch(_frame(1, ORANGE))
        self.map = middle.imshow(blank, cmap="gray", extent=(0, 1, 1, 0))
        self.value = middle.add_patch(_frame(1, ORANGE))
        grey_on_white = mpl.colormaps["gray"].with_extremes(bad="white")
        self.maps = right.imshow(blank, cmap=grey_on_white, extent=(0, _COLUMNS, rows, 0))
        self.chosen = right.add_patch(_frame(1, ORANGE))
        titles = ("image", "chosen feature map", "all feature maps of the layer")
        for ax, title in zip((left, middle, right), titles, strict=True):
            ax.set_title(title)
            ax.set_axis_off()
        freeze_layout(self.figure)

    def draw(self, numbers: FeatureNumbers) -> Figure:
        """Return the figure, showing `numbers`."""
        row, column = numbers.strongest_at
        stage, chosen = numbers.stage, numbers.maps[numbers.channel]
        self.image.set_data(numbers.image.numpy())
        self.window.set_xy(
            (stage.start + column * stage.step - 0.5, stage.start + row * stage.step - 0.5)
        )
        self.window.set_width(stage.window)
        self.window.set_height(stage.window)
        reacts = bool(chosen.max() > 0)
        self.window.set_visible(reacts)
        self.value.set_visible(reacts)
        white = float(numbers.maps.max()) or 1.0
        for picture, values in ((self.map, chosen), (self.maps, self._mosaic(numbers.maps))):
            picture.set_data(values.numpy())
            picture.set_clim(0, white)
        height, width = chosen.shape
        self.value.set_xy((column / width, row / height))
        self.value.set_width(1 / width)
        self.value.set_height(1 / height)
        line, place = divmod(numbers.channel, _COLUMNS)
        self.chosen.set_xy((place, line))
        return self.figure

    def _mosaic(self, maps: torch.Tensor) -> torch.Tensor:
        """Return all maps in rows of `_COLUMNS`, with a gap around each and nothing after."""
        times = max(1, _TILE // maps.shape[1])
        larger = maps.repeat_interleave(times, dim=1).repeat_interleave(times, dim=2)
        tiles = functional.pad(larger, (_GAP,) * 4, value=torch.nan)
        missing = self.rows * _COLUMNS - len(tiles)
        tiles = torch.cat([tiles, torch.full((missing, *tiles.shape[1:]), torch.nan)])
        height, width = tiles.shape[1:]
        tiles = tiles.view(self.rows, _COLUMNS, height, width).transpose(1, 2)
        return tiles.reshape(self.rows * height, _COLUMNS * width)


def describe_features(numbers: FeatureNumbers) -> str:
    """Say what is shown, where the channel answers most strongly, and what the network says."""
    stage, (count, height, width) = numbers.stage, numbers.maps.shape
    largest = float(numbers.maps[numbers.channel].max())
    row, column = numbers.strongest_at
    where = (
        f"its largest value, {largest:.2f} in row {row}, column {column}, sees the "
        f"{stage.window} by {stage.window} pixels framed on the left"
        if largest > 0
        else "it is 0 everywhere: this channel does not react to the image"
    )
    verdict = "rightly" if numbers.answer == numbers.name else "wrongly"
    return (
        f"{numbers.name}, after {stage.name}, channel {numbers.channel} of 0 to {count - 1}, "
        f"{height} by {width} values: {where}. The network says, {verdict}: {numbers.answer}."
    )


def explore_feature_maps(
    model: nn.Sequential, images: torch.Tensor, labels: torch.Tensor
) -> Explorer:
    """Return the widget: choose an image, a layer and a channel of a network.

    Parameters
    ----------
    model
        An nn.Sequential with convolutions and pooling, for standardised grey images.
    images, labels
        uint8, shape (N, H, W), and positions in `CLASSES`, shape (N,).
    """
    stages = {stage.name: stage for stage in stages_of(model)}
    first = next(iter(stages))
    layer = choice("layer", stages, first)
    channel = int_slider("channel", 0, 0, stages[first].channels - 1)

    def offer_channels(change: Any) -> None:
        channel.max = stages[layer.value].channels - 1

    layer.observe(offer_channels, names="value")

    def compute(index: int, layer: str, channel: int) -> FeatureNumbers:
        return compute_features(model, images, labels, index, layer, channel)

    index = int_slider("image number", 0, 0, len(images) - 1)
    rows = -(-max(stage.channels for stage in stages.values()) // _COLUMNS)
    return Explorer(
        "feature maps of a convolutional network",
        {"index": index, "layer": layer, "channel": channel},
        compute,
        FeatureScene(rows).draw,
        describe_features,
    )
