"""Mistakes in `backward`: in the mean over the batch, the forward pass and the loss."""

import torch
from torch.nn.functional import cross_entropy, one_hot

from course_utils.exercises.backpropagation.backward import backward
from course_utils.exercises.backpropagation.backward_mistakes import (
    of_loss,
    passed,
    with_last_layer_first,
)

# The mean over the batch


@backward.misconception(
    "All gradients are N times too large: somewhere the mean over the batch became a sum. It "
    "belongs in the gradient of the loss, once."
)
def not_divided(X, labels, params):
    return [(len(X) * dW, len(X) * db) for dW, db in passed(X, labels, params)]


@backward.misconception(
    "All gradients are N times too small: the mean over the batch was taken twice. The gradient "
    "of the loss contains it already; the layers only collect."
)
def divided_twice(X, labels, params):
    return [(dW / len(X), db / len(X)) for dW, db in passed(X, labels, params)]


@backward.misconception(
    "The further a layer is from the output, the smaller its gradients are, each time by a factor "
    "of N: the gradient was divided by N in every layer. The loss takes one mean, at its end.",
    divided=(True, False),
)
def divided_at_every_layer(X, labels, params, divided=True):
    start = lambda Z, labels: of_loss(Z, labels) * (1 if divided else len(X))  # noqa: E731
    return passed(X, labels, params, start=start, through=lambda dZ, W: dZ @ W / len(dZ))


@backward.misconception(
    "The further a layer is from the output, the smaller its gradients are, each time by a factor "
    "of N: dW and db were divided by N, and so was what is sent back. The loss takes one mean.",
    divided=(True, False),
)
def divided_at_every_layer_and_in_it(X, labels, params, divided=True):
    pairs = divided_at_every_layer(X, labels, params, divided)
    return [(dW / len(X), db / len(X)) for dW, db in pairs]


@backward.misconception(
    "All db are averaged over the batch, though their dZ contains the 1/N of the loss already; the "
    "dW are right. Both collect what the examples contribute."
)
def bias_averaged(X, labels, params):
    return passed(X, labels, params, pair=lambda dZ, A, *_: (dZ.T @ A, dZ.mean(dim=0)))


@backward.misconception(
    "All dW are divided by N, though their dZ contains the 1/N of the loss already; the db are "
    "right. Both collect what the examples contribute."
)
def weights_averaged(X, labels, params):
    return passed(X, labels, params, pair=lambda dZ, A, *_: (dZ.T @ A / len(A), dZ.sum(dim=0)))


@backward.misconception(
    "The gradient of the loss is divided by the number of classes, or by N times K. The loss is a "
    "mean over examples.",
    count=(lambda logits: logits.shape[1], torch.numel),
)
def divided_by_classes(X, labels, params, count=lambda logits: logits.shape[1]):
    start = lambda Z, labels: of_loss(Z, labels) * len(Z) / count(Z)  # noqa: E731
    return passed(X, labels, params, start=start)


# The forward pass


@backward.misconception(
    "Your forward pass puts a ReLU after the last layer as well. Which numbers are the logits?",
    masked=(False, True),
)
def relu_after_last(X, labels, params, masked=False):
    def start(logits, labels):
        return of_loss(logits, labels) * ((logits > 0) if masked else 1)

    return passed(X, labels, params, last=torch.relu, start=start)


@backward.misconception(
    "Your forward pass has no ReLU between the layers (or its result is not used), so that the "
    "values kept for the way back are not those of this network.",
    masked=(False, True),
)
def no_relu_in_the_forward_pass(X, labels, params, masked=False):
    def mask(dA, A, Z, _):
        return dA * (Z > 0) if masked else dA

    return passed(X, labels, params, f=lambda Z: Z, mask=mask)


@backward.misconception(
    "A function other than ReLU stands between the layers of your forward pass. Which one does "
    "the statement name?",
    other=(
        (torch.sigmoid, lambda A, Z: A * (1 - A)),
        (torch.sigmoid, lambda A, Z: A > 0),
        (torch.sigmoid, lambda A, Z: Z > 0),
        (torch.tanh, lambda A, Z: 1 - A**2),
        (torch.tanh, lambda A, Z: A > 0),
    ),
)
def another_activation(X, labels, params, other=(torch.sigmoid, lambda A, Z: A * (1 - A))):
    f, slope = other
    return passed(X, labels, params, f=f, mask=lambda dA, A, Z, _: dA * slope(A, Z))


@backward.misconception(
    "The forward pass leaves out the biases. They change every Z, so the gradients are those of "
    "another network."
)
def bias_forgotten(X, labels, params):
    return passed(X, labels, params, bias=0.0)


# The gradient of the loss


@backward.misconception(
    "The gradient of the logits is already wrong, and everything after it: the softmax ran down "
    "the columns, or over all numbers. Which axis holds the classes?",
    probabilities=(
        lambda Z: torch.softmax(Z, dim=0),
        lambda Z: torch.softmax(Z.flatten(), dim=0).view(Z.shape),
    ),
)
def softmax_over_examples(X, labels, params, probabilities=lambda Z: torch.softmax(Z, dim=0)):
    def start(Z, labels):
        return (probabilities(Z) - one_hot(labels, Z.shape[1])) / len(Z)

    return passed(X, labels, params, start=start)


def _of_probabilities(Z, loss):
    """Return the gradient of a loss of the probabilities with respect to Z."""
    leaf = Z.clone().requires_grad_()
    return torch.autograd.grad(loss(torch.softmax(leaf, dim=1)), leaf)[0]


@backward.misconception(
    "The gradient of the logits is already wrong, and everything after it. It compares the "
    "probabilities with the truth, as in exercise `cross_entropy_backward`: your function may "
    "call the one you wrote there.",
    wrong=(
        lambda Z, t: Z - t,
        lambda Z, t: torch.softmax(Z, dim=1),
        lambda Z, t: torch.softmax(Z, dim=1) + t,
        lambda Z, t: torch.sigmoid(Z) - t,
        lambda Z, t: torch.log_softmax(Z, dim=1) - t,
        lambda Z, t: (torch.softmax(Z, dim=1) - t) * t,
        lambda Z, t: -t / torch.softmax(Z, dim=1),
        lambda Z, t: torch.softmax(torch.softmax(Z, dim=1), dim=1) - t,
        lambda Z, t: (p := torch.softmax(Z, dim=1)) * (1 - p) * (p - t),
        lambda Z, t: t,
        lambda Z, t: torch.softmax(Z, dim=1) - t * len(Z),
        lambda Z, t: torch.softmax(Z, dim=1) * len(Z) - t,
        lambda Z, t: _of_probabilities(Z, lambda p: (p - t).square().sum()),
        lambda Z, t: _of_probabilities(Z, lambda p: -(p * t).sum()),
        lambda Z, t: _of_probabilities(Z, lambda p: cross_entropy(p, t, reduction="sum")),
    ),
)
def another_gradient_of_the_loss(X, labels, params, wrong=lambda Z, t: Z - t):
    def start(Z, labels):
        return wrong(Z, one_hot(labels, Z.shape[1]).to(Z.dtype)) / len(Z)

    return passed(X, labels, params, start=start)


for each in (not_divided, divided_twice):
    with_last_layer_first(each)
