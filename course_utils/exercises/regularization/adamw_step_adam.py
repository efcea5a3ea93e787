"""Wrong functions for `adamw_step` whose mistake is one of Adam, and two mistakes at once."""

import torch

from course_utils.exercises.regularization import (
    adamw_step_mistakes,  # noqa: F401 - those come first, so that they are tried first
)
from course_utils.exercises.regularization.adamw_step import adamw_step


def _right(m, v, t, betas, eps):
    """Return what is multiplied by -lr, from the averages and the number of this step."""
    m_hat = m / (1 - torch.tensor(betas[0], dtype=torch.float64) ** t)
    v_hat = v / (1 - torch.tensor(betas[1], dtype=torch.float64) ** t)
    return m_hat / (v_hat.sqrt() + eps)


def _averages(grad, state, betas):
    (m, v, t), (beta1, beta2) = state, betas
    return beta1 * m + (1 - beta1) * grad, beta2 * v + (1 - beta2) * grad**2, t + 1


def _direction(grad, state, betas, eps):
    state = _averages(grad, state, betas)
    return _right(*state, betas, eps), state


def no_bias_correction(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return m / (v.sqrt() + eps), (m, v, t)


def only_m_corrected(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return m / (1 - betas[0] ** t) / (v.sqrt() + eps), (m, v, t)


def only_v_corrected(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return m / ((v / (1 - betas[1] ** t)).sqrt() + eps), (m, v, t)


def step_not_counted(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _right(m, v, t - 1, betas, eps), (m, v, t - 1)


def counted_too_late(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _right(m, v, t - 1, betas, eps), (m, v, t)


def counted_twice(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _right(m, v, t + 1, betas, eps), (m, v, t)


def t_not_returned(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _right(m, v, t, betas, eps), (m, v, t - 1)


def corrected_state(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _right(m, v, t, betas, eps), (m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), t)


def state_swapped(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _right(m, v, t, betas, eps), (v, m, t)


def times_instead_of_power(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    m_hat, v_hat = m / (1 - betas[0] * t), v / (1 - betas[1] * t)
    return m_hat / (v_hat.sqrt() + eps), (m, v, t)


def eps_inside_root(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return m / (1 - betas[0] ** t) / (v / (1 - betas[1] ** t) + eps).sqrt(), (m, v, t)


def no_eps(grad, state, betas, eps):
    return _direction(grad, state, betas, 0.0)


def eps_before_correction(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    scale = (1 - betas[1] ** t) ** 0.5 / (1 - betas[0] ** t)
    return scale * m / (v.sqrt() + eps), (m, v, t)


def no_root(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return m / (1 - betas[0] ** t) / (v / (1 - betas[1] ** t) + eps), (m, v, t)


def m_and_v_swapped(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _right(v, m, t, betas[::-1], eps), (m, v, t)


def gradient_instead_of_m(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return grad / ((v / (1 - betas[1] ** t)).sqrt() + eps), (m, v, t)


def old_averages(grad, state, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _right(state[0], state[1], t, betas, eps), (m, v, t)


def gradient_not_squared(grad, state, betas, eps):
    (m, v, t), (beta1, beta2) = state, betas
    state = beta1 * m + (1 - beta1) * grad, beta2 * v + (1 - beta2) * grad, t + 1
    return _right(*state, betas, eps), state


def betas_swapped(grad, state, betas, eps):
    return _direction(grad, state, betas[::-1], eps)


def one_beta(grad, state, betas, eps):
    return _direction(grad, state, (betas[0], betas[0]), eps)


def shares_swapped(grad, state, betas, eps):
    (m, v, t), (beta1, beta2) = state, betas
    state = (1 - beta1) * m + beta1 * grad, (1 - beta2) * v + beta2 * grad**2, t + 1
    return _right(*state, betas, eps), state


def no_shares(grad, state, betas, eps):
    (m, v, t), (beta1, beta2) = state, betas
    state = beta1 * m + grad, beta2 * v + grad**2, t + 1
    return _right(*state, betas, eps), state


_OF_ADAM = {
    no_bias_correction: (
        "m and v start at 0 and are too small at first; you use them uncorrected. Which two lines "
        "of Adam repair that?"
    ),
    only_m_corrected: "m is corrected for its start at 0, v is not. Its average starts at 0, too.",
    only_v_corrected: "v is corrected for its start at 0, m is not. Its average starts at 0, too.",
    step_not_counted: (
        "t stays as it was, so the correction is that of the step before; at the first step it "
        "divides by 0. When is the step counted?"
    ),
    counted_too_late: (
        "The correction uses t as it comes in, and counts the step only afterwards; at the first "
        "step it divides by 0. When does t count the step that is being taken?"
    ),
    counted_twice: (
        "The correction is made for one step later than this one. t is the number of steps taken "
        "before; by how much does one step increase it?"
    ),
    t_not_returned: (
        "The step is counted for the correction, but the t in the state you return is the old one: "
        "the next call will take itself for the same step again."
    ),
    corrected_state: (
        "You return the corrected m and v. The next step averages on from the uncorrected ones."
    ),
    state_swapped: "v comes first in the state you return. The state is (m, v, t), in this order.",
    times_instead_of_power: (
        "The corrections use beta times t. What is left of the start after t steps is beta "
        "multiplied by itself t times."
    ),
    eps_inside_root: (
        "eps is under the root, where it counts for much more. Is the root taken before eps is "
        "added, or after?"
    ),
    no_eps: "eps plays no part in your result. Where v is 0, the step divides by 0.",
    eps_before_correction: (
        "eps is added to the root of the uncorrected v, so that the correction scales eps as well. "
        "Correct v first; then the root, then eps."
    ),
    no_root: (
        "You divide by the mean square itself instead of by its root, so the step of Adam is no "
        "longer of the size of lr."
    ),
    m_and_v_swapped: (
        "The two averages have changed places in the fraction. One says where to go, the other how "
        "long the way usually is: which of them stands above the line?"
    ),
    gradient_instead_of_m: (
        "The step follows the newest gradient, not its average. What is m for?"
    ),
    old_averages: (
        "The step uses m and v from before this gradient. They are to be brought up to date first."
    ),
    gradient_not_squared: (
        "v averages the gradient itself. It should say how large gradients are, whatever their "
        "sign; a negative average has no root."
    ),
    betas_swapped: (
        "The two betas are exchanged. The first belongs to the average of the gradient, the second "
        "to the average of its square."
    ),
    one_beta: (
        "Both averages use the first beta. The average of the squares has a beta of its own."
    ),
    shares_swapped: (
        "beta and 1 - beta are exchanged: your averages follow the newest gradient almost alone. "
        "With beta = 0.9, which of the two terms should count for most?"
    ),
    no_shares: (
        "The newest gradient enters m and v in full, so they are sums and not averages: the two "
        "shares of an average add up to 1."
    ),
}


def _know(direction, message):
    def step(theta, grad, state, lr, betas, eps, decay):
        along, state = direction(grad, state, betas, eps)
        return theta - lr * along - lr * decay * theta, state

    step.__name__ = direction.__name__
    adamw_step.misconception(message)(step)


for _function, _message in _OF_ADAM.items():
    _know(_function, _message)


@adamw_step.misconception(
    "The step of Adam goes uphill, while the decay shrinks the weights as it should. Both are to "
    "be subtracted.",
)
def adam_ascends(theta, grad, state, lr, betas, eps, decay):
    along, state = _direction(grad, state, betas, eps)
    return theta + lr * along - lr * decay * theta, state


@adamw_step.misconception(
    "All signs are reversed: the loss and the weights both grow. A step goes against the gradient, "
    "and the decay against the weight.",
)
def ascent(theta, grad, state, lr, betas, eps, decay):
    along, state = _direction(grad, state, betas, eps)
    return theta + lr * along + lr * decay * theta, state


@adamw_step.misconception(
    "The learning rate does not scale the step of Adam, which so has a size of about 1. How long "
    "should it be?",
    in_decay=(True, False),
)
def step_without_lr(theta, grad, state, lr, betas, eps, decay, in_decay):
    along, state = _direction(grad, state, betas, eps)
    return theta - along - (lr if in_decay else 1) * decay * theta, state


def _in_gradient(direction):
    def step(theta, grad, state, lr, betas, eps, decay):
        along, state = direction(grad + decay * theta, state, betas, eps)
        return theta - lr * along, state

    step.__name__ = f"{direction.__name__}_and_decay_in_the_gradient"
    adamw_step.misconception(
        f"Two things at once.\n1. {_OF_ADAM[direction]}\n2. You add the decay to the gradient "
        "before m and v see it. AdamW keeps the decay away from both."
    )(step)


for _function in (no_bias_correction, step_not_counted, eps_inside_root, corrected_state):
    _in_gradient(_function)
