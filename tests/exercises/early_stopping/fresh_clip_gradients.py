"""Answers to `clip_gradients` of somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def straight_from_the_statement(parameters, max_norm):
    grads = []
    for p in parameters:
        if p.grad is not None:
            grads.append(p.grad)
    squares = 0
    for g in grads:
        squares += (g**2).sum().item()
    norm = squares**0.5
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm


@right
def with_torch_functions(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    if len(grads) == 0:
        return torch.tensor(0.0)
    norm = torch.stack([g.pow(2).sum() for g in grads]).sum().sqrt()
    if norm > max_norm:
        for g in grads:
            g.mul_(max_norm / norm)
    return norm


@wrong()
def always_scaled(parameters, max_norm):
    grads = [p.grad for p in parameters if p.grad is not None]
    norm = sum((g**2).sum() for g in grads) ** 0.5
    for g in grads:
        g *= max_norm / norm
    return norm


@wrong()
def forgot_that_there_is_none(parameters, max_norm):
    grads = [p.grad for p in parameters]
    norm = sum((g**2).sum() for g in grads) ** 0.5
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm


@wrong()
def two_loops_over_the_parameters(parameters, max_norm):
    total = 0
    for p in parameters:
        if p.grad is not None:
            total += (p.grad**2).sum()
    norm = total**0.5
    for p in parameters:
        if p.grad is not None and norm > max_norm:
            p.grad *= max_norm / norm
    return norm


@wrong()
def clipped_copy(parameters, max_norm):
    grads = [p.grad.clone() for p in parameters if p.grad is not None]
    norm = sum((g**2).sum() for g in grads) ** 0.5
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm
