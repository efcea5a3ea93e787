"""Exercise: one step of a recurrent layer."""

import torch

from course_utils.checking import Case, exercise, with_slopes
from course_utils.checking.samples import normal


def _rnn_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(122)

    def case(label: str, n: int, n_in: int, n_hidden: int, scale: float = 0.5) -> Case:
        shapes = ((n, n_in), (n, n_hidden), (n_hidden, n_in), (n_hidden, n_hidden), (n_hidden,))
        numbers = [scale * normal(generator, *shape) for shape in shapes]
        return Case(label, *numbers, run=with_slopes(0, 1, 2, 3, 4))

    by_hand = (
        torch.tensor([[1.0]]),
        torch.tensor([[0.5, -1.0]]),
        torch.tensor([[0.25], [-0.5]]),
        torch.tensor([[1.0, 0.5], [0.0, -0.25]]),
        torch.tensor([0.1, 0.2]),
    )
    return [
        Case("one sequence, one input, a state of two", *by_hand, run=with_slopes(0, 1, 2, 3, 4)),
        case("three sequences, two inputs, a state of four", 3, 2, 4),
        case("a batch of one", 1, 5, 3),
        case("as many inputs as numbers in the state", 2, 3, 3),
        case("a batch as large as the state", 4, 3, 4),
        case("large numbers", 2, 3, 5, 2.0),
    ]


@exercise(
    cases=_rnn_step_cases,
    hints=(
        "Two dense layers without activation, added up: one for the input, one for the state. "
        "Chapter 01 has how a dense layer is written for weights of shape (out, in).",
        "Both products have the shape (N, H), and the bias is added once. Only then comes tanh.",
    ),
    insight="Lay x and h side by side, and W_x and W_h as well, and the step is one dense layer "
    "with tanh. What is recurrent about it is only that its output comes back as its input.",
)
def rnn_step(x, h, W_x, W_h, b):
    """Return the next state (N, H) from the input x (N, D) and the state h (N, H)."""
    return torch.tanh(x @ W_x.T + h @ W_h.T + b)


@rnn_step.misconception("The activation is missing. What keeps the state between -1 and 1?")
def no_activation(x, h, W_x, W_h, b):
    return x @ W_x.T + h @ W_h.T + b


@rnn_step.misconception(
    "This is another activation than tanh. Which range does the state have, and can it be "
    "negative?",
    activation=(torch.sigmoid, torch.relu),
)
def other_activation(x, h, W_x, W_h, b, activation=torch.sigmoid):
    return activation(x @ W_x.T + h @ W_h.T + b)


@rnn_step.misconception(
    "The recurrent weights are not transposed. They are square, so PyTorch does not complain; but "
    "they are stored as (out, in), as those of the input are.",
)
def recurrent_weights_not_transposed(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T + h @ W_h + b)


@rnn_step.misconception(
    "The state from before is not used, so nothing is remembered. Which of the arguments does not "
    "occur in your sum?",
)
def state_ignored(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T + b)


@rnn_step.misconception(
    "The state goes in without its weights. What is to be multiplied with `W_h`?",
)
def state_without_weights(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T + h + b)


@rnn_step.misconception("The bias is missing. What else does each neuron add to its sum?")
def no_bias(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T + h @ W_h.T)


@rnn_step.misconception(
    "The bias is added twice, once with each product. `nn.RNN` does store two of them; here there "
    "is one, and it counts once.",
)
def bias_twice(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T + b + h @ W_h.T + b)


@rnn_step.misconception(
    "Tanh is taken of a part, and the rest is added afterwards. What has to be added up before the "
    "activation?",
    part=("input", "state", "each", "both", "input alone", "products"),
)
def activation_of_a_part(x, h, W_x, W_h, b, part="input"):
    a, s = x @ W_x.T, h @ W_h.T
    if part == "input":
        return torch.tanh(a + b) + s
    if part == "state":
        return a + torch.tanh(s + b)
    if part == "each":
        return torch.tanh(a + b) + torch.tanh(s)
    if part == "input alone":
        return torch.tanh(a) + s + b
    if part == "both":
        return torch.tanh(a) + torch.tanh(s + b)
    return torch.tanh(a + s) + b


@rnn_step.misconception(
    "The old state is added to the new one. It comes in through its weights already, inside the "
    "activation.",
)
def old_state_added(x, h, W_x, W_h, b):
    return h + torch.tanh(x @ W_x.T + h @ W_h.T + b)


@rnn_step.misconception(
    "The numbers are right, but no gradient can flow back through the state, so a network could "
    "not learn what to remember. Is `h` detached, or made anew from its values?",
)
def state_detached(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T + h.detach() @ W_h.T + b)
