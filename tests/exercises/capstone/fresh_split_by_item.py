"""Answers to `split_by_item` of somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def mask_by_a_list(items, fraction, generator):
    names = items.unique()
    n = round(len(names) * fraction)
    perm = torch.randperm(len(names), generator=generator)
    test_names = names[perm[:n]].tolist()
    mask = torch.tensor([x.item() in test_names for x in items])
    idx = torch.arange(len(items))
    return idx[~mask], idx[mask]


@wrong()
def neighbours_together(items, fraction, generator):
    n = round(len(items) * (1 - fraction))
    order = items.argsort()
    return order[:n], order[n:]


@wrong()
def items_instead_of_indices(items, fraction, generator):
    names = items.unique()
    perm = torch.randperm(len(names), generator=generator)
    n = round(len(names) * fraction)
    return names[perm[n:]], names[perm[:n]]


@wrong()
def photos_of_the_parts(items, fraction, generator):
    names = items.unique()
    perm = torch.randperm(len(names), generator=generator)
    n = round(len(names) * fraction)
    mask = torch.isin(items, names[perm[:n]])
    return items[~mask], items[mask]
