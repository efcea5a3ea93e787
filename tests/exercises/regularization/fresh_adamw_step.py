"""Answers to `adamw_step` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def line_by_line(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat.sqrt() + eps)
    return theta - step - lr * decay * theta, (m, v, t)


@right
def decay_first(theta, grad, state, lr, betas, eps, decay):
    beta1, beta2 = betas
    m, v, t = state
    t_new = t + 1
    theta_new = theta * (1 - lr * decay)
    m_new = beta1 * m + (1 - beta1) * grad
    v_new = beta2 * v + (1 - beta2) * grad.pow(2)
    m_hat = m_new / (1 - beta1**t_new)
    v_hat = v_new / (1 - beta2**t_new)
    theta_new = theta_new - lr * m_hat / (torch.sqrt(v_hat) + eps)
    return theta_new, (m_new, v_new, t_new)


@right
def by_indices(theta, grad, state, lr, betas, eps, decay):
    t = state[2] + 1
    m = torch.lerp(grad, state[0], betas[0])
    v = betas[1] * state[1] + (1 - betas[1]) * grad * grad
    direction = (m / (1 - betas[0] ** t)) / ((v / (1 - betas[1] ** t)) ** 0.5 + eps)
    return theta - lr * (direction + decay * theta), (m, v, t)


# Adam with L2: the decay goes through the fraction
@wrong()
def decay_in_the_gradient(theta, grad, state, lr, betas, eps, decay):
    grad = grad + decay * theta
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat.sqrt() + eps)
    return theta - step, (m, v, t)


# the decay is not multiplied by lr
@wrong()
def decay_without_lr(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat.sqrt() + eps)
    return theta - step - decay * theta, (m, v, t)


# the decay takes its share from the new weights
@wrong()
def decay_of_the_new_weights(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat.sqrt() + eps)
    theta = theta - step
    return theta - lr * decay * theta, (m, v, t)


# t is not counted up: a division by 0 in the first step
@wrong()
def forgets_to_count(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat.sqrt() + eps)
    return theta - step - lr * decay * theta, (m, v, t)


# no bias correction
@wrong()
def no_bias_correction(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    step = lr * m / (v.sqrt() + eps)
    return theta - step - lr * decay * theta, (m, v, t)


# carries the corrected averages on
@wrong()
def corrected_state(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat.sqrt() + eps)
    return theta - step - lr * decay * theta, (m_hat, v_hat, t)


# counts for itself and returns the old t
@wrong()
def old_t_in_the_state(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    step = lr * (m / (1 - b1 ** (t + 1))) / ((v / (1 - b2 ** (t + 1))).sqrt() + eps)
    return theta - step - lr * decay * theta, (m, v, t)


# takes the betas in the wrong order
@wrong()
def betas_swapped(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b2, b1 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat.sqrt() + eps)
    return theta - step - lr * decay * theta, (m, v, t)


# forgets the square root
@wrong()
def no_root(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat + eps)
    return theta - step - lr * decay * theta, (m, v, t)


# decay added to m_hat, above the fraction
@wrong()
def decay_inside_the_fraction(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * (m_hat + decay * theta) / (v_hat.sqrt() + eps)
    return theta - step, (m, v, t)


# returns theta alone, and the decay has the wrong sign
@wrong()
def without_the_state(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    b1, b2 = betas
    t = t + 1
    m = b1 * m + (1 - b1) * grad
    v = b2 * v + (1 - b2) * grad**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    step = lr * m_hat / (v_hat.sqrt() + eps)
    return theta - step + lr * decay * theta
