"""Wrong functions for `neuron` that add up something else than the products."""

import torch

from course_utils.exercises.forward_pass.neuron import neuron


def _relu(z):
    return torch.clamp(z, min=0)


def _same(z):
    return z


@neuron.misconception(
    "Only the inputs, or only the weights, were added up before the multiplication: a method such "
    "as `.sum()` belongs to what stands directly before it. What has to be added up?",
    way=(
        lambda x, w, b: _relu(x * w.sum() + b),
        lambda x, w, b: x * w.sum() + b,
        lambda x, w, b: _relu(x.sum() * w + b),
        lambda x, w, b: x.sum() * w + b,
    ),
)
def sum_of_one_factor(x, w, b, way):
    return way(x, w, b)


@neuron.misconception(
    "Negative numbers were cut off before all terms were added up, so nothing can count against "
    "the neuron's reaction. First the whole sum z, then one decision about z.",
    way=(
        lambda x, w, b: _relu(x * w).sum() + b,
        lambda x, w, b: _relu(_relu(x * w).sum() + b),
        lambda x, w, b: _relu(x * w + b).sum(),
        lambda x, w, b: _relu(x * w).sum(),
    ),
)
def products_cut_off(x, w, b, way):
    return way(x, w, b)


@neuron.misconception(
    "Negative inputs, or negative weights, were cut off before they were multiplied. Inputs and "
    "weights may have any sign: it is z, the finished sum, that the activation is applied to.",
    way=(
        lambda x, w, b: _relu(_relu(x) @ w + b),
        lambda x, w, b: _relu(x) @ w + b,
        lambda x, w, b: _relu(x @ _relu(w) + b),
        lambda x, w, b: x @ _relu(w) + b,
        lambda x, w, b: _relu(x) @ _relu(w) + b,
    ),
)
def inputs_cut_off(x, w, b, way):
    return way(x, w, b)


@neuron.misconception(
    "You return one number for every input. A neuron has a single output: what turns the "
    "products w_i x_i into one number?",
    way=(
        lambda x, w, b: _relu(x * w + b),
        lambda x, w, b: x * w + b,
        lambda x, w, b: _relu(x * w) + b,
        lambda x, w, b: _relu(x * w),
        lambda x, w, b: x * w,
    ),
)
def no_sum(x, w, b, way):
    return way(x, w, b)


@neuron.misconception(
    "z is still one number for every input. A neuron has one z: what turns the products into one "
    "number? It is right only for a neuron with one input.",
    way=(
        lambda x, w, b: max(0, x * w + b),
        lambda x, w, b: max(0, x * w) + b,
        lambda x, w, b: max(0, x * w),
    ),
)
def no_sum_before_max(x, w, b, way):
    return way(x, w, b)


@neuron.misconception(
    "You return a whole table: every input was multiplied by every weight. Each input has one "
    "weight of its own, and the products are added up to one number.",
    way=(
        lambda x, w, b: _relu(torch.outer(x, w) + b),
        lambda x, w, b: torch.outer(x, w) + b,
        lambda x, w, b: torch.outer(x, w),
    ),
)
def every_with_every(x, w, b, way):
    return way(x, w, b)


@neuron.misconception(
    "The products are averaged, so every further input makes all the others count less. The "
    "formula for z adds them up.",
    activation=(_relu, _same),
)
def mean_of_products(x, w, b, activation=_relu):
    return activation((x * w).mean() + b)


@neuron.misconception(
    "The inputs and the weights are added up each by themselves, and only then multiplied. Each "
    "input belongs to its own weight: multiply first.",
    activation=(_relu, _same),
)
def sums_multiplied(x, w, b, activation=_relu):
    return activation(x.sum() * w.sum() + b)


@neuron.misconception(
    "The weights are added to the inputs. A weight says how much its input counts: by which "
    "operation does a weight of 0 silence an input?",
    activation=(_relu, _same),
)
def weights_added(x, w, b, activation=_relu):
    return activation((x + w).sum() + b)


@neuron.misconception(
    "The inputs are divided by their weights. A weight of 0 says that an input does not count at "
    "all: which operation does that?",
    activation=(_relu, _same),
)
def divided_by_weights(x, w, b, activation=_relu):
    return activation((x / w).sum() + b)


@neuron.misconception(
    "Only the first two inputs count, as if no neuron had more. The neuron should take any number "
    "of them.",
    activation=(_relu, _same),
)
def two_inputs_only(x, w, b, activation=_relu):
    return activation(x[0] * w[0] + x[1] * w[1] + b)


@neuron.misconception(
    "Only the first input counts. If there is a loop, look at the indentation of `return`: inside "
    "the loop it ends the function at the first pass.",
    activation=(_relu, _same),
)
def first_input_only(x, w, b, activation=_relu):
    return activation(x[0] * w[0] + b)


@neuron.misconception(
    "Only the last input counts: every product takes the place of the one before. Where are the "
    "products added up?",
    activation=(_relu, _same),
)
def last_input_only(x, w, b, activation=_relu):
    return activation(x[-1] * w[-1] + b)


@neuron.misconception(
    "The last input is left out. Where does your loop, or your slice, end?",
    activation=(_relu, _same),
)
def last_input_missing(x, w, b, activation=_relu):
    return activation(x[:-1] @ w[:-1] + b)


@neuron.misconception(
    "The first input is left out. Positions begin at 0: where does your loop, or your slice, "
    "begin?",
    activation=(_relu, _same),
)
def first_input_missing(x, w, b, activation=_relu):
    return activation(x[1:] @ w[1:] + b)


@neuron.misconception(
    "The inputs meet the weights in reversed order. The first input belongs to the first weight.",
    activation=(_relu, _same),
)
def reversed_order(x, w, b, activation=_relu):
    return activation(x @ w.flip(0) + b)


@neuron.misconception(
    "The largest of the products is picked out. All products count: they are added up, and the "
    "maximum is taken of z and 0 only.",
    way=(
        lambda x, w, b: _relu((x * w).max() + b),
        lambda x, w, b: (x * w).max() + b,
        lambda x, w, b: _relu((x * w).max()),
        lambda x, w, b: (x * w).max(),
    ),
)
def largest_product(x, w, b, way):
    return way(x, w, b)
