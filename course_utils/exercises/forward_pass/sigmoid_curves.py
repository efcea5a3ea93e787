"""Wrong functions for `sigmoid` that are other curves, or no curve."""

import math

import torch
import torch.nn.functional as F

from course_utils.exercises.forward_pass.sigmoid import sigmoid


@sigmoid.misconception(
    "This curve runs from -1 to 1 and is 0 at z = 0, as tanh does. Between which values does the "
    "sigmoid run, and what is it at z = 0?",
    way=(
        torch.tanh,
        lambda z: torch.tanh(z / 2),
        lambda z: (torch.exp(z) - torch.exp(-z)) / (torch.exp(z) + torch.exp(-z)),
        lambda z: 1 - 2 / (1 + torch.exp(z)),
        lambda z: z / (1 + z.abs()),
    ),
)
def tanh(z, way=torch.tanh):
    return way(z)


@sigmoid.misconception(
    "You return only 0s and 1s: this is a hard step. The sigmoid changes smoothly, and at z = 0 "
    "it is exactly half way.",
    way=(
        lambda z: (z > 0).float(),
        lambda z: (z >= 0).float(),
        lambda z: z > 0,
        lambda z: z >= 0,
    ),
)
def step(z, way):
    return way(z)


@sigmoid.misconception(
    "Between its two ends your curve is a straight line. The sigmoid bends everywhere: it is made "
    "from the exponential.",
    slope=(1 / 6, 0.2, 0.25, 0.5, 1.0),
)
def straight_line(z, slope=0.2):
    return torch.clamp(slope * z + 0.5, 0, 1)


@sigmoid.misconception(
    "z itself is cut off at 0 and 1. The sigmoid squeezes z smoothly instead: at z = 0 it is half "
    "way, and at z = 1 not yet at its end."
)
def cut_off_at_0_and_1(z):
    return torch.clamp(z, 0, 1)


@sigmoid.misconception(
    "Your outputs add up to 1, as those of softmax do. The sigmoid looks at each z alone and "
    "knows nothing of the others.",
    way=(
        lambda z: torch.softmax(z, -1) if z.dim() else torch.ones_like(z),
        lambda z: torch.softmax(z, 0) if z.dim() else torch.ones_like(z),
        lambda z: torch.softmax(z.flatten(), 0).view(z.shape),
        lambda z: torch.exp(z) / torch.exp(z).sum(),
        lambda z: torch.sigmoid(z) / torch.sigmoid(z).sum(),
        lambda z: torch.exp(z) / torch.exp(z).sum(-1, keepdim=True) if z.dim() else z * 0 + 1,
        lambda z: torch.exp(z) / torch.exp(z).sum(0) if z.dim() else z * 0 + 1,
    ),
)
def softmax(z, way):
    return way(z)


@sigmoid.misconception(
    "The exponentials of all elements are added up, so every result depends on the whole tensor. "
    "The denominator of an element contains that element only.",
    way=(
        lambda z: 1 / (1 + torch.exp(-z).sum()),
        lambda z: torch.exp(z) / (1 + torch.exp(z).sum()),
        lambda z: 1 / (1 + torch.exp(-z.sum())),
    ),
)
def summed_denominator(z, way):
    return way(z)


@sigmoid.misconception(
    "One number comes out for the whole tensor. Each element has a sigmoid of its own, and the "
    "shape stays as it was.",
    way=(
        lambda z: torch.sigmoid(z).flatten()[0],
        lambda z: torch.sigmoid(z).flatten()[-1],
        lambda z: torch.sigmoid(z).sum(),
        lambda z: torch.sigmoid(z).mean(),
        lambda z: torch.sigmoid(z).max(),
    ),
)
def one_number(z, way):
    return way(z)


@sigmoid.misconception(
    "This is the slope of the sigmoid, 1/4 at z = 0 and almost 0 far out. The value itself is "
    "wanted, which runs from 0 to 1.",
    way=(
        lambda z: torch.sigmoid(z) * (1 - torch.sigmoid(z)),
        lambda z: torch.exp(-z) / (1 + torch.exp(-z)) ** 2,
        lambda z: torch.exp(z) / (1 + torch.exp(z)) ** 2,
    ),
)
def derivative(z, way):
    return way(z)


@sigmoid.misconception(
    "A logarithm is taken, so the results lie below 0 or grow without end. The sigmoid itself is "
    "a quotient with an exponential in it.",
    way=(
        F.logsigmoid,
        lambda z: torch.log(torch.sigmoid(z)),
        F.softplus,
        lambda z: torch.log(1 + torch.exp(z)),
        lambda z: torch.log(1 + torch.exp(-z)),
        torch.logit,
    ),
)
def logarithm(z, way=F.logsigmoid):
    return way(z)


@sigmoid.misconception(
    "The results still grow with z without end. The sigmoid squeezes every z into the range from 0 "
    "to 1.",
    way=(lambda z: z.clone(), lambda z: z.clamp(min=0), F.silu),
)
def not_squeezed(z, way):
    return way(z)


@sigmoid.misconception(
    "This is another curve: it contains no exponential of -z, or not the one of the formula. "
    "Compare it with the formula at z = 1, where 0.731 should come out.",
    way=(
        lambda z: torch.atan(z) / math.pi + 0.5,
        lambda z: (1 + torch.erf(z)) / 2,
        lambda z: (1 + torch.erf(z / 2**0.5)) / 2,
        lambda z: (1 + z / (1 + z.abs())) / 2,
        lambda z: torch.exp(-(z**2)),
        lambda z: 1 / (1 + z.abs()),
        lambda z: 1 / (1 + z**2),
        lambda z: 1 / (1 - z),
        lambda z: 1 / (1 + z),
    ),
)
def another_curve(z, way):
    return way(z)


@sigmoid.misconception(
    "A Python list of all numbers comes back, in which the shape is lost. A tensor is wanted, of "
    "the same shape as z."
)
def flat_list(z):
    return torch.sigmoid(z).flatten().tolist()
