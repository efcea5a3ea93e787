"""What learners make of exercise `gradient_descent`, and what they are told."""

import torch

from course_utils.exercises.gradient_descent.gradient_descent import gradient_descent


def _points(gradient, theta, lr, steps):
    """Return the points of the descent, the start first, as a list."""
    points = [theta]
    for _ in range(steps):
        points.append(points[-1] - lr * gradient(points[-1]))
    return points


def _right(gradient, theta, lr, steps):
    return torch.stack(_points(gradient, theta, lr, steps))


_NO_POINTS = ("an error", "a list", "a tensor")
"""What may become of a path without any point."""


def _stacked(points, theta, empty):
    if points or empty == "an error":
        return torch.stack(points)
    return [] if empty == "a list" else theta.repeat(0, 1)


# Which gradient


@gradient_descent.misconception(
    "Every step is the same, because the gradient is always the one at the start. The ground "
    "changes on the way: where, and how often, do you have to feel how steep it is?",
    sign=(-1, 1),
)
def gradient_of_the_start(gradient, theta, lr, steps, sign=-1):
    step = sign * lr * gradient(theta)
    return torch.stack([theta + number * step for number in range(steps + 1)])


@gradient_descent.misconception(
    "All points after the start are the same one: each pass of the loop takes its step from the "
    "start again. From where should the second step go on?",
    sign=(-1, 1),
)
def from_the_start_again(gradient, theta, lr, steps, sign=-1):
    return torch.stack([theta] + steps * [theta + sign * lr * gradient(theta)])


@gradient_descent.misconception(
    "You walk uphill: the gradient points in the direction in which the loss grows.",
)
def ascent(gradient, theta, lr, steps):
    return _right(gradient, theta, -lr, steps)


@gradient_descent.misconception(
    "The learning rate plays no part, so every step is as long as the gradient. What scales it?",
)
def no_learning_rate(gradient, theta, lr, steps):
    return _right(gradient, theta, 1, steps)


@gradient_descent.misconception(
    "Your learning rate is always the same number, whatever the caller asks for. Where does the "
    "argument `lr` belong?",
    rate=(0.1, 0.01, 0.001, 0.2, 0.5),
)
def fixed_learning_rate(gradient, theta, lr, steps, rate=0.1):
    return _right(gradient, theta, rate, steps)


@gradient_descent.misconception(
    "All your steps are equally long, because the gradient is divided by its length, or only its "
    "sign is used. Here a step is as long as the slope and the learning rate make it.",
    form=(
        torch.sign,
        lambda grad: grad / grad.norm(),
        lambda grad: grad / (grad.norm() + 1e-8),
        lambda grad: grad / (grad.norm() + 1e-12),
    ),
)
def equally_long(gradient, theta, lr, steps, form=torch.sign):
    return _right(lambda point: form(gradient(point)), theta, lr, steps)


@gradient_descent.misconception(
    "Your steps grow or shrink with their number. The learning rate stays the same on the whole "
    "way, and nothing else scales the gradient.",
    form=(lambda number: number, lambda number: number + 1, lambda number: 1 / (number + 1)),
)
def numbered_steps(gradient, theta, lr, steps, form=None):
    points = [theta]
    for number in range(steps):
        points.append(points[-1] - lr * form(number) * gradient(points[-1]))
    return torch.stack(points)


@gradient_descent.misconception(
    "Past gradients are added up, so that each step contains those before it. A plain step "
    "depends only on the slope at the point where you stand.",
)
def gradients_added_up(gradient, theta, lr, steps):
    points, total = [theta], torch.zeros_like(theta)
    for _ in range(steps):
        total = total + gradient(points[-1])
        points.append(points[-1] - lr * total)
    return torch.stack(points)


# Which points


@gradient_descent.misconception(
    "The start is missing from your path. Which point stands first, before any step is taken?",
    empty=_NO_POINTS,
)
def start_missing(gradient, theta, lr, steps, empty="an error"):
    return _stacked(_points(gradient, theta, lr, steps)[1:], theta, empty)


@gradient_descent.misconception(
    "Only the end comes back. The caller wants the whole path, with the start and every point on "
    "the way.",
    form=(lambda end: end, lambda end: end[None]),
)
def only_the_end(gradient, theta, lr, steps, form=None):
    return form(_points(gradient, theta, lr, steps)[-1])


@gradient_descent.misconception(
    "Only the start and the end come back, and the points between them are lost. Is the line that "
    "keeps a point within the loop?",
)
def nothing_between(gradient, theta, lr, steps):
    points = _points(gradient, theta, lr, steps)
    return torch.stack([points[0], points[-1]])


@gradient_descent.misconception(
    "One step too many is taken. The start belongs to the path, but no step leads to it: how many "
    "points are there after `steps` steps?",
)
def one_step_too_many(gradient, theta, lr, steps):
    return _right(gradient, theta, lr, steps + 1)


