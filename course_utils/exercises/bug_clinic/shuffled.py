"""Exercise `shuffled`."""

from collections.abc import Callable

import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.exercises.bug_clinic.shared import types


def _judge_shuffled(function: Callable, X, labels, generator) -> object:
    """Return what holds for the pairs after shuffling, in words: many orders are right."""
    seed, before = generator.initial_seed(), _pairs((X, labels))
    untouched = X.clone(), labels.clone()

    def call(generator: torch.Generator) -> list[tuple] | None:
        return _pairs(function(*(each.clone() for each in untouched), generator))

    result = function(X, labels, generator)
    if result is ... or result is None:
        return result
    pairs = _pairs(result)
    if pairs is None:
        return Facts({"the answer": _other(result), **dict.fromkeys(_SHUFFLED, "not to be seen")})
    again = call(torch.Generator().manual_seed(seed))
    others = [call(torch.Generator().manual_seed(seed + step)) for step in range(1, 9)]
    next_one = call(generator)
    orders = [pairs, *(each or [] for each in others)]
    found = (
        *(_content(*columns) for columns in zip(zip(*pairs), zip(*before), strict=True)),
        "its own" if set(pairs) <= set(before) else "that of another",
        "the same one again" if again == pairs else "a different one",
        "the same one" if len(X) > 1 and pairs in others else "a different one",
        "the same one" if len(X) > 1 and next_one == pairs else "a different one",
        _mixing([[before.index(pair) for pair in order if pair in before] for order in orders]),
    )
    return Facts({"the answer": "inputs and labels", **dict(zip(_SHUFFLED, found, strict=True))})


def _other(result: object) -> str:
    """Say what came in the place of inputs and labels."""
    try:
        if _pairs(tuple(result)[::-1]):
            return "labels and inputs"
    except TypeError:
        pass
    return types(result)


_SHUFFLED = (
    "what comes back of the inputs",
    "what comes back of the labels",
    "the label of every input",
    "the order that the same seed draws",
    "the order that another seed draws",
    "the order at the next call",
    "the order itself",
)


def _mixing(orders: list[list[int]]) -> str:
    """Say whether several orders are mixed, or only turned, reversed or mixed in part."""
    n = len(orders[0])
    if n < 5:
        return "mixed"
    steps = [[(b - a) % n for a, b in zip(order, order[1:])] for order in orders]
    if all(len(set(each)) <= 1 for each in steps):
        return "only turned round or reversed: every neighbour stays a neighbour"
    if all(order == orders[0] for order in orders):
        return "mixed"  # an example may keep its place by chance
    for place in range(n):
        if all(order[place : place + 1] == [place] for order in orders):
            return "mixed in part: some examples keep their place in every call"
    return "mixed"


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
        return "not each one, but some twice and others never"
    if len(now) > 4 and list(now) in (sorted(now), sorted(now, reverse=True)):
        return "each one once, sorted"
    is_moved = now != before or len(now) == 1
    return f"each one once, in {'a new' if is_moved else 'the old'} order"


def _shuffled_cases() -> list[Case]:
    def case(label: str, n: int, *shape: int) -> Case:
        X = torch.arange(n * torch.Size(shape).numel(), dtype=torch.float32).view(n, *shape)
        generator = torch.Generator().manual_seed(99 + n)
        mixed = torch.randperm(n, generator=torch.Generator().manual_seed(n))
        return Case(label, X[mixed], mixed.flip(0) + 100, generator, run=_judge_shuffled)

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
    insight="One order used twice is also how NumPy and pandas people shuffle; a DataLoader with "
    "shuffle=True draws one such order an epoch.",
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
    "Each pair stays together, but the order is the same whatever generator is passed, and at "
    "every call: in every epoch the batches would be the same. Where does a seed, or a new "
    "generator, stand inside the function?",
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


@shuffled.misconception(
    "Each pair stays together, but the order is only turned round, or reversed: neighbours stay "
    "neighbours. If the data are sorted by class, they still are. Which function draws any order "
    "with the same chance?"
)
def turned_round(X, labels, generator):
    shift = int(torch.randint(1, max(len(X), 2), (1,), generator=generator))
    return X.roll(shift, 0), labels.roll(shift, 0)


@shuffled.misconception(
    "Each pair stays together, but the order is reversed, the same at every call: nothing is drawn "
    "from the generator."
)
def reversed_order(X, labels, generator):
    return X.flip(0), labels.flip(0)


@shuffled.misconception(
    "Labels and inputs are sorted by class, which is the opposite of a shuffle: each batch would "
    "hold one class.",
    descending=(False, True),
)
def sorted_by_label(X, labels, generator, descending=False):
    order = labels.argsort(descending=descending)
    return X[order], labels[order]


@shuffled.misconception("Some examples are lost: both results should have as many rows as before.")
def one_lost(X, labels, generator):
    order = torch.randperm(len(X), generator=generator)[: max(len(X) - 1, 1)]
    return X[order], labels[order]


@shuffled.misconception("The two come back in the other order: first the inputs, then the labels.")
def labels_first(X, labels, generator):
    order = torch.randperm(len(X), generator=generator)
    return labels[order], X[order]


@shuffled.misconception(
    "You use two orders that start from the same seed, or set the seed anew: it keeps the pairs "
    "together and gives the same order at every call. Draw one order, and use it twice."
)
def reseeded(X, labels, generator):
    generator.manual_seed(generator.initial_seed())
    order = torch.randperm(len(X), generator=generator)
    return X[order], labels[order]


@shuffled.misconception(
    "Within each input the numbers are mixed, too: a shuffle changes which row comes first, and "
    "leaves every row as it is."
)
def pixels_mixed(X, labels, generator):
    order = torch.randperm(len(X), generator=generator)
    rows = X[order].flatten(1)
    mixed = rows[:, torch.randperm(rows.shape[1], generator=generator)]
    return mixed.view_as(X), labels[order]


@shuffled.misconception(
    "A single tensor comes back. The inputs and the labels are wanted, both in the new order."
)
def one_tensor(X, labels, generator):
    return X[torch.randperm(len(X), generator=generator)]


@shuffled.misconception(
    "A list of pairs comes back, one for each example. All inputs in one tensor and all labels in "
    "another are wanted."
)
def list_of_pairs(X, labels, generator):
    order = torch.randperm(len(X), generator=generator).tolist()
    return [(X[i], labels[i]) for i in order]


@shuffled.misconception("Three results come back. The inputs and the labels are wanted.")
def with_the_order(X, labels, generator):
    order = torch.randperm(len(X), generator=generator)
    return X[order], labels[order], order
