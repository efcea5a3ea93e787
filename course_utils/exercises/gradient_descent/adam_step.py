"""Exercise `adam_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _adam_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(37)

    def random(t: int, *shape: int, dtype: torch.dtype = torch.float32) -> list:
        theta, grad, m, v = (normal(generator, *shape, dtype=dtype) for _ in range(4))
        return [theta, grad, (m, v**2 + 0.1, t)]

    start = (torch.zeros(2), torch.zeros(2), 0)
    return [
        Case(
            "the first step by hand above",
            torch.tensor([1.0, 1.0]),
            torch.tensor([100.0, -0.01]),
            start,
            0.1,
            (0.9, 0.999),
            1e-8,
        ),
        Case("the second step", *random(1, 4), 0.01, (0.9, 0.999), 1e-8),
        Case("step number 100", *random(99, 3), 0.01, (0.9, 0.99), 1e-8),
        Case("an eps large enough to be seen", *random(3, 3), 0.5, (0.8, 0.9), 0.1),
        Case(
            "weights of shape (2, 3) in float64",
            *random(10, 2, 3, dtype=torch.float64),
            0.2,
            (0.7, 0.9),
            1e-3,
        ),
    ]


@exercise(
    cases=_adam_step_cases,
    hints=(
        "Unpack first: `m, v, t = state` and `beta1, beta2 = betas`. Then one line for each line "
        "of the formula, in its order; the first of them counts the step.",
        "m averages the gradient, v its square. Correct both, `m / (1 - beta1**t)` and "
        "`v / (1 - beta2**t)`, but under new names: the state keeps the uncorrected ones.",
        "The step is lr times the corrected m, divided by the root of the corrected v plus eps, "
        "and the result is `return theta, (m, v, t)`.",
    ),
)
def adam_step(theta, grad, state, lr, betas, eps):
    """Return (theta, state) after one step of Adam; state is (m, v, t), t the steps before."""
    m, v, t = state
    beta1, beta2 = betas
    t = t + 1
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    theta = theta - lr * m_hat / (v_hat.sqrt() + eps)
    return theta, (m, v, t)


def _adam(
    theta,
    grad,
    state,
    lr,
    betas,
    eps,
    *,
    count=lambda t: t + 1,
    corrected=(True, True),
    eps_inside=False,
    square=lambda grad: grad**2,
    root=torch.sqrt,
):
    """Adam with one thing changed: the raw material of the misconceptions."""
    (m, v, t), (beta1, beta2) = state, betas
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * square(grad)
    t = count(t)
    m_hat = m / (1 - torch.tensor(beta1, dtype=m.dtype) ** t) if corrected[0] else m
    v_hat = v / (1 - torch.tensor(beta2, dtype=v.dtype) ** t) if corrected[1] else v
    below = root(v_hat + eps) if eps_inside else root(v_hat) + eps
    return theta - lr * m_hat / below, (m, v, t)


@adam_step.misconception(
    "m and v are used as they are. Both start at 0, so in the first steps they are far too small, "
    "and not by the same factor. Section 6 divides that out: by what?",
)
def no_bias_correction(*args):
    return _adam(*args, corrected=(False, False))


@adam_step.misconception(
    "m is corrected for its start at 0, v is not. Its average starts at 0, too.",
)
def only_m_corrected(*args):
    return _adam(*args, corrected=(True, False))


@adam_step.misconception(
    "v is corrected for its start at 0, m is not. Its average starts at 0, too.",
)
def only_v_corrected(*args):
    return _adam(*args, corrected=(False, True))


@adam_step.misconception(
    "eps is under the root, where 1e-8 counts as 1e-4. Is the root taken before eps is added, or "
    "after?",
)
def eps_inside_root(*args):
    return _adam(*args, eps_inside=True)


@adam_step.misconception(
    "eps plays no part in your result. Where v is 0, the step would divide by 0.",
)
def no_eps(theta, grad, state, lr, betas, eps):
    return _adam(theta, grad, state, lr, betas, 0.0)


@adam_step.misconception(
    "The corrections use beta times t. What is left of the start after t steps is beta multiplied "
    "by itself t times: `**`, not `*`.",
)
def times_instead_of_power(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    m_hat, v_hat = m / (1 - betas[0] * t), v / (1 - betas[1] * t)
    return theta - lr * m_hat / (v_hat.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "The correction uses t as it comes in. Before the first step it is 0, 1 - beta**0 is 0, and "
    "you divide by 0. When does t count the step that is being taken?",
)
def t_not_increased(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps, count=lambda t: t)
    return theta, (m, v, t + 1)


@adam_step.misconception(
    "t leaves as it came: the correction divides by 0 at the first step, and no step is ever "
    "counted.",
)
def t_never_increased(*args):
    return _adam(*args, count=lambda t: t)


@adam_step.misconception(
    "theta is right, but the t in the state you return is the old one: the next call will take "
    "itself for the same step again.",
)
def t_not_returned(theta, grad, state, lr, betas, eps):
    theta, (m, v, _) = _adam(theta, grad, state, lr, betas, eps)
    return theta, (m, v, state[2])


@adam_step.misconception(
    "The correction is made for one step later than this one. t is the number of steps taken "
    "before; by how much does one step increase it?",
)
def t_counted_twice(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps, count=lambda t: t + 2)
    return theta, (m, v, t - 1)


@adam_step.misconception(
    "theta is right, but the state you return holds the corrected m and v: the next step would "
    "correct them once more. Which ones does the formula carry on?",
)
def corrected_state(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    return theta, (m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), t)


@adam_step.misconception(
    "The two averages are exchanged: one says where to go, the other how long the way usually is. "
    "Which of them stands above the line of the fraction?",
)
def m_and_v_swapped(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return theta - lr * v_hat / (m_hat.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "theta is right, but v comes first in the state you return. The state is (m, v, t), in this "
    "order.",
)
def state_swapped(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    return theta, (v, m, t)


@adam_step.misconception(
    "v averages the gradient itself. It should say how large gradients are, whatever their sign; "
    "a negative average has no root.",
)
def gradient_not_squared(*args):
    return _adam(*args, square=lambda grad: grad)


@adam_step.misconception(
    "You divide by the mean square itself instead of by its root, so steps are no longer of the "
    "size of lr.",
)
def no_root(*args):
    return _adam(*args, root=lambda v: v)


@adam_step.misconception(
    "The two betas are exchanged. The first belongs to the average of the gradient, the second to "
    "the average of its square.",
)
def betas_swapped(theta, grad, state, lr, betas, eps):
    return _adam(theta, grad, state, lr, betas[::-1], eps)


@adam_step.misconception(
    "beta and 1 - beta are exchanged: your averages follow the newest gradient almost alone. With "
    "beta = 0.9, which of the two terms should count for most?",
)
def shares_swapped(theta, grad, state, lr, betas, eps):
    (m, v, t), (beta1, beta2) = state, betas
    m = (1 - beta1) * m + beta1 * grad
    v = (1 - beta2) * v + beta2 * grad**2
    m_hat, v_hat = m / (1 - beta1 ** (t + 1)), v / (1 - beta2 ** (t + 1))
    return theta - lr * m_hat / (v_hat.sqrt() + eps), (m, v, t + 1)


@adam_step.misconception(
    "The step follows the newest gradient, not its average: this is RMSprop with a correction. "
    "What is m for?",
)
def gradient_instead_of_m(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    v_hat = v / (1 - betas[1] ** t)
    return theta - lr * grad / (v_hat.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "eps is added to the root of the uncorrected v, so that the correction scales eps as well. "
    "Correct v first; then the root, then eps.",
)
def eps_before_correction(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    scale = (1 - betas[1] ** t) ** 0.5 / (1 - betas[0] ** t)
    return theta - lr * scale * m / (v.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "You take the root of v first and correct afterwards. The correction belongs to the average "
    "of the squares, so it stands under the root.",
)
def root_before_correction(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    m_hat, below = m / (1 - betas[0] ** t), v.sqrt() / (1 - betas[1] ** t)
    return theta - lr * m_hat / (below + eps), (m, v, t)


@adam_step.misconception(
    "theta is right, but you return the state as it came in: the next step forgets this one.",
)
def state_lost(theta, grad, state, lr, betas, eps):
    return _adam(theta, grad, state, lr, betas, eps)[0], state


@adam_step.misconception(
    "The numbers are right, but you return four things. The caller expects a pair: theta, and the "
    "state, which itself holds three things.",
)
def state_unpacked(theta, grad, state, lr, betas, eps):
    theta, state = _adam(theta, grad, state, lr, betas, eps)
    return theta, *state
