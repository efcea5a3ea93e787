"""Answers to `l2_penalty` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch.nn import functional as F

from tests.exercises.answers import right, wrong


@right
def l2_penalty_by_loop(params, strength):
    total = torch.tensor(0.0)
    for W, _b in params:
        for row in W:
            total = total + (row * row).sum()
    return total * strength


@right
def by_norms(params, strength):
    return sum(strength * torch.linalg.vector_norm(W) ** 2 for W, b in params)


@right
def of_one_vector(params, strength):
    weights = torch.cat([W.flatten() for W, _ in params])
    return strength * weights.dot(weights)


@right
def entry_by_entry(params, strength):
    total = torch.zeros(1)
    for layer in range(len(params)):
        W = params[layer][0]
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                total += W[i, j] * W[i, j]
    return strength * total


@right
def by_einsum(params, strength):
    return torch.stack([torch.einsum("ij,ij->", W, W) for W, b in params]).sum() * strength


@right
def by_trace(params, strength):
    return sum(torch.trace(strength * W.T @ W) for W, b in params)


@right
def by_loss(params, strength):
    return strength * sum(
        F.mse_loss(W, torch.zeros_like(W), reduction="sum") for W, _ in params
    ).reshape(1, 1)


@right
def by_recursion(params, strength):
    if not params:
        return 0
    (W, _), *others = params
    return strength * torch.sum(torch.pow(torch.abs(W), 2)) + by_recursion(others, strength)


@wrong("biases")
def all_tensors(params, strength):
    return strength * torch.cat([t.flatten() for pair in params for t in pair]).pow(2).sum()


@wrong("biases")
def both_in_a_loop(params, strength):
    loss = 0.0
    for W, b in params:
        loss += strength * torch.sum(W**2)
        loss += strength * torch.sum(b**2)
    return loss


@wrong("only_biases")
def second_of_the_pair(params, strength):
    return strength * sum(p[1].dot(p[1]) for p in params)


@wrong("last_layer")
def overwritten(params, strength):
    for W, _b in params:
        penalty = torch.sum(W * W) * strength
    return penalty


@wrong("last_layer")
def plus_sign_after(params, strength):
    total = 0
    for W, _b in params:
        total = +W.square().sum()
    return strength * total


@wrong("first_layer")
def return_in_loop(params, strength):
    total = 0
    for W, _b in params:
        total += (W**2).sum()
        return strength * total
    return total


@wrong("layer_left_out")
def from_one(params, strength):
    return strength * sum([(params[i][0] ** 2).sum() for i in range(1, len(params))])


@wrong("no_square")
def plain_sum(params, strength):
    return strength * torch.stack([torch.sum(W) for W, b in params]).sum()


@wrong("doubled_weights")
def times_two(params, strength):
    return strength * sum((W * 2).sum() for W, b in params)


@wrong("absolute_values")
def absolute(params, strength):
    return sum(torch.linalg.vector_norm(W, ord=1) for W, b in params) * strength


@wrong("mean")
def means(params, strength):
    total = 0
    for W, _ in params:
        total += torch.mean(W**2)
    return strength * total


@wrong("mean_of_all")
def by_count(params, strength):
    n = sum(W.numel() for W, b in params)
    return strength / n * sum((W**2).sum() for W, b in params)


@wrong("mean_over_layers")
def per_layer(params, strength):
    return strength * torch.stack([W.pow(2).sum() for W, b in params]).mean()


@wrong("mean_along_one_axis")
def rows(params, strength):
    return strength * sum((W**2).sum() / len(W) for W, b in params)


@wrong("norm_of_each_layer")
def norms(params, strength):
    return strength * sum(torch.norm(W, p=2) for W, b in params)


@wrong("norm_of_all")
def length(params, strength):
    return strength * torch.cat([W.reshape(-1) for W, b in params]).norm()


@wrong("half")
def halved(params, strength):
    return 0.5 * strength * sum(torch.sum(W**2) for W, b in params)


@wrong("doubled")
def twice(params, strength):
    return 2.0 * strength * sum(torch.sum(W**2) for W, b in params)


@wrong("no_strength")
def no_factor(params, strength):
    return sum((W * W).sum() for W, b in params)


@wrong("strength_twice")
def twice_charged(params, strength):
    total = 0
    for W, _b in params:
        total += strength * (W**2).sum()
    return strength * total


@wrong("strength_again_and_again")
def multiplied_in_loop(params, strength):
    total = 0
    for W, _b in params:
        total += (W**2).sum()
        total *= strength
    return total


@wrong("strength_in_one_layer")
def precedence(params, strength):
    *others, last = [(W**2).sum() for W, b in params]
    return sum(others) + strength * last


@wrong("square_of_the_sum")
def sum_then_square(params, strength):
    return strength * sum(torch.sum(W).pow(2) for W, b in params)


@wrong("products_of_different_weights")
def product(params, strength):
    return strength * sum(torch.sum(W @ W.T) for W, b in params)


@wrong("products_of_different_weights")
def pythons_sum(params, strength):
    return strength * sum(sum(sum(W) ** 2) for W, b in params)


@wrong("matrix_power")
def at_sign(params, strength):
    return sum(strength * torch.matmul(W, W).sum() for W, b in params)


@wrong("one_for_each_layer")
def list_of_penalties(params, strength):
    return torch.stack([strength * (W**2).sum() for W, b in params])


@wrong("not_added_up")
def no_sum(params, strength):
    return strength * sum(W**2 for W, b in params)


@wrong("cut_off")
def item(params, strength):
    return torch.tensor(strength * sum((W**2).sum().item() for W, b in params), requires_grad=True)


@wrong("cut_off")
def with_numpy(params, strength):
    return strength * sum(np.sum(W.numpy() ** 2) for W, b in params)


@wrong("cut_off")
def without_grad(params, strength):
    with torch.no_grad():
        return strength * sum((W**2).sum() for W, b in params)


@wrong("cut_off")
def nested_lists(params, strength):
    return torch.tensor(strength * sum(w * w for W, b in params for row in W.tolist() for w in row))


@wrong("biases_and_cut_off")
def biases_and_data(params, strength):
    return strength * sum((p.data**2).sum() for pair in params for p in pair)


@wrong("mean_and_biases")
def means_of_all_tensors(params, strength):
    return strength * sum((W**2).mean() + (b**2).mean() for W, b in params)


@wrong("half_and_biases")
def half_with_biases(params, strength):
    return strength / 2 * sum((W**2).sum() + (b**2).sum() for W, b in params)


@wrong("no_strength_and_biases")
def biases_without_strength(params, strength):
    return sum((W**2).sum() + (b**2).sum() for W, b in params)


@wrong("error")
def caret(params, strength):
    return strength * sum((W ^ 2).sum() for W, b in params)


@wrong("reward")
def negative(params, strength):
    return -sum(strength * (W**2).sum() for W, b in params)


@wrong("side_effect")
def in_place(params, strength):
    return strength * sum(W.pow_(2).sum() for W, b in params)


@wrong()
def not_unpacked(params, strength):
    return strength * sum((W**2).sum() for W in params)


@wrong("no_return")
def printed(params, strength):
    print(strength * sum((W**2).sum() for W, b in params))
