"""What learners make of exercise `rmsprop_step`, and what they are told."""

from itertools import combinations

import torch

from course_utils.checking import POWERS_OF_TEN, at_once
from course_utils.exercises.gradient_descent.rmsprop_step import rmsprop_step


def _rmsprop(
    theta,
    grad,
    square_avg,
    lr,
    alpha,
    eps,
    *,
    average=lambda s, g, alpha: alpha * s + (1 - alpha) * g**2,
    below=lambda s, eps: s.sqrt() + eps,
    old=False,
    sign=-1,
):
    """RMSprop with some of its parts changed: the raw material of the mistakes."""
    new = average(square_avg, grad, alpha)
    return theta + sign * lr * grad / below(square_avg if old else new, eps), new


_AVERAGES = {
    "alpha_swapped": (
        "alpha and 1 - alpha are exchanged, so the average forgets nearly everything at each step. "
        "With alpha = 0.99, which of the two terms should count for most?",
        lambda s, g, alpha: (1 - alpha) * s + alpha * g**2,
    ),
    "gradient_not_squared": (
        "You average the gradient itself. It can be negative, and then the root is NaN; the S in "
        "the name says what is averaged.",
        lambda s, g, alpha: alpha * s + (1 - alpha) * g,
    ),
    "absolute_gradient": (
        "You average the absolute value of the gradient. The S in the name, for square, says what "
        "is averaged, before the root is taken.",
        lambda s, g, alpha: alpha * s + (1 - alpha) * g.abs(),
    ),
    "sum_of_squares": (
        "The new square enters in full instead of with its share, so this is no average: with "
        "equal gradients it grows to 1 / (1 - alpha) times their square.",
        lambda s, g, alpha: alpha * s + g**2,
    ),
    "adagrad": (
        "You add the squares up and forget none: this is AdaGrad, whose steps only ever become "
        "shorter. What does alpha do in RMSprop?",
        lambda s, g, alpha: s + g**2,
    ),
    "never_forgets": (
        "The new square enters with its share, but the old average is kept in full, so yours can "
        "only grow. The two shares add up to 1.",
        lambda s, g, alpha: s + (1 - alpha) * g**2,
    ),
    "alpha_for_both": (
        "Both terms have the same share, so they do not add up to 1: this is no average. If the "
        "old one counts alpha, how much is left for the new one?",
        lambda s, g, alpha: alpha * (s + g**2),
    ),
    "share_squared": (
        "The share of the new term is squared together with the gradient. Only the gradient is.",
        lambda s, g, alpha: alpha * s + ((1 - alpha) * g) ** 2,
    ),
    "average_squared": (
        "You average first and square the average. It is the squares that are averaged; the old "
        "average holds squares already.",
        lambda s, g, alpha: (alpha * s + (1 - alpha) * g) ** 2,
    ),
    "no_memory": (
        "The old average plays no part, so nothing is remembered: each step knows only its own "
        "gradient.",
        lambda s, g, alpha: g**2,
    ),
    "subtracted": (
        "The new square is subtracted from the old average, which can then become negative, and "
        "has no root. The two shares are added.",
        lambda s, g, alpha: alpha * s - (1 - alpha) * g**2,
    ),
    "new_share_alone": (
        "The old average is lost: yours holds the new square with its share, and nothing else.",
        lambda s, g, alpha: (1 - alpha) * g**2,
    ),
}
_BELOW = {
    "eps_inside_root": (
        "eps is under the root. There an eps of 1e-8 counts as 1e-4, and the step differs from "
        "PyTorch's wherever the gradient is small. Is the root taken before eps is added, or "
        "after?",
        lambda s, eps: (s + eps).sqrt(),
    ),
    "no_root": (
        "You divide by the mean square itself. The R in the name is missing: without it, a "
        "gradient ten times as large makes the step only a tenth as long.",
        lambda s, eps: s + eps,
    ),
    "eps_twice": (
        "eps is added twice, under the root and after it. Once is enough: before the root is "
        "taken, or after?",
        lambda s, eps: (s + eps).sqrt() + eps,
    ),
    "eps_as_minimum": (
        "eps serves as a lower limit of the root. It is added to the root, whatever its size.",
        lambda s, eps: s.sqrt().clamp(min=eps),
    ),
    "root_twice": (
        "The root is taken twice. One root brings squares back to the size of a gradient.",
        lambda s, eps: s.sqrt().sqrt() + eps,
    ),
    "no_eps": (
        "eps plays no part in the denominator. At the first step 0 is divided by 0 where a "
        "gradient is 0, and NaN spreads from there.",
        lambda s, eps: s.sqrt(),
    ),
    "not_divided": (
        "The average is computed, and nothing is divided by its root: this is a plain gradient "
        "step.",
        lambda s, eps: torch.ones_like(s),
    ),
    "multiplied_by_root": (
        "You multiply by the root where you should divide, so a large gradient makes its own step "
        "larger still.",
        lambda s, eps: 1 / (s.sqrt() + eps),
    ),
    "squared_instead_of_root": (
        "You square the average where its root belongs. It holds squares; what brings them back to "
        "the size of a gradient?",
        lambda s, eps: s**2 + eps,
    ),
}
_ORDER = {
    "old_average": (
        "You divide by the average from before this step. At the first step it is 0, and the step "
        "explodes. Which of the two lines comes first?",
        {"old": True},
    ),
    "ascent": (
        "The step goes uphill: where the slope is positive, theta should fall.",
        {"sign": 1},
    ),
}
_PARTS = {
    **{name: (text, {"average": part}) for name, (text, part) in _AVERAGES.items()},
    **{name: (text, {"below": part}) for name, (text, part) in _BELOW.items()},
    **_ORDER,
}


