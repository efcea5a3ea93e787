"""Answers to `next_letter_pairs` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def by_stack(tokens, starts, length):
    X = torch.stack([tokens[s : s + length] for s in starts])
    Y = torch.stack([tokens[s + 1 : s + length + 1] for s in starts])
    return X, Y


@right
def one_longer(tokens, starts, length):
    rows = torch.stack([tokens[s : s + length + 1] for s in starts.tolist()])
    return rows[:, :-1], rows[:, 1:]


@right
def by_unfold(tokens, starts, length):
    windows = tokens.unfold(0, length + 1, 1)[starts]
    return windows[:, :length], windows[:, 1:]


@right
def by_loops(tokens, starts, length):
    X = torch.zeros(len(starts), length, dtype=torch.long)
    Y = torch.zeros_like(X)
    for r, s in enumerate(starts.tolist()):
        for k in range(length):
            X[r, k], Y[r, k] = tokens[s + k], tokens[s + k + 1]
    return [X, Y]


@wrong("not_moved")
def same_twice(tokens, starts, length):
    X = torch.stack([tokens[s : s + length] for s in starts])
    return X, X.clone()


@wrong("changed_places")
def y_first(tokens, starts, length):
    X, Y = by_stack(tokens, starts, length)
    return Y, X


@wrong("only_the_end")
def one_label(tokens, starts, length):
    return by_stack(tokens, starts, length)[0], torch.stack([tokens[s + length] for s in starts])


@wrong("rolled_round")
def rolled(tokens, starts, length):
    X = by_stack(tokens, starts, length)[0]
    return X, torch.cat([X[:, 1:], X[:, :1]], dim=1)


@wrong("too_short")
def one_short(tokens, starts, length):
    rows = by_stack(tokens, starts, length)[0]
    return rows[:, :-1], rows[:, 1:]


@wrong("windows_as_columns")
def columns(tokens, starts, length):
    places = starts + torch.arange(length)[:, None]
    return tokens[places], tokens[places + 1]


@wrong()
def one_row(tokens, starts, length):
    X, Y = by_stack(tokens, starts, length)
    return X[0], Y[0]


@wrong("window_after")
def next_window(tokens, starts, length):
    places = starts[:, None] + torch.arange(length)
    return tokens[places], tokens[(places + length).clamp(max=len(tokens) - 1)]
