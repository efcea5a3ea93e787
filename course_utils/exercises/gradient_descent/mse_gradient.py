"""Exercise `mse_gradient`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _mse_gradient_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(33)

    def random(n: int, features: int, dtype: torch.dtype = torch.float32) -> tuple:
        shapes = ((features,), (n, features), (n,))
        return tuple(normal(generator, *shape, dtype=dtype) for shape in shapes)

    return [
        Case(
            "the example by hand above",
            torch.tensor([1.0, 0.0]),
            torch.tensor([[2.0, 1.0]]),
            torch.tensor([5.0]),
        ),
        Case("eight examples with three features", *random(8, 3)),
        Case("as many examples as features", *random(4, 4)),
        Case("a single feature", *random(5, 1)),
        Case("100 examples with 11 features in float64", *random(100, 11, torch.float64)),
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
    return 2 * X.T @ (y - X @ theta) / len(y)


@mse_gradient.misconception(
    "You divide by the number of all entries of X. How many terms does the mean in the loss have: "
    "one for each example, or one for each entry?",
)
def divided_by_features(theta, X, y):
    return 2 * X.T @ (X @ theta - y) / X.numel()


@mse_gradient.misconception(
    "The inputs are missing: you return one number from the errors alone. How strongly a "
    "prediction follows theta[j] depends on feature j.",
)
def no_inputs(theta, X, y):
    return 2 * (X @ theta - y).mean()


@mse_gradient.misconception(
    "X is (N, features) and the errors are (N,): their inner sizes fit only where there are as "
    "many examples as features, and then the wrong axis is summed over. Which axis of X should "
    "meet the errors?",
)
def missing_transpose(theta, X, y):
    return 2 * X @ (X @ theta - y) / len(y)


@mse_gradient.misconception(
    "Every entry is a quarter of what it should be: the 2 from the square has moved below the "
    "line of the fraction.",
)
def divided_by_2n(theta, X, y):
    return X.T @ (X @ theta - y) / (2 * len(y))


@mse_gradient.misconception(
    "These are the contributions of the single examples, (N, features). The gradient is their "
    "mean over the batch.",
)
def per_example(theta, X, y):
    return 2 * X * (X @ theta - y)[:, None]


@mse_gradient.misconception(
    "Only the last example counts: each pass through the loop replaces what the one before found. "
    "What should happen to the contributions of the N examples?",
)
def last_example_only(theta, X, y):
    return 2 * (X[-1] @ theta - y[-1]) * X[-1] / len(y)


@mse_gradient.misconception(
    "You multiply the mean error by the mean inputs. The mean of products is another number than "
    "the product of means: each error belongs to the inputs of its own example.",
)
def means_multiplied(theta, X, y):
    return 2 * (X @ theta - y).mean() * X.mean(dim=0)


@mse_gradient.misconception(
    "This is the loss. Asked for is its gradient: one slope for each entry of theta.",
)
def loss_itself(theta, X, y):
    return ((X @ theta - y) ** 2).mean()
