"""Answers to `next_probabilities` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def plain(counts, smoothing):
    smoothed = counts + smoothing
    return smoothed / smoothed.sum(1, keepdim=True)


@right
def with_unsqueeze(counts, smoothing):
    N = torch.add(counts, smoothing)
    return N / N.sum(dim=1).unsqueeze(1)


@right
def list_of_rows(counts, smoothing):
    rows = []
    for row in counts.tolist():
        total = sum(c + smoothing for c in row)
        rows.append([(c + smoothing) / total for c in row])
    return torch.tensor(rows)


# forgets keepdim
@wrong()
def no_column_of_sums(counts, smoothing):
    N = counts + smoothing
    return N / N.sum(dim=1)


# smooths the probabilities and divides once more
@wrong()
def twice_divided(counts, smoothing):
    P = counts / counts.sum(1, keepdim=True) + smoothing
    return P / P.sum(1, keepdim=True)


# always adds one
@wrong()
def adds_one(counts, smoothing):
    N = counts + 1
    return N / N.sum(1, keepdim=True)
