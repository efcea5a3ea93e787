"""Wrong functions for `dense` that add up too much, too little or the wrong products."""

import torch

from course_utils.exercises.forward_pass.dense import dense


def _products(A_prev, W):
    """Every input times every weight, (N, out, in)."""
    return A_prev[:, None, :] * W


@dense.misconception(
    "Every example is multiplied by every row of W, but the products are not added up: three axes "
    "come out, (N, out, in). Over which of them does the sum run?",
    way=(
        lambda A, W, b: _products(A, W),
        lambda A, W, b: _products(A, W) + b[:, None],
        lambda A, W, b: _products(A, W) + b,
    ),
)
def products_not_added_up(A_prev, W, b, way):
    return way(A_prev, W, b)


@dense.misconception(
    "`neuron` returns one number; a layer needs one for each row of W.",
    how=tuple(
        (neuron, joined)
        for neuron in (
            lambda x, W, b: max(0, (W * x).sum() + b),
            lambda x, W, b: max(0, W @ x + b),
            lambda x, W, b: torch.clamp((W * x).sum() + b, min=0),
        )
        for joined in (torch.tensor, list, torch.stack)
    ),
)
def neuron_given_all_weights(A_prev, W, b, how):
    neuron, joined = how
    return joined([neuron(x, W, b) for x in A_prev])


@dense.misconception(
    "The products are added up over the neurons instead of over the inputs: every input gets a "
    "number, where every neuron should.",
    bias=(lambda b: 0, lambda b: b),
)
def summed_over_neurons(A_prev, W, b, bias):
    return _products(A_prev, W).sum(1) + bias(b)


@dense.misconception(
    "Inputs and weights are added up by themselves, and only then multiplied. Each input belongs "
    "to its own weight: first the products, then their sum."
)
def sums_multiplied(A_prev, W, b):
    return A_prev.sum(1, keepdim=True) * W.sum(1) + b


@dense.misconception(
    "The products are divided by a number of inputs, of neurons or of examples. Z is the sum of "
    "the products and the bias, with no division.",
    way=(
        lambda A, W: A @ W.T / A.shape[1],
        lambda A, W: A @ W.T / A.shape[1] ** 0.5,
        lambda A, W: A @ W.T / len(A),
        lambda A, W: A @ W.T / len(W),
    ),
)
def divided(A_prev, W, b, way):
    return way(A_prev, W) + b


@dense.misconception(
    "The last input is left out of the sums. Where does your loop, or your slice, end?"
)
def last_input_missing(A_prev, W, b):
    return A_prev[:, :-1] @ W[:, :-1].T + b


@dense.misconception(
    "The first input is left out of the sums. Positions begin at 0: where does your loop begin?"
)
def first_input_missing(A_prev, W, b):
    return A_prev[:, 1:] @ W[:, 1:].T + b


@dense.misconception(
    "Only one product goes into each number: it takes the place of the ones before, or the loop "
    "ends too early. Where are the products added up?",
    place=(-1, 0),
)
def one_product(A_prev, W, b, place=-1):
    return A_prev[:, [place]] @ W[:, [place]].T + b


@dense.misconception(
    "Only one example comes out. The result has a row for every example of the batch: is "
    "a `return` inside the loop, or does each row take the place of the one before?",
    place=(0, -1, slice(0, 1), slice(-1, None)),
)
def one_example(A_prev, W, b, place=0):
    return A_prev[place] @ W.T + b


@dense.misconception(
    "All examples are the same: each row of the result shows one and the same example of the "
    "batch. What has to change from one row to the next?",
    place=(0, -1),
)
def same_example_in_every_row(A_prev, W, b, place=0):
    return (A_prev[place] @ W.T + b).expand(len(A_prev), len(W)).clone()


@dense.misconception(
    "The examples of the batch are added up, or averaged, to a single one. Each has a row of its "
    "own in the result.",
    way=(
        lambda z: z.mean(0, keepdim=True),
        lambda z: z.sum(0, keepdim=True),
        lambda z: z.sum(0),
        lambda z: z.mean(0),
    ),
)
def examples_added_up(A_prev, W, b, way):
    return way(A_prev @ W.T + b)


@dense.misconception(
    "Only one neuron comes out for each example. The result has a column for every neuron, that "
    "is for every row of W.",
    way=(lambda z: z[:, 0], lambda z: z[:, -1], lambda z: z[:, :1], lambda z: z[:, -1:]),
)
def one_neuron(A_prev, W, b, way):
    return way(A_prev @ W.T + b)


@dense.misconception(
    "The neurons of the layer are added up to one number for each example, or for all. Each neuron "
    "has a column of its own in the result.",
    way=(
        lambda A, W, b: (A @ W.T).sum() + b,
        lambda A, W, b: (A @ W.T + b).sum(1),
        lambda A, W, b: (A @ W.T + b).sum(),
        lambda A, W, b: (A @ W.T).sum(1),
        lambda A, W, b: (A @ W.T + b).mean(1),
        lambda A, W, b: (A @ W.T + b).mean(),
    ),
)
def neurons_added_up(A_prev, W, b, way):
    return way(A_prev, W, b)


@dense.misconception(
    "The weights of a neuron are added to the inputs, where they should be multiplied by them."
)
def weights_added(A_prev, W, b):
    return (A_prev[:, None, :] + W).sum(-1) + b


@dense.misconception(
    "Axes of size 1 are dropped: with a batch of one, or a single neuron, the result is a vector. "
    "It keeps its two axes, (N, out), whatever their sizes."
)
def squeezed(A_prev, W, b):
    return torch.squeeze(A_prev @ W.T + b)


def _zero(Z, row=slice(None), column=slice(None)):
    Z = Z.clone()
    Z[row, column] = 0
    return Z


@dense.misconception(
    "The last example, or the first, is left out. At which number do your loops begin and end?",
    way=(
        lambda Z: _zero(Z, row=-1),
        lambda Z: Z[:-1],
        lambda Z: _zero(Z, row=0),
        lambda Z: Z[1:],
    ),
)
def example_missing(A_prev, W, b, way):
    return way(A_prev @ W.T + b)


@dense.misconception(
    "The last neuron, or the first, is left out. At which number do your loops begin and end?",
    way=(
        lambda Z: _zero(Z, column=-1),
        lambda Z: Z[:, :-1],
        lambda Z: _zero(Z, column=0),
        lambda Z: Z[:, 1:],
    ),
)
def neuron_missing(A_prev, W, b, way):
    return way(A_prev @ W.T + b)


@dense.misconception(
    "All neurons have the same weights: one row of W serves for all. Each neuron has a row of its "
    "own.",
    place=(0, -1),
)
def same_weights_for_all(A_prev, W, b, place=0):
    return A_prev @ W[[place]].T + b
