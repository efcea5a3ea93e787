"""Exercise: dropout with inverted scaling."""

import math
from collections import Counter
from typing import Any

import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import as_tensor, describe

_CALLS = 20
"""So often each batch is passed through."""
_KIND, _INPUT = "what comes back", "`x` after the calls"
_MASKS = (
    "the share of the entries that are lost",
    "what stands in the place of a lost entry",
    "what the kept entries are multiplied by",
    "how it is decided which entries are lost",
    "the entries lost at the next call",
    "the entries lost with a new generator of the same seed",
)
_UNSEEN = "not to be seen"


def _judge_training(
    dropout: Any, x: torch.Tensor, p: float, training: bool, generator: torch.Generator
) -> Any:
    """Return in words what holds for many results in training: many masks are right."""
    fresh = torch.Generator().manual_seed(generator.initial_seed())
    inputs = [x.clone() for _ in range(_CALLS + 1)]
    results = [dropout(copy, p, training, generator) for copy in inputs[:-1]]
    again = dropout(inputs[-1], p, training, fresh)
    if results[0] is ...:
        return ...
    tensors = [as_tensor(result) for result in (*results, again)]
    facts = {_KIND: _kind(results[0], tensors, x), _INPUT: _state(inputs, x)}
    if any(tensor is None or tensor.shape != x.shape for tensor in tensors):
        return Facts(facts | dict.fromkeys(_MASKS, _UNSEEN))
    *_, last = values = torch.stack([tensor.double() for tensor in tensors])
    filling = _filling(values, p)
    lost = _equal(values, filling)
    found = (
        _share(lost[:-1], p),
        _naming(filling, p) if lost.any() else _UNSEEN,
        _factor(values, x.double(), lost, p),
        _decision(lost[:-1], x),
        "the same" if torch.equal(values[0], values[1]) else "others",
        "the same" if torch.equal(values[0], last) else "others",
    )
    return Facts(facts | dict(zip(_MASKS, found, strict=True)))


def _judge_without_loss(
    dropout: Any, x: torch.Tensor, p: float, training: bool, generator: torch.Generator
) -> Any:
    """Return in words what becomes of x where nothing is to be lost."""
    copy = x.clone()
    result = dropout(copy, p, training, generator)
    if result is ...:
        return result
    tensor = as_tensor(result)
    facts = {_KIND: _kind(result, [tensor], x), _INPUT: _state([copy], x)}
    subject = f"the result {'in training with p = 0' if training else 'in evaluation'}"
    if tensor is None or tensor.shape != x.shape:
        return Facts(facts | {subject: _UNSEEN})
    return Facts(facts | {subject: _change(tensor.double(), x.double(), p)})


def _kind(result: Any, tensors: list[torch.Tensor | None], x: torch.Tensor) -> str:
    if tensors[0] is None:
        if isinstance(result, list | tuple):
            return f"a {type(result).__name__} of {len(result)}"
        return "nothing (None)" if result is None else describe(result)
    if tensors[0].dtype == torch.bool:
        return "True and False"
    shapes = {None if tensor is None else tensor.shape for tensor in tensors}
    if len(shapes) > 1:
        return "results of another shape at each call"
    if shapes != {x.shape}:
        return f"a tensor of shape {tuple(tensors[0].shape)} for an `x` of shape {tuple(x.shape)}"
    return "numbers in the shape of `x`"


def _state(inputs: list[torch.Tensor], x: torch.Tensor) -> str:
    return "as it was" if all(torch.equal(each, x) for each in inputs) else "changed"


def _change(result: torch.Tensor, x: torch.Tensor, p: float) -> str:
    if not result.isfinite().all():
        return "NaN or infinity"
    for name, factor in {"`x`, unchanged": 1.0, "all zeros": 0.0}.items():
        if torch.allclose(result, factor * x, rtol=1e-4, atol=1e-6):
            return name
    for name, factor in _factors(p).items():
        if torch.allclose(result, factor * x, rtol=1e-4, atol=1e-6):
            return f"`x` times {name}"
    return "`x` with entries lost" if (result == 0).any() else "other numbers than those of `x`"


