"""Mistakes in `he_init`."""

from collections.abc import Callable
from itertools import pairwise

import torch

from course_utils.exercises.backpropagation.he_init import he_init


def drawn(
    sizes: list[int],
    generator: torch.Generator | None,
    *,
    spread: Callable = lambda n_in, n_out: (2 / n_in) ** 0.5,
    draw: Callable = torch.randn,
    bias: Callable = torch.zeros,
) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Return what is asked for, with one step exchanged for a wrong one."""
    return [
        (draw(n_out, n_in, generator=generator) * spread(n_in, n_out), bias(n_out))
        for n_in, n_out in pairwise(sizes)
    ]


# How large the weights are


@he_init.misconception(
    "The weights are too small, the more so the more inputs a layer has: your standard deviation "
    "is a number of the form c / in. A variance may fall like that; which step leads from a "
    "variance to a standard deviation?",
    factor=(2.0, 1.0, 2**0.5),
)
def root_forgotten(sizes, generator, factor=2.0):
    return drawn(sizes, generator, spread=lambda n_in, n_out: factor / n_in)


@he_init.misconception(
    "Your standard deviation is made for layers without ReLU, sqrt(1 / in). Half of what a layer "
    "sends out is cut off by ReLU: which factor makes up for that?"
)
def without_the_two(sizes, generator):
    return drawn(sizes, generator, spread=lambda n_in, n_out: n_in**-0.5)


@he_init.misconception(
    "The root was taken of one part of the fraction alone, so that the 2 enters in full. A root of "
    "a quotient needs parentheses around all of it."
)
def root_of_a_part(sizes, generator):
    return drawn(sizes, generator, spread=lambda n_in, n_out: 2 / n_in**0.5)


@he_init.misconception(
    "The size of the weights follows the number of outputs of a layer. A neuron adds up as many "
    "products as it has inputs: which of the two sizes has to keep that sum in bounds?",
    spread=(
        lambda n_in, n_out: (2 / n_out) ** 0.5,
        lambda n_in, n_out: (1 / n_out) ** 0.5,
        lambda n_in, n_out: 2 / n_out,
    ),
)
def outputs_for_inputs(sizes, generator, spread=lambda n_in, n_out: (2 / n_out) ** 0.5):
    return drawn(sizes, generator, spread=spread)


@he_init.misconception(
    "Your standard deviation looks at inputs and outputs together: that is the rule of Glorot and "
    "Bengio, made for tanh. He's rule, for ReLU, looks at the inputs alone."
)
def glorot(sizes, generator):
    return drawn(sizes, generator, spread=lambda n_in, n_out: (2 / (n_in + n_out)) ** 0.5)


@he_init.misconception(
    "The weights grow with the number of inputs: a fraction stands upside down, or you divided "
    "where you should multiply. The more products a neuron adds up, the smaller each should be.",
    spread=(
        lambda n_in, n_out: (n_in / 2) ** 0.5,
        lambda n_in, n_out: n_in**0.5,
        lambda n_in, n_out: (2 * n_in) ** 0.5,
    ),
)
def upside_down(sizes, generator, spread=lambda n_in, n_out: (n_in / 2) ** 0.5):
    return drawn(sizes, generator, spread=spread)


@he_init.misconception(
    "All layers have weights of the same size. Layers differ in how many products each neuron adds "
    "up, and the standard deviation should follow that.",
    number=(1.0, 0.5, 0.1, 0.05, 0.02, 0.01, 0.001, 2.0),
)
def same_in_every_layer(sizes, generator, number=1.0):
    return drawn(sizes, generator, spread=lambda n_in, n_out: number)


@he_init.misconception(
    "The number of inputs of the network stands in the rule of every layer. A layer further on has "
    "inputs of its own: how many are they?"
)
def inputs_of_the_network(sizes, generator):
    return drawn(sizes, generator, spread=lambda n_in, n_out: (2 / sizes[0]) ** 0.5)


@he_init.misconception(
    "All weights are the same number. Then all neurons of a layer compute the same and get the "
    "same gradient, for ever: what makes them different at the start?",
    number=(0.0, 1.0, None),
)
def all_alike(sizes, generator, number=0.0):
    return [
        (torch.full((n_out, n_in), (2 / n_in) ** 0.5 if number is None else number), b)
        for (n_in, n_out), (_, b) in zip(pairwise(sizes), drawn(sizes, generator))
    ]


# How they are drawn


@he_init.misconception(
    "The weights are uniform: within bounds every number is as likely as any other. Asked for is "
    "the normal distribution, where numbers near 0 are the most likely. (With `rand` between 0 and "
    "1 the mean is not 0, either.)",
    draw=(
        lambda n_in: (0.0, (2 / n_in) ** 0.5),
        lambda n_in: (-((2 / n_in) ** 0.5), (2 / n_in) ** 0.5),
        lambda n_in: (-((6 / n_in) ** 0.5), (6 / n_in) ** 0.5),
        lambda n_in: (-(n_in**-0.5), n_in**-0.5),
    ),
)
def uniform(sizes, generator, draw=lambda n_in: (0.0, (2 / n_in) ** 0.5)):
    params = drawn(sizes, generator, draw=torch.rand, spread=lambda n_in, n_out: 1)
    bounds = [draw(n_in) for n_in, _ in pairwise(sizes)]
    return [(low + W * (high - low), b) for (W, b), (low, high) in zip(params, bounds)]


@he_init.misconception(
    "These are the weights that a new layer of PyTorch has: uniform, smaller than asked for, and "
    "drawn from another generator than the one that was passed in, so that nobody can repeat your "
    "training with the same seed. Draw the numbers yourself."
)
def weights_of_a_new_layer(sizes, generator):
    layers = [torch.nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes)]
    return [(layer.weight.detach(), torch.zeros_like(layer.bias)) for layer in layers]


@he_init.misconception(
    "All weights lie on the same side of 0. A neuron should be able to count an input for "
    "something or against it, from the start: the mean of the weights is 0."
)
def absolute_values(sizes, generator):
    return [(W.abs(), b) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "Every network that the function makes has the same weights: something sets a seed, or makes a "
    "new generator, at each call. The generator that is passed in moves on by itself; use it as it "
    "is."
)
def seeded_inside(sizes, generator):
    return drawn(sizes, torch.Generator().manual_seed(0))


@he_init.misconception(
    "The weights are random, but they do not come from the generator that was passed in: nobody "
    "can repeat your training with the same seed. Where do your random numbers come from?"
)
def ignored_generator(sizes, generator):
    return drawn(sizes, None)


@he_init.misconception(
    "The seed is set again for each layer, so that layers of the same size get the same weights, "
    "and so does every further network. A generator is passed on, from draw to draw.",
    seed=(None, 0),
)
def seeded_for_each_layer(sizes, generator, seed=None):
    seed = generator.initial_seed() if seed is None else seed
    pairs = [[n_in, n_out] for n_in, n_out in pairwise(sizes)]
    return [drawn(pair, torch.Generator().manual_seed(seed))[0] for pair in pairs]


@he_init.misconception(
    "Each layer begins with the same state of the generator, so that layers of the same size get "
    "the same weights. Draw, and let the generator move on."
)
def state_set_back(sizes, generator):
    state = generator.get_state()
    params = []
    for pair in pairwise(sizes):
        generator.set_state(state)
        params += drawn(pair, generator)
    return params


@he_init.misconception(
    "Several neurons of a layer have the same weights: one row, or one column, was drawn and "
    "repeated. Such neurons get the same gradient and stay alike for ever. How many numbers does a "
    "layer need?",
    axis=(0, 1),
)
def one_row_repeated(sizes, generator, axis=0):
    return [
        (W[:1].expand_as(W).clone() if axis == 0 else W[:, :1].expand_as(W).clone(), b)
        for W, b in drawn(sizes, generator)
    ]
