"""Rarer mistakes in `conv_parameters`, and two at once."""

from course_utils.exercises.pytorch_cnn.conv_parameters import conv_parameters
from course_utils.exercises.pytorch_cnn.shared import add_pairs


@conv_parameters.misconception(
    "The number is right, but it is a float: a division, `math.pow` or the like makes one. "
    "Parameters are counted in integers.",
)
def still_a_float(c_in, c_out, kernel):
    return float(c_out * (c_in * kernel * kernel + 1))


@conv_parameters.misconception(
    "You return the weights and the biases one beside the other. How many numbers does the layer "
    "learn in all?",
    of=(
        lambda weights, biases: (weights, biases),
        lambda weights, biases: (biases, weights),
        lambda weights, biases: {"weights": weights, "biases": biases},
        lambda weights, biases: {"weight": weights, "bias": biases},
    ),
)
def not_added_up(c_in, c_out, kernel, of=lambda weights, biases: (weights, biases)):
    return of(c_out * c_in * kernel * kernel, c_out)


@conv_parameters.misconception(
    "You return the shapes of the weights and of the biases, or one of them. How many numbers are "
    "that?",
    of=(
        lambda weight, bias: (weight, bias),
        lambda weight, bias: weight,
    ),
)
def shapes(c_in, c_out, kernel, of=lambda weight, bias: (weight, bias)):
    return of((c_out, c_in, kernel, kernel), (c_out,))


@conv_parameters.misconception(
    "You counted rows, the first axis of each tensor, as `len` does. `numel()` counts all numbers "
    "of a tensor.",
)
def rows_counted(c_in, c_out, kernel):
    return 2 * c_out


@conv_parameters.misconception(
    "The sizes of the weights' axes are added up. How many numbers does a tensor of such a shape "
    "hold?",
    biases=(1, 0),
)
def axes_added(c_in, c_out, kernel, biases=1):
    return c_out + c_in + 2 * kernel + biases * c_out


@conv_parameters.misconception(
    "One kind of channels counts once too often, or stands where the other belongs. Each of the "
    "two, in and out, has one place in the shape of the weights.",
    formula=(
        lambda i, o, k: o * o * i * k * k + o,
        lambda i, o, k: o * i * i * k * k + o,
        lambda i, o, k: o * (o * k * k + 1),
        lambda i, o, k: o * o * k * k,
        lambda i, o, k: i * (i * k * k + 1),
        lambda i, o, k: (o * i * k * k + 1) * o * i,
        lambda i, o, k: (o * i * k * k + o) * o,
    ),
)
def channel_too_often(c_in, c_out, kernel, formula=lambda i, o, k: o * o * i * k * k + o):
    return formula(c_in, c_out, kernel)


# Two at once

_WEIGHTS = {
    "kernel_not_squared": lambda i, o, k: o * i * k,
    "kernel_doubled": lambda i, o, k: o * i * 2 * k,
    "power_by_a_caret": lambda i, o, k: o * i * (k ^ 2),
    "kernel_cubed": lambda i, o, k: o * i * k**3,
    "kernel_ignored": lambda i, o, k: o * i,
    "channels_added": lambda i, o, k: (i + o) * k * k,
}
_BIASES = {
    "no_bias": lambda i, o, k: 0,
    "one_bias": lambda i, o, k: 1,
    "bias_per_input": lambda i, o, k: i,
    "bias_on_both_sides": lambda i, o, k: i + o,
    "bias_per_pair": lambda i, o, k: i * o,
}


def _sum(weights, biases):
    return lambda c_in, c_out, kernel: weights(c_in, c_out, kernel) + biases(c_in, c_out, kernel)


add_pairs(conv_parameters, _WEIGHTS, _BIASES, _sum)
add_pairs(
    conv_parameters,
    {"flat_kernel": lambda i, o, k: o * k * k},
    {"no_bias": lambda i, o, k: 0, "one_bias": lambda i, o, k: 1},
    _sum,
)
add_pairs(
    conv_parameters,
    {"one_output_channel": lambda i, o, k: i * k * k},
    {"no_bias": lambda i, o, k: 0, "bias_per_input": lambda i, o, k: i},
    _sum,
)