def _factors(p: float) -> dict[str, float]:
    """Return factors and what they are called, the right one first."""
    keep = 1 - p
    found = {"1 / (1 - p)": 1 / keep, "1": 1.0, "1 - p": keep, "p": p}
    if p:
        found |= {"1 / p": 1 / p, "-1 / p": -1 / p, "p / (1 - p)": p / keep}
    return found | {
        "1 / (1 - p) squared": keep**-2,
        "the root of 1 / (1 - p)": keep**-0.5,
        "1 + p": 1 + p,
        "1 / (1 + p)": 1 / (1 + p),
        "-1 / (1 - p)": -1 / keep,
        "2": 2.0,
    }


def _equal(values: torch.Tensor, number: float) -> torch.Tensor:
    return torch.isclose(values, torch.tensor(number).double(), rtol=1e-5, equal_nan=True)


def _filling(values: torch.Tensor, p: float) -> float:
    """Return what stands in the place of lost entries: 0, or the commonest number."""
    if (values == 0).double().mean() > 0.02:
        return 0.0
    ((number, count),) = Counter(
        values.nan_to_num(9e9, math.inf, -math.inf).flatten().tolist()
    ).most_common(1)
    if count < 0.05 * values.numel():
        return 0.0
    return float("nan") if number == 9e9 else number


def _naming(number: float, p: float) -> str:
    for name, value in {"0": 0.0, "p": p, "-p": -p, "1 / (1 - p)": 1 / (1 - p)}.items():
        if abs(number - value) < 1e-5:
            return name
    return "NaN" if number != number else f"{number:.3g}"


def _share(lost: torch.Tensor, p: float) -> str:
    """Say how many entries are lost, in tenths unless the share is about that of p or 1 - p."""
    share = lost.double().mean().item()
    for name, value in {"p": p, "1 - p": 1 - p}.items():
        if 0 < share < 1 and abs(share - value) < 5 * (p * (1 - p) / _draws(lost)) ** 0.5:
            return name
    return {0.0: "0, none at all", 1.0: "1, all of them"}.get(share, f"about {share:.1f}")


def _draws(lost: torch.Tensor) -> float:
    """Return how many times it has been decided whether something is lost."""
    return lost.numel() / math.prod(lost.shape[axis] for axis in _shared_axes(lost))


def _shared_axes(lost: torch.Tensor) -> list[int]:
    """Return the axes along which everything is lost or kept together."""
    return [axis for axis in range(lost.dim()) if (lost == lost.narrow(axis, 0, 1)).all()]


def _factor(values: torch.Tensor, x: torch.Tensor, lost: torch.Tensor, p: float) -> str:
    """Say by what the entries were multiplied that are not lost."""
    kept = ~lost
    if not kept.any():
        return _UNSEEN
    ratios = [(value / x)[keep] for value, keep in zip(values, kept, strict=True) if keep.any()]
    everywhere = torch.cat(ratios)
    for name, factor in _factors(p).items():
        if torch.allclose(everywhere, torch.tensor(factor).double(), rtol=2e-4, atol=1e-6):
            return name
    if everywhere.max() - everywhere.min() < 1e-3 * everywhere.abs().max():
        return f"{everywhere.mean():.4g}"
    if all(ratio.max() - ratio.min() < 1e-3 * ratio.abs().max() for ratio in ratios):
        return "another number at each call"
    numbers = values[kept]
    if numbers.max() - numbers.min() < 1e-4 * numbers.abs().max():
        return "nothing: the same number stands in the place of them all"
    found = (everywhere * 1e4).round().unique().div(1e4).tolist()
    if len(found) == 2:
        return f"{found[0]:.4g} for some of them and {found[1]:.4g} for the others"
    if everywhere.min() > 0 and everywhere.max() < 1.0001 / (1 - p):
        return "different numbers between 0 and 1 / (1 - p)"
    return "different numbers"


