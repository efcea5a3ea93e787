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


def steep(theta: torch.Tensor) -> torch.Tensor:
    """Return what bends so strongly that a step to one side shows, and a parameter left behind."""
    x, y, z = theta
    return 1000 * x**2 + 1000 * x * y - 500 * y**2 + 2 * z + 3 * y * z**2


def waves(theta: torch.Tensor) -> torch.Tensor:
    """Return waves so short that a step of 0.001 shows."""
    return torch.sin(100 * theta[0]) + torch.cos(80 * theta[1]) + theta[2] ** 2


def high_up(theta: torch.Tensor) -> torch.Tensor:
    """Return values of a million, in whose last digits a step of 1e-7 gets lost."""
    return 1e6 + 3 * theta[0] - 2 * theta[1] ** 2


def unrecorded(theta: torch.Tensor) -> torch.Tensor:
    """Return a value through which autograd cannot see."""
    x, y = theta.detach()
    return x * y + torch.exp(y)


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
        Case("a function that bends strongly", steep, _doubles(0.002, 0.004, -0.5)),
        Case("a function with short waves", waves, _doubles(0.3, -1.1, 0.7)),
        Case("a function with large values", high_up, _doubles(0.4, -0.9)),
        Case("a function that cannot be traced", unrecorded, _doubles(-2.0, 0.5)),
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
        "theta is.",
        "A loop over the positions of theta makes two fresh copies in each pass, and moves entry "
        "i of each, in opposite directions. How far apart are the two points then, and by what do "
        "you divide?",
    ),
    insight="You can now check any formula for a gradient: chapter 04 does so with its "
    "backpropagation, and `torch.autograd.gradcheck` is PyTorch's own tool for it. It wants "
    "float64, too: in float32 hardly two digits of these slopes would be left.",
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
