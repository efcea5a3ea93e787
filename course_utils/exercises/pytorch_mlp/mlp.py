"""Exercise: Dense layers of the given sizes, input first, with ReLU between them."""

from collections.abc import Callable

import torch
from torch import nn

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _judge_mlp(MLP: Callable, sizes: list[int], shape: tuple[int, ...]) -> object:
    """Build a network, fill it with known numbers, and return what can be seen from outside."""
    with torch.random.fork_rng(devices=[]):
        model = MLP(sizes)
        if model is ...:
            return ...
        if not isinstance(model, nn.Module):
            return _facts(made=f"no nn.Module but {type(model).__name__}")
        parameters = list(model.parameters())
        _fill(parameters)
        logits = model(normal(torch.Generator().manual_seed(52), *shape))
    if logits is ...:
        return ...
    count = sum(parameter.numel() for parameter in parameters)
    if count != sum(n_in * n_out + n_out for n_in, n_out in zip(sizes[:-1], sizes[1:])):
        return _facts(parameters=count)
    return _facts(parameters=count, logits=logits, gradients=_reached(parameters, logits))


def _facts(made="an nn.Module", parameters=0, logits="not looked at", gradients="not looked at"):
    return {
        "MLP(sizes)": made,
        "parameters": parameters,
        "logits": logits,
        "gradients reach": gradients,
    }


def _fill(parameters: list[nn.Parameter]) -> None:
    """Set each parameter to random numbers that depend on its shape alone."""
    for parameter in parameters:
        seed = sum(10**axis * size for axis, size in enumerate(parameter.shape))
        generator = torch.Generator().manual_seed(seed)
        parameter.data = normal(generator, *parameter.shape)


def _reached(parameters: list[nn.Parameter], logits: object) -> str:
    """Say which of the parameters get a gradient from the logits."""
    if isinstance(logits, torch.Tensor) and logits.requires_grad:
        logits.square().sum().backward()
    reached = sum(parameter.grad is not None for parameter in parameters)
    return "all parameters" if reached == len(parameters) else f"{reached} of {len(parameters)}"


def _mlp_cases() -> list[Case]:
    def case(label: str, sizes: list[int], *shape: int) -> Case:
        return Case(label, sizes, shape, run=_judge_mlp)

    return [
        case("two hidden layers and rows of features", [4, 6, 5, 3], 7, 4),
        case("no hidden layer", [6, 3], 5, 6),
        case("images of 3 by 4 pixels", [12, 8, 5], 6, 3, 4),
        case("a batch of one", [5, 9, 4], 1, 5),
        case("five hidden layers", [4, 9, 8, 7, 6, 5, 3], 8, 4),
    ]


@exercise(
    cases=_mlp_cases,
    hints=(
        "In `__init__`, after `super().__init__()`, make one `nn.Linear` for each pair of "
        "neighbours in `sizes`. `zip(sizes[:-1], sizes[1:])` yields the pairs.",
        "Keep the layers in an `nn.ModuleList`: a plain list hides them from `parameters()`.",
        "In `forward`: flatten `X` from axis 1 on, then go through the layers. ReLU follows each "
        "of them except the last; `self.layers[:-1]` and `self.layers[-1]` tell them apart.",
    ),
)
class MLP(torch.nn.Module):
    """Dense layers of the given sizes, input first, with ReLU between them."""

    def __init__(self, sizes):
        super().__init__()
        pairs = zip(sizes[:-1], sizes[1:])
        self.layers = torch.nn.ModuleList(torch.nn.Linear(n_in, n_out) for n_in, n_out in pairs)

    def forward(self, X):
        """Map X of shape (N, ...) to logits of shape (N, K)."""
        *hidden, output = self.layers
        A = X.flatten(start_dim=1)
        for layer in hidden:
            A = torch.relu(layer(A))
        return output(A)


class _Variant(nn.Module):
    """An MLP with one thing wrong: each misconception changes what it changes."""

    def __init__(self, sizes):
        super().__init__()
        pairs = list(zip(sizes[:-1], sizes[1:]))
        self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairs)

    activation = staticmethod(torch.relu)

    def start(self, X):
        return X.flatten(start_dim=1)

    def end(self, logits):
        return logits

    def forward(self, X):
        A = self.start(X)
        for layer in self.layers[:-1]:
            A = self.activation(layer(A))
        return self.end(self.layers[-1](A))


@MLP.misconception(
    "The network computes, but it has no parameters: an optimizer would find nothing to train. "
    "`nn.Module` notices layers that are attributes, and does not look into a plain Python list.",
)
class PlainList(_Variant):
    def __init__(self, sizes):
        super().__init__(sizes)
        layers = list(self.layers)
        del self.layers
        self.layers = layers


@MLP.misconception(
    "ReLU follows the last layer, too, so no logit can be negative: to the loss every score below "
    "0 looks like 0, and its gradient is lost. After which layers does an activation belong?",
)
class ReLUAfterLast(_Variant):
    def end(self, logits):
        return torch.relu(logits)


