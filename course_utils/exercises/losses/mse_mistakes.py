"""What goes wrong in `mse` with the numbers: wrong errors, wrong means."""

import torch
from torch.nn import functional

from course_utils.exercises.losses.mse import mse


def _errors(pred, target):
    return pred.flatten() - target


# From the errors to one number


@mse.misconception(
    "You added the squares up. The result then grows with the number of examples; what does the "
    "word mean in the name ask for?"
)
def sum_instead_of_mean(pred, target):
    return (_errors(pred, target) ** 2).sum()


@mse.misconception(
    "You return the square of every single error. Training needs one number to compare two "
    "settings by: what is done with the N squares?"
)
def no_mean(pred, target):
    return _errors(pred, target) ** 2


@mse.misconception(
    "You averaged first and squared the average, so that errors of opposite sign cancel each "
    "other. Each difference has to be squared by itself."
)
def square_of_mean(pred, target):
    return _errors(pred, target).mean() ** 2


@mse.misconception(
    "The sum of the errors is squared, not each error: those of opposite sign cancel each other. "
    "In which order do square and sum belong?",
    reduce=(lambda e: e.sum() ** 2, lambda e: e.sum() ** 2 / len(e)),
)
def square_of_sum(pred, target, reduce=None):
    return reduce(_errors(pred, target))


@mse.misconception(
    "The squares are not divided by their number, but by one more or one less. A mean of N numbers "
    "is their sum divided by what?",
    extra=(-1, 1),
)
def divided_by_another_number(pred, target, extra=-1):
    squares = _errors(pred, target) ** 2
    return squares.sum() / (len(squares) + extra)


@mse.misconception(
    "You divide by the same number for every batch, right only for batches of that size. What "
    "tells how many squares there are?",
    number=(3, 2, 4, 10, 64),
)
def divided_by_a_fixed_number(pred, target, number=3):
    return (_errors(pred, target) ** 2).sum() / number


@mse.misconception(
    "Only one of the errors counts, the first or the last, whatever the others are. If you wrote "
    "a loop: what is added up from pass to pass, and does `return` come after the last one?",
    pick=(
        lambda s: s[0],
        lambda s: s[0] / len(s),
        lambda s: s[-1],
        lambda s: s[-1] / len(s),
    ),
)
def one_example_alone(pred, target, pick=None):
    return pick(_errors(pred, target) ** 2)


@mse.misconception(
    "One example is left out, the first or the last. Where does your loop or slice begin, and "
    "where does it end?",
    pick=(
        lambda s: s[:-1].sum() / len(s),
        lambda s: s[:-1].mean(),
        lambda s: s[1:].sum() / len(s),
        lambda s: s[1:].mean(),
    ),
)
def one_example_left_out(pred, target, pick=None):
    return pick(_errors(pred, target) ** 2)


@mse.misconception(
    "One of the squares comes out: the largest, the smallest, or the one in the middle. Here every "
    "error has its share in the result: what does the word mean in the name ask for?",
    pick=(torch.max, torch.min, torch.median),
)
def one_of_the_squares(pred, target, pick=torch.max):
    return pick(_errors(pred, target) ** 2)


@mse.misconception(
    "There is one step too many at the end: the root of the mean squared error is called RMSE."
)
def root(pred, target):
    return (_errors(pred, target) ** 2).mean().sqrt()


@mse.misconception(
    "A root is taken that is not in the formula, and a mean is missing or stands after the root: "
    "the length (norm) of the errors comes out, or a part of it. Which steps follow the squares "
    "here?",
    reduce=(
        lambda s: s.sum().sqrt(),
        lambda s: s.sum().sqrt() / len(s),
    ),
)
def root_of_the_sum(pred, target, reduce=None):
    return reduce(_errors(pred, target) ** 2)


# From the pair to the error


@mse.misconception(
    "The differences are added up or averaged as they are: too high and too low cancel each other, "
    "and the loss can be negative. Which step makes each of them count?",
    reduce=(
        lambda e: e.mean(),
        lambda e: -e.mean(),
        lambda e: e.sum(),
        lambda e: -e.sum(),
        lambda e: e.mean().abs(),
        lambda e: e.sum().abs(),
    ),
)
def no_square(pred, target, reduce=None):
    return reduce(_errors(pred, target))


@mse.misconception(
    "You return the N differences themselves. Two steps of the formula are missing after them.",
    sign=(1, -1),
)
def errors_themselves(pred, target, sign=1):
    return sign * _errors(pred, target)


@mse.misconception(
    "This is the mean absolute error: a sound loss, but another one. What is done to each "
    "difference in the *squared* error?"
)
def absolute(pred, target):
    return _errors(pred, target).abs().mean()


