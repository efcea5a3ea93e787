"""Exercise `split_by_item`."""

from collections.abc import Callable
from typing import Any

import torch

from course_utils.checking import Case, Facts, exercise

_DRAWS = 12
"""So often a split is drawn, to see whether it changes, and again with a generator of its seed."""

_KIND = "what comes back"
_RIGHT_KIND = "two int64 tensors of one axis"
_SUBJECTS = (
    "what the two parts hold together",
    "the things with photos in both parts",
    "the number of things to test on",
    "the things to test on",
    "the split with a new generator of the same seed",
)
_UNSEEN = "not to be seen"


def _judge(
    split_by_item: Callable, items: torch.Tensor, fraction: float, generator: torch.Generator
) -> Any:
    """Return what holds for many splits, in words: many are right."""
    results = [split_by_item(items, fraction, generator) for _ in range(_DRAWS)]
    if results[0] is ... or results[0] is None:
        return results[0]
    again = torch.Generator().manual_seed(generator.initial_seed())
    results += [split_by_item(items, fraction, again) for _ in range(_DRAWS)]
    wrong = [kind for kind in map(_kind, results) if kind != _RIGHT_KIND]
    if wrong:
        return Facts({_KIND: wrong[0], **dict.fromkeys(_SUBJECTS, _UNSEEN)})
    parts = [tuple(part.tolist() for part in result) for result in results]
    covered = _worst(_coverage(train, test, len(items)) for train, test in parts)
    if covered.startswith("an index that does not exist"):
        return Facts(
            {_KIND: _RIGHT_KIND, _SUBJECTS[0]: covered, **dict.fromkeys(_SUBJECTS[1:], _UNSEEN)}
        )
    things = [tuple({*items[part].tolist()} for part in map(torch.tensor, each)) for each in parts]
    counts = {len(test) for _, test in things}
    is_repeated = things[_DRAWS:] == things[:_DRAWS]
    found = (
        covered,
        "none" if not any(train & test for train, test in things) else "some",
        min(counts) if len(counts) == 1 else "another one at every call",
        "others at the next call"
        if len({*map(_frozen, things[:_DRAWS])}) > 1
        else "always the same",
        ("the same" if is_repeated else "another one") if len(counts) == 1 else _UNSEEN,
    )
    return Facts({_KIND: _RIGHT_KIND, **dict(zip(_SUBJECTS, found, strict=True))})


def _frozen(things: tuple[set[int], set[int]]) -> frozenset[int]:
    return frozenset(things[1])


def _kind(result: Any) -> str:
    if not isinstance(result, list | tuple):
        return f"something of type `{type(result).__name__}`"
    if len(result) != 2:
        return f"a {type(result).__name__} of {len(result)}"
    kinds = list(dict.fromkeys(map(_kind_of_part, result)))
    return f"two {kinds[0]}" if len(kinds) == 1 else f"one of {kinds[0]}, one of {kinds[1]}"


def _kind_of_part(part: Any) -> str:
    if not isinstance(part, torch.Tensor):
        return f"things of type `{type(part).__name__}`"
    dtype = "int64" if not part.numel() else str(part.dtype).removeprefix("torch.")
    return f"{dtype} tensors of {'one axis' if part.dim() == 1 else f'{part.dim()} axes'}"


_ALL = "every photo once"
_MISSING = "too few: a photo is in neither part"
_TWICE = "a photo twice"


def _coverage(train: list[int], test: list[int], n: int) -> str:
    both = [*train, *test]
    foreign = {*both} - {*range(n)}
    if foreign:
        return f"an index that does not exist, such as {max(foreign)} of {n} photos"
    if len({*both}) < len(both):
        return _TWICE
    return _ALL if len(both) == n else _MISSING


def _worst(found: Any) -> str:
    found = set(found)
    foreign = [each for each in found if each.startswith("an index that does not exist")]
    return next(iter(foreign), None) or next(
        each for each in (_TWICE, _MISSING, _ALL) if each in found
    )


def _cases() -> list[Case]:
    def case(label: str, items: list[int], fraction: float) -> Case:
        generator = torch.Generator().manual_seed(101 + len(items))
        return Case(label, torch.tensor(items), fraction, generator, run=_judge)

    return [
        case("nine photos of four things", [0, 0, 0, 1, 1, 2, 2, 2, 3], 0.25),
        case("photos in no order", [3, 0, 2, 3, 1, 0, 4, 2, 3, 1, 4, 0], 0.4),
        case("numbers with gaps: 2, 5, 7, 11 and 40", [5, 40, 5, 2, 7, 7, 40, 11, 2, 5, 11], 0.4),
        case("one thing with most of the photos", [6] * 12 + [0, 1, 1, 2, 3, 4, 5, 7, 8, 9], 0.3),
        case("eleven things: 0.25 of them are 2.75", [n // 2 for n in range(22)], 0.25),
    ]


@exercise(
    cases=_cases,
    hints=(
        "Which of the things are tested on is decided first, and by chance; where each photo goes "
        "follows from that.",
        "`items.unique()` lists the things, whatever their numbers. A random order of them, "
        "`torch.randperm(len(things), generator=generator)`, says which ones come first.",
        "`torch.isin(items, chosen)` is True for each photo of a chosen thing, and "
        "`.nonzero()[:, 0]` makes indices of a mask.",
    ),
    insight="In scikit-learn this is `GroupShuffleSplit`. The thing may be a patient, a speaker, a "
    "house or a day: whatever makes two examples more alike than two new ones would be.",
)
def split_by_item(items, fraction, generator):
    """Return indices (train, test) of all photos; those of one thing are in one part."""
    things = items.unique()
    order = torch.randperm(len(things), generator=generator)
    chosen = things[order[: round(fraction * len(things))]]
    is_test = torch.isin(items, chosen)
    return (~is_test).nonzero()[:, 0], is_test.nonzero()[:, 0]
