"""Answers to `accuracy_by_item` that learners could write, and how each is to be judged."""

import math
import statistics

import torch

from tests.exercises.answers import right, wrong


@right
def with_lists(is_right, items):
    of_thing = {}
    for ok, item in zip(is_right.tolist(), items.tolist(), strict=True):
        of_thing.setdefault(item, []).append(float(ok))
    shares = [sum(each) / len(each) for each in of_thing.values()]
    return sum(shares) / len(shares), statistics.stdev(shares) / math.sqrt(len(shares))


@right
def with_bincount(is_right, items):
    _, number = items.unique(return_inverse=True)
    shares = number.bincount(weights=is_right.double()) / number.bincount()
    accuracy = shares.mean()
    variance = ((shares - accuracy) ** 2).sum() / (len(shares) - 1)
    return accuracy, (variance / len(shares)).sqrt()


@right
def as_a_list(is_right, items):
    shares = torch.tensor(
        [is_right[items == k].double().mean().item() for k in items.unique().tolist()]
    )
    return [shares.mean().item(), shares.std().item() / len(shares) ** 0.5]


@wrong("by_photo")
def plain(is_right, items):
    n = len(is_right)
    p = sum(is_right.tolist()) / n
    return p, math.sqrt(p * (1 - p) / n)


@wrong("standard_deviation")
def spread(is_right, items):
    shares = [is_right[items == k].float().mean().item() for k in items.unique()]
    return statistics.mean(shares), statistics.stdev(shares)


@wrong("not_corrected")
def population(is_right, items):
    shares = [is_right[items == k].float().mean().item() for k in items.unique()]
    return statistics.mean(shares), statistics.pstdev(shares) / len(shares) ** 0.5


@wrong("all_or_nothing")
def only_if_all(is_right, items):
    shares = torch.tensor([float(is_right[items == k].all()) for k in items.unique()])
    return shares.mean(), shares.std() / len(shares) ** 0.5


@wrong("root_of_photos")
def photos_under_the_root(is_right, items):
    shares = torch.tensor([is_right[items == k].float().mean() for k in items.unique()])
    return shares.mean(), shares.std() / math.sqrt(len(items))
