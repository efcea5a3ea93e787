"""Wrong functions for `neuron` that do something else with the bias."""

import torch

from course_utils.checking import at_once
from course_utils.exercises.forward_pass.neuron import neuron

_PRE_ACTIVATION = (
    "This is the pre-activation z: it is right, but it can be negative. What does the neuron do "
    "with z before it passes it on?"
)
_BIAS_PER_INPUT = (
    "The bias is added once for every input instead of once for the neuron. Should a neuron with "
    "784 inputs add its bias 784 times?"
)
_SUBTRACTED = "The bias is subtracted. Look at the sign of b in the formula for z."
_NO_ACTIVATION = (
    "The activation is missing: a negative number can come out. What does the neuron do with z "
    "before it passes it on?"
)


def _relu(z):
    return torch.clamp(z, min=0)


def _same(z):
    return z


@neuron.misconception(_PRE_ACTIVATION)
def no_activation(x, w, b):
    return x @ w + b


@neuron.misconception(
    "The bias plays no part in your result. Where does b enter the formula for z?",
)
def no_bias(x, w, b):
    return _relu(x @ w)


@neuron.misconception(
    "Only the weighted sum of the inputs comes out. Two steps of the neuron are missing: what is "
    "added to the sum, and what becomes of z where it is negative?"
)
def weighted_sum_alone(x, w, b):
    return x @ w


@neuron.misconception(_BIAS_PER_INPUT)
def bias_per_input(x, w, b):
    return _relu((x * w + b).sum())


@neuron.misconception(at_once(_BIAS_PER_INPUT, _NO_ACTIVATION))
def bias_per_input_and_no_activation(x, w, b):
    return (x * w + b).sum()


@neuron.misconception(_SUBTRACTED)
def bias_subtracted(x, w, b):
    return _relu(x @ w - b)


@neuron.misconception(at_once(_SUBTRACTED, _NO_ACTIVATION))
def bias_subtracted_and_no_activation(x, w, b):
    return x @ w - b


@neuron.misconception("The bias counts twice: a neuron adds it once, after the products.")
def bias_twice(x, w, b):
    return _relu(x @ w + 2 * b)


@neuron.misconception(
    "The bias works as a factor in your result. It is a term of its own, added to the sum of the "
    "products: with a bias of 0 the sum has to stay as it is.",
    activation=(_relu, _same),
)
def bias_as_a_factor(x, w, b, activation=_relu):
    return activation((x @ w) * b)


@neuron.misconception(
    "The activation came too early: you cut off at zero first and added the bias afterwards. The "
    "bias decides how much evidence the neuron needs, so it belongs in z.",
    way=(
        lambda x, w, b: _relu(x @ w) + b,
        lambda x, w, b: _relu(x @ w) + _relu(b),
        lambda x, w, b: _relu(_relu(x @ w) + b),
    ),
)
def bias_after_activation(x, w, b, way):
    return way(x, w, b)


@neuron.misconception(
    "The bias serves as a threshold that the weighted sum is compared with. Here it is a term of "
    "z, added to the sum, and it is z that is compared, with 0.",
    way=(
        lambda z, b: z if z > b else 0,
        lambda z, b: torch.maximum(z, b),
        lambda z, b: (z > b).float(),
        lambda z, b: z > b,
    ),
)
def bias_as_a_threshold(x, w, b, way):
    return way(x @ w, b)


@neuron.misconception(
    "The bias is added to every input, or to every weight, before they are multiplied. It belongs "
    "to the neuron: it is added once, to the sum of the products.",
    way=(
        lambda x, w, b: _relu((x + b) @ w),
        lambda x, w, b: (x + b) @ w,
        lambda x, w, b: _relu(x @ (w + b)),
        lambda x, w, b: x @ (w + b),
    ),
)
def bias_before_the_product(x, w, b, way):
    return way(x, w, b)


@neuron.misconception(
    "The weighted sum is subtracted: only the bias enters z with its own sign. Look at the signs "
    "in the formula."
)
def products_subtracted(x, w, b):
    return _relu(b - x @ w)
