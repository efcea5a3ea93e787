"""Mistakes in `check_gradients`: how a gradient is judged, and in which order.

Four things can go wrong at once: the order, the shapes, NaN, and how differences are measured.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from course_utils.checking import at_once
from course_utils.exercises.backpropagation.check_gradients import check_gradients

Measure = Callable[[torch.Tensor, torch.Tensor, float], torch.Tensor]
"""Error of a claimed gradient, given the expected one and tol; to be compared with tol."""


_OWN = (1e-8, 3e-4, 1e-3, 0.01, 0.1, 0.5, 1.0)
"""Tolerances of people's own; others find the same mistakes as one of these."""


@dataclass(frozen=True)
class Aspect:
    """One thing that can go wrong, what to say of it, and its variants.

    A variant that the cases cannot tell from another one is left out, such as other norms.
    """

    name: str
    message: str
    variants: tuple[Any, ...]


BACKWARD = Aspect("", "", (lambda claimed, expected, names: names[::-1],))
ORDERS = (
    BACKWARD,
    Aspect(
        "forward_order",
        "You named the first wrong one in the order of the forward pass. The backward pass runs "
        "from the loss to the input, and one mistake spoils all that is computed after it: which "
        "of the wrong ones is the cause?",
        (lambda claimed, expected, names: names,),
    ),
    Aspect(
        "another_order",
        "You did not follow `names`: its order is that of the forward pass. A dictionary has the "
        "order in which it was filled, and the alphabet knows nothing of layers.",
        (
            lambda claimed, expected, names: list(claimed)[::-1],
            lambda claimed, expected, names: list(expected)[::-1],
            lambda claimed, expected, names: list(claimed),
            lambda claimed, expected, names: list(expected),
            lambda claimed, expected, names: sorted(names)[::-1],
            lambda claimed, expected, names: sorted(names),
        ),
    ),
)
SAME_SHAPE = Aspect("", "", (lambda c, e: c.shape == e.shape,))
SHAPES = (
    SAME_SHAPE,
    Aspect(
        "shape_ignored",
        "A gradient of the wrong shape passed, or raised an error: broadcasting stretches shapes "
        "silently before a subtraction, where it can. Look at the shapes before the values.",
        (lambda c, e: True,),
    ),
    Aspect(
        "shape_in_part",
        "Some gradients of the wrong shape passed, or raised an error: only the number of axes or "
        "of entries, or a single axis, was compared.",
        (
            lambda c, e: c.dim() == e.dim(),
            lambda c, e: c.numel() == e.numel(),
            lambda c, e: len(c) == len(e),
            lambda c, e: c.shape[-1] == e.shape[-1],
            lambda c, e: c.shape >= e.shape,
            lambda c, e: torch.broadcast_shapes(c.shape, e.shape) == e.shape,
        ),
    ),
)
NAN_CAUGHT = Aspect("", "", (lambda error, tol: bool((error <= tol).all()),))
NANS = (
    NAN_CAUGHT,
    Aspect(
        "nan_accepted",
        "A gradient with NaN in it passed. Every comparison with NaN is False, also `nan > tol`: "
        "turn the question round, so that a False counts as wrong.",
        (lambda error, tol: not bool((error > tol).any()),),
    ),
)
DIFFERENCE = Aspect("", "", (lambda c, e, tol: (c - e).abs(),))
MEASURES = (
    DIFFERENCE,
    Aspect(
        "signed_difference",
        "Gradients that are too small (or too large) went unnoticed: their differences are "
        "negative, so they are never above the tolerance.",
        (lambda c, e, tol: c - e, lambda c, e, tol: e - c),
    ),
    Aspect(
        "differences_cancel",
        "Errors of opposite sign cancelled each other, because they were added up (or averaged) "
        "before you looked at their size. Each entry has to be right by itself.",
        (
            lambda c, e, tol: (c - e).sum().abs(),
            lambda c, e, tol: (c - e).mean().abs(),
            lambda c, e, tol: c.sum() - e.sum(),
            lambda c, e, tol: (c - e).mean(),
        ),
    ),
    Aspect(
        "sizes_added",
        "Many differences within the tolerance counted as a mistake, because their sizes were "
        "added up, as a norm does. Each entry is judged by itself.",
        (
            lambda c, e, tol: (c - e).abs().sum(),
            lambda c, e, tol: (c - e).square().sum(),
        ),
    ),
    Aspect(
        "average_error",
        "One wrong entry among many right ones went unnoticed, because the average difference was "
        "judged. Each entry has to be right by itself.",
        (
            lambda c, e, tol: (c - e).abs().mean(),
            lambda c, e, tol: (c - e).square().mean().sqrt(),
            lambda c, e, tol: (c - e).square().mean(),
        ),
    ),
    Aspect(
        "squared_difference",
        "Squared differences were compared with the tolerance. The square of 0.001 is a millionth: "
        "small mistakes pass, and differences above 1 look too large.",
        (lambda c, e, tol: (c - e).square(),),
    ),
    Aspect(
        "relative_difference",
        "The differences were divided by the size of the gradients. The statement compares them "
        "as they are: large gradients get no larger tolerance, small ones no smaller.",
        (
            lambda c, e, tol: (c - e).abs() / e.abs(),
            lambda c, e, tol: (c - e).abs() / (c.abs() + e.abs()),
            lambda c, e, tol: (c - e).norm() / e.norm(),
        ),
    ),
    Aspect(
        "hidden_relative_tolerance",
        "Large gradients get a larger tolerance than `tol`. `torch.allclose` and `torch.isclose` "
        "add a share of the expected value to it, `rtol`, unless they are told not to.",
        (
            lambda c, e, tol: (c - e).abs() - 1e-5 * e.abs(),
            lambda c, e, tol: (c - e).abs() - tol * e.abs(),
        ),
    ),
    Aspect(
        "exact_equality",
        "A rounding error of 1e-12 counted as a mistake. Two correct ways to compute a gradient "
        "add in different orders and round differently: that is what the tolerance is for.",
        (lambda c, e, tol: torch.where(c == e, 0.0, torch.inf),),
    ),
    Aspect(
        "tolerance_fixed",
        "The tolerance that the caller asked for plays no part: you compare with a number of your "
        "own, or one that a function brings along.",
        (
            lambda c, e, tol: ((c - e).abs() - 1e-5 * e.abs()) / 1e-8 * tol,
            *(lambda c, e, tol, own=own: (c - e).abs() / own * tol for own in _OWN),
        ),
    ),
    Aspect(
        "one_entry_enough",
        "A gradient passed as soon as one of its entries was right. All of them have to be.",
        (lambda c, e, tol: (c - e).abs().nan_to_num(torch.inf).min(),),
    ),
)


