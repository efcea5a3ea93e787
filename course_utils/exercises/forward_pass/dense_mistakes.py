"""Wrong functions for `dense`."""

import torch

from course_utils.checking import at_once
from course_utils.exercises.forward_pass.dense import dense

_MISSING_TRANSPOSE = (
    "W is used as it is stored, (out, in), but a product with A_prev of shape (N, in) needs its "
    "inputs along the first axis. It runs only where a layer has as many inputs as neurons, and "
    "there every neuron gets the wrong weights."
)
_NO_BIAS = "The bias is not in the result. Every neuron adds its own."
_ACTIVATION = (
    "An activation function is applied. Here `dense` stops at the pre-activation Z; the activation "
    "is a step of its own, so that the last layer can go without it."
)
_CURVES = (
    lambda z: torch.clamp(z, min=0),
    torch.sigmoid,
    torch.tanh,
    lambda z: torch.softmax(z, dim=1),
)


@dense.misconception(_MISSING_TRANSPOSE)
def missing_transpose(A_prev, W, b):
    return A_prev @ W + b


@dense.misconception(at_once(_MISSING_TRANSPOSE, _NO_BIAS))
def missing_transpose_and_no_bias(A_prev, W, b):
    return A_prev @ W


@dense.misconception(at_once(_MISSING_TRANSPOSE, _ACTIVATION), activation=_CURVES)
def missing_transpose_and_activation(A_prev, W, b, activation):
    return activation(A_prev @ W + b)


@dense.misconception(
    "W was brought to shape (in, out) by reshaping, which reads the same numbers one after the "
    "other and cuts them into rows of another length: weights of different neurons get mixed up. "
    "Exchanging rows and columns is another operation.",
    bias=(lambda b: b, lambda b: 0),
)
def reshaped_weights(A_prev, W, b, bias):
    return A_prev @ W.reshape(W.shape[1], W.shape[0]) + bias(b)


@dense.misconception(
    "The factors of the product stand in an order, or are transposed in a way, in which their "
    "inner sizes differ; it runs only where sizes happen to coincide. Write the shapes under the "
    "names: (N, in) and (out, in) should give (N, out).",
    way=(
        lambda A, W, b: W @ A + b,
        lambda A, W, b: W.T @ A + b,
        lambda A, W, b: A.T @ W + b,
        lambda A, W, b: A.T @ W.T + b,
        lambda A, W, b: W.T @ A.T + b,
        lambda A, W, b: (W @ A).T + b,
        lambda A, W, b: W @ A,
        lambda A, W, b: W.T @ A,
        lambda A, W, b: A.T @ W,
        lambda A, W, b: A.T @ W.T,
        lambda A, W, b: W.T @ A.T,
    ),
)
def other_factors(A_prev, W, b, way):
    return way(A_prev, W, b)


@dense.misconception(
    "The products are right, but b is not in the result. Every neuron adds its own bias.",
)
def no_bias(A_prev, W, b):
    return A_prev @ W.T


@dense.misconception("b is subtracted. Look at the sign of the bias in the formula for Z.")
def bias_subtracted(A_prev, W, b):
    return A_prev @ W.T - b


@dense.misconception(
    "The products are multiplied by b. The bias is a term of its own, added to each sum of "
    "products."
)
def bias_as_a_factor(A_prev, W, b):
    return A_prev @ W.T * b


@dense.misconception(
    "Every neuron gets the same bias: b was made one number, or a single entry of it is used. "
    "Each neuron has an entry of b of its own.",
    way=(torch.sum, torch.mean, lambda b: b[0], lambda b: b[-1], torch.max),
)
def one_bias_for_all(A_prev, W, b, way):
    return A_prev @ W.T + way(b)


@dense.misconception(
    "The bias is added once for every input instead of once for the neuron: it stands inside the "
    "sum over the inputs."
)
def bias_per_input(A_prev, W, b):
    return A_prev @ W.T + W.shape[1] * b


@dense.misconception(
    "The bias is added before the product, to the inputs or the weights; it runs only where sizes "
    "happen to coincide. b has one entry for every neuron: to what does it belong?",
    way=(
        lambda A, W, b: (A + b) @ W.T,
        lambda A, W, b: A @ (W.T + b),
        lambda A, W, b: A @ (W + b).T,
        lambda A, W, b: A @ (W + b[:, None]).T,
    ),
)
def bias_before_the_product(A_prev, W, b, way):
    return way(A_prev, W, b)


