"""Answers to `adam_step` that learners could write, and how each is to be judged."""

import math

import torch

from tests.exercises.answers import right


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
