"""An open task: no single right answer, but a figure that is measured, and a target for it.

Written as in `course_utils.exercises`::

    @open_task(
        target=0.75,
        better="higher",
        unit="{:.1%}",
        measures="Accuracy",
        hints=("Which pixels differ most?",),
        insight="Nobody told the neuron what a collar is.",
    )
    def shirts_or_coats(answer):
        '''Tell shirts from coats.'''
        z = numbers_of(answer(images.clone()), (len(images),))
        return ((z > 0) == is_shirt).sum().item() / len(images)

An answer has to leave its inputs as they were, unless `may_change=True` says otherwise.
`shirts_or_coats` is then an `OpenTask`: ``shirts_or_coats.check(answer)``,
``shirts_or_coats.hint()``. Where an answer breaks a rule, the measuring function raises `Unfit`.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from course_utils import progress
from course_utils.checking.asked import Asked, Dots, Failed
from course_utils.checking.explain import about_error
from course_utils.checking.feedback import MAX_MESSAGE, Hint, Outcome, Verdict
from course_utils.checking.figures import Figure, Unfit
from course_utils.checking.guard import guarded
from course_utils.checking.judge import no_function, returns_dots, untouched
from course_utils.checking.stubs import is_untouched
from course_utils.checking.values import describe, shorten
from course_utils.data import DataError
from course_utils.present import Tone, as_html, as_text

_APPEARANCE = {
    Outcome.NOT_ATTEMPTED: (Tone.NEUTRAL, "Not attempted yet"),
    Outcome.FAILED: (Tone.WRONG, "Not yet"),
    Outcome.PASSED: (Tone.RIGHT, "Target reached"),
}


@dataclass(frozen=True)
class TaskFeedback:
    """What a check of an open task tells the learner."""

    outcome: Outcome
    name: str
    message: str
    key: str
    """Chapter and name, which name the line of the course that spoke."""
    value: float | None = None
    """What was measured, if anything could be."""
    notice: str | None = None
    """A sentence about the progress file, usually None."""

    @property
    def _parts(self) -> tuple[Tone, str, str]:
        tone, word = _APPEARANCE[self.outcome]
        body = self.message + (f"\n{self.notice}" if self.notice else "")
        return tone, f"{word}: open task `{self.name}`", body

    def __repr__(self) -> str:
        return as_text(*self._parts, small=self.key)

    def _repr_html_(self) -> str:
        return as_html(*self._parts, small=self.key)


@dataclass(frozen=True)
class _Measured(Verdict):
    """A verdict on what could be measured."""

    value: float | None = None


@dataclass(eq=False, repr=False)
class OpenTask:
    """A function to be written by the learner that is judged by what it achieves.

    Made by the decorator `open_task`.
    """

    measure: Callable[[Callable[..., Any]], float | Figure]
    target: float
    better: Literal["higher", "lower"]
    unit: str
    """Format of the figure, such as ``"{:.1%}"``."""
    measures: str
    """What the figure is: "Accuracy on the 2,000 test images"."""
    hints: tuple[str, ...]
    insight: str
    """What the learner reads when the target is reached: one thing worth knowing."""
    then: str = ""
    """What to try after that."""
    may_change: bool = False
    """Whether an answer may change what it is given, because that is what it is to work on."""
    key: str = ""
    """Chapter and name, such as "forward_pass.shirts_or_coats"; given by its `Chapter`."""
    _next_hint: int = 0

    @property
    def name(self) -> str:
        """Name of the function to be written."""
        return self.measure.__name__

    @property
    def statement(self) -> str:
        """What is asked, in one line."""
        first, *_ = (self.measure.__doc__ or "").strip().splitlines() or [""]
        return first

    @property
    def goal(self) -> str:
        """The target in words, such as "at least 75.0 %"."""
        return f"{'at least' if self._is_higher else 'at most'} {self.say(self.target)}"

    @property
    def _is_higher(self) -> bool:
        return self.better == "higher"

    @property
    def _about(self) -> tuple[str, str]:
        name = f"ex.{self.name}"
        return (
            f"Open task `{self.name}`",
            f"{self.statement}\n{self.measures}. Target: {self.goal}.\n"
            f"`{name}.check({self.name})` measures your function, `{name}.hint()` helps on.",
        )

    def __repr__(self) -> str:
        return as_text(Tone.NEUTRAL, *self._about)

    def _repr_html_(self) -> str:
        return as_html(Tone.NEUTRAL, *self._about)

    def say(self, value: float, more: int = 0) -> str:
        """Return a figure as a text, with `more` digits than usual."""
        unit = re.sub(r"\.(\d)", lambda match: f".{int(match[1]) + more}", self.unit)
        return unit.format(value).replace("%", " %")

    def reached(self, value: float) -> bool:
        """Whether a figure is at the target or beyond it."""
        return value >= self.target if self._is_higher else value <= self.target

    def check(self, answer: object) -> TaskFeedback:
        """Measure an answer and remember its figure in the progress file, if it is the best.

        Parameters
        ----------
        answer
            The learner's function itself. Whatever it is or does, feedback comes back, and torch,
            Python's builtins, random numbers and output are as before.
        """
        verdict = guarded(lambda: self._judged(answer), answer, self.name)
        value = getattr(verdict, "value", None)
        notice = None
        if value is not None:
            notice = progress.notice_of(
                progress.record_score, self.key, value, lower_is_better=not self._is_higher
            )
        message = shorten(verdict.message, MAX_MESSAGE)
        return TaskFeedback(verdict.outcome, self.name, message, self.key, value, notice)

    def hint(self) -> Hint:
        """Return the next hint; after the last one, the last again."""
        number = min(self._next_hint + 1, len(self.hints))
        self._next_hint = number
        text = self.hints[number - 1]
        if number == len(self.hints):
            text += "\nThat was the last hint."
        return Hint(f"Hint {number} of {len(self.hints)}: open task `{self.name}`", text)

    def _judged(self, answer: object) -> Verdict:
        if is_untouched(answer):
            return untouched(self.name)
        if not callable(answer):
            return no_function(self.name, answer)
        asked = Asked(answer, self.may_change)
        try:
            figure = self.measure(asked)
            figure = figure if isinstance(figure, Figure) else Figure(figure)
            if not math.isfinite(figure.value):
                raise Unfit("What was measured is no finite number.")
        except Dots:
            return returns_dots(self.name, answer)
        except Failed as failed:
            return Verdict(Outcome.FAILED, asked.with_printed(self._of_error(answer, failed)))
        except Unfit as unfit:
            return Verdict(Outcome.FAILED, asked.with_printed(str(unfit)))
        except DataError as error:
            return Verdict(Outcome.FAILED, f"The check cannot work: {error}")
        return self._verdict_on(figure)

    def _of_error(self, answer: object, failed: Failed) -> str:
        given = ", ".join(describe(value, 4) for value in failed.given)
        call = shorten(f"{self.name}({given})", 200)
        return f"The call: `{call}`\n{about_error(answer, failed.run)}"

    def _verdict_on(self, figure: Figure) -> _Measured:
        value = float(figure.value)
        is_reached = self.reached(value)
        # Just missed, it must not read as if it were reached.
        misleads = not is_reached and self.say(value) == self.say(self.target)
        more = 2 if misleads else 0
        distance = self._distance(value, more)
        reading = f"{self.measures}: {self.say(value, more)}. Target: {self.goal}"
        lines = (
            [f"{reading}, reached{distance and f' with {distance} to spare'}."]
            if is_reached
            else [f"{reading}. Still {distance} to go."]
        )
        lines += [figure.remark] if figure.remark else []
        if is_reached:
            lines += [text for text in (self.insight, self.then) if text]
            return _Measured(Outcome.PASSED, "\n".join(lines), value=value)
        lines.append(f"`ex.{self.name}.hint()` gives a hint.")
        return _Measured(Outcome.FAILED, "\n".join(lines), value=value)

    def _distance(self, value: float, more: int) -> str:
        """Return how far a figure is from the target; nothing where that is nothing."""
        gap = abs(value - self.target)
        if self.say(gap, more) == self.say(0.0, more):
            return ""
        points = "percentage point" if self.say(gap, more) == "1.0 %" else "percentage points"
        return self.say(gap, more).replace("%", points)


def open_task(
    *,
    target: float,
    better: Literal["higher", "lower"],
    unit: str,
    measures: str,
    hints: tuple[str, ...],
    insight: str,
    then: str = "",
    may_change: bool = False,
) -> Callable[[Callable[[Callable[..., Any]], float | Figure]], OpenTask]:
    """Return a decorator that turns a measuring function into an `OpenTask`."""

    def make(measure: Callable[[Callable[..., Any]], float | Figure]) -> OpenTask:
        return OpenTask(measure, target, better, unit, measures, hints, insight, then, may_change)

    return make
