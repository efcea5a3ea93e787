"""Mistakes in `relu_backward`."""

import torch

from course_utils.exercises.backpropagation.relu_backward import relu_backward


@relu_backward.misconception(
    "You cut off the negative gradients. A gradient may have any sign: it says whether the loss "
    "rises or falls. What matters is the sign of another number, the one that ReLU looked at "
    "in the forward pass."
)
def mask_from_gradient(dA, Z):
    return dA * (dA > 0)


@relu_backward.misconception(
    "The gradient passes only where Z is positive, which is right, and only where the gradient "
    "itself is positive, which is one condition too many. A gradient of -3 at an active neuron is "
    "as good as one of 3."
)
def both_positive(dA, Z):
    return dA * (dA > 0) * (Z > 0)


@relu_backward.misconception(
    "The gradient passes where `dA` and `Z` have the same sign, as if their product decided. "
    "But its own sign decides nothing: what did ReLU look at in the forward pass?"
)
def same_sign(dA, Z):
    return dA * (dA * Z > 0)


@relu_backward.misconception(
    "The gradient passes unchanged, as if ReLU were not there. What does A do when a negative Z "
    "changes a little?"
)
def no_mask(dA, Z):
    return dA.clone()


@relu_backward.misconception(
    "This is the slope of ReLU, 0 or 1 (or False and True). The chain rule multiplies it by what "
    "arrives from the layers after it: where does dA enter?",
    dtype=(torch.float32, torch.bool),
)
def mask_only(dA, Z, dtype=torch.float32):
    return (Z > 0).to(dtype)


@relu_backward.misconception(
    "True and False come out: `dA` and `Z` were multiplied first, and the product was compared "
    "with 0. Products are computed before comparisons; parentheses change that."
)
def product_compared(dA, Z):
    return dA * Z > 0


@relu_backward.misconception(
    "You multiplied by the value of ReLU, max(0, Z). The chain rule multiplies by its slope: how "
    "steep is ReLU at Z = 0.5, and how steep at Z = 2?"
)
def times_activation(dA, Z):
    return dA * torch.clamp(Z, min=0)


@relu_backward.misconception(
    "This is the forward pass: max(0, Z). What is wanted is what becomes of the gradient dA on "
    "its way back through ReLU."
)
def forward_pass(dA, Z):
    return torch.clamp(Z, min=0)


@relu_backward.misconception(
    "You multiplied by Z itself. The chain rule multiplies by the slope of ReLU at Z, which is "
    "the same for all positive Z."
)
def times_z(dA, Z):
    return dA * Z


@relu_backward.misconception(
    "The two arguments have changed places: where `dA` is positive, `Z` comes out. Which of the "
    "two travels back, and which one decides where it passes?"
)
def arguments_exchanged(dA, Z):
    return Z * (dA > 0)


@relu_backward.misconception(
    "Only the elements with Z = 0 exactly are different. There ReLU has a bend and no slope; "
    "the course and PyTorch choose the slope of its left side.",
    slope=(1.0, 0.5, -1.0, float("nan")),
)
def slope_at_zero(dA, Z, slope=1.0):
    return torch.where(Z == 0, slope * dA, dA * (Z > 0))


@relu_backward.misconception(
    "The gradient passes where the neuron was silent and stops where it was active. On which side "
    "does ReLU follow a small change of Z?",
    at_zero=(1.0, 0.0),
)
def wrong_side(dA, Z, at_zero=1.0):
    return torch.where(Z == 0, at_zero * dA, dA * (Z < 0))


@relu_backward.misconception(
    "Where Z is negative the gradient comes back with its sign reversed. That is the way back "
    "through the absolute value; ReLU does not follow a negative Z at all."
)
def sign_as_slope(dA, Z):
    return dA * torch.sign(Z)


@relu_backward.misconception(
    "Where Z is not positive, the sign of the gradient is reversed. A silent neuron does not "
    "follow a change of Z in either direction: how steep is ReLU there?"
)
def reversed_where_silent(dA, Z):
    return torch.where(Z > 0, dA, -dA)