@mse.misconception(
    "The size of each error was taken where its square belongs, and the mean is missing: the "
    "result grows with the number of examples, or there are N of them.",
    reduce=(torch.sum, torch.clone, lambda e: e.max()),
)
def absolute_and_no_mean(pred, target, reduce=torch.sum):
    return reduce(_errors(pred, target).abs())


@mse.misconception(
    "Each difference was multiplied by 2 where it should be squared: the errors of opposite sign "
    "cancel each other, and the loss can be negative.",
    reduce=(torch.mean, torch.sum),
)
def doubled_instead_of_squared(pred, target, reduce=torch.mean):
    return reduce(2 * _errors(pred, target))


@mse.misconception(
    "The sizes of the errors were averaged or added up first, and the result squared. Square and "
    "mean are exchanged: each error has to be squared by itself.",
    reduce=(torch.mean, torch.sum, lambda e: e.sum() / len(e) ** 0.5),
)
def square_of_the_mean_size(pred, target, reduce=torch.mean):
    return reduce(_errors(pred, target).abs()) ** 2


@mse.misconception(
    "Fractions of the errors are thrown away before the square, so an error of 0.5 costs nothing. "
    "On which line do whole numbers come in?",
    whole=(torch.trunc, torch.round, torch.floor),
)
def whole_numbers(pred, target, whole=torch.trunc):
    return (whole(_errors(pred, target)) ** 2).mean()


@mse.misconception(
    "The errors are raised to a power other than 2. Large errors then count too much or too "
    "little, and an odd power lets errors of opposite sign cancel each other.",
    power=(3, 4, 1.5, 0.5),
)
def another_power(pred, target, power=3):
    return (_errors(pred, target) ** power).mean()


@mse.misconception(
    "What is squared is not the difference: a prediction or a target was squared by itself, before "
    "the subtraction. Which of the two comes first in the formula?",
    difference=(
        lambda p, t: p**2 - t**2,
        lambda p, t: t**2 - p**2,
        lambda p, t: p - t**2,
        lambda p, t: t - p**2,
        lambda p, t: p**2 - t,
        lambda p, t: (p**2 - t**2).abs(),
        lambda p, t: p**2 - 2 * p * t,
        lambda p, t: p**2 + t**2,
        lambda p, t: (p**2 - t**2) ** 2,
    ),
)
def squared_before_the_difference(pred, target, difference=None):
    return difference(pred.flatten(), target).mean()


@mse.misconception(
    "Prediction and target are added or multiplied, so a perfect prediction does not cost 0. What "
    "tells how far apart two numbers are?",
    join=(
        lambda p, t: (p + t) ** 2,
        lambda p, t: p * t,
        lambda p, t: (p * t) ** 2,
    ),
)
def not_a_difference(pred, target, join=None):
    return join(pred.flatten(), target).mean()


@mse.misconception(
    "The mean of all predictions, or of all targets, was subtracted where each prediction meets "
    "its own target: what comes out is a spread (variance). Which two numbers belong together?",
    spread=(
        lambda p, t: ((p - p.mean()) ** 2).mean(),
        lambda p, t: p.var(),
        lambda p, t: ((p - t.mean()) ** 2).mean(),
        lambda p, t: ((t - p.mean()) ** 2).mean(),
    ),
)
def spread(pred, target, spread=None):
    return spread(pred.flatten(), target)


@mse.misconception(
    "The mean of the errors was subtracted from them, as in a variance or a standard deviation: a "
    "network that is 10 too high everywhere would cost nothing. Each error counts as it is.",
    measure=(
        torch.var,
        torch.std,
        lambda e: e.var(correction=0),
        lambda e: e.std(correction=0),
    ),
)
def spread_of_the_errors(pred, target, measure=torch.var):
    return measure(_errors(pred, target))


@mse.misconception(
    "The errors were divided by the target first: a relative error. In the mean squared error an "
    "error counts as it is, and a target may be 0.",
    measure=(lambda e: e**2, torch.abs, lambda e: 100 * e.abs()),
)
def relative(pred, target, measure=torch.abs):
    return measure(_errors(pred, target) / target).mean()


@mse.misconception(
    "Small errors are squared and large ones are not: this is the Huber loss (smooth L1), made for "
    "data with outliers. Here every error is squared.",
    delta=(1.0, 0.5, 2.0, 1.35, 5.0),
)
def huber(pred, target, delta=1.0):
    return functional.huber_loss(pred.flatten(), target, delta=delta)


@mse.misconception(
    "Errors to one side cost nothing. A prediction that is too low and one that is too high by as "
    "much should cost the same.",
    sign=(1, -1),
)
def one_sided(pred, target, sign=1):
    return ((sign * _errors(pred, target)).clamp(min=0) ** 2).mean()
