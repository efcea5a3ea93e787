"""Answers to `momentum_step` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def momentum_step_in_one_line(theta, grad, velocity, lr, momentum):
    return theta - lr * (grad + momentum * velocity), grad + momentum * velocity


@right
def momentum_step_of_torch(theta, grad, velocity, lr, momentum):
    moved = theta.clone()
    moved.grad = grad.clone()
    optimizer = torch.optim.SGD([moved], lr=lr, momentum=momentum)
    optimizer.state[moved]["momentum_buffer"] = velocity.clone()
    optimizer.step()
    return [moved, momentum * velocity + grad]
