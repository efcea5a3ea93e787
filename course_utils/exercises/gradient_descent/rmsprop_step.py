"""Exercise: Return (theta, square_avg) after one step of RMSprop; all of the same shape."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _rmsprop_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(36)

    def random(*shape: int, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
        theta, grad, square_avg = (normal(generator, *shape, dtype=dtype) for _ in range(3))
        return [theta, grad, square_avg**2 + 0.1]

    return [
        Case(
            "the step by hand above",
            torch.tensor([1.0, 1.0]),
            torch.tensor([100.0, 0.01]),
            torch.zeros(2),
            0.1,
            0.75,
            1e-8,
        ),
        Case("a later step", *random(4), 0.01, 0.99, 1e-8),
        Case(
            "a gradient of zero at the first step",
            torch.ones(2),
            *torch.zeros(2, 2),
            0.1,
            0.9,
            1e-8,
        ),
        Case("an eps large enough to be seen", *random(3), 0.5, 0.9, 0.1),
        Case(
            "weights of shape (2, 3) in float64", *random(2, 3, dtype=torch.float64), 0.2, 0.7, 1e-3
        ),
    ]


@exercise(
    cases=_rmsprop_step_cases,
    hints=(
        "First the new running average of the squared gradient: alpha parts of the old one, "
        "1 - alpha parts of the new square. Then the step, divided by its root.",
        "`square_avg.sqrt()` works element by element, and so do `*` and `/`. eps is added to the "
        "root, after it has been taken.",
    ),
)
def rmsprop_step(theta, grad, square_avg, lr, alpha, eps):
    """Return (theta, square_avg) after one step of RMSprop; all of the same shape."""
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    theta = theta - lr * grad / (square_avg.sqrt() + eps)
    return theta, square_avg


@rmsprop_step.misconception(
    "eps is under the root. There an eps of 1e-8 counts as 1e-4, and the step is another one than "
    "PyTorch's wherever the gradient is small. Is the root taken before eps is added, or after?",
)
def eps_inside_root(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / (square_avg + eps).sqrt(), square_avg


@rmsprop_step.misconception(
    "You divide by the mean square itself. The R in the name is missing: without it, a gradient "
    "ten times as large makes the step ten times smaller.",
)
def no_root(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / (square_avg + eps), square_avg


@rmsprop_step.misconception(
    "alpha and 1 - alpha are exchanged, so the average forgets nearly everything at each step. "
    "With alpha = 0.99, which of the two terms should count for most?",
)
def alpha_swapped(theta, grad, square_avg, lr, alpha, eps):
    square_avg = (1 - alpha) * square_avg + alpha * grad**2
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "You average the gradient itself. It can be negative, and then the root is NaN; the S in the "
    "name says what is averaged.",
)
def gradient_not_squared(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "You divide by the average from before this step. At the first step it is 0, and the step "
    "explodes. Which of the two lines comes first?",
)
def old_average(theta, grad, square_avg, lr, alpha, eps):
    step = lr * grad / (square_avg.sqrt() + eps)
    return theta - step, alpha * square_avg + (1 - alpha) * grad**2


@rmsprop_step.misconception(
    "The new square enters in full instead of with its share, so this is no average: with equal "
    "gradients it grows to 1 / (1 - alpha) times their square.",
)
def sum_of_squares(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + grad**2
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "You add the squares up and forget none: this is AdaGrad, whose steps only ever become "
    "shorter. What does alpha do in RMSprop?",
)
def adagrad(theta, grad, square_avg, lr, alpha, eps):
    square_avg = square_avg + grad**2
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "Without eps the first step divides 0 by 0 where a gradient is 0, and NaN spreads from there.",
)
def no_eps(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / square_avg.sqrt(), square_avg


@rmsprop_step.misconception(
    "eps is added to the whole step instead of below the line of the fraction: `a / b + c` divides "
    "first. Where do parentheses belong?",
)
def eps_beside_the_fraction(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / square_avg.sqrt() + eps, square_avg


@rmsprop_step.misconception(
    "The average is right, but the step goes uphill.",
)
def ascent(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta + lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "Both results are right, but in the wrong order: theta comes first.",
)
def order_of_results(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return square_avg, theta - lr * grad / (square_avg.sqrt() + eps)


@rmsprop_step.misconception(
    "theta is right, but the average you return is the old one, so the next step starts without "
    "what this one has seen. Which of the two should the caller keep?",
)
def average_lost(theta, grad, square_avg, lr, alpha, eps):
    return rmsprop_step.reference(theta, grad, square_avg, lr, alpha, eps)[0], square_avg.clone()


@rmsprop_step.misconception(
    "theta is right, but you return the root of the average. The next step averages squares: "
    "which of the two does it need?",
)
def root_carried_on(theta, grad, square_avg, lr, alpha, eps):
    theta, square_avg = rmsprop_step.reference(theta, grad, square_avg, lr, alpha, eps)
    return theta, square_avg.sqrt()


@rmsprop_step.misconception(
    "theta is right, but the average is lost: the next step needs it, so return both.",
)
def only_theta(theta, grad, square_avg, lr, alpha, eps):
    return rmsprop_step.reference(theta, grad, square_avg, lr, alpha, eps)[0]
