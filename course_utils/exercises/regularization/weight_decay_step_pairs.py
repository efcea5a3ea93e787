"""Wrong functions for `weight_decay_step`: wrong numbers, and two wrong things at once."""

import math

from course_utils.checking import at_once
from course_utils.exercises.regularization.weight_decay_step import weight_decay_step


@weight_decay_step.misconception(
    "Your learning rate is always the same number, whatever the caller asks for. Where does the "
    "argument `lr` belong?",
    rate=(0.1, 0.01, 0.001, 0.05, 0.5),
)
def fixed_learning_rate(theta, grad, lr, decay, rate):
    return theta - rate * (grad + decay * theta)


@weight_decay_step.misconception(
    "Your decay is always the same number, whatever the caller asks for: the weight enters with a "
    "fixed factor, or in full. Where does the argument `decay` belong?",
    share=(1, 0.01, 0.001, 0.0005, 0.1, 2),
)
def fixed_decay(theta, grad, lr, decay, share):
    return theta - lr * (grad + share * theta)


@weight_decay_step.misconception(
    "The decay is added to something, or subtracted from it. It is a factor: it says how large a "
    "part of the weight enters the gradient.",
    way=(
        lambda theta, grad, lr, decay: theta - lr * (grad + decay + theta),
        lambda theta, grad, lr, decay: theta * (1 - lr - decay) - lr * grad,
        lambda theta, grad, lr, decay: theta * (1 - lr + decay) - lr * grad,
    ),
)
def decay_added(theta, grad, lr, decay, way):
    return way(theta, grad, lr, decay)


@weight_decay_step.misconception(
    "The weight shrinks by an exponential factor, as if the decay went on without a break during "
    "the step. The formula takes one step along a straight line.",
)
def exponential(theta, grad, lr, decay):
    return theta * math.exp(-lr * decay) - lr * grad


@weight_decay_step.misconception(
    "Two things at once.\n1. The decay does not depend on the learning rate.\n2. The decay acts "
    "twice or half as strongly as it should: `decay` is the whole factor of the weight.",
    factor=(2, 0.5),
)
def decay_without_lr_and_factor(theta, grad, lr, decay, factor):
    return theta - lr * grad - factor * decay * theta


_GRADIENT_PARTS = {
    "gradient_ascends": (
        "Along the gradient of the loss you walk uphill. A step goes against it.",
        lambda grad, lr: -lr * grad,
    ),
    "gradient_without_lr": (
        "The gradient of the loss enters in full, whatever the learning rate is.",
        lambda grad, lr: grad,
    ),
}
_DECAY_PARTS = {
    "factor_two": (
        "The decay acts twice as strongly as it should. The 2 from the derivative of the square is "
        "in `decay` already.",
        lambda theta, lr, decay: 2 * lr * decay * theta,
    ),
    "half": (
        "The decay acts half as strongly as it should. `decay` is the whole factor of the weight "
        "in the gradient.",
        lambda theta, lr, decay: lr * decay * theta / 2,
    ),
    "decay_without_lr": (
        "The decay does not depend on the learning rate: with a decay of 0.5 half of every weight "
        "is gone in each step.",
        lambda theta, lr, decay: decay * theta,
    ),
    "grows": (
        "The sign of the decay is reversed: where the gradient is 0, your weights grow.",
        lambda theta, lr, decay: -lr * decay * theta,
    ),
    "no_decay": ("The decay is not used.", lambda theta, lr, decay: 0 * theta),
    "constant_pull": (
        "Every weight loses the same amount, whatever its size and its sign. The pull of a squared "
        "weight is in proportion to the weight.",
        lambda theta, lr, decay: lr * decay,
    ),
    "sign_of_the_weight": (
        "Every weight is pulled towards 0 by the same amount, as by an L1 penalty. The pull of a "
        "squared weight is in proportion to the weight.",
        lambda theta, lr, decay: lr * decay * theta.sign(),
    ),
    "penalty_itself": (
        "The decay has the squared weights in it: that is the penalty. A step needs its slope.",
        lambda theta, lr, decay: lr * decay * theta**2,
    ),
}
_SAME_AS_ONE = {("gradient_ascends", "grows"), ("gradient_without_lr", "decay_without_lr")}
"""Pairs that are a mistake with a name of its own."""


def _add_pair(one: str, other: str) -> None:
    text, of_gradient = _GRADIENT_PARTS[one]
    besides, of_decay = _DECAY_PARTS[other]

    def both(theta, grad, lr, decay):
        return theta - of_gradient(grad, lr) - of_decay(theta, lr, decay)

    both.__name__ = f"{one}_and_{other}"
    weight_decay_step.misconception(at_once(text, besides))(both)


for _one in _GRADIENT_PARTS:
    for _other in _DECAY_PARTS:
        if (_one, _other) not in _SAME_AS_ONE:
            _add_pair(_one, _other)
