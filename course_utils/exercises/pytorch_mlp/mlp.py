"""Exercise: Dense layers of the given sizes, input first, with ReLU between them."""

import sys
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn.parameter import is_lazy

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.compare import BETWEEN_WRONG_ONES, compare
from course_utils.checking.samples import normal
from course_utils.checking.values import as_tensor, type_name
from course_utils.exercises.pytorch_mlp.shared import kind_of

_NO_MODULE = "unknown, as there is no network"
_HIDDEN = "made with weights that `parameters()` does not show"


def _look_at(MLP: Callable, sizes: list[int], shape: tuple[int, ...]) -> Any:
    """Build networks, fill one with known numbers, and return what can be seen from outside."""
    wanted = list(sizes)
    X = 5 * normal(torch.Generator().manual_seed(52), *shape)
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(52)
        model, other = MLP(sizes), MLP(list(wanted))
        if model is ...:
            return ...
        if not isinstance(model, nn.Module):
            return _facts(_name_of(model), *[_NO_MODULE] * 6)
        if any(is_lazy(parameter) for parameter in model.parameters()):
            for each in (model, other):  # sizes come from what a lazy layer is called with
                each(X)
        return _look_at_network(model, other, wanted, X)


def _look_at_network(model: nn.Module, other: nn.Module, sizes: list[int], X: torch.Tensor) -> Any:
    parameters, others = list(model.parameters()), list(other.parameters())
    count = sum(parameter.numel() for parameter in parameters)
    to_train = sum(parameter.numel() for parameter in parameters if parameter.requires_grad)
    seen = ("an nn.Module", count, to_train, _beginning(parameters, others))
    _fill(parameters, sizes)
    _fill(others, sizes)
    try:
        training = _logits(model.train(), X, calls=3, other=other.train())
        evaluation = _logits(model.eval(), X, calls=2) if training is not _HIDDEN else _HIDDEN
    except Exception as error:
        if count == sum(n_in * n_out + n_out for n_in, n_out in zip(sizes[:-1], sizes[1:])):
            raise
        text = f"none: {type(error).__name__} is raised"
        return _facts(*seen, text, text, "unknown")
    if training is ... or evaluation is ...:
        return ...
    gradients = _gradients(parameters, evaluation, sizes)
    both = (each if isinstance(each, str) else each.detach() for each in (training, evaluation))
    return _facts(*seen, *both, gradients)


def _name_of(model: Any) -> str:
    if isinstance(model, type):
        return "a class, not an object of it"
    home = type(model).__module__.partition(".")[0]
    is_own = home == "__main__" or home not in {*sys.stdlib_module_names, "torch", "numpy"}
    return "an object whose class does not build on `nn.Module`" if is_own else type_name(model)


def _facts(made, count, to_train, start, training, evaluation, gradients) -> Facts:
    return Facts(
        {
            "what `MLP(sizes)` makes": made,
            "the number of parameters that an optimizer finds": count,
            "the number of those that can be trained": to_train,
            "the weights of two new networks": start,
            "the logits": training,
            "the logits in evaluation mode": evaluation,
            "the gradients of the parameters": gradients,
        }
    )


def _beginning(one: Sequence[nn.Parameter], other: Sequence[nn.Parameter]) -> str:
    """Say whether the matrices of two new networks are random."""
    pairs = [pair for pair in zip(one, other) if pair[0].dim() > 1]
    if not pairs:
        return "no weights at all"
    if any(len(weights.unique()) < 3 for weights, _ in pairs):
        return "not random, but all the same number or nearly so"
    if any(torch.equal(*pair) for pair in pairs):
        return "the same in both"
    return "random"


def _fill(parameters: Sequence[nn.Parameter], sizes: Sequence[int]) -> None:
    """Set each parameter to random numbers that depend on its shape alone.

    A matrix that is kept as (in, out) gets the transpose of what it gets as (out, in).
    """
    for parameter in parameters:
        shape = _stored(parameter.shape, sizes)
        seed = sum(10**axis * size for axis, size in enumerate(shape))
        values = normal(torch.Generator().manual_seed(seed), *shape) / (shape or (1,))[-1] ** 0.5
        if len(shape) == 2 and shape[0] == shape[1]:
            values = (values + values.T) / 2
        parameter.data = values if shape == parameter.shape else values.T.contiguous()


def _stored(shape: torch.Size, sizes: Sequence[int]) -> torch.Size:
    """Return the shape as PyTorch keeps it: (out, in)."""
    return shape[::-1] if len(shape) == 2 and tuple(shape) in zip(sizes, sizes[1:]) else shape


def _logits(model: nn.Module, X: torch.Tensor, calls: int, other: nn.Module | None = None) -> Any:
    """Call a network several times on the same images, and once another of equal parameters.

    Returns the logits, or words for what came instead.
    """
    first, *more = [model(X.clone()) for _ in range(calls)]
    if first is ...:
        return ...
    if isinstance(first, np.ndarray):
        return "a NumPy array"
    if as_tensor(first) is None or not isinstance(first, torch.Tensor):
        return kind_of(first)
    if any(compare(first, each, BETWEEN_WRONG_ONES) for each in more):
        return "others at every call with the same images"
    if other is not None and compare(first, other(X.clone()), BETWEEN_WRONG_ONES):
        return _HIDDEN
    return first


def _gradients(parameters: Sequence[nn.Parameter], logits: Any, sizes: Sequence[int]) -> Any:
    """Return the gradients of the parameters, in an order that does not depend on the answer."""
    if isinstance(logits, str):
        return "unknown"
    if not logits.requires_grad:
        return "none: nothing was recorded on the way to the logits"
    try:
        logits.square().sum().backward()
    except RuntimeError:
        return "none: `backward` raises an error"
    if any(parameter.grad is None for parameter in parameters):
        return "missing for some of them"
    found = {}
    for parameter in parameters:
        shape, gradient = _stored(parameter.shape, sizes), parameter.grad
        if shape != parameter.shape or len(set(shape)) < len(shape):
            gradient = gradient.T if shape != parameter.shape else gradient + gradient.T
        found[shape] = found.get(shape, 0) + gradient
    some = [found[shape].flatten()[:: 1 + shape.numel() // 30] for shape in sorted(found)]
    return torch.cat(some or [torch.zeros(0)])


def _mlp_cases() -> list[Case]:
    def case(label: str, sizes: list[int], *shape: int) -> Case:
        return Case(label, sizes, shape, run=_look_at)

    return [
        case("two hidden layers and rows of features", [4, 6, 5, 3], 7, 4),
        case("no hidden layer", [6, 3], 5, 6),
        case("one hidden layer and a batch of one", [5, 9, 4], 1, 5),
        case("images of 3 by 4 pixels", [12, 8, 5], 6, 3, 4),
        case("images of 28 by 28 pixels", [784, 3, 2, 6], 5, 28, 28),
        case("hidden layers of one size", [3, 5, 5, 5, 2], 4, 3),
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
    insight="Your class is all that has to be written: `parameters()`, `to(device)`, `train()`, "
    "`eval()` and `state_dict()` go through the layers by themselves. With `nn.Flatten` in front, "
    "one `nn.Sequential` of layers does the same.",
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
