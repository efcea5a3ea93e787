"""Wrong functions for `sigmoid` that come close to its formula."""

import math

import torch

from course_utils.checking import POWERS_OF_TEN
from course_utils.exercises.forward_pass.sigmoid import sigmoid


@sigmoid.misconception(
    "Right in the middle, but NaN for large z: `exp(1000)` is infinity, and your formula divides "
    "infinity by infinity. The sigmoid can be written so that only the denominator can overflow.",
)
def inf_over_inf(z):
    return torch.exp(z) / (1 + torch.exp(z))


@sigmoid.misconception(
    "Right in the middle, but far out there is a fixed number, perhaps in place of a NaN, and it "
    "is not the right one. What should the sigmoid be at z = 1000, and at z = -1000?",
    ends=((0.0, 0.0), (0.5, 0.0), (-1.0, 0.0), (1.0, 1.0), (0.5, 0.5), (1.0, -1.0), (0.0, 1.0)),
)
def ends_replaced(z, ends=(0.0, 0.0)):
    high, low = ends
    ends = torch.where(z > 0, high, low).to(z.dtype)
    return torch.where(z.abs() > 100, ends, torch.sigmoid(z))


@sigmoid.misconception(
    "Right for moderate z, but at z = -1000 or 1000 an error is raised instead of a finite number: "
    "Python's own `math.exp` raises one where a float overflows. Which exponents can become large, "
    "and does `torch.exp` behave the same?",
)
def overflow_is_an_error(z):
    if (z.abs() > 700).any():
        raise OverflowError
    return 1 / (1 + torch.exp(-z))


@sigmoid.misconception(
    "Your curve falls where it should rise: large z gives 0 instead of 1. "
    "Look at the sign in the exponent.",
    way=(
        lambda z: 1 / (1 + torch.exp(z)),
        lambda z: torch.exp(-z) / (1 + torch.exp(-z)),
    ),
)
def sign(z, way):
    return way(z)


@sigmoid.misconception(
    "The denominator alone comes out, not 1 divided by it. If a division stands in your line: "
    "Python divides before it adds, so `1 / 1 + a` is 1 + a.",
    exponent_sign=(-1, 1),
)
def precedence(z, exponent_sign=-1):
    return 1 / 1 + torch.exp(exponent_sign * z)


@sigmoid.misconception(
    "Python divides before it adds: only the 1 is in the denominator, and the exponential is "
    "added to the fraction. What has to be computed first?",
    exponent_sign=(1, -1),
)
def precedence_with_exp_above(z, exponent_sign=1):
    return torch.exp(exponent_sign * z) / 1 + torch.exp(exponent_sign * z)


@sigmoid.misconception(
    "This is an exponential alone, which grows without end. What keeps the sigmoid between 0 "
    "and 1?",
    way=(torch.exp, lambda z: torch.exp(-z), lambda z: 1 - torch.exp(-z), lambda z: -torch.exp(-z)),
)
def exponential_alone(z, way):
    return way(z)


@sigmoid.misconception(
    "The sign within the denominator is wrong: it becomes 0 at z = 0, and negative on one side. "
    "Which two numbers does the formula add up there?",
    way=(
        lambda z: 1 / (1 - torch.exp(-z)),
        lambda z: 1 / (1 - torch.exp(z)),
        lambda z: 1 / (torch.exp(-z) - 1),
        lambda z: torch.exp(z) / (1 - torch.exp(z)),
        lambda z: torch.exp(z) / (torch.exp(z) - 1),
    ),
)
def minus_in_the_denominator(z, way):
    return way(z)


@sigmoid.misconception(
    "The two exponents do not belong to one formula: one of them has a minus, the other has none. "
    "A numerator of 1 and a numerator of exp(z) need different denominators.",
    way=(
        lambda z: torch.exp(z) / (1 + torch.exp(-z)),
        lambda z: torch.exp(-z) / (1 + torch.exp(z)),
    ),
)
def mixed_exponents(z, way):
    return way(z)


