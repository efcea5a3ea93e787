"""What learners make of exercise `adam_step`: what goes wrong in the state, and in the step."""

import torch

from course_utils.exercises.gradient_descent.adam_step import adam_step


def _hats(state, betas):
    """Return the corrected m and v of a state."""
    m, v, t = state
    return m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)


@adam_step.misconception(
    "The t in the state you return is the old one: the next call will take itself for the same "
    "step again.",
)
def t_not_returned(theta, grad, state, lr, betas, eps):
    theta, (m, v, _) = adam_step.reference(theta, grad, state, lr, betas, eps)
    return theta, (m, v, state[2])


@adam_step.misconception(
    "The state you return holds corrected averages: the next step would "
    "correct them once more. Which ones does the formula carry on?",
    which=("both", "m", "v"),
)
def corrected_state(theta, grad, state, lr, betas, eps, which="both"):
    theta, state = adam_step.reference(theta, grad, state, lr, betas, eps)
    m_hat, v_hat = _hats(state, betas)
    m, v, t = state
    return theta, (m if which == "v" else m_hat, v if which == "m" else v_hat, t)


@adam_step.misconception(
    "The two averages are exchanged: one says where to go, the other how long the way usually is. "
    "Which of them is the numerator of the step?",
)
def m_and_v_swapped(theta, grad, state, lr, betas, eps):
    _, state = adam_step.reference(theta, grad, state, lr, betas, eps)
    m_hat, v_hat = _hats(state, betas)
    return theta - lr * v_hat / (m_hat.sqrt() + eps), state


