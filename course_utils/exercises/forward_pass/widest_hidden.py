"""Exercise: how wide a hidden layer may be within a budget of parameters."""

from course_utils.checking import Case, exercise


def _widest_cases() -> list[Case]:
    return [
        Case("the budget 17 met exactly, 2-h-1", 2, 1, 17, whole=True),
        Case("one parameter less than that", 2, 1, 16, whole=True),
        Case("784 pixels, 10 classes and a budget of 100,000", 784, 10, 100_000, whole=True),
        Case("more outputs than inputs", 5, 40, 1000, whole=True),
        Case("as many outputs as inputs", 6, 6, 240, whole=True),
        Case("a budget for exactly one neuron", 7, 3, 14, whole=True),
        Case("one parameter less than one neuron needs", 7, 3, 13, whole=True),
        Case("a budget that only holds the biases of the outputs", 4, 9, 9, whole=True),
        Case("a budget smaller than the number of outputs", 3, 50, 20, whole=True),
        Case("a budget of 0", 8, 2, 0, whole=True),
        Case("one input, one output and a budget of 40,000", 1, 1, 40_000, whole=True),
        Case("20 inputs, 3 outputs and a budget of 200,000", 20, 3, 200_000, whole=True),
    ]


@exercise(
    cases=_widest_cases,
    hints=(
        "What does one more hidden neuron cost? Count the connections that lead to it, those that "
        "lead on from it, and what else it has of its own. And what costs the same however many "
        "hidden neurons there are?",
        "By algebra: take away what has to be paid for in any case, then see how many whole "
        "neurons the rest pays for. By searching: try one width after the other, as long as "
        "`count_parameters` of the three sizes stays within the budget.",
        "`//` divides and rounds down, also below zero: -1 // 5 is -1. What should come out where "
        "the budget does not even pay for the first neuron?",
    ),
    insight="Each further neuron costs the same, so a single hidden layer grows in proportion "
    "to the budget. Between two hidden layers each neuron meets all of the other layer: twice as "
    "wide is four times as many weights.",
)
def widest_hidden(n_in, n_out, budget):
    """Return the largest h for which n_in-h-n_out has at most `budget` parameters, 0 if none."""
    per_neuron = n_in + 1 + n_out  # its weights, its bias, and its weight to each output
    return max(0, (budget - n_out) // per_neuron)
