"""Exercise `conv_parameters`."""

from course_utils.checking import Case, exercise


def _parameters_cases() -> list[Case]:
    return [
        Case("the first layer of LeNet for grey images", 1, 6, 5),
        Case("the first layer of LeNet for colour images", 3, 6, 5),
        Case("the second layer of LeNet", 6, 16, 5),
        Case("as many channels in as out", 16, 16, 3),
        Case("fewer channels out than in", 64, 10, 1),
        Case("a single weight", 1, 1, 1),
        Case("a wide layer", 3, 64, 7),
    ]


@exercise(
    cases=_parameters_cases,
    hints=(
        "Count one output channel first. Its neuron looks at a patch of all input channels: how "
        "many numbers are in that patch?",
        "Every output channel has one weight for each number of the patch, and how many biases? "
        "Then multiply by the number of output channels.",
    ),
)
def conv_parameters(c_in, c_out, kernel):
    """Return how many weights and biases a layer of kernels (c_in, kernel, kernel) has."""
    return c_out * (c_in * kernel * kernel + 1)


@conv_parameters.misconception(
    "You counted the weights only. What else does each output channel learn?",
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
    "You counted one bias for the whole layer. Output channels are different neurons: can they "
    "share it?",
)
def one_bias(c_in, c_out, kernel):
    return c_out * c_in * kernel * kernel + 1


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
    "That is a single output channel. Does each of them have weights of its own?",
)
def one_output_channel(c_in, c_out, kernel):
    return c_in * kernel * kernel + 1


@conv_parameters.misconception(
    "The weights are right for one output channel, and only the biases are counted for each. Do "
    "all output channels look for the same pattern?",
)
def channels_shared(c_in, c_out, kernel):
    return c_in * kernel * kernel + c_out
