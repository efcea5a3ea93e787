"""Exercise: A data set of the images of some classes, prepared when they are asked for."""

from collections.abc import Callable, Sequence
from typing import Any, Self

import numpy as np
import torch
from torch.overrides import TorchFunctionMode
from torch.utils.data import DataLoader

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.values import as_tensor
from course_utils.exercises.pytorch_mlp.shared import is_one_number, kind_of

_UNKNOWN = "unknown"
PAIR = "an image and a label"


class _Preparations(TorchFunctionMode):
    """Notes whether images are turned into floats while it is entered."""

    def __init__(self, pixels: int):
        super().__init__()
        self.pixels, self.seen = pixels, False

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None):
        result = function(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor) and result.is_floating_point():
            self.seen = self.seen or (result.numel() > 1 and result.numel() % self.pixels == 0)
        return result

    def __enter__(self) -> Self:
        super().__enter__()
        return self


def _look_at(OnlyClasses: Callable, images, labels, classes, mean, std) -> Any:
    """Make a data set, ask it for everything, and return what can be seen from outside."""
    wanted = torch.isin(labels, torch.tensor(classes)).sum().item()
    with _Preparations(images[0].numel()) as preparations:
        dataset = OnlyClasses(images, labels, classes, mean, std)
    if dataset is ...:
        return ...
    try:
        first = dataset[0]
    except IndexError:
        if _length(dataset) != 0:
            raise
        return _nothing_kept()
    if first is ...:
        return ...
    is_early = preparations.seen and not images.is_floating_point()
    seen = {
        "what is prepared when the data set is made": "images" if is_early else "nothing yet",
        "the length of the data set": _length(dataset),
        "what `dataset[i]` is": _form(first),
    }
    if _form(first) != PAIR:
        return Facts(seen | _items([], images) | _passes(None, wanted))
    items = [first, *(dataset[i] for i in range(1, wanted))]
    again = dataset[0]
    facts = seen | _items(items, images) | {"the images, asked for again": _same(first, again)}
    return Facts(facts | _passes(dataset, wanted))


def _nothing_kept() -> Facts:
    """Return what is seen of a data set without a single image."""
    return Facts(
        {
            "the length of the data set": 0,
            "what is prepared when the data set is made": _UNKNOWN,
            "what `dataset[i]` is": _UNKNOWN,
        }
        | _items([], torch.zeros(0))
        | _passes(None, 0)
    )


def _length(dataset: Any) -> Any:
    try:
        return len(dataset)
    except TypeError:  # there is no such method, or it returns something else
        return "none: `len(dataset)` raises a TypeError"


def _form(item: Any) -> str:
    if not isinstance(item, list | tuple):
        return f"only {kind_of(item)}"
    if len(item) != 2:
        return f"{len(item)} things"
    image, label = item
    if _is_image(image) and is_one_number(label):
        return PAIR
    if _is_image(label) and is_one_number(image):
        return "a label and an image"
    return f"{kind_of(image)} and {kind_of(label)}"


def _is_image(value: Any) -> bool:
    tensor = as_tensor(value) if isinstance(value, torch.Tensor | np.ndarray) else None
    return tensor is not None and tensor.numel() > 1


def _items(items: Sequence, images: torch.Tensor) -> dict[str, Any]:
    """Return the images and the labels of all items, whatever shape the images have."""
    if not items:
        return dict.fromkeys(
            (
                *("the shape of an image", "the dtype of an image", "the values of the images"),
                *("the labels", "the images, asked for again"),
            ),
            _UNKNOWN,
        )
    found = [as_tensor(image) for image, _ in items]
    is_whole = all(image.numel() == images[0].numel() for image in found)
    rows = torch.stack([image.double().flatten() for image in found]) if is_whole else _UNKNOWN
    return {
        "the shape of an image": str(tuple(found[0].shape)),
        "the dtype of an image": str(items[0][0].dtype).removeprefix("torch."),
        "the values of the images": rows,
        "the labels": torch.tensor([float(label) for _, label in items]),
    }


def _same(one: Any, other: Any) -> str:
    if _form(other) != PAIR:
        return "others"
    image, again = as_tensor(one[0]), as_tensor(other[0])
    same = image.shape == again.shape and torch.allclose(image.double(), again.double(), atol=1e-5)
    return "the same" if same else "others"


