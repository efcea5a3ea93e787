"""More of what learners make of exercise `adam_step`: single parts of the formula, and pairs."""

from itertools import combinations

import torch

from course_utils.checking import POWERS_OF_TEN, at_once
from course_utils.exercises.gradient_descent.adam_step import adam_step


def _adam(
    theta,
    grad,
    state,
    lr,
    betas,
    eps,
    *,
    mean=lambda m, g, beta: beta * m + (1 - beta) * g,
    square=lambda v, g, beta: beta * v + (1 - beta) * g**2,
    filled=lambda beta, t: 1 - beta**t,
    corrected=(True, True),
    below=lambda v_hat, eps: v_hat.sqrt() + eps,
    sign=-1,
    order=1,
    count=1,
):
    """Adam with some of its parts changed: the raw material of the mistakes."""
    m, v, t = state
    beta1, beta2 = betas[::order]
    m, v, t = mean(m, grad, beta1), square(v, grad, beta2), t + count
    # as tensors, in which a division by 0 gives infinity and raises no error
    share_1, share_2 = (filled(torch.tensor(b, dtype=m.dtype), t) for b in (beta1, beta2))
    m_hat = m / share_1 if corrected[0] else m
    v_hat = v / share_2 if corrected[1] else v
    return theta + sign * lr * m_hat / below(v_hat, eps), (m, v, state[2] + min(count, 1))


_PARTS = {
    "no_bias_correction": (
        "m and v are used as they are. Both start at 0, so in the first steps they are far too "
        "small, and not by the same factor. The correction divides that out: by what?",
        {"corrected": (False, False)},
    ),
    "only_m_corrected": (
        "m is corrected for its start at 0, v is not. Its average starts at 0, too.",
        {"corrected": (True, False)},
    ),
    "only_v_corrected": (
        "v is corrected for its start at 0, m is not. Its average starts at 0, too.",
        {"corrected": (False, True)},
    ),
    "eps_inside_root": (
        "eps is under the root, where 1e-8 counts as 1e-4. Is the root taken before eps is added, "
        "or after?",
        {"below": lambda v_hat, eps: (v_hat + eps).sqrt()},
    ),
    "no_eps": (
        "eps plays no part in the denominator. Where v is 0, the step divides by 0.",
        {"below": lambda v_hat, eps: v_hat.sqrt()},
    ),
    "no_root": (
        "You divide by the mean square itself instead of by its root, so steps are no longer of "
        "the size of lr.",
        {"below": lambda v_hat, eps: v_hat + eps},
    ),
    "times_instead_of_power": (
        "The corrections use beta times t. After one step beta is left of the start, the share of "
        "it that each step keeps. How much is left after two steps, and after t?",
        {"filled": lambda beta, t: 1 - beta * t},
    ),
    "correction_without_t": (
        "The corrections are the same at every step: t plays no part in them. How much of the "
        "average is filled grows with the number of steps.",
        {"filled": lambda beta, t: 1 - beta},
    ),
    "t_counted_twice": (
        "The correction is made for one step later than this one. t is the number of steps taken "
        "before; by how much does one step increase it?",
        {"count": 2},
    ),
    "gradient_not_squared": (
        "v averages the gradient itself. It should say how large gradients are, whatever their "
        "sign; a negative average has no root.",
        {"square": lambda v, g, beta: beta * v + (1 - beta) * g},
    ),
    "no_share_of_gradient": (
        "The gradient enters m in full, as it enters momentum's velocity, which is a running sum. "
        "Adam's m is a running average: the two shares add up to 1.",
        {"mean": lambda m, g, beta: beta * m + g},
    ),
    "no_share_of_square": (
        "The square enters v in full instead of with its share, so v is no average. The two shares "
        "add up to 1.",
        {"square": lambda v, g, beta: beta * v + g**2},
    ),
    "no_shares": (
        "Gradient and square enter m and v in full instead of with their shares, so both are no "
        "averages. The two shares add up to 1.",
        {
            "mean": lambda m, g, beta: beta * m + g,
            "square": lambda v, g, beta: beta * v + g**2,
        },
    ),
    "shares_swapped": (
        "beta and 1 - beta are exchanged: your averages follow the newest gradient almost alone. "
        "With beta = 0.9, which of the two terms should count for most?",
        {
            "mean": lambda m, g, beta: (1 - beta) * m + beta * g,
            "square": lambda v, g, beta: (1 - beta) * v + beta * g**2,
        },
    ),
    "betas_swapped": (
        "The two betas are exchanged. The first belongs to the average of the gradient, the second "
        "to the average of its square.",
        {"order": -1},
    ),
    "ascent": (
        "The step goes uphill: where the slope is positive, theta should fall.",
        {"sign": 1},
    ),
    "eps_twice": (
        "eps is added twice, under the root and after it. Once is enough: before the root is "
        "taken, or after?",
        {"below": lambda v_hat, eps: (v_hat + eps).sqrt() + eps},
    ),
    "not_divided": (
        "Nothing is divided by the root of v: this is momentum with a correction. What is v for?",
        {"below": lambda v_hat, eps: torch.ones_like(v_hat)},
    ),
    "multiplied_by_root": (
        "You multiply by the root where you should divide, so a large gradient makes its own step "
        "larger still.",
        {"below": lambda v_hat, eps: 1 / (v_hat.sqrt() + eps)},
    ),
    "power_alone": (
        "You divide by beta**t, the share of the average that is still empty after t steps. Which "
        "share has been filled, and which of the two makes up for the start at 0?",
        {"filled": lambda beta, t: beta**t},
    ),
    "multiplied_by_correction": (
        "You multiply by the share that is filled, which makes too small averages smaller still. "
        "The correction should make them larger.",
        {"filled": lambda beta, t: 1 / (1 - beta**t)},
    ),
    "power_of_the_difference": (
        "You raise 1 - beta to the power of t. Each step keeps the share beta of the start: how "
        "much of it is left after t steps, and how much of the average is filled then?",
        {"filled": lambda beta, t: (1 - beta) ** t},
    ),
    "absolute_gradient": (
        "v averages the absolute value of the gradient. It is the squares that are averaged, "
        "before the root is taken.",
        {"square": lambda v, g, beta: beta * v + (1 - beta) * g.abs()},
    ),
    "share_squared": (
        "In v the share 1 - beta is squared together with the gradient. Only the gradient is.",
        {"square": lambda v, g, beta: beta * v + ((1 - beta) * g) ** 2},
    ),
}
_PAIRED = (
    "no_bias_correction",
    "eps_inside_root",
    "no_eps",
    "no_root",
    "gradient_not_squared",
    "no_shares",
    "shares_swapped",
    "betas_swapped",
)


