"""Rarer mistakes in `relu_backward`."""

import torch

from course_utils.exercises.backpropagation.relu_backward import relu_backward


@relu_backward.misconception(
    "The gradient passes at negative Z, too; only where Z is exactly 0 it is stopped. How steep is "
    "ReLU at Z = -2?"
)
def stopped_at_zero_alone(dA, Z):
    return dA * (Z != 0)


@relu_backward.misconception(
    "`dA` and `Z` were added, or compared with each other. One is a slope, the other a "
    "pre-activation; Z only decides where dA passes.",
    mixed=(
        lambda dA, Z: (dA + Z).clamp(min=0),
        lambda dA, Z: dA + Z.clamp(min=0),
        lambda dA, Z: dA + Z,
        torch.maximum,
        torch.minimum,
    ),
)
def added_or_compared(dA, Z, mixed=lambda dA, Z: (dA + Z).clamp(min=0)):
    return mixed(dA, Z)


@relu_backward.misconception(
    "What comes out is max(0, dA · Z), the ReLU of a product. On the way back no ReLU is applied: "
    "its slope at Z, 0 or 1, multiplies dA, whatever sign dA has."
)
def relu_of_the_product(dA, Z):
    return (dA * Z).clamp(min=0)


@relu_backward.misconception(
    "One decision is made for a whole row or column: all of its gradients pass, or none. Each "
    "element has a Z of its own that decides for it alone.",
    decide=(
        lambda Z: (Z > 0).any(dim=0),
        lambda Z: (Z > 0).all(dim=0),
        lambda Z: Z.mean(dim=0) > 0,
        lambda Z: Z[0] > 0,
        lambda Z: (Z > 0).any(dim=-1, keepdim=True),
        lambda Z: (Z > 0).all(dim=-1, keepdim=True),
        lambda Z: Z.mean(dim=-1, keepdim=True) > 0,
    ),
)
def one_decision_for_a_row(dA, Z, decide=lambda Z: (Z > 0).any(dim=0)):
    return dA * decide(Z)


@relu_backward.misconception(
    "Only one row (of a vector: one number) comes back, and it is right. A loop that ends in its "
    "first pass, or keeps its last result alone, does that.",
    row=(0, -1),
)
def only_one_row(dA, Z, row=0):
    return (dA * (Z > 0))[row]


@relu_backward.misconception(
    "Positive gradients alone pass, and they are multiplied by the value of ReLU at Z. Whether a "
    "gradient passes depends on Z alone, and what passes stays as it is: how steep is ReLU?"
)
def both_cut_off_and_multiplied(dA, Z):
    return dA.clamp(min=0) * Z.clamp(min=0)


@relu_backward.misconception(
    "The axes of the result stand in reverse order: it is transposed. dZ has the shape of Z."
)
def transposed(dA, Z):
    return (dA * (Z > 0)).permute(*reversed(range(Z.dim())))


@relu_backward.misconception(
    "The gradient was averaged, or added up, over the examples. In ReLU each element goes its own "
    "way, back as well.",
    reduce=(torch.mean, torch.sum),
)
def averaged_over_examples(dA, Z, reduce=torch.mean):
    return reduce(dA, dim=0) * (Z > 0)
