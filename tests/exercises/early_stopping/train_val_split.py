"""Answers to `train_val_split` that learners could write, and how each is to be judged."""

import math
import random

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def from_a_list(n, fraction, generator):
    seed = torch.randint(2**31, (1,), generator=generator).item()
    chosen = random.Random(seed).sample(range(n), round(n * fraction))
    rest = sorted(set(range(n)) - set(chosen))
    return [torch.tensor(rest), torch.tensor(chosen)]


@right
def by_ranks(n, fraction, generator):
    ranks = torch.rand(n, generator=generator).argsort()
    is_val = ranks < round(fraction * n)
    return (~is_val).nonzero().flatten(), is_val.nonzero().flatten()


@right
def of_torch(n, fraction, generator):
    n_val = round(fraction * n)
    parts = torch.utils.data.random_split(range(n), [n - n_val, n_val], generator)
    return tuple(torch.tensor(part.indices) for part in parts)


@right
def by_hand_shuffled(n, fraction, generator):
    cards = list(range(n))
    for last in range(n - 1, 0, -1):
        other = torch.randint(0, last + 1, (1,), generator=generator).item()
        cards[last], cards[other] = cards[other], cards[last]
    n_train = n - round(n * fraction)
    return torch.tensor(cards[:n_train]), torch.tensor(cards[n_train:])


@right
def with_numpy_seeded(n, fraction, generator):
    rng = np.random.default_rng(torch.randint(0, 10**9, (1,), generator=generator).item())
    order = torch.from_numpy(rng.permutation(n))
    train, val = order.split([n - round(n * fraction), round(n * fraction)])
    return train.sort().values, val.sort().values


@right
def by_multinomial(n, fraction, generator):
    order = torch.multinomial(torch.ones(n), n, generator=generator)
    n_train = round((1 - fraction) * n)
    return order[:n_train], order[n_train:]


@right
def by_isin(n, fraction, generator):
    val = torch.randperm(n, generator=generator)[: math.floor(fraction * n + 0.5)]
    every = torch.arange(n)
    return every[~torch.isin(every, val)], val


@wrong("rounded_down")
def floor_from_the_front(n, fraction, generator):
    order = torch.rand(n, generator=generator).argsort()
    k = math.floor(n * fraction)
    return order[k:], order[:k]


