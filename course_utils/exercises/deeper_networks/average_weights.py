"""Exercise: an exponential moving average of a network's weights."""

from collections.abc import Callable
from typing import Any

import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import as_tensor, type_name

_LATER = "what comes back, after the network has been trained further"


def _run(average_weights: Callable, average: dict, weights: dict, decay: float) -> Any:
    """Call the function; look at what comes back, and whether it moves with the network."""
    given = {name: value.clone() for name, value in average.items()}
    result = average_weights(average, weights, decay)
    if result is ...:
        return ...
    is_dict = isinstance(result, dict)
    found = {name: as_tensor(result.get(name)) if is_dict else None for name in weights}
    copies = {name: value.clone() for name, value in found.items() if value is not None}
    same = all(torch.equal(given[name], average[name]) for name in given)
    for value in weights.values():
        value.mul_(3).add_(7)
    moved = any(not torch.equal(found[name], copy) for name, copy in copies.items())
    missing = "missing" if is_dict else "unknown"
    return Facts(
        {
            "what comes back": "a dict" if is_dict else _kind(result),
            "the names in it": ", ".join(sorted(map(str, result))) if is_dict else "unknown",
            **{f"`{name}` in it": copies.get(name, missing) for name in weights},
            "`average` after the call": "as it was" if same else "changed",
            _LATER: ("moves along" if moved else "as it was") if is_dict else "unknown",
        }
    )


def _kind(result: Any) -> str:
    return "nothing (None)" if result is None else type_name(result)


def _average_weights_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(115)

    def two(**shapes: tuple[int, ...]) -> list[dict[str, torch.Tensor]]:
        return [
            {name: normal(generator, *shape) for name, shape in shapes.items()} for _ in range(2)
        ]

    by_hand = [{"weight": torch.tensor([value])} for value in (10.0, 20.0)]
    layers = two(**{"0.weight": (3, 2), "0.bias": (3,)})
    parts = ("weight", "running_mean", "running_var")
    norm = two(**{f"1.{part}": (4,) for part in parts})
    for count, state in zip((8, 13), norm, strict=True):
        state["1.running_var"] = state["1.running_var"].square()
        state["1.num_batches_tracked"] = torch.tensor(count)
    return [
        Case("one weight, by hand", *by_hand, 0.75, run=_run),
        Case("a dense layer", *layers, 0.9, run=_run),
        Case("decay 0", *two(weight=(2, 3)), 0.0, run=_run),
        Case("decay 1", *two(weight=(3, 2)), 1.0, run=_run),
        Case("batch normalisation, which counts its batches", *norm, 0.6, run=_run),
    ]


@exercise(
    cases=_average_weights_cases,
    hints=(
        "Go through the names: `for name, value in weights.items()`. Each floating-point tensor "
        "becomes decay · old average + (1 - decay) · value, in a new dict.",
        "`value.is_floating_point()` tells the numbers that can be averaged from a counter. Of a "
        "counter the newest value is right.",
        "`state_dict()` hands out the network's own tensors, not copies: what you take over as it "
        "is needs `.clone()`, or it moves with the next step.",
    ),
    insight="The average costs one copy of the weights and no gradient. "
    "`torch.optim.swa_utils.AveragedModel` keeps it for you; models that draw pictures are often "
    "handed out as such an average.",
)
def average_weights(average, weights, decay):
    """Return the dict of averages after one more `weights`, both as `state_dict()` returns them."""
    updated = {}
    for name, value in weights.items():
        if value.is_floating_point():
            updated[name] = decay * average[name] + (1 - decay) * value
        else:
            updated[name] = value.clone()
    return updated


def _variant(
    average,
    weights,
    decay,
    *,
    blend=lambda old, new, decay: decay * old + (1 - decay) * new,
    counter=lambda old, new, decay: new.clone(),
    keep=lambda name: True,
):
    """Average as is right, unless something else is said."""
    return {
        name: (blend if value.is_floating_point() else counter)(average[name], value, decay)
        for name, value in weights.items()
        if keep(name)
    }


@average_weights.misconception(
    "`decay` stands at the new weights. It says how much of the *old* average is kept: with 0.99 "
    "the average should hardly move.",
)
def decay_the_other_way(average, weights, decay):
    return _variant(average, weights, decay, blend=lambda old, new, d: (1 - d) * old + d * new)


@average_weights.misconception(
    "This is the mean of the two, whatever `decay` is. The average has many steps in it, the new "
    "weights one: they do not count alike.",
)
def plain_mean(average, weights, decay):
    return _variant(average, weights, decay, blend=lambda old, new, d: (old + new) / 2)


@average_weights.misconception(
    "The two shares do not add up to 1, so the weights grow or shrink from step to step.",
    blend=(
        lambda old, new, d: d * old + new,
        lambda old, new, d: old + (1 - d) * new,
        lambda old, new, d: d * (old + new),
        lambda old, new, d: old + d * new,
    ),
)
def shares_do_not_add_up(average, weights, decay, blend=lambda old, new, d: d * old + new):
    return _variant(average, weights, decay, blend=blend)


@average_weights.misconception(
    "The new average is the new weights, and all steps before are forgotten.",
)
def forgets(average, weights, decay):
    return _variant(average, weights, decay, blend=lambda old, new, d: new.clone())


@average_weights.misconception(
    "The average comes back as it was given. What do the new weights add to it?",
)
def never_moves(average, weights, decay):
    return {name: value.clone() for name, value in average.items()}


@average_weights.misconception(
    "The counter of batches is averaged like a weight. A mean of two counts counts nothing: which "
    "of the two says how many batches there were?",
    counter=(
        lambda old, new, d: d * old + (1 - d) * new,
        lambda old, new, d: (d * old + (1 - d) * new).long(),
        lambda old, new, d: old.clone(),
    ),
)
def counter_averaged(average, weights, decay, counter=lambda old, new, d: d * old + (1 - d) * new):
    return _variant(average, weights, decay, counter=counter)


@average_weights.misconception(
    "The counter is missing in the result, so `load_state_dict` would refuse it. Numbers that "
    "cannot be averaged are taken over.",
)
def counter_lost(average, weights, decay):
    return {
        name: decay * average[name] + (1 - decay) * value
        for name, value in weights.items()
        if value.is_floating_point()
    }


@average_weights.misconception(
    "The running averages of batch normalisation are not averaged along, or lost. They belong to "
    "the weights they were measured with: average them all.",
    how=("new", "old", "lost"),
)
def running_averages_left_out(average, weights, decay, how="new"):
    updated = _variant(average, weights, decay)
    for name in [name for name in updated if "running" in name]:
        if how == "lost":
            del updated[name]
        else:
            updated[name] = (weights if how == "new" else average)[name].clone()
    return updated


@average_weights.misconception(
    "The counter is the network's own tensor, not a copy: when the network is trained further, "
    "your average moves along.",
)
def not_copied(average, weights, decay):
    return _variant(average, weights, decay, counter=lambda old, new, d: new)


@average_weights.misconception(
    "You wrote into `average` itself. The statement asks for a new dict: whoever kept the old "
    "average should still have it.",
)
def in_place(average, weights, decay):
    for name, value in weights.items():
        if value.is_floating_point():
            average[name].mul_(decay).add_(value, alpha=1 - decay)
        else:
            average[name].copy_(value)
    return {name: value.clone() for name, value in average.items()}
