"""Exercise: draw letters with a temperature, from given random numbers."""

import math
from typing import Any

import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal

_CALLS = 20


def _decided_by_u(sample_letters: Any, logits: Any, temperature: float, u: Any) -> Any:
    """Call it several times: the same numbers have to give the same letters."""
    letters = sample_letters(logits, temperature, u)
    if letters is ... or letters is None:
        return letters
    again = [sample_letters(logits, temperature, u) for _ in range(_CALLS - 1)]
    as_lists = [each.tolist() if hasattr(each, "tolist") else each for each in (letters, *again)]
    if any(each != as_lists[0] for each in as_lists):
        return Facts({"what decides": "random numbers of its own", "the letters": "not compared"})
    return Facts({"what decides": "`u` alone", "the letters": letters})


def _sample_letters_cases() -> list[Case]:
    def case(label: str, logits: torch.Tensor, temperature: float, u: torch.Tensor) -> Case:
        return Case(label, logits, temperature, u, run=_decided_by_u)

    generator = torch.Generator().manual_seed(124)
    thirds = torch.tensor([[0.5, 0.3, 0.2]]).log().repeat(4, 1)
    places = torch.tensor([0.1, 0.49, 0.51, 0.9])
    six, five = 2 * normal(generator, 40, 6), 2 * normal(generator, 5, 5)
    u = torch.rand(40, generator=generator)
    impossible = torch.tensor([[0.0, -math.inf, 1.0]]).repeat(3, 1)
    return [
        case("probabilities of 0.5, 0.3 and 0.2", thirds, 1.0, places),
        case("the same at temperature 0.5", thirds, 0.5, places),
        case("the same at temperature 2", thirds, 2.0, places),
        case("u on the edge of two pieces", torch.zeros(4, 4), 1.0, torch.arange(4) / 4),
        case("six letters, temperature 1", six, 1.0, u),
        case("six letters, temperature 0.4", six, 0.4, u),
        case("six letters, temperature 1.7", six, 1.7, u),
        case("as many rows as letters", five, 1.3, torch.tensor([0.2, 0.4, 0.6, 0.8, 0.95])),
        case("a letter that is impossible", impossible, 1.5, torch.tensor([0.2, 0.35, 0.6])),
        case("a single row", six[:1] / 4, 0.7, torch.tensor([0.97])),
    ]


@exercise(
    cases=_sample_letters_cases,
    hints=(
        "Divide the logits by the temperature, then take softmax along the letters. "
        "`.cumsum(dim=1)` of the probabilities gives the right edge of every piece.",
        "The letter is the number of edges that `u` has passed: compare `u[:, None]`, of shape "
        "(N, 1), with the edges of shape (N, V), and add up the Trues of each row.",
        "`u` has passed an edge also when it lies on it. The last edge is 1, up to rounding, and "
        "no `u` should pass it: leave it out.",
    ),
    insight="This is how `torch.multinomial` may draw as well: one evenly distributed number and a "
    "table of edges are enough for any distribution.",
)
def sample_letters(logits, temperature, u):
    """Return for each row the letter in whose piece of the line from 0 to 1 its u lies, (N,)."""
    edges = torch.softmax(logits / temperature, dim=1).cumsum(dim=1)
    return (u[:, None] >= edges[:, :-1]).sum(dim=1)


def _letters(probabilities, u, how="inner edges"):
    edges = probabilities.cumsum(dim=0 if how == "down" else 1)
    if how == "first beyond":
        return (edges > u[:, None]).int().argmax(dim=1)
    return (u[:, None] >= (edges[:, :-1] if how == "inner edges" else edges)).sum(dim=1)


_WAYS = ("inner edges", "all edges", "first beyond")
"""How letters are looked up: all the same, unless the pieces do not fill the line."""


@sample_letters.misconception(
    "The logits are multiplied by the temperature: a high one then makes the likely letters "
    "likelier still. It should be the low one that does so.",
)
def temperature_multiplied(logits, temperature, u):
    return _letters((logits * temperature).nan_to_num(-9e9).softmax(dim=1), u)


