"""Answers to `adam_step` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def adam_step_as_in_the_paper(theta, grad, state, lr, betas, eps):
    t = state[2] + 1
    m = state[0] + (1 - betas[0]) * (grad - state[0])
    v = state[1] + (1 - betas[1]) * (grad * grad - state[1])
    correction = math.sqrt(1 - betas[1] ** t)
    lr_t = lr * correction / (1 - betas[0] ** t)
    return theta - lr_t * m / (torch.sqrt(v) + eps * correction), (m, v, t)


@right
def adam_step_of_torch(theta, grad, state, lr, betas, eps):
    moved = theta.clone()
    moved.grad = grad
    optimizer = torch.optim.Adam([moved], lr=lr, betas=betas, eps=eps)
    m, v, t = state
    optimizer.state[moved] = {
        "step": torch.tensor(float(t)),
        "exp_avg": m.clone(),
        "exp_avg_sq": v.clone(),
    }
    optimizer.step()
    after = optimizer.state[moved]
    return moved, [after["exp_avg"], after["exp_avg_sq"], int(after["step"])]


@right
def in_numpy(theta, grad, state, lr, betas, eps):
    g, m, v, t = grad.numpy(), state[0].numpy(), state[1].numpy(), state[2] + 1
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g * g
    step = m / (1 - betas[0] ** t) / (np.sqrt(v / (1 - betas[1] ** t)) + eps)
    return theta.numpy() - lr * step, (m, v, t)


@right
def by_loop_into_zeros(theta, grad, state, lr, betas, eps):
    m, v, t = torch.zeros(theta.shape), torch.zeros(theta.shape), state[2] + 1
    new = torch.zeros(theta.shape)
    for i in np.ndindex(*theta.shape):
        m[i] = betas[0] * state[0][i] + (1 - betas[0]) * grad[i]
        v[i] = betas[1] * state[1][i] + (1 - betas[1]) * grad[i] ** 2
        below = math.sqrt(v[i] / (1 - betas[1] ** t)) + eps
        new[i] = theta[i] - lr * m[i] / (1 - betas[0] ** t) / below
    return new, (m, v, t)


@right
def on_copies(theta, grad, state, lr, betas, eps):
    (b1, b2), (m, v, t) = betas, (state[0].clone(), state[1].clone(), state[2])
    t += 1
    m.mul_(b1).add_(grad, alpha=1 - b1)
    v.mul_(b2).addcmul_(grad, grad, value=1 - b2)
    hats = m / (1 - b1**t), v / (1 - b2**t)
    return theta.addcdiv(hats[0], hats[1].sqrt() + eps, value=-lr), (m, v, t)


@right
def with_a_float_t(theta, grad, state, lr, betas, eps):
    def average(old, new, beta):
        return torch.lerp(new, old, beta)

    t = torch.tensor(state[2] + 1.0)
    m, v = average(state[0], grad, betas[0]), average(state[1], grad.square(), betas[1])
    one, other = (1 - torch.tensor(beta, dtype=torch.float64) ** t for beta in betas)
    return theta - lr * (m / one) / ((v / other) ** 0.5 + eps), (m, v, t)


def _averages(grad, state, betas):
    m = betas[0] * state[0] + (1 - betas[0]) * grad
    v = betas[1] * state[1] + (1 - betas[1]) * grad.pow(2)
    return m, v, state[2] + 1


def _step(theta, m, v, lr, eps):
    return theta - lr * m / (v.sqrt() + eps)


@wrong("no_bias_correction")
def uncorrected(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _step(theta, m, v, lr, eps), (m, v, t)


@wrong("only_m_corrected")
def v_forgotten(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _step(theta, m / (1 - betas[0] ** t), v, lr, eps), (m, v, t)


@wrong("eps_inside_root")
def under_the_root(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return theta - lr * m_hat * torch.rsqrt(v_hat + eps), (m, v, t)


@wrong("times_instead_of_power")
def times_t(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _step(theta, m / (1 - t * betas[0]), v / (1 - t * betas[1]), lr, eps), (m, v, t)


@wrong("correction_without_t")
def same_correction(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _step(theta, m / (1 - betas[0]), v / (1 - betas[1]), lr, eps), (m, v, t)


@wrong("t_never_increased")
def t_forgotten(theta, grad, state, lr, betas, eps):
    (m, v, _), t = _averages(grad, state, betas), torch.tensor(state[2])
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return _step(theta, m_hat, v_hat, lr, eps), (m, v, t)


@wrong("t_not_increased", "t_never_increased")
def t_too_late(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    m_hat = m / (1 - betas[0] ** (t - 1))
    v_hat = v / (1 - betas[1] ** (t - 1))
    return _step(theta, m_hat, v_hat, lr, eps), (m, v, t)


@wrong("t_not_returned")
def old_t_returned(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return _step(theta, m_hat, v_hat, lr, eps), (m, v, state[2])


@wrong("corrected_state")
def hats_returned(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    m = m / (1 - betas[0] ** t)
    v = v / (1 - betas[1] ** t)
    return _step(theta, m, v, lr, eps), (m, v, t)


@wrong("gradient_not_squared")
def not_squared(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    v = betas[1] * state[1] + (1 - betas[1]) * grad
    return _step(theta, m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), lr, eps), (m, v, t)


@wrong("no_root")
def without_root(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return theta - lr * m / (1 - betas[0] ** t) / (v / (1 - betas[1] ** t) + eps), (m, v, t)


@wrong("betas_swapped")
def exchanged_betas(theta, grad, state, lr, betas, eps):
    beta2, beta1 = betas
    return adam_step_as_in_the_paper(theta, grad, state, lr, (beta1, beta2), eps)


@wrong("shares_swapped")
def exchanged_shares(theta, grad, state, lr, betas, eps):
    t = state[2] + 1
    m = torch.lerp(state[0], grad, betas[0])
    v = torch.lerp(state[1], grad**2, betas[1])
    return _step(theta, m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), lr, eps), (m, v, t)


@wrong("no_share_of_gradient")
def like_momentum(theta, grad, state, lr, betas, eps):
    _, v, t = _averages(grad, state, betas)
    m = betas[0] * state[0] + grad
    return _step(theta, m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), lr, eps), (m, v, t)


@wrong("ascent")
def uphill(theta, grad, state, lr, betas, eps):
    return adam_step_as_in_the_paper(theta, grad, state, -lr, betas, eps)


@wrong("fixed_betas")
def own_betas(theta, grad, state, lr, betas, eps):
    return in_numpy(theta, grad, state, lr, (0.9, 0.999), eps)


@wrong("fixed_eps")
def own_eps(theta, grad, state, lr, betas, eps):
    return in_numpy(theta, grad, state, lr, betas, 1e-8)


@wrong("eps_before_correction")
def as_in_old_pytorch(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    step_size = lr * math.sqrt(1 - betas[1] ** t) / (1 - betas[0] ** t)
    return theta.addcdiv(m, v.sqrt().add(eps), value=-step_size), (m, v, t)


@wrong("gradient_instead_of_m")
def like_rmsprop(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return _step(theta, grad, v / (1 - betas[1] ** t), lr, eps), (m, v, t)


@wrong("state_lost")
def old_state(theta, grad, state, lr, betas, eps):
    theta, _ = adam_step_as_in_the_paper(theta, grad, state, lr, betas, eps)
    return theta, state


@wrong("state_unpacked")
def four_results(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = adam_step_as_in_the_paper(theta, grad, state, lr, betas, eps)
    return theta, m, v, t


@wrong("only_theta")
def theta_alone(theta, grad, state, lr, betas, eps):
    return adam_step_as_in_the_paper(theta, grad, state, lr, betas, eps)[0]


@wrong("no_bias_correction_and_eps_inside_root")
def two_at_once(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    return theta - lr * m / torch.sqrt(v + eps), (m, v, t)


@wrong("t_not_returned + eps_inside_root")
def one_in_each(theta, grad, state, lr, betas, eps):
    m, v, t = _averages(grad, state, betas)
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return theta - lr * m_hat / torch.sqrt(v_hat + eps), (m, v, state[2])


@wrong("side_effect")
def in_place(theta, grad, state, lr, betas, eps):
    m, v, t = state
    m.mul_(betas[0]).add_((1 - betas[0]) * grad)
    v.mul_(betas[1]).add_((1 - betas[1]) * grad**2)
    m_hat, v_hat = m / (1 - betas[0] ** (t + 1)), v / (1 - betas[1] ** (t + 1))
    return _step(theta, m_hat, v_hat, lr, eps), (m, v, t + 1)


@wrong()
def as_a_dict(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = adam_step_as_in_the_paper(theta, grad, state, lr, betas, eps)
    return theta, {"m": m, "v": v, "t": t}
