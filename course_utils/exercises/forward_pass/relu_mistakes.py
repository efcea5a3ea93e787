"""Wrong functions for `relu` that keep the shape."""

import torch
import torch.nn.functional as F

from course_utils.exercises.forward_pass.relu import relu


def _silenced(z, keeps):
    return z.clone() if keeps else torch.zeros_like(z)


@relu.misconception(
    "Nothing changed. What should become of the negative values?",
    way=(lambda z: z, lambda z: z.clone()),
)
def identity(z, way):
    return way(z)


@relu.misconception(
    "The values are right, but where nothing is negative z itself comes back, not a new tensor: a "
    "later change of z changes your result, too. Which step makes a copy in every case?"
)
def z_itself(z):
    return torch.clamp(z, min=0) if (z < 0).any() else z


@relu.misconception(
    "Negative values came out positive: this is the absolute value. ReLU does not mirror a "
    "negative z. What does it return instead?",
)
def absolute_value(z):
    return z.abs()


@relu.misconception(
    "You return where z is positive (0 or 1), not the positive values themselves. "
    "This is ReLU's derivative; it comes back in chapter 04.",
    way=(
        lambda z: (z > 0).float(),
        lambda z: (z >= 0).float(),
        lambda z: z > 0,
        lambda z: z >= 0,
    ),
)
def mask(z, way):
    return way(z)


@relu.misconception(
    "You return the sign of z: 1, 0 or -1. A positive value should come out as it is, and a "
    "negative one as 0."
)
def sign_of_z(z):
    return torch.sign(z)


@relu.misconception(
    "You kept the negative part and cut off the positive one. Compare z with 0 the other way "
    "round: which of the two should survive?",
)
def kept_the_negatives(z):
    return torch.clamp(z, max=0)


@relu.misconception(
    "The sign is reversed: negative values come out positive, and positive ones are lost. Which of "
    "them should pass, and as what?"
)
def mirrored(z):
    return torch.clamp(-z, min=0)


@relu.misconception(
    "Negative values still come out, only smaller: this is a leaky ReLU. Here every negative value "
    "becomes exactly 0.",
    slope=(0.01, 0.1, 0.2, 0.05, 0.02, 0.03, 0.001, 1e-4, 0.3, 0.25, 0.5, 0.125, 0.15),
)
def leaky(z, slope=0.01):
    return torch.where(z > 0, z, slope * z)


@relu.misconception(
    "This is another activation function, a smooth curve. ReLU consists of two straight pieces: "
    "exactly 0 for negative values, and z itself for positive ones.",
    curve=(
        F.softplus,
        lambda z: torch.log(1 + torch.exp(z)),
        F.elu,
        F.gelu,
        F.silu,
        F.mish,
        F.hardswish,
        F.selu,
        lambda z: torch.softmax(z, -1),
        torch.sigmoid,
        torch.tanh,
        torch.exp,
        lambda z: torch.where(z > 0, z, torch.exp(z)),
    ),
)
def smooth(z, curve=F.softplus):
    return curve(z)


@relu.misconception(
    "Negative values became a number other than 0. What is the larger of 0 and a negative number?",
    value=(1.0, -1.0, float("nan"), float("-inf"), 0.1, 0.01, 1e-3),
)
def not_zero(z, value=1.0):
    return torch.where(z > 0, z, torch.where(z == 0, 0.0, value).to(z.dtype))


@relu.misconception(
    "Zero, too, became another number. What should come out at 0, and below?",
    value=(1.0, -1.0, float("nan")),
)
def zero_is_not_zero(z, value=1.0):
    return torch.where(z > 0, z, torch.full_like(z, value))


@relu.misconception(
    "Positive values all became 1, and negative ones are not all 0. What should become of each of "
    "the two kinds?",
    way=(
        lambda z: torch.where(z > 0, torch.ones_like(z), z),
        lambda z: torch.where(z >= 0, torch.ones_like(z), z),
    ),
)
def positive_became_one(z, way):
    return way(z)


@relu.misconception(
    "The bound is a number other than 0, so that small positive values are lost or changed. What "
    "is every element compared with?",
    way=(
        lambda z: torch.clamp(z, min=1),
        lambda z: torch.clamp(z, min=0.5),
        lambda z: torch.clamp(z, min=0.1),
        lambda z: torch.where(z > 1, z, torch.zeros_like(z)),
        lambda z: torch.where(z >= 1, z, torch.zeros_like(z)),
        lambda z: torch.where(z > 0.5, z, torch.zeros_like(z)),
        lambda z: torch.where(z > 0.1, z, torch.zeros_like(z)),
        lambda z: torch.clamp(z - 1, min=0),
        lambda z: torch.clamp(z, min=-1),
    ),
)
def another_bound(z, way):
    return way(z)


@relu.misconception(
    "The mean of all values is what each is compared with, or it is subtracted. ReLU compares with "
    "0, whatever the other elements are.",
    way=(
        lambda z: torch.where(z > z.mean(), z, torch.zeros_like(z)),
        lambda z: torch.clamp(z - z.mean(), min=0),
        lambda z: torch.maximum(z, z.mean()),
    ),
)
def compared_with_the_mean(z, way):
    return way(z)


@relu.misconception(
    "Large values are cut off as well. ReLU has a bound below, at 0, and none above: 1000 comes "
    "out as 1000.",
    top=(1.0, 6.0, 10.0, 100.0, 255.0, 5.0, 2.0),
)
def upper_bound(z, top=1.0):
    return torch.clamp(z, 0, top)


@relu.misconception(
    "The values are cut off at two bounds, one below 0 and one above. ReLU has one bound, at 0, "
    "and leaves everything above it as it is.",
    bound=(1.0, 6.0, 10.0),
)
def two_bounds(z, bound=1.0):
    return torch.clamp(z, -bound, bound)


@relu.misconception(
    "Everything was moved up until the smallest value is 0. ReLU moves nothing: positive values "
    "stay where they are."
)
def moved_up(z):
    return z - z.min()


@relu.misconception(
    "One decision is made for many elements at once: all of them pass, or none does. Every "
    "element has to be compared with 0 by itself.",
    way=(
        lambda z: _silenced(z, z.sum() > 0),
        lambda z: _silenced(z, (z > 0).any()),
        lambda z: _silenced(z, (z > 0).all()),
        lambda z: _silenced(z, z.flatten()[0] > 0),
        lambda z: torch.where((z > 0).all(-1, keepdim=True), z, torch.zeros_like(z)),
        lambda z: torch.where(z.sum(-1, keepdim=True) > 0, z, torch.zeros_like(z)),
    ),
)
def all_or_nothing(z, way):
    return way(z)


@relu.misconception(
    "Twice the positive values come out. z + |z| is 0 where z is negative, but what is it where z "
    "is positive?"
)
def twice(z):
    return z + z.abs()


@relu.misconception(
    "Values are squared: z was multiplied by itself, so that 3 becomes 9. A positive value should "
    "come out as it is.",
    way=(lambda z: torch.clamp(z, min=0) ** 2, torch.square),
)
def squared(z, way):
    return way(z)


@relu.misconception(
    "Only the sign of every value is reversed. What does ReLU do with a positive value, and what "
    "with a negative one?"
)
def negated(z):
    return -z


@relu.misconception(
    "The results are whole numbers: everything after the point is lost. The positive values should "
    "come out unchanged."
)
def whole_numbers(z):
    return torch.clamp(z, min=0).floor()
