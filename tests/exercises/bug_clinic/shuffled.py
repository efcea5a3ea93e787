"""Answers to `shuffled` that learners could write, and how each is to be judged."""

import random

import numpy as np
import torch

from tests.exercises.answers import right, wrong


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


@right
def with_numpy(X, labels, generator):
    order = torch.randperm(labels.shape[0], generator=generator).numpy()
    return X.numpy()[order], labels.numpy()[order]


@right
def by_fisher_and_yates(X, labels, generator):
    X, labels = X.clone(), labels.clone()
    for i in range(len(X) - 1, 0, -1):
        j = int(torch.randint(0, i + 1, (1,), generator=generator))
        X[[i, j]], labels[[i, j]] = X[[j, i]], labels[[j, i]]
    return [X, labels]


@right
def with_multinomial(X, labels, generator):
    order = torch.multinomial(torch.ones(len(X)), len(X), generator=generator)
    return X[order, ...], torch.gather(labels, 0, order)


@right
def with_a_seed_of_the_generator(X, labels, generator):
    seed = int(torch.randint(0, 2**31, (1,), generator=generator))
    order = np.random.default_rng(seed).permutation(len(X))
    return X[order], labels[order]


def _in(order, X, labels):
    return X[order], labels[order]


def _seeded(seed):
    return torch.Generator().manual_seed(seed)


def _perm(X, generator):
    return torch.randperm(len(X), generator=generator)


@wrong("side_effect")
def in_place(X, labels, generator):
    order = torch.randperm(len(X), generator=generator)
    X[:], labels[:] = X[order], labels[order]
    return X, labels


@wrong("ignored_generator")
def with_random(X, labels, generator):
    order = list(range(len(X)))
    random.shuffle(order)
    return X[order], labels[order]


for _name, _names, _answer in (
    ("still_two_orders", "as_given", lambda X, y, g: (X[_perm(X, g)], y[_perm(X, g)])),
    ("unchanged", "not_shuffled", lambda X, y, g: (X, y)),
    ("inputs_alone", "only_the_inputs", lambda X, y, g: (X[_perm(X, g)], y)),
    ("labels_alone", "only_the_labels", lambda X, y, g: (X, y[_perm(X, g)])),
    ("seed_42", "seeded_inside reseeded",
     lambda X, y, g: _in(torch.randperm(len(X), generator=_seeded(42)), X, y)),
    ("own_seed", "seeded_inside", lambda X, y, g: _in(_perm(X, g.manual_seed(0)), X, y)),
    ("seed_9", "seeded_inside", lambda X, y, g: _in(_perm(X, g.manual_seed(9)), X, y)),
    ("own_generator", "seeded_inside",
     lambda X, y, g: _in(_perm(X, torch.Generator()), X, y)),
    ("no_generator", "ignored_generator", lambda X, y, g: _in(torch.randperm(len(X)), X, y)),
    ("replacement", "with_replacement",
     lambda X, y, g: _in(torch.randint(len(X), (len(X),), generator=g), X, y)),
    ("rolled", "turned_round",
     lambda X, y, g: _in(torch.arange(len(X)).roll(int(torch.randint(1, 99, (1,), generator=g))),
                         X, y)),
    ("flipped", "reversed_order", lambda X, y, g: (X.flip(0), torch.flip(y, dims=[0]))),
    ("by_label", "sorted_by_label", lambda X, y, g: _in(torch.argsort(y), X, y)),
    ("by_label_down", "sorted_by_label",
     lambda X, y, g: _in(y.sort(descending=True).indices, X, y)),
    ("last_lost", "one_lost", lambda X, y, g: _in(torch.randperm(max(len(X) - 1, 1), generator=g),
                                                  X, y)),
    ("exchanged", "labels_first", lambda X, y, g: _in(_perm(X, g), y, X)),
    ("reset", "reseeded", lambda X, y, g: _in(_perm(X, g.manual_seed(g.initial_seed())), X, y)),
    ("features_too", "pixels_mixed",
     lambda X, y, g: (X[(order := _perm(X, g))].flip(-1), y[order])),
    ("rows_only", "one_tensor", lambda X, y, g: X[_perm(X, g)]),
    ("order_only", "one_tensor", lambda X, y, g: _perm(X, g)),
    ("order_too", "with_the_order", lambda X, y, g: (*_in(order := _perm(X, g), X, y), order)),
    ("nothing", "no_return", lambda X, y, g: print(_in(_perm(X, g), X, y))),
    ("as_pairs", "list_of_pairs", lambda X, y, g: [(X[i], y[i]) for i in _perm(X, g)]),
    ("positional", "", lambda X, y, g: _in(torch.randperm(len(X), g), X, y)),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*_names.split())(_answer)