@adam_step.misconception(
    "v comes first in the state you return. The state is (m, v, t), in this order.",
)
def state_swapped(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = adam_step.reference(theta, grad, state, lr, betas, eps)
    return theta, (v, m, t)


@adam_step.misconception(
    "t comes first in the state you return. The state is (m, v, t), in this order.",
)
def t_first(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = adam_step.reference(theta, grad, state, lr, betas, eps)
    return theta, (t, m, v)


@adam_step.misconception(
    "The step follows the newest gradient, not its running average: this is RMSprop with a "
    "correction. What is m for?",
)
def gradient_instead_of_m(theta, grad, state, lr, betas, eps):
    _, state = adam_step.reference(theta, grad, state, lr, betas, eps)
    return theta - lr * grad / (_hats(state, betas)[1].sqrt() + eps), state


@adam_step.misconception(
    "The step is made with m and v from before this step, which at the first step are 0. Which "
    "lines of the formula come first?",
    which=("corrected", "plain", "m", "v"),
)
def old_averages(theta, grad, state, lr, betas, eps, which="corrected"):
    _, new = adam_step.reference(theta, grad, state, lr, betas, eps)
    m, v = (new if which == "v" else state)[0], (new if which == "m" else state)[1]
    if which != "plain":
        m, v = _hats((m, v, new[2]), betas)
    return theta - lr * m / (v.sqrt() + eps), new


@adam_step.misconception(
    "v averages the square of m. It should average the square of the gradient itself.",
)
def square_of_m(theta, grad, state, lr, betas, eps):
    m, v, t = state
    m = betas[0] * m + (1 - betas[0]) * grad
    new = (m, betas[1] * v + (1 - betas[1]) * m**2, t + 1)
    m_hat, v_hat = _hats(new, betas)
    return theta - lr * m_hat / (v_hat.sqrt() + eps), new


@adam_step.misconception(
    "eps is added to the root of the uncorrected v, so that the correction scales eps as well. "
    "Correct v first; then the root, then eps.",
)
def eps_before_correction(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = adam_step.reference(theta, grad, state, lr, betas, eps)
    scale = (1 - betas[1] ** t) ** 0.5 / (1 - betas[0] ** t)
    return theta - lr * scale * m / (v.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "You take the root of v first and correct afterwards. The correction belongs to the average "
    "of the squares, so it stands under the root.",
)
def root_before_correction(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = adam_step.reference(theta, grad, state, lr, betas, eps)
    m_hat, below = m / (1 - betas[0] ** t), v.sqrt() / (1 - betas[1] ** t)
    return theta - lr * m_hat / (below + eps), (m, v, t)


@adam_step.misconception(
    "The corrections have changed places: m is divided by what belongs to v, or both by the same. "
    "Each average is filled at its own pace, with its own beta.",
    places=((1, 0), (0, 0), (1, 1)),
)
def corrections_swapped(theta, grad, state, lr, betas, eps, places=(1, 0)):
    _, state = adam_step.reference(theta, grad, state, lr, betas, eps)
    m_hat, v_hat = _hats(state, [betas[place] for place in places])
    return theta - lr * m_hat / (v_hat.sqrt() + eps), state


@adam_step.misconception(
    "You return the state as it came in: the next step forgets this one.",
)
def state_lost(theta, grad, state, lr, betas, eps):
    return adam_step.reference(theta, grad, state, lr, betas, eps)[0], state


@adam_step.misconception(
    "One of the two averages in the state you return is the old one: the next step forgets what "
    "this one has seen of it.",
    old=(0, 1),
)
def state_half_lost(theta, grad, state, lr, betas, eps, old=0):
    theta, new = adam_step.reference(theta, grad, state, lr, betas, eps)
    return theta, (*new[:old], state[old], *new[old + 1 :])


@adam_step.misconception(
    "Only a sign is left of the step: every parameter moves by `lr`, whatever m and v say of its "
    "gradients.",
    of=("gradient", "m"),
)
def sign_only(theta, grad, state, lr, betas, eps, of="gradient"):
    _, new = adam_step.reference(theta, grad, state, lr, betas, eps)
    return theta - lr * (grad if of == "gradient" else new[0]).sign(), new


@adam_step.misconception(
    "theta takes a plain gradient step; m and v are computed, but nothing is made of them.",
)
def plain_step(theta, grad, state, lr, betas, eps):
    return theta - lr * grad, adam_step.reference(theta, grad, state, lr, betas, eps)[1]


@adam_step.misconception(
    "The numbers are right, but you return four things. The caller expects a pair: theta, and the "
    "state, which itself holds three things.",
)
def state_unpacked(theta, grad, state, lr, betas, eps):
    theta, state = adam_step.reference(theta, grad, state, lr, betas, eps)
    return theta, *state


@adam_step.misconception(
    "t is missing in the state you return. Without it the next call cannot "
    "know which step it takes.",
)
def t_missing(theta, grad, state, lr, betas, eps):
    theta, state = adam_step.reference(theta, grad, state, lr, betas, eps)
    return theta, state[:2]


@adam_step.misconception(
    "theta is right, but the state is lost: the next step needs it, so return both.",
)
def only_theta(*args):
    return adam_step.reference(*args)[0]


@adam_step.misconception(
    "You return the step in the place of theta. The caller wants to know where theta is after it.",
    sign=(-1, 1),
)
def only_the_step(theta, grad, state, lr, betas, eps, sign=-1):
    moved, state = adam_step.reference(theta, grad, state, lr, betas, eps)
    return sign * (theta - moved), state


@adam_step.misconception(
    "You take theta's own share away besides the step, as weight decay does. Chapter 07 adds that; "
    "here the step is all.",
    decay=(0.01, 0.1, 0.001, 0.0001),
)
def decayed(theta, grad, state, lr, betas, eps, decay=0.01):
    moved, state = adam_step.reference(theta, grad, state, lr, betas, eps)
    return moved - lr * decay * theta, state


@adam_step.misconception(
    "Both results are right, but in the wrong order: theta comes first.",
)
def order_of_results(*args):
    return adam_step.reference(*args)[::-1]


@adam_step.misconception(
    "All parameters share one size: the squares of different parameters are combined. Every "
    "parameter has a typical size of its own, so everything happens element by element.",
    combine=(torch.mean, torch.sum),
)
def one_size_for_all(theta, grad, state, lr, betas, eps, combine=torch.mean):
    m, v, t = state
    m = betas[0] * m + (1 - betas[0]) * grad
    new = (m, betas[1] * v + (1 - betas[1]) * combine(grad**2), t + 1)
    m_hat, v_hat = _hats(new, betas)
    return theta - lr * m_hat / (v_hat.sqrt() + eps), new
