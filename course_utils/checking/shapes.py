"""What relates a result to the expected one where shapes differ, or an axis was confused."""

from collections.abc import Callable, Sequence

import torch

from course_utils.checking.parts import Part, close, distinct, holds

_REDUCTIONS: tuple[tuple[str, Callable[..., torch.Tensor]], ...] = (
    ("sum", torch.sum),
    ("mean", torch.mean),
    ("maximum", torch.amax),
    ("minimum", torch.amin),
    ("product", torch.prod),
    ("standard deviation", torch.std),
    ("position of the maximum", lambda x, dim: x.argmax(dim).double()),
)
_ALONG: tuple[tuple[str, Callable[..., torch.Tensor]], ...] = (
    ("softmax", torch.softmax),
    ("log-softmax", torch.log_softmax),
    ("running sum", torch.cumsum),
    ("distance from the mean", lambda x, dim: x - x.mean(dim, keepdim=True)),
)


def transposed(parts: Sequence[Part]) -> str | None:
    """Tell that rows and columns are exchanged."""
    if all(each.expected.dim() == 2 for each in parts) and holds(
        parts, lambda each: each.expected.T
    ):
        return "The numbers are right, but rows and columns are exchanged: it is the transpose."
    return None


def reshaped(parts: Sequence[Part]) -> str | None:
    """Tell that the same numbers come in another shape."""
    if not all(each.expected.numel() == each.actual.numel() for each in parts):
        return None
    if not holds(parts, lambda each: each.expected.reshape(each.actual.shape)):
        return None
    each = next(each for each in parts if not each.same_shape)
    expected, actual = tuple(each.expected.shape), tuple(each.actual.shape)
    ones = [size for size in expected if size != 1] == [size for size in actual if size != 1]
    if ones and len(actual) > len(expected):
        why = "an axis of size 1 is too many"
    elif ones and len(actual) < len(expected):
        why = "an axis of size 1 is missing"
    else:
        why = "they come flattened into one axis" if len(actual) == 1 else "arranged in another way"
    return f"The numbers are right, but {why}: the shape is {actual} instead of {expected}."


def not_reduced(parts: Sequence[Part]) -> str | None:
    """Find an axis that a sum, a mean or the like should have removed."""
    if distinct(torch.cat([each.expected.flatten() for each in parts]), 2) < 2:
        return None  # one number alone may be the sum of anything
    for verb, reduce in _REDUCTIONS:
        for axis in (0, -1, None):
            if holds([_reduced(each, reduce, axis) for each in parts], lambda each: each.expected):
                what = "all its numbers" if axis is None else _axis_name(axis)
                return (
                    f"One step is missing: the {verb} over {what} of what you return would be it."
                )
    return None


def _reduced(each: Part, reduce: Callable, axis: int | None) -> Part:
    actual = each.actual
    try:
        if actual.dim() and axis is None:
            actual = reduce(actual.flatten(), 0)
        elif actual.dim() > (1 if axis == -1 else 0):
            actual = reduce(actual, axis)
    except (RuntimeError, IndexError):  # nothing to reduce
        pass
    return Part(each.expected, actual, each.arguments)


def _axis_name(axis: int) -> str:
    return "the rows (the first axis)" if axis == 0 else "the entries of each row (the last axis)"


def reduced_too_far(parts: Sequence[Part]) -> str | None:
    """Find a sum, a mean or the like of what was expected."""
    if distinct(torch.cat([each.actual.flatten() for each in parts]), 2) < 2:
        return None
    for verb, reduce in _REDUCTIONS:
        for axis in (None, 0, -1):
            for keep in (False, True):
                if holds(parts, lambda each, r=reduce, a=axis, k=keep: _too_far(each, r, a, k)):
                    return f"What comes out is only the {verb} of the numbers that should."
    return None


def _too_far(each: Part, reduce: Callable, axis: int | None, keep: bool) -> torch.Tensor | None:
    if not each.expected.dim():
        return None
    try:
        if axis is None:
            return reduce(each.expected.flatten(), 0)
        result = reduce(each.expected, axis)
    except (RuntimeError, IndexError):
        return None
    return result.unsqueeze(axis) if keep else result


