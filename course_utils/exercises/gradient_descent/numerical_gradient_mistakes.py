"""What learners make of exercise `numerical_gradient`, and what they are told."""

import torch

from course_utils.exercises.gradient_descent.numerical_gradient import numerical_gradient

_H = 1e-5


def _differences(f, theta, up=_H, down=_H):
    """Return for each parameter alone what f gains from `down` below theta to `up` above it."""
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([f(theta + up * unit) - f(theta - down * unit) for unit in units])


@numerical_gradient.misconception(
    "You measure from theta to one side only. That is off by an amount proportional to h; what "
    "does a step to each side cancel?",
    h=(1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1.0, 1e-6, 1e-7, 1e-8),
)
def one_sided(f, theta, h=_H):
    return _differences(f, theta, h, 0) / h


@numerical_gradient.misconception(
    "You measure from theta back to one side only. That is off by an amount proportional to h; "
    "a step to each side cancels most of it.",
    h=(1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1.0, 1e-6, 1e-7, 1e-8),
)
def backward_difference(f, theta, h=_H):
    return _differences(f, theta, 0, h) / h


@numerical_gradient.misconception(
    "Every slope is about half of what it should be: you divide by 2h, but your two points are "
    "only h apart. Perhaps one of them is still theta itself?",
    steps=((_H, 0), (0, _H), (_H / 2, _H / 2)),
)
def one_sided_over_2h(f, theta, steps=(_H, 0)):
    return _differences(f, theta, *steps) / (2 * _H)


@numerical_gradient.misconception(
    "Two things at once: you measure from theta to one side only, and the sign is reversed, so "
    "that a rising f gets a negative slope. Which value of f is subtracted from which, and what "
    "does a step to each side cancel?",
    steps=((_H, 0), (0, _H)),
)
def one_sided_reversed(f, theta, steps=(_H, 0)):
    return -_differences(f, theta, *steps) / _H


@numerical_gradient.misconception(
    "You return how much f changes, or half of it: tiny numbers. A slope is that change for each "
    "unit of the way: what still has to be divided by what?",
    factor=(1, 0.5),
)
def no_h(f, theta, factor=1):
    return _differences(f, theta) * factor


@numerical_gradient.misconception(
    "Every slope is twice what it should be. How far apart are the two points at which you "
    "evaluate f?",
)
def divided_by_h(f, theta):
    return _differences(f, theta) / _H


@numerical_gradient.misconception(
    "Your slopes are tiny. The smaller h is, the less f changes between your two points: should h "
    "then make the result smaller still, or make up for that? Python works through `/` and `*` "
    "from left to right: what does it make of your line?",
    factor=(_H / 2, _H, 2 * _H),
)
def multiplied_by_h(f, theta, factor=_H / 2):
    return _differences(f, theta) * factor


@numerical_gradient.misconception(
    "Every slope is four times what it should be. How far apart are your two points, and does the "
    "whole of that distance divide? Python works through `/` and `*` from left to right: what "
    "does it make of your line?",
)
def multiplied_by_2(f, theta):
    return _differences(f, theta) / _H * 2


@numerical_gradient.misconception(
    "The sign is reversed: where f rises, your slope is negative. Which of the two values is "
    "subtracted from which?",
)
def sign(f, theta):
    return -_differences(f, theta) / (2 * _H)


@numerical_gradient.misconception(
    "You add the two values of f where the slope needs their difference, so the result says how "
    "high f lies and not how much it rises.",
    divisor=(2 * _H, _H, 2),
)
def added(f, theta, divisor=2 * _H):
    units = _H * torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([f(theta + unit) + f(theta - unit) for unit in units]) / divisor


@numerical_gradient.misconception(
    "A single number comes back, the sum of all slopes: the parameters were moved all together, "
    "as `theta + h` does, or their slopes were added up. The gradient has one slope for each "
    "parameter, measured while the others stay put.",
    steps=((_H, _H, 2), (_H, 0, 1), (0, _H, 1), (_H, 0, 2), (_H, _H, 1)),
)
def all_at_once(f, theta, steps=(_H, _H, 2)):
    up, down, count = steps
    return (f(theta + up) - f(theta - down)) / (count * _H)


@numerical_gradient.misconception(
    "All your slopes are the same number: in every pass through the loop all parameters are "
    "moved. Which one alone should move in pass i?",
    steps=((_H, _H, 2), (_H, 0, 1), (0, _H, 1), (_H, 0, 2), (_H, _H, 1)),
)
def all_at_once_in_a_loop(f, theta, steps=(_H, _H, 2)):
    up, down, count = steps
    return torch.stack([(f(theta + up) - f(theta - down)) / (count * _H) for _ in theta])


@numerical_gradient.degenerate(
    "Every slope is 0: both values of f were taken at the same point. Are your two points two "
    "copies, and is h added to one and subtracted from the other? `plus = theta` makes no copy, "
    "only a second name for the same tensor.",
)
def same_tensor(f, theta):
    return torch.zeros_like(theta)


@numerical_gradient.misconception(
    "The first slope is right, and each later one contains those before it: the parameters that "
    "you have moved stay moved, or slopes are added up. With which theta should every pass "
    "through the loop begin?",
    moving=("both", "plus", "minus", "over h"),
)
def not_restored(f, theta, moving="both"):
    grad, plus, minus = torch.zeros_like(theta), theta.clone(), theta.clone()
    for i in range(len(theta)):
        if moving == "minus":
            plus = theta.clone()
        if moving == "plus":
            minus = theta.clone()
        plus[i] += _H
        minus[i] -= _H
        grad[i] = (f(plus) - f(minus)) / ((1 if moving == "over h" else 2) * _H)
    return grad


