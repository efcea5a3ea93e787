"""Exercise: strength times the sum of all weights' sizes."""

import torch

from course_utils.checking import exercise
from course_utils.exercises.regularization.penalty_mistakes import (
    add_cut_off,
    add_pairs,
    know_common_mistakes,
)
from course_utils.exercises.regularization.shared import (
    any_slope_at_zero,
    gradients,
    penalty_cases,
)


@exercise(
    cases=lambda: penalty_cases(74, any_slope_at_zero(gradients)),
    hints=(
        "Your `l2_penalty` with one thing changed: what happens to every single weight before the "
        "weights are added up?",
        "At 0 the root is infinitely steep and the square is flat; the chain rule multiplies the "
        "two slopes. What is infinity times 0 on a computer (chapter 04)?",
    ),
    insight="`torch.optim` has no setting for L1, unlike `weight_decay` for L2, so this function "
    "has to stand in the loss. In statistics it is called the lasso, and used to find out which "
    "inputs matter at all.",
)
def l1_penalty(params, strength):
    """Return strength times the sum of all weights' sizes; params is a list of (W, b)."""
    return strength * sum(W.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "You add the weights with their signs, so positive and negative ones cancel, and weights far "
    "below zero make the penalty negative: a reward. What turns -2 into a cost of 2?",
)
def no_absolute_value(params, strength):
    return strength * sum(W.sum() for W, b in params)


@l1_penalty.misconception(
    "You add first and drop the sign afterwards, so positive and negative weights cancel. A layer "
    "of huge weights with the sum 0 would cost nothing.",
)
def absolute_value_of_the_sum(params, strength):
    return strength * sum(W.sum().abs() for W, b in params)


@l1_penalty.misconception(
    "The sign is dropped at the very end, after everything has been added up and has cancelled. "
    "It is every single weight whose sign should not count.",
)
def absolute_value_of_the_total(params, strength):
    return abs(strength * sum(W.sum() for W, b in params))


@l1_penalty.misconception(
    "You add along one axis first and drop the signs of these sums, so weights of different signs "
    "have cancelled before. (Python's own `sum` of a matrix adds its rows.)",
    axis=(0, 1),
)
def absolute_value_of_partial_sums(params, strength, axis):
    return strength * sum(W.sum(dim=axis).abs().sum() for W, b in params)


@l1_penalty.misconception(
    "You add up squares: this is the L2 penalty of exercise 7.1.",
)
def squares(params, strength):
    return strength * sum((W**2).sum() for W, b in params)


@l1_penalty.misconception(
    "You add up absolute values and squares: that is L1 and L2 at once, called an elastic net. "
    "Here L1 alone is asked for.",
)
def both_penalties(params, strength):
    return strength * sum(W.abs().sum() + (W**2).sum() for W, b in params)


@l1_penalty.misconception(
    "Near 0 your penalty is a square, and a straight line only further out, so small weights are "
    "hardly pulled. The pull of L1 is the same all the way to 0.",
)
def smooth_near_zero(params, strength):
    far = [torch.where(W.abs() < 1, W**2 / 2, W.abs() - 0.5) for W, b in params]
    return strength * sum(costs.sum() for costs in far)


@l1_penalty.misconception(
    "You take a norm of each matrix as a whole, which is not the sum of all entries' sizes: of a "
    "matrix, the norm with p = 1 is the largest column sum, for example. Here the matrix is "
    "nothing but a collection of weights.",
    order=(1, float("inf"), 2, "nuc"),
)
def matrix_norm(params, strength, order):
    return strength * sum(torch.linalg.matrix_norm(W, order) for W, b in params)


@l1_penalty.misconception(
    "You take the length of each layer's weights, the root of the sum of their squares. A penalty "
    "on the sizes adds up the single sizes; a norm whose kind is not given is the one of L2.",
)
def euclidean_norm(params, strength):
    return strength * sum(W.norm() for W, b in params)


