"""More of what learners make of exercise `mse_gradient`, and what they are told."""

import torch

from course_utils.exercises.gradient_descent.mse_gradient import mse_gradient

_SCALES = tuple((factor, power) for factor in (2, 1, -2, -1, 0.5, -0.5, 4) for power in (1, 0, 2))
"""(factor, power of N below the line): what may go wrong besides, without another name for it."""


def _error(theta, X, y):
    return X @ theta - y


def _scaled(result, X, scale):
    factor, power = scale
    return factor * result / len(X) ** power


@mse_gradient.misconception(
    "Every entry is a quarter of what it should be: the 2 from the square has moved into the "
    "denominator.",
)
def divided_by_2n(theta, X, y):
    return X.T @ _error(theta, X, y) / (2 * len(y))


@mse_gradient.misconception(
    "You divide by the number of examples twice: a mean was taken already, and is divided once "
    "more. How many times does 1/N stand in the loss?",
    scale=tuple((factor, 2) for factor in (2, 1, -2, -1)),
)
def divided_twice(theta, X, y, scale=(2, 2)):
    return _scaled(X.T @ _error(theta, X, y), X, scale)


@mse_gradient.misconception(
    "You divide by the number of all entries of X. How many terms does the mean in the loss have: "
    "one for each example, or one for each entry?",
    factor=(2, 1, -2, -1),
)
def divided_by_features(theta, X, y, factor=2):
    return factor * X.T @ _error(theta, X, y) / X.numel()


@mse_gradient.misconception(
    "You divide by the number of features. The mean in the loss is taken over the examples: how "
    "many of them are there, and along which axis of X do they stand?",
    factor=(2, 1, -2, -1),
)
def divided_by_number_of_features(theta, X, y, factor=2):
    return factor * X.T @ _error(theta, X, y) / X.shape[1]


@mse_gradient.misconception(
    "You divide by N - 1, and with a single example by 0. That belongs to some standard "
    "deviations; the loss is a plain mean of N terms.",
    factor=(2, 1, -2, -1),
)
def divided_by_n_minus_1(theta, X, y, factor=2):
    return factor * X.T @ _error(theta, X, y) / (torch.tensor(len(y)) - 1)


@mse_gradient.misconception(
    "The inputs are missing: what you return is made of the errors alone. How strongly a "
    "prediction follows theta[j] depends on feature j.",
    form=("mean", "sum", "each", "each / n", "plain mean", "plain", "repeated", "reversed"),
)
def no_inputs(theta, X, y, form="mean"):
    error = _error(theta, X, y)
    return {
        "mean": 2 * error.mean(),
        "sum": 2 * error.sum(),
        "each": 2 * error,
        "each / n": 2 * error / len(y),
        "plain mean": error.mean(),
        "plain": error,
        "repeated": 2 * error.mean().expand(len(theta)),
        "reversed": -2 * error / len(y),
    }[form]


@mse_gradient.misconception(
    "The error is missing: your contributions hold the inputs, but not how far each prediction is "
    "from its target. Where the model is right, the gradient should be 0.",
    scale=_SCALES,
)
def no_error(theta, X, y, scale=(2, 1)):
    return _scaled(X.sum(0), X, scale)


@mse_gradient.misconception(
    "The targets play no part: you treat the predictions themselves as errors. What is the "
    "difference that the loss squares?",
    scale=_SCALES,
)
def no_target(theta, X, y, scale=(2, 1)):
    return _scaled(X.T @ (X @ theta), X, scale)


@mse_gradient.misconception(
    "The predictions play no part: the targets themselves stand where the errors belong. What is "
    "the difference that the loss squares?",
    scale=tuple((-factor, power) for factor, power in _SCALES),
)
def no_prediction(theta, X, y, scale=(-2, 1)):
    return _scaled(X.T @ y, X, scale)


@mse_gradient.misconception(
    "Prediction and target are added. An error is how far the one is from the other: a difference.",
    scale=_SCALES,
)
def target_added(theta, X, y, scale=(2, 1)):
    return _scaled(X.T @ (X @ theta + y), X, scale)


@mse_gradient.misconception(
    "The target is subtracted too late, without X in front of it: `X.T @` has to reach the whole "
    "error. Where do parentheses belong?",
    scale=_SCALES,
)
def target_outside(theta, X, y, scale=(2, 1)):
    return _scaled(X.T @ (X @ theta) - y, X, scale)


@mse_gradient.misconception(
    "X is (N, features) and the errors are (N,): their inner sizes fit only where there are as "
    "many examples as features, and then the wrong axis is summed over. Which axis of X should "
    "meet the errors?",
    scale=_SCALES,
)
def missing_transpose(theta, X, y, scale=(2, 1)):
    return _scaled(X @ _error(theta, X, y), X, scale)


@mse_gradient.misconception(
    "The errors (N,) are multiplied along the features of X instead of along its rows; where the "
    "two sizes differ, shapes do not fit. What shape must the errors have, so that each row of X "
    "meets its own error?",
    reduce=("mean", "sum", "none"),
)
def errors_along_features(theta, X, y, reduce="mean"):
    products = 2 * X * _error(theta, X, y)
    return products if reduce == "none" else getattr(products, reduce)(0)


