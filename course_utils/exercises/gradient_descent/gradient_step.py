"""Exercise `gradient_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _gradient_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(32)

    def random(*shape: int) -> list[torch.Tensor]:
        return [3 * normal(generator, *shape) for _ in range(2)]

    return [
        Case(
            "a step on a parabola, computed by hand", torch.tensor([0.0]), torch.tensor([-6.0]), 0.1
        ),
        Case("two parameters", torch.tensor([2.0, -1.0]), torch.tensor([3.0, -4.0]), 0.25),
        Case("a gradient of zero", torch.tensor([1.0, 2.0]), torch.zeros(2), 0.5),
        Case("a steep slope beside a flat one", torch.ones(3), torch.tensor([40.0, 0, -0.3]), 0.02),
        Case("a large learning rate", *random(5), 1.5),
        Case("weights of shape (3, 4)", *random(3, 4), 0.1),
        Case("a square matrix of weights", *random(3, 3), 0.3),
        Case("weights of shape (2, 1, 3)", *random(2, 1, 3), 0.2),
    ]


@exercise(
    cases=_gradient_step_cases,
    hints=(
        "The gradient points to where the loss rises. In which direction do you want to go, and "
        "what says how far?",
        "The formula of a step is the whole function. `theta -= ...` would change the caller's "
        "own tensor; `a - b` makes a new one.",
    ),
    insight="This line is the whole of `torch.optim.SGD` in its plain form. Its `step()` does it "
    "to every parameter of a network, but in place, so that the network sees the new numbers.",
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
    "Two things at once: you walk uphill, in the direction in which the loss grows, and the "
    "learning rate plays no part. What scales the step, and which way is down?",
)
def ascent_without_learning_rate(theta, grad, lr):
    return theta + grad


@gradient_step.misconception(
    "The learning rate is taken away from theta itself, and the gradient multiplies what is left. "
    "Which two of the three are multiplied first?",
)
def bracketed(theta, grad, lr):
    return (theta - lr) * grad


@gradient_step.misconception(
    "You return the step itself. The caller wants to know where theta is after it.",
    sign=(-1, 1),
)
def only_the_step(theta, grad, lr, sign=-1):
    return sign * lr * grad


@gradient_step.misconception(
    "You divide by the learning rate, so that a smaller one makes longer steps. Which way round "
    "should it be?",
    sign=(-1, 1),
)
def divided_by_learning_rate(theta, grad, lr, sign=-1):
    return theta + sign * grad / lr


@gradient_step.misconception(
    "You divide by the gradient, so a steep slope makes a short step and a level place an infinite "
    "one. Which way round should it be?",
    sign=(-1, 1),
)
def divided_by_gradient(theta, grad, lr, sign=-1):
    return theta + sign * lr / grad


@gradient_step.misconception(
    "Every parameter moves by the same distance, because only the sign of its slope is used. "
    "In gradient descent a steeper slope makes a longer step.",
    sign=(-1, 1),
)
def sign_only(theta, grad, lr, sign=-1):
    return theta + sign * lr * torch.sign(grad)


@gradient_step.misconception(
    "Slopes of both signs move their parameters the same way: the gradient has lost its sign. A "
    "falling slope should lead the other way than a rising one.",
    sign=(-1, 1),
)
def absolute_gradient(theta, grad, lr, sign=-1):
    return theta + sign * lr * grad.abs()


@gradient_step.misconception(
    "You square the gradient. That takes away its sign, so that all parameters move the same way, "
    "and makes long steps much too long.",
    sign=(-1, 1),
)
def squared_gradient(theta, grad, lr, sign=-1):
    return theta + sign * lr * grad**2


@gradient_step.misconception(
    "You divide the gradient by its length, so all steps are equally long, and where the gradient "
    "is 0 there is nothing to divide by. The step should shrink as the slope does.",
    eps=(0, 1e-8, 1e-12, 1e-7, 1e-6, 1e-5, 1e-10),
)
def unit_length(theta, grad, lr, eps=0):
    return theta - lr * grad / (grad.norm() + eps)


@gradient_step.misconception(
    "You limit how long a step may be, by cutting large slopes off. That is gradient clipping, a "
    "repair for wild gradients; here every slope counts as it is.",
    limit=(1.0, 0.5, 2.0, 5.0, 10.0, 0.1),
)
def clipped_gradient(theta, grad, lr, limit=1.0):
    return theta - lr * grad.clamp(-limit, limit)


@gradient_step.misconception(
    "All parameters move by the same amount: one number is made of the whole gradient. Each "
    "parameter has a slope of its own, and moves by that.",
    number=(torch.mean, torch.sum, torch.linalg.vector_norm, torch.max),
)
def one_slope_for_all(theta, grad, lr, number=torch.mean):
    return theta - lr * number(grad)


@gradient_step.misconception(
    "You scale theta as well. Only the gradient is multiplied by the learning rate: with a "
    "gradient of 0, theta should stay where it is.",
    sign=(-1, 1),
)
def theta_scaled(theta, grad, lr, sign=-1):
    return lr * (theta + sign * grad)


@gradient_step.misconception(
    "The learning rate scales theta instead of the gradient. Which of the two is to be made "
    "smaller before they are combined?",
    sign=(-1, 1),
)
def theta_scaled_alone(theta, grad, lr, sign=-1):
    return lr * theta + sign * grad


@gradient_step.misconception(
    "theta and the gradient have changed places: you start from the gradient and move it. Which "
    "of the two is where you stand, and which says where to go?",
    sign=(-1, 1),
)
def changed_places(theta, grad, lr, sign=-1):
    return grad + sign * lr * theta


@gradient_step.misconception(
    "The step is multiplied by theta, so that a parameter of 0 can never move. It depends on the "
    "slope and on the learning rate, not on where you stand.",
    sign=(-1, 1),
)
def multiplied_by_theta(theta, grad, lr, sign=-1):
    return theta + sign * lr * grad * theta


@gradient_step.misconception(
    "The gradient plays no part: every parameter moves by the learning rate, whatever its slope. "
    "What says in which direction, and how steep it is?",
    sign=(-1, 1),
)
def gradient_unused(theta, grad, lr, sign=-1):
    return theta + sign * lr


@gradient_step.misconception(
    "The learning rate is added to something, or subtracted. It is a factor: it says how large a "
    "part of the gradient the step is.",
    signs=((-1, -1), (-1, 1), (1, 1), (1, -1)),
)
def learning_rate_added(theta, grad, lr, signs=(-1, -1)):
    return theta + signs[0] * grad + signs[1] * lr


@gradient_step.misconception(
    "The learning rate counts twice in your step, so the step is lr times as long as it should be.",
    sign=(-1, 1),
)
def learning_rate_twice(theta, grad, lr, sign=-1):
    return theta + sign * lr**2 * grad


@gradient_step.misconception(
    "Your learning rate is always the same number, whatever the caller asks for. Where does the "
    "argument `lr` belong?",
    rate=(0.1, 0.01, 0.001, 0.05, 0.5, 0.02, 0.2, 0.3),
)
def fixed_learning_rate(theta, grad, lr, rate=0.1):
    return theta - rate * grad


@gradient_step.misconception(
    "Besides the step, theta itself shrinks: with a gradient of 0 it does not stay where it is. "
    "That is weight decay, which chapter 07 adds; a plain step has only the gradient.",
    part=(1.0, 0.1, 0.01, 0.001),
)
def shrunk(theta, grad, lr, part=1.0):
    return theta - lr * (grad + part * theta)


@gradient_step.misconception(
    "Old theta and gradient are mixed, in shares of 1 - lr and lr. theta counts in full: with a "
    "gradient of 0 it stays where it is.",
)
def mixed(theta, grad, lr):
    return (1 - lr) * theta + lr * grad


@gradient_step.misconception(
    "The gradient plays no part, and theta is scaled by the learning rate. With a gradient of 0, "
    "theta should stay where it is.",
)
def only_scaled(theta, grad, lr):
    return lr * theta


@gradient_step.misconception(
    "You divide the step by how many parameters there are. Each parameter moves by its own slope "
    "times `lr`, however many others there are.",
    rows=(False, True),
)
def divided_by_number(theta, grad, lr, rows=False):
    return theta - lr * grad / (len(theta) if rows else theta.numel())
