"""Answers to `gradient_descent` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def points_in_a_list(gradient, theta, lr, steps):
    points = []
    points.append(theta)
    for i in range(steps):
        points.append(points[i] - lr * gradient(points[i]))
    return torch.stack(points)


@right
def filled_row_by_row(gradient, theta, lr, steps):
    path = torch.empty((steps + 1, theta.shape[0]))
    current = theta.clone()
    for row in range(steps + 1):
        path[row] = current
        current = current - lr * gradient(current)
    return path


@right
def while_loop(gradient, theta, lr, steps):
    rows = [theta]
    while len(rows) <= steps:
        last = rows[-1]
        rows.append(torch.sub(last, gradient(last), alpha=lr))
    return torch.stack(rows, dim=0)


# the start is missing
@wrong()
def after_each_step(gradient, theta, lr, steps):
    path = torch.zeros(steps, len(theta))
    for i in range(steps):
        theta = theta - lr * gradient(theta)
        path[i] = theta
    return path


# the gradient is not measured again
@wrong()
def one_gradient(gradient, theta, lr, steps):
    g = gradient(theta)
    return torch.stack([theta - i * lr * g for i in range(steps + 1)])


# uphill
@wrong()
def climbs(gradient, theta, lr, steps):
    points = [theta]
    for _ in range(steps):
        points.append(points[-1] + lr * gradient(points[-1]))
    return torch.stack(points)


# a second name, no copy
@wrong()
def second_name(gradient, theta, lr, steps):
    current = theta
    points = [theta.clone()]
    for _ in range(steps):
        current -= lr * gradient(current)
        points.append(current.clone())
    return torch.stack(points)


# the last point only
@wrong()
def last_point(gradient, theta, lr, steps):
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
    return theta


# the last step is lost
@wrong()
def one_short(gradient, theta, lr, steps):
    points = [theta]
    for _ in range(steps - 1):
        theta = theta - lr * gradient(theta)
        points.append(theta)
    return torch.stack(points)


# a point beside the path
@wrong()
def gradient_one_step_late(gradient, theta, lr, steps):
    points, grad = [theta], gradient(theta)
    for _ in range(steps):
        theta = theta - lr * grad
        points.append(theta)
        grad = gradient(points[-2])
    return torch.stack(points)
