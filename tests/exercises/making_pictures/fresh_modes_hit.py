"""Answers to `modes_hit` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def counting_each(points, centres, radius, least):
    counts = []
    for k in range(centres.shape[0]):
        d = torch.sqrt(((points - centres[k]) ** 2).sum(dim=1))
        counts.append((d <= radius).sum().item())
    return len([n for n in counts if n >= least])


@right
def linalg_norm(points, centres, radius, least):
    d = torch.linalg.norm(points.unsqueeze(1) - centres.unsqueeze(0), dim=2)
    per_mode = (d <= radius).int().sum(dim=0)
    return (per_mode >= least).int().sum().item()


@right
def filtered(points, centres, radius, least):
    hit = filter(lambda c: sum((points - c).norm(dim=1) <= radius) >= least, centres)
    return len(list(hit))


# only the first column of the coordinates
@wrong()
def x_alone(points, centres, radius, least):
    return sum(int(((points[:, 0] - c[0]).abs() <= radius).sum()) >= least for c in centres)


# how many are missed
@wrong()
def missed(points, centres, radius, least):
    return int(((torch.cdist(points, centres) <= radius).sum(0) < least).sum())


# a share instead of a count
@wrong()
def share(points, centres, radius, least):
    return ((torch.cdist(points, centres) <= radius).sum(0) >= least).float().mean().item()