def one_hot(parts: Sequence[Part]) -> str | None:
    """Tell rows of zeros with a single 1 in the place of positions, or the reverse."""
    if holds(parts, lambda each: _as_one_hot(each.expected, each.actual)):
        return (
            "You return rows of zeros with a single 1 (one-hot); the position of the 1 is wanted."
        )
    if holds(parts, lambda each: _as_positions(each.expected)):
        return "You return positions; rows of zeros with a single 1 there (one-hot) are wanted."
    return None


def _as_positions(rows: torch.Tensor) -> torch.Tensor | None:
    if rows.dim() != 2 or not rows.numel() or not set(rows.unique().tolist()) <= {0.0, 1.0}:
        return None
    return rows.argmax(-1).double()


def _as_one_hot(index: torch.Tensor, like: torch.Tensor) -> torch.Tensor | None:
    is_index = index.dim() == 1 and (index == index.round()).all() and (index >= 0).all()
    if not is_index or like.dim() != 2 or not index.numel() or index.max() >= like.shape[1]:
        return None
    return torch.nn.functional.one_hot(index.long(), like.shape[1]).double()


def too_few_or_many(parts: Sequence[Part]) -> str | None:
    """Tell that the last or first row is missing, or one is too many."""
    wrong = [each for each in parts if not each.same_shape]
    if not all(each.expected.dim() and each.actual.dim() for each in wrong):
        return None
    if not all(each.is_right() for each in parts if each.same_shape):
        return None
    what = "row" if any(each.expected.dim() > 1 for each in wrong) else "number"
    for name, keep in (("last", slice(None, -1)), ("first", slice(1, None))):
        if holds(wrong, lambda each, k=keep: each.expected[k]):
            return f"All is right, but the {name} {what} is missing."
        if all(
            each.actual[keep].shape == each.expected.shape
            and close(each.expected, each.actual[keep]).all()
            for each in wrong
        ):
            return f"All is right, but a {what} too many comes {name}."
    return None


def broadcast(parts: Sequence[Part]) -> str | None:
    """Tell (N, N) where (N,) is expected, with the right numbers on the diagonal."""
    if all(
        each.actual.shape == (*each.expected.shape, *each.expected.shape)
        and each.expected.dim() == 1
        and close(each.expected, each.actual.diagonal()).all()
        for each in parts
    ):
        return (
            "For N numbers you return N times N: somewhere a shape of (N, 1) meets (N,), and "
            "everything is combined with everything."
        )
    return None


def along_another_axis(parts: Sequence[Part]) -> str | None:
    """Find the right operation, along the wrong axis of an argument."""
    for name in parts[0].arguments:
        inputs = [each.tensors.get(name) for each in parts]
        if any(value is None or value.dim() < 2 for value in inputs):
            continue
        pairs = list(zip(inputs, parts, strict=True))
        for verb, function in (*_REDUCTIONS, *_ALONG):
            for right, taken in ((0, 1), (1, 0), (0, None), (1, None)):
                if all(
                    _is(function, value, right, each.expected)
                    and _is(function, value, taken, each.actual)
                    for value, each in pairs
                ):
                    where = {
                        0: "down each column",
                        1: "along each row",
                        None: "over all numbers at once",
                    }[taken]
                    return f"You take the {verb} {where} of `{name}`. Along which axis belongs it?"
    return None


def _is(function: Callable, value: torch.Tensor, dim: int | None, result: torch.Tensor) -> bool:
    try:
        got = function(value.flatten(), 0) if dim is None else function(value, dim)
    except (RuntimeError, IndexError):
        return False
    if dim is None and got.shape == value.flatten().shape:
        got = got.reshape(value.shape)
    if got.squeeze().shape != result.squeeze().shape:
        return False
    return torch.allclose(got.squeeze(), result.squeeze(), rtol=1e-4, atol=1e-5, equal_nan=True)


OTHER_SHAPE: tuple[tuple[str, Callable[[Sequence[Part]], str | None]], ...] = (
    ("transpose", transposed),
    ("one_hot", one_hot),
    ("shape", reshaped),
    ("not_reduced", not_reduced),
    ("reduced", reduced_too_far),
    ("rows", too_few_or_many),
    ("broadcast", broadcast),
)
