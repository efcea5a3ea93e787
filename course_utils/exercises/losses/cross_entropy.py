"""Exercise: the mean cross-entropy of scores, without a probability on the way."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.losses.shared import index


def _cross_entropy_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(23)
    return [
        Case("one image, scores 2, 1, 0, class 1", torch.tensor([[2.0, 1.0, 0.0]]), index(1)),
        Case("a batch of 5 with 3 classes", normal(generator, 5, 3), index(2, 0, 1, 1, 2)),
        Case("as many images as classes", normal(generator, 4, 4), index(2, 0, 3, 1)),
        Case("two images, four classes", 2 * normal(generator, 2, 4), index(3, 0)),
        Case(
            "a score of 1000 for the right class", torch.tensor([[1000.0, 0.0, -1000.0]]), index(0)
        ),
        Case("a score of 1000 for a wrong class", torch.tensor([[1000.0, 0.0, -1000.0]]), index(2)),
        Case(
            "scores near 1000 and near -1000 in one batch",
            torch.tensor([[1000.0, 998.0, 999.0], [-1001.0, -1000.0, -999.0]]),
            index(0, 1),
        ),
        Case(
            "ten classes",
            3 * normal(generator, 6, 10),
            index(7, 0, 9, 3, 3, 5),
        ),
    ]


@exercise(
    cases=_cross_entropy_cases,
    hints=(
        "Work with the formula that never takes the logarithm of a probability: the log-sum-exp "
        "of a row, minus the score of its true class; then the mean over the batch.",
        "`torch.logsumexp(logits, dim=1)` has shape (N,) and subtracts the maximum for you.",
        "`logits[torch.arange(len(labels)), labels]` picks one score from each row: row 0 at "
        "labels[0], row 1 at labels[1], and so on.",
    ),
    insight="The exponential of this loss is called perplexity; language models are compared by "
    "it. A loss of 2.303 is a perplexity of 10, as unsure as a guess among ten.",
)
def cross_entropy(logits, labels):
    """Return the mean cross-entropy; logits (N, K), labels (N,) integer."""
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.logsumexp(logits, dim=1) - true_class).mean()
