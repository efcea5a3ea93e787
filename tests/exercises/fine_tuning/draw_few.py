"""Answers to `draw_few` that learners could write, and how each is to be judged."""

import random

import torch

from tests.exercises.answers import right, wrong


@right
def one_order_of_all(labels, k, generator):
    order = torch.randperm(len(labels), generator=generator)
    return torch.cat([order[labels[order] == c][:k] for c in labels.unique()])


@right
def by_random_numbers(labels, k, generator):
    ranks = torch.rand(len(labels), generator=generator)
    chosen = []
    for c in sorted(set(labels.tolist())):
        rows = torch.where(labels == c)[0]
        chosen += rows[ranks[rows].argsort()[:k]].tolist()
    return torch.tensor(chosen)


@right
def by_multinomial(labels, k, generator):
    parts = [
        torch.multinomial((labels == c).float(), k, generator=generator) for c in labels.unique()
    ]
    return torch.stack(parts).flatten()


@right
def until_there_are_enough(labels, k, generator):
    counts = dict.fromkeys(labels.tolist(), 0)
    drawn = []
    for index in torch.randperm(len(labels), generator=generator).tolist():
        c = labels[index].item()
        if counts[c] < k:
            counts[c] += 1
            drawn.append(index)
    return torch.tensor(drawn)


@right
def seeded_sample(labels, k, generator):
    source = random.Random(torch.randint(2**31, (1,), generator=generator).item())
    rows = [
        [i for i, label in enumerate(labels.tolist()) if label == c] for c in set(labels.tolist())
    ]
    return torch.tensor([i for each in rows for i in source.sample(each, k)])


@right
def sorted_at_the_end(labels, k, generator):
    parts = []
    for c in labels.unique().tolist():
        rows = (labels == c).nonzero()[:, 0]
        parts.append(rows[torch.randperm(rows.numel(), generator=generator)][:k])
    return torch.cat(parts).sort().values


@wrong("k_in_all")
def k_of_everything(labels, k, generator):
    return torch.rand(len(labels), generator=generator).argsort()[:k]


@wrong("classes_left_to_chance")
def enough_in_all(labels, k, generator):
    n = len(set(labels.tolist())) * k
    return torch.rand(len(labels), generator=generator).argsort()[:n]


@wrong("first_of_each")
def topmost(labels, k, generator):
    return torch.cat([torch.where(labels == c)[0][:k] for c in labels.unique()])


@wrong("with_repeats")
def random_choices(labels, k, generator):
    source = random.Random(torch.randint(2**31, (1,), generator=generator).item())
    rows = [torch.where(labels == c)[0].tolist() for c in labels.unique()]
    return torch.tensor([i for each in rows for i in source.choices(each, k=k)])


@wrong("ignored_generator")
def python_sample(labels, k, generator):
    rows = [torch.where(labels == c)[0].tolist() for c in labels.unique()]
    return torch.tensor([i for each in rows for i in random.sample(each, k)])


@wrong("own_seed")
def seeded_globally(labels, k, generator):
    torch.manual_seed(0)
    order = torch.randperm(len(labels))
    return torch.cat([order[labels[order] == c][:k] for c in labels.unique()])


@wrong("generator_stands_still")
def set_back(labels, k, generator):
    generator.manual_seed(generator.initial_seed())
    order = torch.randperm(len(labels), generator=generator)
    return torch.cat([order[labels[order] == c][:k] for c in labels.unique()])


@wrong("not_joined")
def a_dict_of_lists(labels, k, generator):
    order = torch.randperm(len(labels), generator=generator)
    return [order[labels[order] == c][:k] for c in labels.unique()]


@wrong()
def a_mask(labels, k, generator):
    order = torch.randperm(len(labels), generator=generator)
    rows = torch.cat([order[labels[order] == c][:k] for c in labels.unique()])
    return torch.zeros(len(labels), dtype=torch.bool).index_fill(0, rows, True)


@wrong()
def floats(labels, k, generator):
    order = torch.randperm(len(labels), generator=generator)
    return torch.cat([order[labels[order] == c][:k] for c in labels.unique()]).float()
