"""Answers to `sample_letters` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def searched(logits, temperature, u):
    edges = torch.softmax(logits / temperature, dim=-1).cumsum(-1)
    return torch.searchsorted(edges, u[:, None], right=True)[:, 0]


@right
def letter_by_letter(logits, temperature, u):
    letters = []
    for z, number in zip(logits, u.tolist(), strict=True):
        p = torch.softmax(z / temperature, dim=0).tolist()
        edge, letter = p[0], 0
        while number >= edge and letter < len(p) - 1:
            letter += 1
            edge += p[letter]
        letters.append(letter)
    return torch.tensor(letters)


@right
def first_edge_above(logits, temperature, u):
    edges = (logits / temperature).softmax(dim=1).cumsum(dim=1)
    return (edges > u.unsqueeze(1)).int().argmax(dim=1)


@right
def own_softmax(logits, temperature, u):
    z = logits / temperature
    e = torch.exp(z - z.max(dim=1, keepdim=True).values)
    edges = torch.cumsum(e / e.sum(1, keepdim=True), 1)
    return (edges <= u.view(-1, 1)).sum(1)


@wrong("temperature_multiplied")
def times(logits, temperature, u):
    return searched(torch.where(logits.isinf(), -1e9, logits * temperature), 1.0, u)


@wrong("temperature_ignored")
def never_used(logits, temperature, u):
    return searched(logits, 1.0, u)


@wrong("probabilities_divided")
def after_softmax(logits, temperature, u):
    edges = (torch.softmax(logits, dim=1) / temperature).cumsum(1)
    return (u[:, None] >= edges[:, :-1]).sum(1)


@wrong("softmax_twice")
def two_softmaxes(logits, temperature, u):
    return searched(torch.softmax(logits, dim=1), temperature, u)


@wrong("likeliest_letter")
def greedy(logits, temperature, u):
    return torch.softmax(logits / temperature, dim=1).argmax(dim=1)


@wrong("one_too_many")
def counts_from_one(logits, temperature, u):
    return searched(logits, temperature, u) + 1


@wrong("one_too_few")
def minus_one(logits, temperature, u):
    return first_edge_above(logits, temperature, u) - 1


@wrong("edge_belongs_to_the_left")
def without_right(logits, temperature, u):
    edges = torch.softmax(logits / temperature, dim=-1).cumsum(-1)
    return torch.searchsorted(edges, u[:, None]).squeeze(1)


@wrong("compared_with_probabilities")
def no_cumsum(logits, temperature, u):
    p = torch.softmax(logits / temperature, dim=1)
    return (p > u[:, None]).int().argmax(dim=1)


@wrong("own_random_numbers")
def multinomial(logits, temperature, u):
    return torch.multinomial((logits / temperature).softmax(dim=1), 1)[:, 0]


@wrong("softmax_down_the_batch")
def dim_0(logits, temperature, u):
    edges = torch.softmax(logits / temperature, dim=0).cumsum(1)
    return (u[:, None] >= edges[:, :-1]).sum(1)


@wrong("pieces_sorted")
def descending(logits, temperature, u):
    return searched(logits.sort(dim=1, descending=True).values, temperature, u)


@wrong()
def one_column_too_many(logits, temperature, u):
    return searched(logits, temperature, u)[:, None]


@wrong("probabilities_divided")
def divided_and_all_edges_counted(logits, temperature, u):
    p = torch.softmax(logits, dim=-1) / temperature
    return (p.cumsum(-1) <= u[:, None]).sum(-1)


@wrong("probabilities_divided")
def divided_and_first_edge_beyond(logits, temperature, u):
    edges = (logits.softmax(1) / temperature).cumsum(1)
    return (edges > u[:, None]).long().argmax(1)


@wrong("softmax_down_the_batch")
def default_axis(logits, temperature, u):
    p = torch.softmax(logits / temperature, 0)
    return (u.unsqueeze(1) >= torch.cumsum(p, 1)).sum(1)


@wrong("softmax_down_the_batch")
def dim_0_everywhere(logits, temperature, u):
    p = torch.softmax(logits / temperature, dim=0).cumsum(dim=0)
    return (u[:, None] >= p).sum(dim=1)


@wrong("added_up_down_the_batch")
def cumsum_0(logits, temperature, u):
    p = torch.softmax(logits / temperature, dim=1).cumsum(dim=0)
    return (u[:, None] >= p).sum(dim=1)
