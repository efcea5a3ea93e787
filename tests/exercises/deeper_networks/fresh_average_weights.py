"""Answers to `average_weights` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def step_by_step(average, weights, decay):
    new_average = {}
    for name in average:
        old, new = average[name], weights[name]
        if old.dtype == torch.float32:
            new_average[name] = old + (1 - decay) * (new - old)
        else:
            new_average[name] = new.clone()
    return new_average


@right
def with_a_helper(average, weights, decay):
    def mix(old, new):
        if not new.is_floating_point():
            return torch.clone(new)
        return old * decay + new * (1 - decay)

    return {name: mix(average[name], weights[name]) for name in weights}


@right
def by_two_dicts(average, weights, decay):
    floats = {k: v for k, v in weights.items() if v.is_floating_point()}
    others = {k: v.clone() for k, v in weights.items() if k not in floats}
    return {k: decay * average[k] + (1 - decay) * v for k, v in floats.items()} | others


# which is old and which is new
@wrong()
def exchanged(average, weights, decay):
    return {
        k: decay * v + (1 - decay) * average[k] if v.is_floating_point() else v.clone()
        for k, v in weights.items()
    }


# the average itself is moved
@wrong()
def moves_the_average(average, weights, decay):
    for k, v in weights.items():
        if v.is_floating_point():
            average[k].lerp_(v, 1 - decay)
        else:
            average[k] = v.clone()
    return average


# counters are left at their old value
@wrong()
def old_counters(average, weights, decay):
    return {
        k: decay * average[k] + (1 - decay) * v if v.is_floating_point() else average[k].clone()
        for k, v in weights.items()
    }
