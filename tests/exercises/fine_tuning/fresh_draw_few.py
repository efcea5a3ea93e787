"""Answers to `draw_few` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def class_by_class(labels, k, generator):
    indices = []
    for label in torch.unique(labels):
        candidates = torch.nonzero(labels == label).squeeze(1)
        perm = torch.randperm(candidates.shape[0], generator=generator)
        indices.append(candidates[perm[:k]])
    return torch.cat(indices)


@right
def shuffled_then_picked(labels, k, generator):
    perm = torch.randperm(len(labels), generator=generator)
    shuffled = labels[perm]
    picked = [perm[shuffled == c][:k] for c in labels.unique()]
    return torch.hstack(picked)


@right
def list_of_ints(labels, k, generator):
    out = []
    for c in labels.unique():
        rows = [i for i in range(len(labels)) if labels[i] == c]
        for j in torch.randperm(len(rows), generator=generator)[:k]:
            out.append(rows[j])
    return torch.tensor(out)


# as in the lesson's first attempt, without classes
@wrong()
def random_k(labels, k, generator):
    return torch.randperm(len(labels), generator=generator)[:k]


# randint may give the same picture twice
@wrong()
def randint_per_class(labels, k, generator):
    out = []
    for c in labels.unique():
        rows = (labels == c).nonzero().flatten()
        out.append(rows[torch.randint(0, len(rows), (k,), generator=generator)])
    return torch.cat(out)


# the generator is forgotten
@wrong()
def no_generator(labels, k, generator):
    out = []
    for c in labels.unique():
        rows = (labels == c).nonzero().flatten()
        out.append(rows[torch.randperm(len(rows))[:k]])
    return torch.cat(out)