def _attach(name, text, changes):
    def mistake(*args):
        return _adam(*args, **changes)

    mistake.__name__ = name
    adam_step.misconception(text)(mistake)


for _name, (_text, _changes) in _PARTS.items():
    _attach(_name, _text, _changes)


@adam_step.misconception(
    "Your eps is always the same number, whatever the caller asks for. Where does the argument "
    "`eps` belong?",
    fixed=POWERS_OF_TEN,
)
def fixed_eps(theta, grad, state, lr, betas, eps, fixed=0.1):
    return _adam(theta, grad, state, lr, betas, fixed)


@adam_step.misconception(
    "Your betas are always the same numbers, whatever the caller asks for. Where does the argument "
    "`betas` belong?",
    fixed=((0.9, 0.999), (0.9, 0.99), (0.5, 0.999)),
)
def fixed_betas(theta, grad, state, lr, betas, eps, fixed=(0.9, 0.999)):
    return _adam(theta, grad, state, lr, fixed, eps)


@adam_step.misconception(
    "One beta serves for both averages. `betas` holds two: the first for the gradient, the second "
    "for its square.",
    place=(0, 1),
)
def one_beta_for_both(theta, grad, state, lr, betas, eps, place=0):
    return _adam(theta, grad, state, lr, (betas[place],) * 2, eps)


@adam_step.misconception(
    "theta moves without the learning rate. What scales the step?",
)
def no_learning_rate(theta, grad, state, lr, betas, eps):
    return _adam(theta, grad, state, 1.0, betas, eps)


@adam_step.misconception(
    "eps is added to the whole step instead of to its denominator: `a / b + c` divides first. "
    "Where do parentheses belong?",
    place=("theta", "step", "minus"),
)
def eps_beside_the_fraction(theta, grad, state, lr, betas, eps, place="theta"):
    moved, state = _adam(theta, grad, state, lr, betas, 0.0)
    return moved + {"theta": eps, "step": -lr * eps, "minus": -eps}[place], state


def _stopped_by_zero(state, how):
    """Raise what Python raises where a float is divided by 1 - beta**0."""
    if how == "with floats" and state[2] == 0:
        raise ZeroDivisionError


@adam_step.misconception(
    "The correction uses t as it comes in. Before the first step it is 0, 1 - beta**0 is 0, and "
    "you divide by 0. When does t count the step that is being taken?",
    how=("with tensors", "with floats"),
)
def t_not_increased(theta, grad, state, lr, betas, eps, how="with tensors"):
    _stopped_by_zero(state, how)
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps, count=0)
    return theta, (m, v, t + 1)


@adam_step.misconception(
    "t leaves as it came: the correction divides by 0 at the first step, and no step is ever "
    "counted.",
    how=("with tensors", "with floats"),
)
def t_never_increased(theta, grad, state, lr, betas, eps, how="with tensors"):
    _stopped_by_zero(state, how)
    return _adam(theta, grad, state, lr, betas, eps, count=0)


for _one, _other in combinations(_PAIRED, 2):
    (_text_1, _changes_1), (_text_2, _changes_2) = _PARTS[_one], _PARTS[_other]
    if not _changes_1.keys() & _changes_2.keys():
        _attach(f"{_one}_and_{_other}", at_once(_text_1, _text_2), _changes_1 | _changes_2)
