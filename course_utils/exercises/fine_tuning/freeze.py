"""Exercise: Freeze a network, its parameters and its batch normalisation; return it."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import type_name
from course_utils.exercises.fine_tuning.shared import a_body, filled, same, state_of

_RETURNED = "what comes back"
_TRAINABLE = "the parameters that would still be trained"
_WEIGHTS = "the parameters' values"
_STATISTICS = "the running averages after a batch has passed"
_ALONE = "an image's features, alone and in a batch"
_NOISE = "an image's features, twice in a row"
_FLAGGED = "all, because nobody reads the attribute `requires_grad` of a module"


class _Body:
    """Makes a network anew: frozen in part or in evaluation mode, if so wanted."""

    def __init__(self, *channels: int, dropout: float = 0.0, start: Callable | None = None):
        self.channels, self.dropout, self.start = channels, dropout, start

    def __call__(self) -> nn.Module:
        body = filled(a_body(*self.channels, dropout=self.dropout))
        if self.start:
            self.start(body)
        return body

    def __repr__(self) -> str:
        return f"<blocks with {self.channels} channels>"


def _look_at_frozen(freeze: Callable, make: _Body) -> Any:
    """Freeze a network, let batches pass, and say what has changed."""
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(14)
        body = make()
        result = freeze(body)
        if result is ... or result is None:
            return result
        values = same(list(map(torch.clone, body.parameters())), list(make().parameters()))
        before = _averages(body)
        X = normal(torch.Generator().manual_seed(15), 6, make.channels[0], 5, 5)
        with torch.no_grad():
            batch, again, alone = body(X.clone()), body(X.clone()), body(X[:1].clone())
        moved = not same(before, _averages(body))
        return Facts(
            {
                _RETURNED: "the network" if result is body else _kind(result),
                _TRAINABLE: _trainable(body),
                _WEIGHTS: "as before" if values else "changed",
                _STATISTICS: "moved" if moved else "as before",
                _NOISE: _alike(batch, again),
                _ALONE: _alike(batch[:1], alone),
            }
        )


def _kind(result: Any) -> str:
    return "another network" if isinstance(result, nn.Module) else type_name(result)


def _averages(body: nn.Module) -> list[torch.Tensor]:
    return [each.clone() for name, each in body.named_buffers() if "running" in name]


def _trainable(body: nn.Module) -> str:
    names = {name for name, each in body.named_parameters() if each.requires_grad}
    if not names:
        return "none"
    if len(names) == len(state_of(body)) - sum(1 for _ in body.buffers()):
        flagged = any("requires_grad" in vars(layer) for layer in body.modules())
        return _FLAGGED if flagged else "all"
    kinds = sorted({_kind_of(body, name) for name in names})
    return " and ".join(kinds)


def _kind_of(body: nn.Module, name: str) -> str:
    layer, _, last = name.rpartition(".")
    owner = body.get_submodule(layer)
    word = {"weight": "weights", "bias": "biases"}[last]
    return f"{word} of {'batch norm' if isinstance(owner, nn.BatchNorm2d) else 'convolutions'}"


def _alike(first: torch.Tensor, second: torch.Tensor) -> str:
    return "the same" if torch.allclose(first, second, rtol=1e-3, atol=1e-4) else "others"


def _freeze_cases() -> list[Case]:
    def case(label: str, *channels: int, **settings: Any) -> Case:
        return Case(label, _Body(*channels, **settings), run=_look_at_frozen)

    return [
        case("a block", 1, 2),
        case("three blocks", 1, 3, 4, 2),
        case("two blocks and dropout", 2, 3, 4, dropout=0.5),
        case("two blocks in evaluation mode", 1, 4, 3, start=nn.Module.eval),
        case("two blocks that are frozen already", 1, 4, 3, start=_freeze_all),
    ]


def _freeze_all(body: nn.Module) -> None:
    body.requires_grad_(False).eval()


@exercise(
    cases=_freeze_cases,
    hints=(
        "Two things move in a training. The optimizer moves parameters, by their gradients. What "
        "else did chapter 11 find in `state_dict`, and when does it move?",
        "`body.parameters()` yields the parameters of all layers within layers, and each of them "
        "has a `requires_grad` of its own. The running averages move in one of the two modes.",
        "A loop over the parameters, in it `parameter.requires_grad = False`; then `body.eval()`, "
        "which also switches all layers within layers. And `return body`.",
    ),
    insight="`body.requires_grad_(False)`, with the underscore, goes through all parameters by "
    "itself. The mode does not stay: `model.train()` of the whole network switches the body, too, "
    "so call `body.eval()` after it, in each epoch.",
)
def freeze(body):
    """Freeze a network, its parameters and its batch normalisation; return it."""
    for parameter in body.parameters():
        parameter.requires_grad = False
    return body.eval()
