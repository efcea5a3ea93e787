"""Exercise `momentum_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _momentum_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(35)

    def random(*shape: int) -> list[torch.Tensor]:
        return [normal(generator, *shape) for _ in range(3)]

    return [
        Case(
            "a step with a velocity, computed by hand",
            torch.tensor([-1.0]),
            torch.tensor([2.0]),
            torch.tensor([10.0]),
            0.1,
            0.5,
        ),
        Case(
            "two parameters",
            torch.tensor([1.0, -2.0]),
            torch.tensor([3.0, -1.0]),
            torch.tensor([-4.0, 2.0]),
            0.2,
            0.75,
        ),
        Case("the first step, velocity 0", *random(4)[:2], torch.zeros(4), 0.1, 0.9),
        Case("a later step", *random(3), 0.3, 0.9),
        Case("a gradient of zero", torch.ones(3), torch.zeros(3), *random(3)[:1], 0.25, 0.8),
        Case("momentum 0", *random(3), 0.5, 0.0),
        Case("weights of shape (2, 3)", *random(2, 3), 0.2, 0.7),
    ]


@exercise(
    cases=_momentum_step_cases,
    hints=(
        "Two lines in the order of the formula: first the new velocity from the old one and the "
        "gradient, then the step along the new velocity.",
        "The learning rate appears once, in the step. Return both: "
        "`return new_theta, new_velocity`.",
    ),
    insight="Under a constant gradient the velocity grows to g / (1 - momentum): with 0.9 the "
    "steps get ten times as long as without. So a good `lr` with momentum is smaller than one "
    "without.",
    results=("theta", "velocity"),
)
def momentum_step(theta, grad, velocity, lr, momentum):
    """Return (theta, velocity) after one step of SGD with momentum; all of the same shape."""
    velocity = momentum * velocity + grad
    theta = theta - lr * velocity
    return theta, velocity


@momentum_step.misconception(
    "The learning rate has moved into the velocity. theta comes out right while lr stays the "
    "same, but PyTorch keeps the velocity free of it, so that a new lr acts at once.",
)
def lr_in_velocity(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + lr * grad
    return theta - velocity, velocity


@momentum_step.misconception(
    "The learning rate scales the gradient twice: once on its way into the velocity, once in the "
    "step.",
)
def lr_twice(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + lr * grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "You weight the gradient by 1 - momentum, which makes the velocity a running average. That "
    "form exists, too; here, as in PyTorch, it is a running sum, which every gradient enters in "
    "full.",
)
def average(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + (1 - momentum) * grad
    return theta - lr * velocity, velocity
