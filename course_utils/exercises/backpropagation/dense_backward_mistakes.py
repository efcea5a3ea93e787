"""Mistakes in `dense_backward` that spoil one of the three results."""

import torch

from course_utils.exercises.backpropagation.dense_backward import dense_backward

# The gradient of the inputs


@dense_backward.misconception(
    "dA_prev is a product in which the wrong axes meet. It runs only where sizes happen to be "
    "equal. Write the shapes down: dZ is (N, out), W is (out, in), and (N, in) is wanted. Which "
    "size has to stand in the middle?",
    product=(
        lambda dZ, W: dZ @ W.T,
        lambda dZ, W: W @ dZ,
        lambda dZ, W: W.T @ dZ,
        lambda dZ, W: W @ dZ.T,
        lambda dZ, W: (W @ dZ.T).T,
    ),
)
def wrong_axes_meet_for_the_inputs(dZ, A_prev, W, product=lambda dZ, W: dZ @ W.T):
    return product(dZ, W), dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "dA_prev repeats dZ or A_prev instead of sending dZ back through the weights. A change of "
    "one input reaches every neuron, each through its own weight.",
    which=(0, 1),
)
def not_sent_back(dZ, A_prev, W, which=0):
    return (dZ, A_prev)[which].clone(), dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "dA_prev is multiplied by A_prev, or by a mask made of it. This layer has no ReLU; and the "
    "slope of a product with respect to one factor contains only the other factor.",
    factor=(lambda A: A > 0, lambda A: A, lambda A: A.clamp(min=0)),
)
def inputs_as_a_factor(dZ, A_prev, W, factor=lambda A: A > 0):
    return (dZ @ W) * factor(A_prev), dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "dA_prev is added up (or averaged) over the batch. W and b are shared by all examples; each "
    "row of A_prev belongs to one example, so nothing is added over the examples there.",
    keep=("row", "rows", "mean", "means"),
)
def inputs_summed(dZ, A_prev, W, keep="row"):
    total = (dZ @ W).sum(dim=0) if keep.startswith("row") else (dZ @ W).mean(dim=0)
    return total.expand_as(A_prev) if keep.endswith("s") else total, dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "dA_prev is what the layer computes in the forward pass, from A_prev and W. On the way back dZ "
    "travels through the weights."
)
def forward_again(dZ, A_prev, W):
    return A_prev @ W.T, dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "dA_prev is the product of two sums, or adds over the wrong axis. For each input i, the "
    "products of `dz[j]` and `W[j, i]` are added over the neurons j: first multiply, then add.",
    made=(
        lambda dZ, W: dZ.sum(dim=1, keepdim=True) * W.sum(dim=0),
        lambda dZ, W: dZ * W.sum(dim=1),
        lambda dZ, W: dZ.sum(dim=1, keepdim=True).expand(-1, W.shape[1]),
        lambda dZ, W: W.sum(dim=0).expand(len(dZ), -1),
    ),
)
def neurons_not_paired(dZ, A_prev, W, made=lambda dZ, W: dZ.sum(1, keepdim=True) * W.sum(0)):
    return made(dZ, W), dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "dA_prev holds what comes back through a single neuron: in a loop, each neuron overwrote the "
    "one before, or the first alone was taken. An input reaches all neurons: what happens to what "
    "they send back?",
    neuron=(-1, 0),
)
def one_neuron_counts(dZ, A_prev, W, neuron=-1):
    return dZ[:, [neuron]] * W[neuron], dZ.T @ A_prev, dZ.sum(dim=0)


# The gradient of the weights


@dense_backward.misconception(
    "dW has the shape (in, out): the right numbers with the axes exchanged. A gradient has the "
    "shape of what it belongs to, and W is (out, in). Which axis of dZ and of A_prev has to "
    "disappear, and which should come first?"
)
def weights_transposed(dZ, A_prev, W):
    return dZ @ W, A_prev.T @ dZ, dZ.sum(dim=0)


@dense_backward.misconception(
    "dW is a product in which the wrong axes meet. It runs only where sizes happen to be equal. "
    "Write the shapes down: dZ is (N, out), A_prev is (N, in), and (out, in) is wanted. Which "
    "size has to stand in the middle?",
    product=(
        lambda dZ, A: dZ @ A.T,
        lambda dZ, A: A @ dZ.T,
        lambda dZ, A: dZ @ A,
        lambda dZ, A: A @ dZ,
        lambda dZ, A: dZ.T @ A.T,
    ),
)
def wrong_axes_meet_for_the_weights(dZ, A_prev, W, product=lambda dZ, A: dZ @ A.T):
    return dZ @ W, product(dZ, A_prev), dZ.sum(dim=0)