def _passes(dataset: Any, wanted: int) -> dict[str, Any]:
    """Say where a loop over the data set ends, and what a `DataLoader` makes of it."""
    names = ("a loop over the data set", "a batch of a `DataLoader`")
    if dataset is None:
        return dict.fromkeys(names, _UNKNOWN)
    return dict(zip(names, (_loop(dataset, wanted), _batch(dataset))))


def _loop(dataset: Any, wanted: int) -> str:
    count = 0
    try:
        for _ in dataset:
            count += 1
            if count > wanted + 3:
                return "does not end: no IndexError tells it where"
    except Exception as error:
        return f"ends in {type(error).__name__} after the last image"
    return "ends after the last image" if count == wanted else f"ends after {count} images"


def _batch(dataset: Any) -> str:
    try:
        X, labels = next(iter(DataLoader(dataset, batch_size=2)))
    except Exception as error:
        return f"none: {type(error).__name__} is raised"
    images, whole = (str(part.dtype).removeprefix("torch.") for part in (X, labels))
    return f"{images} images and {'float' if labels.is_floating_point() else whole} labels"


def _cases() -> list[Case]:
    generator = torch.Generator().manual_seed(53)

    def case(label: str, labels: list[int], classes: list[int], *shape: int, dtype=torch.uint8):
        pixels = torch.randint(256, (len(labels), *shape), generator=generator).to(dtype)
        pixels[:, 0, 0], pixels[:, -1, -1] = 0, 255
        labels = torch.tensor(labels)
        return Case(label, pixels, labels, classes, 0.25, 0.4, run=_look_at)

    by_hand = torch.tensor([[[0, 51], [102, 255]], [[255, 0], [51, 51]], [[204, 153], [0, 102]],
                            [[51, 255], [255, 0]], [[102, 102], [153, 0]]])  # fmt: skip
    labels = torch.tensor([5, 0, 9, 5, 7])
    return [
        Case("five images of 2 by 2 pixels, classes [7, 5, 9]",
             by_hand.to(torch.uint8), labels, [7, 5, 9], 0.2, 0.5, run=_look_at),
        case("classes [2, 0]", [0, 1, 2, 2, 1, 0, 2, 1, 1, 0, 2], [2, 0], 3, 5),
        case("a single class", [1, 4, 4, 0, 3, 4, 2], [4], 4, 3),
        case("classes [3, 1, 8], of which 1 has no image",
             [8, 0, 3, 3, 8, 2, 8, 3], [3, 1, 8], 3, 4),
        case("grey values that are floats already", [6, 2, 6, 0, 2, 9, 6], [2, 6], 2, 5,
             dtype=torch.float32),
    ]  # fmt: skip


@exercise(
    cases=_cases,
    hints=(
        "Work out once, in `__init__`, *which* images belong: a list of their places in `images`. "
        "Then number i of the data set is the image at the i-th of these places.",
        "`[row for row, label in enumerate(labels.tolist()) if label in classes]` is such a list. "
        "Its length is the length of the data set, and beyond its end it raises IndexError by "
        "itself. `classes.index(label)` is the position of a label in `classes`.",
        "`__getitem__(self, i)` looks the place up, takes image and label from there, prepares "
        "the image into a new tensor (no `-=` or `/=` on it) and returns the pair.",
    ),
    insight="If only a list of places is kept, such a data set costs next to no memory, however "
    "large the images are: where they lie in files, `__getitem__` is what opens one. "
    "`torch.utils.data.Subset` picks by places, too, but leaves labels and images as they are.",
)
class OnlyClasses(torch.utils.data.Dataset):
    """Images of some classes with new labels 0, 1, ..., each prepared when it is asked for."""

    def __init__(self, images, labels, classes, mean, std):
        super().__init__()
        self.images, self.labels, self.classes = images, labels, classes
        self.mean, self.std = mean, std
        self.rows = [row for row, label in enumerate(labels.tolist()) if label in classes]

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        row = self.rows[i]
        image = (self.images[row].float() / 255 - self.mean) / self.std
        return image, self.classes.index(self.labels[row].item())
