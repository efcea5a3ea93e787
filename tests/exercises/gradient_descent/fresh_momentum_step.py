"""Answers to `momentum_step` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def two_lines(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - lr * velocity, velocity


@right
def copies_in_place(theta, grad, velocity, lr, momentum):
    v = velocity.clone()
    v *= momentum
    v += grad
    t = theta.clone()
    t -= lr * v
    return (t, v)


@right
def torch_functions(theta, grad, velocity, lr, momentum):
    v_new = torch.add(grad, velocity, alpha=momentum)
    theta_new = torch.sub(theta, v_new, alpha=lr)
    return theta_new, v_new


# an average instead of a sum
@wrong()
def averaged(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + (1 - momentum) * grad
    return theta - lr * velocity, velocity


# steps along the old velocity
@wrong()
def old_velocity(theta, grad, velocity, lr, momentum):
    new_velocity = momentum * velocity + grad
    return theta - lr * velocity, new_velocity


# the velocity contains the learning rate and the sign
@wrong()
def keras_style(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - lr * grad
    return theta + velocity, velocity


# changes both inputs
@wrong()
def augmented_assignments(theta, grad, velocity, lr, momentum):
    velocity *= momentum
    velocity += grad
    theta -= lr * velocity
    return theta, velocity


# the pair the wrong way round
@wrong()
def velocity_first(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad
    return v, theta - lr * v


# uphill
@wrong()
def uphill(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad
    return theta + lr * v, v


# momentum on the gradient, not on the velocity
@wrong()
def decays_the_gradient(theta, grad, velocity, lr, momentum):
    v = velocity + momentum * grad
    return theta - lr * v, v


# Nesterov's variant
@wrong()
def nesterov(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad
    return theta - lr * (grad + momentum * v), v


# forgets the learning rate, and returns theta alone
@wrong()
def only_theta(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - velocity
