"""Exercise `check_gradients`."""

from collections.abc import Callable

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _check_gradients_cases() -> list[Case]:
    names = ["Z1", "A1", "Z2", "logits"]

    def case(label: str, *, tol: float = 1e-6, **changes: torch.Tensor) -> Case:
        generator = torch.Generator().manual_seed(46)
        expected = {name: normal(generator, 4, 4, dtype=torch.float64) for name in names}
        claimed = {name: value.clone() for name, value in expected.items()}
        for name, change in changes.items():
            claimed[name] = claimed[name] + change
        return Case(label, claimed, expected, list(names), tol)

    one_entry = torch.zeros(4, 4, dtype=torch.float64)
    one_entry[2, 1] = 0.5
    cancelling = torch.tensor([[0.5, -0.5, 0.0, 0.0]], dtype=torch.float64)
    return [
        case("a right backward pass"),
        case("a mistake at A1 and what follows from it", A1=one_entry, Z1=one_entry),
        case("a mistake at the logits and at everything before", **dict.fromkeys(names, one_entry)),
        case("a gradient that is too small", Z2=-one_entry),
        case("errors that cancel each other in the sum", Z2=cancelling),
        case("rounding errors of 1e-12", **dict.fromkeys(names, torch.tensor(1e-12))),
        case("a tolerance of 1", tol=1.0, Z2=one_entry, Z1=4 * one_entry),
        case("a gradient with a NaN in it", Z2=torch.nan * one_entry),
        case("a gradient of shape (1, 4, 4) instead of (4, 4)", A1=torch.zeros(1, 1, 1)),
        case("the last name of all is wrong", Z1=one_entry),
    ]


@exercise(
    cases=_check_gradients_cases,
    hints=(
        "Walk through the names in the order of the backward pass: it reaches the last name "
        "first. Return as soon as something is wrong.",
        "A gradient is right when every single difference is small: take the absolute value "
        "first, then ask `.all()`. Two tensors of different shapes are never the same.",
        "A comparison with NaN is always False. So ask whether all differences are small enough, "
        "not whether one is too large.",
    ),
)
def check_gradients(claimed, expected, names, tol):
    """Return the name of the wrong gradient that a backward pass reaches first, or None."""

    def is_right(name):
        got, want = claimed[name], expected[name]
        return got.shape == want.shape and bool(((got - want).abs() <= tol).all())

    return next((name for name in reversed(names) if not is_right(name)), None)


def _first_wrong(names: list[str], is_wrong: Callable[[str], object]) -> str | None:
    return next((name for name in names if is_wrong(name)), None)


@check_gradients.misconception(
    "You named the first wrong one in the order of the forward pass. One mistake spoils every "
    "gradient computed after it, and the backward pass runs from the loss to the input: which of "
    "the wrong ones is the cause, and which are consequences?",
)
def forward_order(claimed, expected, names, tol):
    return _first_wrong(
        names,
        lambda name: check_gradients.reference(claimed, expected, [name], tol),
    )


@check_gradients.misconception(
    "You named the first wrong one in the order of the forward pass; one mistake spoils all that "
    "is computed after it on the way back, so which name is the cause? Besides, a NaN and a "
    "gradient of another shape were not noticed.",
)
def forward_order_and_careless(claimed, expected, names, tol):
    return _first_wrong(names, lambda name: ((claimed[name] - expected[name]).abs() > tol).any())


@check_gradients.misconception(
    "A gradient that is too small went unnoticed: its difference is negative, so it is never "
    "above the tolerance.",
)
def signed_difference(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1],
        lambda name: (
            claimed[name].shape != expected[name].shape
            or not (claimed[name] - expected[name] <= tol).all()
        ),
    )


@check_gradients.misconception(
    "Errors of opposite sign cancelled each other, because the differences were added up (or "
    "averaged) before you looked at their size. Each entry has to be right by itself.",
)
def differences_cancel(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1],
        lambda name: (
            claimed[name].shape != expected[name].shape
            or not (claimed[name] - expected[name]).sum().abs() <= tol
        ),
    )


@check_gradients.misconception(
    "A rounding error of 1e-12 counted as a mistake. Two correct ways to compute a gradient add "
    "in different orders and round differently: that is what the tolerance is for.",
)
def exact_equality(claimed, expected, names, tol):
    return _first_wrong(names[::-1], lambda name: not torch.equal(claimed[name], expected[name]))


@check_gradients.misconception(
    "A gradient with NaN in it passed. Every comparison with NaN is False, also `nan > tol`: "
    "turn the question round, so that a False counts as wrong.",
)
def nan_accepted(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1],
        lambda name: (
            claimed[name].shape != expected[name].shape
            or ((claimed[name] - expected[name]).abs() > tol).any()
        ),
    )


@check_gradients.misconception(
    "A gradient of the wrong shape passed: broadcasting stretched it silently before the "
    "subtraction. Look at the shapes before the values.",
)
def shape_ignored(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1],
        lambda name: not ((claimed[name] - expected[name]).abs() <= tol).all(),
    )


@check_gradients.misconception(
    "Real numbers of the right shape are judged well. Two things slipped through: a NaN, which is "
    "never above any tolerance, and a gradient of the wrong shape, which broadcasting stretched "
    "before the subtraction.",
)
def shape_and_nan_ignored(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1], lambda name: ((claimed[name] - expected[name]).abs() > tol).any()
    )


@check_gradients.misconception(
    "You return every wrong name in a list. One mistake spoils all that is computed after it: "
    "only the first of them tells where to look.",
)
def all_wrong_ones(claimed, expected, names, tol):
    return [
        name
        for name in reversed(names)
        if check_gradients.reference(claimed, expected, [name], tol)
    ]


@check_gradients.misconception(
    "You return whether all gradients are right. The one who searches needs to know where: return "
    "a name.",
)
def yes_or_no(claimed, expected, names, tol):
    return check_gradients.reference(claimed, expected, names, tol) is None


@check_gradients.misconception(
    "The tolerance that the caller asked for plays no part: you compare with a number of your own.",
)
def tolerance_fixed(claimed, expected, names, tol):
    return check_gradients.reference(claimed, expected, names, 1e-6)


@check_gradients.misconception(
    "One wrong entry among many right ones went unnoticed, because you looked at the average "
    "difference; so did a NaN and a wrong shape. Each entry has to be right by itself.",
)
def average_error(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1], lambda name: (claimed[name] - expected[name]).abs().mean() > tol
    )
