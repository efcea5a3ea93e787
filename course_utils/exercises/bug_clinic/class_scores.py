"""Exercise: Return the logits (N, K) of a network with one hidden ReLU layer."""

import torch
from torch import nn

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _class_scores_cases() -> list[Case]:
    def case(label: str, n: int, sizes: tuple[int, int, int]) -> Case:
        generator = torch.Generator().manual_seed(91)
        features, hidden, classes = sizes
        shapes = ((n, features), (hidden, features), (hidden,), (classes, hidden), (classes,))
        return Case(label, *(normal(generator, *shape) for shape in shapes))

    return [
        case("a batch of 5", 5, (3, 4, 2)),
        case("a batch of one", 1, (3, 5, 2)),
        case("as many features as neurons", 4, (6, 6, 6)),
        case("a single hidden neuron", 3, (2, 1, 3)),
    ]


@exercise(
    cases=_class_scores_cases,
    hints=(
        "Python has never been told what F is. Authors write it for PyTorch's module of functions, "
        "`torch.nn.functional`.",
        "Either import that module under this name, in the cell and above the function, or name "
        "the function of the hidden layer in another way: PyTorch has it in more than one place.",
    ),
    insight="`F` is only a habit: `torch.relu`, `torch.nn.functional.relu` and `X.relu()` are the "
    "same function, and `nn.ReLU()` is it as a layer.",
)
def class_scores(X, W1, b1, W2, b2):
    """Return the logits (N, K) of a network with one hidden ReLU layer."""
    return torch.relu(X @ W1.T + b1) @ W2.T + b2


@class_scores.broken("The first forward pass ends with a NameError: name 'F' is not defined.")
def as_given(X, W1, b1, W2, b2):
    return F.relu(X @ W1.T + b1) @ W2.T + b2  # noqa: F821 - the mistake of this exercise


@class_scores.misconception(
    "The error is gone, and the non-linearity with it: two dense layers in a row are no more than "
    "one (chapter 01). The name was unknown, not the function superfluous.",
)
def no_relu(X, W1, b1, W2, b2):
    return (X @ W1.T + b1) @ W2.T + b2


@class_scores.misconception(
    "It runs, but as another network: the author wrote relu, and you took a sigmoid. A repair "
    "changes what is broken and nothing else.",
)
def sigmoid(X, W1, b1, W2, b2):
    return torch.sigmoid(X @ W1.T + b1) @ W2.T + b2


@class_scores.misconception(
    "It runs, but as another network: the author wrote relu, and you took tanh. A repair changes "
    "what is broken and nothing else.",
)
def tanh(X, W1, b1, W2, b2):
    return torch.tanh(X @ W1.T + b1) @ W2.T + b2


@class_scores.misconception(
    "There is a ReLU after the output layer now: no score can be negative any more. Where did the "
    "call stand before?",
)
def relu_on_scores(X, W1, b1, W2, b2):
    return torch.relu(torch.relu(X @ W1.T + b1) @ W2.T + b2)


@class_scores.misconception(
    "The ReLU has moved from the hidden layer to the scores. In which of the two layers did the "
    "broken line have it?",
)
def relu_moved_to_the_end(X, W1, b1, W2, b2):
    return torch.relu((X @ W1.T + b1) @ W2.T + b2)


@class_scores.misconception(
    "The ReLU is applied to the inputs. The parentheses of the broken line say what belongs to it.",
)
def relu_of_the_inputs(X, W1, b1, W2, b2):
    return (torch.relu(X) @ W1.T + b1) @ W2.T + b2


@class_scores.misconception(
    "The bias comes after the ReLU now, so it can no longer decide when the neuron reacts. Look at "
    "the parentheses of the broken line.",
)
def relu_before_the_bias(X, W1, b1, W2, b2):
    return (torch.relu(X @ W1.T) + b1) @ W2.T + b2


@class_scores.misconception(
    "The ReLU is there again; the bias of the hidden layer is missing now. A repair changes what "
    "is broken and nothing else."
)
def no_first_bias(X, W1, b1, W2, b2):
    return torch.relu(X @ W1.T) @ W2.T + b2


@class_scores.misconception(
    "The ReLU is there again; both biases are missing now. A repair changes what is broken and "
    "nothing else."
)
def no_biases(X, W1, b1, W2, b2):
    return torch.relu(X @ W1.T) @ W2.T


@class_scores.misconception(
    "It runs, but negative sums come through in part: you took another activation than the author, "
    "who wrote relu."
)
def leaky_relu(X, W1, b1, W2, b2, slope=0.01):
    Z = X @ W1.T + b1
    return torch.where(Z > 0, Z, slope * Z) @ W2.T + b2


@class_scores.misconception(
    "It runs, but the scores have become probabilities, or their logarithms: every loss for "
    "classes in PyTorch applies that step itself. The broken line had none."
)
def softmax_on_scores(X, W1, b1, W2, b2):
    return torch.softmax(torch.relu(X @ W1.T + b1) @ W2.T + b2, dim=1)


@class_scores.misconception(
    "It runs, but the scores have become logarithms of probabilities: cross-entropy applies that "
    "step itself. The broken line had none."
)
def log_softmax_on_scores(X, W1, b1, W2, b2):
    return torch.log_softmax(torch.relu(X @ W1.T + b1) @ W2.T + b2, dim=1)


@class_scores.misconception(
    "What comes out is the hidden layer: the second one, with W2 and b2, is gone."
)
def hidden_layer(X, W1, b1, W2, b2):
    return torch.relu(X @ W1.T + b1)


@class_scores.misconception(
    "It runs, but as another network: the author wrote relu, and you took another activation. A "
    "repair changes what is broken and nothing else.",
    activation=(
        nn.functional.gelu,
        nn.ELU(),
        nn.SiLU(),
        nn.Softplus(),
        nn.SELU(),
        nn.ReLU6(),
        torch.abs,
    ),
)
def another_activation(X, W1, b1, W2, b2, activation=nn.functional.gelu):
    return activation(X @ W1.T + b1) @ W2.T + b2
