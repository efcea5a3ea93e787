"""Answers to `gradient_step` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def minus_lr_times_grad(theta, grad, lr):
    return theta - lr * grad


@right
def copy_and_subtract(theta, grad, lr):
    new = theta.clone()
    new -= lr * grad
    return new


@right
def number_by_number(theta, grad, lr):
    g = grad.flatten()
    new = [t - lr * g[i] for i, t in enumerate(theta.flatten())]
    return torch.stack(new).reshape(theta.shape)


# uphill
@wrong()
def plus(theta, grad, lr):
    return theta + lr * grad


# moves the old parameters
@wrong()
def minus_equals(theta, grad, lr):
    theta -= lr * grad
    return theta


# another name is not a copy
@wrong()
def renamed(theta, grad, lr):
    new_theta = theta
    new_theta.sub_(lr * grad)
    return new_theta


# no learning rate
@wrong()
def full_gradient(theta, grad, lr):
    return theta - grad


# brackets in the wrong place
@wrong()
def bracketed(theta, grad, lr):
    return (theta - lr) * grad


# a step of length lr, whatever the gradient
@wrong()
def only_the_sign(theta, grad, lr):
    return theta - lr * torch.sign(grad)


# returns the step and not the place it leads to
@wrong()
def only_the_step(theta, grad, lr):
    return -lr * grad


# divides by the length of the gradient
@wrong()
def unit_length(theta, grad, lr):
    return theta - lr * grad / grad.norm()


# sub without the underscore changes nothing, and its result is thrown away
@wrong()
def result_thrown_away(theta, grad, lr):
    new = theta.clone()
    new.sub(lr * grad)
    return new
