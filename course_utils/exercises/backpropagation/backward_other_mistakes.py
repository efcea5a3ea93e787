"""Mistakes in `backward`: in the forward pass, the loss, the mean, and the form of the result."""

import torch
from torch.nn.functional import one_hot

from course_utils.exercises.backpropagation.backward import backward
from course_utils.exercises.backpropagation.backward_mistakes import (
    of_loss,
    passed,
    with_last_layer_first,
)

# The mean over the batch


@backward.misconception(
    "All gradients are N times too large: somewhere the mean over the batch became a sum. "
    "It belongs into the gradient of the loss, once."
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
    "Another function than ReLU stands between the layers of your forward pass. Which one does the "
    "statement name?",
    other=(
        (torch.sigmoid, lambda A: A * (1 - A)),
        (torch.sigmoid, lambda A: A > 0),
        (torch.tanh, lambda A: 1 - A**2),
        (torch.tanh, lambda A: A > 0),
    ),
)
def another_activation(X, labels, params, other=(torch.sigmoid, lambda A: A * (1 - A))):
    f, slope = other
    return passed(X, labels, params, f=f, mask=lambda dA, A, *_: dA * slope(A))


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


@backward.misconception(
    "The gradient of the logits is already wrong, and everything after it. It compares the "
    "probabilities with the truth, as in exercise 4.3: your function may call the one you wrote "
    "there.",
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
    ),
)
def another_gradient_of_the_loss(X, labels, params, wrong=lambda Z, t: Z - t):
    def start(Z, labels):
        return wrong(Z, one_hot(labels, Z.shape[1]).to(Z.dtype)) / len(Z)

    return passed(X, labels, params, start=start)


# The result


@backward.misconception(
    "The gradients are right, but each pair has the bias first. `params` holds (W, b)."
)
def bias_first(X, labels, params):
    return [(db, dW) for dW, db in passed(X, labels, params)]


@backward.misconception(
    "In every dW rows and columns are exchanged. A gradient has the shape of "
    "what it belongs to: which axis of dZ and of A_prev has to come first?"
)
def weights_transposed(X, labels, params):
    return [(dW.T, db) for dW, db in passed(X, labels, params)]


@backward.misconception(
    "A db is added up over the wrong axis, over everything, or not at all: there "
    "is one bias for every neuron, and all examples use it.",
    made=(lambda dZ: dZ, lambda dZ: dZ.sum(dim=1), torch.sum, torch.mean),
)
def bias_over_another_axis(X, labels, params, made=lambda dZ: dZ):
    return passed(X, labels, params, pair=lambda dZ, A, *_: (dZ.T @ A, made(dZ)))


@backward.misconception(
    "The gradients come in one flat list. `params` is a list of pairs (W, b), and the result is "
    "built like it, one pair for each layer."
)
def flat_list(X, labels, params):
    return [array for pair in passed(X, labels, params) for array in pair]


@backward.misconception(
    "The weights' gradients come in one list and those of the biases in another. `params` is one "
    "list of pairs (W, b), and the result is built like it.",
    of=(list, tuple),
)
def two_lists(X, labels, params, of=list):
    return tuple(of(arrays) for arrays in zip(*passed(X, labels, params)))


@backward.misconception(
    "There is one array for each layer: the gradients of the biases, or of the weights, do not "
    "come back. Each layer has two parameters."
)
def no_biases(X, labels, params):
    return [dW for dW, _ in passed(X, labels, params)]


@backward.misconception(
    "There is one pair too few: a layer is missing. How many layers does your loop visit, and "
    "where does it begin and end?",
    kept=(slice(1, None), slice(None, -1)),
)
def one_layer_missing(X, labels, params, kept=slice(1, None)):
    return passed(X, labels, params)[kept]


@backward.misconception(
    "There is one pair of gradients whatever the number of layers: the loop keeps only its last, "
    "or returns in its first round."
)
def one_layer_alone(X, labels, params):
    return passed(X, labels, params)[-1:]


@backward.misconception(
    "An iterator comes back, which can be walked only once and has no length. `list(...)` makes a "
    "list of it."
)
def iterator_returned(X, labels, params):
    return iter(passed(X, labels, params))


@backward.misconception("Nothing comes back. Is there a `return`, and is it reached?")
def nothing_returned(X, labels, params):
    passed(X, labels, params)


@backward.misconception(
    "It works for one number of layers, and fails or goes wrong for another. `params` may hold any "
    "number of pairs: loops over the layers take the place of `W1`, `W2`.",
    layers=((2, False), (3, False), (2, True), (1, False)),
)
def fixed_number_of_layers(X, labels, params, layers=(2, False)):
    count, by_place = layers
    if len(params) < count or (len(params) > count and not by_place):
        raise ValueError
    return passed(X, labels, params[:count])


for each in (not_divided, divided_twice, bias_first, weights_transposed):
    with_last_layer_first(each)
