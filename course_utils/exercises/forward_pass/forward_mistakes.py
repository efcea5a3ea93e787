"""Wrong functions for `forward` in what happens between and after the layers."""

import torch
import torch.nn.functional as F

from course_utils.checking import at_once
from course_utils.exercises.forward_pass.forward import forward

_NO_BIAS = "The biases are not in the result: every layer adds its b."
_RELU_AFTER_LAST = (
    "ReLU was applied to the output as well, so no score can be negative. The last layer returns "
    "its pre-activations as they are."
)
_NO_ACTIVATION = (
    "There is no ReLU between your layers, so all of them collapse into a single one: a weighted "
    "sum of weighted sums is a weighted sum again."
)
_MISSING_TRANSPOSE = (
    "W is used as it is stored, (out, in), where a product with the batch needs its inputs along "
    "the first axis. It runs only where a layer has as many inputs as neurons."
)


def _relu(Z):
    return torch.clamp(Z, min=0)


def _same(Z):
    return Z


def _dense(A, W, b):
    return A @ W.T + b


def _pass(X, params, hidden=_relu, last=_same, layer=_dense, active=None):
    """Run a network; `active(number, count)` says after which layers `hidden` is applied."""
    A, count = X, len(params)
    for number, (W, b) in enumerate(params):
        A = layer(A, W, b)
        is_active = active(number, count) if active else number < count - 1
        A = hidden(A) if is_active else last(A)
    return A


@forward.misconception(_RELU_AFTER_LAST)
def relu_after_last(X, params):
    return _pass(X, params, last=_relu)


@forward.misconception(_NO_ACTIVATION)
def no_activation(X, params):
    return _pass(X, params, hidden=_same)


@forward.misconception(
    "ReLU was applied to the inputs of the network, which loses all negative features. It "
    "belongs between layers: after a layer, not before the first.",
    way=(
        lambda X, params: _pass(_relu(X), params),
        lambda X, params: _pass(_relu(X), params, last=_relu),
        lambda X, params: (
            _pass(_relu(X), params, active=lambda n, count: n < count - 2)
            if len(params) > 1
            else _pass(X, params)
        ),
    ),
)
def relu_before_layer(X, params, way):
    return way(X, params)


@forward.misconception(
    "ReLU stands after the last layer only, and is missing between the layers: the condition that "
    "tells the last layer from the others is the wrong way round."
)
def relu_after_last_only(X, params):
    return _pass(X, params, hidden=_same, last=_relu)


@forward.misconception(
    "The last hidden layer has no ReLU. Count again which number the last layer has: numbers begin "
    "at 0."
)
def one_relu_too_few(X, params):
    return _pass(X, params, active=lambda number, count: number < count - 2)


@forward.misconception(
    "ReLU is missing after the first layer (number 0), and stands after the last. Which numbers do "
    "the layers have, and which one is special?"
)
def all_but_the_first_active(X, params):
    return _pass(X, params, active=lambda number, count: number > 0)


@forward.misconception(
    "ReLU is missing after the first layer. It belongs after every layer but the last."
)
def first_layer_not_active(X, params):
    return _pass(X, params, active=lambda number, count: 0 < number < count - 1)


@forward.misconception(
    "ReLU stands after the first layer only. It belongs after every layer but the last, however "
    "many there are.",
    single=(False, True),
)
def only_the_first_active(X, params, single=False):
    return _pass(
        X, params, active=lambda number, count: number == 0 and (single or number < count - 1)
    )


@forward.misconception(
    "ReLU stands after a fixed number of layers, as many as one particular network has. The list "
    "may have any length: which layer is the one without ReLU?",
    number=(2, 3),
)
def fixed_number_of_relus(X, params, number=2):
    return _pass(X, params, active=lambda layer, count: layer < number)


@forward.misconception(
    "A network of a single layer went wrong: its first layer is its last one, too, and has no "
    "ReLU. What does your function do where the list has one pair?",
    way=(
        lambda X, W, b: _relu(_dense(X, W, b)),
        lambda X, W, b: _dense(_relu(_dense(X, W, b)), W, b),
        lambda X, W, b: _dense(_dense(X, W, b), W, b),
        lambda X, W, b: X,
        lambda X, W, b: [][0],
    ),
)
def single_layer_wrong(X, params, way):
    if len(params) > 1:
        return _pass(X, params)
    ((W, b),) = params
    return way(X, W, b)


