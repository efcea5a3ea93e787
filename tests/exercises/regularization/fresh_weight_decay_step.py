"""Answers to `weight_decay_step` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def gradient_plus_decay(theta, grad, lr, decay):
    g = grad + decay * theta
    return theta - lr * g


@right
def shrink_then_step(theta, grad, lr, decay):
    return (1 - lr * decay) * theta - lr * grad


@right
def three_terms(theta, grad, lr, decay):
    data_part = torch.mul(grad, lr)
    pull = torch.mul(theta, lr * decay)
    return torch.sub(theta, data_part) - pull


# decay without the learning rate
@wrong()
def decay_without_lr(theta, grad, lr, decay):
    return theta - lr * grad - decay * theta


# s and d mixed up: 2 d
@wrong()
def twice_the_decay(theta, grad, lr, decay):
    return theta - lr * (grad + 2 * decay * theta)


# climbs
@wrong()
def ascent(theta, grad, lr, decay):
    return theta + lr * (grad + decay * theta)


# decays the new weights, not the old ones
@wrong()
def decay_after_the_step(theta, grad, lr, decay):
    new = theta - lr * grad
    return new * (1 - lr * decay)


# decays the gradient
@wrong()
def shrinks_the_gradient(theta, grad, lr, decay):
    return theta - lr * (1 - decay) * grad


# the sign of the decay
@wrong()
def grows_instead(theta, grad, lr, decay):
    return (1 + lr * decay) * theta - lr * grad


# parentheses: lr meets the gradient only
@wrong()
def missing_parentheses(theta, grad, lr, decay):
    return theta - lr * grad + decay * theta


# L1: the sign of the weight in the place of the weight
@wrong()
def pulls_by_the_sign(theta, grad, lr, decay):
    return theta - lr * (grad + decay * theta.sign())


# forgets the decay
@wrong()
def plain_sgd(theta, grad, lr, decay):
    return theta - lr * grad


# returns the step, not the new weights
@wrong()
def only_the_change(theta, grad, lr, decay):
    return -lr * (grad + decay * theta)


# one number for all: the sum of the squared weights
@wrong()
def penalty_in_the_step(theta, grad, lr, decay):
    return theta - lr * (grad + decay * (theta**2).sum())


# a factor that forgets lr for the gradient too
@wrong()
def no_learning_rate_at_all(theta, grad, lr, decay):
    return (1 - decay) * theta - grad
