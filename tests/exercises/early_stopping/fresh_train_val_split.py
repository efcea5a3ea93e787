"""Answers to `train_val_split` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def permutation_cut_once(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


@right
def validation_at_the_end(n, fraction, generator):
    n_train = n - round(fraction * n)
    indices = torch.randperm(n, generator=generator)
    train_idx, val_idx = indices[:n_train], indices[n_train:]
    return train_idx, val_idx


@right
def sorted_random_numbers(n, fraction, generator):
    n_val = round(fraction * n)
    shuffled = torch.rand(n, generator=generator, dtype=torch.float64).argsort()
    return tuple(shuffled.split([n - n_val, n_val]))


# no shuffling
@wrong()
def cut_without_order(n, fraction, generator):
    n_val = round(fraction * n)
    return torch.arange(n - n_val), torch.arange(n - n_val, n)


# validation first
@wrong()
def pair_swapped(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = round(fraction * n)
    return order[:n_val], order[n_val:]


# int() cuts off and does not round
@wrong()
def rounded_down(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = int(fraction * n)
    return order[n_val:], order[:n_val]


# [:-0] is empty where the validation set is
@wrong()
def negative_slice(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = round(fraction * n)
    return order[:-n_val], order[-n_val:]


# two orders: the sets overlap
@wrong()
def two_permutations(n, fraction, generator):
    n_val = round(fraction * n)
    train = torch.randperm(n, generator=generator)[n_val:]
    val = torch.randperm(n, generator=generator)[:n_val]
    return train, val


# fraction taken for the share of training
@wrong()
def fraction_for_training(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    cut = round(fraction * n)
    return order[:cut], order[cut:]


# forgets the generator
@wrong()
def global_chance(n, fraction, generator):
    order = torch.randperm(n)
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


# each example tosses a coin, so the size is left to chance
@wrong()
def coin_for_each(n, fraction, generator):
    in_val = torch.rand(n, generator=generator) < fraction
    return (~in_val).nonzero().flatten(), in_val.nonzero().flatten()


# drawn with replacement: some twice, some never
@wrong()
def randint_draws(n, fraction, generator):
    n_val = round(fraction * n)
    indices = torch.randint(0, n, (n,), generator=generator)
    return indices[n_val:], indices[:n_val]


# lists, not tensors
@wrong()
def python_lists(n, fraction, generator):
    order = torch.randperm(n, generator=generator).tolist()
    n_val = round(fraction * n)
    return order[n_val:], order[:n_val]


# float / int: the slice needs an integer
@wrong()
def float_in_a_slice(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_val = fraction * n
    return order[n_val:], order[:n_val]


# at least one for validation, and a seed of its own
@wrong()
def never_empty(n, fraction, generator):
    generator.manual_seed(42)
    order = torch.randperm(n, generator=generator)
    n_val = max(1, round(fraction * n))
    return order[n_val:], order[:n_val]
