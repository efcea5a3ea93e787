"""Exercise `momentum_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _momentum_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(35)

    def random(*shape: int, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
        return [normal(generator, *shape, dtype=dtype) for _ in range(3)]

    return [
        Case(
            "the second step by hand above",
            torch.tensor([-1.0]),
            torch.tensor([2.0]),
            torch.tensor([10.0]),
            0.1,
            0.5,
        ),
        Case("the first step, velocity 0", *random(4)[:2], torch.zeros(4), 0.1, 0.9),
        Case("a later step", *random(3), 0.01, 0.9),
        Case("momentum 0", *random(3), 0.5, 0.0),
        Case("weights of shape (2, 3) in float64", *random(2, 3, dtype=torch.float64), 0.2, 0.7),
    ]


@exercise(
    cases=_momentum_step_cases,
    hints=(
        "Two lines in the order of the formula: first the new velocity from the old one and the "
        "gradient, then the step along the new velocity.",
        "The learning rate appears once, in the step. Return both: "
        "`return new_theta, new_velocity`.",
    ),
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
    "You weigh the gradient with 1 - momentum: a running average. That form exists, too, but here "
    "the gradient enters the velocity in full.",
)
def average(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + (1 - momentum) * grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "In your velocity the gradient is subtracted, and then the velocity is subtracted from theta: "
    "minus times minus walks uphill.",
)
def gradient_subtracted(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "Your velocity points downhill and is added to theta: a sound form, but not the one asked for. "
    "Here the velocity collects gradients as they are, and the minus sign stands in the step.",
)
def negative_velocity(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - grad
    return theta + lr * velocity, velocity


@momentum_step.misconception(
    "Your velocity holds the whole step, with the learning rate and the minus sign in it. Here "
    "both stand in the line for theta, and the velocity collects plain gradients.",
)
def negative_velocity_with_lr(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - lr * grad
    return theta + velocity, velocity


@momentum_step.misconception(
    "The velocity is right, but you walk along it uphill.",
)
def ascent(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta + lr * velocity, velocity


@momentum_step.misconception(
    "theta moves along the velocity from before this step, so the new gradient comes one step "
    "late. Which of the two lines has to come first?",
)
def old_velocity(theta, grad, velocity, lr, momentum):
    return theta - lr * velocity, momentum * velocity + grad


@momentum_step.misconception(
    "This is Nesterov's variant, which looks one step ahead. Plain momentum walks along the "
    "velocity itself.",
)
def nesterov(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - lr * (grad + momentum * velocity), velocity


@momentum_step.misconception(
    "The factor stands at the wrong term: momentum says how much of the old velocity is kept.",
)
def momentum_on_gradient(theta, grad, velocity, lr, momentum):
    velocity = velocity + momentum * grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "The old velocity is kept in full, so past gradients never fade. What multiplies it?",
)
def never_fades(theta, grad, velocity, lr, momentum):
    velocity = velocity + grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "theta takes a plain gradient step; the velocity is computed, but nothing moves along it.",
)
def plain_step(theta, grad, velocity, lr, momentum):
    return theta - lr * grad, momentum * velocity + grad


@momentum_step.misconception(
    "The velocity you return is the old one, so the next step starts without what this one "
    "learned. Which of your two velocities should the caller keep?",
)
def velocity_lost(theta, grad, velocity, lr, momentum):
    return theta - lr * (momentum * velocity + grad), velocity


@momentum_step.misconception(
    "Both results are right, but in the wrong order: theta comes first.",
)
def order_of_results(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return velocity, theta - lr * velocity


@momentum_step.misconception(
    "theta is right, but the velocity is lost: the next step needs it, so return both.",
)
def only_theta(theta, grad, velocity, lr, momentum):
    return theta - lr * (momentum * velocity + grad)


@momentum_step.misconception(
    "The velocity is right, but theta moves by the whole of it. What scales the step?",
)
def no_learning_rate(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - velocity, velocity