@dense.misconception(
    "Your bias goes with the rows (the examples) instead of the columns (the neurons): it runs "
    "only where both happen to be equally many. b has one entry for every neuron.",
    way=(lambda b, count: b[:, None], lambda b, count: b[torch.arange(count), None]),
)
def bias_per_example(A_prev, W, b, way):
    return A_prev @ W.T + way(b, len(A_prev))


@dense.misconception(
    "The bias itself was changed, so each example starts from the sums of the one before: a "
    "running sum that begins as an entry of b, without a copy, changes b with every `+=`. Begin "
    "with a number of its own."
)
def bias_accumulates(A_prev, W, b):
    Z = torch.zeros(len(A_prev), len(W), dtype=A_prev.dtype)
    for n in range(len(A_prev)):
        b += W @ A_prev[n]
        Z[n] = b
    return Z


@dense.misconception(
    "The numbers are right, but the axes are exchanged: you return (out, N). In this course a row "
    "is an example, so the batch stays the first axis.",
    way=(lambda A, W, b: (A @ W.T + b).T, lambda A, W, b: W @ A.T + b[:, None]),
)
def neurons_in_rows(A_prev, W, b, way):
    return way(A_prev, W, b)


@dense.misconception(
    "Your product has a row for each neuron, (out, N), so the bias does not fit: it is added to "
    "the examples, or an error is raised. In this course the batch is the first axis: which factor "
    "has to stand on the left?"
)
def neurons_in_rows_and_bias_per_example(A_prev, W, b):
    return W @ A_prev.T + b


@dense.misconception(
    at_once("You return (out, N), a row for each neuron; the batch belongs first.", _NO_BIAS)
)
def neurons_in_rows_and_no_bias(A_prev, W, b):
    return W @ A_prev.T


@dense.misconception(
    "Negative values were cut off. Here `dense` stops at the pre-activation Z; the activation is "
    "a step of its own, so that the last layer can go without it.",
)
def activation_included(A_prev, W, b):
    return torch.clamp(A_prev @ W.T + b, min=0)


@dense.misconception(
    "A curve such as sigmoid, tanh or softmax is applied to Z. Here `dense` stops at the "
    "pre-activation; the activation is a step of its own.",
    activation=_CURVES[1:],
)
def curve_included(A_prev, W, b, activation):
    return activation(A_prev @ W.T + b)


@dense.misconception(
    "The bias is added after an activation. `dense` ends with the pre-activation: the products and "
    "the bias, and nothing in between.",
    activation=_CURVES,
)
def bias_after_activation(A_prev, W, b, activation):
    return activation(A_prev @ W.T) + b


@dense.misconception(
    "Negative inputs, or negative weights, were cut off. They may have any sign; what comes into "
    "the layer has had its activation already.",
    way=(
        lambda A, W: torch.clamp(A, min=0) @ W.T,
        lambda A, W: A @ torch.clamp(W, min=0).T,
    ),
)
def inputs_cut_off(A_prev, W, b, way):
    return way(A_prev, W) + b


@dense.misconception(
    "Both Z and the activation come back. Here `dense` returns Z alone.",
    way=(
        lambda Z: (Z, torch.clamp(Z, min=0)),
        lambda Z: (torch.clamp(Z, min=0), Z),
        lambda Z: (Z, torch.sigmoid(Z)),
    ),
)
def both_z_and_a(A_prev, W, b, way):
    return way(A_prev @ W.T + b)


@dense.misconception(at_once(_NO_BIAS, _ACTIVATION), activation=_CURVES)
def no_bias_and_activation(A_prev, W, b, activation):
    return activation(A_prev @ W.T)


@dense.misconception(
    "The matrices are multiplied element by element, which runs only where their shapes happen to "
    "fit. Each neuron needs the products of a whole row, added up: that is a matrix product.",
    way=(
        lambda A, W, b: A * W.T + b,
        lambda A, W, b: A * W + b,
        lambda A, W, b: A * W.T,
        lambda A, W, b: A * W,
    ),
)
def elementwise_product(A_prev, W, b, way):
    return way(A_prev, W, b)
