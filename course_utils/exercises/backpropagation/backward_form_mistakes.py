"""Mistakes in `backward`: in what the result is made of."""

import torch

from course_utils.exercises.backpropagation.backward import backward
from course_utils.exercises.backpropagation.backward_mistakes import passed, with_last_layer_first


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
    "or returns in its first pass.",
    alone=(lambda pairs: pairs[-1:], lambda pairs: pairs[-1]),
)
def one_layer_alone(X, labels, params, alone=lambda pairs: pairs[-1:]):
    return alone(passed(X, labels, params))


@backward.misconception(
    "The list of pairs is wrapped in another list, or in a tuple. A comma at the end of a line "
    "makes one, and so do brackets around the whole."
)
def wrapped(X, labels, params):
    return [passed(X, labels, params)]


@backward.misconception(
    "Something else comes back beside the list of pairs, such as the loss or the gradient of X. "
    "Only the list is asked for."
)
def with_others(X, labels, params):
    return passed(X, labels, params), X


@backward.misconception(
    "The gradients come in a dictionary. `params` is a list of pairs (W, b), and the result is "
    "built like it."
)
def dictionary(X, labels, params):
    return dict(enumerate(passed(X, labels, params)))


@backward.misconception(
    "The two gradients of a layer come in a dictionary. `params` is a list of pairs (W, b), and "
    "the result is built like it."
)
def dictionaries(X, labels, params):
    return [{"dW": dW, "db": db} for dW, db in passed(X, labels, params)]


@backward.misconception(
    "The list has the right form, but holds None where gradients belong. If you take them from "
    "`.grad`: it is filled by `backward()`, and only for tensors that require gradients."
)
def nothing_inside(X, labels, params):
    return [(None, None) for _ in params]


@backward.misconception(
    "What comes back are parameters after a step of gradient descent, W minus something. The "
    "gradients alone are asked for: the step is taken elsewhere.",
    lr=(1.0, 0.1, 0.01, 0.001, 0.5),
)
def step_taken(X, labels, params, lr=1.0):
    pairs = zip(params, passed(X, labels, params))
    return [(W - lr * dW, b - lr * db) for (W, b), (dW, db) in pairs]


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


for each in (bias_first, weights_transposed):
    with_last_layer_first(each)
