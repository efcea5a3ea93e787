"""Answers to `shuffled` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def shuffled_by_sorting_noise(X, labels, generator):
    order = torch.rand(len(X), generator=generator).argsort()
    return X.index_select(0, order), labels.index_select(0, order)


@right
def shuffled_pair_by_pair(X, labels, generator):
    order = torch.randperm(len(X), generator=generator).tolist()
    return torch.stack([X[i] for i in order]), torch.stack([labels[i] for i in order])


@right
def shuffled_with_equal_seeds(X, labels, generator):
    state = generator.get_state()
    X = X[torch.randperm(len(X), generator=generator)]
    generator.set_state(state)
    return X, labels[torch.randperm(len(labels), generator=generator)]
