"""Exercise: Return the mean binary cross-entropy; logits (N,), targets (N,) of 0.0 and 1.0."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _binary_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(24)

    def targets(n: int, dtype: torch.dtype = torch.float32) -> torch.Tensor:
        return torch.randint(0, 2, (n,), generator=generator).to(dtype)

    return [
        Case(
            "logits 0, 2, -2 with targets 1, 1, 0",
            torch.tensor([0.0, 2.0, -2.0]),
            torch.tensor([1.0, 1.0, 0.0]),
        ),
        Case("a batch of 6", 2 * normal(generator, 6), targets(6)),
        Case("a single example of class 0", torch.tensor([1.5]), torch.tensor([0.0])),
        Case(
            "logits of -1000 and 1000, right and wrong",
            torch.tensor([1000.0, -1000.0, 1000.0, -1000.0]),
            torch.tensor([1.0, 0.0, 0.0, 1.0]),
        ),
        Case(
            "a batch in float64",
            normal(generator, 8, dtype=torch.float64),
            targets(8, torch.float64),
        ),
    ]


@exercise(
    cases=_binary_cases,
    hints=(
        "For target 1 the loss is log(1 + exp(-z)), for target 0 it is log(1 + exp(z)). Both "
        "exponentials overflow for one sign of z.",
        "log(1 + exp(z)) is max(z, 0) + log(1 + exp(-|z|)): now the exponential is at most 1. "
        "`torch.log1p(x)` is log(1 + x).",
        "The loss for target 1 is that for target 0, minus z. So for a target t of 0 or 1 it is "
        "log(1 + exp(z)) - z t.",
    ),
)
def binary_cross_entropy_with_logits(logits, targets):
    """Return the mean binary cross-entropy; logits (N,), targets (N,) of 0.0 and 1.0."""
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return (log_one_plus_exp - logits * targets).mean()


@binary_cross_entropy_with_logits.misconception(
    "Right for small logits, but at ±1000 something on the way is infinite: the logarithm of a "
    "sigmoid that was rounded to 0, or `exp(1000)`; and 0 times infinity is NaN. For which sign of "
    "its argument is the exponential harmless, and how can you always get that sign?",
)
def log_of_zero(logits, targets):
    p = torch.sigmoid(logits)
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@binary_cross_entropy_with_logits.misconception(
    "Right for small logits, but `exp(1000)` is infinity and so is its logarithm. For which sign "
    "of z is the exponential harmless, and how can you always get that sign?",
)
def overflow(logits, targets):
    return (torch.log(1 + torch.exp(logits)) - logits * targets).mean()


@binary_cross_entropy_with_logits.misconception(
    "Keeping the probability away from 0 and 1 by hand caps the loss: a logit of 1000 on the wrong "
    "side should cost 1000. Work on the logits instead of on the probability.",
)
def clipped(logits, targets):
    p = torch.sigmoid(logits).clamp(1e-7, 1 - 1e-7)
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@binary_cross_entropy_with_logits.misconception(
    "Examples with target 0 cost nothing in your loss. What should a confident wrong answer for "
    "class 0 cost?",
)
def only_class_1(logits, targets):
    log_p = torch.nn.functional.logsigmoid(logits)
    return -(targets * log_p).mean()


@binary_cross_entropy_with_logits.misconception(
    "The two classes are exchanged: your loss is small where the answer is wrong.",
)
def targets_swapped(logits, targets):
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return (log_one_plus_exp - logits * (1 - targets)).mean()


@binary_cross_entropy_with_logits.misconception(
    "You added the losses up. The mean does not grow with the batch.",
)
def sum_instead_of_mean(logits, targets):
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return (log_one_plus_exp - logits * targets).sum()


@binary_cross_entropy_with_logits.misconception(
    "You took the logarithm of the logits themselves; a negative number has none, so NaN comes "
    "out. Which function turns a logit into a probability?",
)
def logits_as_probabilities(logits, targets):
    return -(targets * torch.log(logits) + (1 - targets) * torch.log(1 - logits)).mean()


@binary_cross_entropy_with_logits.misconception(
    "You return one loss for each example. The loss of a batch is a single number: which one?",
)
def no_mean(logits, targets):
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return log_one_plus_exp - logits * targets


@binary_cross_entropy_with_logits.misconception(
    "The sign is wrong: your loss is negative. The logarithm of a probability is negative; what "
    "turns it into a loss?",
)
def sign(logits, targets):
    p = torch.sigmoid(logits)
    return (targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@binary_cross_entropy_with_logits.misconception(
    "A small number inside the logarithm caps the loss: a logit of 1000 on the wrong side should "
    "cost 1000. Work on the logits instead of on the probability.",
)
def eps_added(logits, targets):
    p = torch.sigmoid(logits)
    return -(targets * torch.log(p + 1e-8) + (1 - targets) * torch.log(1 - p + 1e-8)).mean()


@binary_cross_entropy_with_logits.misconception(
    "The exponential is harmless now, but every example looks right to your loss: with -|z| in "
    "place of z the sign is lost, and with it the price of a wrong answer. What is the difference "
    "between log(1 + exp(z)) and log(1 + exp(-z))?",
)
def only_the_harmless_part(logits, targets):
    return torch.log1p(torch.exp(-logits.abs())).mean()
