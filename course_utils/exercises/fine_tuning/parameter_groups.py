"""Exercise: Return the groups by which an optimizer gives body and head two learning rates."""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import type_name
from course_utils.exercises.fine_tuning.shared import Network

_RETURNED = "what comes back"
_OPTIMIZER = "what an optimizer makes of the groups"
_BODY = "the rates of the body's parameters"
_HEAD = "the rates of the head's parameters"
_GROUPS = "a list of dicts"
_UNSEEN = "not to be seen"
_OWN = 7.0
"""The optimizer's own rate, for groups that name none."""


class _Dense:
    """Makes a network with a dense body, always the same."""

    def __init__(self, *sizes: int, classes: int = 2):
        self.sizes, self.classes = sizes, classes

    def __call__(self) -> Network:
        layers = [nn.Linear(a, b) for a, b in zip(self.sizes, self.sizes[1:])]
        return Network(nn.Sequential(*layers), self.sizes[-1], self.classes)

    def __repr__(self) -> str:
        return f"<a network with {len(self.sizes) - 1} layers in its body>"


def _look_at_groups(parameter_groups: Callable, make: _Dense, *rates: float) -> Any:
    """Let SGD take a step with the groups, all gradients being 1, and read off the rates."""
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(14)
        model = make()
        generator = torch.Generator().manual_seed(15)
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.copy_(normal(generator, *parameter.shape))
        result = parameter_groups(model, *rates)
        if result is ... or result is None:
            return result
        kind = _kind(result)
        if kind != _GROUPS:
            return Facts({_RETURNED: kind, **dict.fromkeys((_OPTIMIZER, _BODY, _HEAD), _UNSEEN)})
        said, steps = _rates_in_use(model, list(result))
        return Facts({_RETURNED: kind, _OPTIMIZER: said, **steps})


def _kind(result: Any) -> str:
    if isinstance(result, Sequence) and result and all(isinstance(each, dict) for each in result):
        return _GROUPS
    if isinstance(result, torch.optim.Optimizer):
        return "an optimizer"
    if isinstance(result, list | tuple):
        return "a list without dicts"
    return "one dict alone" if isinstance(result, dict) else type_name(result)


def _rates_in_use(model: Network, groups: list[dict]) -> tuple[str, dict[str, str]]:
    """Return what an optimizer makes of the groups, and by which rates the parameters move."""
    try:
        optimizer = torch.optim.SGD(groups, lr=_OWN)
    except (ValueError, TypeError, KeyError) as error:
        return f"an error, because {_reason(error)}", dict.fromkeys((_BODY, _HEAD), _UNSEEN)
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    before = {name: each.detach().clone() for name, each in model.named_parameters()}
    optimizer.step()
    found: dict[str, list[str]] = {_BODY: [], _HEAD: []}
    for name, parameter in model.named_parameters():
        step = (before[name] - parameter.detach()).mean().item()
        found[_HEAD if name.startswith("head") else _BODY].append(_word(step))
    return "a step", {part: _joined(each) for part, each in found.items()}


def _reason(error: Exception) -> str:
    if "more than one parameter group" in str(error):
        return "a parameter stands in two of them"
    if isinstance(error, KeyError):
        return "a group has nothing under `params`"
    return "what stands under `params` is no list of parameters"


def _word(step: float) -> str:
    if abs(step) < 1e-7:
        return "0"
    return "the optimizer's own" if abs(step - _OWN) < 1e-3 else f"{step:.3g}"


def _joined(rates: list[str]) -> str:
    return " and ".join(sorted({*rates}))


def _parameter_groups_cases() -> list[Case]:
    def case(label: str, make: _Dense, body_lr: float, head_lr: float) -> Case:
        return Case(label, make, body_lr, head_lr, run=_look_at_groups)

    return [
        case("a small rate and a large one", _Dense(3, 4), 0.01, 0.5),
        case("a body of three layers", _Dense(2, 5, 3, 4, classes=3), 0.002, 0.1),
        case("a larger rate for the body", _Dense(4, 3, 2), 0.3, 0.02),
    ]


