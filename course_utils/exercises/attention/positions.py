"""Exercise `positions`: a pattern of sines and cosines for each place."""

import torch

from course_utils.checking import Case, exercise


def _positions_cases() -> list[Case]:
    return [
        Case("two places, two columns", 2, 2),
        Case("five places, four columns", 5, 4),
        Case("one place", 1, 6),
        Case("more columns than places", 3, 16),
        Case("as many places as columns", 8, 8),
        Case("places up to 99", 100, 6),
    ]


@exercise(
    cases=_positions_cases,
    hints=(
        "Work out the angles first: a table of shape (length, d / 2), place times speed. "
        "`torch.arange(length)[:, None]` is a column that meets a row of speeds.",
        "The speeds are `10_000.0 ** (-torch.arange(0, d, 2) / d)`: 1 for i = 0, smaller for each "
        "pair of columns after it.",
        "`P[:, ::2]` are the even columns of a table P, `P[:, 1::2]` the odd ones; both can be "
        "assigned.",
    ),
    insight="Each pair of columns is the hand of a clock, and each clock is slower than the one "
    "before. Moving by k places turns every hand by a fixed angle, wherever you start, so that "
    "“three places back” can be learned as one matrix.",
)
def positions(length, d):
    """Return P (length, d), d even: sines in the even columns, cosines in the odd ones."""
    speeds = 10_000.0 ** (-torch.arange(0, d, 2) / d)
    angles = torch.arange(length)[:, None] * speeds
    waves = torch.empty(length, d)
    waves[:, ::2], waves[:, 1::2] = torch.sin(angles), torch.cos(angles)
    return waves


def _angles(length, d, base=10_000.0, first=0, whole=None):
    speeds = base ** (-torch.arange(0, d, 2) / (whole or d))
    return torch.arange(first, first + length)[:, None] * speeds


def _woven(even, odd):
    return torch.stack([even, odd], dim=2).flatten(1)


@positions.misconception(
    "Sines and cosines have changed places. Which of the two is 0 at place 0, and in which columns "
    "does it belong?"
)
def cosines_first(length, d):
    angles = _angles(length, d)
    return _woven(angles.cos(), angles.sin())


@positions.misconception(
    "All sines stand in the left half and all cosines in the right one. That would serve as well, "
    "but the formula weaves them: even columns, odd columns."
)
def in_halves(length, d):
    angles = _angles(length, d)
    return torch.cat([angles.sin(), angles.cos()], dim=1)


@positions.misconception(
    "The speeds fall twice as fast as they should, or half as fast. For columns 2i and 2i + 1 the "
    "exponent is 2i/d: what does your i count, pairs or columns?",
    whole=(lambda d: d / 2, lambda d: 2 * d),
)
def other_exponent(length, d, whole=lambda d: d / 2):
    angles = _angles(length, d, whole=whole(d))
    return _woven(angles.sin(), angles.cos())


@positions.misconception(
    "Each column has a speed of its own. Two neighbouring columns, 2i and 2i + 1, share one: the "
    "sine and the cosine of the same angle."
)
def speed_for_each_column(length, d):
    angles = torch.arange(length)[:, None] * 10_000.0 ** (-torch.arange(d) / d)
    return _woven(angles[:, 0::2].sin(), angles[:, 1::2].cos())


@positions.misconception("You count places from 1. The first place is 0, as everywhere in Python.")
def places_from_one(length, d):
    angles = _angles(length, d, first=1)
    return _woven(angles.sin(), angles.cos())


@positions.misconception(
    "Your clocks get faster from pair to pair, up to thousands of radians a place. The second one "
    "should turn more slowly than the first: look at the sign of the exponent.",
    dtype=(torch.float32, torch.float64),  # as tensors and Python's numbers: large angles differ
)
def ever_faster(length, d, dtype=torch.float32):
    speeds = 10_000.0 ** (torch.arange(0, d, 2, dtype=dtype) / d)
    angles = torch.arange(length)[:, None] * speeds
    return _woven(angles.sin(), angles.cos())


@positions.misconception(
    "The slowest speed belongs to another base: how many thousands does the formula say?",
    base=(1_000.0, 100_000.0),
)
def other_base(length, d, base=1_000.0):
    angles = _angles(length, d, base)
    return _woven(angles.sin(), angles.cos())


@positions.misconception(
    "All pairs of columns turn at the same speed, so places a full turn apart look almost alike. "
    "Where does i come into your angle?"
)
def one_speed(length, d):
    angles = torch.arange(length)[:, None].expand(-1, d // 2).float()
    return _woven(angles.sin(), angles.cos())


@positions.misconception(
    "Places and columns are exchanged: a place is a row here, as in every table of this course."
)
def a_column_for_each_place(length, d):
    return positions.reference(length, d).T


@positions.misconception(
    "You return the angles. What tells places apart without growing are their sines and cosines."
)
def only_angles(length, d):
    angles = _angles(length, d)
    return _woven(angles, angles)


@positions.misconception("Sines everywhere: what do the odd columns hold?")
def only_sines(length, d):
    angles = _angles(length, d)
    return _woven(angles.sin(), angles.sin())
