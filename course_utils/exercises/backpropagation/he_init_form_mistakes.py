"""Mistakes in `he_init`: in shapes, biases and what comes back."""

import torch

from course_utils.exercises.backpropagation.he_init import he_init
from course_utils.exercises.backpropagation.he_init_mistakes import drawn


@he_init.misconception(
    "The axes of the W are exchanged: yours are (in, out). The course stores weights as `dense` "
    "needs them, one row for each neuron. Which size comes first?"
)
def transposed(sizes, generator):
    return [(W.T.clone(), b) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "The biases are not 0. Random weights are enough to make neurons different; with a bias of 0 "
    "no neuron starts with a preference.",
    bias=("random", "scaled", "ones"),
)
def biases_not_zero(sizes, generator, bias="random"):
    return [
        (W, torch.ones_like(b) if bias == "ones" else torch.randn(len(b), generator=generator))
        for W, b in drawn(sizes, generator)
    ]


@he_init.misconception(
    "The biases are as many as the inputs of a layer. There is one for every neuron: which of the "
    "two sizes counts the neurons?"
)
def as_many_biases_as_inputs(sizes, generator):
    return [(W, torch.zeros(W.shape[1])) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "The biases have two axes. A bias is a plain row of numbers with the one axis (out,).",
    axis=(0, 1),
)
def biases_with_two_axes(sizes, generator, axis=0):
    return [(W, b.unsqueeze(axis)) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "Each layer has a single number as its bias. Every neuron has a bias of its own.",
    shape=((), (1,)),
)
def one_bias_for_a_layer(sizes, generator, shape=()):
    return [(W, torch.zeros(shape)) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "The list holds weights alone. A dense layer has two things that are trained: what is missing?"
)
def biases_missing(sizes, generator):
    return [W for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "All tensors stand in one flat list, W, b, W, b. `forward` and `backward` expect one pair for "
    "each layer."
)
def flat(sizes, generator):
    return [array for pair in drawn(sizes, generator) for array in pair]


@he_init.misconception(
    "Weights and biases come in two lists of their own. `forward` and `backward` expect one list "
    "of pairs, a pair for each layer."
)
def two_lists(sizes, generator):
    Ws, bs = zip(*drawn(sizes, generator))
    return list(Ws), list(bs)


@he_init.misconception(
    "One layer is missing. `sizes` has one number more than there are layers, because the "
    "first counts the inputs: where does your loop begin and end?",
    missing=("last", "first"),
)
def layer_missing(sizes, generator, missing="last"):
    params = drawn(sizes, generator)
    return params[:-1] if missing == "last" else params[1:]


@he_init.misconception(
    "Only one layer comes back. A `return` within a loop ends the function in its first pass, and "
    "a list that is made anew in each pass forgets the layers before: where do the layers wait "
    "until the last one is made?",
    which=(slice(1), slice(-1, None)),
)
def only_one_layer(sizes, generator, which=slice(1)):
    return drawn(sizes, generator)[which]


@he_init.misconception(
    "Only one pair comes back, without a list around it. A `return` within a loop ends the "
    "function in its first pass: where do the layers wait until the last one is made?",
    place=(0, -1),
)
def only_one_pair(sizes, generator, place=0):
    return drawn(sizes, generator)[place]


@he_init.misconception(
    "The layers are square: their inputs and outputs are the same number. Each layer leads from "
    "one number of `sizes` to the next."
)
def square_layers(sizes, generator):
    return [drawn([n, n], generator)[0] for n in sizes[1:]]


@he_init.misconception(
    "The numbers are right, but of another dtype. Images and gradients of the course are float32, "
    "PyTorch's own default, and a product of two dtypes raises an error."
)
def other_dtype(sizes, generator):
    return [(W.double(), b.double()) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "The biases are whole numbers, or of another dtype than the weights: no gradient step can be "
    "taken along them. PyTorch's own default, float32, comes by itself where nothing else is said.",
    dtype=(torch.int64, torch.float64),
)
def biases_of_another_dtype(sizes, generator, dtype=torch.int64):
    return [(W, b.to(dtype)) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "W is float64; float32 is wanted. PyTorch's own default comes by itself where nothing else is "
    "said: what made these numbers float64?"
)
def weights_in_float64(sizes, generator):
    return [(W.double(), b) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "b is the number 0; a tensor of shape (out,) is wanted, because every neuron learns a bias of "
    "its own."
)
def bias_is_a_number(sizes, generator):
    return [(W, 0) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "b is a list of numbers; a tensor of shape (out,) is wanted, because training calculates with "
    "it."
)
def bias_is_a_list(sizes, generator):
    return [(W, b.tolist()) for W, b in drawn(sizes, generator)]


@he_init.misconception(
    "What comes back gives the layers one by one, and only once: `yield`, round brackets around a "
    "comprehension, `map` and `zip` make such things. A list is wanted, because a training walks "
    "through it many times."
)
def yielded(sizes, generator):
    return (pair for pair in drawn(sizes, generator))


@he_init.misconception(
    "The list starts with the last layer. `forward` goes through it from the front: which layer "
    "does it need first?"
)
def last_layer_first(sizes, generator):
    return drawn(sizes, generator)[::-1]


@he_init.misconception("In each pair the bias comes first. `forward` and `backward` expect (W, b).")
def bias_first(sizes, generator):
    return [(b, W) for W, b in drawn(sizes, generator)]
