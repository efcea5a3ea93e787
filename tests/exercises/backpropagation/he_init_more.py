"""Wrong answers to `he_init` that learners could write, and how each is to be judged."""

import math
import random
from itertools import pairwise

import torch

from tests.exercises.answers import wrong


def _layers(sizes, generator, spread=lambda m, n: math.sqrt(2 / m), draw=torch.randn):
    return [
        (draw(n, m, generator=generator) * spread(m, n), torch.zeros(n)) for m, n in pairwise(sizes)
    ]


@wrong("root_forgotten")
def no_root(sizes, generator):
    return _layers(sizes, generator, lambda m, n: 2 / m)


@wrong("root_forgotten")
def divided_by_inputs(sizes, generator):
    return _layers(sizes, generator, lambda m, n: 1 / m)


@wrong("root_forgotten")
def root_above_alone(sizes, generator):
    return _layers(sizes, generator, lambda m, n: math.sqrt(2) / m)


@wrong("without_the_two")
def lecun(sizes, generator):
    params = []
    for m, n in pairwise(sizes):
        params.append((torch.randn(n, m, generator=generator) / math.sqrt(m), torch.zeros(n)))
    return params


@wrong("root_of_a_part")
def root_below_alone(sizes, generator):
    return _layers(sizes, generator, lambda m, n: 2 / math.sqrt(m))


@wrong("outputs_for_inputs")
def by_rows(sizes, generator):
    return _layers(sizes, generator, lambda m, n: math.sqrt(2 / n))


@wrong("glorot")
def xavier(sizes, generator):
    params = []
    for m, n in pairwise(sizes):
        W = torch.nn.init.xavier_normal_(torch.empty(n, m), generator=generator)
        params.append((W, torch.zeros(n)))
    return params


@wrong("upside_down")
def upside(sizes, generator):
    return _layers(sizes, generator, lambda m, n: math.sqrt(m / 2))


@wrong("upside_down")
def divided_by_the_spread(sizes, generator):
    return [
        (torch.randn(n, m, generator=generator) / math.sqrt(2 / m), torch.zeros(n))
        for m, n in pairwise(sizes)
    ]


@wrong("same_in_every_layer")
def plain(sizes, generator):
    return _layers(sizes, generator, lambda m, n: 1)


@wrong("same_in_every_layer")
def hundredth(sizes, generator):
    return _layers(sizes, generator, lambda m, n: 0.01)


@wrong("inputs_of_the_network")
def first_size(sizes, generator):
    spread = (2 / sizes[0]) ** 0.5
    return _layers(sizes, generator, lambda m, n: spread)


@wrong("all_alike")
def zeros(sizes, generator):
    return [(torch.zeros(n, m), torch.zeros(n)) for m, n in pairwise(sizes)]


@wrong("all_alike")
def ones(sizes, generator):
    return [(torch.ones(n, m) * (2 / m) ** 0.5, torch.zeros(n)) for m, n in pairwise(sizes)]


@wrong("uniform")
def by_rand(sizes, generator):
    return _layers(sizes, generator, draw=torch.rand)


@wrong("uniform")
def uniform_around_zero(sizes, generator):
    return [
        ((2 * torch.rand(n, m, generator=generator) - 1) * (2 / m) ** 0.5, torch.zeros(n))
        for m, n in pairwise(sizes)
    ]


@wrong("uniform")
def kaiming_uniform(sizes, generator):
    return [
        (
            torch.nn.init.kaiming_uniform_(
                torch.empty(n, m), nonlinearity="relu", generator=generator
            ),
            torch.zeros(n),
        )
        for m, n in pairwise(sizes)
    ]


@wrong("weights_of_a_new_layer")
def of_linear(sizes, generator):
    layers = [torch.nn.Linear(m, n) for m, n in pairwise(sizes)]
    return [(layer.weight.detach(), torch.zeros_like(layer.bias)) for layer in layers]


@wrong("biases_not_zero + weights_of_a_new_layer", "weights_of_a_new_layer + biases_not_zero")
def of_linear_with_its_biases(sizes, generator):
    layers = [torch.nn.Linear(m, n) for m, n in pairwise(sizes)]
    return [(layer.weight, layer.bias) for layer in layers]


@wrong("seeded_inside")
def global_seed(sizes, generator):
    torch.manual_seed(0)
    return [(torch.randn(n, m) * (2 / m) ** 0.5, torch.zeros(n)) for m, n in pairwise(sizes)]


@wrong("seeded_inside")
def own_generator(sizes, generator):
    return _layers(sizes, torch.Generator().manual_seed(42))


@wrong("seeded_inside")
def seed_set_back(sizes, generator):
    generator.manual_seed(1)
    return _layers(sizes, generator)


@wrong("ignored_generator")
def global_randomness(sizes, generator):
    return [(torch.randn(n, m) * (2 / m) ** 0.5, torch.zeros(n)) for m, n in pairwise(sizes)]


@wrong("ignored_generator")
def random_of_python(sizes, generator):
    return [
        (
            torch.tensor([[random.gauss(0, (2 / m) ** 0.5) for _ in range(m)] for _ in range(n)]),
            torch.zeros(n),
        )
        for m, n in pairwise(sizes)
    ]


@wrong("seeded_for_each_layer")
def seeded_in_the_loop(sizes, generator):
    params = []
    for m, n in pairwise(sizes):
        torch.manual_seed(0)
        params.append((torch.randn(n, m) * (2 / m) ** 0.5, torch.zeros(n)))
    return params


@wrong("one_row_repeated")
def one_row(sizes, generator):
    return [
        ((torch.randn(m, generator=generator) * (2 / m) ** 0.5).repeat(n, 1), torch.zeros(n))
        for m, n in pairwise(sizes)
    ]
