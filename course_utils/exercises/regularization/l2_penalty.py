"""Exercise `l2_penalty`."""

import torch

from course_utils.checking import exercise
from course_utils.exercises.regularization.shared import penalty_cases


@exercise(
    cases=lambda: penalty_cases(71),
    hints=(
        "Go through the pairs with `for W, b in params`. Which of the two takes part?",
        "For one matrix: square every entry, add them all up (`.sum()` without `dim`). For several "
        "layers: add the sums. The strength multiplies the total.",
        "`sum(... for W, b in params)` adds up what stands in place of the dots, one tensor for "
        "each layer.",
    ),
)
def l2_penalty(params, strength):
    """Return strength times the sum of all squared weights; params is a list of (W, b)."""
    return strength * sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "The biases are in your sum. They shift a neuron's threshold and cannot make the function "
    "steeper; the penalty is on the weights alone.",
)
def biases(params, strength):
    return strength * sum((W**2).sum() + (b**2).sum() for W, b in params)


@l2_penalty.misconception(
    "You add up the biases and leave the weights out: it is the other one of the pair.",
)
def only_biases(params, strength):
    return strength * sum((b**2).sum() for W, b in params)


@l2_penalty.misconception(
    "You add the weights as they are, so negative ones count as a reward: the larger they are "
    "below zero, the smaller your penalty. What does the 2 in L2 do about that?",
)
def no_square(params, strength):
    return strength * sum(W.sum() for W, b in params)


@l2_penalty.misconception(
    "You add up absolute values. That is a penalty, too, and section 5 is about it: L1. In L2 "
    "large weights count more than in proportion.",
)
def absolute_values(params, strength):
    return strength * sum(W.abs().sum() for W, b in params)


@l2_penalty.misconception(
    "You take the mean of the squares in each layer. Then a weight in a large layer is pulled less "
    "than one in a small layer, and the step of `weight_decay` is another one. What does the "
    "formula say in place of the mean?",
)
def mean(params, strength):
    return strength * sum((W**2).mean() for W, b in params)


@l2_penalty.misconception(
    "You divide by the number of weights. Then the same strength pulls each weight less, the "
    "larger the network is. The formula adds up and does not divide.",
)
def mean_of_all(params, strength):
    squares = torch.cat([(W**2).flatten() for W, b in params])
    return strength * squares.mean()


@l2_penalty.misconception(
    "`W.norm()` is the root of the sum of squares. The penalty has no root: with it the pull on a "
    "weight would not be in proportion to the weight.",
)
def norm_of_each_layer(params, strength):
    return strength * sum((W**2).sum().sqrt() for W, b in params)


@l2_penalty.misconception(
    "You take the root of the sum of squares, the length of the weight vector. The penalty has no "
    "root: it is the sum itself.",
)
def norm_of_all(params, strength):
    return strength * sum((W**2).sum() for W, b in params).sqrt()


@l2_penalty.misconception(
    "You have a factor 1/2 that others put there so that the derivative of the square loses its 2. "
    "In this chapter the penalty has no such factor, and the 2 appears in the gradient.",
)
def half(params, strength):
    return strength / 2 * sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "The sum of squares is right, but nothing says how much it counts: which argument do you not "
    "use?",
)
def no_strength(params, strength):
    return sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "The strength is squared together with the weights. What should be squared, and what should "
    "multiply the result?",
)
def strength_squared(params, strength):
    return sum(((strength * W) ** 2).sum() for W, b in params)


@l2_penalty.misconception(
    "You add first and square afterwards, so positive and negative weights cancel. A layer of "
    "huge weights with the sum 0 would cost nothing.",
)
def square_of_the_sum(params, strength):
    return strength * sum(W.sum() ** 2 for W, b in params)


@l2_penalty.misconception(
    "`W @ W.T` multiplies rows with rows: its sum contains products of different weights. Squares "
    "of single entries come from `W * W` or `W**2`.",
)
def matrix_product(params, strength):
    return strength * sum((W @ W.T).sum() for W, b in params)


@l2_penalty.misconception(
    "Only the last layer counts: each pass through the loop replaces what the one before found.",
)
def last_layer(params, strength):
    for W, _b in params:
        penalty = strength * (W**2).sum()
    return penalty


@l2_penalty.misconception(
    "Only the first layer counts: does `return` stand inside the loop, or is `params[0]` all you "
    "look at?",
)
def first_layer(params, strength):
    return strength * (params[0][0] ** 2).sum()


@l2_penalty.misconception(
    "You return one number for each layer. A loss is a single number: what is still to be done "
    "with them?",
)
def one_for_each_layer(params, strength):
    return [strength * (W**2).sum() for W, b in params]


@l2_penalty.misconception(
    "The number is right, but it is a plain Python number, so `backward()` cannot get through it "
    "to the weights. `.item()` ends a graph: leave it out.",
)
def plain_number(params, strength):
    return strength * sum((W**2).sum().item() for W, b in params)


@l2_penalty.misconception(
    "The number is right, but `backward()` cannot get through it to the weights: `detach()`, "
    "`.data` and `no_grad` cut the graph, and the penalty would change nothing.",
)
def detached(params, strength):
    return strength * sum((W.detach() ** 2).sum() for W, b in params)
