"""Answers to `modes_hit` that learners could write, and how each is to be judged."""

import math

import torch

from tests.exercises.answers import right, wrong


@right
def loops(points, centres, radius, least):
    hits = 0
    for centre in centres:
        near = 0
        for point in points:
            if (point - centre).norm() <= radius:
                near += 1
        if near >= least:
            hits += 1
    return hits


@right
def broadcast(points, centres, radius, least):
    difference = points[:, None] - centres[None]
    distance = difference.pow(2).sum(dim=2).sqrt()
    return int(((distance <= radius).sum(0) >= least).sum())


@right
def squared_radius(points, centres, radius, least):
    squares = ((centres[:, None] - points) ** 2).sum(-1)
    return sum(1 for row in squares if (row <= radius**2).sum() >= least)


@right
def in_plain_python(points, centres, radius, least):
    count = 0
    for centre in centres.tolist():
        inside = [p for p in points.tolist() if math.dist(p, centre) <= radius]
        count += len(inside) >= least
    return count


@wrong("points_counted")
def near_any(points, centres, radius, least):
    return int((torch.cdist(points, centres).min(dim=1).values <= radius).sum())


@wrong("one_is_enough")
def hit_once(points, centres, radius, least):
    return int((torch.cdist(centres, points).min(dim=1).values <= radius).sum())


@wrong("more_than_least")
def strictly_more(points, centres, radius, least):
    return sum(int((torch.cdist(c[None], points) <= radius).sum()) > least for c in centres)


@wrong("closer_than_radius")
def strictly_nearer(points, centres, radius, least):
    return sum(int(((points - c).norm(dim=1) < radius).sum()) >= least for c in centres)


@wrong("radius_ignored")
def by_nearest_centre(points, centres, radius, least):
    nearest = torch.cdist(points, centres).argmin(1)
    return sum(int((nearest == k).sum()) >= least for k in range(len(centres)))


@wrong("squared_distance")
def without_root(points, centres, radius, least):
    return sum(int((((points - c) ** 2).sum(1) <= radius).sum()) >= least for c in centres)


@wrong("square_around")
def boxes(points, centres, radius, least):
    return sum(int(((points - c).abs() <= radius).all(1).sum()) >= least for c in centres)


@wrong("square_around")
def city_blocks(points, centres, radius, least):
    return sum(int(((points - c).abs().sum(1) <= radius).sum()) >= least for c in centres)


@wrong("other_axis")
def rows_for_columns(points, centres, radius, least):
    return int(((torch.cdist(points, centres) <= radius).sum(1) >= least).sum())


@wrong("counts_by_centre")
def a_list_of_counts(points, centres, radius, least):
    return torch.stack([((points - c).norm(dim=1) <= radius).sum() for c in centres])


@wrong("hit_or_not")
def a_list_of_hits(points, centres, radius, least):
    near = (torch.cdist(points, centres) <= radius).sum(0)
    return near >= least


@wrong()
def all_the_centres(points, centres, radius, least):
    return len(centres)


@wrong()
def mean_distance(points, centres, radius, least):
    return int((torch.cdist(points, centres).mean(0) <= radius).sum())
