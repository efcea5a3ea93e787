"""Answers to `l1_penalty` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch.nn import functional as F

from tests.exercises.answers import right, wrong


@right
def signs_by_masks_into_zeros(params, strength):
    total = torch.zeros(1)
    for W, _ in params:
        sizes = torch.zeros(W.shape)
        sizes[W > 0] = W[W > 0]
        sizes[W < 0] = -W[W < 0]
        total += sizes.sum()
    return strength * total.sum()


@right
def l1_penalty_by_loop(params, strength):
    penalty = 0
    for W, _b in params:
        penalty = penalty + strength * torch.where(W > 0, W, -W).sum()
    return penalty


@right
def by_norm(params, strength):
    return strength * torch.cat([W.flatten() for W, b in params]).norm(p=1)


@right
def with_signs(params, strength):
    return strength * sum((W.sign() * W).sum() for W, b in params)


@right
def by_two_relus(params, strength):
    return strength * sum((torch.relu(W) + torch.relu(-W)).sum() for W, b in params)


@right
def larger_of_both(params, strength):
    return sum(torch.maximum(W, -W).sum() * strength for W, _ in params)


@right
def by_loss(params, strength):
    losses = [F.l1_loss(W, torch.zeros_like(W), reduction="sum") for W, b in params]
    return strength * torch.stack(losses).sum()


@right
def entry_by_entry(params, strength):
    total = torch.tensor([[0.0]])
    for pair in params:
        for row in pair[0]:
            for w in row:
                total = total + (w if w >= 0 else -w)
    return total * strength


@right
def pythons_abs(params, strength):
    return sum([abs(p[0]).sum() for p in params], start=torch.tensor(0.0)) * strength


@right
def by_mask(params, strength):
    return strength * sum(W[W > 0].sum() - W[W < 0].sum() for W, b in params)


@wrong("no_absolute_value")
def plain(params, strength):
    return strength * torch.cat([W.flatten() for W, b in params]).sum()


@wrong("absolute_value_of_the_sum")
def outside(params, strength):
    total = 0
    for W, _b in params:
        total += torch.abs(torch.sum(W))
    return strength * total


@wrong("absolute_value_of_the_total")
def at_the_end(params, strength):
    total = 0
    for W, _b in params:
        total += W.sum()
    return strength * total.abs()


@wrong("absolute_value_of_partial_sums")
def pythons_sum(params, strength):
    return strength * sum(sum(W).abs().sum() for W, b in params)


@wrong("squares")
def copied(params, strength):
    return strength * sum(torch.pow(W, 2).sum() for W, b in params)


@wrong("both_penalties")
def elastic_net(params, strength):
    l1 = sum(W.abs().sum() for W, b in params)
    l2 = sum(W.square().sum() for W, b in params)
    return strength * l1 + strength * l2


@wrong("smooth_near_zero")
def smooth(params, strength):
    return strength * sum(
        F.smooth_l1_loss(W, torch.zeros_like(W), reduction="sum") for W, b in params
    )


@wrong("matrix_norm")
def linalg_norm(params, strength):
    return strength * sum(torch.linalg.norm(W, ord=1) for W, b in params)


@wrong("matrix_norm")
def nuclear(params, strength):
    return sum(strength * torch.linalg.svdvals(W).sum() for W, b in params)


@wrong("euclidean_norm")
def default_norm(params, strength):
    return strength * sum(torch.norm(W) for W, b in params)


@wrong("number_of_weights")
def nonzero(params, strength):
    return strength * sum(torch.count_nonzero(W) for W, b in params)


@wrong("sum_of_signs")
def signs(params, strength):
    return strength * sum(torch.sign(W).sum() for W, b in params)


@wrong("slopes")
def gradients(params, strength):
    return [strength * torch.sign(W) for W, b in params]


@wrong("one_side")
def only_positive(params, strength):
    return strength * sum(W[W > 0].sum() for W, b in params)


@wrong("nan_at_zero")
def root_of_square(params, strength):
    return strength * sum(torch.sqrt(W * W).sum() for W, b in params)


@wrong("nan_at_zero")
def power_one_half(params, strength):
    return strength * sum(((W**2) ** 0.5).sum() for W, b in params)


@wrong("root_of_the_size")
def half_power(params, strength):
    return strength * sum((W.abs() ** 0.5).sum() for W, b in params)


@wrong("half")
def halved(params, strength):
    return 0.5 * strength * sum(W.abs().sum() for W, b in params)


@wrong("doubled")
def twice(params, strength):
    return 2 * strength * sum(W.abs().sum() for W, b in params)


@wrong("biases")
def all_of_them(params, strength):
    return strength * sum(p.abs().sum() for pair in params for p in pair)


@wrong("only_biases")
def other_one(params, strength):
    return strength * sum(W.abs().sum() for _, W in params)


@wrong("mean")
def means(params, strength):
    return strength * sum(torch.mean(torch.abs(W)) for W, b in params)


@wrong("mean")
def default_loss(params, strength):
    return strength * sum(F.l1_loss(W, torch.zeros_like(W)) for W, b in params)


@wrong("mean_of_all")
def over_all(params, strength):
    flat = torch.cat([W.reshape(-1) for W, b in params])
    return strength * flat.abs().sum() / flat.shape[0]


@wrong("mean_over_layers")
def per_layer(params, strength):
    return strength * sum(W.abs().sum() for W, b in params) / len(params)


@wrong("last_layer")
def overwritten(params, strength):
    for W, _b in params:
        total = W.abs().sum()
    return strength * total


@wrong("first_layer")
def only_one(params, strength):
    W, _b = params[0]
    return strength * torch.abs(W).sum()


@wrong("no_strength")
def unscaled(params, strength):
    return torch.cat([W.flatten() for W, b in params]).abs().sum()


@wrong("strength_added")
def plus(params, strength):
    return strength + sum(W.abs().sum() for W, b in params)


@wrong("strength_twice")
def both_inside_and_outside(params, strength):
    return strength * sum((strength * W).abs().sum() for W, b in params)


@wrong("one_for_each_layer")
def listed(params, strength):
    return [strength * torch.sum(torch.abs(W)) for W, b in params]


@wrong("not_added_up")
def sum_of_matrices(params, strength):
    return strength * sum(W.abs() for W, b in params)


@wrong("largest")
def maxima(params, strength):
    return strength * max(W.abs().max() for W, b in params)


@wrong("cut_off")
def python_floats(params, strength):
    return strength * sum(abs(w) for W, b in params for w in W.flatten().tolist())


@wrong("cut_off")
def through_numpy(params, strength):
    return torch.tensor(strength * sum(np.abs(W.detach().numpy()).sum() for W, b in params))


@wrong("cut_off")
def new_tensor(params, strength):
    return torch.tensor(strength * sum(W.abs().sum() for W, b in params), requires_grad=True)


@wrong("biases_and_cut_off")
def items_of_all(params, strength):
    return strength * sum(W.abs().sum().item() + b.abs().sum().item() for W, b in params)


@wrong("biases + factor")
def half_of_all(params, strength):
    return strength * 0.5 * sum(W.abs().sum() + b.abs().sum() for W, b in params)


@wrong("reward")
def negative(params, strength):
    return strength * -sum(W.abs().sum() for W, b in params)


@wrong("side_effect")
def in_place(params, strength):
    return strength * sum(W.abs_().sum() for W, b in params)
