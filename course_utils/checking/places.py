"""Where right and wrong numbers stand: another order, a shift, one row, where an argument is 0."""

from collections.abc import Callable, Sequence

import torch

from course_utils.checking.parts import Part, close, holds


def rearranged(parts: Sequence[Part]) -> str | None:
    """Tell that the expected numbers stand in other places."""
    wrong = [each for each in parts if not each.is_right()]
    if not all(each.expected.dim() >= 1 for each in wrong):
        return None
    square = all(each.expected.dim() == 2 for each in wrong)
    if square and holds(wrong, lambda each: each.expected.T):
        return "The matrix is transposed: its rows and columns are exchanged."
    for axis, name in ((0, "order"), (-1, "order within each row")):
        if axis == 0 or all(each.expected.dim() > 1 for each in wrong):
            if holds(wrong, lambda each, a=axis: each.expected.flip(a)):
                return f"The numbers are right, and their {name} is reversed."
            for by, way in ((1, "later"), (-1, "earlier")):
                if all(_is_shifted(each, by, axis) for each in wrong):
                    return f"The numbers are right, but each stands one place {way} than it should."
    if holds([_sorted(each) for each in wrong], lambda each: each.expected):
        return "The right numbers, in another order."
    return None


def _is_shifted(each: Part, by: int, axis: int) -> bool:
    length = each.expected.shape[axis]
    if length < 3:
        return False
    expected = each.expected.narrow(axis, max(-by, 0), length - 1)
    actual = each.actual.narrow(axis, max(by, 0), length - 1)
    return bool(close(expected, actual).all()) and len(expected.unique()) > 1


def _sorted(each: Part) -> Part:
    order = lambda tensor: tensor.flatten().sort().values  # noqa: E731
    return Part(order(each.expected), order(each.actual), each.arguments)


def right_in_part(parts: Sequence[Part]) -> str | None:
    """Tell that all but one row, or one row alone, is right."""
    wrong = [each for each in parts if not each.is_right()]
    if not all(each.expected.dim() >= 1 and len(each.expected) > 1 for each in wrong):
        return None
    what = "row" if any(each.expected.dim() > 1 for each in wrong) else "number"
    rows = [close(each.expected, each.actual).flatten(1).all(1) if each.expected.dim() > 1
            else close(each.expected, each.actual) for each in wrong]  # fmt: skip
    for place, name in ((-1, "last"), (0, "first")):
        if all(_only(~row, place) for row in rows):
            return f"All is right but the {name} {what}."
        if all(_only(row, place) for row in rows) and any(len(row) > 2 for row in rows):
            return f"Only the {name} {what} is right."
    return None


def _only(flags: torch.Tensor, place: int) -> bool:
    return bool(flags[place]) and int(flags.sum()) == 1


def right_but_where(parts: Sequence[Part]) -> str | None:
    """Tell that it is wrong exactly where an argument, or the result, is special."""
    conditions: tuple[tuple[str, Callable[[torch.Tensor], torch.Tensor]], ...] = (
        ("0", lambda t: t == 0),
        ("negative", lambda t: t < 0),
        ("positive", lambda t: t > 0),
        ("NaN", torch.isnan),
    )
    subjects = [(f"`{name}`", name) for name in parts[0].arguments] + [("the right result", None)]
    for subject, name in subjects:
        values = [each.expected if name is None else each.tensors.get(name)
                  for each in parts]  # fmt: skip
        if any(
            v is None or v.shape != each.expected.shape
            for v, each in zip(values, parts, strict=True)
        ):
            continue
        for word, condition in conditions:
            flags = [condition(value) for value in values]
            differs = [~close(each.expected, each.actual) for each in parts]
            some = sum(int(flag.sum()) for flag in flags)
            tells = sum(
                int((each.expected[~flag] != 0).sum())
                for each, flag in zip(parts, flags, strict=True)
            )
            if tells < 2:
                continue  # what is right elsewhere may be so by chance
            if some and all(torch.equal(f, d) for f, d in zip(flags, differs, strict=True)):
                return f"All is right but where {subject} is {word}."
    return None
