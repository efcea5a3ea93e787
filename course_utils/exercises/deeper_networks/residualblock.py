"""Exercise: A block of two convolutions with a shortcut past them."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import as_tensor, type_name

_MADE = "what `ResidualBlock(channels)` makes"
_COUNT = "the number of parameters"
_RETURNED = "what `forward` returns"
_TRAINING, _EVALUATION = "the result in training mode", "the result in evaluation mode"
_SHORTCUT = "what comes out where all kernels are 0"
_REACHED = "the parameters that a gradient reaches"
_INPUT = "X after the pass"


def _look_at(make: Callable, channels: int, shape: tuple[int, ...]) -> Any:
    """Build a block, give it known numbers, and return what can be seen from outside."""
    X = normal(torch.Generator().manual_seed(channels), *shape)
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(112)
        model = make(channels)
        if model is ...:
            return ...
        if not isinstance(model, nn.Module):
            is_class = isinstance(model, type)
            return _facts("a class, not an object of it" if is_class else type_name(model))
        parameters = list(model.parameters())
        fill(model)
        given = X.clone()
        count = sum(each.numel() for each in parameters)
        try:
            result = model.train()(given)
        except RuntimeError:
            if _has_no_padding(model):
                return _facts("an nn.Module", count, "an error, because its maps shrink")
            raise
        if not parameters:
            return ... if result is ... else _facts("an nn.Module", 0)  # `...`: the untouched stub
        if not isinstance(result, torch.Tensor):
            return _facts("an nn.Module", count, _kind(result))
        state = "as it was" if torch.equal(given, X) else "changed"
        seen = (result.detach().clone(), _reached(result, parameters))
        fill(model)  # the pass has moved the running averages
        with torch.no_grad():
            evaluated = model.eval()(X.clone()).clone()
            fill(model, kernels=False)
            return _facts(
                "an nn.Module", count, "a tensor", state, *seen, evaluated, _name(model(X), X)
            )


def _has_no_padding(model: nn.Module) -> bool:
    """Whether a convolution makes its maps smaller, and no layer before it makes them larger."""
    layers = [*model.modules()]
    return not any(
        type(layer).__module__ == nn.modules.padding.__name__ for layer in layers
    ) and any(
        isinstance(layer, nn.Conv2d) and layer.padding in (0, (0, 0), "valid") for layer in layers
    )


def _facts(made: str, *others: Any) -> Facts:
    """Return the same subjects for every answer; what could not be looked at is unknown."""
    subjects = (_MADE, _COUNT, _RETURNED, _INPUT, _TRAINING, _REACHED, _EVALUATION, _SHORTCUT)
    unknown = ["unknown"] * (len(subjects) - 1 - len(others))
    return Facts(zip(subjects, (made, *others, *unknown), strict=True))


def _kind(result: Any) -> str:
    return "nothing (None)" if result is None else type_name(result)


def fill(model: nn.Module, kernels: bool = True) -> None:
    """Give every layer numbers that depend on its kind and size alone, never on its place."""
    with torch.no_grad():
        for layer in model.modules():
            for name, values in [*layer.named_parameters(recurse=False)]:
                drawn = normal(torch.Generator().manual_seed(sum(map(ord, name))), *values.shape)
                if isinstance(layer, nn.Conv2d):
                    values.copy_(drawn * kernels / (values[0].numel() ** 0.5 or 1))
                else:
                    is_scale = name == "weight"
                    values.copy_(drawn / 4 + 1.2 if is_scale else drawn * kernels)
            if isinstance(layer, nn.BatchNorm2d) and layer.track_running_stats:
                ramp = torch.linspace(0.2, 0.9, layer.num_features)
                layer.running_mean.copy_(ramp * kernels)
                layer.running_var.copy_(ramp + 0.5)


def _reached(result: torch.Tensor, parameters: list[nn.Parameter]) -> str:
    if not result.requires_grad:
        return "none: nothing was recorded on the way"
    try:
        found = torch.autograd.grad(result.square().sum(), parameters, allow_unused=True)
    except RuntimeError:  # something on the way was overwritten
        return "none: `backward` raises an error"
    missing = sum(gradient is None for gradient in found)
    return f"all but {missing} of them" if missing else "all of them"


def _name(result: Any, X: torch.Tensor) -> str:
    """Say what is left of X."""
    found = as_tensor(result)
    known = {
        "X after ReLU": X.relu(),
        "X itself": X,
        "0": torch.zeros_like(X),
        "twice X after ReLU": 2 * X.relu(),
    }
    for words, expected in known.items():
        is_tensor = found is not None and found.shape == expected.shape
        if is_tensor and torch.allclose(found.float(), expected, atol=1e-5):
            return words
    return "something else"


def _residual_block_cases() -> list[Case]:
    def case(label: str, channels: int, *shape: int) -> Case:
        return Case(label, channels, shape, run=_look_at)

    return [
        case("3 channels and images of 5 by 4", 3, 2, 3, 5, 4),
        case("one channel", 1, 4, 1, 5, 3),
        case("16 channels", 16, 3, 16, 7, 7),
        case("a batch of one", 4, 1, 4, 6, 6),
    ]


@exercise(
    cases=_residual_block_cases,
    hints=(
        "In `__init__` make four layers, each kept as `self.something`: two convolutions from "
        "`channels` to `channels` with `padding=1, bias=False`, and `nn.BatchNorm2d(channels)` "
        "twice.",
        "In `forward` keep X untouched and call what goes through the layers by another name, "
        "because the sum at the end needs X as it came.",
        "Convolution, norm, ReLU, convolution, norm; then add X; then the last ReLU.",
    ),
    insight="With all kernels at 0 the block passes on what is above 0 as it came: doing nothing "
    "is easy for it. A plain layer has to learn a kernel with a single 1 for that.",
)
class ResidualBlock(torch.nn.Module):
    """A block of two convolutions with a shortcut past them; X (N, channels, H, W)."""

    def __init__(self, channels):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm1 = torch.nn.BatchNorm2d(channels)
        self.conv2 = torch.nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm2 = torch.nn.BatchNorm2d(channels)

    def forward(self, X):
        """Return ReLU of X plus what the two layers make of it."""
        A = torch.relu(self.norm1(self.conv1(X)))
        return torch.relu(X + self.norm2(self.conv2(A)))
