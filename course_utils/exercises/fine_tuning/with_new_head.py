"""Exercise: Return a copy of the network with a new, untrained head for so many classes."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import type_name
from course_utils.exercises.fine_tuning.shared import Network, a_body, filled, same, state_of

_RETURNED = "what comes back"
_SHAPE = "the shape of the logits of three images"
_COUNT = "the number of weights and biases in the head"
_BODY = "the parameters of the body"
_AVERAGES = "the running averages of the body"
_HEAD = "the head's weights"
_TRAINED = "the head's parameters that would be trained"
_GIVEN = "the network that was given"
_SHARED = "a step of the new network's body"
_SUBJECTS = (_SHAPE, _COUNT, _BODY, _AVERAGES, _HEAD, _TRAINED, _GIVEN, _SHARED)
_UNSEEN = "not to be seen"


class _Trained:
    """Makes the network that was trained before, always the same."""

    def __init__(self, classes: int, *channels: int):
        self.channels, self.classes = channels, classes

    def __call__(self) -> Network:
        model = Network(a_body(*self.channels), self.channels[-1], self.classes)
        return filled(model).eval()

    def __repr__(self) -> str:
        return f"<a network for {self.classes} classes>"


def _look_at_head(with_new_head: Callable, make: _Trained, classes: int) -> Any:
    """Give a network a new head, and compare it with the old one."""
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(14)
        model = make()
        before, old_body = state_of(model), model.body
        old_weights = model.head.weight.detach().clone()
        result = with_new_head(model, classes)
        if result is ... or result is None:
            return result
        facts = {_RETURNED: _kind(result)}
        if facts[_RETURNED] != "a network with body and head":
            return Facts(facts | dict.fromkeys(_SUBJECTS, _UNSEEN))
        X = normal(torch.Generator().manual_seed(15), 3, make.channels[0], 4, 4)
        with torch.no_grad():
            facts[_SHAPE] = _shape_of(result, X)
        head = list(result.head.parameters())
        facts[_COUNT] = sum(each.numel() for each in head)
        facts |= _compared(result.body, make().body)
        facts[_HEAD] = _newness(head, old_weights)
        trained = sum(each.requires_grad for each in head)
        facts[_TRAINED] = "all" if trained == len(head) else f"{trained} of {len(head)}"
        facts[_GIVEN] = "as before" if same(state_of(model), before) else "changed"
        facts[_SHARED] = _sharing(result.body, old_body)
        return Facts(facts)


def _kind(result: Any) -> str:
    if isinstance(result, type):
        return "a class, not an object of it"
    if not isinstance(result, nn.Module):
        return type_name(result)
    parts = [isinstance(getattr(result, name, None), nn.Module) for name in ("body", "head")]
    return "a network with body and head" if all(parts) else type_name(result)


def _shape_of(result: nn.Module, X: torch.Tensor) -> Any:
    try:
        return str(tuple(result.eval()(X).shape))
    except RuntimeError:
        return "none, because the head does not fit the features"


def _compared(new: nn.Module, old: nn.Module) -> dict[str, str]:
    """Compare two bodies: parameters, then running averages."""
    parameters = same(list(new.parameters()), list(old.parameters()))
    averages = [
        [each for name, each in body.named_buffers() if "running" in name] for body in (new, old)
    ]
    return {
        _BODY: "those that were learned" if parameters else "others",
        _AVERAGES: "those that were learned" if same(*averages) else "others",
    }


def _newness(head: list[nn.Parameter], old: torch.Tensor) -> str:
    rows = {tuple(row.tolist()) for row in old}
    matrices = [each for each in head if each.dim() == 2]
    kept = any(tuple(row.tolist()) in rows for matrix in matrices for row in matrix)
    return "some of the old head's" if kept else "new ones"


def _sharing(new: nn.Module, old: nn.Module) -> str:
    """Move the new body's parameters, and say whether the old one's move with them."""
    mine = {each.data_ptr() for each in new.parameters()}
    shared = any(each.data_ptr() in mine for each in old.parameters())
    return "moves the old one's, too" if shared else "leaves the old one's alone"


def _with_new_head_cases() -> list[Case]:
    def case(label: str, before: int, after: int, *channels: int) -> Case:
        return Case(label, _Trained(before, *channels), after, run=_look_at_head)

    return [
        case("from eight classes to two", 8, 2, 1, 3),
        case("from three classes to five", 3, 5, 2, 4, 6),
        case("as many classes as before", 4, 4, 1, 2, 5),
    ]


@exercise(
    cases=_with_new_head_cases,
    hints=(
        "The network that was given may be needed again, with its own head. So first a whole copy "
        "of it, and only the copy gets another head.",
        "`copy.deepcopy(model)` copies body, head, parameters and running averages. What a head "
        "gets is what the old one got: `model.head.in_features`.",
        "`twin = copy.deepcopy(model)`, then `twin.head = nn.Linear(..., classes)`, which draws "
        "new weights, and return `twin`.",
    ),
    insight="To assign a layer is to replace it: the module registers the new one under the old "
    "name, so that `parameters()` and `state_dict` follow. An optimizer that was built before "
    "still holds the old head's parameters, so build it afterwards.",
)
def with_new_head(model, classes):
    """Return a copy of the network with a new, untrained head for so many classes."""
    import copy

    twin = copy.deepcopy(model)
    twin.head = torch.nn.Linear(model.head.in_features, classes)
    return twin
