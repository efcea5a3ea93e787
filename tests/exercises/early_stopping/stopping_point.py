"""Answers to `stopping_point` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


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
        if best == np.inf and values[epoch] < np.inf or values[epoch] < best - min_delta:
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


@wrong("one_epoch_early")
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
        if i == 0 and values[0] == values[0] or i and values[i] < values[i - 1] - min_delta:
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
    return tuple(reversed(counting_down(values, patience, min_delta)))


@wrong("value_instead_of_epoch")
def returns_best_value(values, patience, min_delta):
    last, at = counting_down(values, patience, min_delta)
    return last, values[at]


@wrong("counted_from_one")
def from_one(values, patience, min_delta):
    last, at = counting_down(values, patience, min_delta)
    return 1 + last, 1 + at


@wrong("length_at_the_end")
def len_after_the_loop(values, patience, min_delta):
    last, at = counting_down(values, patience, min_delta)
    return (last if last - at >= patience else len(values)), at


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


@wrong("stops_at_once")
def return_in_the_loop(values, patience, min_delta):
    best, at, bad = float("inf"), 0, 0
    for i, v in enumerate(values):
        if v < best - min_delta:
            best, at, bad = v, i, 0
        return i, at


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


@wrong("no_return", "nothing_returned")
def only_prints(values, patience, min_delta):
    print(counting_down(values, patience, min_delta))
