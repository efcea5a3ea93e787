"""Exercise `dense_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _dense_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(42)

    def random(n: int, inputs: int, outputs: int, dtype: torch.dtype = torch.float32) -> tuple:
        shapes = ((n, outputs), (n, inputs), (outputs, inputs))
        return tuple(normal(generator, *shape, dtype=dtype) for shape in shapes)

    return [
        Case(
            "a batch of 2, 3 inputs, 2 neurons",
            torch.tensor([[1.0, 0.0], [2.0, -1.0]]),
            torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
            torch.tensor([[1.0, 0.0, -1.0], [0.0, 2.0, 1.0]]),
        ),
        Case("a batch of one", *random(1, 4, 3)),
        Case("a batch of 4, 4 inputs, 4 neurons", *random(4, 4, 4)),
        Case("a single neuron", *random(5, 2, 1)),
        Case("a batch in float64", *random(3, 5, 2, dtype=torch.float64)),
    ]


@exercise(
    cases=_dense_backward_cases,
    hints=(
        "A gradient has the shape of the thing it belongs to: dA_prev (N, in), dW (out, in), "
        "db (out,). Which products of dZ (N, out), A_prev (N, in) and W (out, in) have these "
        "shapes?",
        "For one example, `dW` was an outer product. Over a batch, the N outer products add up: "
        "that is a matrix product in which N is the inner size.",
        "b is used once in every example, with slope 1. `sum(dim=0)` adds over the examples.",
    ),
)
def dense_backward(dZ, A_prev, W):
    """Gradients (dA_prev, dW, db) of a dense layer Z = A_prev @ W.T + b, from dZ (N, out)."""
    return dZ @ W, dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "dW has the shape (in, out): the right numbers with the axes exchanged. A gradient has the "
    "shape of what it belongs to, and W is (out, in). Which axis of dZ and of A_prev has to "
    "disappear, and which should come first?",
)
def weights_transposed(dZ, A_prev, W):
    return dZ @ W, A_prev.T @ dZ, dZ.sum(dim=0)


@dense_backward.misconception(
    "dA_prev is computed with `W.T`, as in the forward pass. It runs only where a layer has as "
    "many inputs as neurons. On the way back the inner size of the product is (out), because a "
    "change of one input reaches all neurons.",
)
def missing_transpose_back(dZ, A_prev, W):
    return dZ @ W.T, dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "db has one row for every example. There is one bias for every neuron, used in every example: "
    "what becomes of gradients where a value is used several times?",
)
def bias_not_summed(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.clone()


@dense_backward.misconception(
    "db is averaged over the batch. The 1/N of the mean loss is in dZ already, because the loss "
    "put it there; averaging again divides by N twice.",
)
def bias_averaged(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.mean(dim=0)


@dense_backward.misconception(
    "dW and db are divided by the size of the batch. The 1/N of the mean loss is in dZ already. "
    "Here the contributions of the examples are only collected.",
)
def divided_again(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev / len(dZ), dZ.mean(dim=0)


@dense_backward.misconception(
    "All three gradients are divided by the size of the batch. The 1/N of the mean loss is in dZ "
    "already, because the loss put it there.",
)
def everything_divided(dZ, A_prev, W):
    return dZ @ W / len(dZ), dZ.T @ A_prev / len(dZ), dZ.mean(dim=0)


@dense_backward.misconception(
    "db was summed along the wrong axis: over the neurons, so that there is one number for every "
    "example. Which axis of dZ counts the examples?",
)
def bias_over_neurons(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.sum(dim=1)


@dense_backward.misconception(
    "db is a single number: all of dZ was added up. Each neuron has a bias of its own; only the "
    "examples share it.",
)
def bias_single_number(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.sum()


@dense_backward.misconception(
    "All three gradients are right, but in another order. The statement asks for the gradient of "
    "the inputs first, then weights and bias.",
)
def wrong_order_of_results(dZ, A_prev, W):
    return dZ.T @ A_prev, dZ.sum(dim=0), dZ @ W


@dense_backward.misconception(
    "dA_prev repeats dZ or A_prev instead of sending dZ back through the weights. A change of "
    "one input reaches every neuron, each through its own weight.",
)
def inputs_not_used(dZ, A_prev, W):
    return dZ.clone(), dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "dW is divided by the size of the batch. The 1/N of the mean loss is in dZ already, because "
    "the loss put it there.",
)
def weights_averaged(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev / len(dZ), dZ.sum(dim=0)