def _attach(name, text, changes):
    def mistake(*args):
        return _rmsprop(*args, **changes)

    mistake.__name__ = name
    rmsprop_step.misconception(text)(mistake)


for _name, (_text, _changes) in _PARTS.items():
    _attach(_name, _text, _changes)


@rmsprop_step.misconception(
    "Your eps is always the same number, whatever the caller asks for. Where does the argument "
    "`eps` belong?",
    fixed=POWERS_OF_TEN,
)
def fixed_eps(theta, grad, square_avg, lr, alpha, eps, fixed=0.1):
    return _rmsprop(theta, grad, square_avg, lr, alpha, fixed)


@rmsprop_step.misconception(
    "Your alpha is always the same number, whatever the caller asks for. Where does the argument "
    "`alpha` belong?",
    fixed=(0.9, 0.99, 0.999, 0.5, 0.95),
)
def fixed_alpha(theta, grad, square_avg, lr, alpha, eps, fixed=0.9):
    return _rmsprop(theta, grad, square_avg, lr, fixed, eps)


@rmsprop_step.misconception(
    "eps is added to the whole step instead of to its denominator: `a / b + c` divides first. "
    "Where do parentheses belong?",
    place=("theta", "step", "minus"),
)
def eps_beside_the_fraction(theta, grad, square_avg, lr, alpha, eps, place="theta"):
    moved, new = _rmsprop(theta, grad, square_avg, lr, alpha, 0.0)
    return moved + {"theta": eps, "step": -lr * eps, "minus": -eps}[place], new


@rmsprop_step.misconception(
    "theta moves without the learning rate. What scales the step?",
    rate=(1.0, -1.0),
)
def no_learning_rate(theta, grad, square_avg, lr, alpha, eps, rate=1.0):
    return _rmsprop(theta, grad, square_avg, rate, alpha, eps)


@rmsprop_step.misconception(
    "You divide by the size of this one gradient, which leaves little but its sign: every step is "
    "about `lr` long. The average over the steps belongs in the denominator.",
    exact=(False, True),
)
def own_size_only(theta, grad, square_avg, lr, alpha, eps, exact=False):
    _, new = _rmsprop(theta, grad, square_avg, lr, alpha, eps)
    return theta - lr * (grad.sign() if exact else grad / (grad.abs() + eps)), new


@rmsprop_step.misconception(
    "You correct the average for its start at 0, as Adam does later. RMSprop has no such "
    "correction.",
)
def corrected(theta, grad, square_avg, lr, alpha, eps):
    _, new = _rmsprop(theta, grad, square_avg, lr, alpha, eps)
    return theta - lr * grad / ((new / (1 - alpha)).sqrt() + eps), new


@rmsprop_step.misconception(
    "eps has got into the average that you return. It belongs in the step alone.",
    inside=(False, True),
)
def eps_in_average(theta, grad, square_avg, lr, alpha, eps, inside=False):
    moved, new = _rmsprop(theta, grad, square_avg, lr, alpha, eps)
    return (theta - lr * grad / (new + eps).sqrt() if inside else moved), new + eps


@rmsprop_step.misconception(
    "The gradient is missing from the numerator of the step, so all parameters move the same way. "
    "What is divided by its typical size?",
    power=(0, 2),
)
def no_gradient_above(theta, grad, square_avg, lr, alpha, eps, power=0):
    _, new = _rmsprop(theta, grad, square_avg, lr, alpha, eps)
    return theta - lr * grad**power / (new.sqrt() + eps), new


@rmsprop_step.misconception(
    "All parameters share one average: the squares of different parameters are combined. Every "
    "parameter has a typical size of its own, so everything happens element by element.",
    combine=(torch.mean, torch.sum),
)
def one_average_for_all(theta, grad, square_avg, lr, alpha, eps, combine=torch.mean):
    new = alpha * square_avg + (1 - alpha) * combine(grad**2)
    return theta - lr * grad / (new.sqrt() + eps), new


@rmsprop_step.misconception(
    "You return the step in the place of theta. The caller wants to know where theta is after it.",
    sign=(-1, 1),
)
def only_the_step(theta, grad, square_avg, lr, alpha, eps, sign=-1):
    moved, new = _rmsprop(theta, grad, square_avg, lr, alpha, eps)
    return sign * (theta - moved), new


@rmsprop_step.misconception(
    "The average you return is the old one, so the next step starts without "
    "what this one has seen. Which of the two should the caller keep?",
)
def average_lost(theta, grad, square_avg, lr, alpha, eps):
    return _rmsprop(theta, grad, square_avg, lr, alpha, eps)[0], square_avg.clone()


@rmsprop_step.misconception(
    "You return the root of the average. The next step averages squares: "
    "which of the two does it need?",
    more=(0.0, "eps"),
)
def root_carried_on(theta, grad, square_avg, lr, alpha, eps, more=0.0):
    moved, new = _rmsprop(theta, grad, square_avg, lr, alpha, eps)
    return moved, new.sqrt() + (eps if more else 0)


_PAIRED = (
    "alpha_swapped",
    "gradient_not_squared",
    "sum_of_squares",
    "adagrad",
    "eps_inside_root",
    "no_root",
    "no_eps",
    "old_average",
)

for _one, _other in combinations(_PAIRED, 2):
    (_text_1, _changes_1), (_text_2, _changes_2) = _PARTS[_one], _PARTS[_other]
    if not _changes_1.keys() & _changes_2.keys():
        _attach(f"{_one}_and_{_other}", at_once(_text_1, _text_2), _changes_1 | _changes_2)
