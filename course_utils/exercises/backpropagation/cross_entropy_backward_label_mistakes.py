"""Mistakes in `cross_entropy_backward` with the labels and the truth that they tell."""

import torch

from course_utils.exercises.backpropagation.cross_entropy_backward import cross_entropy_backward
from course_utils.exercises.backpropagation.cross_entropy_backward_mistakes import (
    parts_of,
    with_another_divisor,
)


@cross_entropy_backward.misconception(
    "Your rows do not depend on the labels: only the probabilities come out. The loss contains the "
    "logit of the right class a second time, with a minus sign."
)
def labels_not_used(logits, labels):
    P, _, N = parts_of(logits, labels)
    return P / N


@cross_entropy_backward.misconception(
    "You subtracted the number of the class from all probabilities of a row. Class 7 is not seven "
    "times as right as class 1: a label says in which column something changes, not by how much."
)
def minus_class_number(logits, labels):
    P, _, N = parts_of(logits, labels)
    return (P - labels[:, None]) / N


@cross_entropy_backward.misconception(
    "The labels themselves were subtracted, lined up with the columns. There is one label for each "
    "row, and it says in which column of the row something changes, not by how much."
)
def labels_along_columns(logits, labels):
    P, _, N = parts_of(logits, labels)
    return (P - labels) / N


@cross_entropy_backward.misconception(
    "1 was subtracted in every column. The truth is 1 for the right class of each row and 0 for "
    "the others."
)
def minus_one_everywhere(logits, labels):
    P, _, N = parts_of(logits, labels)
    return (P - 1) / N


@cross_entropy_backward.misconception(
    "In every row the columns of all labels of the batch were changed. Each row has one label of "
    "its own: the index needs the number of the row beside that of the column.",
    repeated=(False, True),
)
def all_label_columns(logits, labels, repeated=False):
    P, truth, N = parts_of(logits, labels)
    total = truth.sum(dim=0)
    return (P - (total if repeated else total.clamp(max=1))) / N


@cross_entropy_backward.misconception(
    "The labels were used as row numbers, which change or pick whole rows. A label names a column, "
    "and each row has its own.",
    made=(
        lambda P, labels: P.index_put((labels,), P[labels] - 1),
        lambda P, labels: P - P[labels],
        lambda P, labels: P[labels] - 1,
        lambda P, labels: P[labels],
    ),
)
def labels_as_rows(logits, labels, made=lambda P, labels: P.index_put((labels,), P[labels] - 1)):
    P, _, N = parts_of(logits, labels)
    return made(P, labels) / N


@cross_entropy_backward.misconception(
    "The number of classes is written into your function: it works for 10 classes and for no other "
    "number. Where does the shape of the logits tell it?"
)
def ten_classes_always(logits, labels):
    P, _, N = parts_of(logits, labels)
    return (P - torch.nn.functional.one_hot(labels, 10)) / N


@cross_entropy_backward.misconception(
    "Row and column are exchanged: the labels were used as row numbers, and the numbers of the "
    "examples as columns. In `P[row, column]`, which of the two is the class?"
)
def row_and_column_exchanged(logits, labels):
    P, _, N = parts_of(logits, labels)
    P[labels, torch.arange(N)] -= 1
    return P / N


@cross_entropy_backward.misconception(
    "In one row, the first or the last, the truth is not subtracted. Where does your loop over the "
    "examples begin and end?",
    row=(-1, 0),
)
def one_example_left_out(logits, labels, row=-1):
    P, truth, N = parts_of(logits, labels)
    truth[row] = 0
    return (P - truth) / N


@cross_entropy_backward.misconception(
    "All rows use the label of one example. Each row has its own.",
    example=(0, -1),
)
def one_label_for_all(logits, labels, example=0):
    return cross_entropy_backward.reference(logits, labels[[example]].expand(len(labels)))


@cross_entropy_backward.misconception(
    "The number of columns of the one-hot rows follows from the labels of the batch, or is not K. "
    "A batch that lacks the last class has too few. What tells how many classes there are?"
)
def columns_from_labels(logits, labels):
    P, _, N = parts_of(logits, labels)
    return (P - torch.nn.functional.one_hot(labels)) / N


@cross_entropy_backward.misconception(
    "The column beside that of the label was changed. Labels count from 0, as positions in Python "
    "do.",
    by=(-1, 1),
)
def neighbouring_column(logits, labels, by=-1):
    return cross_entropy_backward.reference(logits, (labels + by) % logits.shape[1])


@cross_entropy_backward.misconception(
    "The column of the largest logit was changed, the class that the network favours. The "
    "gradient compares with the truth, and that is in the labels."
)
def favourite_for_label(logits, labels):
    return cross_entropy_backward.reference(logits, logits.argmax(dim=1))


@cross_entropy_backward.misconception(
    "The column of the right class has the wrong sign of its correction. Test it on a network "
    "that is confident and right: its gradient should be nearly 0 everywhere."
)
def one_hot_added(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return (P + truth) / N


@cross_entropy_backward.misconception(
    "The column of the right class holds a number that does not belong there, such as 1 - p, -1, 0 "
    "or 1; the others are right. Nothing is replaced here: what is the truth in this column, and "
    "what in the others?",
    new=(lambda p: 1 - p, lambda p: 0 * p - 1, lambda p: 0 * p, lambda p: 0 * p + 1, lambda p: -p),
)
def right_class_replaced(logits, labels, new=lambda p: 1 - p):
    P, truth, N = parts_of(logits, labels)
    return torch.where(truth == 1, new(P), P) / N


for each in (
    labels_not_used,
    minus_class_number,
    minus_one_everywhere,
    all_label_columns,
    ten_classes_always,
    one_label_for_all,
    neighbouring_column,
    favourite_for_label,
    one_hot_added,
    right_class_replaced,
):
    with_another_divisor(each)
