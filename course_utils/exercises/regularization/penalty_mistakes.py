"""Wrong functions that both penalties have in common, and pairs of mistakes."""

from collections.abc import Callable, Sequence
from typing import Any

import torch

from course_utils.checking import Exercise, at_once
from course_utils.exercises.regularization.shared import Params

Cost = Callable[[torch.Tensor], torch.Tensor]
"""What every single entry costs: its square, or its size."""


def know_common_mistakes(penalty: Exercise, cost: Cost) -> None:
    """Add the mistakes that can be made with any cost of a single weight."""
    _wrong_tensors(penalty, cost)
    _wrong_sums(penalty, cost)
    _wrong_strength(penalty, cost)

    @penalty.misconception(
        "The result is cut off from the weights: `backward()` finds no way from it to them, and "
        "the penalty would change nothing. `.item()`, `float`, `.tolist()`, `.detach()`, `.data`, "
        "`.numpy()`, `no_grad` and a new `torch.tensor(...)`, even one with `requires_grad=True`, "
        "all leave PyTorch's record: which of them is on the way?"
    )
    def cut_off(params, strength):
        return strength * sum(cost(W).sum() for W, b in params).detach()


def _wrong_tensors(penalty: Exercise, cost: Cost) -> None:
    @penalty.misconception(
        "The biases are in your sum. They shift a neuron's threshold and cannot make the function "
        "steeper; the penalty is on the weights alone.",
    )
    def biases(params, strength):
        return strength * sum(cost(W).sum() + cost(b).sum() for W, b in params)

    @penalty.misconception(
        "You add up the biases and leave the weights out: it is the other one of the pair.",
    )
    def only_biases(params, strength):
        return strength * sum(cost(b).sum() for W, b in params)

    @penalty.misconception(
        "Only the last layer counts: what the layers before it cost is lost, as when each pass "
        "through a loop replaces what the one before found.",
    )
    def last_layer(params, strength):
        return strength * cost(params[-1][0]).sum()

    @penalty.misconception(
        "Only the first layer counts: does `return` stand inside the loop, or is the first pair "
        "all you look at?",
    )
    def first_layer(params, strength):
        return strength * cost(params[0][0]).sum()

    @penalty.misconception(
        "One layer is left out, the first or the last, so a network of one layer would cost "
        "nothing. The weights of every layer are charged for.",
        layers=(slice(None, -1), slice(1, None)),
    )
    def layer_left_out(params, strength, layers):
        return strength * sum(cost(W).sum() for W, b in params[layers])

    @penalty.misconception(
        "Only the layer that costs most counts. The penalty is a sum over all layers.",
    )
    def largest_layer(params, strength):
        return strength * max(cost(W).sum() for W, b in params)

    @penalty.misconception(
        "Only some of the weights count: a row, a column or the diagonal of each matrix. The "
        "penalty is a sum over all its entries.",
        some=(
            lambda W: W[0],
            lambda W: W[-1],
            lambda W: W[:, 0],
            lambda W: W[:, -1],
            lambda W: W.diagonal(),
        ),
    )
    def some_weights(params, strength, some):
        return strength * sum(cost(some(W)).sum() for W, b in params)

    @penalty.misconception(
        "The biases are in your sum, and with their signs: some of them lower the penalty. The "
        "penalty is on the weights alone.",
        sign=(1, -1),
    )
    def biases_as_they_are(params, strength, sign):
        return strength * sum(cost(W).sum() + sign * b.sum() for W, b in params)

    @penalty.misconception(
        "What the biases cost is taken away from what the weights cost. The biases stay out of "
        "the penalty altogether.",
    )
    def biases_taken_away(params, strength):
        return strength * sum(cost(W).sum() - cost(b).sum() for W, b in params)

    @penalty.misconception(
        "Only the largest cost of a single weight counts, in each layer or in all of them. The "
        "penalty is a sum over all weights.",
        over=(sum, max),
    )
    def largest(params, strength, over):
        return strength * over([cost(W).max() for W, b in params])


