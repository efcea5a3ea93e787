"""Exercise: Return how many weights and biases an MLP of these layer sizes has, input first."""

from course_utils.checking import Case, exercise


def _count_cases() -> list[Case]:
    return [
        Case("2-4-1", [2, 4, 1]),
        Case("784-128-64-10", [784, 128, 64, 10]),
        Case("10-5-1", [10, 5, 1]),
        Case("a single layer, 3-1", [3, 1]),
        Case("784-256-128-10", [784, 256, 128, 10]),
    ]


@exercise(
    cases=_count_cases,
    hints=(
        "Count one layer first: it has a weight for every pair of an input and a neuron, and a "
        "bias for every neuron.",
        "`zip(sizes[:-1], sizes[1:])` pairs every size with the one after it: "
        "(784, 128), (128, 64), (64, 10).",
    ),
)
def count_parameters(sizes):
    """Return how many weights and biases an MLP of these layer sizes has, input first."""
    return sum(n_in * n_out + n_out for n_in, n_out in zip(sizes[:-1], sizes[1:]))


@count_parameters.misconception(
    "You counted the weights only. What else does each neuron have that is learned?",
)
def no_biases(sizes):
    return sum(n_in * n_out for n_in, n_out in zip(sizes[:-1], sizes[1:]))


@count_parameters.misconception(
    "The inputs got biases, too. The input layer only holds the numbers that come in: nothing is "
    "computed there, so nothing is learned there.",
)
def bias_for_inputs(sizes):
    weights = sum(n_in * n_out for n_in, n_out in zip(sizes[:-1], sizes[1:]))
    return weights + sum(sizes)


@count_parameters.misconception(
    "You counted one bias for each layer. A bias belongs to a neuron: how many neurons does a "
    "layer have?",
)
def bias_per_layer(sizes):
    return sum(n_in * n_out + 1 for n_in, n_out in zip(sizes[:-1], sizes[1:]))


@count_parameters.misconception(
    "The biases are counted with the wrong side of the layer: there is one for every output of a "
    "layer, not one for every input.",
)
def bias_per_input(sizes):
    return sum(n_in * n_out + n_in for n_in, n_out in zip(sizes[:-1], sizes[1:]))


@count_parameters.misconception(
    "You counted neurons. Parameters sit mostly on the connections between them.",
)
def counted_neurons(sizes):
    return sum(sizes)
