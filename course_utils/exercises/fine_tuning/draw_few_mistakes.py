"""Wrong functions that learners write for `draw_few`."""

import torch

from course_utils.exercises.fine_tuning.draw_few import draw_few


def _by_class(labels, draw):
    """Join what `draw` makes of the rows of each class."""
    return torch.cat([draw((labels == c).nonzero().flatten()) for c in labels.unique()])


@draw_few.misconception(
    "k examples come back in all, from whatever classes chance has chosen. Wanted are k of each "
    "class.",
)
def k_in_all(labels, k, generator):
    return torch.randperm(len(labels), generator=generator)[:k]


@draw_few.misconception(
    "The number is right in all, but chance decides how many of each class come: one class may "
    "have most of them, and another none. Draw class by class.",
)
def classes_left_to_chance(labels, k, generator):
    return torch.randperm(len(labels), generator=generator)[: k * len(labels.unique())]


@draw_few.misconception(
    "These are the first k of each class, the same at every draw. How large the spread over draws "
    "is, they cannot say.",
)
def first_of_each(labels, k, generator):
    return _by_class(labels, lambda rows: rows[:k])


@draw_few.misconception(
    "An example may come twice, because each is drawn by itself. k different pictures are wanted: "
    "what deals out an order, in which everything occurs once?",
)
def with_repeats(labels, k, generator):
    return _by_class(labels, lambda rows: rows[torch.randint(len(rows), (k,), generator=generator)])


@draw_few.misconception(
    "The draw is random, but does not come from the generator that was passed in, so nobody can "
    "repeat it. Where do random numbers come from if nothing is said?",
)
def ignored_generator(labels, k, generator):
    return _by_class(labels, lambda rows: rows[torch.randperm(len(rows))[:k]])


@draw_few.misconception(
    "Every call draws the same examples, whatever the generator: a seed is set inside. A seed "
    "belongs to the caller, who wants different draws and the same ones again.",
)
def own_seed(labels, k, generator):
    own = torch.Generator().manual_seed(0)
    return _by_class(labels, lambda rows: rows[torch.randperm(len(rows), generator=own)[:k]])


@draw_few.misconception(
    "A second call with the same generator gives the same draw once more: you take only its seed, "
    "or set it back. Drawing from the generator itself moves it on.",
)
def generator_stands_still(labels, k, generator):
    own = torch.Generator().manual_seed(generator.initial_seed())
    return _by_class(labels, lambda rows: rows[torch.randperm(len(rows), generator=own)[:k]])


@draw_few.misconception(
    "What you draw are places among the rows of one class, and you return them as if they were "
    "indices of all labels. The third example of a class is rarely the third of all.",
)
def places_within_the_class(labels, k, generator):
    return _by_class(labels, lambda rows: torch.randperm(len(rows), generator=generator)[:k])


@draw_few.misconception(
    "One order is drawn for the first class and used for all: the draws of the classes are not "
    "independent, and a larger class never shows its later examples.",
)
def one_order_for_all(labels, k, generator):
    smallest = min((labels == c).sum().item() for c in labels.unique())
    places = torch.randperm(smallest, generator=generator)[:k]
    return _by_class(labels, lambda rows: rows[places])


@draw_few.misconception(
    "Classes are taken to be 0, 1, 2 and so on. Here the labels may be 2 and 4: what says which "
    "classes there are?",
)
def classes_counted_from_zero(labels, k, generator):
    drawn = []
    for c in range(len(labels.unique())):
        rows = (labels == c).nonzero().flatten()
        drawn.append(rows[torch.randperm(len(rows), generator=generator)[:k]])
    return torch.cat(drawn)


@draw_few.misconception(
    "Labels come back, and not where they stand: from them nobody can tell which pictures were "
    "drawn.",
)
def labels_returned(labels, k, generator):
    return labels[draw_few.reference(labels, k, generator)]


@draw_few.misconception(
    "Each class has a tensor of its own in a list. `X[rows]` wants one tensor with all indices.",
)
def not_joined(labels, k, generator):
    drawn = []
    for c in labels.unique():
        rows = (labels == c).nonzero().flatten()
        drawn.append(rows[torch.randperm(len(rows), generator=generator)[:k]])
    return drawn


@draw_few.misconception(
    "There is one example more or one fewer of each class than k. A slice `[:k]` has k entries.",
    more=(1, -1),
)
def off_by_one(labels, k, generator, more):
    return _by_class(
        labels,
        lambda rows: rows[torch.randperm(len(rows), generator=generator)[: max(k + more, 0)]],
    )
