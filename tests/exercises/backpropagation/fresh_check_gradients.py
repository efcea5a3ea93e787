"""Answers to `check_gradients` by somebody who had only the notebook,
written when the checks were done.
"""

import math

import torch

from tests.exercises.answers import right, wrong


@right
def from_the_back(claimed, expected, names, tol):
    for name in reversed(names):
        c, e = claimed[name], expected[name]
        if c.shape != e.shape:
            return name
        if not ((c - e).abs() <= tol).all():
            return name
    return None


@right
def forward_and_keep_the_last(claimed, expected, names, tol):
    found = None
    for name in names:
        c, e = claimed[name].double(), expected[name].double()
        if c.shape != e.shape or not torch.allclose(c, e, rtol=0, atol=tol):
            found = name
    return found


@right
def number_by_number(claimed, expected, names, tol):
    for name in names[::-1]:
        if list(claimed[name].shape) != list(expected[name].shape):
            return name
        mine, theirs = claimed[name].flatten(), expected[name].flatten()
        for i in range(len(mine)):
            difference = abs(mine[i].item() - theirs[i].item())
            if math.isnan(difference) or difference > tol:
                return name
    return None


# in the order of the forward pass
@wrong()
def first_of_the_forward_pass(claimed, expected, names, tol):
    for name in names:
        if claimed[name].shape != expected[name].shape:
            return name
        if not torch.allclose(claimed[name], expected[name], rtol=0, atol=tol):
            return name
    return None


# NaN is not larger than anything
@wrong()
def nan_passes(claimed, expected, names, tol):
    for name in reversed(names):
        if claimed[name].shape != expected[name].shape:
            return name
        if ((claimed[name] - expected[name]).abs() > tol).any():
            return name
    return None


# never looks at the shapes
@wrong()
def shapes_ignored(claimed, expected, names, tol):
    for name in reversed(names):
        if not ((claimed[name] - expected[name]).abs() <= tol).all():
            return name
    return None


# without the absolute value everything too small passes
@wrong()
def no_absolute_value(claimed, expected, names, tol):
    for name in names[::-1]:
        if claimed[name].shape != expected[name].shape:
            return name
        if not (claimed[name] - expected[name] <= tol).all():
            return name
    return None


# the mean hides a single wrong entry
@wrong()
def mean_difference(claimed, expected, names, tol):
    for name in reversed(names):
        if claimed[name].shape != expected[name].shape:
            return name
        if not (claimed[name] - expected[name]).abs().mean() <= tol:
            return name
    return None


# turns the caller's list round
@wrong()
def reverse_in_place(claimed, expected, names, tol):
    names.reverse()
    for name in names:
        c, e = claimed[name], expected[name]
        if c.shape != e.shape or not ((c - e).abs() <= tol).all():
            return name
    return None


# all wrong names, not one
@wrong()
def list_of_names(claimed, expected, names, tol):
    bad = []
    for name in reversed(names):
        c, e = claimed[name], expected[name]
        if c.shape != e.shape or not ((c - e).abs() <= tol).all():
            bad.append(name)
    return bad


# the default relative tolerance is added, and tol is forgotten
@wrong()
def default_tolerance(claimed, expected, names, tol):
    for name in reversed(names):
        c, e = claimed[name], expected[name]
        if c.shape != e.shape or not torch.allclose(c, e):
            return name
    return None


# gives up after the first name that is right
@wrong()
def gives_up_early(claimed, expected, names, tol):
    for name in reversed(names):
        c, e = claimed[name], expected[name]
        if c.shape == e.shape and ((c - e).abs() <= tol).all():
            return None
        return name
    return None
