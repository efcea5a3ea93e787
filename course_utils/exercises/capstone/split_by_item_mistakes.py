"""Wrong functions for `split_by_item`."""

import torch

from course_utils.exercises.capstone.split_by_item import split_by_item


def _indices(is_test):
    return (~is_test).nonzero()[:, 0], is_test.nonzero()[:, 0]


def _chosen(items, fraction, generator, count=lambda fraction, things: round(fraction * things)):
    """Return the things to test on, as the reference draws them; `count` says how many."""
    things = items.unique()
    order = torch.randperm(len(things), generator=generator)
    return things[order[: count(fraction, len(things))]]


@split_by_item.misconception(
    "The photos are shuffled, not the things, so photos of one thing end up in both parts. The "
    "network then meets things again that it was trained on.",
)
def photos_shuffled(items, fraction, generator):
    order = torch.randperm(len(items), generator=generator)
    n_test = round(fraction * len(items))
    return order[n_test:], order[:n_test]


@split_by_item.misconception(
    "The two parts are the other way round: first come the photos to train on, then those to test "
    "on, and the fraction of the things belongs to the second.",
)
def swapped(items, fraction, generator):
    is_test = torch.isin(items, _chosen(items, fraction, generator))
    return _indices(is_test)[::-1]


@split_by_item.misconception(
    "What comes back are numbers of things. A photo is picked by its own place in `items`: which "
    "places belong to the chosen things?",
)
def things_returned(items, fraction, generator):
    chosen = _chosen(items, fraction, generator)
    things = items.unique()
    return things[~torch.isin(things, chosen)], chosen


@split_by_item.misconception(
    "For each photo there is the number of its thing. Asked for is the place of the photo itself, "
    "so that `images[train]` picks it.",
)
def things_of_photos(items, fraction, generator):
    is_test = torch.isin(items, _chosen(items, fraction, generator))
    return items[~is_test], items[is_test]


@split_by_item.misconception(
    "Only one photo of each thing is in the parts, the others are lost. Each photo of a thing goes "
    "where the thing goes.",
)
def one_photo_each(items, fraction, generator):
    first = torch.stack([(items == thing).nonzero()[0, 0] for thing in items.unique()])
    is_test = torch.isin(items[first], _chosen(items, fraction, generator))
    return first[~is_test], first[is_test]


@split_by_item.misconception(
    "These are masks, True or False for each photo. Asked for are the indices of the photos.",
)
def masks(items, fraction, generator):
    is_test = torch.isin(items, _chosen(items, fraction, generator))
    return ~is_test, is_test


@split_by_item.misconception(
    "Always the same things are tested on, whatever the generator. If the things are stored class "
    "by class, or day by day, the two parts hold different kinds of them.",
    last=(False, True),
)
def not_by_chance(items, fraction, generator, last):
    things = items.unique()
    if last:
        things = things.flip(0)
    return _indices(torch.isin(items, things[: round(fraction * len(things))]))


@split_by_item.misconception(
    "A new split is drawn without the generator, so nobody can repeat it. Pass the generator on.",
)
def generator_forgotten(items, fraction, generator):
    return _indices(torch.isin(items, _chosen(items, fraction, None)))


@split_by_item.misconception(
    "The things are taken to be numbered 0, 1, 2 and so on without a gap. Here some numbers do not "
    "occur, so chosen things have no photo, or things that have photos are never chosen.",
    count=(lambda items: int(items.max()) + 1, lambda items: len(items.unique())),
)
def numbers_without_gaps(items, fraction, generator, count):
    n = count(items)
    order = torch.randperm(n, generator=generator)
    return _indices(torch.isin(items, order[: round(fraction * n)]))


@split_by_item.misconception(
    "The number of things to test on is cut off, not rounded: `int` drops what is behind the "
    "point, and 2.75 becomes 2. `round` is what was asked for.",
)
def rounded_down(items, fraction, generator):
    def count(fraction, things):
        return int(fraction * things)

    return _indices(torch.isin(items, _chosen(items, fraction, generator, count)))


@split_by_item.misconception(
    "The fraction is taken of the photos, and so many things are tested on. It is a fraction of "
    "the things.",
)
def fraction_of_photos(items, fraction, generator):
    def count(fraction, things):
        return round(fraction * len(items))

    return _indices(torch.isin(items, _chosen(items, fraction, generator, count)))


def _by_coin(items, fraction, generator):
    things = items.unique()
    return things[torch.rand(len(things), generator=generator) < fraction]


def _by_photo(items, fraction, generator):
    order = torch.randperm(len(items), generator=generator)
    return items[order[: round(fraction * len(items))]]


@split_by_item.misconception(
    "The number of things to test on changes from call to call. Either each thing is given to a "
    "part by a coin of its own, or each photo counts as a thing, as in `set(items)`: two tensors "
    "that hold the same number are two members of a set. Draw one order of `items.unique()`, and "
    "cut it at the number that was asked for.",
    chosen=(_by_coin, _by_photo),
)
def number_by_chance(items, fraction, generator, chosen):
    return _indices(torch.isin(items, chosen(items, fraction, generator)))
