"""Answers to `stopping_point` that learners could write, and how each is to be judged."""

import math

from tests.exercises.answers import right


@right
def stopping_point_counting_down(values, patience, min_delta):
    best, best_epoch, left = None, 0, patience
    for epoch, value in enumerate(values):
        if best is None or best - value > min_delta:
            best, best_epoch, left = value, epoch, patience
            continue
        left -= 1
        if left == 0:
            break
    return [epoch, best_epoch]


@right
def stopping_point_looking_back(values, patience, min_delta):
    improvements = []
    for epoch in range(len(values)):
        so_far = values[improvements[-1]] if improvements else math.inf
        if values[epoch] < so_far - min_delta:
            improvements.append(epoch)
        if epoch - improvements[-1] == patience:
            break
    return epoch, improvements[-1]
