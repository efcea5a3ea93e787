"""Answers to `next_letter_pairs` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def two_lists(tokens, starts, length):
    X, Y = [], []
    for start in starts:
        X.append(tokens[start : start + length])
        Y.append(tokens[start + 1 : start + 1 + length])
    return torch.stack(X), torch.stack(Y)


@right
def shifted_text(tokens, starts, length):
    index = starts.unsqueeze(1) + torch.arange(length).unsqueeze(0)
    return tokens[index], tokens[1:][index]


@right
def gathered(tokens, starts, length):
    index = (starts[:, None] + torch.arange(length + 1)).flatten()
    rows = tokens[index].view(len(starts), length + 1)
    return rows[:, :length], rows[:, 1 : length + 1]


@wrong("moved_back")
def before(tokens, starts, length):
    index = starts[:, None] + torch.arange(length)
    return tokens[index], tokens[(index - 1).clamp(min=0)]


@wrong()
def lists(tokens, starts, length):
    return [tokens[s : s + length].tolist() for s in starts], None


@wrong("rolled_round")
def roll(tokens, starts, length):
    X = torch.stack([tokens[s : s + length] for s in starts])
    return X, X.roll(-1, 1)
