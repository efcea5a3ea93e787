"""Exercise: probabilities of the next letter from counts."""

import torch

from course_utils.checking import Case, exercise


def _next_probabilities_cases() -> list[Case]:
    def counts(seed: int, rows: int, letters: int, most: int) -> torch.Tensor:
        generator = torch.Generator().manual_seed(seed)
        return torch.randint(most, (rows, letters), generator=generator).float()

    def by_hand() -> torch.Tensor:
        return torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 4.0], [5.0, 0.0, 0.0]])

    never_seen = torch.tensor([[0.0, 0.0, 0.0, 0.0], [1.0, 0.0, 2.0, 6.0]]).repeat(2, 1)
    return [
        Case("three letters, by hand", by_hand(), 1.0),
        Case("a smoothing of 0.5", by_hand(), 0.5),
        Case("no smoothing at all", by_hand(), 0),
        Case("letters that never come first", never_seen, 0.1),
        Case("five letters and large counts", counts(1, 5, 5, 900), 2.0),
        Case("six letters and a small smoothing", counts(2, 6, 6, 4), 0.01),
        Case("a smoothing larger than the counts", counts(3, 4, 4, 3), 20.0),
        Case("more rows than letters", counts(4, 7, 3, 9), 0.5),
    ]


@exercise(
    cases=_next_probabilities_cases,
    hints=(
        "Add first, divide second: `counts + smoothing` is a new table, in which nothing is 0.",
        "Each row has to add up to 1, so each number is divided by the sum of its own row. Which "
        "`dim` does `sum` need for that?",
        "Sums of the rows have the shape (R,), and a division by them would go along the columns. "
        "With `keepdim=True` they have the shape (R, 1), and stand beside their rows.",
    ),
    insight="Adding 1 to every count is Laplace's rule of succession, from the eighteenth century: "
    "what has not been seen yet is not impossible.",
)
def next_probabilities(counts, smoothing):
    """Return the probabilities of the next letter, (R, V): a row for each thing that was read."""
    counts = counts + smoothing
    return counts / counts.sum(dim=1, keepdim=True)


@next_probabilities.misconception(
    "The columns add up to 1. A row belongs to what has been read, and what may follow "
    "stands along the row: over which axis does the sum run?",
)
def columns_sum_to_one(counts, smoothing):
    counts = counts + smoothing
    return counts / counts.sum(dim=0, keepdim=True)


@next_probabilities.misconception(
    "The whole table adds up to 1: these are probabilities of pairs. Asked for is the second "
    "letter when the first is known.",
)
def whole_table_sums_to_one(counts, smoothing):
    counts = counts + smoothing
    return counts / counts.sum()


@next_probabilities.misconception(
    "Each column is divided by the sum of a row: sums of shape (R,) are lined up with the last "
    "axis. Print the sums of your rows; what shape must the divisor have to stand beside them?",
)
def sums_along_the_wrong_axis(counts, smoothing):
    counts = counts + smoothing
    return counts / counts.sum(dim=1)


@next_probabilities.misconception(
    "The smoothing is not used, so a pair that was never seen is impossible, and a row of zeros "
    "has 0 / 0. To what is it added?",
)
def not_smoothed(counts, smoothing):
    return counts / counts.sum(dim=1, keepdim=True)


@next_probabilities.misconception(
    "The smoothing is added to the probabilities, so the rows add up to more than 1. In which "
    "order do adding and dividing have to come?",
)
def smoothed_too_late(counts, smoothing):
    return counts / counts.sum(dim=1, keepdim=True) + smoothing


@next_probabilities.misconception(
    "The counts are smoothed, and then divided by the sums from before. What does a row add up to, "
    "and what to after the smoothing?",
)
def divided_by_the_old_sums(counts, smoothing):
    return (counts + smoothing) / counts.sum(dim=1, keepdim=True)


@next_probabilities.misconception(
    "The divisor has the smoothing once. It was added to every number of the row: by how much has "
    "the sum of the row grown?",
)
def smoothing_once_in_the_sum(counts, smoothing):
    return (counts + smoothing) / (counts.sum(dim=1, keepdim=True) + smoothing)


@next_probabilities.misconception(
    "Only the zeros are smoothed, and so a pair that was never seen may come out likelier than one "
    "that was. The smoothing is added to every count.",
)
def only_zeros_smoothed(counts, smoothing):
    counts = torch.where(counts == 0, counts + smoothing, counts)
    return counts / counts.sum(dim=1, keepdim=True)


@next_probabilities.misconception(
    "Softmax takes powers of e, and turns a count of 5 into 148 times a count of 0. Counts are "
    "positive already: what is left to do so that a row adds up to 1?",
)
def softmax_of_counts(counts, smoothing):
    return torch.softmax(counts + smoothing, dim=1)


@next_probabilities.misconception(
    "These are logarithms of probabilities. The loss will take them later; here the probabilities "
    "themselves are asked for.",
)
def logarithms(counts, smoothing):
    counts = counts + smoothing
    return (counts / counts.sum(dim=1, keepdim=True)).log()
