"""Exercise: batch normalisation of maps, in training and in evaluation."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _batch_norm_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(110)

    def case(label: str, shape: tuple, training: bool, momentum: float, eps: float) -> Case:
        channels = shape[1]
        X = 2 * normal(generator, *shape) + torch.arange(channels).view(1, -1, 1, 1) - 0.7
        gamma, beta, mean = (normal(generator, channels) + shift for shift in (1.3, 0.6, 0.4))
        var = normal(generator, channels).square() + 0.5
        return Case(label, X, gamma, beta, mean, var, training, momentum, eps)

    def by_default(label: str, training: bool) -> Case:
        X, (gamma, beta, mean) = normal(generator, 3, 2, 2, 4) / 300, normal(generator, 3, 2)
        return Case(label, X, gamma, beta, mean, torch.tensor([1e-5, 3e-5]), training)

    two = torch.tensor([1.0, 5.0]).view(2, 1, 1, 1)
    by_hand = [torch.tensor([value]) for value in (3.0, 10.0, 1.0, 2.0)]
    return [
        Case("one channel with the values 1 and 5, by hand", two, *by_hand, True, 0.5, 1e-9),
        Case("the same in evaluation", two, *by_hand, False, 0.5, 1e-9),
        case("maps in training", (4, 3, 2, 5), True, 0.1, 1e-5),
        case("maps in evaluation", (4, 3, 2, 5), False, 0.1, 1e-5),
        case("maps in training, momentum 0.3 and eps 0.5", (3, 4, 3, 2), True, 0.3, 0.5),
        case("maps in evaluation, with eps 0.5", (3, 4, 3, 2), False, 0.3, 0.5),
        case("as many images as channels", (3, 3, 3, 3), True, 0.2, 0.1),
        case("a single image in training", (1, 2, 3, 4), True, 0.1, 0.2),
        case("a single image in evaluation", (1, 2, 3, 4), False, 0.1, 0.2),
        by_default("values that hardly differ in training, momentum and eps not given", True),
        by_default("values that hardly differ in evaluation, momentum and eps not given", False),
        case("momentum 1", (5, 2, 1, 3), True, 1.0, 0.1),
    ]


@exercise(
    cases=_batch_norm_cases,
    hints=(
        "Which numbers share a mean? All those of one channel: `X.mean(dim=(0, 2, 3))` has the "
        "shape (C,). `gamma.view(1, -1, 1, 1)` lets a number for each channel meet X.",
        "Choose mean and variance first: those of the batch in training, the running ones in "
        "evaluation. The line that normalises is the same for both.",
        "The batch's variance is needed twice: divided by n for normalising, "
        "`X.var(dim=(0, 2, 3), correction=0)`, and by n - 1 for the running average, which is "
        "what `X.var(dim=(0, 2, 3))` computes. New average: (1 - momentum) · old + momentum · new.",
    ),
    insight="`nn.BatchNorm2d` is this function with gamma and beta as parameters, and the averages "
    "as *buffers*: kept in `state_dict`, moved by `to(device)`, and trained by no optimizer.",
    results=("the result Y", "the new running mean", "the new running variance"),
)
def batch_norm(X, gamma, beta, running_mean, running_var, training, momentum=0.1, eps=1e-5):
    """Return X (N, C, H, W) normalised channel by channel, and both running averages (C,)."""
    mean, var = running_mean, running_var
    if training:
        axes = (0, 2, 3)
        mean, var = X.mean(dim=axes), X.var(dim=axes, correction=0)
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * X.var(dim=axes)
    mean, var, gamma, beta = (each.view(1, -1, 1, 1) for each in (mean, var, gamma, beta))
    return gamma * (X - mean) / torch.sqrt(var + eps) + beta, running_mean, running_var
