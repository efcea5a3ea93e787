"""Mistakes in `backward`: on the way back."""

from collections.abc import Callable

import torch

from course_utils.checking import at_once
from course_utils.exercises.backpropagation.backward import Params, backward
from course_utils.exercises.backpropagation.shared import one_hot


def of_loss(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    return (torch.softmax(logits, dim=1) - one_hot(labels, logits)) / len(logits)


def dW_and_db(dZ, A_prev, Z_prev, Z):
    """Return the gradients of a layer's weights and bias."""
    return dZ.T @ A_prev, dZ.sum(dim=0)


def masked(dA, A_prev, Z_prev, Z):
    """Return the gradient before the ReLU, given that after it."""
    return dA * (Z_prev > 0)


def passed(
    X: torch.Tensor,
    labels: torch.Tensor,
    params: Params,
    *,
    bias: float = 1.0,
    f: Callable = torch.relu,
    last: Callable = lambda Z: Z,
    start: Callable = of_loss,
    pair: Callable = dW_and_db,
    through: Callable = torch.matmul,
    mask: Callable = masked,
    always: bool = False,
) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Run the forward and the backward pass, with one step exchanged for a wrong one.

    Parameters
    ----------
    bias, f, last
        Factor of the bias, activation between the layers, and function of the last Z.
    start
        Gradient of the logits.
    pair
        (dW, db) of dZ, A_prev, Z_prev and Z.
    through, mask
        Way back through the weights, of (dZ, W), and through ReLU, of (dA, A_prev, Z_prev, Z).
    always
        Whether the first layer's dZ is sent back, too.
    """
    A, Zs = [X], []
    for W, b in params:
        Zs.append(A[-1] @ W.T + bias * b)
        A.append(f(Zs[-1]))
    dZ, gradients = start(last(Zs[-1]), labels), []
    for n in reversed(range(len(params))):
        before = Zs[n - 1] if n else X
        gradients.append(pair(dZ, A[n], before, Zs[n]))
        if n or always:
            dZ = mask(through(dZ, params[n][0]), A[n], before, Zs[n])
    return gradients[::-1]


@backward.misconception(
    "The gradients are right, but the list starts with the last layer, because that is where you "
    "computed first. `params` starts with the first layer, and so should its gradients."
)
def last_layer_first(X, labels, params):
    return passed(X, labels, params)[::-1]


@backward.misconception(
    "The layers before the last get wrong gradients: what arrives there was sent back through "
    "the weights only. Between two layers stands a ReLU, and the way back leads through it."
)
def no_relu_mask(X, labels, params):
    return passed(X, labels, params, mask=lambda dA, *_: dA)


@backward.misconception(
    "It is wrong only where a pre-activation is exactly 0. There the slope of ReLU is taken as 0, "
    "as in exercise `relu_backward`."
)
def slope_one_at_zero(X, labels, params):
    return passed(X, labels, params, mask=lambda dA, A, Z, _: dA * (Z >= 0))


@backward.misconception(
    "You sent the gradient of the logits through a ReLU first. Look at the forward pass: "
    "which layer has no ReLU after it?"
)
def mask_on_logits(X, labels, params):
    return passed(X, labels, params, start=lambda Z, labels: of_loss(Z, labels) * (Z > 0))


@backward.misconception(
    "dW was computed with what comes out of the layer instead of what goes into it. In "
    "Z = A_prev W^T + b, which number stands beside a weight?",
    output=(lambda Z: Z.clamp(min=0), lambda Z: Z),
)
def output_instead_of_input(X, labels, params, output=lambda Z: Z.clamp(min=0)):
    pair = lambda dZ, A, _, Z: (dZ.T @ output(Z), dZ.sum(dim=0))  # noqa: E731
    return passed(X, labels, params, pair=pair)


@backward.misconception(
    "The dW after the first layer are wrong: they were computed with the Z of the layer before. "
    "What did this layer really receive, before or after the ReLU?"
)
def pre_activation_instead_of_activation(X, labels, params):
    pair = lambda dZ, A, Z, _: (dZ.T @ Z, dZ.sum(dim=0))  # noqa: E731
    return passed(X, labels, params, pair=pair)


@backward.misconception(
    "You walked from the first layer to the last, but the gradient of the loss is known at the "
    "output. Which gradient does each layer need before it can compute its own?"
)
def input_to_output(X, labels, params):
    A = [X]
    for W, b in params:
        A.append(torch.relu(A[-1] @ W.T + b))
    W, b = params[-1]
    dZ, gradients = of_loss(A[-2] @ W.T + b, labels), []
    for (W, _), A_prev in zip(params, A):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients


@backward.misconception(
    "Every layer used the gradient of the logits. Each layer has a dZ of its own, sent back from "
    "the layer after it: what must change from one pass through the loop to the next?"
)
def same_gradient_everywhere(X, labels, params):
    return passed(X, labels, params, through=lambda dZ, W: dZ, mask=lambda dA, *_: dA)


@backward.misconception(
    "Before the last layer, your mask asks where the gradient is positive. A ReLU asked another "
    "number for its sign, in the forward pass."
)
def mask_from_gradient(X, labels, params):
    return passed(X, labels, params, mask=lambda dA, *_: dA.clamp(min=0))


@backward.misconception(
    "Before the last layer, the gradient was multiplied by the value of ReLU, or by "
    "Z, instead of by its slope. How steep is ReLU at Z = 0.5, and how steep at Z = 2?",
    value=(lambda Z: Z.clamp(min=0), lambda Z: Z),
)
def times_activation(X, labels, params, value=lambda Z: Z.clamp(min=0)):
    return passed(X, labels, params, mask=lambda dA, A, Z, _: dA * value(Z))


@backward.misconception(
    "Before the last layer, the gradient passes where the neurons were silent and "
    "stops where they were active. On which side does ReLU follow a small change of Z?",
    at_zero=(True, False),
)
def wrong_side(X, labels, params, at_zero=True):
    side = lambda Z: Z <= 0 if at_zero else Z < 0  # noqa: E731
    return passed(X, labels, params, mask=lambda dA, A, Z, _: dA * side(Z))


@backward.misconception(
    "Before the last layer, the slope is that of a sigmoid or of tanh, made of A. "
    "Between these layers stands a ReLU, whose slope is 0 or 1.",
    slope=(
        lambda A, Z: A * (1 - A),
        lambda A, Z: 1 - A**2,
        lambda A, Z: torch.sigmoid(Z) * (1 - torch.sigmoid(Z)),
        lambda A, Z: 1 - torch.tanh(Z) ** 2,
    ),
)
def slope_of_another_function(X, labels, params, slope=lambda A, Z: A * (1 - A)):
    return passed(X, labels, params, mask=lambda dA, A, Z, _: dA * slope(A, Z))


@backward.misconception(
    "The mask comes one step too late: dW and db were computed before the gradient had passed the "
    "ReLU after their layer, and the ReLU was applied only on the way further back. In which order "
    "did the forward pass go through dense layer and ReLU?"
)
def masked_too_late(X, labels, params):
    inputs, Zs = [X], []
    for W, b in params:
        Zs.append(inputs[-1] @ W.T + b)
        inputs.append(torch.relu(Zs[-1]))
    d, gradients = of_loss(Zs[-1], labels), []
    for n in reversed(range(len(params))):
        gradients.append((d.T @ inputs[n], d.sum(dim=0)))
        d = (d if n == len(params) - 1 else d * (Zs[n] > 0)) @ params[n][0]
    return gradients[::-1]


@backward.misconception(
    "The mask belongs to another layer: it is made of the Z after the weights, not of the one "
    "before them, so that it fits only where widths are equal. The gradient that `W` sends back "
    "belongs to the A before it: which Z is that the ReLU of?",
    always=(False, True),
)
def mask_of_another_layer(X, labels, params, always=False):
    mask = lambda dA, A, before, Z: dA * (Z > 0)  # noqa: E731
    return passed(X, labels, params, mask=mask, always=always)


@backward.misconception(
    "One Z is the mask of every ReLU: the one that your forward pass computed last. Keep the Z of "
    "every layer; each ReLU needs its own.",
    which=((-2, False), (-1, False), (-2, True), (-1, True)),
)
def one_z_for_all(X, labels, params, which=(-2, False)):
    place, always = which
    Zs, A = [], X
    for W, b in params:
        Zs.append(A @ W.T + b)
        A = torch.relu(Zs[-1])
    if always and len(Zs) < -place:
        raise UnboundLocalError  # without a hidden layer there is no such Z
    mask = lambda dA, *_: dA * (Zs[place] > 0)  # noqa: E731
    return passed(X, labels, params, mask=mask, always=always)


@backward.misconception(
    "On the way back through the weights the wrong axes meet, so that it runs only where widths "
    "are equal. dZ is (N, out) and W is (out, in): which size has to stand in the middle?",
    wrong=(
        (lambda dZ, W: dZ @ W.T, False),
        (lambda dZ, W: dZ @ W.T, True),
        (lambda dZ, W: W @ dZ, False),
        (lambda dZ, W: W.T @ dZ, False),
        (lambda dZ, W: W @ dZ.T, False),
    ),
)
def wrong_axes_meet(X, labels, params, wrong=(lambda dZ, W: dZ @ W.T, False)):
    through, always = wrong
    return passed(X, labels, params, through=through, always=always)


@backward.misconception(
    "The gradient was not sent back through the weights: only the mask was applied to it, or it "
    "was averaged over the neurons. A neuron reaches each neuron of the next layer through a "
    "weight of its own.",
    through=(
        lambda dZ, W: dZ.sum(dim=1, keepdim=True).expand(-1, W.shape[1]),
        lambda dZ, W: dZ.mean(dim=1, keepdim=True).expand(-1, W.shape[1]),
        lambda dZ, W: dZ,
    ),
)
def weights_left_out(X, labels, params, through=None):
    through = through or (lambda dZ, W: dZ.sum(dim=1, keepdim=True).expand(-1, W.shape[1]))
    return passed(X, labels, params, through=through)


def with_last_layer_first(mistake: Callable) -> None:
    """Add a mistake once more, with the list in the wrong order."""
    (known,) = [m for m in backward.misconceptions if m.function is mistake]

    def both(X, labels, params):
        return mistake(X, labels, params)[::-1]

    both.__name__ = f"{mistake.__name__}_and_last_layer_first"
    order = "The list starts with the last layer. Where should it start?"
    backward.misconception(at_once(known.message, order))(both)


for each in (
    no_relu_mask,
    mask_on_logits,
    mask_from_gradient,
    pre_activation_instead_of_activation,
):
    with_last_layer_first(each)
