"""Exercise `next_letter_pairs`: windows of a text, and what comes next at each place of them."""

import torch

from course_utils.checking import Case, exercise


def _next_letter_pairs_cases() -> list[Case]:
    def case(label: str, n: int, starts: list[int], length: int, step: int = 7) -> Case:
        tokens = (step * torch.arange(n) ** 2 + 3 * torch.arange(n)) % 29
        return Case(label, tokens, torch.tensor(starts), length)

    return [
        Case("one window of “whale”", torch.tensor([22, 7, 0, 11, 4]), torch.tensor([0]), 3),
        case("two windows", 12, [2, 5], 4),
        case("windows that overlap, in no order", 20, [7, 3, 4], 5),
        case("a window that ends with the text", 9, [4, 0], 4),
        case("windows of one letter", 11, [0, 9, 5], 1),
        case("as many windows as letters", 16, [1, 8, 10, 3], 4),
        case("the same window twice", 10, [2, 2], 6),
    ]


@exercise(
    cases=_next_letter_pairs_cases,
    hints=(
        "For one window: X is `tokens[s : s + length]`. Where does the letter stand that follows "
        "its first letter, and where does Y therefore begin?",
        "Rows of the same length go into one tensor with `torch.stack`.",
        "Without a loop: `starts[:, None] + torch.arange(length)` is a table of places, and a "
        "table may index a tensor.",
    ),
    results=("X", "Y"),
    insight="A text needs no labels: it is its own answer, moved by one. That is why language "
    "models can be trained on all that people have written, and why it is called self-supervised.",
)
def next_letter_pairs(tokens, starts, length):
    """Return X and Y, (N, length) each: a window of tokens at each start, and what comes next."""
    places = starts[:, None] + torch.arange(length)
    return tokens[places], tokens[places + 1]


def _at(tokens, starts, length, by):
    places = starts[:, None] + torch.arange(length) + by
    return tokens[places.clamp(0, len(tokens) - 1)]


@next_letter_pairs.misconception(
    "Y is the same as X: a network has only to copy what it sees. What is asked for at each place?"
)
def not_moved(tokens, starts, length):
    return _at(tokens, starts, length, 0), _at(tokens, starts, length, 0)


@next_letter_pairs.misconception(
    "Y goes the wrong way: it holds the letter before each place, not the one after it."
)
def moved_back(tokens, starts, length):
    return _at(tokens, starts, length, 0), _at(tokens, starts, length, -1)


@next_letter_pairs.misconception(
    "Y is two letters ahead of X. Which letter comes directly after the first one of X?"
)
def moved_by_two(tokens, starts, length):
    return _at(tokens, starts, length, 0), _at(tokens, starts, length, 2)


@next_letter_pairs.misconception(
    "X and Y have changed places: the network reads X and is asked for Y."
)
def changed_places(tokens, starts, length):
    return _at(tokens, starts, length, 1), _at(tokens, starts, length, 0)


@next_letter_pairs.misconception(
    "X is right, and Y holds one letter for each window, the one after its end. Every place of the "
    "window has a letter after it, and all of them are asked for."
)
def only_the_end(tokens, starts, length):
    return _at(tokens, starts, length, 0), tokens[starts + length]


@next_letter_pairs.misconception(
    "Y ends in a letter from the window's own beginning: rolling a window brings its first letter "
    "round to its end. Where in the text does the letter after the window stand?"
)
def rolled_round(tokens, starts, length):
    X = _at(tokens, starts, length, 0)
    return X, X.roll(-1, dims=1)


@next_letter_pairs.misconception(
    "Your windows are one letter too short: cut from a window of `length`, X loses its last letter "
    "and Y its first. How many letters of the text does a pair of `length` need?"
)
def too_short(tokens, starts, length):
    X = _at(tokens, starts, length, 0)
    return X[:, :-1], X[:, 1:]


@next_letter_pairs.misconception(
    "Y begins where X ends, a whole window later. The answer to each place is the letter directly "
    "after it."
)
def window_after(tokens, starts, length):
    return _at(tokens, starts, length, 0), _at(tokens, starts, length, length)


@next_letter_pairs.misconception(
    "Windows follow each other from the beginning of the text, whatever `starts` says."
)
def starts_ignored(tokens, starts, length):
    places = (torch.arange(len(starts)) * length)[:, None] + torch.arange(length)
    return tokens[places % len(tokens)], tokens[(places + 1) % len(tokens)]


@next_letter_pairs.misconception(
    "A window is a column in your tables. Each window is a row: N rows of `length` letters."
)
def windows_as_columns(tokens, starts, length):
    return _at(tokens, starts, length, 0).T, _at(tokens, starts, length, 1).T
