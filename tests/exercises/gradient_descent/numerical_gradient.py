"""Answers to `numerical_gradient` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong

h = 1e-5


@right
def numerical_gradient_with_units(f, theta):
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta - h * unit)) / (2 * h) for unit in units])


@right
def numerical_gradient_putting_back(f, theta):
    slopes, moved = [], theta.clone()
    for i, value in enumerate(theta.tolist()):
        moved[i] = value + h
        above = f(moved).item()
        moved[i] = value - h
        slopes.append((above - f(moved).item()) / 2e-5)
        moved[i] = value
    return torch.tensor(slopes, dtype=theta.dtype)


@right
def into_zeros_of_float32(f, theta):
    grad = torch.zeros(theta.shape[0])
    for i in range(theta.numel()):
        step = torch.zeros(len(theta))
        step[i] = h
        grad[i] = (f(theta + step) - f(theta - step)) / h / 2
    return grad


@right
def with_numpy(f, theta):
    point, grad = theta.numpy(), np.zeros(len(theta))
    for i in range(len(point)):
        up, down = point.copy(), point.copy()
        up[i], down[i] = up[i] + h, down[i] - h
        grad[i] = (float(f(torch.from_numpy(up))) - float(f(torch.from_numpy(down)))) / (2 * h)
    return grad


@right
def from_lists(f, theta):
    def at(i, step):
        values = [v + step if j == i else v for j, v in enumerate(theta.tolist())]
        return f(torch.tensor(values, dtype=torch.float64))

    return torch.tensor([(at(i, h) - at(i, -h)) / (2 * h) for i in range(len(theta))])


@right
def in_place_and_back(f, theta):
    grad = torch.empty_like(theta)
    for i in range(len(theta)):
        theta[i] += h
        above = f(theta)
        theta[i] -= 2 * h
        below = f(theta)
        theta[i] += h
        grad[i] = 0.5 * (above - below) / h
    return grad


@right
def mean_of_both_sides(f, theta):
    here, units = f(theta), torch.eye(len(theta)).double()
    forward = torch.stack([(f(theta + h * unit) - here) / h for unit in units])
    backward = torch.stack([(here - f(theta - h * unit)) / h for unit in units])
    return (forward + backward) / 2


@right
def mapped(f, theta):
    steps = h * torch.eye(len(theta), dtype=theta.dtype)
    return (torch.vmap(f)(theta + steps) - torch.vmap(f)(theta - steps)) / (2 * h)


def _wrong_slope(names, slope):
    def answer(f, theta):
        grad = torch.zeros_like(theta)
        for i in range(len(theta)):
            plus, minus = theta.clone(), theta.clone()
            plus[i] += h
            minus[i] -= h
            grad[i] = slope(f(plus), f(theta), f(minus))
        return grad

    answer.__name__ = f"{names}_by_loop"
    return wrong(names)(answer)


forward = _wrong_slope("one_sided", lambda above, here, below: (above - here) / h)
backward = _wrong_slope("backward_difference", lambda above, here, below: (here - below) / h)
forward_reversed = _wrong_slope("one_sided_reversed", lambda above, here, below: (here - above) / h)
backward_over_2h = _wrong_slope(
    "one_sided_over_2h", lambda above, here, below: (here - below) / (2 * h)
)
undivided = _wrong_slope("no_h", lambda above, here, below: above - below)
halved = _wrong_slope("no_h", lambda above, here, below: 0.5 * (above - below))
over_h = _wrong_slope("divided_by_h", lambda above, here, below: (above - below) / h)
without_parentheses = _wrong_slope(
    "multiplied_by_h", lambda above, here, below: (above - below) / 2 * h
)
without_parentheses_reversed = _wrong_slope(
    "multiplied_by_2", lambda above, here, below: (above - below) / h * 2
)
reversed_sign = _wrong_slope("sign", lambda above, here, below: (below - above) / (2 * h))
plus_for_minus = _wrong_slope("added", lambda above, here, below: (above + below) / (2 * h))


@wrong("one_sided")
def forward_with_a_long_step(f, theta):
    step, units = 0.001, torch.eye(len(theta)).double()
    return torch.stack([(f(theta + step * unit) - f(theta)) / step for unit in units])


@wrong("one_sided_over_2h")
def minus_goes_back_to_theta(f, theta):
    slopes = []
    for i in range(len(theta)):
        moved = theta.clone()
        moved[i] += h
        above = f(moved)
        moved[i] -= h
        slopes.append((above - f(moved)) / (2 * h))
    return torch.stack(slopes)


@wrong("all_at_once")
def everything_moved(f, theta):
    plus, minus = theta.clone(), theta.clone()
    plus += h
    minus -= h
    return (f(plus) - f(minus)) / (2 * h)


@wrong("all_at_once")
def slopes_added_up(f, theta):
    total = 0.0
    for slope in with_numpy(f, theta):
        total += slope
    return total


@wrong("all_at_once_in_a_loop")
def everything_moved_each_time(f, theta):
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        grad[i] = (f(theta + h) - f(theta)) / h
    return grad


@wrong("same_tensor")
def two_names(f, theta):
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        plus = minus = theta
        plus[i] += h
        minus[i] -= h
        grad[i] = (f(plus) - f(minus)) / (2 * h)
    return grad


@wrong("step_too_short")
def too_small_to_count(f, theta):
    units = torch.eye(len(theta)).double()
    return torch.stack([(f(theta + 1e-17 * u) - f(theta - 1e-17 * u)) / 2e-17 for u in units])


@wrong("not_restored")
def copies_made_once(f, theta):
    plus, minus, grad = theta.clone(), theta.clone(), []
    for i in range(len(theta)):
        plus[i] += h
        minus[i] -= h
        grad.append((f(plus) - f(minus)) / (2 * h))
    return torch.stack(grad)


@wrong("not_restored")
def sums_so_far(f, theta):
    return with_numpy(f, theta).cumsum()


@wrong("left_behind")
def theta_not_put_back(f, theta):
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        theta[i] += h
        above = f(theta)
        theta[i] -= 2 * h
        grad[i] = (above - f(theta)) / (2 * h)
    return grad


@wrong("left_behind")
def only_one_copy(f, theta):
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        plus, minus = theta.clone(), theta
        plus[i] += h
        minus[i] -= h
        grad[i] = (f(plus) - f(minus)) / (2 * h)
    return grad


@wrong("no_copy")
def plus_is_theta(f, theta):
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        plus = theta
        plus[i] += h
        minus = theta.clone()
        minus[i] -= h
        grad[i] = (f(plus) - f(minus)) / (2 * h)
    return grad


@wrong("return_in_the_loop")
def returns_at_once(f, theta):
    grad = torch.zeros_like(theta)
    for i in range(len(theta)):
        unit = torch.zeros_like(theta)
        unit[i] = 1
        grad[i] = (f(theta + h * unit) - f(theta - h * unit)) / (2 * h)
        return grad
    return None


@wrong("last_slope_only")
def overwritten(f, theta):
    for slope in with_numpy(f, theta):
        grad = slope
    return grad


@wrong("step_too_long")
def with_h_of_a_tenth(f, theta):
    units = 0.1 * torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + unit) - f(theta - unit)) / 0.2 for unit in units])


@wrong("step_too_short")
def with_h_of_a_billionth(f, theta):
    def slope(i, tiny=1e-12):
        up, down = theta.clone(), theta.clone()
        up[i] += tiny
        down[i] -= tiny
        return (f(up) - f(down)) / (2 * tiny)

    return torch.stack([slope(i) for i in range(len(theta))])


@wrong("in_float32")
def converted(f, theta):
    return numerical_gradient_with_units(f, torch.tensor(theta.tolist()))


@wrong("autograd")
def with_backward(f, theta):
    theta = theta.detach().requires_grad_(True)
    f(theta).backward()
    return theta.grad


@wrong("autograd")
def with_jacobian(f, theta):
    return torch.autograd.functional.jacobian(f, theta)


@wrong("relative_step")
def one_plus_h(f, theta):
    units = h * torch.eye(len(theta)).double()
    pairs = [(theta * (1 + unit), theta * (1 - unit)) for unit in units]
    return torch.tensor([(f(plus) - f(minus)) / (2 * h) for plus, minus in pairs])


@wrong("listed")
def as_a_list(f, theta):
    return [(f(theta + h * u) - f(theta - h * u)).item() / (2 * h) for u in np.eye(len(theta))]


@wrong()
def one_parameter_alone(f, theta):
    return torch.stack([(f(x + h) - f(x - h)) / (2 * h) for x in theta])


@wrong("function")
def rounded(f, theta):
    return numerical_gradient_with_units(f, theta).round(decimals=2)