@sample_letters.misconception(
    "The temperature makes no difference. Where do the logits meet it?",
)
def temperature_ignored(logits, temperature, u):
    return _letters(logits.softmax(dim=1), u)


@sample_letters.misconception(
    "The temperature divides the probabilities, after softmax, so they do not add up to 1 any more "
    "and the pieces do not fill the line. What does the formula divide?",
    how=_WAYS,
)
def probabilities_divided(logits, temperature, u, how=_WAYS[0]):
    return _letters(logits.softmax(dim=1) / temperature, u, how)


@sample_letters.misconception(
    "The probabilities are raised to the power of 1 / T, which is a way to do it, but they do not "
    "add up to 1 any more, so the pieces do not fill the line from 0 to 1.",
    how=_WAYS,
)
def powers_do_not_add_up(logits, temperature, u, how=_WAYS[0]):
    return _letters(logits.softmax(dim=1) ** (1 / temperature), u, how)


@sample_letters.misconception(
    "Softmax is taken twice: probabilities lie between 0 and 1, and a softmax of them is nearly "
    "even. The temperature divides logits, and softmax comes once, after that.",
)
def softmax_twice(logits, temperature, u):
    return _letters((logits.softmax(dim=1) / temperature).softmax(dim=1), u)


@sample_letters.misconception(
    "It is always the likeliest letter, whatever `u` is: nothing is drawn. Which part does the "
    "random number play?",
)
def likeliest_letter(logits, temperature, u):
    return logits.argmax(dim=1)


@sample_letters.misconception(
    "The letter before is returned, and -1 where `u` lies in the first piece. How many edges has "
    "`u` passed there?",
)
def one_too_few(logits, temperature, u):
    return sample_letters.reference(logits, temperature, u) - 1


@sample_letters.misconception(
    "The letter after is returned. Where `u` lies in the first piece, it is letter 0.",
)
def one_too_many(logits, temperature, u):
    return sample_letters.reference(logits, temperature, u) + 1


@sample_letters.misconception(
    "A `u` that lies exactly on an edge belongs to the piece that begins there, so that u = 0 "
    "gives a letter, too. Compare `<` and `<=`.",
)
def edge_belongs_to_the_left(logits, temperature, u):
    edges = torch.softmax(logits / temperature, dim=1).cumsum(dim=1)
    return (u[:, None] > edges[:, :-1]).sum(dim=1)


@sample_letters.misconception(
    "Softmax runs down the batch: the probabilities of a letter add up to 1 over the rows. Each "
    "row is a distribution of its own, so along which axis does softmax run?",
    how=(*_WAYS, "down"),
)
def softmax_down_the_batch(logits, temperature, u, how=_WAYS[0]):
    return _letters((logits / temperature).softmax(dim=0), u, how)


@sample_letters.misconception(
    "The pieces are added up down the batch, one row on top of the other. Each row has a line from "
    "0 to 1 of its own: along which axis do its pieces lie?",
)
def added_up_down_the_batch(logits, temperature, u):
    return _letters((logits / temperature).softmax(dim=1), u, "down")


@sample_letters.misconception(
    "`u` is compared with the probabilities themselves, not with the edges of the pieces. Lay the "
    "pieces side by side first: where does the third one begin?",
    first=(True, False),
)
def compared_with_probabilities(logits, temperature, u, first=True):
    passed = u[:, None] >= torch.softmax(logits / temperature, dim=1)
    return (~passed).int().argmax(dim=1) if first else passed[:, :-1].sum(dim=1)


@sample_letters.misconception(
    "The pieces are laid in the order of their size, and the place in that order is returned. They "
    "lie in the order of the letters.",
)
def pieces_sorted(logits, temperature, u):
    p = torch.softmax(logits / temperature, dim=1)
    return _letters(p.sort(dim=1, descending=True).values, u)


@sample_letters.misconception(
    "The letters are drawn with random numbers of your own, so nobody can repeat them. The chance "
    "comes in through `u`: what is to be done with it?",
)
def own_random_numbers(logits, temperature, u):
    return torch.multinomial(torch.softmax(logits / temperature, dim=1), 1).squeeze(1)