@gradient_descent.misconception(
    "One step is missing. The start belongs to the path, but no step leads to it: how many points "
    "are there after `steps` steps, and where does your `range` begin and end?",
    empty=("the start", *_NO_POINTS),
)
def one_step_too_few(gradient, theta, lr, steps, empty="the start"):
    least = 1 if empty == "the start" else 0
    return _stacked(_points(gradient, theta, lr, steps)[: max(steps, least)], theta, empty)


@gradient_descent.misconception(
    "The start stands on your path twice, and the last point is missing: a point is kept before "
    "the step is taken. In which order do the two lines of the loop belong?",
)
def start_twice(gradient, theta, lr, steps):
    points = _points(gradient, theta, lr, steps)
    return torch.stack([points[0], *points[:-1]] if steps else points)


@gradient_descent.misconception(
    "All points are the start. A step is computed, but nothing keeps where it leads: a function "
    "that returns a new point does not move the old one.",
)
def never_moves(gradient, theta, lr, steps):
    return theta.repeat(steps + 1, 1)


@gradient_descent.misconception(
    "The path ends after the first step. Look at the indentation of `return`: inside the loop it "
    "ends the function at the first pass.",
    nothing=(None, "start"),
)
def return_in_the_loop(gradient, theta, lr, steps, nothing=None):
    if not steps:
        return nothing and theta[None]
    return torch.stack(_points(gradient, theta, lr, steps)[:2])


@gradient_descent.misconception(
    "Your path has always the same number of steps, whatever the caller asks for. Where does the "
    "argument `steps` belong?",
    number=(100, 10, 1000, 50, 20, 30, 2, 3),
)
def fixed_number_of_steps(gradient, theta, lr, steps, number=100):
    return _right(gradient, theta, lr, number)


@gradient_descent.misconception(
    "Your path runs backwards: the start has to be its first point, and the end its last.",
)
def backwards(gradient, theta, lr, steps):
    return torch.stack(_points(gradient, theta, lr, steps)[::-1])


# One tensor under several names


@gradient_descent.misconception(
    "All your points are the end of the path. They are one and the same tensor, which is moved in "
    "place: a list keeps no copies, only names of tensors. What makes a new tensor at every step?",
    start=("moved", "kept"),
)
def one_tensor(gradient, theta, lr, steps, start="moved"):
    points = _points(gradient, theta, lr, steps)
    ends = [points[-1]] * (steps + 1)
    return torch.stack(ends if start == "moved" else [points[0], *ends[1:]])


@gradient_descent.misconception(
    "One row of your path is never written and stays as it was made. How many rows are there, and "
    "into which one goes the start, into which the point after the last step?",
    row=("last", "first", "shifted", "only first"),
)
def row_not_written(gradient, theta, lr, steps, row="last"):
    points = _points(gradient, theta, lr, steps)
    if row == "last":  # the start is missing as well
        points = [*points[1:], torch.zeros_like(theta)]
    elif row == "shifted":
        points = [*points[:-1], torch.zeros_like(theta)]
    elif row == "first":
        points[0] = torch.zeros_like(theta)
    else:  # the second step then goes on from there
        points = [torch.zeros_like(theta), *_points(gradient, torch.zeros_like(theta), lr, steps)]
        points = points[1:]
    return torch.stack(points)


# What comes back


@gradient_descent.misconception(
    "Your path holds gradients or steps where it should hold points. Where are you after each of "
    "the steps?",
    form=(
        lambda points, grads, lr: grads[:-1],
        lambda points, grads, lr: grads,
        lambda points, grads, lr: [points[0], *grads[:-1]],
        lambda points, grads, lr: [lr * grad for grad in grads[:-1]],
        lambda points, grads, lr: [-lr * grad for grad in grads[:-1]],
        lambda points, grads, lr: [points[0], *(-lr * grad for grad in grads[:-1])],
        lambda points, grads, lr: [points[0], *(lr * grad for grad in grads[:-1])],
    ),
)
def steps_for_points(gradient, theta, lr, steps, form=None):
    points = _points(gradient, theta, lr, steps)
    rows = form(points, [gradient(point) for point in points], lr)
    return torch.stack(rows) if rows else rows


@gradient_descent.misconception(
    "All numbers stand in one long row: the points were put end to end. They belong below each "
    "other, a row for each. Which function of PyTorch makes a new axis?",
)
def end_to_end(gradient, theta, lr, steps):
    return torch.cat(_points(gradient, theta, lr, steps))


@gradient_descent.misconception(
    "Points and parameters have changed places: a point should be a row of your result, and here "
    "it is a column. Along which axis are the points joined?",
)
def points_as_columns(gradient, theta, lr, steps):
    return torch.stack(_points(gradient, theta, lr, steps), dim=1)


@gradient_descent.misconception(
    "The end of the path comes back beside it. Only the path is asked for; its last row is the "
    "end.",
    form=(lambda path: (path[-1], path), lambda path: (path, path[-1])),
)
def end_and_path(gradient, theta, lr, steps, form=None):
    return form(_right(gradient, theta, lr, steps))
