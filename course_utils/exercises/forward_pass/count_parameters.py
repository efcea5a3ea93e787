"""Exercise: how many weights and biases an MLP of these layer sizes has."""

from course_utils.checking import Case, exercise


def _count_cases() -> list[Case]:
    return [
        Case("2-4-1", [2, 4, 1]),
        Case("784-128-64-10", [784, 128, 64, 10]),
        Case("a single layer, 5-3", [5, 3]),
        Case("10-5-2", [10, 5, 2]),
        Case("equally wide layers, 3-3-3", [3, 3, 3]),
        Case("a wide layer after a narrow one, 6-2-9-4-7", [6, 2, 9, 4, 7]),
        Case("784-256-100-10", [784, 256, 100, 10]),
    ]


@exercise(
    cases=_count_cases,
    hints=(
        "Count one layer first: it has a weight for every pair of an input and a neuron, and a "
        "bias for every neuron.",
        "`zip(sizes[:-1], sizes[1:])` pairs every size with the one after it: "
        "(784, 128), (128, 64), (64, 10).",
    ),
    insight="As float32 each parameter takes 4 bytes, so this count also says how large the file "
    "of a network is. Language models with billions of parameters store each of them in 2 bytes "
    "or fewer, or else they would not fit into memory.",
)
def count_parameters(sizes):
    """Return how many weights and biases an MLP of these layer sizes has, input first."""
    return sum(n_in * n_out + n_out for n_in, n_out in zip(sizes[:-1], sizes[1:]))
