"""Wrong functions for `adamw_step`: steps that go astray, and what comes back."""

from course_utils.exercises.regularization import (
    adamw_step_mistakes,  # noqa: F401 - those come first, so that they are tried first
)
from course_utils.exercises.regularization.adamw_step import adamw_step


def _adam(theta, grad, state, lr, betas, eps):
    """Return (theta, state) after one step of Adam without decay."""
    return adamw_step.reference(theta, grad, state, lr, betas, eps, 0.0)


@adamw_step.misconception(
    "The step of Adam goes uphill, while the decay shrinks the weights as it should. Both are to "
    "be subtracted.",
)
def adam_ascends(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return 2 * theta - moved - lr * decay * theta, state


@adamw_step.misconception(
    "All signs are reversed: the loss and the weights both grow. A step goes against the gradient, "
    "and the decay against the weight.",
)
def ascent(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return 2 * theta - moved + lr * decay * theta, state


@adamw_step.misconception(
    "The learning rate does not scale the step of Adam, which so has a size of about 1. How long "
    "should it be?",
    in_decay=(True, False),
)
def step_without_lr(theta, grad, state, lr, betas, eps, decay, in_decay):
    moved, state = _adam(theta, grad, state, 1.0, betas, eps)
    return moved - (lr if in_decay else 1) * decay * theta, state


@adamw_step.misconception(
    "theta comes back as it was: neither Adam nor the decay moves it.",
)
def theta_stays(theta, grad, state, lr, betas, eps, decay):
    return theta, _adam(theta, grad, state, lr, betas, eps)[1]


@adamw_step.misconception(
    "The state you return is the one that came in, so the next step starts without what this one "
    "has seen.",
)
def state_lost(theta, grad, state, lr, betas, eps, decay):
    return adamw_step.reference(theta, grad, state, lr, betas, eps, decay)[0], state


@adamw_step.misconception(
    "Only theta comes back, and the state is lost: the next step needs it, so return both.",
)
def only_theta(theta, grad, state, lr, betas, eps, decay):
    return adamw_step.reference(theta, grad, state, lr, betas, eps, decay)[0]


@adamw_step.misconception(
    "The numbers are right, but you return four things. The caller expects a pair: theta, and the "
    "state, which itself holds three things.",
)
def state_unpacked(theta, grad, state, lr, betas, eps, decay):
    theta, state = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    return theta, *state


@adamw_step.misconception(
    "Both results are right, but in the wrong order: theta comes first.",
)
def order_of_results(theta, grad, state, lr, betas, eps, decay):
    theta, state = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    return state, theta


@adamw_step.misconception(
    "A part of the state is missing. It is (m, v, t) again, and comes back as the second of two "
    "results.",
    way=(
        lambda theta, m, v, t: (theta, (m, v)),
        lambda theta, m, v, t: (theta, m, v),
        lambda theta, m, v, t: (theta, t),
    ),
)
def part_of_the_state(theta, grad, state, lr, betas, eps, decay, way):
    theta, state = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    return way(theta, *state)


@adamw_step.misconception(
    "A part of the state you return is the old one, m, v or t, so the next step does not know "
    "all that this one has seen.",
    old=(2, 0, 1, (0, 1)),
)
def old_part_of_the_state(theta, grad, state, lr, betas, eps, decay, old):
    theta, new = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    stays = old if isinstance(old, tuple) else (old,)
    return theta, tuple(state[n] if n in stays else new[n] for n in range(3))


@adamw_step.misconception(
    "The state you return has its parts in another order. It is (m, v, t).",
    order=((1, 0, 2), (2, 0, 1), (0, 2, 1)),
)
def state_swapped(theta, grad, state, lr, betas, eps, decay, order):
    theta, state = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    return theta, tuple(state[n] for n in order)
