"""Exercise `precision_and_recall`."""

import torch

from course_utils.checking import Case, exercise


def _precision_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(55)

    def drawn(classes: int, top: int) -> torch.Tensor:
        counts = torch.randint(1, top, (classes, classes), generator=generator)
        return counts + torch.arange(3 * top, 3 * top + classes).diag()

    never_answered = torch.tensor([[5, 0, 3, 1], [2, 0, 1, 4], [1, 0, 7, 0], [0, 0, 2, 6]])
    never_true = torch.tensor([[8, 1, 0], [0, 0, 0], [3, 2, 6]])
    return [
        Case("three classes", torch.tensor([[6, 2, 0], [1, 4, 5], [3, 0, 9]])),
        Case("two classes", torch.tensor([[90, 10], [30, 20]])),
        Case("a class that is never answered", never_answered),
        Case("a class that never occurs", never_true),
        Case("ten classes", drawn(10, 12)),
        Case("a class with a single image", torch.tensor([[1, 0, 0], [0, 4, 2], [0, 1, 5]])),
        Case("no right answer at all", torch.tensor([[0, 4, 1], [2, 0, 0], [5, 3, 0]])),
    ]


@exercise(
    cases=_precision_cases,
    hints=(
        "Both have the right answers of each class on top: `confusion.diagonal()`. They differ in "
        "what is underneath. What do the numbers of a row have in common, and those of a column?",
        "`confusion.sum(dim=1)` adds up each row: all images that *are* class k. `sum(dim=0)` adds "
        "up each column: all that were *answered* k.",
        "0 / 0 is NaN. `.clamp(min=1)` makes at least 1 of each sum; where that changes something, "
        "the number on top is 0 already.",
    ),
    results=("precision", "recall"),
    insight="A network can buy one with the other: if it answers “shirt” at the slightest "
    "suspicion, it misses few shirts, and few of those answers are right. Their harmonic mean is "
    "called the F1 score. `torchmetrics` and scikit-learn compute all three, and there, too, "
    "0 / 0 counts as 0.",
)
def precision_and_recall(confusion):
    """Return precision and recall of each class, 0 where there is nothing to divide by."""
    right = confusion.diagonal()
    precision = right / confusion.sum(dim=0).clamp(min=1)
    recall = right / confusion.sum(dim=1).clamp(min=1)
    return precision, recall


def _shares(confusion, dim):
    return confusion.diagonal() / confusion.sum(dim=dim).clamp(min=1)


def _plain(confusion):
    right = confusion.diagonal()
    return right / confusion.sum(dim=0), right / confusion.sum(dim=1)


@precision_and_recall.misconception(
    "What you call precision is the recall, and the other way round. A column holds the answers, a "
    "row the true class.",
)
def exchanged(confusion):
    return _shares(confusion, 1), _shares(confusion, 0)


@precision_and_recall.misconception(
    "Both are divided by the sums of the rows, so both are the recall. Precision has the images "
    "underneath that were answered k.",
)
def rows_twice(confusion):
    return _shares(confusion, 1), _shares(confusion, 1)


@precision_and_recall.misconception(
    "Both are divided by the sums of the columns, so both are the precision. Recall has the images "
    "underneath that *are* k.",
)
def columns_twice(confusion):
    return _shares(confusion, 0), _shares(confusion, 0)


@precision_and_recall.misconception(
    "Where a class is never answered, or never occurs, NaN comes back: that is 0 / 0. The "
    "statement says what is wanted there.",
)
def nan_where_empty(confusion):
    return _plain(confusion)


@precision_and_recall.misconception(
    "Where there is nothing to divide by, 1 comes back. A class that is never answered has earned "
    "no precision: the statement says what is wanted there.",
)
def one_where_empty(confusion):
    return tuple(each.nan_to_num(nan=1.0) for each in _plain(confusion))


@precision_and_recall.misconception(
    "Both are divided by the number of all images. What share of *its row*, and of its column, is "
    "right?",
)
def of_all_images(confusion):
    right = confusion.diagonal() / confusion.sum()
    return right, right


@precision_and_recall.misconception(
    "One number for all classes comes back. A mean hides which class is hard: return a number for "
    "each.",
)
def means_over_classes(confusion):
    return _shares(confusion, 0).mean(), _shares(confusion, 1).mean()


@precision_and_recall.misconception(
    "A whole table comes back, every entry divided by a sum. Only the right answers, on the "
    "diagonal, belong on top.",
)
def whole_tables(confusion):
    columns = confusion / confusion.sum(dim=0, keepdim=True).clamp(min=1)
    return columns, confusion / confusion.sum(dim=1, keepdim=True).clamp(min=1)


@precision_and_recall.misconception(
    "These are the mistakes: 1 minus what is wanted.",
)
def shares_of_mistakes(confusion):
    return 1 - _shares(confusion, 0), 1 - _shares(confusion, 1)


@precision_and_recall.misconception(
    "Whole numbers are divided by `//` here, which rounds down: shares below 1 become 0.",
)
def rounded_down(confusion):
    right = confusion.diagonal()
    columns, rows = (confusion.sum(dim=dim).clamp(min=1) for dim in (0, 1))
    return right // columns, right // rows


@precision_and_recall.misconception(
    "These are per cent. Shares from 0 to 1 are wanted.",
)
def in_per_cent(confusion):
    return 100 * _shares(confusion, 0), 100 * _shares(confusion, 1)


@precision_and_recall.misconception(
    "Right answers are divided by the *mistakes* of a row or a column. The right ones belong to "
    "it, too.",
)
def divided_by_the_mistakes(confusion):
    right = confusion.diagonal()
    off = confusion - right.diag()
    return right / off.sum(dim=0).clamp(min=1), right / off.sum(dim=1).clamp(min=1)
