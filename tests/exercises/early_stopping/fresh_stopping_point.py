"""Answers to `stopping_point` by somebody who had only the notebook,
written when the checks were done.
"""

import math

import numpy as np

from tests.exercises.answers import right, wrong


@right
def counter_that_starts_over(values, patience, min_delta):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(values):
        if value < best_loss - min_delta:
            best_loss, best, waited = value, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, best
    return len(values) - 1, best


@right
def distance_to_the_best_epoch(values, patience, min_delta):
    best_epoch = -1
    lowest = math.inf
    last = -1
    for i in range(len(values)):
        last = i
        if not math.isnan(values[i]) and values[i] < lowest - min_delta:
            lowest = values[i]
            best_epoch = i
        if i - best_epoch == patience:
            break
    return (last, best_epoch)


@right
def while_loop(values, patience, min_delta):
    epoch, best, bad = 0, None, 0
    bar = math.inf
    while epoch < len(values):
        if values[epoch] < bar:
            best, bad = epoch, 0
            bar = values[epoch] - min_delta
        else:
            bad += 1
        if bad == patience:
            break
        epoch += 1
    return min(epoch, len(values) - 1), best


# one epoch too patient
@wrong()
def more_than_patience(values, patience, min_delta):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(values):
        if value < best_loss - min_delta:
            best_loss, best, waited = value, epoch, 0
        else:
            waited += 1
            if waited > patience:
                return epoch, best
    return len(values) - 1, best


# compares with the epoch before
@wrong()
def against_the_previous(values, patience, min_delta):
    best, waited, previous = 0, 0, float("inf")
    for epoch, value in enumerate(values):
        if value < previous - min_delta:
            best, waited = epoch, 0
        else:
            waited += 1
        previous = value
        if waited == patience:
            return epoch, best
    return len(values) - 1, best


# the waiting never starts over
@wrong()
def counts_all_bad_epochs(values, patience, min_delta):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(values):
        if value < best_loss - min_delta:
            best_loss, best = value, epoch
        else:
            waited += 1
        if waited == patience:
            return epoch, best
    return len(values) - 1, best


# the sign of min_delta
@wrong()
def plus_min_delta(values, patience, min_delta):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(values):
        if value < best_loss + min_delta:
            best_loss, best, waited = value, epoch, 0
        else:
            waited += 1
        if waited == patience:
            return epoch, best
    return len(values) - 1, best


# lower by exactly min_delta counts as an improvement
@wrong()
def less_or_equal(values, patience, min_delta):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(values):
        if value <= best_loss - min_delta:
            best_loss, best, waited = value, epoch, 0
        else:
            waited += 1
        if waited == patience:
            return epoch, best
    return len(values) - 1, best


# "not worse" is true of NaN
@wrong()
def nan_improves(values, patience, min_delta):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(values):
        if value >= best_loss - min_delta:
            waited += 1
            if waited == patience:
                return epoch, best
        else:
            best_loss, best, waited = value, epoch, 0
    return len(values) - 1, best


# starts with the first value, which may be NaN, and then nothing is ever lower
@wrong()
def best_is_the_first(values, patience, min_delta):
    best_loss, best, waited = values[0], 0, 0
    for epoch in range(1, len(values)):
        if values[epoch] < best_loss - min_delta:
            best_loss, best, waited = values[epoch], epoch, 0
        else:
            waited += 1
        if waited == patience:
            return epoch, best
    return len(values) - 1, best


# looks for the best epoch in the whole list, the unseen part too
@wrong()
def argmin_of_everything(values, patience, min_delta):
    best_loss, waited = float("inf"), 0
    last = len(values) - 1
    for epoch, value in enumerate(values):
        waited = 0 if value < best_loss - min_delta else waited + 1
        if waited == 0:
            best_loss = value
        if waited == patience:
            last = epoch
            break
    return last, int(np.argmin(values))


# small gains lower the bar, although they do not count
@wrong()
def best_creeps(values, patience, min_delta):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(values):
        if value < best_loss - min_delta:
            best, waited = epoch, 0
        else:
            waited += 1
        best_loss = min(best_loss, value)
        if waited == patience:
            return epoch, best
    return len(values) - 1, best


# off by one at the end, and ignores min_delta
@wrong()
def last_is_the_length(values, patience, min_delta):
    best_loss, best, waited = float("inf"), 0, 0
    for epoch, value in enumerate(values):
        if value < best_loss:
            best_loss, best, waited = value, epoch, 0
        else:
            waited += 1
        if waited == patience:
            return epoch, best
    return len(values), best


# best is always `patience` epochs back
@wrong()
def best_from_the_end(values, patience, min_delta):
    best_loss, waited = float("inf"), 0
    for epoch, value in enumerate(values):
        if value < best_loss - min_delta:
            best_loss, waited = value, 0
        else:
            waited += 1
        if waited == patience:
            return epoch, epoch - patience
    return len(values) - 1, len(values) - 1
