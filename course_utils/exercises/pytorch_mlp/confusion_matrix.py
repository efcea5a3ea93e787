"""Exercise `confusion_matrix`."""

import torch

from course_utils.checking import Case, exercise


def _confusion_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(54)

    def drawn(n: int, classes: int, *, others: int = 3) -> tuple[torch.Tensor, torch.Tensor]:
        """Return answers and labels, of which about one in `others` differs."""
        labels = torch.randint(classes, (n,), generator=generator)
        is_other = torch.randint(others, (n,), generator=generator) == 0
        wrong = torch.randint(classes, (n,), generator=generator)
        return torch.where(is_other, wrong, labels), labels

    by_hand = torch.tensor([1, 0, 0, 2, 0, 2, 1]), torch.tensor([1, 1, 0, 2, 1, 1, 1])
    return [
        Case("seven images of three classes", *by_hand, 3),
        Case("two classes", *drawn(9, 2, others=2), 2),
        Case("200 images of ten classes", *drawn(200, 10), 10),
        Case("a last class that never occurs", *drawn(15, 4), 5),
        Case("one that is answered, and never true",
             torch.tensor([0, 3, 1, 3, 2]), torch.tensor([0, 1, 1, 2, 2]), 4),
        Case("a single image", torch.tensor([2]), torch.tensor([0]), 3),
    ]  # fmt: skip


@exercise(
    cases=_confusion_cases,
    hints=(
        "Begin with a table of zeros, `torch.zeros(n_classes, n_classes, dtype=torch.int64)`. "
        "Each image adds 1 to one of its entries: to which one?",
        "A loop over `zip(answers, labels)` is quick enough: `confusion[label, answer] += 1`. The "
        "row says what is true, the column what was answered.",
    ),
    insight="Without a loop: `n_classes * labels + answers` gives each pair a number of its own, "
    "and `torch.bincount` counts those. scikit-learn's `confusion_matrix` has the true classes in "
    "its rows, too; others have them in the columns, so look before you read one.",
)
def confusion_matrix(answers, labels, n_classes):
    """Return how often each true class (row) was answered as each class (column)."""
    confusion = torch.zeros(n_classes, n_classes, dtype=torch.int64)
    for answer, label in zip(answers, labels):
        confusion[label, answer] += 1
    return confusion


def _counted(answers, labels, n_classes):
    pairs = n_classes * labels + answers
    return torch.bincount(pairs, minlength=n_classes**2).view(n_classes, n_classes)


@confusion_matrix.misconception(
    "All rows are equal: `[row] * n` repeats one and the same list. Use `torch.zeros`.",
)
def one_row_for_all(answers, labels, n_classes):
    return _counted(answers, labels, n_classes).sum(dim=0).repeat(n_classes, 1)


@confusion_matrix.misconception(
    "Rows and columns are exchanged: here the row is the answer. A row is wanted for each true "
    "class, so that it adds up to the number of its images.",
)
def answers_in_rows(answers, labels, n_classes):
    return _counted(labels, answers, n_classes)


@confusion_matrix.misconception(
    "No entry is above 1, however often a pair occurs. Either a 1 is written where 1 should be "
    "added, or 1 is added at all places at once by an index of two tensors: that reads all "
    "entries first and then writes them, so of equal pairs only one counts.",
)
def each_pair_once(answers, labels, n_classes):
    return _counted(answers, labels, n_classes).clamp(max=1)


@confusion_matrix.misconception(
    "The table is as large as the classes that occur. Its size is `n_classes`, also where a class "
    "has no image: an empty row says just that.",
)
def as_large_as_what_occurs(answers, labels, n_classes):
    return _counted(answers, labels, int(max(answers.max(), labels.max())) + 1)


@confusion_matrix.misconception(
    "These are shares: each row adds up to 1. Counts are wanted, from which shares can be "
    "computed later, and not the other way round.",
)
def shares_of_rows(answers, labels, n_classes):
    counts = _counted(answers, labels, n_classes)
    return counts / counts.sum(dim=1, keepdim=True).clamp(min=1)


@confusion_matrix.misconception(
    "These are shares of all images. Counts are wanted.",
)
def shares_of_all(answers, labels, n_classes):
    return _counted(answers, labels, n_classes) / len(labels)


@confusion_matrix.misconception(
    "Only the mistakes are counted, and the diagonal is empty. The right answers belong there.",
)
def mistakes_only(answers, labels, n_classes):
    return _counted(answers, labels, n_classes).fill_diagonal_(0)


@confusion_matrix.misconception(
    "Only the right answers are counted. The mistakes, beside the diagonal, are what the table is "
    "for.",
)
def right_ones_only(answers, labels, n_classes):
    return _counted(answers, labels, n_classes).diagonal().diag()


@confusion_matrix.misconception(
    "For each class the right answers are counted, one number each. What was answered where it was "
    "not right? That takes a number for each *pair* of classes.",
)
def one_number_a_class(answers, labels, n_classes):
    return _counted(answers, labels, n_classes).diagonal()


@confusion_matrix.misconception(
    "The counts stand in one long row. A table is wanted, with a row for each true class.",
)
def in_one_row(answers, labels, n_classes):
    return _counted(answers, labels, n_classes).flatten()


@confusion_matrix.misconception(
    "Each pair is counted in both directions: a shirt taken for a coat is not a coat taken for a "
    "shirt.",
)
def both_directions(answers, labels, n_classes):
    counts = _counted(answers, labels, n_classes)
    return counts + counts.T


@confusion_matrix.misconception(
    "Each mistake counts as minus one. A count cannot be negative: the place in the table says "
    "already whether an answer is right.",
)
def mistakes_negative(answers, labels, n_classes):
    counts = _counted(answers, labels, n_classes)
    return 2 * counts.diagonal().diag() - counts
