"""Answers to `split_by_item` that learners could write, and how each is to be judged."""

import random

import torch

from tests.exercises.answers import right, wrong


@right
def with_sets(items, fraction, generator):
    things = sorted({int(item) for item in items})
    order = torch.randperm(len(things), generator=generator).tolist()
    test_things = {things[k] for k in order[: round(len(things) * fraction)]}
    train, test = [], []
    for i, item in enumerate(items.tolist()):
        (test if item in test_things else train).append(i)
    return torch.tensor(train), torch.tensor(test)


@right
def by_inverse(items, fraction, generator):
    things, number = torch.unique(items, return_inverse=True)
    rank = torch.rand(len(things), generator=generator).argsort().argsort()
    is_test = rank[number] < round(fraction * len(things))
    every = torch.arange(len(items))
    return [every[~is_test], every[is_test]]


@right
def with_sample(items, fraction, generator):
    seed = int(torch.randint(2**31, (1,), generator=generator))
    things = sorted(set(items.tolist()))
    chosen = random.Random(seed).sample(things, round(fraction * len(things)))
    is_test = torch.tensor([item in chosen for item in items.tolist()])
    return torch.where(~is_test)[0], torch.where(is_test)[0]


@right
def from_the_end(items, fraction, generator):
    things = torch.unique(items)
    shuffled = things[torch.randperm(len(things), generator=generator)]
    n_train = len(things) - round(fraction * len(things))
    is_train = (items[:, None] == shuffled[:n_train]).any(dim=1)
    return is_train.nonzero().flatten(), (~is_train).nonzero().flatten()


@wrong("photos_shuffled")
def as_in_chapter_08(items, fraction, generator):
    n = len(items)
    order = torch.rand(n, generator=generator).argsort()
    k = round(n * fraction)
    return order[k:], order[:k]


@wrong("swapped")
def test_first(items, fraction, generator):
    things = items.unique()
    chosen = things[torch.randperm(len(things), generator=generator)][
        : round(fraction * len(things))
    ]
    is_test = torch.isin(items, chosen)
    return is_test.nonzero()[:, 0], (~is_test).nonzero()[:, 0]


@wrong("not_by_chance")
def the_first_things(items, fraction, generator):
    things = sorted(set(items.tolist()))
    is_test = torch.isin(items, torch.tensor(things[: round(fraction * len(things))]))
    return (~is_test).nonzero()[:, 0], is_test.nonzero()[:, 0]


@wrong("masks")
def true_and_false(items, fraction, generator):
    things = items.unique()
    order = torch.randperm(len(things), generator=generator)
    is_train = torch.isin(items, things[order[round(fraction * len(things)) :]])
    return is_train, ~is_train


@wrong("numbers_without_gaps")
def up_to_the_largest(items, fraction, generator):
    n = items.max().item() + 1
    chosen = torch.randperm(n, generator=generator)[: round(n * fraction)]
    is_test = sum(items == each for each in chosen).bool()
    return (~is_test).nonzero()[:, 0], is_test.nonzero()[:, 0]


@wrong("number_by_chance")
def each_photo_a_thing(items, fraction, generator):
    things = list(items)
    order = torch.randperm(len(things), generator=generator)
    chosen = [things[i] for i in order[: round(fraction * len(things))]]
    is_test = torch.tensor([item in chosen for item in items])
    return (~is_test).nonzero()[:, 0], is_test.nonzero()[:, 0]
