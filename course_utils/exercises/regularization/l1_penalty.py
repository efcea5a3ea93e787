"""Exercise: Return strength times the sum of all weights' sizes; params is a list of (W, b)."""

import torch

from course_utils.checking import exercise
from course_utils.exercises.regularization.shared import penalty_cases


@exercise(
    cases=lambda: penalty_cases(74),
    hints=(
        "Your `l2_penalty` with one thing changed: what happens to every single weight before the "
        "weights are added up?",
        "`W.abs()` drops the signs, entry by entry.",
    ),
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
    "You add up squares: this is the L2 penalty of exercise 7.1.",
)
def squares(params, strength):
    return strength * sum((W**2).sum() for W, b in params)


@l1_penalty.misconception(
    "The biases are in your sum. The penalty is on the weights alone.",
)
def biases(params, strength):
    return strength * sum(W.abs().sum() + b.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "You take the mean of each layer. Then a weight in a large layer is pulled less than one in a "
    "small layer. The formula adds up and does not divide.",
)
def mean(params, strength):
    return strength * sum(W.abs().mean() for W, b in params)


@l1_penalty.misconception(
    "You divide by the number of weights. Then the same strength pulls each weight less, the "
    "larger the network is. The formula adds up and does not divide.",
)
def mean_of_all(params, strength):
    return strength * torch.cat([W.abs().flatten() for W, b in params]).mean()


@l1_penalty.misconception(
    "`torch.linalg.norm(W, 1)` of a matrix is not the sum of all entries' sizes but the largest "
    "column sum. Here the matrix is nothing but a collection of weights.",
)
def matrix_norm(params, strength):
    return strength * sum(W.abs().sum(dim=0).max() for W, b in params)


@l1_penalty.misconception(
    "Only the largest weight of each layer counts. The penalty is a sum over all of them.",
)
def largest(params, strength):
    return strength * sum(W.abs().max() for W, b in params)


@l1_penalty.misconception(
    "You count the weights that are not zero. A count has no slope, so no gradient could lower it; "
    "L1 adds up their sizes.",
)
def number_of_weights(params, strength):
    return strength * sum(W.sign().abs().sum() for W, b in params)


@l1_penalty.misconception(
    "You have a factor 1/2. It belongs to a square, whose derivative it simplifies; here there is "
    "none.",
)
def half(params, strength):
    return strength / 2 * sum(W.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "The sum is right, but nothing says how much it counts: which argument do you not use?",
)
def no_strength(params, strength):
    return sum(W.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "Only the last layer counts: each pass through the loop replaces what the one before found.",
)
def last_layer(params, strength):
    for W, _b in params:
        penalty = strength * W.abs().sum()
    return penalty


@l1_penalty.misconception(
    "Only the first layer counts: does `return` stand inside the loop, or is `params[0]` all you "
    "look at?",
)
def first_layer(params, strength):
    return strength * params[0][0].abs().sum()


@l1_penalty.misconception(
    "You return one number for each layer. A loss is a single number: what is still to be done "
    "with them?",
)
def one_for_each_layer(params, strength):
    return [strength * W.abs().sum() for W, b in params]


@l1_penalty.misconception(
    "The number is right, but it is a plain Python number, so `backward()` cannot get through it "
    "to the weights. `.item()` ends a graph: leave it out.",
)
def plain_number(params, strength):
    return strength * sum(W.abs().sum().item() for W, b in params)


@l1_penalty.misconception(
    "The number is right, but `backward()` cannot get through it to the weights: `detach()`, "
    "`.data` and `no_grad` cut the graph, and the penalty would change nothing.",
)
def detached(params, strength):
    return strength * sum(W.detach().abs().sum() for W, b in params)
