"""Answers to `accuracy` by somebody who had only the notebook,
written when the checks were done.
"""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def mean_of_hits(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean()


@right
def count_in_a_loop(logits, labels):
    correct = 0
    for n in range(len(labels)):
        if torch.argmax(logits[n]).item() == labels[n].item():
            correct += 1
    return correct / len(labels)


@right
def with_numpy(logits, labels):
    guesses = np.argmax(logits.numpy(), axis=1)
    return float(np.mean(guesses == labels.numpy()))


# number of hits, not their share
@wrong()
def counts_hits(logits, labels):
    return (logits.argmax(dim=1) == labels).sum()


# in per cent
@wrong()
def per_cent(logits, labels):
    return 100 * (logits.argmax(dim=1) == labels).sum().item() / len(labels)


# integer division
@wrong()
def whole_numbers(logits, labels):
    return (logits.argmax(1) == labels).sum() // labels.shape[0]


# the mean of booleans is an error in PyTorch
@wrong()
def mean_of_booleans(logits, labels):
    return (logits.argmax(dim=1) == labels).mean()


# the best image of each class instead of the best class of each image
@wrong()
def argmax_over_images(logits, labels):
    best = logits.argmax(dim=0)
    hits = sum(int(best[labels[n]] == n) for n in range(len(labels)))
    return hits / len(labels)


# compares the scores themselves with the labels
@wrong()
def scores_against_labels(logits, labels):
    return (logits.max(dim=1).values == labels).float().mean()


# share of mistakes
@wrong()
def error_rate(logits, labels):
    return (logits.argmax(dim=1) != labels).float().mean()


# divides by all numbers in the batch
@wrong()
def divided_by_all_scores(logits, labels):
    return (logits.argmax(dim=1) == labels).sum() / logits.numel()


# all or nothing
@wrong()
def all_right(logits, labels):
    return float(torch.equal(logits.argmax(dim=1), labels))
