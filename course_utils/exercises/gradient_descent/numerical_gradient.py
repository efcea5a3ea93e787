"""Exercise `numerical_gradient`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _doubles(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


def parabola(theta: torch.Tensor) -> torch.Tensor:
    """Return a loss with one parameter, lowest at 3."""
    return (theta[0] - 3) ** 2


def bowl(theta: torch.Tensor) -> torch.Tensor:
    """Return a loss with two parameters and the curvatures 1 and 4."""
    return theta[0] ** 2 / 2 + 2 * theta[1] ** 2


def curved(theta: torch.Tensor) -> torch.Tensor:
    """Return sin(theta[0]) + theta[0] theta[1] + theta[1]**3."""
    return torch.sin(theta[0]) + theta[0] * theta[1] + theta[1] ** 3


def weighted_squares(theta: torch.Tensor) -> torch.Tensor:
    """Return the squares with the weights 1, 2, ... and the first times the last entry."""
    weights = torch.arange(1, len(theta) + 1, dtype=theta.dtype)
    return (weights * theta**2).sum() + theta[0] * theta[-1]


def _numerical_gradient_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(31)
    return [
        Case("a parabola with one parameter", parabola, _doubles(0.0)),
        Case("a bowl with two parameters", bowl, _doubles(2.0, 1.0)),
        Case("a curved function at negative values", curved, _doubles(-0.5, -1.5)),
        Case(
            "a sum over eleven parameters",
            weighted_squares,
            normal(generator, 11, dtype=torch.float64),
        ),
    ]


@exercise(
    cases=_numerical_gradient_cases,
    hints=(
        "For each i: one copy of theta whose entry i is larger by h, another whose entry i is "
        "smaller by h. The slope is the difference of the two values of f, divided by how far "
        "the copies lie apart.",
        "`theta.clone()` is a copy that you may change. Collect the slopes in a list and turn it "
        "into a tensor with `torch.stack`; or fill `torch.zeros_like(theta)`, which is float64 as "
        "theta is (`torch.zeros(n)` would be float32).",
        "The loop: `for i in range(len(theta)):`, two clones, `plus[i] += h`, `minus[i] -= h`, and "
        "one division.",
    ),
)
def numerical_gradient(f, theta):
    """Return the gradient of f at theta (parameters,), by central differences with h = 1e-5."""
    h = 1e-5
    slopes = []
    for i in range(len(theta)):
        plus, minus = theta.clone(), theta.clone()
        plus[i] += h
        minus[i] -= h
        slopes.append((f(plus) - f(minus)) / (2 * h))
    return torch.stack(slopes)


@numerical_gradient.misconception(
    "You measure from theta to one side only. That is off by an amount proportional to h, as the "
    "cell above showed; a step to each side cancels most of it.",
)
def one_sided(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta)) / h for unit in units])


@numerical_gradient.misconception(
    "Every slope is about half of what it should be: you divide by 2h, but your two points are "
    "only h apart. Perhaps the second one went back to theta instead of beyond it?",
)
def one_sided_over_2h(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta)) / (2 * h) for unit in units])


@numerical_gradient.misconception(
    "You measure from theta back to one side only. That is off by an amount proportional to h; "
    "a step to each side cancels most of it.",
)
def backward_difference(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta) - f(theta - h * unit)) / h for unit in units])


@numerical_gradient.misconception(
    "You return how much f changes, tiny numbers. A slope is that change for each unit of the "
    "way: what still has to be divided by what?",
)
def no_h(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([f(theta + h * unit) - f(theta - h * unit) for unit in units])


@numerical_gradient.misconception(
    "Every slope is twice too large. How far apart are the two points at which you evaluate f?",
)
def divided_by_h(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta - h * unit)) / h for unit in units])


@numerical_gradient.misconception(
    "`x / 2 * h` divides by 2 and multiplies by h: Python works from left to right. Where do "
    "parentheses belong?",
)
def multiplied_by_h(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta - h * unit)) / 2 * h for unit in units])


@numerical_gradient.misconception(
    "The sign is reversed: where f rises, your slope is negative. Which of the two values is "
    "subtracted from which?",
)
def sign(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta - h * unit) - f(theta + h * unit)) / (2 * h) for unit in units])


@numerical_gradient.misconception(
    "`theta + h` moves all parameters together and gives a single number: the sum of all slopes. "
    "The gradient has one slope for each parameter, measured while the others stay put.",
)
def all_at_once(f, theta):
    h = 1e-5
    return (f(theta + h) - f(theta - h)) / (2 * h)


@numerical_gradient.misconception(
    "All your slopes are the same number: in every pass through the loop `theta + h` moves all "
    "parameters. Which one alone should move in pass i?",
)
def all_at_once_in_a_loop(f, theta):
    h = 1e-5
    return torch.stack([(f(theta + h) - f(theta - h)) / (2 * h) for _ in theta])


@numerical_gradient.misconception(
    "Every slope is 0. `plus = theta` makes no copy, only a second name for the same tensor: what "
    "you add to one is added to the other.",
)
def same_tensor(f, theta):
    return torch.zeros_like(theta)


@numerical_gradient.misconception(
    "The first slope is right, and each later one contains those before it: the parameters that "
    "you have moved stay moved. With which theta should every pass through the loop begin?",
)
def not_restored(f, theta):
    h = 1e-5
    grad, plus, minus = torch.zeros_like(theta), theta.clone(), theta.clone()
    for i in range(len(theta)):
        plus[i] += h
        minus[i] -= h
        grad[i] = (f(plus) - f(minus)) / (2 * h)
    return grad


@numerical_gradient.misconception(
    "Only the first slope comes back: `return` ends the function in the first pass through the "
    "loop. Where do the slopes wait until the last one is there?",
)
def return_in_the_loop(f, theta):
    return numerical_gradient.reference(f, theta)[0]
