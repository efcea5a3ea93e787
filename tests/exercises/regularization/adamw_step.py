"""Answers to `adamw_step` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


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
def adamw_step_shrinking_first(theta, grad, state, lr, betas, eps, decay):
    t = state[2] + 1
    m = torch.lerp(grad, state[0], betas[0])
    v = torch.lerp(grad.square(), state[1], betas[1])
    shrunk = theta * (1 - lr * decay)
    step = (m / (1 - betas[0] ** t)) / ((v / (1 - betas[1] ** t)).sqrt() + eps)
    return shrunk - lr * step, (m, v, t)
