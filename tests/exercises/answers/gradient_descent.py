"""Second correct answers, written differently from the references: by exercise id, chapter 03."""

import math
import random

import numpy as np
import torch


def numerical_gradient_with_units(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta - h * unit)) / (2 * h) for unit in units])


def numerical_gradient_putting_back(f, theta):
    slopes, moved = [], theta.clone()
    for i, value in enumerate(theta.tolist()):
        moved[i] = value + 1e-4
        above = f(moved).item()
        moved[i] = value - 1e-4
        slopes.append((above - f(moved).item()) / 2e-4)
        moved[i] = value
    return torch.tensor(slopes, dtype=theta.dtype)


def gradient_step_of_torch(theta, grad, lr):
    moved = theta.clone()
    moved.grad = grad
    torch.optim.SGD([moved], lr=lr).step()
    return moved


def gradient_step_in_numpy(theta, grad, lr):
    return np.subtract(theta.numpy(), np.multiply(lr, grad.numpy()))


def mse_gradient_by_loop(theta, X, y):
    total = torch.zeros_like(theta)
    for x, target in zip(X, y, strict=True):
        total = total + 2 * (x @ theta - target) * x
    return total / len(X)


def mse_gradient_by_autograd(theta, X, y):
    theta = theta.clone().requires_grad_()
    ((X @ theta - y) ** 2).mean().backward()
    return theta.grad


def minibatches_by_split(n, batch_size, generator):
    return torch.randperm(n, generator=generator).split(batch_size)


def minibatches_from_lists(n, batch_size, generator):
    seed = torch.randint(2**31, (1,), generator=generator).item()
    indices = list(range(n))
    random.Random(seed).shuffle(indices)
    batches = []
    while indices:
        batches.append(torch.tensor(indices[:batch_size]))
        indices = indices[batch_size:]
    return batches


def momentum_step_in_one_line(theta, grad, velocity, lr, momentum):
    return theta - lr * (grad + momentum * velocity), grad + momentum * velocity


def momentum_step_of_torch(theta, grad, velocity, lr, momentum):
    moved = theta.clone()
    moved.grad = grad.clone()
    optimizer = torch.optim.SGD([moved], lr=lr, momentum=momentum)
    optimizer.state[moved]["momentum_buffer"] = velocity.clone()
    optimizer.step()
    return [moved, momentum * velocity + grad]


def rmsprop_step_with_lerp(theta, grad, square_avg, lr, alpha, eps):
    square_avg = torch.lerp(grad.square(), square_avg, alpha)
    return torch.addcdiv(theta, grad, torch.sqrt(square_avg).add(eps), value=-lr), square_avg


def rmsprop_step_by_loop(theta, grad, square_avg, lr, alpha, eps):
    new_theta, new_avg = torch.zeros_like(theta), torch.zeros_like(theta)
    for i in np.ndindex(*theta.shape):
        new_avg[i] = square_avg[i] * alpha + grad[i] * grad[i] - alpha * grad[i] * grad[i]
        new_theta[i] = theta[i] - lr / (math.sqrt(new_avg[i]) + eps) * grad[i]
    return new_theta, new_avg


def adam_step_as_in_the_paper(theta, grad, state, lr, betas, eps):
    t = state[2] + 1
    m = state[0] + (1 - betas[0]) * (grad - state[0])
    v = state[1] + (1 - betas[1]) * (grad * grad - state[1])
    correction = math.sqrt(1 - betas[1] ** t)
    lr_t = lr * correction / (1 - betas[0] ** t)
    return theta - lr_t * m / (torch.sqrt(v) + eps * correction), (m, v, t)


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


def step_lr_by_loop(lr0, epoch, step_size, gamma):
    lr = lr0
    for passed in range(1, epoch + 1):
        if passed % step_size == 0:
            lr *= gamma
    return lr


def step_lr_recursively(lr0, epoch, step_size, gamma):
    if epoch < step_size:
        return lr0
    return gamma * step_lr_recursively(lr0, epoch - step_size, step_size, gamma)


ANSWERS = {
    "3.1": [numerical_gradient_with_units, numerical_gradient_putting_back],
    "3.2": [gradient_step_of_torch, gradient_step_in_numpy],
    "3.3": [mse_gradient_by_loop, mse_gradient_by_autograd],
    "3.4": [minibatches_by_split, minibatches_from_lists],
    "3.5": [momentum_step_in_one_line, momentum_step_of_torch],
    "3.6": [rmsprop_step_with_lerp, rmsprop_step_by_loop],
    "3.7": [adam_step_as_in_the_paper, adam_step_of_torch],
    "3.8": [step_lr_by_loop, step_lr_recursively],
}