@l1_penalty.misconception(
    "You count the weights that are not zero. A count has no slope, so no gradient could lower it; "
    "L1 adds up their sizes.",
    count=(lambda W: (W != 0).sum(), lambda W: W.sign().abs().sum()),
)
def number_of_weights(params, strength, count):
    return strength * sum(count(W) for W, b in params)


@l1_penalty.misconception(
    "You add up the signs of the weights: that is the slope of the penalty. The penalty itself "
    "grows with the sizes of the weights.",
)
def sum_of_signs(params, strength):
    return strength * sum(W.sign().sum() for W, b in params)


@l1_penalty.misconception(
    "You return slopes, a matrix of signs for each layer: that is what `backward()` will find. "
    "The penalty itself is a single number.",
)
def slopes(params, strength):
    return [strength * W.sign() for W, b in params]


@l1_penalty.misconception(
    "Only weights on one side of 0 are charged for; on the other side they cost nothing. A weight "
    "of -2 should cost as much as one of 2.",
    sign=(1, -1),
)
def one_side(params, strength, sign):
    return strength * sum((sign * W).clamp(min=0).sum() for W, b in params)


@l1_penalty.misconception(
    "The number is right, but its slope at a weight of exactly 0 is NaN, and one step later so are "
    "all weights: a root of a square is infinitely steep at 0 before the square flattens it. "
    "Which function drops a sign without a root?",
)
def nan_at_zero(params, strength):
    return strength * sum((W**2).sqrt().sum() for W, b in params)


@l1_penalty.misconception(
    "You take the root of each weight's size, so that large weights cost less than in proportion. "
    "L1 adds up the sizes themselves.",
)
def root_of_the_size(params, strength):
    return strength * sum(W.abs().sqrt().sum() for W, b in params)


@l1_penalty.misconception(
    "You have a factor 1/2. It belongs to a square, whose derivative it simplifies; here there is "
    "none.",
)
def half(params, strength):
    return strength / 2 * sum(W.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "Your penalty is twice as large as it should be. A 2 belongs to the slope of a square; here "
    "nothing is squared.",
)
def doubled(params, strength):
    return 2 * strength * sum(W.abs().sum() for W, b in params)


know_common_mistakes(l1_penalty, torch.abs)
add_pairs(
    l1_penalty,
    "biases",
    {
        "no_absolute_value": lambda ps, s: s * sum(t.sum() for p in ps for t in p),
        "squares": lambda ps, s: s * sum((t**2).sum() for p in ps for t in p),
        "mean": lambda ps, s: s * sum(t.abs().mean() for p in ps for t in p),
        "mean_of_means": lambda ps, s: s * sum(t.abs().mean() for p in ps for t in p) / len(ps),
        "mean_of_all": lambda ps, s: (
            s * torch.cat([t.flatten().abs() for p in ps for t in p]).mean()
        ),
        "euclidean_norm": lambda ps, s: s * sum(t.norm() for p in ps for t in p),
        "no_strength": lambda ps, s: sum(t.abs().sum() for p in ps for t in p),
        "last_layer": lambda ps, s: s * sum(t.abs().sum() for t in ps[-1]),
        "first_layer": lambda ps, s: s * sum(t.abs().sum() for t in ps[0]),
    },
)
add_pairs(
    l1_penalty,
    "no_absolute_value",
    {
        "mean": lambda ps, s: s * sum(W.mean() for W, b in ps),
        "mean_of_all": lambda ps, s: s * torch.cat([W.flatten() for W, b in ps]).mean(),
        "last_layer": lambda ps, s: s * ps[-1][0].sum(),
        "first_layer": lambda ps, s: s * ps[0][0].sum(),
    },
)
add_cut_off(
    l1_penalty,
    (
        *("biases", "no_absolute_value", "squares", "mean", "mean_of_all", "half", "no_strength"),
        *("last_layer", "first_layer", "absolute_value_of_the_sum", "absolute_value_of_the_total"),
    ),
)
