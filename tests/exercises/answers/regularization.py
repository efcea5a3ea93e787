"""Second correct answers, written differently from the references: by exercise id, chapter 07."""

import numpy as np
import torch


def l2_penalty_by_loop(params, strength):
    total = torch.tensor(0.0, dtype=params[0][0].dtype)
    for W, _b in params:
        for row in W:
            total = total + (row * row).sum()
    return total * strength


def l2_penalty_by_norms(params, strength):
    return sum(strength * torch.linalg.vector_norm(W) ** 2 for W, b in params)


def l2_penalty_of_one_vector(params, strength):
    weights = torch.cat([W.flatten() for W, _ in params])
    return strength * weights.dot(weights)


def weight_decay_step_multiplied(theta, grad, lr, decay):
    return theta * (1 - lr * decay) - lr * grad


def weight_decay_step_of_torch(theta, grad, lr, decay):
    moved = theta.clone()
    moved.grad = grad
    torch.optim.SGD([moved], lr=lr, weight_decay=decay).step()
    return moved


def weight_decay_step_in_numpy(theta, grad, lr, decay):
    theta = theta.numpy()
    return theta - lr * grad.numpy() - lr * decay * theta


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


def adamw_step_shrinking_first(theta, grad, state, lr, betas, eps, decay):
    t = state[2] + 1
    m = torch.lerp(grad, state[0], betas[0])
    v = torch.lerp(grad.square(), state[1], betas[1])
    shrunk = theta * (1 - lr * decay)
    step = (m / (1 - betas[0] ** t)) / ((v / (1 - betas[1] ** t)).sqrt() + eps)
    return shrunk - lr * step, (m, v, t)


def l1_penalty_by_loop(params, strength):
    penalty = 0
    for W, _b in params:
        penalty = penalty + strength * torch.where(W > 0, W, -W).sum()
    return penalty


def l1_penalty_by_norm(params, strength):
    return strength * torch.cat([W.flatten() for W, b in params]).norm(p=1)


def l1_penalty_with_signs(params, strength):
    return strength * sum((W.sign() * W).sum() for W, b in params)


def dropout_with_bernoulli(x, p, training, generator):
    if training:
        keep = torch.bernoulli(torch.full_like(x, 1 - p), generator=generator)
        return keep * x / (1 - p)
    return x.clone()


def dropout_by_where(x, p, training, generator):
    if not training or p == 0:
        return x
    lost = torch.rand(x.shape, generator=generator) < p
    return torch.where(lost, torch.zeros_like(x), x / (1 - p))


def dropout_in_numpy(x, p, training, generator):
    if not training:
        return x
    seed = torch.randint(2**31, (1,), generator=generator).item()
    keep = np.random.default_rng(seed).random(x.shape) > p
    return x * torch.from_numpy(keep) * (1 / (1 - p))


def dropout_entry_by_entry(x, p, training, generator):
    if not training:
        return x
    values = []
    for value, number in zip(
        x.flatten().tolist(), torch.rand(x.numel(), generator=generator).tolist(), strict=True
    ):
        values.append(value / (1 - p) if number >= p else 0.0)
    return torch.tensor(values, dtype=x.dtype).view(x.shape)


ANSWERS = {
    "7.1": [l2_penalty_by_loop, l2_penalty_by_norms, l2_penalty_of_one_vector],
    "7.2": [weight_decay_step_multiplied, weight_decay_step_of_torch, weight_decay_step_in_numpy],
    "7.3": [adamw_step_of_torch, adamw_step_shrinking_first],
    "7.4": [l1_penalty_by_loop, l1_penalty_by_norm, l1_penalty_with_signs],
    "7.5": [
        dropout_with_bernoulli,
        dropout_by_where,
        dropout_in_numpy,
        dropout_entry_by_entry,
    ],
}
