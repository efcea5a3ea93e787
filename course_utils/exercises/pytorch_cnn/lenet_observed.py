"""What can be seen from outside of a network that is to be LeNet."""

import math
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any

import torch
from torch import nn

from course_utils.checking import Facts
from course_utils.checking.samples import normal
from course_utils.checking.values import type_name
from course_utils.exercises.pytorch_cnn.lenet_way import RIGHT_KERNELS, kernels, right_count, stop

MADE = "what `LeNet(in_channels, size)` makes"
WAY = "the way of the images through the network"
KERNELS = "what the convolutions hold"
RETURNED = "what `forward` returns"
SHAPE = "the shape of the scores"
COUNT = "the number of parameters"
TRAINED = "the parameters that a gradient reaches from the scores"
IMAGES = "the batch of images after a pass"
ANY_NUMBERS = "positive and negative numbers"
MODES = ("training", "evaluation")

_NOT_COMPARED = "not compared, because of the above"


def _drawn_alike(run: Callable[..., Any]) -> Callable[..., Any]:
    """Make a network draw the same numbers in every run, also for weights that it hides."""

    @wraps(run)
    def seeded(*args: Any) -> Any:
        with torch.random.fork_rng(devices=[]):
            torch.default_generator.manual_seed(52)
            return run(*args)

    return seeded


def scores_of(batch: int) -> Callable[..., Any]:
    """Return how to run a case: build the network, give it known weights, look at its scores."""

    @_drawn_alike
    def run(make: Callable, in_channels: int, size: int) -> Any:
        X = normal(torch.Generator().manual_seed(size), batch, in_channels, size, size)
        facts = _as_if_right(in_channels, size, batch)
        model = _made(make, in_channels, size, facts)
        if not isinstance(model, nn.Module):
            return ... if model is ... else facts
        parameters = list(model.parameters())
        if any(nn.parameter.is_lazy(each) for each in parameters):
            _passed(model, X, facts)
            parameters = list(model.parameters())
        for parameter in parameters:
            _fill(parameter.data)
        before = X.clone()
        first = _passed(model.train(), X, facts)
        if first is ... and not parameters:
            return ...  # the untouched stub
        if not _is_scores(first, facts, batch):
            return facts
        if not torch.equal(X, before):
            facts[IMAGES] = "changed"
        _look_at(first, model, before, parameters, facts)
        return facts

    return run


def shape_of(batch: int) -> Callable[..., Any]:
    """Return how to run a case that asks for the shape of the scores of a batch, and no more."""

    @_drawn_alike
    def run(make: Callable, in_channels: int, size: int) -> Any:
        X = torch.zeros(batch, in_channels, size, size)
        right = _as_if_right(in_channels, size, batch)
        facts = Facts({key: right[key] for key in (MADE, WAY, KERNELS, RETURNED, SHAPE)})
        model = _made(make, in_channels, size, facts)
        if not isinstance(model, nn.Module):
            return ... if model is ... else facts
        with torch.no_grad():
            scores = _passed(model, X, facts)
        if scores is ... and not list(model.parameters()):
            return ...
        _is_scores(scores, facts, batch)
        facts.pop(COUNT, None)
        return facts

    return run


def shapes_for(*sizes: int) -> Callable[..., Any]:
    """Return how to run a case that only asks for which sizes of images a network works."""
    subject = "the scores of 3 images with two channels, for sides of " + ", ".join(map(str, sizes))

    def run(make: Callable, *_: int) -> Any:
        works = []
        for size in sizes:
            model = _made(make, 2, size, Facts())
            if not isinstance(model, nn.Module):
                return ... if model is ... else Facts({subject: "none"})
            try:
                with torch.no_grad():
                    scores = model(torch.zeros(3, 2, size, size))
            except (RuntimeError, NotImplementedError):
                works.append(False)
            else:
                if scores is ... and not list(model.parameters()):
                    return ...
                works.append(isinstance(scores, torch.Tensor) and scores.shape == (3, 10))
        how_many = "some sizes only" if any(works) else "no size"
        return Facts({subject: f"of shape (3, 10) for {'each size' if all(works) else how_many}"})

    return run


def _as_if_right(in_channels: int, size: int, batch: int) -> Facts:
    """Return all that can be observed: words as for a right network, numbers not yet known."""
    facts = {
        MADE: "an nn.Module",
        WAY: "open to the end",
        KERNELS: RIGHT_KERNELS,
        RETURNED: "a tensor of floats",
        SHAPE: f"({batch}, 10)",
        COUNT: right_count(in_channels, size),
        TRAINED: "all of them",
        IMAGES: "as it was",
    }
    for mode in MODES:
        facts[_again(mode)] = "the same scores"
        facts[_kind(mode)] = ANY_NUMBERS
        facts[_scores(mode)] = _NOT_COMPARED
    return Facts(facts)


def _again(mode: str) -> str:
    return f"what a second pass over the same images gives in {mode} mode"


def _kind(mode: str) -> str:
    return f"a row of the scores in {mode} mode"


def _scores(mode: str) -> str:
    return f"the scores in {mode} mode"


# Steps of a pass


def _made(make: Callable, in_channels: int, size: int, facts: Facts) -> Any:
    try:
        model = make(in_channels, size)
    except TypeError as error:
        if "float" not in str(error):
            raise
        facts[MADE] = "nothing: a layer was given a size that is no whole number (`/` makes floats)"
        return None
    if not isinstance(model, nn.Module):
        facts[MADE] = f"{type_name(model)}, which is no nn.Module"
    return model


