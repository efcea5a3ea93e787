"""What learners make of exercise `widest_hidden`, and what they are told."""

import math
from fractions import Fraction

from course_utils.exercises.forward_pass.widest_hidden import widest_hidden


def _width(n_in, n_out, budget):
    """Return how many neurons the budget pays for, with the fraction that is left."""
    return Fraction(budget - n_out, n_in + 1 + n_out)


def _whole(number):
    return max(0, math.floor(number))


# What is counted


@widest_hidden.misconception(
    "Only weights are counted. A budget of parameters pays for the biases as well: which neurons "
    "have one?",
)
def no_biases(n_in, n_out, budget):
    return budget // (n_in + n_out)


@widest_hidden.misconception(
    "The hidden neurons have no biases in your count. What does one more of them cost, all in all?",
)
def no_hidden_biases(n_in, n_out, budget):
    return _whole(Fraction(budget - n_out, n_in + n_out))


@widest_hidden.misconception(
    "The neurons of the output layer have no biases in your count. They cost the same however wide "
    "the hidden layer is, and have to be paid for first.",
)
def no_output_biases(n_in, n_out, budget):
    return budget // (n_in + 1 + n_out)


@widest_hidden.misconception(
    "There is one bias for a whole layer in your count, or one for the network. A bias belongs to "
    "a neuron: how many neurons does each of the two layers have?",
    biases=((1, 1), (0, 2), (0, 1)),
)
def bias_per_layer(n_in, n_out, budget, biases=(1, 1)):
    for_each, for_all = biases
    return _whole(Fraction(budget - for_all, n_in + n_out + for_each))


@widest_hidden.misconception(
    "The biases of the outputs are paid for again with every hidden neuron. Which part of the cost "
    "grows with the width, and which does not?",
    for_each=(lambda n_in, n_out: n_in + 1 + 2 * n_out, lambda n_in, n_out: n_in + n_out + 2),
)
def output_biases_each_time(n_in, n_out, budget, for_each):
    return budget // for_each(n_in, n_out)


@widest_hidden.misconception(
    "The biases of the outputs are added to the budget. They have to be paid from it.",
)
def output_biases_added(n_in, n_out, budget):
    return (budget + n_out) // (n_in + 1 + n_out)


@widest_hidden.misconception(
    "The budget itself comes back. If you divide, look at the order: `/` and `//` come before `-`, "
    "so where do parentheses belong? If you search, which widths cost too much?",
)
def the_budget(n_in, n_out, budget):
    return budget


@widest_hidden.misconception(
    "The inputs got biases. Nothing is computed at the inputs, so nothing is learned there.",
)
def bias_for_inputs(n_in, n_out, budget):
    return _whole(Fraction(budget - n_out - n_in, n_in + 1 + n_out))


@widest_hidden.misconception(
    "Only the layer from the inputs to the hidden neurons is counted. What leads from the hidden "
    "neurons to the outputs counts, too.",
    bias=(1, 0),
)
def output_layer_ignored(n_in, n_out, budget, bias=1):
    return budget // (n_in + bias)


@widest_hidden.misconception(
    "The weights from the hidden neurons to the outputs are left out; of the output layer only the "
    "biases are there. What leads on from a hidden neuron?",
)
def output_weights_ignored(n_in, n_out, budget):
    return _whole(Fraction(budget - n_out, n_in + 1))


@widest_hidden.misconception(
    "Only the layer from the hidden neurons to the outputs is counted. What leads from the inputs "
    "to the hidden neurons counts, too.",
    bias=(1, 0),
)
def input_layer_ignored(n_in, n_out, budget, bias=1):
    return _whole(Fraction(budget - n_out, n_out + bias))


@widest_hidden.misconception(
    "Inputs and outputs are multiplied with each other, but they are not connected directly. How "
    "many connections does one hidden neuron have on its two sides?",
    way=(
        lambda n_in, n_out, budget: Fraction(budget, n_in * n_out),
        lambda n_in, n_out, budget: Fraction(budget - n_out, n_in * n_out),
        lambda n_in, n_out, budget: Fraction(budget - n_out, n_in * n_out + 1),
        lambda n_in, n_out, budget: Fraction(budget, n_in * n_out + 1),
        lambda n_in, n_out, budget: Fraction(budget, n_in * n_out + n_out),
    ),
)
def multiplied(n_in, n_out, budget, way):
    return _whole(way(n_in, n_out, budget))


@widest_hidden.misconception(
    "Sizes are taken away from the budget, as if one neuron cost one parameter. Parameters sit "
    "mostly on the connections: how many does one hidden neuron have?",
    rest=(lambda n_in, n_out: n_in + n_out, lambda n_in, n_out: n_out),
)
def neurons_counted(n_in, n_out, budget, rest):
    return max(0, budget - rest(n_in, n_out))


# Rounding


@widest_hidden.misconception(
    "You round up, or to the nearest whole number. With a neuron that is paid for only in part, "
    "the network costs more than the budget.",
    rounding=(math.ceil, round, lambda width: math.floor(width + Fraction(1, 2))),
)
def rounded_up(n_in, n_out, budget, rounding=math.ceil):
    return max(0, rounding(_width(n_in, n_out, budget)))