@forward.misconception(
    "A function other than ReLU stands between the layers. Between them every negative value "
    "becomes 0, and every positive one passes unchanged.",
    curve=(
        torch.sigmoid,
        torch.tanh,
        torch.abs,
        *(lambda Z, s=s: torch.where(Z > 0, Z, s * Z) for s in (0.01, 0.1, 0.2, 0.3, 0.05)),
        F.gelu,
        F.silu,
        F.softplus,
        F.elu,
        F.relu6,
        torch.square,
        torch.exp,
        torch.sign,
        lambda Z: torch.clamp(Z, max=0),
        lambda Z: Z.max(0).values,
        lambda Z: Z.max(1, keepdim=True).values.expand_as(Z),
        lambda Z: (Z > 0).to(Z.dtype),
        lambda Z: torch.softmax(Z, 1),
        lambda Z: -_relu(Z),
        lambda Z: _relu(-Z),
        lambda Z: torch.clamp(Z, 0, 1),
        lambda Z: torch.clamp(Z, min=1),
    ),
)
def another_function_between(X, params, curve=torch.sigmoid):
    return _pass(X, params, hidden=curve)


@forward.misconception(
    "A function other than ReLU stands after every layer, the last one included. Between the "
    "layers belongs ReLU, after the last one nothing.",
    curve=(torch.sigmoid, torch.tanh, torch.abs, F.leaky_relu, F.gelu, F.softplus, F.elu),
)
def another_function_everywhere(X, params, curve=torch.sigmoid):
    return _pass(X, params, hidden=curve, last=curve)


@forward.misconception(
    "The scores were turned into numbers between 0 and 1, or into a class. The last layer returns "
    "its scores as they are; what they become is a step of its own.",
    last=(
        lambda Z: torch.softmax(Z, 1),
        torch.sigmoid,
        lambda Z: torch.log_softmax(Z, 1),
        torch.tanh,
        lambda Z: torch.softmax(Z, 0),
        lambda Z: Z / Z.sum(1, keepdim=True),
        lambda Z: torch.round(torch.sigmoid(Z)),
        lambda Z: Z.argmax(1),
        lambda Z: (Z > 0).float(),
    ),
)
def scores_converted(X, params, last):
    return _pass(X, params, last=last)


@forward.misconception(_NO_BIAS)
def no_bias(X, params):
    return _pass(X, params, layer=lambda A, W, b: A @ W.T)


@forward.misconception(at_once(_NO_BIAS, _NO_ACTIVATION))
def no_bias_and_no_activation(X, params):
    return _pass(X, params, hidden=_same, layer=lambda A, W, b: A @ W.T)


@forward.misconception(at_once(_NO_BIAS, _RELU_AFTER_LAST))
def no_bias_and_relu_after_last(X, params):
    return _pass(X, params, last=_relu, layer=lambda A, W, b: A @ W.T)


@forward.misconception("The biases are subtracted. Look at the sign of b in the formula for Z.")
def bias_subtracted(X, params):
    return _pass(X, params, layer=lambda A, W, b: A @ W.T - b)


@forward.misconception(
    "The biases of some layers are missing, such as that of the last. Every layer adds its own; "
    "what the last one lacks is ReLU.",
    has=(
        lambda number, count: number < count - 1,
        lambda number, count: number == 0,
        lambda number, count: number > 0,
        lambda number, count: number == count - 1,
    ),
)
def some_biases_missing(X, params, has):
    return _pass(
        X,
        [(W, b if has(n, len(params)) else torch.zeros_like(b)) for n, (W, b) in enumerate(params)],
    )


@forward.misconception(
    "The bias is added after ReLU. The bias belongs in Z, because it decides how large the sum "
    "must be before the neuron reacts.",
    last=(_same, _relu),
)
def bias_after_activation(X, params, last=_same):
    *hidden, (W, b) = params
    A = X
    for V, c in hidden:
        A = _relu(A @ V.T) + c
    return last(A @ W.T) + b


@forward.misconception(_MISSING_TRANSPOSE)
def missing_transpose(X, params):
    return _pass(X, params, layer=lambda A, W, b: A @ W + b)


@forward.misconception(at_once(_MISSING_TRANSPOSE, _RELU_AFTER_LAST))
def missing_transpose_and_relu_after_last(X, params):
    return _pass(X, params, last=_relu, layer=lambda A, W, b: A @ W + b)


@forward.misconception(at_once(_MISSING_TRANSPOSE, _NO_ACTIVATION))
def missing_transpose_and_no_activation(X, params):
    return _pass(X, params, hidden=_same, layer=lambda A, W, b: A @ W + b)
