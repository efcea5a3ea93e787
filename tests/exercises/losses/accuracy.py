"""Answers to `accuracy` that learners could write, and how each is to be judged."""

from tests.exercises.answers import right


@right
def accuracy_by_loop(logits, labels):
    right = 0
    for row, label in zip(logits.tolist(), labels.tolist(), strict=True):
        right += row.index(max(row)) == label
    return right / len(labels)


@right
def accuracy_with_max(logits, labels):
    return float((logits.max(dim=1).indices == labels).double().mean())
