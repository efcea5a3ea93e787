"""Answers to `rmsprop_step` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def only_where_there_is_a_slope(theta, grad, square_avg, lr, beta, eps):
    square_avg = beta * square_avg + (1 - beta) * grad**2
    step, slopes = torch.zeros(theta.shape), grad != 0
    step[slopes] = lr * grad[slopes] / (square_avg[slopes].sqrt() + eps)
    return theta - step, square_avg


@right
def rmsprop_step_with_lerp(theta, grad, square_avg, lr, alpha, eps):
    square_avg = torch.lerp(grad.square(), square_avg, alpha)
    return torch.addcdiv(theta, grad, torch.sqrt(square_avg).add(eps), value=-lr), square_avg


@right
def rmsprop_step_by_loop(theta, grad, square_avg, lr, alpha, eps):
    new_theta, new_avg = torch.zeros(theta.shape), torch.zeros(theta.shape)
    for i in np.ndindex(*theta.shape):
        new_avg[i] = square_avg[i] * alpha + grad[i] * grad[i] - alpha * grad[i] * grad[i]
        new_theta[i] = theta[i] - lr / (math.sqrt(new_avg[i]) + eps) * grad[i]
    return new_theta, new_avg


@right
def rmsprop_of_torch(theta, grad, square_avg, lr, alpha, eps):
    moved = theta.clone()
    moved.grad = grad
    optimizer = torch.optim.RMSprop([moved], lr=lr, alpha=alpha, eps=eps)
    optimizer.state[moved] = {"step": torch.tensor(1.0), "square_avg": square_avg.clone()}
    optimizer.step()
    return moved, optimizer.state[moved]["square_avg"]


@right
def in_numpy(theta, grad, square_avg, lr, alpha, eps):
    g, s = grad.numpy(), square_avg.numpy()
    s = s + (1 - alpha) * (g * g - s)
    return theta.numpy() - lr * g / (np.sqrt(s) + eps), s


@right
def on_copies(theta, grad, square_avg, lr, alpha, eps):
    theta, s = theta.clone(), square_avg.clone()
    s.mul_(alpha).addcmul_(grad, grad, value=1 - alpha)
    theta -= lr * grad / (s**0.5).add_(eps)
    return [theta, s]


@right
def rate_for_each(theta, grad, square_avg, lr, alpha, eps):
    s = sum([alpha * square_avg, (1 - alpha) * torch.pow(grad, 2)])
    rates = lr / (torch.pow(s, 0.5) + eps)
    return theta + rates * -grad, s


def _average(grad, square_avg, alpha):
    return square_avg * alpha + grad.pow(2) * (1 - alpha)


@wrong("eps_inside_root")
def under_the_root(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad * torch.rsqrt(s + eps), s


@wrong("no_root")
def without_root(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr / (s + eps) * grad, s


@wrong("alpha_swapped")
def exchanged_shares(theta, grad, square_avg, lr, alpha, eps):
    s = torch.lerp(square_avg, grad**2, alpha)
    return theta - lr * grad / (s.sqrt() + eps), s


@wrong("gradient_not_squared")
def average_of_gradients(theta, grad, square_avg, lr, alpha, eps):
    s = square_avg.mul(alpha) + grad.mul(1 - alpha)
    return theta - lr * grad / (s.sqrt() + eps), s


@wrong("old_average")
def lines_exchanged(theta, grad, square_avg, lr, alpha, eps):
    theta = theta - lr * grad / (torch.sqrt(square_avg) + eps)
    return theta, _average(grad, square_avg, alpha)


@wrong("sum_of_squares")
def share_forgotten(theta, grad, square_avg, lr, alpha, eps):
    s = alpha * square_avg + grad * grad
    return theta - lr * grad / (s.sqrt() + eps), s


@wrong("adagrad")
def summed_up(theta, grad, square_avg, lr, alpha, eps):
    square_avg = square_avg + grad.square()
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@wrong("no_eps")
def eps_forgotten(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad / s.sqrt(), s


@wrong("eps_beside_the_fraction")
def without_parentheses(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad / s.sqrt() + eps, s


@wrong("ascent")
def uphill(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return torch.addcdiv(theta, grad, s.sqrt() + eps, value=lr), s


@wrong("order_of_results")
def exchanged(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return s, theta - lr * grad / (s.sqrt() + eps)


@wrong("average_lost")
def old_one_returned(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad / (s.sqrt() + eps), square_avg


@wrong("root_carried_on")
def root_returned(theta, grad, square_avg, lr, alpha, eps):
    rms = _average(grad, square_avg, alpha) ** 0.5
    return theta - lr * grad / (rms + eps), rms


@wrong("only_theta")
def theta_alone(theta, grad, square_avg, lr, alpha, eps):
    return theta - lr * grad / (_average(grad, square_avg, alpha).sqrt() + eps)


@wrong("fixed_eps")
def own_eps(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad / (s.sqrt() + 1e-8), s


@wrong("fixed_alpha")
def own_alpha(theta, grad, square_avg, lr, alpha, eps):
    s = 0.99 * square_avg + 0.01 * grad**2
    return theta - lr * grad / (s.sqrt() + eps), s


@wrong("no_learning_rate")
def lr_forgotten(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - grad / (s.sqrt() + eps), s


@wrong("own_size_only")
def own_root(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad / (torch.sqrt(grad**2) + eps), s


@wrong("one_average_for_all")
def mean_square(theta, grad, square_avg, lr, alpha, eps):
    s = alpha * square_avg + (1 - alpha) * grad.square().mean()
    return theta - lr * grad / (s.sqrt() + eps), s


@wrong("not_divided")
def plain_step(theta, grad, square_avg, lr, alpha, eps):
    return theta - lr * grad, _average(grad, square_avg, alpha)


@wrong("multiplied_by_root")
def times_root(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad * (s.sqrt() + eps), s


@wrong("share_squared")
def square_too_wide(theta, grad, square_avg, lr, alpha, eps):
    s = alpha * square_avg + ((1 - alpha) * grad).square()
    return theta - lr * grad / (s.sqrt() + eps), s


@wrong("alpha_swapped_and_eps_inside_root")
def two_mistakes(theta, grad, square_avg, lr, alpha, eps):
    s = (1 - alpha) * square_avg + alpha * grad * grad
    return theta - lr * grad / torch.sqrt(s + eps), s


@wrong("eps_inside_root + step", "ascent + eps_inside_root")
def two_others(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta + lr * grad / torch.sqrt(s + eps), s


@wrong("eps_inside_root + average_lost")
def one_in_each_result(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad / torch.sqrt(s + eps), square_avg


@wrong("only_the_step")
def step_alone(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return lr * grad / (s.sqrt() + eps), s


@wrong("side_effect")
def in_place(theta, grad, square_avg, lr, alpha, eps):
    square_avg *= alpha
    square_avg += (1 - alpha) * grad**2
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@wrong()
def with_math(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - lr * grad / (math.sqrt(s) + eps), s


@wrong("step")
def twice_as_far(theta, grad, square_avg, lr, alpha, eps):
    s = _average(grad, square_avg, alpha)
    return theta - 2 * lr * grad / (s.sqrt() + eps), s
