"""Answers to `stopping_point` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong
from tests.exercises.early_stopping.stopping_point_more import *  # noqa: F403 - more wrong ones


@right
def counting_down(values, patience, min_delta):
    best, best_epoch, left = None, 0, patience
    for epoch, value in enumerate(values):
        if not math.isnan(value) and (best is None or best - value > min_delta):
            best, best_epoch, left = value, epoch, patience
            continue
        left -= 1
        if left == 0:
            break
    return [epoch, best_epoch]


@right
def looking_back(values, patience, min_delta):
    improvements = [-1]
    for epoch in range(len(values)):
        so_far = values[improvements[-1]] if len(improvements) > 1 else math.inf
        if values[epoch] < so_far - min_delta:
            improvements.append(epoch)
        if epoch - improvements[-1] == patience:
            break
    return epoch, improvements[-1]


@right
def with_a_while_loop(values, patience, min_delta):
    epoch, best_epoch, best, waited = -1, -1, 1e9, 0
    while waited < patience and epoch + 1 < len(values):
        epoch += 1
        waited += 1
        if best - values[epoch] > min_delta:
            best, best_epoch, waited = values[epoch], epoch, 0
    return epoch, best_epoch


@right
def recursive(values, patience, min_delta, epoch=0, best=float("inf"), best_epoch=-1):
    if epoch == len(values):
        return epoch - 1, best_epoch
    if values[epoch] + min_delta < best:
        best, best_epoch = values[epoch], epoch
    if epoch - best_epoch >= patience:
        return epoch, best_epoch
    return recursive(values, patience, min_delta, epoch + 1, best, best_epoch)


@right
def with_tensors(values, patience, min_delta):
    losses = torch.tensor(values, dtype=torch.float64)
    best, count, best_epoch = torch.tensor(torch.inf), 0, torch.tensor(0)
    for epoch in torch.arange(len(losses)):
        better = losses[epoch] < best - min_delta
        best = torch.where(better, losses[epoch], best)
        best_epoch = torch.where(better, epoch, best_epoch)
        count = 0 if better else count + 1
        if count >= patience:
            return epoch, best_epoch
    return torch.stack([epoch, best_epoch])[0], best_epoch


@right
def with_numpy(values, patience, min_delta):
    values = np.nan_to_num(np.array(values, dtype=float), nan=np.inf)
    best, best_epoch, bad = np.inf, 0, 0
    for epoch in range(values.size):
        if values[epoch] < best - min_delta:
            best, best_epoch, bad = values[epoch], np.int64(epoch), 0
        else:
            bad += 1
        if bad == patience:
            break
    return epoch, best_epoch


@wrong("first_epochs_not_counted")
def from_epoch_0(values, patience, min_delta):
    best, best_epoch = float("inf"), 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch = value, epoch
        if epoch - best_epoch >= patience:
            return epoch, best_epoch
    return len(values) - 1, best_epoch


@wrong("nan_starts")
def first_value(values, patience, min_delta):
    best, best_epoch, count = values[0], 0, 0
    for i in range(1, len(values)):
        if values[i] < best - min_delta:
            best, best_epoch, count = values[i], i, 0
        else:
            count += 1
        if count == patience:
            return i, best_epoch
    return len(values) - 1, best_epoch


@wrong("nan_starts", "nan_starts + equal_counts", "equal_counts_and_nan_starts")
def first_value_and_equal(values, patience, min_delta):
    best, best_epoch, count = values[0], 0, 0
    for i in range(1, len(values)):
        if values[i] <= best - min_delta:
            best, best_epoch, count = values[i], i, 0
        else:
            count += 1
        if count == patience:
            return i, best_epoch
    return len(values) - 1, best_epoch


@wrong("one_epoch_late")
def more_than_patience(values, patience, min_delta):
    best, best_epoch, bad = math.inf, 0, 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch, bad = value, epoch, 0
        else:
            bad += 1
        if bad > patience:
            return epoch, best_epoch
    return epoch, best_epoch


@wrong("best_counted")
def counted_with_the_best(values, patience, min_delta):
    best, best_epoch, bad = math.inf, 0, 0
    for epoch, value in enumerate(values):
        if value < best - min_delta:
            best, best_epoch, bad = value, epoch, 0
        bad += 1
        if bad >= patience:
            return epoch, best_epoch
    return epoch, best_epoch


@wrong("equal_counts")
def less_or_equal(values, patience, min_delta):
    best, at, waited = float("inf"), 0, 0
    for i, v in enumerate(values):
        if best - v >= min_delta:
            best, at, waited = v, i, 0
        elif (waited := waited + 1) >= patience:
            break
    return i, at


@wrong("equal_and_nan_count")
def copied_from_the_web(values, patience, min_delta):
    counter, best_score, best_epoch = 0, None, 0
    for epoch, val_loss in enumerate(values):
        score = -val_loss
        if best_score is None:
            best_score = score
        elif score < best_score + min_delta:
            counter += 1
            if counter >= patience:
                break
        else:
            best_score, best_epoch, counter = score, epoch, 0
    return epoch, best_epoch


@wrong("three_ways")
def copied_from_another_page(values, patience, min_delta):
    lowest, counter, best = float("inf"), 0, 0
    for epoch, loss in enumerate(values):
        if loss < lowest:
            lowest, counter, best = loss, 0, epoch
        elif loss > lowest + min_delta:
            counter += 1
            if counter >= patience:
                return epoch, best
    return epoch, best


@wrong("min_delta_ignored")
def no_min_delta(values, patience, min_delta):
    best, at, waited = float("inf"), 0, 0
    for i, v in enumerate(values):
        if v < best:
            best, at, waited = v, i, 0
        else:
            waited += 1
            if waited == patience:
                return i, at
    return i, at


@wrong("min_delta_ignored_and_counter_not_reset")
def no_min_delta_no_reset(values, patience, min_delta):
    best, at, waited = float("inf"), 0, 0
    for i, v in enumerate(values):
        if v < best:
            best, at = v, i
        else:
            waited += 1
            if waited == patience:
                return i, at
    return i, at


@wrong("min_delta_added")
def plus(values, patience, min_delta):
    best, at, waited = float("inf"), 0, 0
    for i, v in enumerate(values):
        if v - best < min_delta:
            best, at, waited = v, i, 0
        else:
            waited += 1
            if waited == patience:
                return i, at
    return i, at


@wrong("compared_with_the_last")
def versus_previous(values, patience, min_delta):
    at, waited = 0, 0
    for i in range(len(values)):
        previous = values[i - 1] if i else math.inf
        if values[i] < previous - min_delta:
            at, waited = i, 0
        else:
            waited += 1
            if waited == patience:
                return i, at
    return len(values) - 1, at


@wrong("counter_not_reset")
def total(values, patience, min_delta):
    best, at, bad = float("inf"), 0, []
    for i, v in enumerate(values):
        if v < best - min_delta:
            best, at = v, i
        else:
            bad.append(i)
        if len(bad) == patience:
            break
    return i, at