@dense_backward.misconception(
    "dW is averaged over the batch. The 1/N of the mean loss is in dZ already, because the loss "
    "put it there; here the contributions of the examples are only collected."
)
def weights_averaged(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev / len(dZ), dZ.sum(dim=0)


@dense_backward.misconception(
    "For dW, dZ and A_prev were added up (or averaged) over the batch before they were multiplied. "
    "Then the error of one example meets the inputs of another. First the product in each example, "
    "then the sum.",
    reduce=(torch.sum, torch.mean, lambda x, dim: x.sum(dim) / len(x) ** 0.5),
)
def sums_multiplied(dZ, A_prev, W, reduce=torch.sum):
    return dZ @ W, torch.outer(reduce(dZ, dim=0), reduce(A_prev, dim=0)), dZ.sum(dim=0)


@dense_backward.misconception(
    "dW does not follow the inputs: it is made of W and dZ, or of one alone. In `z = w a + b`, "
    "which number stands beside the weight?",
    made=(
        lambda dZ, W: dZ.sum(dim=0)[:, None].expand_as(W),
        lambda dZ, W: dZ.sum(dim=0)[:, None] * W,
        lambda dZ, W: dZ.T @ dZ,
        lambda dZ, W: W.clone(),
    ),
)
def inputs_not_used(dZ, A_prev, W, made=lambda dZ, W: dZ.sum(dim=0)[:, None].expand_as(W)):
    return dZ @ W, made(dZ, W), dZ.sum(dim=0)


@dense_backward.misconception(
    "dW was computed with what comes out of the layer instead of what goes into it. In "
    "`z = w a + b`, which number stands beside the weight?"
)
def outputs_for_inputs(dZ, A_prev, W):
    return dZ @ W, dZ.T @ (A_prev @ W.T), dZ.sum(dim=0)


@dense_backward.misconception(
    "A_prev passed through a ReLU, or a mask, before dW was computed. This is a dense layer "
    "alone: its result is linear in A_prev.",
    cut=(lambda A: A.clamp(min=0), lambda A: A > 0),
)
def inputs_cut_off(dZ, A_prev, W, cut=lambda A: A.clamp(min=0)):
    return dZ @ W, dZ.T @ cut(A_prev).to(dZ.dtype), dZ.sum(dim=0)


# The gradient of the bias


@dense_backward.misconception(
    "db has one row for every example. There is one bias for every neuron, used in every example: "
    "what becomes of gradients where a value is used several times?"
)
def bias_not_summed(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.clone()


@dense_backward.misconception(
    "db is averaged over the batch. The 1/N of the mean loss is in dZ already, because the loss "
    "put it there; averaging again divides by N twice."
)
def bias_averaged(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.mean(dim=0)


@dense_backward.misconception(
    "db was added up along the wrong axis: over the neurons, so that there is one number for every "
    "example. Which axis of dZ counts the examples?",
    reduce=(torch.sum, torch.mean),
)
def bias_over_neurons(dZ, A_prev, W, reduce=torch.sum):
    return dZ @ W, dZ.T @ A_prev, reduce(dZ, dim=1)


@dense_backward.misconception(
    "db is a single number: all of dZ was added up (or averaged). Each neuron has a bias of its "
    "own; only the examples share it.",
    reduce=(torch.sum, torch.mean, lambda dZ: dZ.sum() / len(dZ)),
)
def bias_single_number(dZ, A_prev, W, reduce=torch.sum):
    return dZ @ W, dZ.T @ A_prev, reduce(dZ)


@dense_backward.misconception(
    "db is the same whatever dZ is: the slope of the bias, which is 1. The chain rule multiplies "
    "it by dZ, and every example adds its part.",
    number=(1.0, 0.0, None),
)
def slope_of_the_bias_alone(dZ, A_prev, W, number=1.0):
    db = torch.full_like(dZ[0], len(dZ) if number is None else number)
    return dZ @ W, dZ.T @ A_prev, db


@dense_backward.misconception(
    "db was added up from something other than dZ. b enters Z with the slope 1, beside no other "
    "number: what comes back to it is what arrives at Z.",
    made=(
        lambda dZ, A, W: A.sum(dim=0),
        lambda dZ, A, W: (dZ.T @ A).sum(dim=1),
        lambda dZ, A, W: (dZ.T @ A).sum(dim=0),
        lambda dZ, A, W: (dZ @ W).sum(dim=0),
        lambda dZ, A, W: W.sum(dim=1),
        lambda dZ, A, W: (A @ W.T).sum(dim=0),
    ),
)
def bias_from_something_else(dZ, A_prev, W, made=lambda dZ, A, W: A.sum(dim=0)):
    return dZ @ W, dZ.T @ A_prev, made(dZ, A_prev, W)
