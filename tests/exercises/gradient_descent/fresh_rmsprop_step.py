"""Answers to `rmsprop_step` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def formula(theta, grad, square_avg, lr, alpha, eps):
    s = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / (torch.sqrt(s) + eps), s


@right
def lerp_to_the_square(theta, grad, square_avg, lr, alpha, eps):
    new_avg = square_avg + (1 - alpha) * (grad * grad - square_avg)
    new_avg = new_avg.clamp(min=0)
    step = lr / (new_avg**0.5 + eps)
    return theta - step * grad, new_avg


@right
def one_parameter_after_the_other(theta, grad, square_avg, lr, alpha, eps):
    new_theta, new_s = theta.clone().reshape(-1), square_avg.clone().reshape(-1)
    g = grad.reshape(-1)
    for i in range(len(g)):
        new_s[i] = alpha * new_s[i] + (1 - alpha) * g[i] ** 2
        new_theta[i] = new_theta[i] - lr * g[i] / (new_s[i].sqrt() + eps)
    return new_theta.reshape(theta.shape), new_s.reshape(theta.shape)


# eps below the root
@wrong()
def eps_inside(theta, grad, square_avg, lr, alpha, eps):
    s = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / torch.sqrt(s + eps), s


# alpha and 1 - alpha swapped
@wrong()
def alpha_swapped(theta, grad, square_avg, lr, alpha, eps):
    s = (1 - alpha) * square_avg + alpha * grad**2
    return theta - lr * grad / (s.sqrt() + eps), s


# adds the squares up and never forgets
@wrong()
def adagrad(theta, grad, square_avg, lr, alpha, eps):
    s = square_avg + grad**2
    return theta - lr * grad / (s.sqrt() + eps), s


# divides by the average without a root
@wrong()
def no_root(theta, grad, square_avg, lr, alpha, eps):
    s = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / (s + eps), s


# without eps a gradient of 0 gives NaN
@wrong()
def no_eps(theta, grad, square_avg, lr, alpha, eps):
    s = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / s.sqrt(), s


# divides by the old average
@wrong()
def old_average(theta, grad, square_avg, lr, alpha, eps):
    new = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / (square_avg.sqrt() + eps), new


# one size for all parameters
@wrong()
def mean_of_all(theta, grad, square_avg, lr, alpha, eps):
    s = alpha * square_avg + (1 - alpha) * (grad**2).mean()
    return theta - lr * grad / (s.sqrt() + eps), s


# copied from PyTorch's source: changes the average in place
@wrong()
def from_the_source(theta, grad, square_avg, lr, alpha, eps):
    square_avg.mul_(alpha).addcmul_(grad, grad, value=1 - alpha)
    avg = square_avg.sqrt().add_(eps)
    return theta.addcdiv(grad, avg, value=-lr), square_avg


# returns the root in place of the average
@wrong()
def returns_the_root(theta, grad, square_avg, lr, alpha, eps):
    s = torch.sqrt(alpha * square_avg + (1 - alpha) * grad**2)
    return theta - lr * grad / (s + eps), s
