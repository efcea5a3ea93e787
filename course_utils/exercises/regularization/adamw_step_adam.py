"""Wrong functions for `adamw_step` whose mistake is one of Adam, or one of Adam and the decay."""

import torch

from course_utils.checking import at_once
from course_utils.exercises.regularization import (
    adamw_step_results,  # noqa: F401 - those come first, so that they are tried first
)
from course_utils.exercises.regularization.adamw_step import adamw_step


def _averages(m, v, grad, beta1, beta2):
    return beta1 * m + (1 - beta1) * grad, beta2 * v + (1 - beta2) * grad**2


def _left(beta, t):
    """Return the share of an average that is not left from its start at 0."""
    return 1 - torch.tensor(beta, dtype=torch.float64) ** t


def _fraction(m, v, t, beta1, beta2, eps):
    return m / _left(beta1, t) / ((v / _left(beta2, t)).sqrt() + eps)


def _kept(m, v, t, beta1, beta2):
    return m, v, t


def _adamw(*, averages=_averages, fraction=_fraction, kept=_kept, counts=1, in_gradient=False):
    """Return AdamW with another part in one place."""

    def step(theta, grad, state, lr, betas, eps, decay):
        m, v, t = state
        seen = grad + decay * theta if in_gradient else grad
        m, v = averages(m, v, seen, *betas)
        moved = theta - lr * fraction(m, v, t + counts, *betas, eps)
        moved = moved if in_gradient else moved - lr * decay * theta
        return moved, kept(m, v, t + counts, *betas)

    return step


def _know(name, message, *ways):
    """Add functions that are one mistake."""

    def mistake(*args, way):
        return way(*args)

    mistake.__name__ = name
    adamw_step.misconception(message, way=ways)(mistake)


_NO_CORRECTION = (
    "m and v start at 0 and are too small at first; you use them uncorrected. Which two lines of "
    "Adam repair that?"
)
_NOT_COUNTED = (
    "t stays as it was, so the correction is that of the step before; at the first step it divides "
    "by 0. When is the step counted?"
)
_EPS_INSIDE = (
    "eps is under the root, where it counts for much more. Is the root taken before eps is added, "
    "or after?"
)
_CORRECTED_STATE = (
    "You return the corrected m and v. The next step averages on from the uncorrected ones."
)
_MESSAGES = {
    "no_bias_correction": _NO_CORRECTION,
    "step_not_counted": _NOT_COUNTED,
    "eps_inside_root": _EPS_INSIDE,
    "corrected_state": _CORRECTED_STATE,
}
_CHANGES = {
    "no_bias_correction": {"fraction": lambda m, v, t, b1, b2, eps: m / (v.sqrt() + eps)},
    "step_not_counted": {"counts": 0},
    "eps_inside_root": {
        "fraction": lambda m, v, t, b1, b2, eps: m / _left(b1, t) / (v / _left(b2, t) + eps).sqrt()
    },
    "corrected_state": {"kept": lambda m, v, t, b1, b2: (m / _left(b1, t), v / _left(b2, t), t)},
}

for _name, _change in _CHANGES.items():
    _know(_name, _MESSAGES[_name], _adamw(**_change))

# The correction

_know(
    "only_m_corrected",
    "m is corrected for its start at 0, v is not. Its average starts at 0, too.",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: m / _left(b1, t) / (v.sqrt() + eps)),
)
_know(
    "only_v_corrected",
    "v is corrected for its start at 0, m is not. Its average starts at 0, too.",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: m / ((v / _left(b2, t)).sqrt() + eps)),
)
_know(
    "counted_too_late",
    "The correction uses t as it comes in, and counts the step only afterwards; at the first step "
    "it divides by 0. When does t count the step that is being taken?",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: _fraction(m, v, t - 1, b1, b2, eps)),
)
_know(
    "counted_twice",
    "The correction is made for one step later than this one. t is the number of steps taken "
    "before; by how much does one step increase it?",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: _fraction(m, v, t + 1, b1, b2, eps)),
    _adamw(counts=2),
)
_know(
    "times_instead_of_power",
    "The corrections use beta times t. What is left of the start after t steps is beta multiplied "
    "by itself t times.",
    _adamw(
        fraction=lambda m, v, t, b1, b2, eps: m / (1 - b1 * t) / ((v / (1 - b2 * t)).sqrt() + eps)
    ),
)
_know(
    "correction_without_t",
    "The corrections do not depend on t: they divide by 1 - beta in every step. What is left of "
    "the start becomes less from step to step.",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: _fraction(m, v, 1, b1, b2, eps)),
)
_know(
    "correction_multiplied",
    "You multiply by 1 - beta**t where m and v are too small already. What brings them up to their "
    "true size?",
    _adamw(
        fraction=lambda m, v, t, b1, b2, eps: m * _left(b1, t) / ((v * _left(b2, t)).sqrt() + eps)
    ),
)
_know(
    "root_before_correction",
    "You take the root of v first and correct afterwards. The correction belongs to the average of "
    "the squares, so it stands under the root.",
    _adamw(
        fraction=lambda m, v, t, b1, b2, eps: m / _left(b1, t) / (v.sqrt() / _left(b2, t) + eps)
    ),
)
_know(
    "eps_before_correction",
    "eps is added to the root of the uncorrected v, so that the correction scales eps as well. "
    "Correct v first; then the root, then eps.",
    _adamw(
        fraction=lambda m, v, t, b1, b2, eps: (
            m / _left(b1, t) / ((v.sqrt() + eps) / _left(b2, t).sqrt())
        )
    ),
)

