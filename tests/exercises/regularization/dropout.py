"""Answers to `dropout` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def dropout_with_bernoulli(x, p, training, generator):
    if training:
        keep = torch.bernoulli(torch.full_like(x, 1 - p), generator=generator)
        return keep * x / (1 - p)
    return x.clone()


@right
def by_where(x, p, training, generator):
    if not training or p == 0:
        return x
    lost = torch.rand(x.shape, generator=generator) < p
    return torch.where(lost, torch.zeros_like(x), x / (1 - p))


@right
def in_numpy(x, p, training, generator):
    if not training:
        return x
    seed = torch.randint(2**31, (1,), generator=generator).item()
    keep = np.random.default_rng(seed).random(x.shape) > p
    return x.numpy() * keep * (1 / (1 - p))


@right
def entry_by_entry(x, p, training, generator):
    if not training:
        return x
    values = []
    for value in x.flatten().tolist():
        number = torch.rand(1, generator=generator).item()
        values.append(value / (1 - p) if number >= p else 0.0)
    return torch.tensor(values).view(x.shape)


@right
def mask_of_floats(x, p, training, generator):
    mask = torch.ones(x.shape)
    if training:
        mask[torch.rand(x.shape, generator=generator) < p] = 0
        mask = mask / (1 - p)
    return x * mask


@right
def copy_and_fill(x, p, training, generator):
    out = x.clone()
    if training is True:
        out[torch.empty(x.shape).uniform_(generator=generator) < p] = 0.0
        out /= 1 - p
    return out


@right
def filled(x, p, training, generator):
    lost = torch.rand_like(x, dtype=torch.float64).uniform_(0, 1, generator=generator).le(p)
    return (x / (1 - p)).masked_fill(lost & (p > 0), 0) if training else x


@right
def normal_numbers_with_their_own_threshold(x, p, training, generator):
    if not training or not p:
        return x
    threshold = torch.distributions.Normal(0, 1).icdf(torch.tensor(p))
    return x * (torch.randn(x.shape, generator=generator) > threshold) / (1 - p)


@wrong("not_rescaled")
def only_the_mask(x, p, training, generator):
    return torch.where(torch.rand(x.shape, generator=generator) > p, x, 0.0) if training else x


@wrong("divided_by_p")
def over_p_without_care(x, p, training, generator):
    return x * (torch.rand(x.shape, generator=generator) > p) / p if training else x


@wrong("rescaled_in_evaluation")
def as_in_the_paper(x, p, training, generator):
    if training:
        return x * torch.bernoulli(torch.full(x.shape, 1 - p), generator=generator)
    return x * (1 - p)


@wrong("rescaled_in_both")
def scaled_always(x, p, training, generator):
    if training:
        return dropout_with_bernoulli(x, p, True, generator)
    return (1 - p) * x


@wrong("enlarged_in_evaluation")
def divided_always(x, p, training, generator):
    mask = torch.rand(x.shape, generator=generator) >= p if training else torch.ones(x.shape)
    return mask * x / (1 - p)


@wrong("missing_parentheses")
def precedence(x, p, training, generator):
    return x * (torch.rand(x.shape, generator=generator) > p) / 1 - p if training else x


@wrong("active_in_evaluation")
def no_if(x, p, training, generator):
    keep = torch.bernoulli(torch.full_like(x, 1 - p), generator=generator)
    return x * keep / (1 - p)


@wrong("never_drops")
def unchanged(x, p, training, generator):
    torch.rand(x.shape, generator=generator)
    return x.clone()


@wrong("nothing_in_evaluation")
def no_else(x, p, training, generator):
    if training:
        return by_where(x, p, True, generator)
    return None


@wrong("nothing_comes_back")
def printed(x, p, training, generator):
    print(by_where(x, p, training, generator))


@wrong("keeps_with_p")
def less_than(x, p, training, generator):
    if not training:
        return x
    mask = (torch.rand(x.shape, generator=generator) < p).float()
    return x * mask / (1 - p)


@wrong("keeps_with_p_consistently")
def keep_probability(x, p, training, generator):
    return x * (torch.rand(x.shape, generator=generator) < p) / p if training else x


@wrong("keeps_with_p_unscaled")
def bernoulli_alone(x, p, training, generator):
    return x * torch.bernoulli(torch.full_like(x, p), generator=generator) if training else x


@wrong("exact_number")
def permuted(x, p, training, generator):
    if not training:
        return x
    out = (x / (1 - p)).flatten()
    out[torch.randperm(x.numel(), generator=generator)[: int(p * x.numel())]] = 0
    return out.reshape(x.shape)


@wrong("exact_number_in_each_example", "exact_number")
def row_by_row(x, p, training, generator):
    if not training:
        return x
    out = x.clone() / (1 - p)
    for row in out:
        flat = row.view(-1)
        flat[torch.randperm(row.numel(), generator=generator)[: int(p * row.numel())]] = 0
    return out


@wrong("drawn_with_replacement")
def random_indices(x, p, training, generator):
    if not training:
        return x
    out = x.flatten() / (1 - p)
    out[torch.randint(0, x.numel(), (int(p * x.numel()),), generator=generator)] = 0
    return out.view(x.shape)


@wrong("everything_is_lost")
def whole_numbers(x, p, training, generator):
    return x * torch.rand(x.shape, generator=generator).int() / (1 - p) if training else x


@wrong("normal_numbers")
def randn(x, p, training, generator):
    return x * (torch.randn(x.shape, generator=generator) > p) / (1 - p) if training else x


@wrong("activations_decide")
def no_random_numbers(x, p, training, generator):
    return x * (x > p) / (1 - p) if training else x


@wrong("one_number_for_all")
def single_number(x, p, training, generator):
    if training:
        if torch.rand(1, generator=generator).item() < p:
            return torch.zeros_like(x)
        return x / (1 - p)
    return x


@wrong("one_mask_for_all_rows")
def mask_for_features(x, p, training, generator):
    mask = torch.rand(x.shape[-1], generator=generator) >= p
    return x * mask / (1 - p) if training else x


@wrong("whole_examples")
def mask_for_examples(x, p, training, generator):
    mask = torch.rand((x.shape[0], 1), generator=generator) >= p
    return x * mask / (1 - p) if training else x


@wrong("ignored_generator")
def of_numpy(x, p, training, generator):
    return x * (np.random.rand(*x.shape) >= p) / (1 - p) if training else x  # noqa: NPY002


@wrong("ignored_generator + active_in_evaluation")
def layer(x, p, training, generator):
    return nn.Dropout(p)(x)


@wrong("ignored_generator + not_rescaled")
def unscaled_and_unseeded(x, p, training, generator):
    return x * (torch.rand(x.shape) > p) if training else x


@wrong("not_rescaled + active_in_evaluation")
def always_unscaled(x, p, training, generator):
    return x * (torch.rand(x.shape, generator=generator) > p)


@wrong("same_mask_at_every_call")
def seeded(x, p, training, generator):
    if training:
        generator.manual_seed(42)
        x = x * (torch.rand(x.shape, generator=generator) > p) / (1 - p)
    return x


@wrong("random_factors")
def no_comparison(x, p, training, generator):
    return x * torch.rand(x.shape, generator=generator) if training else x


@wrong("random_factors_of_what_is_kept")
def mask_keeps_its_numbers(x, p, training, generator):
    mask = torch.rand(x.shape, generator=generator)
    mask[mask < p] = 0
    return x * mask / (1 - p) if training else x


@wrong("mask_only", "mask_of_true_and_false")
def returns_the_mask(x, p, training, generator):
    mask = (torch.rand(x.shape, generator=generator) >= p) / (1 - p)
    return mask if training else x


@wrong("lost_ones_are_removed")
def picked(x, p, training, generator):
    return x[torch.rand(x.shape, generator=generator) > p] / (1 - p) if training else x


@wrong("lost_ones_stay")
def scaled_by_index(x, p, training, generator):
    out = x.clone()
    if training:
        out[torch.rand(x.shape, generator=generator) >= p] /= 1 - p
    return out


@wrong("scaled_by_what_is_left")
def same_sum(x, p, training, generator):
    left = x * (torch.rand(x.shape, generator=generator) >= p)
    return left * x.sum() / left.sum() if training else x


@wrong("changed_in_place")
def by_assignment(x, p, training, generator):
    if training:
        x[torch.rand(x.shape, generator=generator) < p] = 0
        x /= 1 - p
    return x


@wrong("changed_in_place + not_rescaled")
def by_assignment_unscaled(x, p, training, generator):
    if training:
        x[torch.rand(x.shape, generator=generator) < p] = 0
    return x