@mse_gradient.misconception(
    "These are the contributions of the single examples, (N, features). The gradient is their "
    "mean over the batch.",
    scale=((2, 0), (1, 0), (-2, 0), (2, 1), (1, 1)),
)
def per_example(theta, X, y, scale=(2, 0)):
    return _scaled(X * _error(theta, X, y)[:, None], X, scale)


@mse_gradient.misconception(
    "The contributions of the examples are combined along the wrong axis: one number for each "
    "example is left, where one for each feature is wanted.",
    how=((2, "mean"), (2, "sum"), (1, "mean"), (1, "sum")),
)
def combined_over_features(theta, X, y, how=(2, "mean")):
    return getattr(how[0] * X * _error(theta, X, y)[:, None], how[1])(1)


@mse_gradient.misconception(
    "Every prediction is compared with every target, N times N differences: a shape of (N, 1) has "
    "met (N,). Each prediction has one target, its own.",
    form=("none", "mean", "sum", "reversed"),
)
def all_with_all(theta, X, y, form="none"):
    differences = (X @ theta)[:, None] - y
    products = 2 * X.T @ (differences.T if form == "reversed" else differences) / len(y)
    return products if form in ("none", "reversed") else getattr(products, form)(1)


@mse_gradient.misconception(
    "The entries of the gradient are combined into one number. Each entry of theta has a slope "
    "of its own: over which axis may the contributions be averaged?",
    reduce=("mean", "sum", "sum of all"),
)
def one_number(theta, X, y, reduce="mean"):
    products = 2 * X * _error(theta, X, y)[:, None]
    return products.sum() / len(y) if reduce == "sum" else getattr(products, reduce[:4].strip())()


@mse_gradient.misconception(
    "Only the last example counts: each pass through the loop replaces what the one before found. "
    "What should happen to the contributions of the N examples?",
    scale=((2, 1), (2, 0), (1, 1), (1, 0), (-2, 1), (-2, 0)),
)
def last_example_only(theta, X, y, scale=(2, 1)):
    return _scaled((X[-1] @ theta - y[-1]) * X[-1], X, scale)


@mse_gradient.misconception(
    "Only the first example counts. A `return` within a loop ends the function in its first pass; "
    "and `X[0]` is one example of N. What should happen to the contributions of the others?",
    scale=((2, 1), (2, 0), (1, 1), (1, 0), (-2, 1), (-2, 0)),
)
def first_example_only(theta, X, y, scale=(2, 1)):
    return _scaled((X[0] @ theta - y[0]) * X[0], X, scale)


@mse_gradient.misconception(
    "You multiply the mean error by the mean inputs. The mean of products is not the product of "
    "means: each error belongs to the inputs of its own example.",
    scale=_SCALES,
)
def means_multiplied(theta, X, y, scale=(2, 1)):
    return _scaled(_error(theta, X, y).mean() * X.sum(0), X, scale)


@mse_gradient.misconception(
    "The error is squared in your result. Taking the derivative of a square lowers its power: "
    "with which power does the error enter the gradient?",
    scale=_SCALES,
)
def error_squared(theta, X, y, scale=(2, 1)):
    return _scaled(X.T @ _error(theta, X, y) ** 2, X, scale)


@mse_gradient.misconception(
    "The sizes of the errors count, but not their signs: too high and too low a prediction push "
    "theta the same way.",
    scale=_SCALES,
)
def error_without_sign(theta, X, y, scale=(2, 1)):
    return _scaled(X.T @ _error(theta, X, y).abs(), X, scale)


@mse_gradient.misconception(
    "Only the signs of the errors count, not their sizes: this is the gradient of the mean "
    "absolute error. In that of a square, a large error pulls harder than a small one.",
    scale=_SCALES,
)
def absolute_error(theta, X, y, scale=(1, 1)):
    return _scaled(X.T @ _error(theta, X, y).sign(), X, scale)


@mse_gradient.misconception(
    "This is the gradient of the root of the mean squared error. The loss here has no root.",
)
def root_mean_square(theta, X, y):
    error = _error(theta, X, y)
    return X.T @ error / len(y) / error.square().mean().sqrt()


@mse_gradient.misconception(
    "The errors are multiplied by theta: that says how the loss follows the inputs. What is "
    "wanted is how it follows theta: by what is theta multiplied in a prediction?",
    scale=_SCALES,
)
def slopes_of_the_inputs(theta, X, y, scale=(2, 1)):
    return _scaled(_error(theta, X, y)[:, None] * theta, X, scale)


@mse_gradient.misconception(
    "This is the loss. Its gradient is wanted: one slope for each entry of theta.",
    reduce=("mean", "sum", "half"),
)
def loss_itself(theta, X, y, reduce="mean"):
    squares = _error(theta, X, y) ** 2
    return squares.mean() / 2 if reduce == "half" else getattr(squares, reduce)()


@mse_gradient.misconception(
    "You return theta after a step. The gradient alone is wanted; the step is exercise "
    "`gradient_step`.",
    lr=(0.1, 0.01, 1.0, 0.001, 0.05, 0.5),
)
def stepped(theta, X, y, lr=0.1):
    return theta - lr * mse_gradient.reference(theta, X, y)
