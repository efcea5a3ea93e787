"""The answer to an open task, as the function calls it that measures."""

from collections.abc import Callable
from typing import Any

import torch

from course_utils.checking.cases import Case
from course_utils.checking.explain import about_inputs
from course_utils.checking.figures import Unfit
from course_utils.checking.running import Run, argument_names, runs
from course_utils.checking.values import shorten


class Failed(Exception):
    """A call of the answer raised an error."""

    def __init__(self, run: Run, args: tuple[Any, ...]):
        super().__init__()
        self.run, self.given = run, args


class Dots(Exception):
    """A call of the answer returned `...`."""


class Asked:
    """The answer as the measuring function calls it: what a call left changed is put back."""

    def __init__(self, answer: Callable[..., Any], may_change: bool):
        self._answer = answer
        self._may_change = may_change
        self._printed = ""

    def __call__(self, *args: Any) -> Any:
        """Return what the answer returns.

        Raises
        ------
        Unfit
            A rule is broken: an input or a setting is changed.
        Failed, Dots
            The answer raised an error, or is not written yet.
        """
        given = iter([[Case("", *args)], [Case("", *map(_copied, args))]])
        names = _names_of(self._answer, len(args))
        (run,) = runs(
            self._answer, lambda: next(given), names, watch=True, inputs=not self._may_change
        )
        self._printed = run.printed
        if isinstance(run.error, Unfit):  # of a function that the answer was given
            raise run.error
        if run.error:
            raise Failed(run, args)
        if run.value is ...:
            raise Dots
        if run.changed:
            raise Unfit(about_inputs(run.changed[0], "Nothing was measured, because"))
        if run.left:
            raise Unfit(run.left[0])
        return run.value

    @property
    def is_network(self) -> bool:
        """Whether the answer is no function, but a network itself."""
        return isinstance(self._answer, torch.nn.Module)

    def with_printed(self, message: str) -> str:
        """Add what the last call printed."""
        if not self._printed:
            return message
        return f"{message}\nIt printed: `{shorten(self._printed, 100)}`"


def _copied(value: Any) -> Any:
    return value.clone() if isinstance(value, torch.Tensor) else value


def _names_of(answer: Callable[..., Any], count: int) -> list[str]:
    """Return what an answer calls its inputs; where that is not to be had, "1", "2" ..."""
    try:
        names = argument_names(answer)
    except (TypeError, ValueError):  # a function that is not written in Python
        names = []
    return names if len(names) >= count else [str(number + 1) for number in range(count)]