@exercise(
    cases=_parameter_groups_cases,
    hints=(
        "A group is a dict: what is to be trained stands under `params`, and its rate under "
        "`lr`. How many groups do two rates need?",
        "`model.body.parameters()` yields all parameters of the body, and the head has such a "
        "method, too. `model.parameters()` would yield both.",
        'The first of two dicts is `{"params": model.body.parameters(), "lr": body_lr}`; return '
        "both in a list.",
    ),
    insight="A group takes every setting that the optimizer has: `weight_decay` for the weights "
    "and none for the biases, as in chapter 07, is two groups as well. A scheduler goes through "
    "`optimizer.param_groups` and moves the rate of each.",
)
def parameter_groups(model, body_lr, head_lr):
    """Return the groups by which an optimizer gives body and head two learning rates."""
    body = {"params": model.body.parameters(), "lr": body_lr}
    head = {"params": model.head.parameters(), "lr": head_lr}
    return [body, head]


def _groups(body, body_lr, head, head_lr):
    return [{"params": body, "lr": body_lr}, {"params": head, "lr": head_lr}]


@parameter_groups.misconception(
    "Body and head have each other's rate. Which of the two still has everything to learn, and "
    "which argument is its rate?",
)
def rates_exchanged(model, body_lr, head_lr):
    return _groups(model.body.parameters(), head_lr, model.head.parameters(), body_lr)


@parameter_groups.misconception(
    "One of the two groups is `model.parameters()`, which holds the head as well. An optimizer "
    "refuses a parameter that stands in two groups, because by which rate should it move it?",
)
def all_and_the_head(model, body_lr, head_lr):
    return _groups(model.parameters(), body_lr, model.head.parameters(), head_lr)


@parameter_groups.misconception(
    "Everything moves by the rate of the body, the head included. How many groups do two rates "
    "need?",
)
def one_small_rate(model, body_lr, head_lr):
    return [{"params": model.parameters(), "lr": body_lr}]


@parameter_groups.misconception(
    "Everything moves by the rate of the head, the body included. What is the other rate for?",
)
def one_large_rate(model, body_lr, head_lr):
    return [{"params": model.parameters(), "lr": head_lr}]


@parameter_groups.misconception(
    "The body is in no group, so no optimizer moves it: it is frozen. Fine-tuning moves it, too, "
    "in small steps.",
)
def body_left_out(model, body_lr, head_lr):
    return [{"params": model.head.parameters(), "lr": head_lr}]


@parameter_groups.misconception(
    "The head is in no group, so it stays as it was drawn at random. It has to learn most of all.",
)
def head_left_out(model, body_lr, head_lr):
    return [{"params": model.body.parameters(), "lr": body_lr}]


@parameter_groups.misconception(
    "Of the head only the weights are in a group, and its biases stay where they are. Which method "
    "yields both?",
)
def head_without_biases(model, body_lr, head_lr):
    return _groups(model.body.parameters(), body_lr, [model.head.weight], head_lr)


@parameter_groups.misconception(
    "Only one layer of the body is in a group, the others do not move. Which method of the whole "
    "body yields all its parameters?",
    layer=(0, -1),
)
def one_layer_of_the_body(model, body_lr, head_lr, layer):
    body = model.body[layer].parameters()
    return _groups(body, body_lr, model.head.parameters(), head_lr)


@parameter_groups.misconception(
    "The groups say what is trained and not by which rate, so the optimizer takes one of its own "
    "for both. Under which key does it look for the rate?",
)
def rates_under_another_key(model, body_lr, head_lr):
    return [
        {"params": model.body.parameters(), "learning_rate": body_lr},
        {"params": model.head.parameters(), "learning_rate": head_lr},
    ]


@parameter_groups.misconception(
    "Only one of the groups names its rate, the other gets the optimizer's own. Wanted are both.",
)
def rate_of_the_head_alone(model, body_lr, head_lr):
    return [
        {"params": model.body.parameters()},
        {"params": model.head.parameters(), "lr": head_lr},
    ]


@parameter_groups.misconception(
    "Under `params` stands a whole layer or network. An optimizer wants its parameters: which "
    "method yields them?",
)
def modules_for_parameters(model, body_lr, head_lr):
    return _groups(model.body, body_lr, model.head, head_lr)


@parameter_groups.misconception(
    "What comes back is an optimizer. Asked for are the groups alone: which optimizer gets them is "
    "decided later.",
)
def an_optimizer_already(model, body_lr, head_lr):
    groups = _groups(model.body.parameters(), body_lr, model.head.parameters(), head_lr)
    return torch.optim.SGD(groups, lr=head_lr)
