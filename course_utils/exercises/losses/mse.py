"""Exercise: the mean squared error, for predictions of shape (N,) and (N, 1)."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _mse_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(21)
    return [
        Case(
            "three predictions, computed by hand",
            torch.tensor([2.0, 3.0, 7.0]),
            torch.tensor([1.0, 3.0, 4.0]),
        ),
        Case(
            "predictions of shape (3, 1), as a network with one output returns them",
            torch.tensor([[2.0], [3.0], [7.0]]),
            torch.tensor([1.0, 3.0, 4.0]),
        ),
        Case(
            "four predictions, too high and too low",
            torch.tensor([0.5, -2.0, 4.0, 1.0]),
            torch.tensor([2.0, 0.0, -0.5, 1.25]),
        ),
        Case("a single prediction of shape (1, 1)", torch.tensor([[-2.0]]), torch.tensor([1.0])),
        Case(
            "two perfect predictions of shape (2, 1)",
            torch.tensor([[3.0], [-1.0]]),
            torch.tensor([3.0, -1.0]),
        ),
        Case(
            "large and small numbers",
            torch.tensor([90.0, -3.0, 0.25, 8.0, 31.0]),
            torch.tensor([100.0, 4.0, 0.5, 8.0, 30.0]),
        ),
        Case(
            "seven predictions of shape (7, 1)",
            normal(generator, 7, 1),
            normal(generator, 7),
        ),
    ]


@exercise(
    cases=_mse_cases,
    hints=(
        "First make sure that both tensors have the shape (N,), then subtract, square, and take "
        "the mean of the N squares.",
        "`pred.flatten()` has shape (N,) for both shapes that pred may have.",
    ),
    insight="The unit of this loss is the square of the target's: for prices in euros it is square "
    "euros. So results are often reported as its root, RMSE, which is in euros again.",
)
def mse(pred, target):
    """Return the mean squared error; pred is (N,) or (N, 1), target is (N,)."""
    return ((pred.flatten() - target) ** 2).mean()
