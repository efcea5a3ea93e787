"""Run a function on cases and note what it did: returned, raised, printed, changed."""

import contextlib
import inspect
import io
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from course_utils.checking.cases import Case
from course_utils.checking.compare import BETWEEN_WRONG_ONES, compare
from course_utils.checking.errors import text_of
from course_utils.checking.origin import Trace, is_library, trace_of
from course_utils.checking.surroundings import Surroundings
from course_utils.checking.values import walk

_WORKING = (torch.Generator, torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler)
"""Arguments that are there to be used up or moved on."""

_SLIPS = (NameError, AttributeError, SyntaxError, ImportError)
"""Errors that say something of how a line is written, not of what it computes."""


class Interrupted(BaseException):
    """The learner interrupted a call: the whole check ends."""


@dataclass(frozen=True)
class Run:
    """What one call did: it returned `value` or raised `error`."""

    value: Any = None
    error: BaseException | None = None
    """Without its traceback, whose frames would keep alive what the call made."""
    trace: Trace = ()
    printed: str = ""
    changed: tuple[str, ...] = ()
    """Names of the arguments that were changed in place, or whose gradients were."""
    left: tuple[str, ...] = ()
    """Sentences about what else it left changed, such as that gradients are no longer recorded."""
    in_check: bool = False
    """Whether the error arose in the check's own code, which made nothing of the answer."""

    def same_as(self, other: "Run") -> bool:
        """Whether both calls did the same wrong thing; one kind of error is as good as another."""
        if self.error or other.error:
            slips = isinstance(self.error, _SLIPS) or isinstance(other.error, _SLIPS)
            both = self.error is not None and other.error is not None
            return both and (not slips or type(self.error) is type(other.error))
        return compare(other.value, self.value, BETWEEN_WRONG_ONES) is None


def runs(
    function: Callable,
    cases: Callable[[], Sequence[Case]],
    names: Sequence[str],
    *,
    watch: bool,
    inputs: bool = True,
) -> Iterator[Run]:
    """Run a function on one case after the other.

    Parameters
    ----------
    function
        Anything that can be called.
    cases
        Makes the cases anew at each call.
    names
        Names of the arguments.
    watch
        Whether to find out, and to undo, what the calls change outside their result.
    inputs
        Whether to find out which arguments they change.

    Raises
    ------
    Interrupted
        In a call the learner pressed the stop button.
    """
    fresh = cases()
    around = Surroundings() if watch else None
    for case, untouched in zip(fresh, cases() if inputs else [None] * len(fresh), strict=True):
        yield _run(function, case, untouched, names, around)


def _run(
    function: Callable,
    case: Case,
    untouched: Case | None,
    names: Sequence[str],
    around: Surroundings | None,
) -> Run:
    """Call `function` on the arguments of `case`, and catch whatever it raises or prints."""
    printed = io.StringIO()
    value, error, trace = None, None, ()
    with quiet(printed):
        try:
            with around or contextlib.nullcontext():
                value = case.call(function)
        except KeyboardInterrupt as stop:
            raise Interrupted from stop
        except BaseException as raised:  # a learner's SystemExit is feedback, too
            error, trace = raised, trace_of(raised)
            raised.__traceback__ = raised.__context__ = raised.__cause__ = None
    text = "" if printed.closed else printed.getvalue().strip()  # print's stream is the answer's
    in_check = error is not None and case.run is not None and not _is_answers_own(error, trace)
    changed = _changed(case, untouched, names) if untouched else ()
    return Run(value, error, trace, text, changed, around.left if around else (), in_check)


def _is_answers_own(error: BaseException, trace: Trace) -> bool:
    """Whether an error arose in what the learner wrote, or in what that called.

    Where it did not, the check's own `run` could make nothing of the result.
    """
    if not all(is_library(code) for code, _ in trace):
        return True
    # `torch.relu` itself as the answer, or a wrong number of arguments: no frame of its own.
    return isinstance(error, TypeError) and "argument" in text_of(error)


@contextlib.contextmanager
def quiet(stream: io.StringIO) -> Iterator[None]:
    """Send what is printed to `stream`, and drop warnings."""
    with (
        contextlib.redirect_stdout(stream),
        contextlib.redirect_stderr(stream),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        yield


def _changed(case: Case, untouched: Case, names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the arguments that a call changed, not counting `_WORKING`."""
    return tuple(
        name
        for name, now, before in zip(names, case.args, untouched.args, strict=False)
        if not callable(now) and not isinstance(now, _WORKING) and _is_changed(before, now)
    )


def _is_changed(before: Any, now: Any) -> bool:
    """Whether a value is another one now, or a tensor in it is recorded that was not."""
    pairs = zip(_tensors(before), _tensors(now), strict=False)
    if not all(_is_identical(one, other) for one, other in pairs):
        return True
    return compare(before, now, BETWEEN_WRONG_ONES) is not None


def _is_identical(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Whether two tensors hold the same values, and PyTorch records both or neither.

    What is left of rounding does not count, as where ``x += h`` was followed by ``x -= h``.
    """
    traits = ((t.shape, t.dtype, t.requires_grad, t.grad is None) for t in (one, other))
    least = 1e-10 if one.dtype == torch.float64 else 1e-6
    return len(set(traits)) == 1 and torch.allclose(
        one.detach(), other.detach(), rtol=least, atol=least / 10, equal_nan=True
    )


def _tensors(value: Any) -> Iterator[torch.Tensor]:
    return (item for _, item in walk(value) if isinstance(item, torch.Tensor))


def argument_names(function: Callable) -> list[str]:
    """Return the names of a function's parameters."""
    return list(inspect.signature(function).parameters)
