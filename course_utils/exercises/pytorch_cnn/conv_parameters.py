"""Exercise `conv_parameters`."""

from course_utils.checking import Case, exercise


def _parameters_cases() -> list[Case]:
    return [
        Case("2 channels in, 4 channels out, kernels of 3 by 3", 2, 4, 3, whole=True),
        Case("the first layer of LeNet for grey images", 1, 6, 5, whole=True),
        Case("the first layer of LeNet for colour images", 3, 6, 5, whole=True),
        Case("the second layer of LeNet", 6, 16, 5, whole=True),
        Case("as many channels in as out", 16, 16, 3, whole=True),
        Case("fewer channels out than in", 64, 10, 1, whole=True),
        Case("a single weight", 1, 1, 1, whole=True),
        Case("a wide layer", 3, 64, 7, whole=True),
        Case("an even kernel", 7, 2, 4, whole=True),
    ]


@exercise(
    cases=_parameters_cases,
    hints=(
        "Count one output channel first. Its neuron looks at a patch of all input channels: how "
        "many numbers are in that patch?",
        "Every output channel has one weight for each number of the patch, and how many biases? "
        "Then multiply by the number of output channels.",
    ),
    insight="The size of the image does not enter: the 456 parameters of a first layer with 6 "
    "kernels of 5 by 5 on three channels serve a picture of 32 by 32 and a photograph. A dense "
    "layer would need other weights for each size.",
)
def conv_parameters(c_in, c_out, kernel):
    """Return how many weights and biases a layer of kernels (c_in, kernel, kernel) has."""
    return c_out * (c_in * kernel * kernel + 1)


# The biases


@conv_parameters.misconception(
    "You counted the weights, without the biases. What else does each output channel learn?",
)
def no_bias(c_in, c_out, kernel):
    return c_out * c_in * kernel * kernel


@conv_parameters.misconception(
    "You counted a bias for each weight. A bias is added to a finished sum: how many sums does one "
    "output channel form at one place?",
)
def bias_per_weight(c_in, c_out, kernel):
    return 2 * c_out * c_in * kernel * kernel


@conv_parameters.misconception(
    "You counted a bias for each pair of an input and an output channel. The sums over the input "
    "channels are added up first: how many biases does the total need?",
)
def bias_per_pair(c_in, c_out, kernel):
    return c_out * c_in * (kernel * kernel + 1)


@conv_parameters.misconception(
    "There is a bias for each input channel. In chapter 01 the biases belonged to the neurons, "
    "that is to what comes out.",
)
def bias_per_input(c_in, c_out, kernel):
    return c_out * c_in * kernel * kernel + c_in


@conv_parameters.misconception(
    "You counted biases for the input channels as well as for the output channels. What do the "
    "biases belong to, what comes in or what comes out?",
)
def bias_on_both_sides(c_in, c_out, kernel):
    return c_out * c_in * kernel * kernel + c_in + c_out


@conv_parameters.misconception(
    "You counted one bias for the whole layer. Output channels are different neurons: can they "
    "share it?",
)
def one_bias(c_in, c_out, kernel):
    return c_out * c_in * kernel * kernel + 1


@conv_parameters.misconception(
    "You counted the biases twice. Each sum gets one number added.",
)
def biases_twice(c_in, c_out, kernel):
    return c_out * (c_in * kernel * kernel + 2)


@conv_parameters.misconception(
    "You counted a bias for each place or each row of a kernel. A bias is added once the products "
    "of a whole window are added up: for how many such sums does a layer need one?",
    biases=(
        lambda c_in, c_out, k: k * k,
        lambda c_in, c_out, k: c_out * k * k,
        lambda c_in, c_out, k: c_in * k * k,
        lambda c_in, c_out, k: k,
        lambda c_in, c_out, k: c_out * k,
        lambda c_in, c_out, k: c_in * c_out * k,
    ),
)
def bias_per_place(c_in, c_out, kernel, biases=lambda c_in, c_out, k: k * k):
    return c_out * c_in * kernel * kernel + biases(c_in, c_out, kernel)


@conv_parameters.misconception(
    "You counted the biases only. How many weights does one output channel have?",
)
def only_biases(c_in, c_out, kernel):
    return c_out


# The weights


@conv_parameters.misconception(
    "Your kernels are flat: they see one input channel only. An output channel looks at all input "
    "channels at once, with weights of its own for each.",
)
def flat_kernel(c_in, c_out, kernel):
    return c_out * (kernel * kernel + 1)


@conv_parameters.misconception(
    "`kernel` is the length of one side. How many weights does a kernel of side 5 have on one "
    "channel?",
)
def kernel_not_squared(c_in, c_out, kernel):
    return c_out * (c_in * kernel + 1)


@conv_parameters.misconception(
    "You counted two sides of a kernel: twice its length. A kernel is a square full of weights, "
    "not two rows of them.",
)
def kernel_doubled(c_in, c_out, kernel):
    return c_out * (c_in * 2 * kernel + 1)


@conv_parameters.misconception(
    "In Python `^` is no power: it compares two whole numbers bit by bit, and makes 7 of `5 ^ 2`. "
    "A power is written with two stars.",
)
def power_by_a_caret(c_in, c_out, kernel):
    return c_out * (c_in * (kernel ^ 2) + 1)


@conv_parameters.misconception(
    "The kernel's side enters three times. A slice of a kernel, on one channel, is flat: it has "
    "rows and columns.",
)
def kernel_cubed(c_in, c_out, kernel):
    return c_out * (c_in * kernel**3 + 1)


@conv_parameters.misconception(
    "The kernel's size plays no part: you counted a dense layer from channel to channel. Between "
    "one channel in and one out lies a whole window of weights.",
)
def kernel_ignored(c_in, c_out, kernel):
    return c_out * (c_in + 1)


@conv_parameters.misconception(
    "You counted a single output channel. Does each of them have weights of its own?",
)
def one_output_channel(c_in, c_out, kernel):
    return c_in * kernel * kernel + 1


@conv_parameters.misconception(
    "The weights are those of one output channel, and only the biases are counted for each. Do all "
    "output channels look for the same pattern?",
)
def channels_shared(c_in, c_out, kernel):
    return c_in * kernel * kernel + c_out


@conv_parameters.misconception(
    "You added the channels in and out. Every output channel looks at every input channel: how "
    "many pairs of the two are there?",
)
def channels_added(c_in, c_out, kernel):
    return (c_in + c_out) * kernel * kernel + c_out


@conv_parameters.misconception(
    "You added the channels to the square of the kernel's side, or multiplied in another place "
    "than you meant: `*` goes before `+`. How many weights has one output channel, on all its "
    "input channels?",
    formula=(
        lambda i, o, k: o * (i + k * k + 1),
        lambda i, o, k: o * (i + k * k) + o,
        lambda i, o, k: o * (i + k * k),
        lambda i, o, k: i + o * k * k + 1,
        lambda i, o, k: i + o * k * k + o,
        lambda i, o, k: i + k * k * o,
    ),
)
def sum_for_product(c_in, c_out, kernel, formula=lambda i, o, k: o * (i + k * k + 1)):
    return formula(c_in, c_out, kernel)
