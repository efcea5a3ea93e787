"""Exercise: Return the mean cross-entropy; logits (N, K), labels (N,) integer."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.losses.shared import random_labels


def _cross_entropy_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(23)
    return [
        Case("one image, scores 2, 1, 0, class 1", torch.tensor([[2.0, 1.0, 0.0]]), _index(1)),
        Case(
            "a batch of 5 with 3 classes", normal(generator, 5, 3), random_labels(generator, 5, 3)
        ),
        Case("as many images as classes", normal(generator, 4, 4), torch.tensor([2, 0, 3, 1])),
        Case("a score of 1000, rightly", torch.tensor([[1000.0, 0.0, -1000.0]]), _index(0)),
        Case("a score of 1000, wrongly", torch.tensor([[1000.0, 0.0, -1000.0]]), _index(2)),
        Case(
            "scores near 1000 and near -1000 in one batch",
            torch.tensor([[1000.0, 998.0, 999.0], [-1001.0, -1000.0, -999.0]]),
            _index(0, 1),
        ),
        Case(
            "ten classes in float64",
            3 * normal(generator, 6, 10, dtype=torch.float64),
            random_labels(generator, 6, 10),
        ),
    ]


def _index(*labels: int) -> torch.Tensor:
    return torch.tensor(labels)


@exercise(
    cases=_cross_entropy_cases,
    hints=(
        "Work with the formula that never takes the logarithm of a probability: the log-sum-exp "
        "of a row, minus the score of its true class; then the mean over the batch.",
        "`torch.logsumexp(logits, dim=1)` has shape (N,) and subtracts the maximum for you.",
        "`logits[torch.arange(len(labels)), labels]` picks one score from each row: row 0 at "
        "labels[0], row 1 at labels[1], and so on.",
    ),
)
def cross_entropy(logits, labels):
    """Return the mean cross-entropy; logits (N, K), labels (N,) integer."""
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.logsumexp(logits, dim=1) - true_class).mean()


@cross_entropy.misconception(
    "Right for small scores, infinite for large ones: the probability of the true class was "
    "rounded to 0, and the logarithm of 0 is minus infinity. Do not go through the probability: "
    "which form of the formula works on the scores themselves?",
)
def log_of_zero(logits, labels):
    p = torch.softmax(logits, dim=1)
    return -torch.log(p[torch.arange(len(labels)), labels]).mean()


@cross_entropy.misconception(
    "Right for small scores, but `exp(1000)` is infinity, and its logarithm is, too. The largest "
    "score of a row has to be taken out before the exponential.",
)
def no_max_subtraction(logits, labels):
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.log(torch.exp(logits).sum(dim=1)) - true_class).mean()


@cross_entropy.misconception(
    "The probability was kept away from 0 by hand, so no loss can be larger than about 16, where "
    "2000 is right. That hides the overflow and takes away the slope; the form with "
    "log-sum-exp needs no such trick.",
)
def clipped(logits, labels):
    p = torch.softmax(logits, dim=1)[torch.arange(len(labels)), labels]
    return -torch.log(p.clamp(min=1e-7)).mean()


@cross_entropy.misconception(
    "You added the losses of the images up, so a larger batch has a larger loss. Which average "
    "does the definition ask for?",
)
def sum_instead_of_mean(logits, labels):
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.logsumexp(logits, dim=1) - true_class).sum()


@cross_entropy.misconception(
    "Softmax was applied to the scores, and then once more inside the log-sum-exp. Even a "
    "perfect answer then has a loss far from 0. Feed the formula with scores.",
)
def softmax_twice(logits, labels):
    logits = torch.softmax(logits, dim=1)
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.logsumexp(logits, dim=1) - true_class).mean()


@cross_entropy.misconception(
    "You multiply by the labels, as if they were rows of zeros with a single one. They are "
    "indices: label 3 says where to look, not how much to weigh.",
)
def one_hot_expected(logits, labels):
    log_p = torch.log_softmax(logits, dim=1)
    return -(labels * log_p).sum(dim=1).mean()


@cross_entropy.misconception(
    "`logits[:, labels]` takes all labels' columns from every row, (N, N) numbers. Each row "
    "needs one score, at its own label.",
)
def every_row_at_every_label(logits, labels):
    log_p = torch.log_softmax(logits, dim=1)
    return -log_p[:, labels].mean()


@cross_entropy.misconception(
    "The sign is wrong: your loss is negative, and it falls when the network gets worse. "
    "The logarithm of a probability is negative; what turns it into a loss?",
)
def sign(logits, labels):
    true_class = logits[torch.arange(len(labels)), labels]
    return (true_class - torch.logsumexp(logits, dim=1)).mean()


@cross_entropy.misconception(
    "The log-sum-exp runs down the batch instead of across the classes.",
)
def wrong_axis(logits, labels):
    log_p = torch.log_softmax(logits, dim=0)
    return -log_p[torch.arange(len(labels)), labels].mean()


@cross_entropy.misconception(
    "You return one loss for each image. The loss of a batch is a single number: which one?",
)
def no_mean(logits, labels):
    true_class = logits[torch.arange(len(labels)), labels]
    return torch.logsumexp(logits, dim=1) - true_class


@cross_entropy.misconception(
    "You take out the largest score of the whole batch. In a row whose scores are all far below "
    "it, every exponential becomes 0, and the logarithm of their sum is minus infinity. Whose "
    "maximum does a row need?",
)
def one_maximum_for_all(logits, labels):
    m = logits.max()
    log_sum_exp = m + torch.log(torch.exp(logits - m).sum(dim=1))
    return (log_sum_exp - logits[torch.arange(len(labels)), labels]).mean()


@cross_entropy.misconception(
    "The largest score was taken out of the exponentials and never put back: your loss is too "
    "small by that score. What stands before the logarithm in the formula?",
)
def maximum_not_put_back(logits, labels):
    m = logits.max(dim=1, keepdim=True).values
    log_sum_exp = torch.log(torch.exp(logits - m).sum(dim=1))
    return (log_sum_exp - logits[torch.arange(len(labels)), labels]).mean()


@cross_entropy.misconception(
    "You subtract the largest score of each row, whatever the label says: this is the loss of a "
    "network whose every answer is right. Which score does the formula subtract?",
)
def largest_score(logits, labels):
    return (torch.logsumexp(logits, dim=1) - logits.max(dim=1).values).mean()


@cross_entropy.misconception(
    "You subtract the label itself. A label is an index: it says in which column the score stands.",
)
def label_as_score(logits, labels):
    return (torch.logsumexp(logits, dim=1) - labels).mean()
