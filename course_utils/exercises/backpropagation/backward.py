"""Exercise: Gradients [(dW, db), ...], first layer first, of an MLP's mean cross-entropy."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.backpropagation.shared import one_hot


def _backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(44)

    def batch(n: int, sizes: list[int], dtype: torch.dtype = torch.float32) -> tuple:
        params = [
            (normal(generator, n_out, n_in, dtype=dtype), normal(generator, n_out, dtype=dtype))
            for n_in, n_out in zip(sizes[:-1], sizes[1:])
        ]
        labels = torch.randint(sizes[-1], (n,), generator=generator)
        return normal(generator, n, sizes[0], dtype=dtype), labels, params

    return [
        Case("a 2-4-3 network", *batch(5, [2, 4, 3])),
        Case("a single layer", *batch(3, [4, 2])),
        Case("a batch of one", *batch(1, [3, 6, 5, 4])),
        Case("three equally wide layers", *batch(6, [3, 3, 3, 3])),
        Case("a 10-8-6-4 network in float64", *batch(7, [10, 8, 6, 4], torch.float64)),
    ]


@exercise(
    cases=_backward_cases,
    hints=(
        "Go forward first and keep the inputs of every layer in a list: X, A_1, A_2, ... "
        "The backward pass needs all of them.",
        "Start with dZ of the last layer, the gradient of the cross-entropy. Then, from the last "
        "layer to the first: (dW, db) of this layer; then send dZ back through its W and the "
        "ReLU before it, which gives dZ of the layer below.",
        "`for (W, b), A_prev in zip(reversed(params), reversed(inputs))` walks backwards. "
        "The gradients come out last layer first; the list you return starts with the first.",
    ),
)
def backward(X, labels, params):
    """Gradients [(dW, db), ...], first layer first, of an MLP's mean cross-entropy."""
    inputs = [X]
    for W, b in params[:-1]:
        inputs.append(torch.clamp(inputs[-1] @ W.T + b, min=0))
    W, b = params[-1]
    logits = inputs[-1] @ W.T + b

    one_hot = torch.nn.functional.one_hot(labels, logits.shape[1])
    dZ = (torch.softmax(logits, dim=1) - one_hot) / len(X)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)  # A_prev > 0 exactly where the Z before it is
    return gradients[::-1]


def _pass(X, labels, params):
    """Return (A_0 ... A_(L-1), Z_1 ... Z_L, gradient of the logits)."""
    activations, Zs = [X], []
    for W, b in params:
        Zs.append(activations[-1] @ W.T + b)
        activations.append(torch.clamp(Zs[-1], min=0))
    dlogits = (torch.softmax(Zs[-1], dim=1) - one_hot(labels, Zs[-1])) / len(X)
    return activations[:-1], Zs, dlogits


@backward.misconception(
    "The gradients are right, but the list starts with the last layer, because that is where you "
    "computed first. `params` starts with the first layer, and so should its gradients.",
)
def last_layer_first(X, labels, params):
    return backward.reference(X, labels, params)[::-1]


@backward.misconception(
    "The last layer is right, the layers before it are not: the gradient was sent back through "
    "the weights only. Between two layers stands a ReLU, and the way back leads through it.",
)
def no_relu_mask(X, labels, params):
    inputs, _, dZ = _pass(X, labels, params)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = dZ @ W
    return gradients[::-1]


@backward.misconception(
    "You sent the gradient of the logits through a ReLU first. Look at the forward pass: "
    "which layer has no ReLU behind it?",
)
def mask_on_logits(X, labels, params):
    inputs, Zs, dA = _pass(X, labels, params)
    gradients = []
    for (W, _), A_prev, Z in zip(reversed(params), reversed(inputs), reversed(Zs)):
        dZ = dA * (Z > 0)
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dA = dZ @ W
    return gradients[::-1]


@backward.misconception(
    "dW was computed with what comes out of the layer instead of what goes into it. In "
    "Z = A_prev W^T + b, which number stands beside a weight?",
)
def output_instead_of_input(X, labels, params):
    inputs, Zs, dZ = _pass(X, labels, params)
    outputs = [*inputs[1:], Zs[-1]]
    gradients = []
    for (W, _), A_prev, A in zip(reversed(params), reversed(inputs), reversed(outputs)):
        gradients.append((dZ.T @ A, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients[::-1]


@backward.misconception(
    "The biases are right, the weights of the deeper layers are not: dW was computed with the Z "
    "of the layer before. What did this layer really receive, before or after the ReLU?",
)
def pre_activation_instead_of_activation(X, labels, params):
    inputs, Zs, dZ = _pass(X, labels, params)
    received = [X, *Zs[:-1]]
    gradients = []
    for (W, _), A_prev, seen in zip(reversed(params), reversed(inputs), reversed(received)):
        gradients.append((dZ.T @ seen, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients[::-1]


@backward.misconception(
    "All gradients are N times too large: somewhere the mean over the batch became a sum. "
    "It belongs into the gradient of the loss, once.",
)
def not_divided(X, labels, params):
    return [(len(X) * dW, len(X) * db) for dW, db in backward.reference(X, labels, params)]


@backward.misconception(
    "All gradients are N times too small: the mean over the batch was taken twice. The gradient "
    "of the loss contains it already; the layers only collect.",
)
def divided_twice(X, labels, params):
    return [(dW / len(X), db / len(X)) for dW, db in backward.reference(X, labels, params)]


@backward.misconception(
    "You walked from the first layer to the last, but the gradient of the loss is known at the "
    "output. Which gradient does each layer need before it can compute its own?",
)
def input_to_output(X, labels, params):
    inputs, _, dZ = _pass(X, labels, params)
    gradients = []
    for (W, _), A_prev in zip(params, inputs):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients


@backward.misconception(
    "Every layer used the gradient of the logits. Each layer has a dZ of its own, sent back from "
    "the layer behind it: what must change from one pass through the loop to the next?",
)
def same_gradient_everywhere(X, labels, params):
    inputs, _, dZ = _pass(X, labels, params)
    return [(dZ.T @ A_prev, dZ.sum(dim=0)) for A_prev in inputs]


@backward.misconception(
    "Your forward pass puts a ReLU behind the last layer as well. Which numbers are the logits?",
)
def relu_after_last(X, labels, params):
    inputs, Zs, _ = _pass(X, labels, params)
    logits = torch.clamp(Zs[-1], min=0)
    dZ = (torch.softmax(logits, dim=1) - one_hot(labels, logits)) / len(X)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients[::-1]


@backward.misconception(
    "The last layer is right. Before it, your mask asks where the gradient is positive. A ReLU "
    "asked another number for its sign, in the forward pass.",
)
def mask_from_gradient(X, labels, params):
    inputs, _, dZ = _pass(X, labels, params)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = torch.clamp(dZ @ W, min=0)
    return gradients[::-1]


@backward.misconception(
    "The gradients are right, but each pair has the bias first. `params` holds (W, b).",
)
def bias_first(X, labels, params):
    return [(db, dW) for dW, db in backward.reference(X, labels, params)]