@wrong("rounded_up")
def ceiling(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    k = -int(-(n * fraction) // 1)
    return order[k:], order[:k]


@wrong("rounded_up")
def training_cut_down(n, fraction, generator):
    order = torch.randperm(n, generator=generator)
    n_train = int(n * (1 - fraction))
    return order[:n_train], order[n_train:]


@wrong("slice_from_the_end")
def counted_from_behind(n, fraction, generator):
    k = round(n * fraction)
    idx = torch.randperm(n, generator=generator)
    return idx[:-k], idx[-k:]


@wrong("ignored_generator")
def plain_randperm(n, fraction, generator):
    idx = torch.randperm(n)
    k = round(n * fraction)
    return idx[k:], idx[:k]


@wrong("ignored_generator")
def random_shuffle(n, fraction, generator):
    idx = list(range(n))
    random.shuffle(idx)
    k = n - round(n * fraction)
    return torch.tensor(idx[:k]), torch.tensor(idx[k:])


@wrong("ignored_generator + rounded_down")
def random_shuffle_int(n, fraction, generator):
    idx = list(range(n))
    random.shuffle(idx)
    k = int(n * fraction)
    return torch.tensor(idx[k:]), torch.tensor(idx[:k])


@wrong("own_seed")
def seeded_globally(n, fraction, generator):
    torch.manual_seed(42)
    idx = torch.randperm(n)
    return idx[round(n * fraction) :], idx[: round(n * fraction)]


@wrong("own_seed")
def generator_seeded(n, fraction, generator):
    idx = torch.randperm(n, generator=generator.manual_seed(0))
    return idx[round(n * fraction) :], idx[: round(n * fraction)]


@wrong("generator_stands_still")
def seed_of_the_generator(n, fraction, generator):
    torch.manual_seed(generator.initial_seed())
    idx = torch.randperm(n)
    return idx[round(n * fraction) :], idx[: round(n * fraction)]


@wrong("not_shuffled_last")
def last_ones(n, fraction, generator):
    k = n - round(n * fraction)
    return torch.arange(0, k), torch.arange(k, n)


@wrong("not_shuffled_last")
def shuffled_within(n, fraction, generator):
    k = n - round(n * fraction)
    train = torch.randperm(k, generator=generator)
    return train, torch.randperm(n - k, generator=generator) + k


@wrong("not_shuffled_first")
def first_ones(n, fraction, generator):
    k = round(n * fraction)
    return torch.tensor(list(range(k, n))), torch.tensor(list(range(k)))


@wrong("not_shuffled_last + rounded_down")
def last_ones_int(n, fraction, generator):
    k = int(n * fraction)
    return torch.arange(n - k), torch.arange(n - k, n)


@wrong("fraction_for_training")
def validation_first(n, fraction, generator):
    idx = torch.randperm(n, generator=generator)
    k = round(n * fraction)
    return idx[:k], idx[k:]


@wrong("fraction_for_training_rounded_down")
def training_share(n, fraction, generator):
    idx = torch.randperm(n, generator=generator)
    n_train = int(fraction * n)
    return idx[:n_train], idx[n_train:]


@wrong("drawn_twice")
def two_permutations(n, fraction, generator):
    k = round(n * fraction)
    val = torch.randperm(n, generator=generator)[:k]
    return torch.randperm(n, generator=generator)[: n - k], val


@wrong("with_replacement")
def randint_for_both(n, fraction, generator):
    k = round(n * fraction)
    train = torch.randint(0, n, (n - k,), generator=generator)
    return train, torch.randint(0, n, (k,), generator=generator)


@wrong("coin_for_each")
def bernoulli(n, fraction, generator):
    mask = torch.bernoulli(torch.full((n,), fraction), generator=generator).bool()
    idx = torch.arange(n)
    return idx[~mask], idx[mask]


@wrong("validation_in_training")
def all_for_training(n, fraction, generator):
    idx = torch.randperm(n, generator=generator)
    return torch.arange(n), idx[: round(n * fraction)]


@wrong("two_equal_pieces")
def train_as_small(n, fraction, generator):
    idx = torch.randperm(n, generator=generator)
    k = round(n * fraction)
    return idx[k : k + k], idx[:k]


@wrong("one_part_shuffled")
def only_validation_random(n, fraction, generator):
    k = round(n * fraction)
    return torch.arange(n - k), torch.randperm(n, generator=generator)[:k]


@wrong("masks")
def bool_masks(n, fraction, generator):
    train = torch.ones(n, dtype=torch.bool)
    train[torch.randperm(n, generator=generator)[: round(n * fraction)]] = False
    return train, ~train


@wrong("lists")
def python_lists(n, fraction, generator):
    idx = torch.randperm(n, generator=generator).tolist()
    k = round(n * fraction)
    return idx[k:], idx[:k]


@wrong("two_axes")
def nonzero_rows(n, fraction, generator):
    val = torch.randperm(n, generator=generator) < round(n * fraction)
    return (~val).nonzero(), val.nonzero()


@wrong("floats")
def torch_tensor_float(n, fraction, generator):
    idx = torch.randperm(n, generator=generator)
    k = round(n * fraction)
    return torch.Tensor(idx[k:].tolist()), torch.Tensor(idx[:k].tolist())


@wrong("small_integers")
def as_int32(n, fraction, generator):
    idx = torch.randperm(n, generator=generator).int()
    return idx[round(n * fraction) :], idx[: round(n * fraction)]


@wrong("rotation")
def rolled(n, fraction, generator):
    shift = int(torch.randint(0, n, (), generator=generator))
    idx = torch.roll(torch.arange(n), -shift)
    return idx[round(n * fraction) :], idx[: round(n * fraction)]


@wrong("counted_from_one")
def from_one(n, fraction, generator):
    idx = torch.randperm(n, generator=generator) + torch.ones(n, dtype=torch.long)
    return idx[round(n * fraction) :], idx[: round(n * fraction)]


@wrong("off_by_one")
def gap(n, fraction, generator):
    idx = torch.randperm(n, generator=generator)
    k = round(n * fraction)
    return idx[k + 1 :], idx[:k]


@wrong("no_return")
def prints(n, fraction, generator):
    idx = torch.randperm(n, generator=generator)
    print(idx[round(n * fraction) :], idx[: round(n * fraction)])


@wrong()
def slice_by_float(n, fraction, generator):
    idx = torch.randperm(n, generator=generator)
    return idx[fraction * n :], idx[: fraction * n]


@wrong()
def generator_by_position(n, fraction, generator):
    idx = torch.randperm(n, generator)
    return idx[round(fraction * n) :], idx[: round(fraction * n)]


@wrong()
def every_fifth(n, fraction, generator):
    is_val = torch.arange(n) % round(1 / fraction) == 0
    return torch.arange(n)[~is_val], torch.arange(n)[is_val]
