"""Answers to `gradient_descent` that learners could write, and how each is to be judged."""

import itertools

import numpy as np
import torch

from tests.exercises.answers import right, wrong


def gradient_step(theta, grad, lr):
    return theta - lr * grad


@right
def with_the_own_step(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = gradient_step(theta, gradient(theta), lr)
        path.append(theta)
    return torch.stack(path)


@right
def into_zeros(gradient, theta, lr, steps):
    path = torch.zeros(steps + 1, len(theta))
    path[0] = theta
    for k in range(steps):
        path[k + 1] = path[k] - lr * gradient(path[k])
    return path


@right
def into_empty_in_numpy(gradient, theta, lr, steps):
    path = np.empty((steps + 1, theta.numel()), dtype=np.float32)
    path[0] = theta.numpy()
    for k in range(1, steps + 1):
        path[k] = path[k - 1] - lr * gradient(torch.from_numpy(path[k - 1])).numpy()
    return path


@wrong("listed")
def a_list_of_points(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        path.append(path[-1] - lr * gradient(path[-1]))
    return path


@wrong("listed")
def a_tuple_of_copies(gradient, theta, lr, steps):
    path, theta = [theta.clone()], theta.clone()
    for _ in range(steps):
        theta -= lr * gradient(theta)
        path.append(theta.clone())
    return tuple(path)


@right
def rows_joined(gradient, theta, lr, steps):
    path = theta[None]
    while len(path) < steps + 1:
        path = torch.cat([path, (path[-1] - lr * gradient(path[-1]))[None]])
    return path


@right
def stacked_along_rows(gradient, theta, lr, steps):
    path = theta.reshape(1, -1)
    for _ in range(steps):
        path = torch.vstack((path, path[-1] - lr * gradient(path[-1])))
    return path


@right
def accumulated(gradient, theta, lr, steps):
    def step(point, _):
        return point - lr * gradient(point)

    return torch.stack(list(itertools.accumulate(range(steps), step, initial=theta)))


@right
def recursively(gradient, theta, lr, steps):
    if steps == 0:
        return theta.unsqueeze(0)
    rest = recursively(gradient, theta - lr * gradient(theta), lr, steps - 1)
    return torch.cat([theta.unsqueeze(0), rest])


@right
def by_torchs_optimizer(gradient, theta, lr, steps):
    point = theta.clone()
    optimizer = torch.optim.SGD([point], lr=lr)
    path = [theta]
    for _ in range(steps):
        point.grad = gradient(point)
        optimizer.step()
        path.append(point.detach().clone())
    return torch.stack(path)


@right
def numbers_one_by_one(gradient, theta, lr, steps):
    rows = [theta.tolist()]
    for _ in range(steps):
        grad = gradient(torch.tensor(rows[-1])).tolist()
        rows.append([value - lr * slope for value, slope in zip(rows[-1], grad, strict=True)])
    return torch.tensor(rows)


@right
def generated(gradient, theta, lr, steps):
    def points():
        point = theta
        yield point
        for _ in range(steps):
            point = point - lr * gradient(point)
            yield point

    return torch.stack(tuple(points()))


@wrong("gradient_of_the_start")
def gradient_before_the_loop(gradient, theta, lr, steps):
    grad = gradient(theta)
    path = [theta]
    for _ in range(steps):
        theta = theta - lr * grad
        path.append(theta)
    return torch.stack(path)


@wrong("gradient_of_the_start")
def gradient_of_the_first_point(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        path.append(path[-1] - lr * gradient(path[0]))
    return torch.stack(path)


@wrong("from_the_start_again")
def theta_never_updated(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        path.append(theta - lr * gradient(theta))
    return torch.stack(path)


@wrong("ascent")
def uphill(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta + lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("no_learning_rate")
def whole_gradient(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta - gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("fixed_learning_rate")
def always_a_tenth(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta - 0.1 * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("equally_long")
def signs_only(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta - lr * gradient(theta).sign()
        path.append(theta)
    return torch.stack(path)


@wrong("numbered_steps")
def decaying(gradient, theta, lr, steps):
    path = [theta]
    for k in range(steps):
        theta = theta - lr / (k + 1) * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("gradients_added_up")
def with_memory(gradient, theta, lr, steps):
    path, grad = [theta], 0
    for _ in range(steps):
        grad += gradient(theta)
        theta = theta - lr * grad
        path.append(theta)
    return torch.stack(path)


@wrong("start_missing")
def empty_list_at_first(gradient, theta, lr, steps):
    path = []
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("start_missing")
def empty_list_at_first_stacked(gradient, theta, lr, steps):
    path = []
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("only_the_end")
def where_it_ends(gradient, theta, lr, steps):
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
    return theta


@wrong("nothing_between")
def append_after_the_loop(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
    path.append(theta)
    return torch.stack(path)
