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
        Case("a logit of 1000, wrongly", torch.tensor([1000.0]), torch.tensor([0.0])),
        Case("a logit of -1000, wrongly", torch.tensor([-1000.0]), torch.tensor([1.0])),
        Case(
            "a batch of 8",
            normal(generator, 8),
            torch.tensor([1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0]),
        ),
    ]


@exercise(
    cases=_binary_cases,
    hints=(
        "For target 1 the loss is log(1 + exp(-z)), for target 0 it is log(1 + exp(z)). Which of "
        "the two exponentials overflows for z = 1000, and which for z = -1000?",
        "One logit z is as good as two scores, 0 and z. Section 4 took the larger of the scores "
        "out of the log-sum-exp: which is it here, for z of either sign, and how large is the "
        "exponential that remains?",
        "Compare the two losses for z = 3 and z = -3: by how much do they differ? With that, one "
        "formula in z and t serves both targets. `torch.clamp(z, min=0)` is the larger of z and "
        "0, `torch.log1p(x)` is log(1 + x).",
    ),
    insight="One image may belong to several classes, such as sea, beach and people. A network for "
    "that has one logit for each class, and this loss judges each as a yes or no of its own.",
)
def binary_cross_entropy_with_logits(logits, targets):
    """Return the mean binary cross-entropy; logits (N,), targets (N,) of 0.0 and 1.0."""
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return (log_one_plus_exp - logits * targets).mean()
