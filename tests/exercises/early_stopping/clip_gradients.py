"""Answers to `clip_gradients` that learners could write."""

import math

import torch

from tests.exercises.answers import right, wrong


@right
def of_torch(parameters, max_norm):
    return torch.nn.utils.clip_grad_norm_(parameters, max_norm)


@right
def by_a_loop(parameters, max_norm):
    parameters, total = list(parameters), 0.0
    for p in parameters:
        if p.grad is not None:
            total += p.grad.norm().item() ** 2
    total = math.sqrt(total)
    if total > max_norm:
        for p in parameters:
            if p.grad is not None:
                p.grad = p.grad * max_norm / total
    return total


@right
def one_long_vector(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    if not grads:
        return 0.0
    norm = torch.cat([g.flatten() for g in grads]).norm()
    factor = torch.clamp(max_norm / norm, max=1)
    for g in grads:
        g.mul_(factor)
    return norm


@right
def norm_of_the_norms(parameters, max_norm):
    grads = [p.grad.data for p in parameters if p.grad is not None]
    norm = torch.tensor([torch.linalg.vector_norm(g) for g in grads]).norm()
    factor = min(1.0, max_norm / (norm.item() + 1e-8))
    for g in grads:
        g[...] = g * factor
    return norm


@right
def number_by_number(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    total = 0.0
    for g in grads:
        for number in g.flatten().tolist():
            total += number * number
    norm = total**0.5
    if norm > 0 and norm >= max_norm:
        for g in grads:
            g.copy_(g / norm * max_norm)
    return norm


@right
def written_into_data(parameters, max_norm):
    parameters = [p for p in parameters if p.grad is not None]
    norm = sum(float(p.grad.pow(2).sum()) for p in parameters) ** (1 / 2)
    for p in parameters:
        if norm > max_norm:
            p.grad.data.div_(norm / max_norm)
    return torch.tensor(norm)


@wrong("each_by_its_own_norm")
def one_by_one(parameters, max_norm):
    total = 0.0
    for p in parameters:
        if p.grad is None:
            continue
        norm = p.grad.norm()
        total += norm.item() ** 2
        if norm > max_norm:
            p.grad *= max_norm / norm
    return total**0.5


@wrong("by_value")
def clamped(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = sum(g.norm() ** 2 for g in grads) ** 0.5
    for g in grads:
        g[g > max_norm] = max_norm
        g[g < -max_norm] = -max_norm
    return norm


@wrong("norms_added")
def sum_of_norms(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    total = sum(g.norm().item() for g in grads)
    for g in grads:
        g *= min(1, max_norm / total) if total else 1
    return total


@wrong("stretched")
def no_condition(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = torch.sqrt(torch.as_tensor(sum((g**2).sum() for g in grads)))
    for g in grads:
        g.mul_(max_norm).div_(norm)
    return norm


@wrong("copies_scaled")
def new_tensors(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = sum((g**2).sum().item() for g in grads) ** 0.5
    if norm > max_norm:
        grads = [g * max_norm / norm for g in grads]
    return norm


@wrong("copies_scaled")
def rebound_in_the_loop(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = sum((g**2).sum().item() for g in grads) ** 0.5
    for g in grads:
        if norm > max_norm:
            g = g * (max_norm / norm)
    return norm


@wrong("gone_through_twice", "copies_scaled")
def two_loops(parameters, max_norm):
    norm = sum((p.grad**2).sum().item() for p in parameters if p.grad is not None) ** 0.5
    if norm > max_norm:
        for p in parameters:
            if p.grad is not None:
                p.grad *= max_norm / norm
    return norm


@wrong("norm_after")
def measured_again(parameters, max_norm):
    parameters = list(parameters)
    torch.nn.utils.clip_grad_norm_(parameters, max_norm)
    grads = [p.grad for p in parameters if p.grad is not None]
    return sum((g**2).sum().item() for g in grads) ** 0.5


@wrong("none_not_skipped")
def crashes_at_none(parameters, max_norm):
    parameters = list(parameters)
    norm = sum(p.grad.pow(2).sum().item() for p in parameters) ** 0.5
    if norm > max_norm:
        for p in parameters:
            p.grad.mul_(max_norm / norm)
    return norm


@wrong("nan_at_zero")
def by_a_unit_vector(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = torch.as_tensor(sum((g**2).sum() for g in grads)).sqrt()
    for g in grads:
        g /= norm
        g *= norm.clamp(max=max_norm)
    return norm


@wrong("root_missing")
def squares_alone(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = sum((g * g).sum().item() for g in grads)
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm


@wrong("parameters_clipped")
def weights_scaled(parameters, max_norm):
    ps = [p for p in parameters if p.grad is not None]
    norm = sum((p.grad**2).sum().item() for p in ps) ** 0.5
    if norm > max_norm:
        with torch.no_grad():
            for p in ps:
                p *= max_norm / norm
    return norm


@wrong("nothing_returned")
def no_return(parameters, max_norm):
    torch.nn.utils.clip_grad_norm_(parameters, max_norm)


@wrong()
def fails_without_gradients(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = torch.cat([g.flatten() for g in grads]).norm()
    if norm > max_norm:
        for g in grads:
            g.mul_(max_norm / norm)
    return norm


@wrong()
def divides_by_zero(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = sum((g**2).sum().item() for g in grads) ** 0.5
    factor = min(1, max_norm / norm)
    for g in grads:
        g *= factor
    return norm


@wrong("each_by_its_own_norm")
def one_by_one_and_the_first_norm(parameters, max_norm):
    norms = []
    for p in parameters:
        if p.grad is not None:
            norms.append(p.grad.norm())
            p.grad.mul_(min(1, max_norm / (norms[-1].item() + 1e-6)))
    return norms[0] if norms else 0


@wrong("each_by_its_own_norm")
def one_by_one_and_all_norms(parameters, max_norm):
    return [torch.nn.utils.clip_grad_norm_([p], max_norm) for p in parameters if p.grad is not None]


@wrong("each_by_its_own_norm")
def one_by_one_and_nothing(parameters, max_norm):
    for p in parameters:
        if p.grad is not None and p.grad.norm() > max_norm:
            p.grad = p.grad * max_norm / p.grad.norm()


@wrong("norms_added")
def scaled_together_and_the_norms_added(parameters, max_norm):
    parameters = [p for p in parameters if p.grad is not None]
    total = sum(p.grad.norm() for p in parameters)
    torch.nn.utils.clip_grad_norm_(parameters, max_norm)
    return total
