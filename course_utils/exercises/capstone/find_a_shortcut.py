"""Open task of chapter 10: pixels that give a class away here, and nowhere else."""

from functools import cache

import torch

from course_utils.checking import Figure, Unfit, open_task
from course_utils.checking.values import as_tensor, shorten, type_name
from course_utils.project import Photos, example_photos, read_photos

MOST_PIXELS = 8
BORDER = 4
"""Outermost rows and columns that do not count."""


@open_task(
    target=0.4,
    better="higher",
    unit="{:.1%}",
    measures="What your pixels lose on photos by somebody else",
    hints=(
        "The network does not say what it looks at. Which parts of a photo hold nothing of the "
        "garment, and can they differ between the classes all the same?",
        "`images[is_coat].float().mean(0) - images[~is_coat].float().mean(0)` shows where coats "
        "differ on average. Large differences in the middle are coats; what else is there?",
        "Divide the difference at each pixel by its spread within the two groups: a background "
        "differs by little, but always. The largest of these quotients stand where no coat is.",
    ),
    insight="A pixel that holds nothing of a coat names coats: that is a shortcut. On your own "
    "photos look for it in the same way, pixel by pixel, before you believe an accuracy.",
    then="Call your function with `photos.images` and a class of your own photos. Which pixels "
    "does it find, and what is there to be seen on the photos?",
)
def find_a_shortcut(answer):
    """Return a mask of 8 pixels that tell coats from the rest here, but not elsewhere."""
    photos, new = _both()
    coat = photos.classes.index("coat")
    is_seen = photos.items % 2 == 0
    mask = _mask_of(answer(photos.images[is_seen].clone(), photos.labels[is_seen] == coat))
    means = torch.stack(
        [photos.images[is_seen & part][:, mask].float().mean(0) for part in _parts(photos, coat)]
    )
    here = _accuracy(photos.images[~is_seen][:, mask], photos.labels[~is_seen] == coat, means)
    there = _accuracy(new.images[:, mask], new.labels == coat, means)
    said = f"Of coats and of the rest, {100 * here:.0f} % are told apart here on average, and "
    return Figure(here - there, f"{said}{100 * there:.0f} % there.")


@cache
def _both() -> tuple[Photos, Photos]:
    return read_photos(example_photos()), read_photos(example_photos(new=True))


def _parts(photos, coat):
    return photos.labels != coat, photos.labels == coat


def _mask_of(result: object) -> torch.Tensor:
    mask = as_tensor(result)
    if mask is None or mask.shape != (28, 28) or mask.dtype != torch.bool:
        there = f"what came back is {shorten(type_name(result), 100)}"
        if mask is not None:
            dtype = str(mask.dtype).removeprefix("torch.")
            there = f"this one is {dtype} of shape {tuple(mask.shape)}"
        raise Unfit(
            "The mask has to be a tensor of dtype bool and shape (28, 28), True for each pixel "
            f"that is used; {there}."
        )
    count = int(mask.sum())
    if not 1 <= count <= MOST_PIXELS:
        raise Unfit(f"The mask has {count} pixels; it may have 1 to {MOST_PIXELS}.")
    outside = count - int(mask[BORDER:-BORDER, BORDER:-BORDER].sum())
    if outside:
        raise Unfit(
            f"{outside} of the {count} pixels lie in the {BORDER} outermost rows and columns, "
            "which do not count."
        )
    return mask


def _accuracy(pixels: torch.Tensor, is_coat: torch.Tensor, means: torch.Tensor) -> float:
    """Return the mean of the shares of coats and of the rest that the nearest mean names."""
    says_coat = torch.cdist(pixels.float(), means).argmin(dim=1) == 1
    shares = [(says_coat == is_coat)[is_coat == part].double().mean() for part in (True, False)]
    return float(sum(shares) / 2)