def _decision(lost: torch.Tensor, x: torch.Tensor) -> str:
    """Say how lost entries lie; `lost` has the shape (calls, N, ...)."""
    if lost.all() or not lost.any():
        return _UNSEEN
    axes = range(1, lost.dim())
    shared = [axis for axis in _shared_axes(lost) if axis]
    if len(shared) == len(axes):
        return "once for the whole batch"
    if shared == [1]:
        return "once for all examples"
    if shared and 1 not in shared and len(shared) == len(axes) - 1:
        return "once for each whole example"
    if shared:
        return "once for several entries together"
    if any(_contrast(lost, by) > 12 / _draws(lost) ** 0.5 for by in (x, x.abs())):
        return "by what `x` holds"
    rows = lost.reshape(*lost.shape[:2], -1).sum(dim=2)
    if (rows == rows[0, 0]).all():
        return "so that every example loses equally many"
    if (rows.sum(dim=1) == rows[0].sum()).all() and not (lost == lost[0]).all():
        return "so that every call loses equally many"
    if any(_dependence(lost, axis) > 8 / _draws(lost) ** 0.5 for axis in axes):
        return "for neighbours not independently"
    return "for each entry by itself"


def _contrast(lost: torch.Tensor, by: torch.Tensor) -> float:
    """Return by how many standard deviations more large or small numbers are lost than others."""
    often = lost.double().mean(dim=0)
    large = by > by.median()
    shares = [often[part].mean().item() for part in (large, ~large)]
    return abs(shares[0] - shares[1]) / lost.double().std().item()


def _dependence(lost: torch.Tensor, axis: int) -> float:
    """Return the correlation of neighbours along an axis."""
    x = lost.double() - lost.double().mean()
    n = lost.shape[axis] - 1
    return (x.narrow(axis, 0, n) * x.narrow(axis, 1, n)).mean().abs().item() / x.var().item()


def _sample(seed: int, *shape: int) -> torch.Tensor:
    """Return random numbers of both signs, none of them near 0."""
    x = normal(torch.Generator().manual_seed(seed), *shape)
    return x + 0.5 * x.sign()


def _dropout_cases() -> list[Case]:
    def case(label: str, x: torch.Tensor, p: float, training: bool, seed: int) -> Case:
        run = _judge_training if training and p else _judge_without_loss
        return Case(label, x, p, training, torch.Generator().manual_seed(seed), run=run)

    return [
        case("evaluation with p = 0.5", _sample(4, 5, 8), 0.5, False, 5),
        case("evaluation with p = 0.2", _sample(5, 1, 70), 0.2, False, 6),
        case("training with p = 0", _sample(6, 2, 3), 0.0, True, 4),
        case("training with p = 0.5", _sample(1, 31, 8), 0.5, True, 1),
        case("training with p = 0.2", _sample(2, 22, 15), 0.2, True, 2),
        case("training with one row of activations, p = 0.4", _sample(7, 240), 0.4, True, 7),
        case(
            "images of shape (N, C, H, W), p = 0.75",
            _sample(3, 7, 2, 5, 4),
            0.75,
            True,
            3,
        ),
    ]


@exercise(
    cases=_dropout_cases,
    hints=(
        "Treat the evaluation first: `if not training:` return what? Then the training: draw a "
        "random number for every entry of x, and compare it with p.",
        "`torch.rand(x.shape, generator=generator)` holds numbers between 0 and 1; a share p of "
        "them is below p. True and False count as 1 and 0 when they are multiplied.",
        "What is kept is divided by the probability to be kept, so that the average stays. Write "
        "the product into a new tensor, and leave x as it is.",
    ),
    insight="A hidden layer of 128 neurons has 2 to the power of 128 masks, so hardly any network "
    "is trained twice. Evaluation, with all neurons at once, acts like an average over them; that "
    "is one reason why dropout helps.",
)
def dropout(x, p, training, generator):
    """Return x with each entry lost with probability p and the others scaled, in training only."""
    if not training:
        return x
    keep = torch.rand(x.shape, generator=generator) >= p
    return x * keep / (1 - p)
