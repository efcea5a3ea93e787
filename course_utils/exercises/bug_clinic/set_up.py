"""Exercise `set_up`."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.exercises.bug_clinic.shared import types
from course_utils.models import MLP

_BACK = "what comes back"
_THREE = "a model, an optimizer and a stopper"
_UNKNOWN = "nothing: the stopper's class is unknown"
_PARTS = (
    "the model",
    "the optimizer",
    "its learning rate",
    "what the optimizer trains",
    "the stopper",
    "the model of a second call",
)


def _observed(function: Callable, sizes: list[int], patience: int) -> object:
    """Return what was set up, whom the optimizer trains, and how long the stopper waits."""
    try:
        result = function(list(sizes), patience)
    except NameError as error:
        if error.name != "EarlyStopping":
            raise
        return Facts({_BACK: _UNKNOWN, **dict.fromkeys(_PARTS, "not to be seen yet")})
    if result is ... or result is None:
        return result
    if not _is_set_up(result):
        return Facts({_BACK: _kinds(result), **dict.fromkeys(_PARTS, "not to be seen yet")})
    model, optimizer, stopper = result
    again = function(list(sizes), patience)
    own = {id(parameter) for parameter in model.parameters()}
    shared = _is_set_up(again) and any(id(each) in own for each in again[0].parameters())
    found = (
        "one of the sizes asked for" if _fits(model, sizes) else "one of other sizes",
        type(optimizer).__name__,
        f"{optimizer.param_groups[0]['lr']:.4g}",
        _trains(optimizer, model),
        _waits(stopper, model, patience),
        "the same one" if shared else "a new one",
    )
    return Facts({_BACK: _THREE, **dict(zip(_PARTS, found, strict=True))})


def _is_set_up(result: object) -> bool:
    if not isinstance(result, tuple | list) or len(result) != 3:
        return False
    model, optimizer, stopper = result
    return (
        isinstance(model, nn.Module)
        and isinstance(optimizer, torch.optim.Optimizer)
        and hasattr(stopper, "step")
        and not isinstance(stopper, type | nn.Module | torch.optim.Optimizer)
    )


def _kinds(result: object) -> str:
    """Say what came back, a class as such."""
    items = result if isinstance(result, tuple | list) else [result]
    if len(items) <= 4 and any(isinstance(item, type) for item in items):
        return ", ".join(_kind(item) for item in items)
    return types(result)


def _kind(item: object) -> str:
    return f"the class {item.__name__}" if isinstance(item, type) else type(item).__name__


def _fits(model: nn.Module, sizes: list[int]) -> bool:
    """Whether a model maps the first size to the last, with as many parameters as dense layers."""
    expected = sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
    if sum(parameter.numel() for parameter in model.parameters()) != expected:
        return False
    try:
        with torch.no_grad():
            return model(torch.zeros(2, sizes[0])).shape == (2, sizes[-1])
    except (RuntimeError, TypeError, ValueError):
        return False


def _trains(optimizer: torch.optim.Optimizer, model: nn.Module) -> str:
    """Say whose parameters an optimizer holds."""
    held = {id(each) for group in optimizer.param_groups for each in group["params"]}
    own = {id(parameter) for parameter in model.parameters()}
    if held == own:
        return "all parameters of this model"
    if not held & own:
        return "no parameter of this model"
    return "this model and another" if own < held else "a part of this model"


def _waits(stopper: Any, model: nn.Module, patience: int) -> str:
    """Say after how many epochs without an improvement a stopper stops."""
    try:
        stopper.step(0.5, model)
        for epoch in range(1, patience + 10):
            if stopper.step(0.6, model):
                return f"one that stops after {epoch} epochs without an improvement"
    except Exception as error:  # it wants other arguments, say
        return f"one whose `step` raises {type(error).__name__}"
    return "one that does not stop"


def _set_up_cases() -> list[Case]:
    return [
        Case("784-256-128-10, patience 3", [784, 256, 128, 10], 3, run=_observed),
        Case("3-2, patience 1", [3, 2], 1, run=_observed),
        Case("5-4-3, patience 7", [5, 4, 3], 7, run=_observed),
    ]


@exercise(
    cases=_set_up_cases,
    hints=(
        "Which of the three objects needs another one to be made? That one cannot come first.",
        "The second message is that of case 1, with another name. The class is defined in "
        "`course_utils.training`, which chapter 08 leads to: one line brings it here, in this cell "
        "or in the function.",
        "`vital_signs` says how many parameters have moved. If none has, count how often `MLP` is "
        "called: each call makes another network.",
    ),
    insight="Model, optimizer, scheduler, stopper: each line uses only what the lines above it "
    "have made. Whatever replaces the model later has to replace the others, too.",
)
def set_up(sizes, patience):
    """Return a new model, the Adam that trains it, and an early stopping."""
    from course_utils.models import MLP
    from course_utils.training import EarlyStopping

    model = MLP(sizes)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    stopper = EarlyStopping(patience)
    return model, optimizer, stopper


@set_up.broken("The first line ends with an UnboundLocalError, and another error waits after it.")
def as_given(sizes, patience):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)  # noqa: F821 - the mistake
    model = MLP(sizes)
    stopper = EarlyStopping(patience)  # noqa: F821 - the other one
    return model, optimizer, stopper


def _stopper(patience: int, *settings: float) -> Any:
    from course_utils.training import EarlyStopping

    return EarlyStopping(patience, *settings)


def _adam(model: nn.Module, lr: float = 0.001) -> torch.optim.Optimizer:
    return torch.optim.Adam(model.parameters(), lr=lr)


_MODEL = MLP([4, 3, 2])
"""What may be left in a notebook from earlier cells."""


@set_up.misconception(
    "Nothing fails any more, and nothing will be learned: no parameter of the model that comes "
    "back is one that the optimizer holds. Every call of `MLP` makes another network, and one "
    "that an earlier cell has left is another one, too.",
)
def another_model(sizes, patience):
    optimizer = _adam(MLP(sizes))
    return MLP(sizes), optimizer, _stopper(patience)


@set_up.misconception(
    "What comes back is a model from outside the function, whatever sizes you ask for, and the "
    "same one at every call: two trainings would share their weights.",
)
def model_of_the_notebook(sizes, patience):
    return _MODEL, _adam(_MODEL), _stopper(patience)


@set_up.misconception(
    "The order is right. `EarlyStopping` is unknown, like `F` in case 1: which import is missing?",
)
def only_the_order(sizes, patience):
    model = MLP(sizes)
    return model, _adam(model), EarlyStopping(patience)  # noqa: F821 - the mistake


@set_up.misconception(
    "The order is right. The model has sizes of its own, whatever sizes are handed over.",
)
def fixed_sizes(sizes, patience):
    model = MLP([784, 32, 10])
    return model, _adam(model), _stopper(patience)


@set_up.misconception(
    "Model and optimizer come back, the early stopping does not. The class was not superfluous, "
    "its name was unknown. Where has chapter 08 left it?",
)
def no_stopper(sizes, patience):
    model = MLP(sizes)
    return model, _adam(model)


@set_up.misconception(
    "The third place is empty: None takes no step and stops nothing. The class was not "
    "superfluous, its name was unknown.",
)
def none_for_a_stopper(sizes, patience):
    model = MLP(sizes)
    return model, _adam(model), None


@set_up.misconception(
    "The class itself comes back, and nobody has made an object of it: a class knows no patience. "
    "The broken line called it.",
)
def class_of_stopper(sizes, patience):
    from course_utils.training import EarlyStopping

    model = MLP(sizes)
    return model, _adam(model), EarlyStopping


@set_up.misconception(
    "All three are there. The stopper waits for a number of epochs of its own, whatever patience "
    "is handed over.",
    own=(5, 3, 10, 2, 1, 7),
)
def fixed_patience(sizes, patience, own=5):
    model = MLP(sizes)
    return model, _adam(model), _stopper(own)


@set_up.misconception(
    "The three are right, and come back in another order: first the model, then the optimizer, "
    "then the stopper.",
)
def another_order(sizes, patience):
    model = MLP(sizes)
    return _adam(model), model, _stopper(patience)


@set_up.misconception(
    "The optimizer holds a part of the model only: one layer, say. The others would never move.",
)
def a_part_of_the_model(sizes, patience):
    model = MLP(sizes)
    some = list(model.parameters())[-1:]
    return model, torch.optim.Adam(some, lr=0.001), _stopper(patience)


@set_up.misconception(
    "The order is right. The learning rate is another one than in the broken version, and that was "
    "no mistake.",
    lr=(0.01, 0.1, 0.0001, 0.002, 0.005, 1.0),
)
def another_rate(sizes, patience, lr=0.01):
    model = MLP(sizes)
    return model, _adam(model, lr), _stopper(patience)


@set_up.misconception(
    "The order is right. The optimizer is another one than in the broken version, and Adam was no "
    "mistake.",
    kind=(torch.optim.SGD, torch.optim.AdamW, torch.optim.RMSprop),
)
def another_optimizer(sizes, patience, kind=torch.optim.SGD):
    model = MLP(sizes)
    return model, kind(model.parameters(), lr=0.001), _stopper(patience)


@set_up.misconception(
    "The order is right. The stopper, though, goes on long after its patience should have run out. "
    "The broken line gave it `patience` and nothing else.",
)
def never_stops(sizes, patience):
    model = MLP(sizes)
    return model, _adam(model), _stopper(patience + 1000)
