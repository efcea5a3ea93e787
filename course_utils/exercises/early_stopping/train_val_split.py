"""Exercise `train_val_split`."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch

from course_utils.checking import Case, Facts, exercise

_FEW, _MANY = 12, 200
"""So often a split is drawn: to see whether it changes, and to see whether all are as likely."""
_BEYOND_CHANCE = 6
"""Standard deviations that no count of a random split is away from its mean."""

_MOST = 10_000
"""Entries of a part; no right one has as many."""

_KIND = "what comes back"
_SUBJECTS = (
    "the number of indices for training",
    "the number of indices for validation",
    "what the two parts hold together",
    "the examples for training",
    "the examples for validation",
    "the split at the next call",
    "the split with a new generator of the same seed",
    "the split with a generator of another seed",
)
_UNSEEN = "not to be seen"
_RIGHT_KIND = "two int64 tensors of one axis"


def _judge_split(
    train_val_split: Callable, n: int, fraction: float, generator: torch.Generator, draws: int
) -> Any:
    """Return what holds for the two parts, in words: many splits are right."""
    first, seed = train_val_split(n, fraction, generator), generator.initial_seed()
    if first is ... or first is None:
        return first
    results = [first, *(train_val_split(n, fraction, generator) for _ in range(draws - 1))]
    seeded, other = (
        [train_val_split(n, fraction, one) for one in [torch.Generator().manual_seed(start)] * 5]
        for start in (seed, seed + 1)
    )
    kinds = [_kind(result) for result in (*results, *seeded, *other)]
    wrong = [kind for kind in kinds if kind != _RIGHT_KIND]
    if wrong:
        return Facts({_KIND: wrong[0], **dict.fromkeys(_SUBJECTS, _UNSEEN)})
    results, seeded, other = (
        [[part.tolist() for part in result] for result in each] for each in (results, seeded, other)
    )
    sets = [_as_sets(result) for result in results]
    changes = any(each != sets[0] for each in sets)
    found = (
        _length([train for train, _ in results]),
        _length([val for _, val in results]),
        _coverage(results, n),
        _choice([train for train, _ in results], n),
        _choice([val for _, val in results], n),
        "another one" if changes else "the same again",
        _like(seeded, sets[:5]),
        "another one" if _like(other, sets[:5]) == "another one" else "the same",
    )
    return Facts({_KIND: _RIGHT_KIND, **dict(zip(_SUBJECTS, found, strict=True))})


def _judge_whole(
    train_val_split: Callable, n: int, fraction: float, generator: torch.Generator
) -> Any:
    """Return what is in the two parts where one of them is empty: nothing is left to chance."""
    result = train_val_split(n, fraction, generator)
    if result is ... or result is None:
        return result
    kind = _kind(result)
    if kind != _RIGHT_KIND:
        return Facts({_KIND: kind, **dict.fromkeys(_SUBJECTS[:3], _UNSEEN)})
    train, val = (part.tolist() for part in result)
    found = len(train), len(val), _coverage([[train, val]], n)
    return Facts({_KIND: kind, **dict(zip(_SUBJECTS[:3], found, strict=True))})


def _kind(result: Any) -> str:
    """Say what came back; an empty tensor may be of any dtype, as `torch.tensor([])` is."""
    if isinstance(result, torch.Tensor | np.ndarray):
        return f"a single {'tensor' if isinstance(result, torch.Tensor) else 'array'}"
    if not isinstance(result, list | tuple):
        return f"something of type `{type(result).__name__}`"
    if len(result) != 2:
        return f"a {type(result).__name__} of {len(result)}"
    kinds = list(dict.fromkeys(_kind_of_part(part) for part in result))
    return f"two {kinds[0]}" if len(kinds) == 1 else f"one of {kinds[0]}, one of {kinds[1]}"


def _kind_of_part(part: Any) -> str:
    if not isinstance(part, torch.Tensor):
        names = {np.ndarray: "NumPy arrays", list: "lists"}
        return names.get(type(part), f"things of type `{type(part).__name__}`")
    if part.numel() > _MOST or part.is_meta or part.layout != torch.strided:
        return f"tensors of shape {tuple(part.shape)}, none of them indices of examples"
    dtype = "int64" if not part.numel() else str(part.dtype).removeprefix("torch.")
    return f"{dtype} tensors of {'one axis' if part.dim() == 1 else f'{part.dim()} axes'}"


def _length(parts: Sequence[list[int]]) -> int | str:
    lengths = {len(part) for part in parts}
    return lengths.pop() if len(lengths) == 1 else "another one at every call"


_ALL = "0 to n - 1, each once"
_MISSING = "too few: an index is in neither part"
_BOTH = "an index in both parts"
_INSIDE = "all indices of one part in the other as well"
_TWICE = "an index twice in one part"


def _coverage(results: Sequence[list[list[int]]], n: int) -> str:
    """Say what is wrong with the union of the parts: the worst that is seen in any call."""
    for train, val in results:
        if foreign := {*train, *val} - {*range(n)}:
            return f"an index that does not exist, such as {max(foreign, key=abs)} where n is {n}"
    found = {_coverage_once(train, val, n) for train, val in results}
    if found == {_INSIDE}:
        return _INSIDE
    found = {_BOTH if each == _INSIDE else each for each in found}
    return next(each for each in (_TWICE, _BOTH, _MISSING, _ALL) if each in found)


def _coverage_once(train: list[int], val: list[int], n: int) -> str:
    if len({*train}) < len(train) or len({*val}) < len(val):
        return _TWICE
    if common := {*train} & {*val}:
        return _INSIDE if common in ({*train}, {*val}) else _BOTH
    return _ALL if {*train, *val} == {*range(n)} else _MISSING


def _choice(parts: Sequence[list[int]], n: int) -> str:
    """Say how the examples of a part are chosen, as far as it can be seen."""
    sets = [frozenset(part) for part in parts]
    if not any(sets):
        return "none"
    if len({*sets}) == 1 and len(sets[0]) < n:
        return _fixed(sets[0], n)
    if all(_is_block(each, n) for each in sets):
        return "a row of neighbours, whose place alone is random"
    return "at random" if len(parts) < _MANY or _is_even(sets, n) else "some more often than others"


def _fixed(chosen: frozenset[int], n: int) -> str:
    if chosen == {*range(len(chosen))}:
        return "always the first ones"
    if chosen == {*range(n - len(chosen), n)}:
        return "always the last ones"
    return "always the same ones"


def _is_block(chosen: frozenset[int], n: int) -> bool:
    """Whether indices are neighbours, where the first one follows the last one."""
    return len(chosen) > 2 and sum((index + 1) % n not in chosen for index in chosen) <= 1


def _is_even(sets: Sequence[frozenset[int]], n: int) -> bool:
    """Whether every index, and every pair of them, is drawn about as often as it should be."""
    rows = torch.zeros(len(sets), n, dtype=torch.float64)
    for row, chosen in zip(rows, sets, strict=True):
        row[[index for index in chosen if 0 <= index < n]] = 1
    together, k = rows.T @ rows / len(sets), rows.sum() / len(sets)
    wanted = torch.full((n, n), (k * (k - 1) / (n * (n - 1))).item(), dtype=torch.float64)
    wanted.fill_diagonal_((k / n).item())
    deviation = (wanted * (1 - wanted) / len(sets)).sqrt()
    return bool(((together - wanted).abs() <= _BEYOND_CHANCE * deviation + 1e-9).all())


def _like(results: Sequence[list], sets: Sequence) -> str:
    return "the same" if [_as_sets(each) for each in results] == [*sets] else "another one"


def _as_sets(parts: Sequence[list[int]]) -> list[frozenset[int]]:
    return [frozenset(part) for part in parts]


def _split_cases() -> list[Case]:
    def case(label: str, n: int, fraction: float, draws: int = _FEW) -> Case:
        def run(function: Callable, *args: Any) -> Any:
            return _judge_split(function, *args, draws=draws)

        return Case(label, n, fraction, torch.Generator().manual_seed(81 + n), run=run)

    def whole(label: str, n: int, fraction: float) -> Case:
        return Case(label, n, fraction, torch.Generator().manual_seed(81 + n), run=_judge_whole)

    return [
        case("ten examples, three of them for validation", 10, 0.3),
        case("23 examples: 0.3 of them are 6.9", 23, 0.3),
        case("41 examples: 0.2 of them are 8.2", 41, 0.2),
        case("100 examples: as a float, 0.29 of them are 28.999999999999996", 100, 0.29),
        case("more for validation than for training", 60, 0.75),
        case("200 splits of twelve examples", 12, 0.25, _MANY),
        whole("so few that none is for validation", 9, 0.04),
        whole("all for validation", 7, 1.0),
    ]


@exercise(
    cases=_split_cases,
    hints=(
        "First how many examples the validation set gets. Then one random order of all n, cut "
        "into two pieces: what is not in one piece is in the other.",
        "`torch.randperm(n, generator=generator)` is the random order, and `order[:k]` and "
        "`order[k:]` are two pieces that share nothing and lose nothing.",
        "The fraction belongs to the validation set, and `round` makes a whole number of it. "
        "Return the training indices first.",
    ),
    insight="PyTorch's `torch.utils.data.random_split` does the same for a whole dataset. Where "
    "examples belong together, as several images of one patient do, shuffle the patients instead: "
    "otherwise the validation set holds people who were trained on.",
)
def train_val_split(n, fraction, generator):
    """Return index tensors (train, val) that share range(n); val has round(fraction * n) of it."""
    n_val = round(fraction * n)
    order = torch.randperm(n, generator=generator)
    return order[n_val:], order[:n_val]
