"""Answers to `weight_decay_step` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def weight_decay_step_multiplied(theta, grad, lr, decay):
    return theta * (1 - lr * decay) - lr * grad


@right
def weight_decay_step_of_torch(theta, grad, lr, decay):
    moved = theta.clone()
    moved.grad = grad
    torch.optim.SGD([moved], lr=lr, weight_decay=decay).step()
    return moved


@right
def weight_decay_step_in_numpy(theta, grad, lr, decay):
    theta = theta.numpy()
    return theta - lr * grad.numpy() - lr * decay * theta
