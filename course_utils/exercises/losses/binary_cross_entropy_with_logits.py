"""Exercise: the mean binary cross-entropy of logits of any size."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _binary_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(24)
    return [
        Case(
            "logits 0, 2, -2 with targets 1, 1, 0",
            torch.tensor([0.0, 2.0, -2.0]),
            torch.tensor([1.0, 1.0, 0.0]),
        ),
        Case(
            "a batch of 6",
            2 * normal(generator, 6),
            torch.tensor([0.0, 1.0, 0.0, 0.0, 1.0, 0.0]),
        ),
        Case("a single example of class 0", torch.tensor([1.5]), torch.tensor([0.0])),
        Case("logits between 0 and 1", torch.tensor([0.25, 0.75]), torch.tensor([1.0, 0.0])),
        Case(
            "logits of 1000 and -1000, both right",
            torch.tensor([1000.0, -1000.0]),
            torch.tensor([1.0, 0.0]),
        ),
        Case("a logit of 1000 for target 0", torch.tensor([1000.0]), torch.tensor([0.0])),
        Case("a logit of -1000 for target 1", torch.tensor([-1000.0]), torch.tensor([1.0])),
        Case(
            "a batch of 8",
            normal(generator, 8),
            torch.tensor([1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0]),
        ),
    ]


@exercise(
    cases=_binary_cases,
    hints=(
        "Written as it stands, one of the two exponentials overflows at z = 1000 and the other at "
        "z = -1000. Which loss of this chapter survives scores of 1000, and why?",
        "One logit z says the same as two scores, 0 for class 0 and z for class 1. So an example "
        "is a row of two scores, and you have written a loss for rows of scores: what shape do "
        "its two arguments have?",
        "`torch.zeros_like(z)` holds as many zeros as z has numbers, and `torch.stack([u, v], "
        "dim=1)` puts two tensors of shape (N,) side by side, as columns. A target of 1.0 is a "
        "float, and a label is an integer: `.long()` makes one of the other.",
    ),
    insight="One image may belong to several classes, such as sea, beach and people. A network for "
    "that has one logit for each class, and this loss judges each as a yes or no of its own.",
)
def binary_cross_entropy_with_logits(logits, targets):
    """Return the mean binary cross-entropy; logits (N,), targets (N,) of 0.0 and 1.0."""
    scores = torch.stack([torch.zeros_like(logits), logits], dim=1)  # of class 0 and of class 1
    true_class = logits * targets
    return (torch.logsumexp(scores, dim=1) - true_class).mean()
