"""Exercise `cross_entropy_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.backpropagation.shared import one_hot


def _cross_entropy_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(43)
    return [
        Case(
            "two equal examples with different classes",
            torch.tensor([[0.0, 0.0], [0.0, 0.0]]),
            torch.tensor([0, 1]),
        ),
        Case("a batch of one with 10 classes", normal(generator, 1, 10), torch.tensor([7])),
        Case(
            "as many examples as classes",
            2 * normal(generator, 4, 4),
            torch.tensor([2, 0, 3, 3]),
        ),
        Case(
            "logits of 1000 and -1000",
            torch.tensor([[1000.0, 0.0, -1000.0], [0.0, 1000.0, 999.0], [1.0, 2.0, 3.0]]),
            torch.tensor([0, 2, 1]),
        ),
        Case(
            "a batch of 6 with 3 classes in float64",
            normal(generator, 6, 3, dtype=torch.float64),
            torch.tensor([0, 1, 2, 2, 1, 0]),
        ),
    ]


@exercise(
    cases=_cross_entropy_backward_cases,
    hints=(
        "Start from the probabilities: `torch.softmax(logits, dim=1)`. In each row one number "
        "must change, the one in the column of the label.",
        "`torch.nn.functional.one_hot(labels, K)` has a 1 in the column of each label. Or take "
        "`rows = torch.arange(N)` and change `P[rows, labels]`.",
        "The loss is the mean over N examples, so each example's share of it is 1/N.",
    ),
)
def cross_entropy_backward(logits, labels):
    """Gradient (N, K) of the mean cross-entropy with respect to the logits; labels are (N,)."""
    one_hot = torch.nn.functional.one_hot(labels, logits.shape[1])
    return (torch.softmax(logits, dim=1) - one_hot) / len(logits)


@cross_entropy_backward.misconception(
    "Each row is right for a loss that adds the examples up. The loss is their mean: by how much "
    "does one example of N count in a mean?",
)
def not_divided(logits, labels):
    return torch.softmax(logits, dim=1) - one_hot(labels, logits)


@cross_entropy_backward.misconception(
    "Your rows do not depend on the labels: these are the probabilities (divided by N). The loss "
    "contains the logit of the right class a second time, with a minus sign.",
)
def labels_not_used(logits, labels):
    return torch.softmax(logits, dim=1) / len(logits)


@cross_entropy_backward.misconception(
    "You subtracted the number of the class from all probabilities of a row. Class 7 is not seven "
    "times as right as class 1: a label says in which column something changes, not by how much.",
)
def minus_class_number(logits, labels):
    return (torch.softmax(logits, dim=1) - labels[:, None]) / len(logits)


@cross_entropy_backward.misconception(
    "In every row the columns of all labels of the batch were changed. Each row has one label of "
    "its own: the index needs the number of the row beside that of the column.",
)
def all_label_columns(logits, labels):
    P = torch.softmax(logits, dim=1)
    P[:, labels] -= 1
    return P / len(logits)


@cross_entropy_backward.misconception(
    "The labels were used as row numbers: whole rows changed. A label names a column, and each "
    "row has its own.",
)
def labels_as_rows(logits, labels):
    P = torch.softmax(logits, dim=1)
    P[labels] -= 1
    return P / len(logits)


@cross_entropy_backward.misconception(
    "The column of the right class has the wrong sign of its correction. Test it on a network "
    "that is sure and right: its gradient should be nearly 0 everywhere.",
)
def one_hot_added(logits, labels):
    return (torch.softmax(logits, dim=1) + one_hot(labels, logits)) / len(logits)


@cross_entropy_backward.misconception(
    "All signs are reversed. A gradient points to where the loss rises; raising the logit of the "
    "right class lowers the loss. Which sign must its gradient have?",
)
def sign_reversed(logits, labels):
    return (one_hot(labels, logits) - torch.softmax(logits, dim=1)) / len(logits)


@cross_entropy_backward.misconception(
    "The softmax ran down the columns, so that examples compete with each other. Which axis holds "
    "the classes?",
)
def softmax_over_examples(logits, labels):
    return (torch.softmax(logits, dim=0) - one_hot(labels, logits)) / len(logits)


@cross_entropy_backward.misconception(
    "You subtracted from the logits themselves. Logits are scores of any size; the derivative of "
    "the log-sum-exp turns them into something that adds up to 1.",
)
def no_softmax(logits, labels):
    return (logits - one_hot(labels, logits)) / len(logits)


@cross_entropy_backward.misconception(
    "The result is divided by N times K. The loss is a mean over examples: the K classes of one "
    "example make a single number of it.",
)
def divided_by_all(logits, labels):
    return (torch.softmax(logits, dim=1) - one_hot(labels, logits)) / logits.numel()


@cross_entropy_backward.misconception(
    "Only the column of the right class has a gradient. The other logits stand in the "
    "denominator of the softmax: raising one of them takes probability from the right class.",
)
def only_right_class(logits, labels):
    P, target = torch.softmax(logits, dim=1), one_hot(labels, logits)
    return (P - target) * target / len(logits)


@cross_entropy_backward.misconception(
    "Right for ordinary logits, but exp(1000) is infinity and infinity divided by infinity is "
    "NaN. Chapter 02 subtracted something from every row before the exponential.",
)
def exp_overflows(logits, labels):
    P = logits.exp() / logits.exp().sum(dim=1, keepdim=True)
    return (P - one_hot(labels, logits)) / len(logits)


@cross_entropy_backward.misconception(
    "These are the lines for a single example. In a batch, axis 0 counts the examples: the "
    "softmax has to run along the other axis, a label names a column, and each example has its "
    "share in a mean.",
)
def as_for_one_example(logits, labels):
    P = torch.softmax(logits, dim=0)
    P[labels] -= 1
    return P


@cross_entropy_backward.misconception(
    "This is the loss, a single number. Asked for is its gradient: one slope for each logit.",
)
def loss_itself(logits, labels):
    return torch.nn.functional.cross_entropy(logits, labels)