# The fraction

_know(
    "no_eps",
    "eps plays no part in your result: nothing is added below the line of the fraction, or always "
    "the same. Where v is 0, what keeps the step from dividing by 0?",
    *(
        _adamw(fraction=lambda m, v, t, b1, b2, eps, added=added: _fraction(m, v, t, b1, b2, added))
        for added in (0.0, 1e-8, 1e-7, 1e-6, 1e-5)
    ),
)
_know(
    "no_root",
    "You divide by the mean square itself instead of by its root, so the step of Adam is no longer "
    "of the size of lr.",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: m / _left(b1, t) / (v / _left(b2, t) + eps)),
)
_know(
    "no_division",
    "The step follows m alone: nothing divides it by the size that gradients usually have. What "
    "is v for?",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: m / _left(b1, t)),
    _adamw(fraction=lambda m, v, t, b1, b2, eps: m),
)
_know(
    "m_and_v_swapped",
    "The two averages have changed places in the fraction. One says where to go, the other how "
    "long the way usually is: which of them stands above the line?",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: _fraction(v, m, t, b2, b1, eps)),
)
_know(
    "one_beta",
    "One of the betas serves for both averages, or for both corrections. Each average has a beta "
    "of its own.",
    _adamw(fraction=lambda m, v, t, b1, b2, eps: _fraction(m, v, t, b1, b1, eps)),
    _adamw(fraction=lambda m, v, t, b1, b2, eps: _fraction(m, v, t, b2, b2, eps)),
    lambda th, g, s, lr, betas, eps, d: _adamw()(th, g, s, lr, (betas[0], betas[0]), eps, d),
    lambda th, g, s, lr, betas, eps, d: _adamw()(th, g, s, lr, (betas[1], betas[1]), eps, d),
)
_know(
    "betas_swapped",
    "The two betas are exchanged. The first belongs to the average of the gradient, the second to "
    "the average of its square.",
    lambda th, g, s, lr, betas, eps, d: _adamw()(th, g, s, lr, betas[::-1], eps, d),
    _adamw(fraction=lambda m, v, t, b1, b2, eps: _fraction(m, v, t, b2, b1, eps)),
)

# The averages

_know(
    "gradient_not_squared",
    "v averages the gradient, or its size, and not its square. It should say how large gradients "
    "are, whatever their sign, and its root is taken later.",
    _adamw(averages=lambda m, v, g, b1, b2: (b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g)),
    _adamw(averages=lambda m, v, g, b1, b2: (b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g.abs())),
)
_know(
    "shares_swapped",
    "beta and 1 - beta are exchanged: your averages follow the newest gradient almost alone. With "
    "beta = 0.9, which of the two terms should count for most?",
    _adamw(averages=lambda m, v, g, b1, b2: _averages(m, v, g, 1 - b1, 1 - b2)),
)
_know(
    "no_shares",
    "The newest gradient enters m or v in full, so it is a sum and not an average: the two shares "
    "of an average add up to 1.",
    _adamw(averages=lambda m, v, g, b1, b2: (b1 * m + g, b2 * v + g**2)),
    _adamw(averages=lambda m, v, g, b1, b2: (b1 * m + g, b2 * v + (1 - b2) * g**2)),
    _adamw(averages=lambda m, v, g, b1, b2: (b1 * m + (1 - b1) * g, b2 * v + g**2)),
)
_know(
    "average_not_updated",
    "m, or v, stays as it came in. Both averages are brought up to date by every gradient, before "
    "the step is taken.",
    _adamw(averages=lambda m, v, g, b1, b2: (_averages(m, v, g, b1, b2)[0], v)),
    _adamw(averages=lambda m, v, g, b1, b2: (m, _averages(m, v, g, b1, b2)[1])),
)
_know(
    "gradient_instead_of_m",
    "The step follows the newest gradient, not its average. What is m for?",
    lambda th, g, s, lr, betas, eps, d: _adamw(
        fraction=lambda m, v, t, b1, b2, eps: g / ((v / _left(b2, t)).sqrt() + eps)
    )(th, g, s, lr, betas, eps, d),
)


# Two at once

for _name in _CHANGES:
    _know(
        f"{_name}_and_decay_in_the_gradient",
        at_once(
            _MESSAGES[_name],
            "You add the decay to the gradient before m and v see it. AdamW keeps the decay away "
            "from both.",
        ),
        _adamw(**_CHANGES[_name], in_gradient=True),
    )
