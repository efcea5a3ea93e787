"""Exercise `rmsprop_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _rmsprop_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(36)

    def random(*shape: int) -> list[torch.Tensor]:
        theta, grad, square_avg = (normal(generator, *shape) for _ in range(3))
        return [theta, grad, square_avg**2 + 0.1]

    return [
        Case(
            "a first step, computed by hand",
            torch.tensor([1.0, 1.0]),
            torch.tensor([100.0, 0.01]),
            torch.zeros(2),
            0.1,
            0.75,
            1e-8,
        ),
        Case(
            "a step with a memory",
            torch.tensor([2.0, -1.0]),
            torch.tensor([-3.0, 0.5]),
            torch.tensor([1.0, 0.25]),
            0.5,
            0.5,
            1.0,
        ),
        Case("a later step", *random(4), 0.1, 0.99, 1e-8),
        Case(
            "a gradient of zero at the first step",
            torch.tensor([1.0, -2.0, 3.0]),
            torch.tensor([0.0, 2.0, 0.0]),
            torch.zeros(3),
            0.1,
            0.9,
            1e-8,
        ),
        Case("an eps large enough to be seen", *random(3), 0.5, 0.9, 0.1),
        Case("weights of shape (2, 3)", *random(2, 3), 0.2, 0.7, 1e-3),
    ]


@exercise(
    cases=_rmsprop_step_cases,
    hints=(
        "First the new running average of the squared gradient: alpha parts of the old one, "
        "1 - alpha parts of the new square. Then the step, divided by its root.",
        "`square_avg.sqrt()` works element by element, and so do `*` and `/`. eps is added to the "
        "root, after it has been taken.",
    ),
    insight="RMSprop was never published in a paper: Geoffrey Hinton proposed it on a slide of his "
    "lecture in 2012. Because its steps are about `lr` long whatever the gradient is, it needs a "
    "smaller `lr` than plain descent.",
    results=("theta", "square_avg"),
)
def rmsprop_step(theta, grad, square_avg, lr, alpha, eps):
    """Return (theta, square_avg) after one step of RMSprop; all of the same shape."""
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    theta = theta - lr * grad / (square_avg.sqrt() + eps)
    return theta, square_avg


@rmsprop_step.misconception("Both results are right, but in the wrong order: theta comes first.")
def order_of_results(*args):
    return rmsprop_step.reference(*args)[::-1]


@rmsprop_step.misconception(
    "theta is right, but the average is lost: the next step needs it, so return both.",
)
def only_theta(*args):
    return rmsprop_step.reference(*args)[0]
