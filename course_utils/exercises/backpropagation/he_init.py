"""Exercise `he_init`."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.values import as_tensor, type_name

_Numbers = list[torch.Tensor]

_PAIRS = "a list with one pair (W, b) for each layer"
_SUBJECTS = ("the shapes of the `W`", "the shapes of the `b`", "the dtype", "the values of the `b`")
_RANDOM = (
    "the mean of the weights",
    "their standard deviation",
    "their distribution",
    "the weights of any two neurons of a layer",
    "the weights of any two layers of the same size",
    "the weights of a second network, made with the same generator",
    "the weights made with a new generator of the same seed",
)
_UNSEEN = "not to be seen"


def _judge_form(he_init: Callable, sizes: list[int], generator: torch.Generator) -> Any:
    """Return what the result is made of, whatever the numbers."""
    result = he_init(sizes, generator)
    return result if result is ... or result is None else Facts(_form(result, sizes))


def _judge_weights(he_init: Callable, sizes: list[int], generator: torch.Generator) -> Any:
    """Return what holds for the weights of two networks, and of the first one made again."""
    again = torch.Generator().manual_seed(generator.initial_seed())
    results = [he_init(sizes, each) for each in (generator, generator, again)]
    if results[0] is ... or results[0] is None:
        return results[0]
    weights = [_weights(result, sizes) for result in results]
    facts = _form(results[0], sizes)
    if any(each is None for each in weights):
        return Facts(facts | dict.fromkeys(_RANDOM, _UNSEEN))
    first, second, repeated = weights
    found = (
        _mean(first),
        _spread(first, sizes),
        _distribution(first),
        _rows(first, results[0]),
        _layers(first),
        "the same" if _equal(first, second) else "others",
        "the same" if _equal(first, repeated) else "others",
    )
    return Facts(facts | dict(zip(_RANDOM, found)))


# What the result is made of


def _form(result: Any, sizes: list[int]) -> dict[str, str]:
    kind = _kind(result, len(sizes) - 1)
    if kind != _PAIRS:
        return {"what comes back": kind, **dict.fromkeys(_SUBJECTS, _UNSEEN)}
    Ws, bs = zip(*result)
    zero = all((as_tensor(b) == 0).all() for b in bs)
    found = (_shapes(Ws), _shapes(bs), _dtype(Ws, bs), "0" if zero else "others")
    return {"what comes back": kind, **dict(zip(_SUBJECTS, found))}


def _dtype(Ws: tuple, bs: tuple) -> str:
    """Say of which dtype all arrays are, or which one the `W` have and which the `b`."""
    of_W, of_b = (
        " and ".join(sorted({str(array.dtype).removeprefix("torch.") for array in arrays}))
        for arrays in (Ws, bs)
    )
    return of_W if of_W == of_b else f"{of_W} for W, {of_b} for b"


def _shapes(arrays: tuple) -> str:
    return ", ".join(str(tuple(array.shape)) for array in arrays)


def _kind(result: Any, layers: int) -> str:
    if isinstance(result, Iterator):
        return "an iterator, gone through only once"
    if not isinstance(result, list | tuple):
        return type_name(result)
    kinds = {_kind_of_item(item) for item in result}
    if kinds == {"pairs"} and len(result) == layers:
        return _PAIRS
    kind = kinds.pop() if len(kinds) == 1 else "items of several kinds"
    return f"a list of length {len(result)}, of {kind} (for {layers + 1} sizes)"


def _kind_of_item(item: Any) -> str:
    if _is_array(item):
        return "single tensors"
    if isinstance(item, list | tuple) and len(item) == 2:
        return _kind_of_pair(*item)
    return f"lists of length {len(item)}" if isinstance(item, list | tuple) else "other items"


def _kind_of_pair(W: Any, b: Any) -> str:
    if _is_array(W) and _is_array(b):
        return "pairs"
    if not _is_array(W):
        return "pairs that are no tensors"
    if isinstance(b, int | float):
        return f"pairs whose b is the number {b:g}"
    return f"pairs whose b is {type_name(b)}"


def _is_array(item: Any) -> bool:
    return isinstance(item, torch.Tensor | np.ndarray) and as_tensor(item) is not None


# The random numbers


def _weights(result: Any, sizes: list[int]) -> _Numbers | None:
    """Return all weights as a row for each layer, or None where they cannot be told apart."""
    counts = [n_in * n_out for n_in, n_out in pairwise(sizes)]
    if _kind(result, len(counts)) != _PAIRS:
        return None
    weights = [as_tensor(W).double().flatten() for W, _ in result]
    is_whole = [len(W) for W in weights] == counts and all(W.isfinite().all() for W in weights)
    return weights if is_whole else None


def _drawn(W: torch.Tensor) -> int:
    """Return how many numbers were drawn for a layer: those that are repeated count once."""
    return len(W.unique())


def _mean(weights: _Numbers) -> str:
    """Say on which side of 0 the means lie, if they are further away than chance explains."""
    signs = {
        W.mean().sign().item() if W.mean().abs() > 5 * W.std() / _drawn(W) ** 0.5 else 0.0
        for W in weights
    }
    if signs == {0.0}:
        return "about 0"
    return {(1.0,): "above 0", (-1.0,): "below 0"}.get(tuple(signs - {0.0}), "far from 0")


_SPREADS: dict[str, Callable[[int, int, list[int]], float]] = {
    "sqrt(2 / in)": lambda n_in, n_out, sizes: (2 / n_in) ** 0.5,
    "sqrt(1 / in)": lambda n_in, n_out, sizes: (1 / n_in) ** 0.5,
    "2 / in": lambda n_in, n_out, sizes: 2 / n_in,
    "1 / in": lambda n_in, n_out, sizes: 1 / n_in,
    "(2 / in) squared": lambda n_in, n_out, sizes: (2 / n_in) ** 2,
    "sqrt(2 / out)": lambda n_in, n_out, sizes: (2 / n_out) ** 0.5,
    "sqrt(1 / out)": lambda n_in, n_out, sizes: (1 / n_out) ** 0.5,
    "2 / out": lambda n_in, n_out, sizes: 2 / n_out,
    "sqrt(2 / (in + out))": lambda n_in, n_out, sizes: (2 / (n_in + n_out)) ** 0.5,
    "sqrt(2 / (in * out))": lambda n_in, n_out, sizes: (2 / (n_in * n_out)) ** 0.5,
    "sqrt(2) / in": lambda n_in, n_out, sizes: 2**0.5 / n_in,
    "2 / sqrt(in)": lambda n_in, n_out, sizes: 2 / n_in**0.5,
    "sqrt(in / 2)": lambda n_in, n_out, sizes: (n_in / 2) ** 0.5,
    "sqrt(2 * in)": lambda n_in, n_out, sizes: (2 * n_in) ** 0.5,
    "sqrt(in)": lambda n_in, n_out, sizes: n_in**0.5,
    "sqrt(1 / (3 in))": lambda n_in, n_out, sizes: (1 / (3 * n_in)) ** 0.5,
    "sqrt(2 / (3 in))": lambda n_in, n_out, sizes: (2 / (3 * n_in)) ** 0.5,
    "sqrt(1 / (6 in))": lambda n_in, n_out, sizes: (1 / (6 * n_in)) ** 0.5,
    "sqrt(2 / in) with the same `in` for all layers": lambda n_in, n_out, sizes: (
        (2 / sizes[0]) ** 0.5
    ),
    **{
        f"{number} in every layer": lambda n_in, n_out, sizes, number=number: number
        for number in (1.0, 0.5, 0.1, 0.05, 0.02, 0.01, 0.001, 2.0)
    },
}
"""Standard deviations that people give to weights, the right one first."""


def _spread(weights: _Numbers, sizes: list[int]) -> str:
    """Say which rule all standard deviations follow, up to chance; the right one goes first."""
    spreads = [W.std().item() for W in weights]
    if max(spreads) < 1e-12:
        return "0: all are the same"
    found = {}
    for name, rule in _SPREADS.items():
        wanted = [rule(n_in, n_out, sizes) for n_in, n_out in pairwise(sizes)]
        off = [
            abs(spread / want - 1) * (2 * _drawn(W)) ** 0.5
            for spread, want, W in zip(spreads, wanted, weights)
        ]
        if max(off) < 5:
            found[name] = max(off)
    right = next(iter(_SPREADS))
    return right if right in found else min(found, key=found.get, default="another one")


def _distribution(weights: _Numbers) -> str:
    """Say how often numbers far from the mean come, by the mean of their fourth powers."""
    if any(W.std() < 1e-12 for W in weights):
        return _UNSEEN
    scaled = torch.cat([(W - W.mean()) / W.std() for W in map(torch.unique, weights)])
    if len(scaled) < 20:
        return "one of a few numbers"
    tails, chance = scaled.pow(4).mean().item(), (24 / len(scaled)) ** 0.5
    if abs(tails - 3) < 5 * chance:
        return "normal"
    flat = abs(tails - 1.8) < 2 * chance
    return "uniform, as that of `torch.rand`" if flat else "neither normal nor uniform"


def _rows(weights: _Numbers, result: list) -> str:
    """Say whether two rows or two columns of a layer are the same."""
    matrices = [as_tensor(W) for W, _ in result]
    if any(W.dim() != 2 for W in matrices):
        return _UNSEEN
    same = any(
        len(W.unique(dim=axis)) < len(W) if axis == 0 else W.unique(dim=1).shape[1] < W.shape[1]
        for W in matrices
        for axis in (0, 1)
    )
    return "the same" if same else "different"


def _layers(weights: _Numbers) -> str:
    """Say whether two layers of the same size have the same weights."""
    pairs = [(one, other) for n, one in enumerate(weights) for other in weights[:n]]
    same = any(len(one) == len(other) and torch.allclose(one, other) for one, other in pairs)
    return "the same" if same else "different"


def _equal(one: _Numbers, other: _Numbers) -> bool:
    return all(torch.equal(mine, yours) for mine, yours in zip(one, other))


def _he_init_cases() -> list[Case]:
    def case(label: str, sizes: list[int], run: Callable = _judge_weights) -> Case:
        return Case(label, sizes, torch.Generator().manual_seed(49 + len(sizes)), run=run)

    return [
        case("sizes [4, 3, 2]", [4, 3, 2], _judge_form),
        case("sizes [1, 5, 2, 3]", [1, 5, 2, 3], _judge_form),
        case("a single layer, sizes [50, 120]", [50, 120]),
        case("sizes [100, 60, 30]", [100, 60, 30]),
        case("sizes [40, 40, 40], two layers of the same size", [40, 40, 40]),
    ]


@exercise(
    cases=_he_init_cases,
    hints=(
        "One layer for each pair of neighbours in `sizes`: `zip(sizes[:-1], sizes[1:])` gives "
        "(in, out) of each. What shape does W have, and what decides how large its numbers are?",
        "`torch.randn(..., generator=generator)` draws numbers of standard deviation 1. Multiplied "
        "by c they have the standard deviation c. `torch.zeros` makes a bias.",
    ),
    insight="PyTorch has this as `torch.nn.init.kaiming_normal_`, after Kaiming He, who proposed "
    "it with others in 2015: of numbers that are spread evenly around 0, ReLU keeps half of the "
    "squares, and the 2 makes up for that.",
)
def he_init(sizes, generator):
    """Return [(W, b), ...], first layer first, with W of standard deviation sqrt(2 / in)."""
    params = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        W = torch.randn(n_out, n_in, generator=generator) * (2 / n_in) ** 0.5
        params.append((W, torch.zeros(n_out)))
    return params