@MLP.misconception(
    "Two things: ReLU follows the last layer, too, so no logit can be negative; and images are not "
    "flattened before the first layer.",
)
class ReLUAfterLastAndNotFlattened(_Variant):
    def start(self, X):
        return X

    def end(self, logits):
        return torch.relu(logits)


@MLP.misconception(
    "There is no activation between the layers. What did chapter 01 say about dense layers that "
    "follow each other directly?",
)
class NoReLU(_Variant):
    activation = staticmethod(lambda Z: Z)


@MLP.misconception(
    "The network returns probabilities. `CrossEntropyLoss` expects logits and applies softmax "
    "itself; with softmax twice, training crawls, and no error says so (chapter 02).",
)
class SoftmaxAtTheEnd(_Variant):
    def end(self, logits):
        return torch.softmax(logits, dim=1)


@MLP.misconception(
    "The network returns logarithms of probabilities. They belong to `NLLLoss`; "
    "`CrossEntropyLoss` contains that step, so the network should stop at the scores.",
)
class LogSoftmaxAtTheEnd(_Variant):
    def end(self, logits):
        return torch.log_softmax(logits, dim=1)


@MLP.misconception(
    "The network returns the number of the best class. That is no function with a slope, so "
    "nothing could be trained: the loss needs the scores of all classes.",
)
class PredictionsInsteadOfLogits(_Variant):
    def end(self, logits):
        return logits.argmax(dim=1)


@MLP.misconception(
    "Your hidden layers use the sigmoid. The activation asked for keeps its slope of 1 on the "
    "whole positive side.",
)
class Sigmoid(_Variant):
    activation = staticmethod(torch.sigmoid)


@MLP.misconception(
    "Your hidden layers use tanh. The activation asked for keeps its slope of 1 on the whole "
    "positive side.",
)
class Tanh(_Variant):
    activation = staticmethod(torch.tanh)


@MLP.misconception(
    "ReLU is applied to the input, before the first layer: every standardised pixel below the "
    "mean is cut off. If ReLU stands before each layer in your loop: what is it that the first "
    "layer receives?",
)
class ReLUOnInput(_Variant):
    def start(self, X):
        return torch.relu(X.flatten(start_dim=1))


@MLP.misconception(
    "Rows of features work, images do not: a dense layer multiplies along the last axis, which is "
    "the width of the image. Which shape must `X` have before the first layer?",
)
class NotFlattened(_Variant):
    def start(self, X):
        return X


@MLP.misconception(
    "`flatten()` without a start also melts the batch axis: all images become one long row. "
    "Which axis has to stay?",
)
class BatchFlattened(_Variant):
    def start(self, X):
        return X.flatten()


@MLP.misconception(
    "All images of the batch become one row, so it works for a batch of one only. The first axis "
    "counts the images: it has to stay.",
)
class FlattenedToOneRow(_Variant):
    def start(self, X):
        return X.reshape(1, -1)


@MLP.misconception(
    "Every pass through your loop stores its layer under the same name, so only the last one is "
    "left. Where could all of them be kept?",
)
class OverwrittenLayer(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layer = nn.Linear(*sizes[-2:])

    def forward(self, X):
        return self.layer(X.flatten(start_dim=1))


@MLP.misconception(
    "There is one layer from the first size straight to the last. The sizes in between are hidden "
    "layers: which pairs of neighbours does `sizes` contain?",
)
class HiddenLayersSkipped(_Variant):
    def __init__(self, sizes):
        super().__init__([sizes[0], sizes[-1]])


@MLP.misconception(
    "Your network always has two hidden layers, whatever the length of `sizes`. How many pairs of "
    "neighbours are there?",
)
class FixedDepth(_Variant):
    def __init__(self, sizes):
        n_in, first, second, n_out = sizes
        super().__init__([n_in, first, second, n_out])


@MLP.misconception(
    "The last layer is missing: your logits have the size of the last hidden layer. A network "
    "with n sizes has n - 1 layers.",
)
class OutputLayerMissing(_Variant):
    def __init__(self, sizes):
        super().__init__(sizes[:-1])

    def forward(self, X):
        A = X.flatten(start_dim=1)
        for layer in self.layers:
            A = torch.relu(layer(A))
        return A


@MLP.misconception(
    "The layers have no bias, so every neuron's boundary passes through the origin.",
)
class NoBias(_Variant):
    def __init__(self, sizes):
        super().__init__(sizes)
        for layer in self.layers:
            layer.bias = None


@MLP.misconception(
    "The logits are right, but no gradient can flow back from them: the forward pass was not "
    "recorded. `no_grad` and `detach` belong to evaluation, not into the network.",
)
class NoGradient(_Variant):
    def end(self, logits):
        return logits.detach()
