"""Exercise `gradient_descent`: many steps, and the path that they take."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def parabola_gradient(theta: torch.Tensor) -> torch.Tensor:
    """Return the gradient of (theta - 3)**2."""
    return 2 * (theta - 3)


def bowl_gradient(theta: torch.Tensor) -> torch.Tensor:
    """Return the gradient of a bowl with the curvatures 1 and 4."""
    return torch.tensor([1.0, 4.0]) * theta


def ravine_gradient(theta: torch.Tensor) -> torch.Tensor:
    """Return the gradient of (1 - x)**2 + 10 (y - x**2)**2."""
    x, y = theta
    across = y - x**2
    return torch.stack([-2 * (1 - x) - 40 * x * across, 20 * across])


def coupled_gradient(theta: torch.Tensor) -> torch.Tensor:
    """Return the gradient of a landscape in which neighbours pull at each other."""
    return theta - theta.roll(1) / 2 + torch.sin(2 * theta)


def _gradient_descent_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(37)
    bowl, ravine = torch.tensor([2.0, 1.0]), torch.tensor([-1.0, 1.5])
    return [
        Case("two steps on (theta - 3)² from 0", parabola_gradient, torch.zeros(1), 0.1, 2),
        Case("a bowl and five steps", bowl_gradient, bowl, 0.2, 5),
        Case("a ravine and twelve steps", ravine_gradient, ravine, 0.01, 12),
        Case("a learning rate that is too large", bowl_gradient, bowl / 2, 0.55, 7),
        Case(
            "four parameters and as many points",
            coupled_gradient,
            normal(generator, 4),
            0.3,
            3,
        ),
        Case("no step at all", coupled_gradient, normal(generator, 3), 0.1, 0),
        Case("a single step", coupled_gradient, normal(generator, 5), 0.25, 1),
        Case("a start at the minimum", parabola_gradient, 3 * torch.ones(2), 0.1, 4),
        Case("thirty steps", coupled_gradient, 2 * normal(generator, 6), 0.05, 30),
    ]


@exercise(
    cases=_gradient_descent_cases,
    hints=(
        "Two things have to be kept from one pass of the loop to the next: where you stand now, "
        "and all points so far. Which point is on the path before the first step is taken?",
        "In each pass: the gradient at the point where you stand, a step against it, which gives "
        "a new tensor, and that joins the list. `for _ in range(steps):` runs `steps` times, also "
        "none at all.",
        "A list of points of shape (parameters,) becomes a tensor of shape (points, parameters) "
        "by `torch.stack`.",
    ),
    insight="Nearly every network is trained by this loop: only the gradient comes from elsewhere, "
    "and the step may be a cleverer one. PyTorch's optimizers keep no path: with millions of "
    "parameters it would fill the memory.",
)
def gradient_descent(gradient, theta, lr, steps):
    """Return the path of gradient descent from theta (parameters,), (steps + 1, parameters)."""
    path = [theta]
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)
