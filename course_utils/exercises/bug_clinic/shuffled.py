"""Exercise `shuffled`."""

from collections.abc import Callable

import torch

from course_utils.checking import Case, exercise
from course_utils.exercises.bug_clinic.shared import types


def _judge_shuffled(function: Callable, X, labels, generator) -> object:
    """Return what holds for the pairs after shuffling, in words: many orders are right."""
    seed = generator.initial_seed()
    result = function(X, labels, generator)
    if result is ...:
        return result
    pairs = _pairs(result)
    if pairs is None:
        return {"returns": types(result), **dict.fromkeys(_SHUFFLED, "not looked at")}
    again = _pairs(function(X, labels, torch.Generator().manual_seed(seed)))
    other = _pairs(function(X, labels, torch.Generator().manual_seed(seed + 1)))
    before = _pairs((X, labels))
    torn = "inputs have labels of others"
    moves = len(X) > 1
    found = (
        *(_content(*columns) for columns in zip(zip(*pairs), zip(*before), strict=True)),
        "every input has its own label" if set(pairs) <= set(before) else torn,
        "same order" if again == pairs else "another order",
        "same order" if moves and other == pairs else "another order",
    )
    return {"returns": "inputs and labels", **dict(zip(_SHUFFLED, found, strict=True))}


_SHUFFLED = ("inputs", "labels", "pairs", "with the same seed", "with another seed")


def _pairs(result: object) -> list[tuple] | None:
    """Return inputs and labels as pairs of numbers, or None where there are none."""
    try:
        X, labels = result
        rows, labels = torch.as_tensor(X).flatten(1).tolist(), torch.as_tensor(labels).tolist()
        return [(tuple(row), label) for row, label in zip(rows, labels, strict=True)]
    except (TypeError, ValueError, RuntimeError, IndexError):
        return None


def _content(now: tuple, before: tuple) -> str:
    if len(now) != len(before):
        return f"{len(now)} of {len(before)}"
    if sorted(now) != sorted(before):
        return "some twice, some lost"
    is_moved = now != before or len(now) == 1
    return f"each once, in {'a new' if is_moved else 'the old'} order"


def _shuffled_cases() -> list[Case]:
    def case(label: str, n: int, *shape: int) -> Case:
        X = torch.arange(n * torch.Size(shape).numel(), dtype=torch.float32).view(n, *shape)
        generator = torch.Generator().manual_seed(99 + n)
        return Case(label, X, torch.arange(n) + 100, generator, run=_judge_shuffled)

    return [
        case("20 points", 20, 2),
        case("12 images of 1x2x3", 12, 1, 2, 3),
        case("a single point", 1, 2),
    ]


@exercise(
    cases=_shuffled_cases,
    hints=(
        "Each call of `torch.randperm` draws another order. How many orders does a shuffle need in "
        "which every point keeps its label?",
        "Draw one order, give it a name, and use it as an index twice.",
    ),
)
def shuffled(X, labels, generator):
    """Return inputs (N, ...) and labels (N,) in one random order, drawn from the generator."""
    order = torch.randperm(len(X), generator=generator)
    return X[order], labels[order]


@shuffled.broken("The same network on the same points learns nothing: it stays near chance.")
def as_given(X, labels, generator):
    X = X[torch.randperm(len(X), generator=generator)]
    return X, labels[torch.randperm(len(labels), generator=generator)]


@shuffled.misconception(
    "Every point has its label again, because nothing is shuffled any more. What was the function "
    "for?",
)
def not_shuffled(X, labels, generator):
    return X.clone(), labels.clone()


@shuffled.misconception(
    "Now the inputs move and the labels stay: the pairs are still torn.",
)
def only_the_inputs(X, labels, generator):
    return X[torch.randperm(len(X), generator=generator)], labels.clone()


@shuffled.misconception(
    "Now the labels move and the inputs stay: the pairs are still torn.",
)
def only_the_labels(X, labels, generator):
    return X.clone(), labels[torch.randperm(len(labels), generator=generator)]


@shuffled.misconception(
    "Each pair stays together, but you seed a generator inside the function, so it draws the same "
    "order at every call: in every epoch the batches would be the same. Use the generator that is "
    "passed in.",
)
def seeded_inside(X, labels, generator):
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
    return X[order], labels[order]


@shuffled.misconception(
    "Each pair stays together, but the order does not come from the generator: nobody can repeat "
    "your run with the same seed.",
)
def ignored_generator(X, labels, generator):
    order = torch.randperm(len(X))
    return X[order], labels[order]


@shuffled.misconception(
    "Each pair stays together, but every index is drawn by itself: some points come twice, others "
    "never.",
)
def with_replacement(X, labels, generator):
    order = torch.randint(0, len(X), (len(X),), generator=generator)
    return X[order], labels[order]
