"""Wrong functions for `neuron` whose weighted sum is right."""

import torch
import torch.nn.functional as F

from course_utils.exercises.forward_pass.neuron import neuron


def _z(x, w, b):
    return x @ w + b


@neuron.misconception(
    "z is right, but another activation follows: a smooth curve. This neuron passes a positive z "
    "on unchanged, and returns exactly 0 for a negative one.",
    curve=(torch.sigmoid, torch.tanh, F.softplus, F.elu, F.gelu, F.silu),
)
def smooth_activation(x, w, b, curve=torch.sigmoid):
    return curve(_z(x, w, b))


@neuron.misconception(
    "You return whether z is positive, not z itself. How strongly the neuron reacts should come "
    "out, not only that it does.",
    way=(lambda z: (z > 0).float(), lambda z: z > 0, lambda z: bool(z > 0)),
)
def yes_or_no(x, w, b, way):
    return way(_z(x, w, b))


@neuron.misconception(
    "You return whether the weighted sum is positive: the bias is missing, and so is the strength "
    "of the reaction. What is z, and what does ReLU make of it?",
    way=(lambda z: (z > 0).float(), lambda z: z > 0, lambda z: bool(z > 0)),
)
def yes_or_no_without_bias(x, w, b, way):
    return way(x @ w)


@neuron.misconception(
    "z is squared. A positive z should come out as it is, and a negative one as 0.",
    way=(lambda z: z**2, lambda z: torch.clamp(z, min=0) ** 2),
)
def squared(x, w, b, way):
    return way(_z(x, w, b))


@neuron.misconception(
    "You return the sign of z, 1 or -1. A positive z should come out as it is, and a negative one "
    "as 0."
)
def sign_of_z(x, w, b):
    return torch.sign(_z(x, w, b))


@neuron.misconception(
    "A negative z comes out positive: this is its absolute value. What does the neuron return "
    "where it should be silent?"
)
def absolute_value(x, w, b):
    return _z(x, w, b).abs()


@neuron.misconception(
    "You keep z where it is negative, and return 0 where it is positive. Which of the two should "
    "pass?"
)
def kept_the_negatives(x, w, b):
    return torch.clamp(_z(x, w, b), max=0)


@neuron.misconception(
    "A negative z still comes out, only smaller: this is a leaky ReLU. Here a silent neuron "
    "returns exactly 0.",
    slope=(0.01, 0.1, 0.2, 0.05, 0.001, 0.3, 0.5, 0.25),
)
def leaky(x, w, b, slope=0.01):
    z = _z(x, w, b)
    return torch.where(z > 0, z, slope * z)


@neuron.misconception(
    "Where z is negative, a number other than 0 comes out. What is the larger of 0 and a negative "
    "number?",
    value=(1.0, -1.0),
)
def silent_is_not_zero(x, w, b, value=1.0):
    z = _z(x, w, b)
    return torch.where(z > 0, z, torch.full_like(z, value))


@neuron.misconception(
    "z is compared with 1 where 0 is the bound, so that small positive values are lost.",
    way=(
        lambda z: torch.clamp(z, min=1),
        lambda z: torch.where(z > 1, z, torch.zeros_like(z)),
        lambda z: torch.clamp(z - 1, min=0),
    ),
)
def bound_of_one(x, w, b, way):
    return way(_z(x, w, b))


@neuron.misconception(
    "No result is above 1: large values are cut off, too. ReLU has a lower bound only.",
    top=(1.0, 6.0),
)
def upper_bound(x, w, b, top=1.0):
    return torch.clamp(_z(x, w, b), 0, top)


@neuron.misconception(
    "Where z is negative nothing comes back (None). What should the neuron return there?"
)
def nothing_when_silent(x, w, b):
    z = _z(x, w, b)
    return z if z > 0 else None


@neuron.misconception(
    "Two things come back, a value and a position: the 0 was taken for an axis to search along, "
    "not for a number to compare z with. The `max` of one tensor and the larger of two numbers "
    "are different things."
)
def maximum_along_an_axis(x, w, b):
    return tuple(torch.max(_z(x, w, b), 0))


@neuron.misconception(
    "Both z and the activation come back. The exercise asks for one number, the activation.",
    way=(lambda z, a: (z, a), lambda z, a: (a, z)),
)
def both_z_and_a(x, w, b, way):
    z = _z(x, w, b)
    return way(z, torch.clamp(z, min=0))


@neuron.misconception(
    "The sign of z is reversed before the activation: the neuron reacts where it should be silent, "
    "and is silent where it should react."
)
def reversed_sign(x, w, b):
    return torch.clamp(-_z(x, w, b), min=0)
