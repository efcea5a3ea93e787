"""Wrong answers to `he_init`, in the form of what comes back, and how each is to be judged."""

import math
from itertools import pairwise

import torch

from tests.exercises.answers import wrong


def _layers(sizes, generator, spread=lambda m, n: math.sqrt(2 / m), draw=torch.randn):
    return [
        (draw(n, m, generator=generator) * spread(m, n), torch.zeros(n)) for m, n in pairwise(sizes)
    ]


@wrong("transposed")
def as_inputs_by_outputs(sizes, generator):
    return [
        (torch.randn(m, n, generator=generator) * (2 / m) ** 0.5, torch.zeros(n))
        for m, n in pairwise(sizes)
    ]


@wrong("root_forgotten + transposed", "transposed + root_forgotten")
def transposed_without_root(sizes, generator):
    return [
        (torch.randn(m, n, generator=generator) * (2 / m), torch.zeros(n))
        for m, n in pairwise(sizes)
    ]


@wrong("biases_not_zero")
def random_biases(sizes, generator):
    return [
        (
            torch.randn(n, m, generator=generator) * (2 / m) ** 0.5,
            torch.randn(n, generator=generator) * 0.1,
        )
        for m, n in pairwise(sizes)
    ]


@wrong("as_many_biases_as_inputs")
def bias_of_inputs(sizes, generator):
    return [
        (W, torch.zeros(m)) for (W, _), m in zip(_layers(sizes, generator), sizes[:-1], strict=True)
    ]


@wrong("biases_with_two_axes")
def row_biases(sizes, generator):
    return [(W, b[None]) for W, b in _layers(sizes, generator)]


@wrong("one_bias_for_a_layer")
def number_as_bias(sizes, generator):
    return [(W, torch.tensor(0.0)) for W, _ in _layers(sizes, generator)]


@wrong("biases_missing")
def weights_alone(sizes, generator):
    return [W for W, _ in _layers(sizes, generator)]


@wrong("flat")
def in_a_row(sizes, generator):
    params = []
    for W, b in _layers(sizes, generator):
        params += [W, b]
    return params


@wrong("layer_missing")
def one_too_few(sizes, generator):
    return [
        (torch.randn(sizes[i + 1], sizes[i], generator=generator), torch.zeros(sizes[i + 1]))
        for i in range(len(sizes) - 2)
    ]


@wrong("only_one_layer")
def list_in_the_loop(sizes, generator):
    for m, n in pairwise(sizes):
        params = []
        params.append((torch.randn(n, m, generator=generator) * (2 / m) ** 0.5, torch.zeros(n)))
    return params


@wrong("only_one_pair")
def return_in_the_loop(sizes, generator):
    for m, n in pairwise(sizes):
        return torch.randn(n, m, generator=generator) * (2 / m) ** 0.5, torch.zeros(n)
    return None


@wrong("other_dtype")
def in_float64(sizes, generator):
    return [
        (
            torch.randn(n, m, generator=generator, dtype=torch.float64) * (2 / m) ** 0.5,
            torch.zeros(n, dtype=torch.float64),
        )
        for m, n in pairwise(sizes)
    ]


@wrong("biases_of_another_dtype")
def whole_biases(sizes, generator):
    return [(W, torch.tensor([0] * len(b))) for W, b in _layers(sizes, generator)]


@wrong("yielded")
def with_yield(sizes, generator):
    yield from _layers(sizes, generator)


@wrong("last_layer_first")
def backwards(sizes, generator):
    return list(reversed(_layers(sizes, generator)))


@wrong("bias_first")
def b_and_W(sizes, generator):
    return [(b, W) for W, b in _layers(sizes, generator)]


@wrong("absolute_values", "fact")
def positive(sizes, generator):
    return [(W.abs(), b) for W, b in _layers(sizes, generator)]


@wrong("fact")
def far_from_normal(sizes, generator):
    """Only two numbers, with the right mean and standard deviation."""
    return [(W.sign() * (2 / W.shape[1]) ** 0.5, b) for W, b in _layers(sizes, generator)]


@wrong("fact")
def heavy_tails(sizes, generator):
    return [
        (torch.sign(W) * (1 / W.shape[1]) ** 0.5 * torch.log(1 / (W.abs() % 1 + 1e-9)), b)
        for W, b in _layers(sizes, generator)
    ]


@wrong()
def lists_of_numbers(sizes, generator):
    return [(W.tolist(), b.tolist()) for W, b in _layers(sizes, generator)]


@wrong("error")
def generator_in_its_place(sizes, generator):
    return [
        (torch.randn(n, m, generator) * (2 / m) ** 0.5, torch.zeros(n)) for m, n in pairwise(sizes)
    ]


@wrong("bias_is_a_number")
def zero_for_a_bias(sizes, generator):
    return [(W, 0) for W, _ in _layers(sizes, generator)]


@wrong("bias_is_a_number")
def float_for_a_bias(sizes, generator):
    params = []
    for W, _ in _layers(sizes, generator):
        b = 0.0
        params.append((W, b))
    return params


@wrong("fact")
def one_for_a_bias(sizes, generator):
    return [(W, 1) for W, _ in _layers(sizes, generator)]


@wrong("bias_is_a_list")
def list_for_a_bias(sizes, generator):
    return [(W, [0.0] * len(W)) for W, _ in _layers(sizes, generator)]


@wrong("weights_in_float64")
def drawn_in_float64(sizes, generator):
    return [
        (
            torch.randn(n, m, generator=generator, dtype=torch.float64) * (2 / m) ** 0.5,
            torch.zeros(n),
        )
        for m, n in pairwise(sizes)
    ]