def _wrong_sums(penalty: Exercise, cost: Cost) -> None:
    @penalty.misconception(
        "You take the mean of each layer. Then a weight in a large layer is pulled less than one "
        "in a small layer, although both are equally large. What does the formula say in place of "
        "the mean?",
    )
    def mean(params, strength):
        return strength * sum(cost(W).mean() for W, b in params)

    @penalty.misconception(
        "You divide by the number of weights. Then the same strength pulls each weight less, the "
        "larger the network is. The formula adds up and does not divide.",
    )
    def mean_of_all(params, strength):
        return strength * torch.cat([cost(W).flatten() for W, b in params]).mean()

    @penalty.misconception(
        "You take the mean of each layer, and the mean of these means. The formula adds up, within "
        "a layer and over the layers, and divides nowhere.",
    )
    def mean_of_means(params, strength):
        return strength * sum(cost(W).mean() for W, b in params) / len(params)

    @penalty.misconception(
        "You divide by the number of layers, so that a weight costs less in a deeper network. The "
        "formula adds up and does not divide.",
    )
    def mean_over_layers(params, strength):
        return strength * sum(cost(W).sum() for W, b in params) / len(params)

    @penalty.misconception(
        "Within each layer you take a mean along one axis: you divide by the number of rows, or of "
        "columns, of its matrix. The formula adds up and does not divide.",
        axis=(0, 1),
    )
    def mean_along_one_axis(params, strength, axis):
        return strength * sum(cost(W).mean(dim=axis).sum() for W, b in params)

    @penalty.misconception(
        "You return one number for each layer. A loss is a single number: what is still to be done "
        "with them?",
        collect=(list, torch.stack, lambda costs: costs[0].new_tensor([c.item() for c in costs])),
    )
    def one_for_each_layer(params, strength, collect):
        return collect([strength * cost(W).sum() for W, b in params])

    @penalty.misconception(
        "The costs of single weights, or of rows, are not yet added up to one number within a "
        "layer; layers of different sizes then do not fit together. A loss is a single number.",
        within=(
            lambda costs: costs,
            lambda costs: costs.sum(dim=0),
            lambda costs: costs.sum(dim=1),
        ),
    )
    def not_added_up(params, strength, within):
        return strength * sum(within(cost(W)) for W, b in params)

    @penalty.misconception(
        "You return a list with the costs of all weights, one matrix for each layer. A loss is a "
        "single number: what is still to be done with them?",
    )
    def entries(params, strength):
        return [strength * cost(W) for W, b in params]

    @penalty.misconception(
        "The layers' sums are multiplied with each other. Each layer is charged for by itself: how "
        "are costs put together?",
    )
    def product_of_layers(params, strength):
        product = strength
        for W, _b in params:
            product = product * cost(W).sum()
        return product


def _wrong_strength(penalty: Exercise, cost: Cost) -> None:
    def total(params: Params) -> torch.Tensor:
        return sum(cost(W).sum() for W, b in params)

    @penalty.misconception(
        "The sum is right, but nothing says how much it counts: the strength plays no part.",
    )
    def no_strength(params, strength):
        return total(params)

    @penalty.misconception(
        "The strength counts twice: multiplied in twice, or squared together with something. What "
        "is it that one factor should scale?",
    )
    def strength_twice(params, strength):
        return strength**2 * total(params)

    @penalty.misconception(
        "The strength is multiplied in anew after each layer, so the first layers carry it several "
        "times. It scales the whole sum once.",
    )
    def strength_again_and_again(params, strength):
        penalty = 0
        for W, _b in params:
            penalty = strength * (penalty + cost(W).sum())
        return penalty

    @penalty.misconception(
        "The strength is multiplied in only with the last layer, or with the first one. It scales "
        "the whole sum: where do parentheses belong, or where does a loop end?",
        last=(True, False),
    )
    def strength_in_one_layer(params, strength, last):
        charged = params[-1] if last else params[0]
        return total(params) + (strength - 1) * cost(charged[0]).sum()

    @penalty.misconception(
        "The strength is added to the sum. It should say how much the sum counts: with a strength "
        "of 0 there is no penalty at all.",
    )
    def strength_added(params, strength):
        return strength + total(params)

    @penalty.misconception(
        "You divide by the strength, so the stronger the penalty should be, the weaker it is.",
    )
    def divided_by_strength(params, strength):
        return total(params) / strength

    @penalty.misconception(
        "Your penalty is negative: whoever minimises the loss is rewarded for large weights. Which "
        "sign does a cost have?",
    )
    def reward(params, strength):
        return -strength * total(params)


def add_pairs(penalty: Exercise, one: str, others: dict[str, Callable[..., Any]]) -> None:
    """Add functions that make a known mistake and another one at once.

    Parameters
    ----------
    penalty
        The exercise, which knows either mistake.
    one
        Name of a mistake.
    others
        Names of other mistakes, and the function that makes both.
    """
    known = {mistake.id: mistake.message for mistake in penalty.misconceptions}
    for other, function in others.items():
        function.__name__ = f"{other}_and_{one}"
        penalty.misconception(at_once(known[other], known[one]))(function)


def add_cut_off(penalty: Exercise, names: Sequence[str]) -> None:
    """Add functions that make a known mistake and lose the graph besides."""
    functions = {mistake.id: mistake.variants()[0] for mistake in penalty.misconceptions}
    add_pairs(penalty, "cut_off", {name: _without_graph(functions[name]) for name in names})


def _without_graph(function: Callable[..., Any]) -> Callable[..., Any]:
    def without_graph(params: Params, strength: float) -> Any:
        return function([(W.detach(), b.detach()) for W, b in params], strength)

    return without_graph
