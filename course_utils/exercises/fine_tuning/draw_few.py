"""Exercise: Return the indices of k examples of each class, drawn at random without repeats."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch

from course_utils.checking import Case, Facts, exercise

_FEW, _MANY = 10, 300
_BEYOND_CHANCE = 6
"""Standard deviations that no count of random draws is away from its mean."""

_KIND = "what comes back"
_RIGHT_KIND = "a tensor of one axis and dtype int64"
_COUNTS = "the examples of each class"
_TWICE = "an index that comes twice"
_CHOICE = "the examples"
_NEXT = "the draw at the next call"
_SAME_SEED = "the draw with a new generator of the same seed"
_OTHER_SEED = "the draw with a generator of another seed"
_SUBJECTS = (_COUNTS, _TWICE, _CHOICE, _NEXT, _SAME_SEED, _OTHER_SEED)
_UNSEEN = "not to be seen"


def _judge_draws(
    draw_few: Callable, labels: torch.Tensor, k: int, generator: torch.Generator, draws: int
) -> Any:
    """Return what holds for several draws, in words: many draws are right."""
    seed = generator.initial_seed()
    first = draw_few(labels, k, generator)
    if first is ... or first is None:
        return first
    results = [first, *(draw_few(labels, k, generator) for _ in range(draws - 1))]
    seeded, other = (
        [draw_few(labels, k, one) for one in [torch.Generator().manual_seed(start)] * 5]
        for start in (seed, seed + 1)
    )
    kinds = [_kind(result) for result in (*results, *seeded, *other)]
    wrong = [kind for kind in kinds if kind != _RIGHT_KIND]
    if wrong:
        return Facts({_KIND: wrong[0], **dict.fromkeys(_SUBJECTS, _UNSEEN)})
    results, seeded, other = ([each.tolist() for each in part] for part in (results, seeded, other))
    sets = [frozenset(each) for each in results]
    is_free = any(each != sets[0] for each in sets)
    found = (
        _counts(results, labels),
        "none" if all(len({*each}) == len(each) for each in results) else "some",
        _choice(sets, labels, k, draws),
        "another one" if is_free else "the same again",
        "the same" if [frozenset(each) for each in seeded] == sets[:5] else "another one",
        "the same" if [frozenset(each) for each in other] == sets[:5] else "another one",
    )
    return Facts({_KIND: _RIGHT_KIND, **dict(zip(_SUBJECTS, found, strict=True))})


def _kind(result: Any) -> str:
    if isinstance(result, np.ndarray):
        return "a NumPy array"
    if not isinstance(result, torch.Tensor):
        kind = f"a {type(result).__name__}" if isinstance(result, list | tuple) else "no tensor"
        tensors = isinstance(result, list | tuple) and result and torch.is_tensor(result[0])
        return f"{kind} of tensors" if tensors else kind
    if result.is_meta or result.layout != torch.strided or result.numel() > 10_000:
        return "a tensor that holds no indices"
    if result.dim() != 1:
        return f"a tensor of shape {tuple(result.shape)}"
    dtype = str(result.dtype).removeprefix("torch.")
    return "an empty tensor" if not result.numel() else f"a tensor of one axis and dtype {dtype}"


def _counts(results: Sequence[list[int]], labels: torch.Tensor) -> str:
    """Say how many examples of each class a draw has."""
    n = len(labels)
    if any(not -n <= index < n for each in results for index in each):
        return "not to be counted: an index does not exist"
    counts = [torch.stack([labels[each] == c for c in labels.unique()]).sum(1) for each in results]
    texts = {", ".join(str(count) for count in each.tolist()) for each in counts}
    return texts.pop() if len(texts) == 1 else "sometimes more, sometimes fewer"


def _choice(sets: Sequence[frozenset[int]], labels: torch.Tensor, k: int, draws: int) -> str:
    """Say how the examples are chosen, as far as it can be seen."""
    rows = [(labels == c).nonzero().flatten().tolist() for c in labels.unique()]
    if len({*sets}) == 1 and sets[0] == {index for each in rows for index in each[:k]}:
        smallest = min(map(len, rows))
        return "always the first ones of their class" if smallest > k else "at random"
    if len({*sets}) == 1:
        return "always the same ones"
    if draws < _MANY:
        return "at random"
    for each in rows:
        share = min(k / len(each), 1.0)
        limit = _BEYOND_CHANCE * (draws * share * (1 - share)) ** 0.5
        counts = [sum(index in chosen for chosen in sets) for index in each]
        if any(abs(count - draws * share) > limit for count in counts):
            return "some more often than others"
    return "at random"


def _draw_few_cases() -> list[Case]:
    def case(label: str, labels: list[int], k: int, draws: int = _FEW) -> Case:
        def run(function: Callable, *args: Any) -> Any:
            return _judge_draws(function, *args, draws=draws)

        generator = torch.Generator().manual_seed(142 + k)
        return Case(label, torch.tensor(labels), k, generator, run=run)

    mixed = torch.randint(3, (60,), generator=torch.Generator().manual_seed(14)).tolist()
    return [
        case("eight labels, sorted", [0] * 4 + [1] * 4, 2),
        case("60 labels of three classes, mixed", mixed, 5),
        case("classes 2 and 4", [4, 2, 2, 4, 4, 2, 4, 2, 2, 4, 4, 4, 2], 3),
        case("one of each class", [1, 0, 2, 2, 1, 0, 0, 1, 2, 1, 1], 1),
        case("300 draws", [0, 1, 1, 0, 1, 1, 0, 1, 0, 1], 2, _MANY),
        case("a class of which all are drawn", [5, 3, 5, 3, 5, 5, 5, 5, 3], 3),
    ]


@exercise(
    cases=_draw_few_cases,
    hints=(
        "Class by class: which rows have this label, and which k of them does chance choose? "
        "`labels.unique()` says which classes there are.",
        "`(labels == c).nonzero().flatten()` are the rows of class c. `torch.randperm(len(rows), "
        "generator=generator)[:k]` are k places among them, each at most once.",
        "`rows[places]` turns places within a class into indices of all labels. Collect them in a "
        "list, and join the list by `torch.cat`.",
    ),
    insight="Such a task is called k-shot, with as many ways as there are classes: here the "
    "chapter's is two-way and ten-shot. The spread over draws is often larger than the difference "
    "between two methods, so both have to meet the same draws.",
)
def draw_few(labels, k, generator):
    """Return the indices of k examples of each class, drawn at random without repeats."""
    drawn = []
    for c in labels.unique():
        rows = (labels == c).nonzero().flatten()
        drawn.append(rows[torch.randperm(len(rows), generator=generator)[:k]])
    return torch.cat(drawn)