def search(order: Callable, same_shape: Callable, passes: Callable, measure: Measure) -> Callable:
    """Return a function that names the first gradient in an order that does not pass."""

    def find(claimed, expected, names, tol):
        for name in order(claimed, expected, names):
            got, want = claimed[name], expected[name]
            if not (same_shape(got, want) and passes(measure(got, want, tol), tol)):
                return name
        return None

    return find


def add_mistake(*aspects: Aspect) -> None:
    """Add a misconception in which each aspect that has a name goes wrong."""
    wrong = [aspect for aspect in aspects if aspect.name]
    messages = [aspect.message for aspect in wrong]
    variants = tuple(itertools.product(*(aspect.variants for aspect in aspects)))

    def mistake(claimed, expected, names, tol, how=variants[0]):
        return search(*how)(claimed, expected, names, tol)

    mistake.__name__ = "_and_".join(aspect.name for aspect in wrong)
    message = messages[0] if len(messages) == 1 else at_once(*messages)
    check_gradients.misconception(message, how=variants)(mistake)


def _all() -> Sequence[tuple[Aspect, ...]]:
    """Return what goes wrong together, the fewest things first."""
    every = [
        each
        for each in itertools.product(ORDERS, SHAPES, NANS, MEASURES)
        if any(aspect.name for aspect in each) and not _without_meaning(*each)
    ]
    return sorted(every, key=lambda each: sum(bool(aspect.name) for aspect in each))


def _without_meaning(order: Aspect, shape: Aspect, nan: Aspect, measure: Aspect) -> bool:
    """Whether two aspects are one and the same, or too many for one answer."""
    return bool(
        (nan.name and measure.name in ("exact_equality", "one_entry_enough"))
        or (measure.name and (order.name == "another_order" or shape.name == "shape_in_part"))
        or (order.name == "another_order" and shape.name == "shape_in_part")
        or (order.name and not shape.name and nan.name and measure.name)
    )


for each in _all():
    add_mistake(*each)
