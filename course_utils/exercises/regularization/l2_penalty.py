"""Exercise: strength times the sum of all squared weights."""

import torch

from course_utils.checking import exercise
from course_utils.exercises.regularization.penalty_mistakes import (
    add_cut_off,
    add_pairs,
    know_common_mistakes,
)
from course_utils.exercises.regularization.shared import gradients, penalty_cases


@exercise(
    cases=lambda: penalty_cases(71, gradients),
    hints=(
        "Go through the pairs with `for W, b in params`. Which of the two takes part?",
        "For one matrix: square every entry, add them all up (`.sum()` without `dim`). For several "
        "layers: add the sums. The strength multiplies the total.",
        "`sum(... for W, b in params)` adds up what stands in place of the dots, one tensor for "
        "each layer.",
    ),
    insight="A large weight costs more than in proportion: a single weight of 10 as much as a "
    "hundred weights of 1. So L2 would rather spread a task over many weights than leave it to "
    "one. In statistics this is called ridge regression.",
)
def l2_penalty(params, strength):
    """Return strength times the sum of all squared weights; params is a list of (W, b)."""
    return strength * sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "You add the weights as they are, so negative ones count as a reward: the larger they are "
    "below zero, the smaller your penalty. What does the 2 in L2 do about that?",
)
def no_square(params, strength):
    return strength * sum(W.sum() for W, b in params)


@l2_penalty.misconception(
    "You add up doubled weights: either the 2 multiplies where it should be a power, or this is "
    "the slope of the penalty. The penalty itself adds up squares, and none of them is negative.",
)
def doubled_weights(params, strength):
    return strength * sum(2 * W.sum() for W, b in params)


@l2_penalty.misconception(
    "You return slopes, a matrix for each layer: that is what `backward()` will find. The penalty "
    "itself is a single number.",
)
def slopes(params, strength):
    return [2 * strength * W for W, b in params]


@l2_penalty.misconception(
    "You add up absolute values. That is a penalty, too, and section 5 is about it: L1. In L2 "
    "large weights count more than in proportion.",
)
def absolute_values(params, strength):
    return strength * sum(W.abs().sum() for W, b in params)


@l2_penalty.misconception(
    "Your penalty adds up another power of the weights. Which one does the formula have?",
    power=(3, 4),
)
def other_power(params, strength, power):
    return strength * sum((W**power).sum() for W, b in params)


@l2_penalty.misconception(
    "For each layer you take a norm, the root of the sum of squares. The penalty has no root: with "
    "it the pull on a weight would not be in proportion to the weight.",
)
def norm_of_each_layer(params, strength):
    return strength * sum(W.norm() for W, b in params)


@l2_penalty.misconception(
    "You take the root of the sum of all squares, the length of the weight vector. The penalty has "
    "no root: it is the sum itself.",
)
def norm_of_all(params, strength):
    return strength * sum((W**2).sum() for W, b in params).sqrt()


@l2_penalty.misconception(
    "You take the root of everything, strength included. The formula has no root.",
)
def root_of_everything(params, strength):
    return (strength * sum((W**2).sum() for W, b in params)).sqrt()


@l2_penalty.misconception(
    "You take the spectral norm of each matrix, the most by which it can stretch a vector. Here a "
    "matrix is nothing but a collection of weights, of which every one is squared.",
    power=(1, 2),
)
def spectral_norm(params, strength, power):
    return strength * sum(torch.linalg.matrix_norm(W, 2) ** power for W, b in params)


@l2_penalty.misconception(
    "You have a factor 1/2 that others put there so that the derivative of the square loses its 2. "
    "In this chapter the penalty has no such factor, and the 2 appears in the gradient.",
)
def half(params, strength):
    return strength / 2 * sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "Your penalty is twice as large as it should be. The 2 that multiplies appears only in its "
    "slope; here the 2 is a power.",
)
def doubled(params, strength):
    return 2 * strength * sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "You add first and square afterwards, so positive and negative weights cancel. A layer of "
    "huge weights with the sum 0 would cost nothing.",
)
def square_of_the_sum(params, strength):
    return strength * sum(W.sum() ** 2 for W, b in params)


@l2_penalty.misconception(
    "You add up the weights of all layers and square the total, so positive and negative weights "
    "cancel. It is every single weight that is squared.",
)
def square_of_the_total(params, strength):
    return strength * sum(W.sum() for W, b in params) ** 2


@l2_penalty.misconception(
    "Products of different weights are in your sum, so that weights of different signs cancel. A "
    "matrix product does that, and so does adding along one axis (as Python's own `sum` does with "
    "a matrix) before squaring. It is every single weight that is squared.",
    axis=(0, 1),
)
def products_of_different_weights(params, strength, axis):
    return strength * sum((W.sum(dim=axis) ** 2).sum() for W, b in params)


@l2_penalty.misconception(
    "The matrix is multiplied by itself as a matrix, which works for square ones only and mixes "
    "different weights. It is every single entry that is squared.",
)
def matrix_power(params, strength):
    return strength * sum((W @ W).sum() for W, b in params)


know_common_mistakes(l2_penalty, torch.square)
add_pairs(
    l2_penalty,
    "biases",
    {
        "no_square": lambda ps, s: s * sum(t.sum() for p in ps for t in p),
        "absolute_values": lambda ps, s: s * sum(t.abs().sum() for p in ps for t in p),
        "mean": lambda ps, s: s * sum((t**2).mean() for p in ps for t in p),
        "mean_of_means": lambda ps, s: s * sum((t**2).mean() for p in ps for t in p) / len(ps),
        "mean_of_all": lambda ps, s: (
            s * torch.cat([t.flatten() ** 2 for p in ps for t in p]).mean()
        ),
        "norm_of_each_layer": lambda ps, s: s * sum(t.norm() for p in ps for t in p),
        "norm_of_all": lambda ps, s: s * sum((t**2).sum() for p in ps for t in p).sqrt(),
        "half": lambda ps, s: s / 2 * sum((t**2).sum() for p in ps for t in p),
        "no_strength": lambda ps, s: sum((t**2).sum() for p in ps for t in p),
        "last_layer": lambda ps, s: s * sum((t**2).sum() for t in ps[-1]),
        "first_layer": lambda ps, s: s * sum((t**2).sum() for t in ps[0]),
    },
)
add_pairs(
    l2_penalty,
    "no_strength",
    {
        "norm_of_each_layer": lambda ps, s: sum(W.norm() for W, b in ps),
        "norm_of_all": lambda ps, s: sum((W**2).sum() for W, b in ps).sqrt(),
    },
)
add_cut_off(
    l2_penalty,
    (
        *("biases", "no_square", "absolute_values", "mean", "mean_of_all", "half", "doubled"),
        *("no_strength", "last_layer", "first_layer", "norm_of_each_layer", "norm_of_all"),
    ),
)