@relu_backward.misconception(
    "A part of the gradient passes where Z is negative: that is a leaky ReLU, which has a small "
    "slope on its left side. The ReLU of this course is flat there.",
    slope=(0.01, 0.1, 0.2, 0.3, 0.25, 0.5, 0.05, 0.001),
)
def leaky(dA, Z, slope=0.01):
    return torch.where(Z > 0, dA, slope * dA)


@relu_backward.misconception(
    "Where Z is not positive, something other than 0 comes out: Z itself, or a fixed number. "
    "What does the loss do when a silent neuron's Z changes a little?",
    number=(None, 1.0, -1.0),
)
def not_stopped(dA, Z, number=None):
    return torch.where(Z > 0, dA, Z if number is None else number)


@relu_backward.misconception(
    "The slope is taken as Z itself, cut off at 1. ReLU is just as steep at Z = 0.1 as at Z = 10: "
    "only its value grows."
)
def slope_grows_to_one(dA, Z):
    return dA * Z.clamp(0, 1)


@relu_backward.misconception(
    "The gradient is stopped at some neurons that are active a little. Where exactly does ReLU "
    "begin to rise?",
    threshold=(1.0, 0.5, 0.1, 0.05, 0.01, 1e-3, 1e-4, 1e-5),
)
def threshold_too_high(dA, Z, threshold=1.0):
    return torch.where(threshold < Z, dA, 0)


@relu_backward.misconception(
    "The gradient passes where Z is below 1. In `1 - Z > 0` the difference is computed before the "
    "comparison; and on which side of its bend does ReLU follow Z?"
)
def difference_compared(dA, Z):
    return dA * (1 - Z > 0)


@relu_backward.misconception(
    "One decision is made for all elements: the whole gradient passes, or none of it. Each element "
    "has a Z of its own that decides for it alone.",
    decide=(
        torch.all,
        torch.any,
        lambda is_active: is_active.double().mean() > 0.5,
        lambda is_active: is_active.flatten()[0],
    ),
)
def one_decision_for_all(dA, Z, decide=torch.all):
    return dA.clone() if decide(Z > 0) else torch.zeros_like(dA)


@relu_backward.misconception(
    "One decision is made for all elements, by the sum or the mean of Z. Each element has a Z of "
    "its own that decides for it alone."
)
def decided_by_the_sum(dA, Z):
    return dA * (Z.sum() > 0)


@relu_backward.misconception(
    "All gradients that pass come out in one row, and the others are gone. dZ has the shape of Z: "
    "what stands where nothing passes?"
)
def only_those_that_pass(dA, Z):
    return dA[Z > 0]


@relu_backward.misconception(
    "The slope is made of the sigmoid of Z, so that it changes softly. ReLU has a bend: its slope "
    "jumps from one number to the other.",
    slope=(lambda a: a * (1 - a), lambda a: a),
)
def sigmoid_slope(dA, Z, slope=lambda a: a * (1 - a)):
    return dA * slope(torch.sigmoid(Z))


@relu_backward.misconception(
    "This is the way back through tanh. ReLU's slope is 0 or 1.",
    of_activation=(False, True),
)
def tanh_slope(dA, Z, of_activation=False):
    return dA * (1 - (Z if of_activation else torch.tanh(Z)) ** 2)


@relu_backward.misconception(
    "The slope was added to `dA`. Along a path slopes multiply; only what comes from several paths "
    "adds up."
)
def slope_added(dA, Z):
    return dA + (Z > 0)


@relu_backward.misconception(
    "`dA` was divided by the slope, which gives infinity where the slope is 0. Along a path slopes "
    "multiply."
)
def divided_by_slope(dA, Z):
    return dA / (Z > 0)


@relu_backward.misconception(
    "For a matrix it is right, but not for a tensor with fewer or more axes. An operation on whole "
    "tensors, such as a comparison, works for every shape."
)
def matrix_only(dA, Z):
    if Z.dim() != 2:
        raise IndexError
    return dA * (Z > 0)
