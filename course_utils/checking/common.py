"""What the cases have in common in which an answer is right, or wrong."""

from collections.abc import Hashable, Sequence
from typing import Any

import torch

from course_utils.checking.cases import Case


def right_only_where(
    cases: Sequence[Case], names: Sequence[str], is_right: Sequence[bool]
) -> str | None:
    """Return a sentence where the right cases are those with one special argument, or the wrong.

    Special is a number or flag that is 0, 1, True or False, a batch of one, a square matrix.
    """
    if all(is_right) or not any(is_right):
        return None
    features = [_features(dict(zip(names, case.args, strict=False))) for case in cases]
    for name in features[0]:
        if not all(name in each for each in features):
            continue
        pairs = list(zip(features, is_right, strict=True))
        right = {each[name] for each, so in pairs if so}
        wrong = {each[name] for each, so in pairs if not so}
        if right & wrong:
            continue
        if len(right) == 1 and sum(not so for so in is_right) >= 2:
            return _sentence("right", name, right.pop())
        if len(wrong) == 1 and sum(is_right) >= 2:
            return _sentence("wrong", name, wrong.pop())
    return None


def _sentence(word: str, name: str, value: Hashable) -> str | None:
    """Say where alone an answer is right or wrong, if that is a special place."""
    if value is None:
        return None
    return f"It is {word} only where {name.format(value=value)}."


_LENGTH = {1: "{value} number", 2: "{value} row"}
_OF_MORE_AXES = "length {value} along its first axis"


def _features(arguments: dict[str, Any]) -> dict[str, Hashable]:
    """Return what may be special of a call: sentences and the values that complete them."""
    found: dict[str, Hashable] = {}
    for name, value in arguments.items():
        if isinstance(value, torch.Tensor) and value.dim() == 0:
            value = value.item()
        if isinstance(value, bool):
            found[f"`{name}` is {{value}}"] = value
        elif isinstance(value, int | float):
            found[f"`{name}` is {{value}}"] = value if value in (0, 1) else None
    for name, value in arguments.items():
        if isinstance(value, torch.Tensor) and value.dim() >= 1:
            found[f"`{name}` has {_LENGTH.get(value.dim(), _OF_MORE_AXES)}"] = (
                1 if len(value) == 1 else None
            )
        if isinstance(value, torch.Tensor) and value.dim() == 2:
            square = value.shape[0] == value.shape[1]
            found[f"`{name}` is {{value}}"] = "square" if square else None
    return found
