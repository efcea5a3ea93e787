"""Answers to `check_gradients` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def check_gradients_by_loop(claimed, expected, names, tol):
    for name in names[::-1]:
        if claimed[name].shape != expected[name].shape:
            return name
        for got, want in zip(
            claimed[name].flatten().tolist(), expected[name].flatten().tolist(), strict=True
        ):
            if not abs(got - want) <= tol:
                return name
    return None


@right
def check_gradients_keeping_the_last(claimed, expected, names, tol):
    wrong = None
    for name in names:
        same_shape = tuple(claimed[name].shape) == tuple(expected[name].shape)
        if not same_shape or not torch.allclose(claimed[name], expected[name], rtol=0.0, atol=tol):
            wrong = name
    return wrong


@right
def with_isnan(claimed, expected, names, tol):
    for name in reversed(names):
        c, e = claimed[name], expected[name]
        if c.shape != e.shape or torch.isnan(c).any() or torch.max(torch.abs(c - e)) > tol:
            return name
    return None


@right
def with_numpy(claimed, expected, names, tol):
    for i in range(len(names) - 1, -1, -1):
        c, e = claimed[names[i]].numpy(), expected[names[i]].numpy()
        if c.shape == e.shape and np.all(np.abs(c - e) <= tol):
            continue
        return names[i]
    return None


@right
def with_a_list(claimed, expected, names, tol):
    bad = [
        name
        for name in names
        if claimed[name].shape != expected[name].shape
        or not torch.isclose(claimed[name], expected[name], rtol=0, atol=tol).all()
    ]
    return bad[-1] if bad else None


@right
def with_try(claimed, expected, names, tol):
    for name in reversed(names):
        try:
            assert claimed[name].size() == expected[name].size()
            torch.testing.assert_close(claimed[name], expected[name], rtol=0, atol=tol)
        except AssertionError:
            return name
    return None


@right
def recursively(claimed, expected, names, tol):
    if not names:
        return None
    *rest, name = names
    c, e = claimed[name], expected[name]
    fine = c.shape == e.shape and (c - e).abs().max().item() <= tol
    return check_all(claimed, expected, rest, tol) if fine else name


check_all = recursively


@wrong("forward_order")
def forward(claimed, expected, names, tol):
    for name in names:
        if claimed[name].shape != expected[name].shape:
            return name
        if not (torch.abs(claimed[name] - expected[name]) <= tol).all():
            return name
    return None


@wrong("forward_order_and_shape_ignored_and_nan_accepted")
def forward_and_careless(claimed, expected, names, tol):
    for name in names:
        if (claimed[name] - expected[name]).abs().max() > tol:
            return name
    return None


@wrong("shape_ignored_and_nan_accepted")
def careless(claimed, expected, names, tol):
    for name in reversed(names):
        if torch.any(torch.abs(claimed[name] - expected[name]) > tol):
            return name
    return None


@wrong("nan_accepted")
def nan(claimed, expected, names, tol):
    for name in reversed(names):
        d = claimed[name].shape != expected[name].shape or claimed[name] - expected[name]
        if d is True or d.abs().max() > tol:
            return name
    return None


@wrong("shape_ignored")
def shape(claimed, expected, names, tol):
    bad = [n for n in names if not ((claimed[n] - expected[n]).abs() <= tol).all()]
    return bad[-1] if bad else None


@wrong("shape_ignored_and_hidden_relative_tolerance")
def allclose(claimed, expected, names, tol):
    for name in names[::-1]:
        if not torch.allclose(claimed[name], expected[name], atol=tol):
            return name
    return None


@wrong("hidden_relative_tolerance")
def allclose_and_shape(claimed, expected, names, tol):
    for name in names[::-1]:
        c, e = claimed[name], expected[name]
        if c.shape != e.shape or not torch.allclose(c, e, atol=tol):
            return name
    return None


@wrong("relative_difference", "shape_ignored_and_relative_difference")
def allclose_with_rtol(claimed, expected, names, tol):
    for name in names[::-1]:
        if not torch.allclose(claimed[name], expected[name], rtol=tol):
            return name
    return None


@wrong("shape_ignored_and_tolerance_fixed")
def allclose_alone(claimed, expected, names, tol):
    return next((n for n in names[::-1] if not torch.allclose(claimed[n], expected[n])), None)


@wrong("tolerance_fixed")
def own_tolerance(claimed, expected, names, tol):
    for n in names[::-1]:
        c, e = claimed[n], expected[n]
        if c.shape != e.shape or not ((c - e).abs() < 1e-5).all():
            return n
    return None


@wrong("exact_equality")
def equal(claimed, expected, names, tol):
    return next((n for n in names[::-1] if not torch.equal(claimed[n], expected[n])), None)


@wrong("shape_ignored_and_nan_accepted_and_signed_difference")
def no_abs(claimed, expected, names, tol):
    return next((n for n in names[::-1] if (claimed[n] - expected[n] > tol).any()), None)


@wrong("shape_ignored_and_nan_accepted_and_differences_cancel")
def sum_first(claimed, expected, names, tol):
    for n in names[::-1]:
        if abs((claimed[n] - expected[n]).sum().item()) > tol:
            return n
    return None


@wrong("shape_ignored_and_nan_accepted_and_average_error")
def average(claimed, expected, names, tol):
    for n in names[::-1]:
        if (claimed[n] - expected[n]).abs().mean().item() > tol:
            return n
    return None


@wrong("nan_accepted_and_sizes_added")
def norm(claimed, expected, names, tol):
    for n in names[::-1]:
        if claimed[n].shape != expected[n].shape or torch.dist(claimed[n], expected[n]) > tol:
            return n
    return None


@wrong("nan_accepted_and_squared_difference")
def squares(claimed, expected, names, tol):
    for n in names[::-1]:
        if claimed[n].shape != expected[n].shape or ((claimed[n] - expected[n]) ** 2 > tol).any():
            return n
    return None


@wrong("shape_ignored_and_nan_accepted_and_relative_difference")
def relative(claimed, expected, names, tol):
    for n in names[::-1]:
        if ((claimed[n] - expected[n]).abs() / expected[n].abs()).max() > tol:
            return n
    return None


@wrong("shape_in_part")
def numel(claimed, expected, names, tol):
    for n in names[::-1]:
        c, e = claimed[n], expected[n]
        if c.numel() != e.numel() or not ((c - e).abs() <= tol).all():
            return n
    return None


@wrong("shapes_compared_too_late")
def shape_last(claimed, expected, names, tol):
    for n in names[::-1]:
        d = claimed[n] - expected[n]
        if not (d.abs() <= tol).all() or claimed[n].shape != expected[n].shape:
            return n
    return None


@wrong("another_order")
def over_the_dictionary(claimed, expected, names, tol):
    for n, c in reversed(claimed.items()):
        if c.shape != expected[n].shape or not ((c - expected[n]).abs() <= tol).all():
            return n
    return None


@wrong("all_wrong_ones", "all_wrong_ones_in_forward_order")
def listed(claimed, expected, names, tol):
    return [n for n in names if not torch.allclose(claimed[n], expected[n], atol=tol)]


@wrong("yes_or_no")
def boolean(claimed, expected, names, tol):
    return not any((claimed[n] - expected[n]).abs().max() > tol for n in names)


@wrong("only_the_last_name")
def else_none(claimed, expected, names, tol):
    for n in names[::-1]:
        c, e = claimed[n], expected[n]
        if c.shape != e.shape or not ((c - e).abs() <= tol).all():
            return n
        else:  # noqa: RET505 - as learners write it
            return None
    return None


@wrong("right_one_named")
def no_not(claimed, expected, names, tol):
    return next((n for n in names[::-1] if torch.allclose(claimed[n], expected[n], atol=tol)), None)


@wrong("one_entry_enough", "shape_ignored_and_one_entry_enough")
def any_entry(claimed, expected, names, tol):
    for n in names[::-1]:
        if not ((claimed[n] - expected[n]).abs() <= tol).any():
            return n
    return None


@wrong("other_than_none")
def text(claimed, expected, names, tol):
    return check_gradients_by_loop(claimed, expected, names, tol) or "all right"


@wrong("never_found", "no_return")
def printed(claimed, expected, names, tol):
    print(check_gradients_by_loop(claimed, expected, names, tol))


@wrong("side_effect")
def names_reversed(claimed, expected, names, tol):
    names.reverse()
    return check_gradients_by_loop(claimed, expected, names[::-1], tol)


@wrong("error")
def if_tensor(claimed, expected, names, tol):
    for n in names[::-1]:
        if abs(claimed[n] - expected[n]) > tol:
            return n
    return None