def _passed(model: nn.Module, X: torch.Tensor, facts: Facts) -> Any:
    """Return what the network makes of the images; where that is an error say where they stop."""
    entered: list[tuple[nn.Module, tuple]] = []

    def note(module: nn.Module, inputs: tuple) -> None:
        if inputs and isinstance(inputs[0], torch.Tensor):
            entered.append((module, tuple(inputs[0].shape)))

    layers = [m for m in model.modules() if isinstance(m, nn.Linear | nn.Conv2d)]
    hooks = [layer.register_forward_pre_hook(note) for layer in layers]
    try:
        return model(X)
    except NotImplementedError:
        facts[WAY] = "closed: the class has no `forward`, or it is not indented as a method"
    except RuntimeError as error:
        where = stop(entered, X, str(error))
        if where is None:
            raise
        facts[WAY] = f"blocked at {where}"
        facts[KERNELS] = kernels(model)
    finally:
        for hook in hooks:
            hook.remove()
    return None


def _is_scores(result: Any, facts: Facts, batch: int) -> bool:
    """Whether there are scores to be looked at; where not, say what there is."""
    if facts[WAY] == "open to the end":
        if not isinstance(result, torch.Tensor):
            facts[RETURNED] = "`...` still" if result is ... else type_name(result)
        elif not result.is_floating_point():
            facts[RETURNED] = "a tensor of whole numbers"
        else:
            facts[SHAPE] = str(tuple(result.shape))
            return tuple(result.shape) == (batch, 10)
    facts[SHAPE] = facts[COUNT] = _NOT_COMPARED
    return False


def _look_at(
    first: torch.Tensor, model: nn.Module, X: torch.Tensor, parameters: list, facts: Facts
) -> None:
    """Note what is seen of the scores of a first pass, and of further ones in both modes."""
    right = facts[COUNT]
    facts[COUNT], facts[TRAINED] = _reached(first, parameters, right)
    if facts[COUNT] != right:
        facts[KERNELS] = kernels(model)
    scores = first.detach()
    for mode in MODES:
        model.train(mode == "training")
        again = _again_like(scores, model, X)
        if mode == "evaluation" and not _agree(scores, again):  # dropout is off now, for example
            scores, again = again, _again_like(scores, model, X)
        if facts[COUNT] >= right:  # hidden weights were drawn, and with them the signs
            facts[_kind(mode)] = _kind_of(scores)
        if facts[COUNT] != right:
            continue
        if not _agree(scores, again):
            facts[_again(mode)] = "other scores"
        elif facts[_kind(mode)] == ANY_NUMBERS:
            facts[_scores(mode)] = scores


def _again_like(scores: torch.Tensor, model: nn.Module, X: torch.Tensor) -> torch.Tensor:
    """Return what a pass gives, or NaN where that cannot be scores."""
    with torch.no_grad():
        again = model(X.clone())
    is_alike = isinstance(again, torch.Tensor) and again.shape == scores.shape
    return again.detach().to(scores.dtype) if is_alike else torch.full_like(scores, torch.nan)


def _agree(one: torch.Tensor, other: torch.Tensor) -> bool:
    return torch.allclose(one, other, rtol=1e-3, atol=1e-4)


def _reached(scores: torch.Tensor, parameters: list, right: int) -> tuple[int, str]:
    """Return how many parameters count, and which of them a gradient reaches."""
    count = sum(each.numel() for each in parameters)
    if not parameters:
        return 0, "all of them"
    trained = [each for each in parameters if each.requires_grad]
    if not trained:
        return count, "none of them: they are frozen"
    if not scores.requires_grad:
        return count, "none of them"
    slopes = torch.autograd.grad(scores.sum(), trained, allow_unused=True)
    reached = sum(
        each.numel() for each, slope in zip(trained, slopes, strict=True) if slope is not None
    )
    if reached == count:
        return count, "all of them"
    if reached == right:
        return right, "all that LeNet has, and there are others which play no part"
    return count, "not all of them"


def _kind_of(scores: torch.Tensor) -> str:
    """Say what is special about the numbers."""

    def are_ones(sums: torch.Tensor) -> bool:
        return torch.allclose(sums, torch.ones_like(sums), atol=1e-4)

    if not scores.isfinite().all():
        return "numbers that are not finite"
    if are_ones(scores.exp().sum(dim=1)):
        return "logarithms of shares: without them the row adds up to 1"
    if (scores < 0).any():
        return ANY_NUMBERS
    if are_ones(scores.sum(dim=1)):
        return "shares that add up to 1"
    if are_ones(scores.sum(dim=0)):
        return "shares that add up to 1 over the batch"
    if (scores == 0).any() and (scores > 1).any():
        return "no negative number, but zeros"
    return "numbers between 0 and 1" if scores.max() <= 1 else "positive numbers only"


def _fill(parameter: torch.Tensor) -> None:
    """Give a parameter values that depend on its shape alone, so that no order or name counts.

    A matrix and its transpose get the same, and so do a dense layer and a convolution over all of
    a map: what is stored in another way must not make another network.
    """
    rows = parameter.shape[0] if parameter.dim() else 1
    columns = parameter.numel() // max(rows, 1)
    low, high = sorted((rows, columns))
    values = _known(low, high)
    parameter.copy_((values if rows == low else values.T).reshape(parameter.shape))


@lru_cache(maxsize=64)
def _known(low: int, high: int) -> torch.Tensor:
    values = normal(torch.Generator().manual_seed(low + 1009 * high), low, high)
    return values * math.sqrt(2 / (low + high))
