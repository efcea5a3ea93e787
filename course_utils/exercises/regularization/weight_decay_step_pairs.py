"""Two wrong things at once in `weight_decay_step`: one about the gradient, one about the decay."""

from course_utils.exercises.regularization.weight_decay_step import weight_decay_step

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
    weight_decay_step.misconception(f"Two things at once.\n1. {text}\n2. {besides}")(both)


for _one in _GRADIENT_PARTS:
    for _other in _DECAY_PARTS:
        if (_one, _other) not in _SAME_AS_ONE:
            _add_pair(_one, _other)
