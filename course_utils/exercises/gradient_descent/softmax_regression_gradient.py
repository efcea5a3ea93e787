"""Exercise `softmax_regression_gradient`: the gradient of one layer with softmax."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _softmax_regression_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(38)

    def random(n: int, features: int, labels: list[int], classes: int) -> tuple:
        W, b = normal(generator, classes, features), normal(generator, classes)
        return W, b, normal(generator, n, features), torch.tensor(labels)

    W, b, X, labels = random(6, 3, [1, 0, 3, 1, 1, 2], 4)
    return [
        Case(
            "one example, four classes, and weights of 0",
            torch.zeros(4, 2),
            torch.zeros(4),
            torch.tensor([[4.0, 8.0]]),
            torch.tensor([1]),
        ),
        Case("six examples, four classes and three features", W, b, X, labels),
        Case(
            "the same with biases that decide",
            *(W.clone(), torch.tensor([2.0, -3.0, 1.0, 0.0]), X.clone(), labels.clone()),
        ),
        Case("two examples with five features", *random(2, 5, [2, 0], 3)),
        Case(
            "as many examples, features and classes as each other", *random(4, 4, [3, 3, 0, 1], 4)
        ),
        Case("classes that no example has", *random(3, 4, [1, 1, 1], 6)),
        Case("two classes and seven examples", *random(7, 4, [0, 1, 1, 0, 1, 1, 1], 2)),
        Case(
            "logits near 1000",
            torch.tensor([[0.5, -1.0], [0.25, 0.75], [-0.5, 0.0]]),
            torch.tensor([1000.0, 999.0, 1001.0]),
            torch.tensor([[1.0, 2.0], [-2.0, 1.0], [0.5, 0.0], [3.0, -1.0]]),
            torch.tensor([2, 0, 0, 1]),
        ),
        Case(
            "logits near 1000 and near -1000 in one batch",
            torch.tensor([[1000.0, 0.5], [999.0, -0.5], [998.0, 0.25]]),
            torch.tensor([0.0, 1.0, -0.5]),
            torch.tensor([[1.0, 2.0], [-1.0, 1.0]]),
            torch.tensor([1, 2]),
        ),
        Case("ten classes", *random(12, 5, [9, 0, 3, 3, 7, 1, 8, 2, 5, 4, 6, 3], 10)),
    ]


@exercise(
    cases=_softmax_regression_cases,
    hints=(
        "First forward: the logits, shape (N, out), and their softmax along each row. Then the "
        "slopes of the loss with respect to the logits, of the same shape: probability minus "
        "truth, divided by N.",
        "Truth is a one-hot row for each example: 1 at its label, 0 elsewhere. "
        "`torch.nn.functional.one_hot(labels, len(b))` makes these rows.",
        "A weight joins one feature with one class. Its slope adds up, over the examples, the "
        "slope of that logit times that feature: as for the mean squared error, but with a matrix "
        "of slopes (N, out) instead of a vector (N,). A bias is a weight whose feature is 1.",
    ),
    insight="Features times errors, as for the mean squared error: softmax and cross-entropy are "
    "made for each other. In W and b this loss is convex, so it has no local minima to get stuck "
    "in: wherever a descent starts, it can get equally low.",
    results=("dW", "db"),
)
def softmax_regression_gradient(W, b, X, labels):
    """Return the gradient (dW, db) of the mean cross-entropy of the logits X @ W.T + b."""
    slopes = torch.softmax(X @ W.T + b, dim=1)  # (N, out)
    slopes[torch.arange(len(labels)), labels] -= 1
    slopes = slopes / len(labels)
    return slopes.T @ X, slopes.sum(dim=0)
