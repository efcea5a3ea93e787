"""Exercise `gradient_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _gradient_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(32)
    return [
        Case("the step by hand above", torch.tensor([0.0]), torch.tensor([-6.0]), 0.1),
        Case("two parameters", torch.tensor([2.0, -1.0]), torch.tensor([2.0, -4.0]), 0.25),
        Case("a gradient of zero", torch.tensor([1.0, 2.0]), torch.zeros(2), 0.5),
        Case(
            "weights of shape (3, 4) in float64",
            normal(generator, 3, 4, dtype=torch.float64),
            normal(generator, 3, 4, dtype=torch.float64),
            0.01,
        ),
    ]


@exercise(
    cases=_gradient_step_cases,
    hints=(
        "The gradient points to where the loss rises. In which direction do you want to go, and "
        "what says how far?",
        "One line: from theta take away the gradient, scaled by the learning rate. `theta -= ...` "
        "would change the tensor of whoever called you; `a - b` makes a new one.",
    ),
)
def gradient_step(theta, grad, lr):
    """Return theta after one step of gradient descent; theta and grad have the same shape."""
    return theta - lr * grad


@gradient_step.misconception(
    "You walk uphill: the gradient points in the direction in which the loss grows. This is "
    "gradient ascent.",
)
def ascent(theta, grad, lr):
    return theta + lr * grad


@gradient_step.misconception(
    "The direction is right, but the learning rate plays no part. What scales the step?",
)
def no_learning_rate(theta, grad, lr):
    return theta - grad


@gradient_step.misconception(
    "You return the step itself. The caller wants to know where theta is after it.",
)
def only_the_step(theta, grad, lr):
    return -lr * grad


@gradient_step.misconception(
    "You divide by the learning rate, so that a smaller one makes longer steps. Which way round "
    "should it be?",
)
def divided_by_learning_rate(theta, grad, lr):
    return theta - grad / lr


@gradient_step.misconception(
    "Every parameter moves by the same distance, because only the sign of its slope is used. "
    "In gradient descent a steeper slope makes a longer step.",
)
def sign_only(theta, grad, lr):
    return theta - lr * torch.sign(grad)


@gradient_step.misconception(
    "You divide the gradient by its length, so all steps are equally long, and where the gradient "
    "is 0 you divide by 0. The step should shrink as the slope does.",
)
def unit_length(theta, grad, lr):
    return theta - lr * grad / grad.norm()


@gradient_step.misconception(
    "You scale theta as well. Only the gradient is multiplied by the learning rate: with a "
    "gradient of 0, theta should stay where it is.",
)
def theta_scaled(theta, grad, lr):
    return lr * (theta - grad)
