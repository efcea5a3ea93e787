"""Answers to `adamw_step` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


def averages(grad, state, betas):
    m, v, t = state
    return betas[0] * m + (1 - betas[0]) * grad, betas[1] * v + (1 - betas[1]) * grad * grad, t + 1


def adam(theta, grad, state, lr, betas, eps):
    m, v, t = averages(grad, state, betas)
    m_hat = m / (1 - betas[0] ** t)
    v_hat = v / (1 - betas[1] ** t)
    return theta - lr * m_hat / (torch.sqrt(v_hat) + eps), (m, v, t)


@right
def adamw_step_of_torch(theta, grad, state, lr, betas, eps, decay):
    moved = theta.clone()
    moved.grad = grad
    optimizer = torch.optim.AdamW([moved], lr=lr, betas=betas, eps=eps, weight_decay=decay)
    m, v, t = state
    optimizer.state[moved] = {
        "step": torch.tensor(float(t)),
        "exp_avg": m.clone(),
        "exp_avg_sq": v.clone(),
    }
    optimizer.step()
    after = optimizer.state[moved]
    return [moved, [after["exp_avg"], after["exp_avg_sq"], int(after["step"])]]


@right
def shrinking_first(theta, grad, state, lr, betas, eps, decay):
    t = state[2] + 1
    m = torch.lerp(grad, state[0], betas[0])
    v = torch.lerp(grad.square(), state[1], betas[1])
    shrunk = theta * (1 - lr * decay)
    step = (m / (1 - betas[0] ** t)) / ((v / (1 - betas[1] ** t)).sqrt() + eps)
    return shrunk - lr * step, (m, v, t)


@right
def with_adam_of_its_own(theta, grad, state, lr, betas, eps, decay):
    moved, state = adam(theta, grad, state, lr, betas, eps)
    return moved - lr * decay * theta, state


@right
def lr_outside(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad, state, betas)
    m_hat, v_hat = (x / (1 - b**t) for x, b in zip((m, v), betas, strict=True))
    return theta - lr * (m_hat / (v_hat**0.5 + eps) + decay * theta), (m, v, t)


@right
def in_numpy(theta, grad, state, lr, betas, eps, decay):
    theta, grad, m, v = (x.numpy() for x in (theta, grad, *state[:2]))
    t = state[2] + 1
    m = betas[0] * m + (1 - betas[0]) * grad
    v = betas[1] * v + (1 - betas[1]) * np.square(grad)
    step = m / (1 - betas[0] ** t) / (np.sqrt(v / (1 - betas[1] ** t)) + eps)
    return theta - lr * step - lr * decay * theta, (m, v, t)


@right
def number_by_number(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state[0].clone(), state[1].clone(), state[2] + 1
    new = theta.clone()
    flat = [x.view(-1) for x in (new, grad, m, v)]
    for i in range(theta.numel()):
        w, g = flat[0][i].item(), flat[1][i].item()
        flat[2][i] = betas[0] * flat[2][i] + (1 - betas[0]) * g
        flat[3][i] = betas[1] * flat[3][i] + (1 - betas[1]) * g**2
        m_hat = flat[2][i].item() / (1 - betas[0] ** t)
        v_hat = flat[3][i].item() / (1 - betas[1] ** t)
        flat[0][i] = w - lr * m_hat / (math.sqrt(v_hat) + eps) - lr * decay * w
    return new, (m, v, t)


@wrong("decay_in_the_gradient")
def as_in_adam(theta, grad, state, lr, betas, eps, decay):
    grad = grad + decay * theta
    return adam(theta, grad, state, lr, betas, eps)


@wrong("decay_in_the_gradient")
def adam_with_the_penalty(theta, grad, state, lr, betas, eps, decay):
    return adam(theta, grad + 2 * decay * theta, state, lr, betas, eps)


@wrong("decay_in_both")
def twice_decayed(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad + decay * theta, state, betas)
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return theta * (1 - lr * decay) - lr * m_hat / (v_hat.sqrt() + eps), (m, v, t)


@wrong("decay_in_one_average")
def decay_in_m(theta, grad, state, lr, betas, eps, decay):
    m = betas[0] * state[0] + (1 - betas[0]) * (grad + decay * theta)
    v = betas[1] * state[1] + (1 - betas[1]) * grad**2
    t = state[2] + 1
    step = m / (1 - betas[0] ** t) / ((v / (1 - betas[1] ** t)).sqrt() + eps)
    return theta - lr * step, (m, v, t)


@wrong("decay_divided")
def above_the_line(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad, state, betas)
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return theta - lr * (m_hat + decay * theta) / (v_hat.sqrt() + eps), (m, v, t)


@wrong("decay_without_lr")
def full_decay(theta, grad, state, lr, betas, eps, decay):
    moved, state = adam(theta, grad, state, lr, betas, eps)
    return moved - decay * theta, state


@wrong("after_the_step")
def after(theta, grad, state, lr, betas, eps, decay):
    theta, state = adam(theta, grad, state, lr, betas, eps)
    theta = theta - lr * decay * theta
    return theta, state


@wrong("after_the_step_without_lr")
def after_in_full(theta, grad, state, lr, betas, eps, decay):
    theta, state = adam(theta, grad, state, lr, betas, eps)
    return theta - decay * theta, state


@wrong("grows")
def plus(theta, grad, state, lr, betas, eps, decay):
    moved, state = adam(theta, grad, state, lr, betas, eps)
    return moved + theta * lr * decay, state


@wrong("factor_two")
def two(theta, grad, state, lr, betas, eps, decay):
    moved, state = adam(theta, grad, state, lr, betas, eps)
    return moved - lr * 2 * decay * theta, state


@wrong("no_decay")
def only_adam(theta, grad, state, lr, betas, eps, decay):
    return adam(theta, grad, state, lr, betas, eps)


@wrong("decays_the_gradient")
def of_grad(theta, grad, state, lr, betas, eps, decay):
    moved, state = adam(theta, grad, state, lr, betas, eps)
    return moved - lr * decay * grad, state


@wrong("constant_pull")
def no_theta(theta, grad, state, lr, betas, eps, decay):
    moved, state = adam(theta, grad, state, lr, betas, eps)
    return moved - lr * decay, state


@wrong("sgd_with_decay")
def plain_step(theta, grad, state, lr, betas, eps, decay):
    return theta - lr * grad - lr * decay * theta, averages(grad, state, betas)


@wrong("scales_the_step")
def smaller_rate(theta, grad, state, lr, betas, eps, decay):
    return adam(theta, grad, state, lr * (1 - decay), betas, eps)


@wrong("no_bias_correction")
def uncorrected(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad, state, betas)
    return theta - lr * (m / (torch.sqrt(v) + eps) + decay * theta), (m, v, t)


@wrong("only_m_corrected")
def v_uncorrected(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad, state, betas)
    step = m / (1 - betas[0] ** t) / (v**0.5 + eps)
    return theta - lr * step - lr * decay * theta, (m, v, t)


@wrong("step_not_counted")
def old_t(theta, grad, state, lr, betas, eps, decay):
    m, v, _ = averages(grad, state, betas)
    t = state[2]
    step = m / (1 - betas[0] ** t) / ((v / (1 - betas[1] ** t)).sqrt() + eps)
    return theta - lr * step - lr * decay * theta, (m, v, t)


@wrong("counted_too_late")
def counts_at_the_end(theta, grad, state, lr, betas, eps, decay):
    m, v, _ = averages(grad, state, betas)
    t = state[2]
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return theta * (1 - lr * decay) - lr * m_hat / (v_hat.sqrt() + eps), (m, v, t + 1)


@wrong("corrected_state")
def names_used_twice(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad, state, betas)
    m = m / (1 - betas[0] ** t)
    v = v / (1 - betas[1] ** t)
    return theta - lr * m / (v.sqrt() + eps) - lr * decay * theta, (m, v, t)


@wrong("eps_inside_root")
def eps_under_root(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad, state, betas)
    below = torch.sqrt(v / (1 - betas[1] ** t) + eps)
    return theta - lr * m / (1 - betas[0] ** t) / below - lr * decay * theta, (m, v, t)


@wrong("betas_swapped")
def other_betas(theta, grad, state, lr, betas, eps, decay):
    beta2, beta1 = betas
    return with_adam_of_its_own(theta, grad, state, lr, (beta1, beta2), eps, decay)


@wrong("state_lost")
def old_state(theta, grad, state, lr, betas, eps, decay):
    return with_adam_of_its_own(theta, grad, state, lr, betas, eps, decay)[0], state


@wrong("only_theta")
def theta_alone(theta, grad, state, lr, betas, eps, decay):
    return lr_outside(theta, grad, state, lr, betas, eps, decay)[0]


@wrong("state_unpacked")
def four(theta, grad, state, lr, betas, eps, decay):
    theta, (m, v, t) = lr_outside(theta, grad, state, lr, betas, eps, decay)
    return theta, m, v, t


@wrong("order_of_results")
def reversed_pair(theta, grad, state, lr, betas, eps, decay):
    return lr_outside(theta, grad, state, lr, betas, eps, decay)[::-1]


@wrong("adam_ascends")
def uphill(theta, grad, state, lr, betas, eps, decay):
    moved, state = adam(theta, grad, state, -lr, betas, eps)
    return moved - lr * decay * theta, state


@wrong("decay_without_lr + state_lost")
def full_decay_old_state(theta, grad, state, lr, betas, eps, decay):
    return full_decay(theta, grad, state, lr, betas, eps, decay)[0], state


@wrong("no_bias_correction_and_decay_in_the_gradient")
def adam_uncorrected(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad + theta * decay, state, betas)
    return theta - lr * m / (v.sqrt() + eps), (m, v, t)


@wrong("after_the_step + corrected_state")
def corrected_and_after(theta, grad, state, lr, betas, eps, decay):
    theta, (m, v, t) = after(theta, grad, state, lr, betas, eps, decay)
    return theta, (m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), t)


@wrong("decay_without_lr + no_bias_correction")
def two_in_theta(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad, state, betas)
    return theta - lr * m / (v.sqrt() + eps) - decay * theta, (m, v, t)


@wrong("no_decay + eps_inside_root")
def adam_with_eps_inside(theta, grad, state, lr, betas, eps, decay):
    m, v, t = averages(grad, state, betas)
    return theta - lr * m / (1 - betas[0] ** t) / (v / (1 - betas[1] ** t) + eps) ** 0.5, (m, v, t)


@wrong("side_effect")
def in_place(theta, grad, state, lr, betas, eps, decay):
    m, v, t = state
    m.mul_(betas[0]).add_(grad, alpha=1 - betas[0])
    v.mul_(betas[1]).addcmul_(grad, grad, value=1 - betas[1])
    step = m / (1 - betas[0] ** (t + 1)) / ((v / (1 - betas[1] ** (t + 1))).sqrt() + eps)
    return theta * (1 - lr * decay) - lr * step, (m, v, t + 1)
