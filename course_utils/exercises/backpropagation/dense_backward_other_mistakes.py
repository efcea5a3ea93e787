"""Mistakes in `dense_backward` with several results, and in loops over the examples."""

import torch

from course_utils.exercises.backpropagation.dense_backward import dense_backward


@dense_backward.misconception(
    "dZ was masked as if a ReLU stood after this layer. The function gets the gradient of Z "
    "itself; the ReLU has its own way back, exercise `relu_backward`."
)
def relu_inside(dZ, A_prev, W):
    return dense_backward.reference(dZ * (A_prev @ W.T > 0), A_prev, W)


@dense_backward.misconception(
    "dW and db are divided by the size of the batch. The 1/N of the mean loss is in dZ already. "
    "Here the contributions of the examples are only collected."
)
def divided_again(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev / len(dZ), dZ.mean(dim=0)


@dense_backward.misconception(
    "All three gradients are divided by the size of the batch. The 1/N of the mean loss is in dZ "
    "already, because the loss put it there."
)
def everything_divided(dZ, A_prev, W):
    return dZ @ W / len(dZ), dZ.T @ A_prev / len(dZ), dZ.mean(dim=0)


@dense_backward.misconception(
    "dW or db (or both) holds what a single example contributes: in a loop over the examples, each "
    "one overwrote the one before, or one alone was taken. All N use the same W and b: what "
    "happens to their contributions?",
    which=((-1, "both"), (0, "both"), (-1, "dW"), (0, "dW"), (-1, "db"), (0, "db")),
)
def one_example_counts(dZ, A_prev, W, which=(-1, "both")):
    example, result = which
    dA_prev, dW, db = dense_backward.reference(dZ, A_prev, W)
    one_dW, one_db = torch.outer(dZ[example], A_prev[example]), dZ[example].clone()
    return dA_prev, dW if result == "db" else one_dW, db if result == "dW" else one_db


@dense_backward.misconception(
    "What comes back belongs to one example alone: a loop over the batch ended in its first pass, "
    "or only one row was looked at. dA_prev has a row for each example, and all of them "
    "contribute to dW and db.",
    example=(0, -1),
)
def only_one_example(dZ, A_prev, W, example=0):
    dz, a_prev = dZ[example], A_prev[example]
    return dz @ W, torch.outer(dz, a_prev), dz.clone()


@dense_backward.misconception(
    "Two of three gradients come back: that of the inputs is not among them. The layer below needs "
    "it: without it the way back ends here."
)
def inputs_left_out(dZ, A_prev, W):
    return dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "The three gradients are grouped: two of them stand in a pair of their own. Return them one "
    "after the other.",
    pair=("first", "last"),
)
def grouped(dZ, A_prev, W, pair="first"):
    dA_prev, dW, db = dense_backward.reference(dZ, A_prev, W)
    return ((dA_prev, dW), db) if pair == "first" else (dA_prev, (dW, db))


@dense_backward.misconception(
    "One example of the batch is left out of dW or db (or both). Where does your loop over the "
    "examples begin and end?",
    which=tuple((rest, what) for rest in ("first", "last") for what in ("both", "dW", "db")),
)
def example_left_out(dZ, A_prev, W, which=("last", "both")):
    left_out, what = which
    rest = slice(1, None) if left_out == "first" else slice(None, -1)
    dA_prev, dW, db = dense_backward.reference(dZ, A_prev, W)
    _, less_dW, less_db = dense_backward.reference(dZ[rest], A_prev[rest], W)
    return dA_prev, dW if what == "db" else less_dW, db if what == "dW" else less_db


@dense_backward.misconception(
    "dW is what W becomes by a step of gradient descent, W minus something. The gradient alone is "
    "asked for: the step is taken elsewhere.",
    lr=(1.0, 0.1, 0.01, 0.001),
)
def step_taken(dZ, A_prev, W, lr=1.0):
    dA_prev, dW, db = dense_backward.reference(dZ, A_prev, W)
    return dA_prev, W - lr * dW, db


@dense_backward.misconception(
    "Two of three gradients come back: that of the bias is not among them. Three things went into "
    "the layer."
)
def bias_left_out(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev
