"""Exercise `check_gradients`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal

NAMES = ["W1", "Z1", "A1", "logits"]
_SHAPES = {"A1": (3,), "logits": (5, 2), "W1": (3, 4), "Z1": (5, 3)}


def _check_gradients_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(46)
    right = {name: _numbers(generator, shape) for name, shape in _SHAPES.items()}

    def case(
        label: str,
        *,
        tol: float = 1e-6,
        size: float = 1.0,
        errors: dict[str, torch.Tensor | float] | None = None,
        shapes: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] | None = None,
    ) -> Case:
        """Add errors to right gradients; give some names arrays of ones of two shapes instead."""
        expected = {name: size * array for name, array in right.items()}
        claimed = {name: expected[name].clone() for name in ("Z1", "logits", "A1", "W1")}
        for name, error in (errors or {}).items():
            claimed[name] += error
        for name, (got, want) in (shapes or {}).items():
            claimed[name] = torch.ones(got, dtype=torch.float64)
            expected[name] = torch.ones(want, dtype=torch.float64)
        return Case(label, claimed, expected, list(NAMES), tol)

    def at(name: str, *values: float) -> dict[str, torch.Tensor]:
        """Return errors for the second entry of a gradient and those after it."""
        error = torch.zeros(_SHAPES[name], dtype=torch.float64)
        error.view(-1)[1 : 1 + len(values)] = torch.tensor(values, dtype=torch.float64)
        return {name: error}

    mixed = torch.tensor([0.06, -0.06, 0.06], dtype=torch.float64)
    return [
        _small_case(),
        case("a right backward pass"),
        case(
            "a mistake at A1 and what follows from it",
            errors=at("A1", 0.5) | at("Z1", 2.0) | at("W1", 1.0),
        ),
        case("a mistake at the logits and at all before", errors=dict.fromkeys(NAMES, 0.5)),
        case("gradients that are too small", errors=at("Z1", -0.5)),
        case("gradients that are too large", errors=at("logits", 0.5)),
        case("errors that cancel each other in the sum", errors=at("A1", 0.5, -0.5)),
        case("rounding errors of 1e-12", errors=dict.fromkeys(NAMES, 1e-12)),
        case("a tolerance of 0.1, all off by 0.06", tol=0.1, errors=dict.fromkeys(NAMES, 0.06)),
        case("a tolerance of 0.1, off by 0.06 and -0.06", tol=0.1, errors={"A1": mixed}),
        case("a tolerance of 0.1, one entry off by 0.12", tol=0.1, errors=at("Z1", 0.12)),
        case("a tolerance of 1e-6, one entry off by 0.0004", errors=at("W1", 0.0004)),
        case("a tolerance of 4, one entry off by 3", tol=4.0, errors=at("logits", 3.0)),
        case("a tolerance of 4, all of W1 off by 1.5", tol=4.0, errors={"W1": 1.5}),
        case(
            "gradients of about 1000, one entry off by 0.002",
            tol=1e-3,
            size=1000.0,
            errors=at("A1", 0.002),
        ),
        case(
            "gradients of about 0.0001, off by 0.0002", tol=1e-3, size=1e-4, errors=at("Z1", 2e-4)
        ),
        case("gradients of about 10, off by 2", tol=0.5, size=10.0, errors={"logits": 2.0}),
        case("a gradient with a NaN in it", errors=at("Z1", torch.nan)),
        case("shape (1, 5, 3) instead of (5, 3)", shapes={"Z1": ((1, 5, 3), (5, 3))}),
        case("shape (1, 2) instead of (5, 2)", shapes={"logits": ((1, 2), (5, 2))}),
        case("shape (3, 1) instead of (3,)", shapes={"A1": ((3, 1), (3,))}),
        case("shape (1, 4) instead of (4, 1)", shapes={"W1": ((1, 4), (4, 1))}),
        case("shape (4, 3) instead of (3, 4)", shapes={"W1": ((4, 3), (3, 4))}),
        case("only the first name is wrong", errors=at("W1", 1.0)),
    ]


def _numbers(generator: torch.Generator, shape: tuple[int, ...]) -> torch.Tensor:
    """Return numbers of both signs, none of them close to 0."""
    numbers = normal(generator, *shape, dtype=torch.float64)
    return numbers.sign() * (0.5 + numbers.abs() % 1)


def _small_case() -> Case:
    return Case(
        "a mistake at Z1 and what follows from it",
        {
            "A1": torch.tensor([[1.0], [-2.0]]),
            "W1": torch.tensor([[2.5, -1.0]]),
            "Z1": torch.tensor([0.5, 3.5, 3.0]),
        },
        {
            "Z1": torch.tensor([0.5, 4.0, 3.0]),
            "A1": torch.tensor([[1.0], [-2.0]]),
            "W1": torch.tensor([[2.0, -1.0]]),
        },
        ["W1", "Z1", "A1"],
        0.1,
    )


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
    insight="`torch.autograd.gradcheck` does this in PyTorch: it compares a function's gradients "
    "with measured slopes. It wants float64, because in float32 the slopes are too inexact.",
)
def check_gradients(claimed, expected, names, tol):
    """Return the name of the wrong gradient that a backward pass reaches first, or None."""

    def is_right(name):
        got, want = claimed[name], expected[name]
        return got.shape == want.shape and bool(((got - want).abs() <= tol).all())

    return next((name for name in reversed(names) if not is_right(name)), None)
