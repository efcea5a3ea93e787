"""Exercise `weight_decay_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _weight_decay_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(72)

    def random(*shape: int, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
        return [normal(generator, *shape, dtype=dtype) for _ in range(2)]

    return [
        Case("the step by hand above", torch.tensor([3.0]), torch.tensor([0.5]), 0.1, 0.2),
        Case("a gradient of 0", torch.tensor([1.0, -2.0, 0.0]), torch.zeros(3), 0.5, 0.1),
        Case("four weights", *random(4), 0.05, 0.3),
        Case("decay 0", *random(3), 0.1, 0.0),
        Case("weights of shape (2, 3) in float64", *random(2, 3, dtype=torch.float64), 0.2, 0.5),
    ]


@exercise(
    cases=_weight_decay_step_cases,
    hints=(
        "It is the step of exercise 3.2 with a longer gradient: what does the decay add to `grad`?",
        "`decay` already is the whole factor of theta in the gradient; the 2 of the square is in "
        "it. The learning rate multiplies both parts.",
    ),
)
def weight_decay_step(theta, grad, lr, decay):
    """Return theta after one step of SGD with weight decay; theta and grad of one shape."""
    return theta - lr * (grad + decay * theta)


@weight_decay_step.misconception(
    "The decay acts twice as strongly as it should. `decay` is not the strength of the penalty: "
    "the 2 from the derivative of the square is in it already.",
)
def factor_two(theta, grad, lr, decay):
    return theta - lr * (grad + 2 * decay * theta)


@weight_decay_step.misconception(
    "The decay acts half as strongly as it should. Does the gradient hold the derivative of "
    "decay/2 · θ², or that times 1/2 once more?",
)
def half(theta, grad, lr, decay):
    return theta - lr * (grad + decay / 2 * theta)


@weight_decay_step.misconception(
    "The decay does not depend on the learning rate: with a decay of 0.5 half of every weight is "
    "gone in each step, however small the step is. What scales the whole gradient?",
)
def decay_without_lr(theta, grad, lr, decay):
    return theta * (1 - decay) - lr * grad


@weight_decay_step.misconception(
    "Where the gradient is 0, your weights grow: the sign of the decay is reversed. Which way does "
    "the penalty pull a positive weight?",
)
def grows(theta, grad, lr, decay):
    return theta - lr * (grad - decay * theta)


@weight_decay_step.misconception(
    "You take the gradient step first and shrink its result. The decay is part of the gradient at "
    "the old theta, so which theta does it shrink?",
)
def after_the_step(theta, grad, lr, decay):
    return (theta - lr * grad) * (1 - lr * decay)


@weight_decay_step.misconception(
    "The decay multiplies the gradient. Where the gradient is 0 nothing would shrink: what is it "
    "that should decay?",
)
def decays_the_gradient(theta, grad, lr, decay):
    return theta - lr * (grad + decay * grad)


@weight_decay_step.misconception(
    "This is the plain gradient step: the decay is not used.",
)
def no_decay(theta, grad, lr, decay):
    return theta - lr * grad


@weight_decay_step.misconception(
    "The weights only shrink, and the gradient of the loss is lost: nothing would be learned.",
)
def only_decay(theta, grad, lr, decay):
    return theta - lr * decay * theta


@weight_decay_step.misconception(
    "The gradient enters in full: the learning rate multiplies the decay alone. Where do "
    "parentheses belong?",
)
def gradient_without_lr(theta, grad, lr, decay):
    return theta - lr * decay * theta - grad


@weight_decay_step.misconception(
    "This walks uphill: loss and penalty both grow. A step goes against the gradient.",
)
def ascent(theta, grad, lr, decay):
    return theta + lr * (grad + decay * theta)


@weight_decay_step.misconception(
    "Every weight loses the same amount, whatever its size and its sign, so negative weights grow "
    "in size. The pull of a squared weight is in proportion to the weight.",
)
def constant_pull(theta, grad, lr, decay):
    return theta - lr * (grad + decay)


@weight_decay_step.misconception(
    "Every weight is pulled towards 0 by the same amount: that is the pull of an L1 penalty. The "
    "pull of a squared weight is in proportion to the weight.",
)
def sign_of_the_weight(theta, grad, lr, decay):
    return theta - lr * (grad + decay * theta.sign())


@weight_decay_step.misconception(
    "You add the squared weights to the gradient: that is the penalty. A step needs its slope.",
)
def penalty_itself(theta, grad, lr, decay):
    return theta - lr * (grad + decay * theta**2)


@weight_decay_step.misconception(
    "You add one number, the sum of squares, to every entry of the gradient: that is the penalty. "
    "A step needs its slope, one for each weight.",
)
def penalty_summed(theta, grad, lr, decay):
    return theta - lr * (grad + decay * (theta**2).sum())


@weight_decay_step.misconception(
    "The gradient step is shrunk together with the weight. Where do parentheses belong?",
)
def shrinks_all(theta, grad, lr, decay):
    return (theta - lr * grad) * (1 - decay)
