"""Exercise: Return the mean squared error; pred is (N,) or (N, 1), target is (N,)."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _mse_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(21)
    return [
        Case(
            "the three houses above",
            torch.tensor([2.0, 3.0, 7.0]),
            torch.tensor([1.0, 3.0, 4.0]),
        ),
        Case(
            "predictions of shape (3, 1), as a network with one output returns them",
            torch.tensor([[2.0], [3.0], [7.0]]),
            torch.tensor([1.0, 3.0, 4.0]),
        ),
        Case("a single prediction", torch.tensor([-2.0]), torch.tensor([1.0])),
        Case(
            "64 predictions of shape (64, 1) in float64",
            normal(generator, 64, 1, dtype=torch.float64),
            normal(generator, 64, dtype=torch.float64),
        ),
    ]


@exercise(
    cases=_mse_cases,
    hints=(
        "First make sure that both tensors have the shape (N,), then subtract, square, and take "
        "the mean of the N squares.",
        "`pred.flatten()` has shape (N,) for both shapes that pred may have.",
    ),
)
def mse(pred, target):
    """Return the mean squared error; pred is (N,) or (N, 1), target is (N,)."""
    return ((pred.flatten() - target) ** 2).mean()


@mse.misconception(
    "Right for (N,), wrong for (N, 1): subtracting (N,) from (N, 1) gives (N, N), every "
    "prediction against every target. Bring both to the same shape before you subtract.",
)
def broadcast(pred, target):
    return ((pred - target) ** 2).mean()


@mse.misconception(
    "You added the squares up. The result then grows with the number of examples; what does the "
    "word mean in the name ask for?",
)
def sum_instead_of_mean(pred, target):
    return ((pred.flatten() - target) ** 2).sum()


@mse.misconception(
    "The differences are averaged without their size: too high and too low cancel each other, and "
    "the loss can be negative.",
)
def no_square(pred, target):
    return (pred.flatten() - target).mean()


@mse.misconception(
    "This is the mean absolute error: a sound loss, but another one. What is done to each "
    "difference in the *squared* error?",
)
def absolute(pred, target):
    return (pred.flatten() - target).abs().mean()


@mse.misconception(
    "There is one step too many at the end: the root of the mean squared error is called RMSE.",
)
def root(pred, target):
    return ((pred.flatten() - target) ** 2).mean().sqrt()


@mse.misconception(
    "You averaged first and squared the average, so that errors of opposite sign cancel each "
    "other. Each difference has to be squared by itself.",
)
def square_of_mean(pred, target):
    return (pred.flatten() - target).mean() ** 2


@mse.misconception(
    "You return the square of every single error. Training needs one number to compare two "
    "settings by: what is done with the N squares?",
)
def no_mean(pred, target):
    return (pred.flatten() - target) ** 2


@mse.misconception(
    "You return squares, not one number; and for predictions of shape (N, 1) there are N times N "
    "of them, every prediction against every target. Look at the shapes first, then at what "
    "the word mean asks for.",
)
def no_mean_and_broadcast(pred, target):
    return (pred - target) ** 2
