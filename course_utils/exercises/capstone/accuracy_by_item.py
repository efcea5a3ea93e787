"""Exercise `accuracy_by_item`, with its wrong functions."""

import torch

from course_utils.checking import Case, exercise


def _cases() -> list[Case]:
    def case(label: str, is_right: str, items: list[int]) -> Case:
        return Case(label, torch.tensor([each == "1" for each in is_right]), torch.tensor(items))

    return [
        case("three things with two photos each", "110001", [0, 0, 1, 1, 2, 2]),
        case("things with one, two and four photos", "1010001", [0, 1, 1, 2, 2, 2, 2]),
        case("photos in no order", "1101001110", [4, 1, 0, 4, 1, 3, 0, 2, 4, 2]),
        case("numbers with gaps", "011010", [9, 30, 9, 2, 30, 2]),
        case("all wrong", "0000", [0, 0, 1, 1]),
    ]


@exercise(
    cases=_cases,
    hints=(
        "First one number for each thing: the share of its photos that are right.",
        "`is_right[items == thing].float().mean()` is that share; "
        "`torch.stack([... for thing in items.unique()])` makes a tensor of all of them.",
        "The accuracy is the mean of the shares. For the standard error, `.std()` of the shares, "
        "then the root of how many of them?",
    ),
    insight="Two standard errors to either side hold the true value in about 19 of 20 tests. Four "
    "times as many photos of the same things would not make the interval much shorter; four times "
    "as many things halve it.",
)
def accuracy_by_item(is_right, items):
    """Return (accuracy, standard error): mean of the things' shares, and std / sqrt(things)."""
    shares = torch.stack([is_right[items == thing].float().mean() for thing in items.unique()])
    return shares.mean(), shares.std() / len(shares) ** 0.5


def _shares(is_right, items):
    return torch.stack([is_right[items == thing].float().mean() for thing in items.unique()])


@accuracy_by_item.misconception(
    "Each photo counts by itself. Photos of one thing are right or wrong together, so they are "
    "fewer independent tests than there are photos: form one share for each thing first.",
    correction=(0, 1),
)
def by_photo(is_right, items, correction):
    right = is_right.float()
    return right.mean(), right.std(correction=correction) / len(right) ** 0.5


@accuracy_by_item.misconception(
    "The standard error is that of photos: only the accuracy goes by things. How many shares is "
    "it the mean of?",
    correction=(0, 1),
)
def error_by_photo(is_right, items, correction):
    right = is_right.float()
    error = right.std(correction=correction) / len(right) ** 0.5
    return _shares(is_right, items).mean(), error


@accuracy_by_item.misconception(
    "The accuracy is that of photos: a thing with many photos counts more than one with few.",
)
def accuracy_by_photo(is_right, items):
    shares = _shares(is_right, items)
    return is_right.float().mean(), shares.std() / len(shares) ** 0.5


@accuracy_by_item.misconception(
    "The spread of the shares is divided by the root of the number of photos. It is the mean of as "
    "many numbers as there are things.",
)
def root_of_photos(is_right, items):
    shares = _shares(is_right, items)
    return shares.mean(), shares.std() / len(is_right) ** 0.5


@accuracy_by_item.misconception(
    "This is the standard deviation of the shares: how far single things are from the mean. The "
    "standard error says how far the mean is from the true one, and shrinks with more things.",
)
def standard_deviation(is_right, items):
    shares = _shares(is_right, items)
    return shares.mean(), shares.std()


@accuracy_by_item.misconception(
    "The standard deviation is divided by the number of things. The error of a mean shrinks with "
    "the root of that number.",
)
def no_root(is_right, items):
    shares = _shares(is_right, items)
    return shares.mean(), shares.std() / len(shares)


@accuracy_by_item.misconception(
    "The standard deviation divides by the number of things, not by one less. The mean was taken "
    "from the same shares, and that uses one of them up; `.std()` takes care of it.",
)
def not_corrected(is_right, items):
    shares = _shares(is_right, items)
    return shares.mean(), shares.std(correction=0) / len(shares) ** 0.5


@accuracy_by_item.misconception(
    "A thing counts as right or wrong as a whole. Its share says more: two of four photos right "
    "are 0.5.",
    verdict=(
        lambda share: share == 1,
        lambda share: share > 0,
        lambda share: share > 0.5,
        lambda share: share >= 0.5,
    ),
)
def all_or_nothing(is_right, items, verdict):
    shares = verdict(_shares(is_right, items)).float()
    return shares.mean(), shares.std() / len(shares) ** 0.5


@accuracy_by_item.misconception(
    "The two results come in the other order: first the accuracy, then its standard error.",
)
def swapped(is_right, items):
    return accuracy_by_item.reference(is_right, items)[::-1]


@accuracy_by_item.misconception(
    "The things are taken to be numbered 0, 1, 2 and so on: those with larger numbers are left "
    "out, or a number without photos is counted, whose share is 0/0. Go through `items.unique()`.",
    count=(
        lambda items: len(items.unique()),
        lambda items: int(items.max()) + 1,
        lambda items: len(items),
    ),
)
def numbers_without_gaps(is_right, items, count):
    shares = torch.stack([is_right[items == thing].float().mean() for thing in range(count(items))])
    return shares.mean(), shares.std() / len(shares) ** 0.5
