"""More wrong answers to `stopping_point`."""

import math

import numpy as np

from tests.exercises.answers import wrong


def _right(values, patience, min_delta):
    best, best_epoch = math.inf, -1
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch = value, epoch
        if epoch - best_epoch == patience:
            break
    return epoch, best_epoch


@wrong("any_change_counts")
def absolute(values, patience, min_delta):
    best, at, bad = float("inf"), 0, 0
    for i, v in enumerate(values):
        if abs(v - best) > min_delta:
            best, at, bad = v, i, 0
        else:
            bad += 1
        if bad == patience:
            break
    return i, at


@wrong("looked_ahead", "lowest_of_all_first")
def argmin_of_all(values, patience, min_delta):
    best = int(np.nanargmin(values))
    return min(best + patience, len(values) - 1), best


@wrong("no_patience")
def first_rise(values, patience, min_delta):
    best, at = float("inf"), 0
    for i, v in enumerate(values):
        if v < best - min_delta:
            best, at = v, i
        else:
            return i, at
    return i, at


@wrong("wrong_order")
def best_first(values, patience, min_delta):
    return tuple(reversed(_right(values, patience, min_delta)))


@wrong("value_instead_of_epoch")
def returns_best_value(values, patience, min_delta):
    last, at = _right(values, patience, min_delta)
    return last, values[at]


@wrong("counted_from_one")
def from_one(values, patience, min_delta):
    last, at = _right(values, patience, min_delta)
    return 1 + last, 1 + at


@wrong("length_at_the_end")
def len_after_the_loop(values, patience, min_delta):
    best, at, bad = float("inf"), 0, 0
    for i, v in enumerate(values):
        at, bad = (at, bad + 1) if not v < best - min_delta else (i, 0)
        best = v if at == i and v == v else best
        if bad == patience:
            return i, at
    return len(values), at


@wrong("nothing_at_the_end")
def no_return_after_the_loop(values, patience, min_delta):
    best, at, bad = float("inf"), 0, 0
    for i, v in enumerate(values):
        if v < best - min_delta:
            best, at, bad = v, i, 0
        else:
            bad += 1
        if bad == patience:
            return i, at
    return None


@wrong("stops_at_once")
def return_in_the_loop(values, patience, min_delta):
    best, at = float("inf"), 0
    for i, v in enumerate(values):
        if v < best - min_delta:
            best, at = v, i
        return i, at
    return None


@wrong("never_stops")
def whole_list(values, patience, min_delta):
    best, at = float("inf"), 0
    for i, v in enumerate(values):
        if v < best - min_delta:
            best, at = v, i
    return len(values) - 1, at


@wrong("rises_counted")
def consecutive_rises(values, patience, min_delta):
    best, at, rises = float("inf"), 0, 0
    for i, v in enumerate(values):
        rises = rises + 1 if i and v > values[i - 1] else 0
        if v < best - min_delta:
            best, at = v, i
        if rises == patience:
            break
    return i, at


@wrong("nan_not_counted")
def nan_skipped(values, patience, min_delta):
    best, at, bad = float("inf"), 0, 0
    for i, v in enumerate(values):
        if math.isnan(v):
            continue
        if v < best - min_delta:
            best, at, bad = v, i, 0
        else:
            bad += 1
        if bad == patience:
            break
    return i, at


@wrong("best_creeps")
def best_always_smallest(values, patience, min_delta):
    best, at, bad = float("inf"), 0, 0
    for i, v in enumerate(values):
        if best - v > min_delta:
            at, bad = i, 0
        else:
            bad += 1
        best = min(best, v)
        if bad == patience:
            break
    return i, at


@wrong("no_return")
def only_prints(values, patience, min_delta):
    print(_right(values, patience, min_delta))


@wrong("first_against_itself")
def first_value_in_the_loop(values, patience, min_delta):
    best_loss, best, waited = values[0], 0, 0
    for epoch, value in enumerate(values):
        if value < best_loss - min_delta:
            best_loss, best, waited = value, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, best
    return len(values) - 1, best


@wrong("first_against_itself_and_one_epoch_late")
def first_value_in_the_loop_and_late(values, patience, min_delta):
    best_loss, best, waited = values[0], 0, 0
    for epoch in range(len(values)):
        waited += 1
        if values[epoch] < best_loss - min_delta:
            best_loss, best, waited = values[epoch], epoch, 0
        if waited > patience:
            break
    return epoch, best


@wrong("first_against_itself_and_min_delta_ignored")
def first_value_in_the_loop_without_min_delta(values, patience, min_delta):
    best_loss, best, waited = values[0], 0, 0
    for epoch, value in enumerate(values):
        if value < best_loss:
            best_loss, best, waited = value, epoch, 0
        else:
            waited += 1
        if waited == patience:
            return epoch, best
    return epoch, best


@wrong("equal_counts_and_one_epoch_late")
def equal_and_late(values, patience, min_delta):
    best, at, waited = math.inf, 0, 0
    for i, v in enumerate(values):
        if v <= best - min_delta:
            best, at, waited = v, i, 0
        else:
            waited += 1
        if waited > patience:
            return i, at
    return i, at
