"""Exercise `mse_gradient`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _mse_gradient_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(33)

    def random(n: int, features: int) -> tuple:
        shapes = ((features,), (n, features), (n,))
        return tuple(normal(generator, *shape) for shape in shapes)

    return [
        Case(
            "one example, computed by hand",
            torch.tensor([1.0, 0.0]),
            torch.tensor([[2.0, 1.0]]),
            torch.tensor([5.0]),
        ),
        Case(
            "three examples with two features",
            torch.tensor([1.0, -1.0]),
            torch.tensor([[2.0, 1.0], [0.0, 3.0], [-1.0, 2.0]]),
            torch.tensor([0.0, -1.0, 1.0]),
        ),
        Case("eight examples with three features", *random(8, 3)),
        Case("as many examples as features", *random(4, 4)),
        Case("fewer examples than features", *random(2, 5)),
        Case("a single feature", *random(5, 1)),
        Case("a single example", *random(1, 4)),
        Case("20 examples with 6 features", *random(20, 6)),
    ]


@exercise(
    cases=_mse_gradient_cases,
    hints=(
        "First the N errors: prediction minus target. Each example then contributes twice its "
        "error times its row of X; the gradient is the mean of the N contributions.",
        "`X.T` has shape (features, N) and the errors (N,), so `X.T @ error` is (features,): it "
        "multiplies each row of X by its error and adds the rows up. What is left to do with a "
        "sum to make it a mean?",
    ),
    insight="Where this gradient is 0, no feature has anything in common with the errors any more. "
    "For a linear model that place can be computed at once (`torch.linalg.lstsq`); a network has "
    "to walk there.",
)
def mse_gradient(theta, X, y):
    """Gradient of mean((X @ theta - y)**2); theta (features,), X (N, features), y (N,)."""
    error = X @ theta - y
    return 2 * X.T @ error / len(y)


@mse_gradient.misconception(
    "You return the sum over the examples. The loss is their mean, so its gradient is a mean, "
    "too: otherwise twice as many examples make steps twice as long.",
)
def not_divided_by_n(theta, X, y):
    return 2 * X.T @ (X @ theta - y)


@mse_gradient.misconception(
    "Every entry is half of what it should be. What is the derivative of a square?",
)
def no_factor_2(theta, X, y):
    return X.T @ (X @ theta - y) / len(y)


@mse_gradient.misconception(
    "Two things are missing: the factor from the derivative of a square, and the division that "
    "turns the sum over the examples into a mean.",
)
def no_factor_2_and_no_mean(theta, X, y):
    return X.T @ (X @ theta - y)


@mse_gradient.misconception(
    "The sign is reversed: descending along it would make the loss grow. Which of prediction and "
    "target depends on theta, and with which sign does it enter your error?",
)
def sign(theta, X, y):
    return -2 * X.T @ (X @ theta - y) / len(y)


_SIGN = (
    "The sign is reversed: which of prediction and target depends on theta, and with which sign "
    "does it enter your error?"
)


@mse_gradient.misconception(
    "Two things at once.\n1. " + _SIGN + "\n2. The result is a sum over the examples; the loss is "
    "their mean, so its gradient is a mean, too.",
)
def sign_and_not_divided(theta, X, y):
    return -2 * X.T @ (X @ theta - y)


@mse_gradient.misconception(
    "Two things at once.\n1. " + _SIGN + "\n2. Besides, every entry is half of what it should be: "
    "what is the derivative of a square?",
)
def sign_and_no_factor_2(theta, X, y):
    return -X.T @ (X @ theta - y) / len(y)


@mse_gradient.misconception(
    "Three things at once.\n1. " + _SIGN + "\n2. The factor from the derivative of a square is "
    "missing.\n3. So is the division that turns the sum over the examples into a mean.",
)
def sign_and_nothing_else(theta, X, y):
    return -X.T @ (X @ theta - y)
