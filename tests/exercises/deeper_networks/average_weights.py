"""Answers to `average_weights` that learners could write, and how each is to be judged."""

import copy

import torch

from tests.exercises.answers import right, wrong


@right
def by_lerp(average, weights, decay):
    new = copy.deepcopy(average)
    for name in weights:
        if torch.is_floating_point(weights[name]):
            new[name] = torch.lerp(weights[name], average[name], decay)
        else:
            new[name] = weights[name].detach().clone()
    return new


@right
def as_a_comprehension(average, weights, decay):
    return {
        name: decay * average[name] + (1 - decay) * value
        if value.dtype.is_floating_point
        else value.clone()
        for name, value in weights.items()
    }


@right
def copies_then_in_place(average, weights, decay):
    result = {name: value.clone() for name, value in average.items()}
    for name, value in weights.items():
        if "num_batches" in name:
            result[name].copy_(value)
        else:
            result[name].mul_(decay).add_(value, alpha=1 - decay)
    return result


@wrong("not_copied")
def counter_as_it_is(average, weights, decay):
    new = {}
    for name, value in weights.items():
        is_float = value.is_floating_point()
        new[name] = decay * average[name] + (1 - decay) * value if is_float else value
    return new


@wrong("counter_averaged")
def everything_alike(average, weights, decay):
    return {name: decay * average[name] + (1 - decay) * weights[name] for name in weights}


@wrong("decay_the_other_way")
def shares_exchanged(average, weights, decay):
    new = {name: value.clone() for name, value in weights.items()}
    for name, value in new.items():
        if value.is_floating_point():
            new[name] = decay * value + (1 - decay) * average[name]
    return new


@wrong("in_place")
def into_average(average, weights, decay):
    for name, value in weights.items():
        if value.is_floating_point():
            average[name] *= decay
            average[name] += (1 - decay) * value
        else:
            average[name].copy_(value)
    return {name: value.clone() for name, value in average.items()}


@wrong()
def same_dict(average, weights, decay):
    for name, value in weights.items():
        is_float = value.is_floating_point()
        average[name] = decay * average[name] + (1 - decay) * value if is_float else value.clone()
    return average


@wrong("counter_lost")
def only_floats(average, weights, decay):
    floats = {name: value for name, value in weights.items() if value.is_floating_point()}
    return {name: decay * average[name] + (1 - decay) * value for name, value in floats.items()}


@wrong("counter_averaged")
def only_the_bare_name_is_a_counter(average, weights, decay):
    return {
        name: value.clone()
        if name == "num_batches_tracked"
        else decay * average[name] + (1 - decay) * value
        for name, value in weights.items()
    }


@wrong("running_averages_left_out")
def no_running_averages(average, weights, decay):
    new = {}
    for name, value in weights.items():
        averaged = value.is_floating_point() and "running" not in name
        new[name] = decay * average[name] + (1 - decay) * value if averaged else value.clone()
    return new


@wrong()
def values_in_a_list(average, weights, decay):
    return [decay * average[name] + (1 - decay) * value for name, value in weights.items()]


@wrong()
def nothing(average, weights, decay):
    for name, value in weights.items():
        average[name] = decay * average[name] + (1 - decay) * value
