"""Exercise `standardize`."""

from collections.abc import Callable
from typing import Any

import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.values import as_tensor
from course_utils.exercises.pytorch_mlp.shared import is_one_number, kind_of

_ROWS = [0, 9, 13, 18, 27]
"""Rows and columns of an image whose pixels are compared; all of them would take long."""


def _look_at_both(standardize: Callable, train: torch.Tensor, test: torch.Tensor) -> Any:
    """Return the form of what comes back, and some pixels of each image."""
    result = standardize(train, test)
    if result is ...:
        return ...
    both = result if isinstance(result, list | tuple) and len(result) == 2 else ("unknown",) * 2
    return Facts(
        {
            "what comes back": _form(result),
            "the training images": _some_pixels(both[0]),
            "the test images": _some_pixels(both[1]),
        }
    )


def _form(result: Any) -> str:
    if isinstance(result, list | tuple):
        forms = [kind_of(each) for each in result]
        return " and ".join(forms) if len(forms) == 2 else f"{len(forms)} results"
    return f"only {kind_of(result)}"


def _some_pixels(images: Any) -> Any:
    if is_one_number(images):
        return images
    tensor = as_tensor(images)
    if tensor is None or tensor.is_meta or not tensor.numel() or tensor.numel() % 784:
        return "unknown"
    return tensor.reshape(-1, 28, 28)[:, _ROWS][:, :, _ROWS]


def _by_hand() -> tuple[torch.Tensor, torch.Tensor]:
    """Return images whose training pixels have the mean 90 and the standard deviation 40."""
    generator = torch.Generator().manual_seed(50)
    values = torch.tensor([30, 70, 70, 70, 70, 110, 150, 150], dtype=torch.uint8).repeat(784)
    train = values[torch.randperm(len(values), generator=generator)].view(8, 28, 28)
    grey = torch.tensor([10, 90, 130], dtype=torch.uint8)
    return train, grey[torch.randint(3, (3, 28, 28), generator=generator)]


def _standardize_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(51)

    def pixels(n: int, low: int, high: int) -> torch.Tensor:
        shape = (n, 28, 28)
        return torch.randint(low, high, shape, generator=generator, dtype=torch.uint8)

    floats = torch.rand(20, 28, 28, generator=generator) ** 3
    sets = {
        "training pixels with mean 90 and standard deviation 40": _by_hand(),
        "a single test image": (pixels(9, 30, 200), pixels(1, 100, 256)),
        "test images that are almost black": (pixels(8, 0, 120), pixels(2, 0, 4)),
        "pixels that are floats from 0 to 1 already": (floats[:12], floats[8:] ** 2),
    }
    return [Case(label, *each, run=_look_at_both) for label, each in sets.items()]


@exercise(
    cases=_standardize_cases,
    hints=(
        "Which two numbers do you need, and from which of the two sets may they come? Both sets "
        "are then treated alike.",
        "uint8 knows no negative numbers and no fractions, so turn both sets into floats first. "
        "`.mean()` and `.std()` without `dim` take all pixels of all images together.",
        "Both as floats, `.float()`; one mean and one standard deviation, of `train`; then return "
        "a pair, each minus the mean and divided by the standard deviation.",
    ),
    insight="scikit-learn's StandardScaler has the same two steps: `fit` looks at the training "
    "data alone, `transform` is applied to both sets. Where test data help to prepare themselves, "
    "the result is too good to be true, and that is called data leakage.",
)
def standardize(train, test):
    """Return (train, test) as floats, standardised with the mean and std of all train pixels."""
    mean, std = train.float().mean(), train.float().std()
    return (train - mean) / std, (test - mean) / std