@sigmoid.misconception(
    "The 1 in the denominator became a different number, or something is added to it, so the "
    "curve is not half way at z = 0. What should come out there?",
    number=(2.0, 0.5, 3.0, 1.5, 1.1, 1.05, 1.01, 1.005, 1.001, 0.1),
)
def other_number_for_one(z, number=2.0):
    return 1 / (number + torch.exp(-z))


@sigmoid.misconception(
    "The sign of z plays no part: negative and positive z give the same. The formula takes z "
    "itself into the exponent.",
    way=(
        lambda z: 1 / (1 + torch.exp(-z.abs())),
        lambda z: 1 / (1 + torch.exp(z.abs())),
        lambda z: 1 / (1 + torch.exp(-(z**2))),
        lambda z: 1 / (1 + torch.exp(z**2)),
    ),
)
def sign_of_z_lost(z, way):
    return way(z)


@sigmoid.misconception(
    "The curve has the right form but is too steep or too flat: the exponent is a multiple of z, "
    "or a base other than e is raised to it. What does the formula say about both?",
    factor=(
        *(2.0, 0.5, 10.0, 0.1, 3.0, 4.0, 5.0, 1.702),
        *(math.log(base) for base in (10, 2, 3, math.pi, 2.7, 2.718, 2.72, 4)),
    ),
)
def other_slope(z, factor=2.0):
    return torch.sigmoid(factor * z)


@sigmoid.misconception(
    "The curve is shifted: it is half way somewhere other than at z = 0. What is subtracted from "
    "z, or added to it, before the exponential?",
    shift=(1.0, -1.0, 0.5, -0.5),
)
def shifted(z, shift=1.0):
    return torch.sigmoid(z + shift)


@sigmoid.misconception(
    "The largest z, or the mean, is subtracted first. That is a remedy for softmax, which it "
    "leaves unchanged; the sigmoid looks at each z alone, and it moves the curve.",
    way=(
        lambda z: torch.sigmoid(z - z.max()),
        lambda z: torch.sigmoid(z - z.mean()),
        lambda z: torch.sigmoid(z - z.amax(-1, keepdim=True)) if z.dim() else z * 0 + 0.5,
        lambda z: torch.exp(z - z.max()) / (1 + torch.exp(z)),
    ),
)
def shifted_by_the_maximum(z, way):
    return way(z)


@sigmoid.misconception(
    "z is cut off before it enters the formula, at a number so small that the ends of the curve "
    "are lost: far out 0 and 1 should come out.",
    limit=(5.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0),
)
def input_cut_off(z, limit=5.0):
    return torch.sigmoid(z.clamp(-limit, limit))


@sigmoid.misconception(
    "Numbers below 0 are cut off before they enter the formula, so nothing comes out below 0.5. "
    "The sigmoid of a negative z lies between 0 and 0.5."
)
def relu_first(z):
    return torch.sigmoid(z.clamp(min=0))


@sigmoid.misconception(
    "Right but for its ends: the results are kept away from 0 and 1. The formula itself gives "
    "finite numbers everywhere, so nothing has to be cut off or added here.",
    eps=POWERS_OF_TEN[:8],
)
def ends_cut_off(z, eps=0.1):
    return torch.sigmoid(z).clamp(eps, 1 - eps)


@sigmoid.misconception(
    "On one side of 0 your curve is right, on the other a fixed number stands. One formula holds "
    "for both sides.",
    way=(
        lambda z: torch.where(z > 0, torch.sigmoid(z), torch.zeros_like(z)),
        lambda z: torch.where(z >= 0, torch.sigmoid(z), torch.zeros_like(z)),
        lambda z: torch.where(z < 0, torch.sigmoid(z), torch.ones_like(z)),
        lambda z: torch.where(z <= 0, torch.sigmoid(z), torch.ones_like(z)),
        lambda z: torch.sigmoid(z).clamp(max=0.5),
    ),
)
def one_side_only(z, way):
    return way(z)


@sigmoid.misconception(
    "e is multiplied by -z, where -z should be its exponent. How is a power written?"
)
def product_for_power(z):
    return 1 / (1 - math.e * z)