@numerical_gradient.misconception(
    "Once a parameter has been measured it is not put back exactly to where it was: it stays h "
    "beside its place while the later ones are measured. `=` makes no copy of a tensor; a fresh "
    "copy of theta in each pass, or putting the old value back, leaves nothing moved.",
    shift=(-_H, _H, -2 * _H, 2 * _H),
)
def left_behind(f, theta, shift=-_H):
    grad, moved = torch.zeros_like(theta), theta.clone()
    units = torch.eye(len(theta), dtype=theta.dtype)
    for i, unit in enumerate(units):
        grad[i] = (f(moved + _H * unit) - f(moved - _H * unit)) / (2 * _H)
        moved += shift * unit
    return grad


@numerical_gradient.misconception(
    "One of your two points is no copy but theta itself: `=` only gives a tensor a second name. "
    "So the points are h apart instead of 2h, and what you have moved stays moved. What makes a "
    "copy?",
    point=(("plus", 2), ("plus", 1), ("minus", 2), ("minus", 1)),
)
def no_copy(f, theta, point=("plus", 2)):
    moved, grad = theta.clone(), torch.zeros_like(theta)
    shift = _H if point[0] == "plus" else -_H
    for i in range(len(theta)):
        before = moved.clone()
        moved[i] += shift
        grad[i] = (f(moved) - f(before)) / (point[1] * shift)
    return grad


@numerical_gradient.misconception(
    "Only the first slope comes back. A `return` within a loop ends the function in its first "
    "pass: where do the slopes wait until the last one is there?",
    form=("a number", "one entry", "all entries", "one-sided"),
)
def return_in_the_loop(f, theta, form="a number"):
    slopes = _differences(f, theta) / (2 * _H)
    if form == "one entry":
        return slopes[:1]
    if form == "all entries":
        return torch.cat([slopes[:1], torch.zeros_like(slopes[1:])])
    return _differences(f, theta, _H, 0)[0] / _H if form == "one-sided" else slopes[0]


@numerical_gradient.misconception(
    "Only the last slope is left: each pass through the loop overwrites what the one before had "
    "found. Where do the slopes wait until the last one is there?",
    form=("a number", "one entry", "all entries"),
)
def last_slope_only(f, theta, form="a number"):
    slopes = _differences(f, theta) / (2 * _H)
    if form == "all entries":
        return slopes[-1].expand_as(slopes)
    return slopes[-1:] if form == "one entry" else slopes[-1]


@numerical_gradient.misconception(
    "One slope is 0 that should not be, the last or the first: the loop never comes to that "
    "parameter. At which numbers does your `range` begin and end?",
    place=(-1, 0),
)
def one_left_out(f, theta, place=-1):
    slopes = _differences(f, theta) / (2 * _H)
    slopes[place] = 0
    return slopes


@numerical_gradient.misconception(
    "Your parameter is set to h instead of being moved by h, so you measure the slope near 0 and "
    "not at theta.",
)
def measured_at_zero(f, theta):
    at_zero = [theta * (1 - unit) for unit in torch.eye(len(theta), dtype=theta.dtype)]
    units = _H * torch.eye(len(theta), dtype=theta.dtype)
    pairs = zip(at_zero, units)
    return torch.stack([f(t + unit) - f(t - unit) for t, unit in pairs]) / (2 * _H)


@numerical_gradient.misconception(
    "Your step is too long. The central difference is off by an amount that grows with the square "
    "of the step, and where f bends quickly that shows. Which h does the exercise ask for?",
    h=(1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1, 0.5, 1.0, 10.0, 1e5),
)
def step_too_long(f, theta, h=1e-3):
    return _differences(f, theta, h, h) / (2 * h)


@numerical_gradient.misconception(
    "Your step is too short: both values of f agree in nearly all of their digits, and what is "
    "left of the difference is rounding. Which h does the exercise ask for?",
    h=(1e-8, 1e-7, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16, 1e-17),
)
def step_too_short(f, theta, h=1e-8):
    return _differences(f, theta, h, h) / (2 * h)


@numerical_gradient.misconception(
    "Somewhere on the way your numbers become float32, with seven digits: of a step of 1e-5 and "
    "of the difference of two nearly equal values hardly any digit is left. theta is float64; "
    "what in your code is not?",
)
def in_float32(f, theta):
    return _differences(f, theta.float()) / (2 * _H)


@numerical_gradient.misconception(
    "Your slopes are exact where PyTorch can trace what f computes, and fail where it cannot: they "
    "come from PyTorch's own gradients. Here only values of f are to be used, two for each "
    "parameter, so that it works for every function.",
    way=("backward", "jacobian"),
)
def autograd(f, theta, way="backward"):
    if way == "jacobian":
        return torch.autograd.functional.jacobian(f, theta)
    theta = theta.clone().requires_grad_()
    return torch.autograd.grad(f(theta), theta)[0]


@numerical_gradient.misconception(
    "Your step grows with the parameter: it is multiplied by 1 + h instead of being moved by h. "
    "From 0 no step is taken at all.",
)
def relative_step(f, theta):
    units = _H * torch.diag(theta)
    return torch.stack([f(theta + unit) - f(theta - unit) for unit in units]) / (2 * _H)


@numerical_gradient.misconception(
    "You compute how fast the slope changes, the second derivative. The slope itself needs two "
    "values of f, one on each side.",
)
def second_derivative(f, theta):
    units = _H * torch.eye(len(theta), dtype=theta.dtype)
    here = f(theta)
    return torch.stack([f(theta + unit) - 2 * here + f(theta - unit) for unit in units]) / _H**2
