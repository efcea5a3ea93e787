"""Exercise `adamw_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _adamw_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(73)

    def random(t: int, *shape: int, dtype: torch.dtype = torch.float32) -> list:
        theta, grad, m, v = (normal(generator, *shape, dtype=dtype) for _ in range(4))
        return [theta, grad, (m, v**2 + 0.1, t)]

    return [
        Case(
            "the first step by hand above",
            torch.tensor([1.0, 1.0]),
            torch.tensor([100.0, 0.01]),
            (torch.zeros(2), torch.zeros(2), 0),
            0.1,
            (0.9, 0.999),
            1e-8,
            0.5,
        ),
        Case("the second step", *random(1, 4), 0.1, (0.9, 0.999), 1e-8, 0.5),
        Case("step number 100", *random(99, 3), 0.1, (0.9, 0.99), 1e-8, 1.0),
        Case("decay 0", *random(5, 3), 0.1, (0.9, 0.99), 1e-8, 0.0),
        Case("an eps large enough to be seen", *random(3, 3), 0.5, (0.8, 0.9), 0.1, 0.3),
        Case(
            "weights of shape (2, 3) in float64",
            *random(10, 2, 3, dtype=torch.float64),
            0.2,
            (0.7, 0.9),
            1e-3,
            0.4,
        ),
    ]


@exercise(
    cases=_adamw_step_cases,
    hints=(
        "Begin with your `adam_step` of exercise 3.7 (or its solution). Only the line for theta "
        "changes; m and v see the gradient of the loss alone.",
        "The step of Adam and the decay are two separate subtractions from the old theta. The "
        "decay takes lr times decay times the old theta.",
        "The last line but one: `theta = theta - lr * m_hat / (v_hat.sqrt() + eps) - ...`, with "
        "the decay in place of the dots.",
    ),
)
def adamw_step(theta, grad, state, lr, betas, eps, decay):
    """Return (theta, state) after one step of AdamW; state is (m, v, t), t the steps before."""
    m, v, t = state
    beta1, beta2 = betas
    t = t + 1
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    theta = theta - lr * m_hat / (v_hat.sqrt() + eps) - lr * decay * theta
    return theta, (m, v, t)


def _adam(theta, grad, state, lr, betas, eps):
    """Return (theta, state) after one step of Adam without decay."""
    return adamw_step.reference(theta, grad, state, lr, betas, eps, 0.0)


@adamw_step.misconception(
    "You add the decay to the gradient before m and v see it: that is `torch.optim.Adam` with "
    "weight_decay. There the root of v divides the decay, too, so weights with large gradients "
    "hardly shrink. AdamW keeps the decay away from m and v.",
)
def decay_in_the_gradient(theta, grad, state, lr, betas, eps, decay):
    return _adam(theta, grad + decay * theta, state, lr, betas, eps)


@adamw_step.misconception(
    "m and v are right, but the decay stands above the line of the fraction: the root of v divides "
    "it. It belongs outside, next to the step.",
)
def decay_divided(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    _, v, t = state
    below = (v / (1 - betas[1] ** t)).sqrt() + eps
    return moved - lr * decay * theta / below, state


@adamw_step.misconception(
    "The decay acts twice: once in the gradient that m and v see, once on theta. AdamW has only "
    "the second.",
)
def decay_in_both(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad + decay * theta, state, lr, betas, eps)
    return moved - lr * decay * theta, state


@adamw_step.misconception(
    "The decay does not depend on the learning rate: with a decay of 0.5 half of every weight is "
    "gone in each step. What multiplies it in the formula?",
)
def decay_without_lr(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - decay * theta, state


@adamw_step.misconception(
    "You shrink the result of the step. The formula shrinks the old theta, from before Adam has "
    "moved it.",
)
def after_the_step(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved * (1 - lr * decay), state


@adamw_step.misconception(
    "Your decay lets the weights grow: its sign is reversed.",
)
def grows(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved + lr * decay * theta, state


@adamw_step.misconception(
    "The decay acts twice as strongly as it should: `decay` is the whole factor of theta.",
)
def factor_two(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - 2 * lr * decay * theta, state


@adamw_step.misconception(
    "This is Adam without decay: one argument is not used.",
)
def no_decay(theta, grad, state, lr, betas, eps, decay):
    return _adam(theta, grad, state, lr, betas, eps)


@adamw_step.misconception(
    "You subtract a part of the gradient. What is it that should decay?",
)
def decays_the_gradient(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - lr * decay * grad, state


@adamw_step.misconception(
    "m and v are right, but theta takes a plain gradient step with decay: nothing divides the "
    "gradient by its size.",
)
def sgd_with_decay(theta, grad, state, lr, betas, eps, decay):
    _, state = _adam(theta, grad, state, lr, betas, eps)
    return theta - lr * (grad + decay * theta), state


@adamw_step.misconception(
    "m and v start at 0 and are too small at first; you use them uncorrected. Which two lines of "
    "Adam repair that?",
)
def no_bias_correction(theta, grad, state, lr, betas, eps, decay):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    return theta - lr * m / (v.sqrt() + eps) - lr * decay * theta, (m, v, t)


@adamw_step.misconception(
    "t stays as it was, so the correction is that of the step before; at the first step it divides "
    "by 0. When is the step counted?",
)
def step_not_counted(theta, grad, state, lr, betas, eps, decay):
    (m, v, t), (beta1, beta2) = state, betas
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    below = (v / torch.tensor(1 - beta2**t, dtype=v.dtype)).sqrt() + eps
    step = m / torch.tensor(1 - beta1**t, dtype=m.dtype) / below
    return theta - lr * step - lr * decay * theta, (m, v, t)


@adamw_step.misconception(
    "theta is right, but you return the corrected m and v. The next step averages on from the "
    "uncorrected ones.",
)
def corrected_state(theta, grad, state, lr, betas, eps, decay):
    theta, (m, v, t) = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    return theta, (m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), t)


@adamw_step.misconception(
    "theta is right, but the state you return is the old one, so the next step starts without what "
    "this one has seen.",
)
def state_lost(theta, grad, state, lr, betas, eps, decay):
    return adamw_step.reference(theta, grad, state, lr, betas, eps, decay)[0], state


@adamw_step.misconception(
    "theta is right, but the state is lost: the next step needs it, so return both.",
)
def only_theta(theta, grad, state, lr, betas, eps, decay):
    return adamw_step.reference(theta, grad, state, lr, betas, eps, decay)[0]


@adamw_step.misconception(
    "Both results are right, but in the wrong order: theta comes first.",
)
def order_of_results(theta, grad, state, lr, betas, eps, decay):
    theta, state = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    return state, theta
