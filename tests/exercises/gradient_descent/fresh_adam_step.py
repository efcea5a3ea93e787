"""Answers to `adam_step` by somebody who had only the notebook,
written when the checks were done.
"""

import math

import torch

from tests.exercises.answers import right, wrong


@right
def line_by_line(theta, grad, state, lr, betas, eps):
    m, v, t = state
    beta1, beta2 = betas
    t = t + 1
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    return theta - lr * m_hat / (v_hat.sqrt() + eps), (m, v, t)


@right
def indices_instead_of_names(theta, grad, state, lr, betas, eps):
    steps = state[2] + 1
    first = betas[0] * state[0] + (1.0 - betas[0]) * grad
    second = betas[1] * state[1] + (1.0 - betas[1]) * grad * grad
    top = first / (1 - betas[0] ** steps)
    bottom = torch.sqrt(second / (1 - betas[1] ** steps)) + eps
    return (theta - lr * top / bottom, (first, second, steps))


@right
def correction_in_the_rate(theta, grad, state, lr, betas, eps):
    b1, b2 = betas
    m, v = state[0].clone(), state[1].clone()
    t = state[2] + 1
    m += (1 - b1) * (grad - m)
    v *= b2
    v += (1 - b2) * grad.square()
    root = v.sqrt() / math.sqrt(1 - b2**t) + eps
    return theta - lr / (1 - b1**t) * m / root, (m, v, t)


# no bias correction
@wrong()
def uncorrected(theta, grad, state, lr, betas, eps):
    m, v, t = state
    m = betas[0] * m + (1 - betas[0]) * grad
    v = betas[1] * v + (1 - betas[1]) * grad**2
    return theta - lr * m / (v.sqrt() + eps), (m, v, t + 1)


# counts too late: at the first step the correction is 1 - 1 = 0
@wrong()
def counts_afterwards(theta, grad, state, lr, betas, eps):
    m, v, t = state
    b1, b2 = betas
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat, v_hat = m / (1 - b1**t), v / (1 - b2**t)
    theta = theta - lr * m_hat / (v_hat.sqrt() + eps)
    return theta, (m, v, t + 1)


# carries the corrected averages on
@wrong()
def keeps_the_corrected(theta, grad, state, lr, betas, eps):
    m, v, t = state
    b1, b2 = betas
    t += 1
    m = (b1 * m + (1 - b1) * grad) / (1 - b1**t)
    v = (b2 * v + (1 - b2) * grad**2) / (1 - b2**t)
    return theta - lr * m / (torch.sqrt(v) + eps), (m, v, t)


# times t instead of to the power of t
@wrong()
def times_t(theta, grad, state, lr, betas, eps):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    step = (m / (1 - b1 * t)) / ((v / (1 - b2 * t)).abs().sqrt() + eps)
    return theta - lr * step, (m, v, t)


# the betas the wrong way round
@wrong()
def betas_swapped(theta, grad, state, lr, betas, eps):
    m, v, t = state
    b2, b1 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    theta = theta - lr * m / (1 - b1**t) / ((v / (1 - b2**t)).sqrt() + eps)
    return theta, (m, v, t)


# the state is a tuple and cannot be assigned to
@wrong()
def assigns_to_the_state(theta, grad, state, lr, betas, eps):
    state[2] += 1
    state[0] = betas[0] * state[0] + (1 - betas[0]) * grad
    state[1] = betas[1] * state[1] + (1 - betas[1]) * grad**2
    m_hat = state[0] / (1 - betas[0] ** state[2])
    v_hat = state[1] / (1 - betas[1] ** state[2])
    return theta - lr * m_hat / (v_hat.sqrt() + eps), state


# the averages are changed in place
@wrong()
def changes_the_averages(theta, grad, state, lr, betas, eps):
    m, v, t = state
    b1, b2 = betas
    t += 1
    m.mul_(b1).add_(grad, alpha=1 - b1)
    v.mul_(b2).add_(grad**2, alpha=1 - b2)
    return theta - lr * m / (1 - b1**t) / ((v / (1 - b2**t)).sqrt() + eps), (m, v, t)


# the gradient is not squared, so the root of a negative number is NaN
@wrong()
def not_squared(theta, grad, state, lr, betas, eps):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad
    return theta - lr * (m / (1 - b1**t)) / ((v / (1 - b2**t)).sqrt() + eps), (m, v, t)


# always the correction of the first step, and t stays where it is
@wrong()
def never_counts(theta, grad, state, lr, betas, eps):
    m, v, t = state
    b1, b2 = betas
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    return theta - lr * m / (1 - b1) / ((v / (1 - b2)).sqrt() + eps), (m, v, t)
