"""Answers to `rmsprop_step` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right


@right
def rmsprop_step_with_lerp(theta, grad, square_avg, lr, alpha, eps):
    square_avg = torch.lerp(grad.square(), square_avg, alpha)
    return torch.addcdiv(theta, grad, torch.sqrt(square_avg).add(eps), value=-lr), square_avg


@right
def rmsprop_step_by_loop(theta, grad, square_avg, lr, alpha, eps):
    new_theta, new_avg = torch.zeros_like(theta), torch.zeros_like(theta)
    for i in np.ndindex(*theta.shape):
        new_avg[i] = square_avg[i] * alpha + grad[i] * grad[i] - alpha * grad[i] * grad[i]
        new_theta[i] = theta[i] - lr / (math.sqrt(new_avg[i]) + eps) * grad[i]
    return new_theta, new_avg
