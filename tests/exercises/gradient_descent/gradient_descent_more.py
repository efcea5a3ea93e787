"""More answers to `gradient_descent` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import wrong


def gradient_step(theta, grad, lr):
    return theta - lr * grad


@wrong("one_step_too_many")
def range_too_long(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps + 1):
        theta = theta - lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("one_step_too_few")
def range_from_one(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(1, steps):
        theta = theta - lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("one_step_too_few")
def so_many_points(gradient, theta, lr, steps):
    path = torch.zeros(steps, len(theta))
    for k in range(steps):
        path[k] = theta
        theta = theta - lr * gradient(theta)
    return path


@wrong("start_twice")
def kept_before_the_step(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        path.append(theta)
        theta = theta - lr * gradient(theta)
    return torch.stack(path)


@wrong("never_moves")
def step_thrown_away(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        gradient_step(theta, gradient(theta), lr)
        path.append(theta)
    return torch.stack(path)


@wrong("return_in_the_loop")
def indented_too_far(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        path.append(theta)
        return torch.stack(path)
    return None


@wrong("fixed_number_of_steps")
def always_a_hundred(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(100):
        theta = theta - lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("backwards")
def newest_first(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        path.insert(0, path[0] - lr * gradient(path[0]))
    return torch.stack(path)


@wrong("one_tensor")
def in_place(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta -= lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("one_tensor")
def in_place_on_a_copy(gradient, theta, lr, steps):
    theta = theta.clone()
    path = [theta]
    for _ in range(steps):
        theta -= lr * gradient(theta)
        path.append(theta)
    return torch.stack(path)


@wrong("one_tensor")
def start_kept(gradient, theta, lr, steps):
    path, theta = [theta], theta.clone()
    for _ in range(steps):
        theta.sub_(lr * gradient(theta))
        path.append(theta)
    return torch.stack(path)


@wrong("row_not_written")
def rows_from_zero(gradient, theta, lr, steps):
    path = torch.zeros(steps + 1, len(theta))
    for k in range(steps):
        theta = theta - lr * gradient(theta)
        path[k] = theta
    return path


@wrong("row_not_written")
def start_not_written(gradient, theta, lr, steps):
    path = torch.zeros(steps + 1, len(theta))
    for k in range(steps):
        theta = theta - lr * gradient(theta)
        path[k + 1] = theta
    return path


@wrong("row_not_written")
def from_the_row_of_zeros(gradient, theta, lr, steps):
    path = torch.zeros(steps + 1, len(theta))
    for k in range(steps):
        path[k + 1] = path[k] - lr * gradient(path[k])
    return path


@wrong("steps_for_points")
def gradients_kept(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        grad = gradient(theta)
        theta = theta - lr * grad
        path.append(grad)
    return torch.stack(path)


@wrong("end_to_end")
def put_end_to_end(gradient, theta, lr, steps):
    path = theta
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        path = torch.cat((path, theta))
    return path


@wrong("points_as_columns")
def columns(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        path.append(theta)
    return torch.stack(path, 1)


@wrong("end_and_path")
def both(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        path.append(path[-1] - lr * gradient(path[-1]))
    return path[-1], torch.stack(path)


@wrong("start_missing")
def empty_tensor_at_first(gradient, theta, lr, steps):
    path = torch.zeros(steps, len(theta))
    for k in range(steps):
        theta = theta - lr * gradient(theta)
        path[k] = theta
    return path


@wrong("side_effect")
def theta_moved(gradient, theta, lr, steps):
    path = [theta.clone()]
    for _ in range(steps):
        theta -= lr * gradient(theta)
        path.append(theta.clone())
    return torch.stack(path)


@wrong("listed")
def lists_of_numbers(gradient, theta, lr, steps):
    path = [theta.tolist()]
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        path.append(theta.tolist())
    return path


@wrong("no_return")
def returns_nothing(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        path.append(theta)


@wrong("cases")
def gradient_not_called(gradient, theta, lr, steps):
    path = [theta]
    for _ in range(steps):
        theta = theta - lr * gradient
        path.append(theta)
    return torch.stack(path)


@wrong()
def yielded(gradient, theta, lr, steps):
    yield theta
    for _ in range(steps):
        theta = theta - lr * gradient(theta)
        yield theta
