"""Answers to `accuracy_by_item` of somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def loop_over_items(is_right, items):
    s = []
    for k in items.unique():
        mine = is_right[items == k]
        s.append(mine.sum() / len(mine))
    s = torch.stack(s)
    return s.mean(), s.std() / torch.tensor(len(s)).sqrt()


@wrong()
def only_the_accuracy(is_right, items):
    return torch.stack([is_right[items == k].float().mean() for k in items.unique()]).mean()


@wrong()
def variance(is_right, items):
    s = torch.stack([is_right[items == k].float().mean() for k in items.unique()])
    return s.mean(), s.var() / len(s)


@wrong()
def of_all_photos(is_right, items):
    x = is_right.float()
    return x.mean(), x.std() / len(x) ** 0.5
