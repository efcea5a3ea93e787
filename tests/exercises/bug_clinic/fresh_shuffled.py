"""Answers to `shuffled` by somebody who had only the notebook,
written when the checks were done.
"""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def one_order_for_both(X, labels, generator):
    order = torch.randperm(len(X), generator=generator)
    return X[order], labels[order]


@right
def sorted_by_random_numbers(X, labels, generator):
    numbers = torch.rand(X.shape[0], generator=generator)
    idx = torch.argsort(numbers)
    return X.index_select(0, idx), labels.index_select(0, idx)


@right
def list_of_pairs(X, labels, generator):
    pairs = [(X[i], labels[i]) for i in torch.randperm(len(X), generator=generator).tolist()]
    return torch.stack([x for x, _ in pairs]), torch.stack([y for _, y in pairs])


@right
def same_state_twice(X, labels, generator):
    state = generator.get_state()
    X = X[torch.randperm(len(X), generator=generator)]
    generator.set_state(state)
    return X, labels[torch.randperm(len(labels), generator=generator)]


# not repaired
@wrong()
def two_orders(X, labels, generator):
    a = torch.randperm(len(X), generator=generator)
    b = torch.randperm(len(X), generator=generator)
    return X[a], labels[b]


# only the inputs
@wrong()
def labels_stay(X, labels, generator):
    return X[torch.randperm(len(X), generator=generator)], labels


# only the labels
@wrong()
def inputs_stay(X, labels, generator):
    return X, labels[torch.randperm(len(labels), generator=generator)]


# gives up shuffling
@wrong()
def as_they_were(X, labels, generator):
    return X, labels


# forgets the generator
@wrong()
def global_chance(X, labels, generator):
    order = torch.randperm(len(X))
    return X[order], labels[order]


# a seed makes both orders equal, and all calls as well
@wrong()
def seeded_each_time(X, labels, generator):
    generator.manual_seed(9)
    X = X[torch.randperm(len(X), generator=generator)]
    generator.manual_seed(9)
    return X, labels[torch.randperm(len(labels), generator=generator)]


# with replacement: some examples twice, others never
@wrong()
def draws_with_replacement(X, labels, generator):
    order = torch.randint(len(X), (len(X),), generator=generator)
    return X[order], labels[order]


# the inverse order for the labels
@wrong()
def inverse_for_the_labels(X, labels, generator):
    order = torch.randperm(len(X), generator=generator)
    return X[order], labels[order.argsort()]


# turned round, which is no chance at all
@wrong()
def back_to_front(X, labels, generator):
    return X.flip(0), labels.flip(0)


# shuffles the features of each input
@wrong()
def columns_shuffled(X, labels, generator):
    return X[:, torch.randperm(X.shape[1], generator=generator)], labels


# NumPy shuffles with chance of its own
@wrong()
def numpy_order(X, labels, generator):
    order = np.random.default_rng().permutation(len(X))
    return X[order], labels[order]


# the pair swapped, and one example lost
@wrong()
def loses_one(X, labels, generator):
    order = torch.randperm(len(X) - 1, generator=generator)
    return labels[order], X[order]
