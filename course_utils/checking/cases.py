"""What an answer is tried on, and the wrong functions that it is compared with."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from course_utils.checking.values import Facts


@dataclass(frozen=True, init=False)
class Case:
    """One call of the learner's function.

    Parameters
    ----------
    label
        What is special about this call, to be read after "for": ``"a batch of one"``.
    *args
        The positional arguments.
    run
        Called with the function and the arguments; returns what is compared. By default the
        function's result; another `run` can call it several times, or return `Facts` where many
        results are right, as with random ones.
    precise
        Whether the accuracy of float64 is the subject; otherwise that of float32 does.
    whole
        Whether a whole number has to come as one, 14 and not 14.0.
    """

    label: str
    args: tuple[Any, ...]
    run: Callable[..., Any] | None
    precise: bool
    whole: bool

    def __init__(
        self,
        label: str,
        *args: Any,
        run: Callable[..., Any] | None = None,
        precise: bool = False,
        whole: bool = False,
    ):
        object.__setattr__(self, "label", label)
        object.__setattr__(self, "args", args)
        object.__setattr__(self, "run", run)
        object.__setattr__(self, "precise", precise)
        object.__setattr__(self, "whole", whole)

    def call(self, function: Callable[..., Any]) -> Any:
        """Return what is compared: the result of the function, or what `run` makes of it."""
        return self.run(function, *self.args) if self.run else function(*self.args)


def with_slopes(*positions: int) -> Callable[..., Any]:
    """Return a `run` that also takes the slopes of the result with respect to some arguments.

    For what a training needs: a result that has lost its graph, by ``.item()`` or ``.detach()``
    say, is told from one that gradients flow through.

    Parameters
    ----------
    *positions
        Positions of those arguments, float tensors or lists of such. Each entry of the result
        counts with a weight of its own, so that slopes cannot cancel.
    """

    def run(function: Callable[..., Any], *args: Any) -> Any:
        args = list(args)
        for position in positions:
            args[position] = _requiring_slopes(args[position])
        leaves = [leaf for position in positions for leaf in _leaves(args[position])]
        result = function(*args)
        if result is ... or result is None:
            return result
        return Facts(
            {"the result": _detached(result), "the slopes of the result": _slopes(result, leaves)}
        )

    return run


def _requiring_slopes(value: Any) -> Any:
    if isinstance(value, torch.Tensor):
        return value.detach().clone().requires_grad_()
    return type(value)(_requiring_slopes(item) for item in value)


def _leaves(value: Any) -> list[torch.Tensor]:
    if isinstance(value, torch.Tensor):
        return [value]
    return [leaf for item in value for leaf in _leaves(item)]


def _detached(result: Any) -> Any:
    return result.detach() if isinstance(result, torch.Tensor) else result


def _slopes(result: Any, leaves: Sequence[torch.Tensor]) -> Any:
    if not isinstance(result, torch.Tensor) or not result.requires_grad:
        return "cut off: no gradient can flow back through the result"
    weights = torch.arange(1, result.numel() + 1, dtype=result.dtype).view(result.shape)
    slopes = torch.autograd.grad((result * weights).sum(), leaves, allow_unused=True)
    return [
        torch.zeros_like(leaf) if slope is None else slope
        for slope, leaf in zip(slopes, leaves, strict=True)
    ]


POWERS_OF_TEN = tuple(digit * 10.0**-exponent for exponent in range(1, 17) for digit in (1, 5))
"""Small numbers that people add or clip with: 0.1, 0.5, 0.01 ... 1e-16."""


def at_once(*messages: str) -> str:
    """Return one message for several mistakes in the same answer."""
    count = {2: "Two", 3: "Three", 4: "Four"}[len(messages)]
    lines = [f"{number}. {message}" for number, message in enumerate(messages, start=1)]
    return "\n".join([f"{count} things at once.", *lines])


@dataclass(frozen=True)
class Misconception:
    """A wrong function that learners really write, and what to tell them."""

    message: str
    """Names the mistake and the line of reasoning to revisit, never the answer."""
    function: Callable[..., Any]
    constants: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    """A keyword of the function and the values to be tried for it: any of them is this mistake."""
    degenerate: bool = False
    """Whether it returns the same whatever it is given; its message fits all answers that do."""

    @property
    def id(self) -> str:
        """Name of the wrong function."""
        return self.function.__name__

    @property
    def is_double(self) -> bool:
        """Whether it is two mistakes at once already."""
        return self.message.startswith("Two things at once")

    def variants(self) -> list[Callable[..., Any]]:
        """Return the wrong function, once for every constant."""
        if not self.constants:
            return [self.function]
        ((keyword, values),) = self.constants.items()
        return [_bound(self.function, keyword, value) for value in values]


def _bound(function: Callable[..., Any], keyword: str, value: Any) -> Callable[..., Any]:
    def variant(*args: Any) -> Any:
        return function(*args, **{keyword: value})

    return variant


@dataclass(frozen=True)
class Broken:
    """The wrong function that a learner is given to repair."""

    symptom: str
    """What is seen of the mistake from outside, never its cause."""
    function: Callable[..., Any]