@widest_hidden.misconception(
    "Where the budget is met exactly, your layer is one neuron too narrow. The network may have as "
    "many parameters as the budget, not only fewer: look at your comparison.",
    nothing=(0, -1),
)
def less_than_the_budget(n_in, n_out, budget, nothing=0):
    return max(nothing, (budget - 1 - n_out) // (n_in + 1 + n_out))


@widest_hidden.misconception(
    "Your layer is one neuron too wide: it is the first that does not fit any more. After the "
    "loop has ended, which was the last width that fitted?",
    nothing=(0, 1),
)
def one_too_many(n_in, n_out, budget, nothing=0):
    return max(nothing, math.floor(_width(n_in, n_out, budget)) + 1)


@widest_hidden.misconception(
    "Your layer is always one neuron narrower than it may be. Which widths does your loop try, and "
    "is 1 taken away once too often?",
    nothing=(0, -1, -2),
)
def one_too_few(n_in, n_out, budget, nothing=0):
    return max(nothing, math.floor(_width(n_in, n_out, budget)) - 1)


@widest_hidden.misconception(
    "A fraction of a neuron, such as 4.25, cannot be built: how many whole ones fit?",
    way=(
        lambda n_in, n_out, budget: (budget - n_out) / (n_in + 1 + n_out),
        lambda n_in, n_out, budget: max(0, (budget - n_out) / (n_in + 1 + n_out)),
        lambda n_in, n_out, budget: budget / (n_in + 1 + n_out),
        lambda n_in, n_out, budget: (budget - n_out) / (n_in + n_out),
        lambda n_in, n_out, budget: budget / (n_in + n_out),
    ),
)
def not_rounded(n_in, n_out, budget, way):
    return way(n_in, n_out, budget)


# Where not even one neuron fits


@widest_hidden.misconception(
    "Right where a neuron fits. But with a budget too small even for the biases of the outputs, "
    "your number of neurons is negative. What should come out there?",
    at_zero=(lambda width: width, lambda width: None),
)
def negative(n_in, n_out, budget, at_zero):
    width = (budget - n_out) // (n_in + 1 + n_out)
    return width if budget else at_zero(width)  # a loop over range(0) never begins


@widest_hidden.misconception(
    "Right where a neuron fits. Where not even one does, your function returns nothing, or not the "
    "number that the statement asks for there.",
    nothing=(None, -1, 1, False, "0"),
)
def something_else_for_none(n_in, n_out, budget, nothing=None):
    width = math.floor(_width(n_in, n_out, budget))
    return width if width > 0 else nothing


@widest_hidden.misconception(
    "Right where a neuron fits. Where not even one does, an error arises: a variable has no value "
    "yet when it is returned. Which value should it have before the loop?",
)
def never_assigned(n_in, n_out, budget):
    if _width(n_in, n_out, budget) >= 1:
        width = math.floor(_width(n_in, n_out, budget))
    return width


@widest_hidden.misconception(
    "Right where a neuron fits, but an error arises where not even one does. What should come back "
    "there?",
)
def error_for_none(n_in, n_out, budget):
    if _width(n_in, n_out, budget) < 1:
        raise ValueError
    return math.floor(_width(n_in, n_out, budget))


# What comes back


@widest_hidden.misconception(
    "You return a number of parameters, not a number of neurons: what the widest network uses, or "
    "what is left of the budget. The question is how wide it is.",
    way=(
        lambda h, n_in, n_out, budget: h * (n_in + 1 + n_out) + n_out,
        lambda h, n_in, n_out, budget: budget - h * (n_in + 1 + n_out) - n_out,
        lambda h, n_in, n_out, budget: (budget - n_out) % (n_in + 1 + n_out),
    ),
)
def parameters_returned(n_in, n_out, budget, way):
    return way(_whole(_width(n_in, n_out, budget)), n_in, n_out, budget)


@widest_hidden.misconception(
    "Your search ends before the widest layer is found: the widths that it tries stop at a fixed "
    "number. Until when should it go on?",
    last=(1000, 999, 100, 99, 500, 499, 512, 10_000, 9999, 5000, 4999, 1024, 1023, 256, 128),
)
def search_ends_early(n_in, n_out, budget, last=1000):
    return min(last, _whole(_width(n_in, n_out, budget)))


@widest_hidden.misconception(
    "The first width that fits comes back, and that is the narrowest. Which one is the last that "
    "fits, or in which order do you have to try them?",
    first=(1, 0),
)
def narrowest(n_in, n_out, budget, first=1):
    return min(first, _whole(_width(n_in, n_out, budget)))


@widest_hidden.misconception(
    "All widths that fit come back, or how often the loop ran with them. One number is wanted, the "
    "largest of them.",
    start=(1, 0),
)
def all_that_fit(n_in, n_out, budget, start=1):
    return list(range(start, _whole(_width(n_in, n_out, budget)) + 1))


@widest_hidden.misconception(
    "Your inputs and outputs are not those of the caller: the sizes of one network, such as 784 "
    "and 10, stand in the function as numbers. What are the arguments for?",
    sizes=((784, 10), (2, 1)),
)
def fixed_sizes(n_in, n_out, budget, sizes=(784, 10)):
    return _whole(_width(*sizes, budget))
