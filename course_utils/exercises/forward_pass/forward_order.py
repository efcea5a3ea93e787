"""Wrong functions for `forward` in which layers run, on what, and what comes back."""

import torch

from course_utils.exercises.forward_pass.forward import forward


def _relu(Z):
    return torch.clamp(Z, min=0)


def _same(Z):
    return Z


def _dense(A, layer):
    W, b = layer
    return A @ W.T + b


def _hidden(X, layers):
    """Run layers with ReLU after each."""
    for layer in layers:
        X = _relu(_dense(X, layer))
    return X


def _network(X, params):
    return _dense(_hidden(X, params[:-1]), params[-1])


@forward.misconception(
    "Every layer was fed with X. Each one should receive the activations of the layer before it: "
    "what has to change from one pass through the loop to the next?",
    last=(_same, _relu),
)
def always_from_input(X, params, last=_same):
    for layer in params[:-1]:
        _dense(X, layer)  # fails where the layer wants another number of inputs
    return last(_dense(X, params[-1]))


@forward.misconception(
    "The second layer was given the input of the first. What does each layer have to be given?",
    how=tuple((begins, last) for begins in (True, False) for last in (_same, _relu)),
)
def hidden_layers_from_input(X, params, how):
    begins, last = how
    if begins:  # else A is not there where no hidden layer is
        A = X
    for layer in params[:-1]:
        A = _relu(_dense(X, layer))
    return last(_dense(A, params[-1]))


@forward.misconception(
    "The last layer is missing: you return what comes out of the layer before it.",
    last=(_relu, _same),
)
def stopped_before_last(X, params, last=_relu):
    return last(_network(X, params[:-1])) if len(params) > 1 else X


@forward.misconception(
    "X comes back as it was. Where does the result of a layer go, and is that what you return?"
)
def nothing_computed(X, params):
    return X


@forward.misconception(
    "The first layer was left out. At which position does a list begin?",
    last=(_same, _relu),
)
def first_layer_missing(X, params, last=_same):
    return last(_network(X, params[1:])) if len(params) > 1 else X


@forward.misconception(
    "Only the first layer ran. If there is a loop, look at the indentation of `return`: inside the "
    "loop it ends the function at the first pass.",
    way=(
        lambda Z, is_only: _relu(Z),
        lambda Z, is_only: Z if is_only else _relu(Z),
        lambda Z, is_only: Z,
    ),
)
def return_in_loop(X, params, way):
    return way(_dense(X, params[0]), len(params) == 1)


@forward.misconception(
    "The layers ran from the last to the first. `params` begins with the layer that receives X.",
    last=(_same, _relu),
)
def reversed_layers(X, params, last=_same):
    return last(_network(X, params[::-1]))


@forward.misconception(
    "The last layer ran twice: the loop has already been through all of `params` when it is "
    "applied again.",
    hidden=(_relu, _same),
)
def last_layer_twice(X, params, hidden=_relu):
    A = hidden(_dense(_hidden(X, params[:-1]), params[-1]))
    return _dense(A, params[-1])


@forward.misconception(
    "The first layer ran twice: before the loop, and again in it.",
    last=(_same, _relu),
)
def first_layer_twice(X, params, last=_same):
    A = _relu(_dense(X, params[0]))
    return last(_network(A, params))


@forward.misconception(
    "It works only for networks of one particular depth, such as the one in the lesson. The list "
    "may have any length: what repeats from layer to layer?",
    depth=(2, 3, 4),
)
def one_depth_only(X, params, depth=2):
    if len(params) != depth:
        raise ValueError
    return _network(X, params)


@forward.misconception(
    "A fixed number of layers runs, and all further ones are ignored. The list may have any "
    "length: what repeats from layer to layer?",
    depth=(2, 3, -2, -3),
)
def first_layers_only(X, params, depth=2):
    if len(params) < depth:  # an index beyond the end; a slice (here: negative) just ends
        raise IndexError
    return _network(X, params[: abs(depth)])


@forward.misconception(
    "Only the first layer and the last one run; those in between are skipped.",
)
def first_and_last_only(X, params):
    return _network(X, params if len(params) == 1 else [params[0], params[-1]])


@forward.misconception(
    "All that was computed on the way comes back. The scores of the last layer are wanted, and "
    "nothing else.",
    way=(
        lambda X, layers, out: [*layers, out],
        lambda X, layers, out: [X, *layers, out],
        lambda X, layers, out: (out, [*layers, out]),
        lambda X, layers, out: (out, [X, *layers, out]),
        lambda X, layers, out: (out, layers[-1] if layers else X),
        lambda X, layers, out: ([X, *layers], out),
        lambda X, layers, out: (out, _relu(out)),
        lambda X, layers, out: (_relu(out), out),
        lambda X, layers, out: (out, out),
    ),
)
def everything_on_the_way(X, params, way):
    layers = [_hidden(X, params[:count]) for count in range(1, len(params))]
    return way(X, layers, _network(X, params))


@forward.misconception(
    "The outputs of all layers are added up, or the input of a layer is added to its output. Each "
    "layer replaces the numbers that it received."
)
def added_to_the_input(X, params):
    A = X
    for layer in params[:-1]:
        A = A + _relu(_dense(A, layer))
    return A + _dense(A, params[-1])


@forward.misconception(
    "The numbers are right, but the axes are exchanged: you return (out, N). In this course a row "
    "is an example, so the batch stays the first axis.",
)
def neurons_in_rows(X, params):
    return _network(X, params).T


@forward.misconception(
    "Only one example comes out. The whole batch goes through each layer at once, a row for every "
    "example.",
    way=(lambda Z: Z[0], lambda Z: Z[-1], lambda Z: Z[:1], lambda Z: Z[-1:]),
)
def one_example(X, params, way):
    return way(_network(X, params))


@forward.misconception(
    "The scores of the batch are added up or averaged. Each example keeps a row of scores of its "
    "own.",
    way=(
        lambda Z: Z.mean(0, keepdim=True),
        lambda Z: Z.sum(0, keepdim=True),
        lambda Z: Z.sum(),
        lambda Z: Z.mean(),
        lambda Z: Z.sum(0),
        lambda Z: Z.mean(0),
        lambda Z: Z.sum(1),
    ),
)
def scores_added_up(X, params, way):
    return way(_network(X, params))


@forward.misconception(
    "Axes of size 1 are dropped: with a batch of one, or a single score, the result is a vector. "
    "It keeps its two axes, (N, out).",
)
def squeezed(X, params):
    return torch.squeeze(_network(X, params))


@forward.misconception(
    "W was brought to shape (in, out) by reshaping, which reads the same numbers one after the "
    "other and cuts them into rows of another length: weights of different neurons get mixed up. "
    "Exchanging rows and columns is another operation.",
    last=(_same, _relu),
)
def reshaped_weights(X, params, last=_same):
    turned = [(W.reshape(W.shape[1], W.shape[0]).T, b) for W, b in params]
    return last(_network(X, turned))
